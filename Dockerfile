# The provisioning service: attrmap serve. Built in one stage, run in another that has no build tools and no other user's rights.
#   docker build -t attrmap . && docker run -p 8080:8080 -v attrmap-data:/data attrmap
FROM node:22-slim AS build
WORKDIR /build
COPY package.json package-lock.json ./
RUN npm ci --ignore-scripts
COPY tsconfig.json tsconfig.build.json ./
COPY scripts ./scripts
COPY src ./src
RUN node scripts/build.mjs

# What runs: the library's dependencies and the service's optional peers, in the versions of the lock file.
FROM node:22-slim AS packages
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm pkg set $(node -p "Object.entries(require('./package.json').peerDependencies).map(([name, version]) => 'dependencies[' + name + ']=' + version).join(' ')") \
 && npm pkg delete devDependencies peerDependencies peerDependenciesMeta \
 && npm install --omit=dev --ignore-scripts --no-audit --no-fund

FROM node:22-slim
ENV NODE_ENV=production ATTRMAP_SERVER=http://127.0.0.1:8080
WORKDIR /app
COPY --from=packages /app ./
COPY --from=build /build/dist ./dist
COPY LICENSE ./
COPY fixtures/users/directory.json ./fixtures/users/
RUN rm -rf /usr/local/lib/node_modules /usr/local/bin/npm /usr/local/bin/npx /usr/local/bin/corepack /opt/yarn* /usr/local/bin/yarn* \
 && ln -s /app/dist/cli/main.js /usr/local/bin/attrmap \
 && mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 8080
# The start takes 20 seconds longer when a container that was killed has left its lock on the volume.
HEALTHCHECK --interval=10s --timeout=3s --start-period=30s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:8080/healthz').then(answer => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
# Node as process 1 handles SIGTERM itself: running requests end, then it exits 0.
ENTRYPOINT ["node", "dist/cli/main.js", "serve", "--host", "0.0.0.0", "--port", "8080"]
CMD ["--data", "/data"]
