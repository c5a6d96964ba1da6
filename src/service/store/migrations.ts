export interface Migration {
  readonly id: number
  readonly name: string
  readonly statements: readonly string[]
}

/**
 * The tables, in the order they came. A migration that was published never changes. Text that is compared without case is kept
 * twice, as sent and folded by the service: both databases then agree, whatever their locale.
 */
export const migrations: readonly Migration[] = [
  {
    id: 1,
    name: 'providers, organisations, settings',
    statements: [
      `CREATE TABLE generation (single boolean PRIMARY KEY DEFAULT true CHECK (single), value bigint NOT NULL)`,
      `INSERT INTO generation (value) VALUES (1)`,
      `CREATE TABLE settings (name text PRIMARY KEY, value jsonb NOT NULL)`,
      `CREATE TABLE providers (
        id text PRIMARY KEY,
        display_name text NOT NULL,
        display_key text NOT NULL UNIQUE,
        identity_provider text NOT NULL,
        credential_type text NOT NULL,
        secret_hash text NOT NULL UNIQUE,
        user_name text,
        credentials_created_at timestamptz NOT NULL,
        last_contact_at timestamptz,
        last_failed_at timestamptz,
        failed_count integer NOT NULL DEFAULT 0,
        delay_minutes integer NOT NULL DEFAULT 15,
        org_mapping jsonb NOT NULL,
        role_mapping jsonb NOT NULL,
        mapping_version integer NOT NULL DEFAULT 1,
        suspended_at timestamptz,
        alerted_at timestamptz,
        created_at timestamptz NOT NULL,
        modified_at timestamptz NOT NULL
      )`,
      `CREATE TABLE orgs (
        id text PRIMARY KEY,
        name text NOT NULL,
        name_key text NOT NULL,
        parent_id text REFERENCES orgs,
        is_default boolean NOT NULL DEFAULT false,
        active boolean NOT NULL DEFAULT true,
        blocked boolean NOT NULL DEFAULT false,
        default_role_ids jsonb,
        cold_storage_days integer,
        destinations jsonb,
        created_at timestamptz NOT NULL,
        modified_at timestamptz NOT NULL
      )`,
      `CREATE UNIQUE INDEX orgs_one_default ON orgs (is_default) WHERE is_default`,
    ],
  },
  {
    id: 2,
    name: 'users and groups',
    statements: [
      `CREATE TABLE users (
        id text PRIMARY KEY,
        provider_id text,
        former_provider_id text,
        user_name text NOT NULL,
        user_name_key text NOT NULL,
        email text,
        email_key text,
        external_id text,
        active boolean NOT NULL,
        scim_active boolean NOT NULL,
        block_reasons text[] NOT NULL,
        on_hold boolean NOT NULL DEFAULT false,
        hidden boolean NOT NULL DEFAULT false,
        differs boolean NOT NULL DEFAULT false,
        requested_at timestamptz,
        due_at timestamptz,
        asked_at timestamptz,
        commit_at timestamptz,
        archives text NOT NULL,
        archives_deleted_at timestamptz,
        org_id text NOT NULL REFERENCES orgs,
        org_placed_by text NOT NULL,
        org_reason jsonb NOT NULL,
        role_ids text[] NOT NULL,
        role_reasons jsonb NOT NULL,
        manager_id text,
        manager_reference text,
        resource jsonb NOT NULL,
        folded jsonb NOT NULL,
        directory jsonb NOT NULL DEFAULT '{}',
        ignored jsonb NOT NULL DEFAULT '{}',
        status_cause jsonb NOT NULL,
        created_at timestamptz NOT NULL,
        modified_at timestamptz NOT NULL,
        version integer NOT NULL DEFAULT 1
      )`,
      `CREATE INDEX users_listed ON users (provider_id, id) WHERE NOT hidden`,
      `CREATE INDEX users_by_name ON users (user_name_key)`,
      `CREATE INDEX users_by_email ON users (email_key)`,
      `CREATE INDEX users_by_external_id ON users (provider_id, external_id) WHERE external_id IS NOT NULL`,
      `CREATE INDEX users_by_org ON users (org_id)`,
      `CREATE INDEX users_by_manager ON users (manager_id) WHERE manager_id IS NOT NULL`,
      `CREATE INDEX users_waiting_for_manager ON users (provider_id, manager_reference) WHERE manager_reference IS NOT NULL`,
      `CREATE INDEX users_due ON users (commit_at) WHERE commit_at IS NOT NULL`,
      `CREATE INDEX users_asked ON users (provider_id, asked_at) WHERE asked_at IS NOT NULL`,
      // An e-mail address belongs to one account at most (R27): user names and e-mails share this one name space.
      `CREATE TABLE addresses (address text PRIMARY KEY, user_id text NOT NULL REFERENCES users ON DELETE CASCADE)`,
      `CREATE INDEX addresses_by_user ON addresses (user_id)`,
      `CREATE TABLE groups (
        id text PRIMARY KEY,
        provider_id text NOT NULL,
        display_name text NOT NULL,
        display_key text NOT NULL,
        external_id text,
        resource jsonb NOT NULL,
        folded jsonb NOT NULL,
        created_at timestamptz NOT NULL,
        modified_at timestamptz NOT NULL,
        version integer NOT NULL DEFAULT 1,
        UNIQUE (provider_id, display_key)
      )`,
      `CREATE INDEX groups_listed ON groups (provider_id, id)`,
      `CREATE INDEX groups_by_external_id ON groups (provider_id, external_id) WHERE external_id IS NOT NULL`,
      `CREATE TABLE group_members (
        group_id text NOT NULL REFERENCES groups ON DELETE CASCADE,
        user_id text NOT NULL REFERENCES users ON DELETE CASCADE,
        PRIMARY KEY (group_id, user_id)
      )`,
      `CREATE INDEX group_members_by_user ON group_members (user_id)`,
      `CREATE TABLE devices (
        id text PRIMARY KEY,
        user_id text NOT NULL REFERENCES users ON DELETE CASCADE,
        name text NOT NULL,
        active boolean NOT NULL DEFAULT true,
        blocked boolean NOT NULL DEFAULT false,
        signed_in boolean NOT NULL DEFAULT true,
        deauthorized boolean NOT NULL DEFAULT false,
        created_at timestamptz NOT NULL
      )`,
      `CREATE INDEX devices_by_user ON devices (user_id)`,
      `CREATE TABLE archives (
        id text PRIMARY KEY,
        user_id text NOT NULL REFERENCES users ON DELETE CASCADE,
        org_id text NOT NULL,
        destination text NOT NULL,
        entered_at timestamptz NOT NULL,
        purge_at timestamptz NOT NULL,
        state text NOT NULL
      )`,
      `CREATE INDEX archives_by_user ON archives (user_id)`,
      `CREATE INDEX archives_due ON archives (purge_at) WHERE state = 'cold'`,
    ],
  },
  {
    id: 3,
    name: 'legal hold, logs, jobs, tokens',
    statements: [
      `CREATE TABLE matters (
        id text PRIMARY KEY,
        name text NOT NULL,
        description text,
        active boolean NOT NULL DEFAULT true,
        created_at timestamptz NOT NULL,
        modified_at timestamptz NOT NULL
      )`,
      `CREATE TABLE custodians (
        matter_id text NOT NULL REFERENCES matters,
        user_id text NOT NULL REFERENCES users,
        active boolean NOT NULL,
        since timestamptz NOT NULL,
        released_at timestamptz,
        PRIMARY KEY (matter_id, user_id)
      )`,
      `CREATE INDEX custodians_by_user ON custodians (user_id)`,
      `CREATE TABLE hold_history (
        id bigserial PRIMARY KEY,
        matter_id text NOT NULL,
        user_id text,
        event text NOT NULL,
        actor text NOT NULL,
        occurred_at timestamptz NOT NULL
      )`,
      `CREATE INDEX hold_history_by_matter ON hold_history (matter_id, id)`,
      // One row a change. The sync log shows those with an event, the audit log those with an audit event, most show in both.
      `CREATE TABLE log (
        seq bigserial PRIMARY KEY,
        id text NOT NULL,
        occurred_at timestamptz NOT NULL,
        event text,
        audit_event text,
        result text NOT NULL,
        provider_id text,
        actor_type text NOT NULL,
        actor text NOT NULL,
        user_id text,
        user_name text,
        user_name_key text,
        request_id text,
        details jsonb NOT NULL
      )`,
      `CREATE INDEX log_by_user ON log (user_id, seq)`,
      `CREATE INDEX log_by_time ON log (occurred_at)`,
      `CREATE TABLE api_tokens (
        id text PRIMARY KEY,
        user_id text REFERENCES users ON DELETE CASCADE,
        secret_hash text NOT NULL UNIQUE,
        created_at timestamptz NOT NULL,
        last_used_at timestamptz
      )`,
      `CREATE TABLE idempotency (
        key text PRIMARY KEY,
        fingerprint text NOT NULL,
        status integer NOT NULL,
        body jsonb,
        headers jsonb NOT NULL,
        created_at timestamptz NOT NULL
      )`,
      `CREATE TABLE apply_runs (
        id text PRIMARY KEY,
        provider_id text NOT NULL,
        state text NOT NULL,
        dry_run boolean NOT NULL,
        based_on text,
        mapping jsonb NOT NULL,
        position text NOT NULL DEFAULT '',
        examined integer NOT NULL DEFAULT 0,
        moved integer NOT NULL DEFAULT 0,
        role_changed integer NOT NULL DEFAULT 0,
        unchanged integer NOT NULL DEFAULT 0,
        skipped integer NOT NULL DEFAULT 0,
        failed integer NOT NULL DEFAULT 0,
        message text,
        actor_type text NOT NULL,
        actor text NOT NULL,
        request_id text,
        started_at timestamptz NOT NULL,
        finished_at timestamptz
      )`,
      `CREATE UNIQUE INDEX apply_runs_one ON apply_runs (provider_id) WHERE state = 'running'`,
      `CREATE TABLE apply_differences (
        run_id text NOT NULL REFERENCES apply_runs ON DELETE CASCADE,
        user_id text NOT NULL,
        difference jsonb NOT NULL,
        PRIMARY KEY (run_id, user_id)
      )`,
      // Moves that wait for a person: a deleted group that would move more users than the safety threshold (R139).
      `CREATE TABLE waiting_moves (
        provider_id text NOT NULL,
        group_id text NOT NULL,
        group_name text NOT NULL,
        user_id text NOT NULL REFERENCES users ON DELETE CASCADE,
        since timestamptz NOT NULL,
        PRIMARY KEY (group_id, user_id)
      )`,
      `CREATE TABLE notifications (
        seq bigserial PRIMARY KEY,
        id text NOT NULL,
        kind text NOT NULL,
        provider_id text,
        subject text NOT NULL,
        body text NOT NULL,
        recipients jsonb NOT NULL,
        created_at timestamptz NOT NULL,
        sent_at timestamptz
      )`,
    ],
  },
  {
    id: 5,
    name: 'attempts to send a message; users who wait for their deactivation',
    statements: [
      'ALTER TABLE notifications ADD attempts integer NOT NULL DEFAULT 0, ADD next_attempt_at timestamptz, ADD last_error text',
      'CREATE INDEX notifications_waiting ON notifications (seq) WHERE sent_at IS NULL',
      'CREATE INDEX users_waiting ON users (id) WHERE requested_at IS NOT NULL',
    ],
  },
  {
    id: 6,
    name: 'a user name is one account',
    statements: [
      // The addresses say so already; said here, the planner knows it too, before it has statistics.
      `DROP INDEX users_by_name`,
      `CREATE UNIQUE INDEX users_by_name ON users (user_name_key)`,
    ],
  },
  {
    id: 7,
    name: 'which mappings judged a user last; moves that wait, by user',
    statements: [
      'ALTER TABLE users ADD evaluated_version integer NOT NULL DEFAULT 0',
      'CREATE INDEX waiting_moves_by_user ON waiting_moves (user_id)',
    ],
  },
  {
    id: 8,
    name: 'users who were created deactivated wait for their first roles',
    statements: [
      `UPDATE users SET ignored = ignored || '{"awaitsRoles": true}' WHERE NOT active AND role_ids = '{}' AND role_reasons = '[]'`,
    ],
  },
  {
    id: 9,
    name: 'a statement that fails unless a condition holds',
    statements: [
      `CREATE FUNCTION must_hold(condition boolean) RETURNS boolean LANGUAGE plpgsql AS $$
       BEGIN
         IF condition IS NOT TRUE THEN RAISE EXCEPTION 'something else came in between' USING ERRCODE = 'XM001'; END IF;
         RETURN true;
       END $$`,
    ],
  },
  {
    id: 10,
    name: 'references that only the service writes',
    statements: [
      // Each user's row locked the row of his org, one row for most of them, and each address the row of its user. Neither orgs nor users
      // are ever deleted, and the generation tells who writes with an old configuration.
      'ALTER TABLE users DROP CONSTRAINT users_org_id_fkey',
      'ALTER TABLE addresses DROP CONSTRAINT addresses_user_id_fkey',
    ],
  },
  {
    id: 11,
    name: 'indexes that nothing asks',
    statements: [
      // An account says which addresses it has, and e-mail addresses are looked for among them.
      'DROP INDEX addresses_by_user',
      'DROP INDEX users_by_email',
    ],
  },
]
