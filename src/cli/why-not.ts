/** A file system error in words, without paths and codes that the message has already. */
export function whyNot(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const words: Record<string, string> = {
    ENOENT: 'no such file or folder',
    EISDIR: 'is a folder, a file was expected',
    ENOTDIR: 'a part of the path is not a folder',
    EACCES: 'may not be accessed',
    EPERM: 'not permitted',
    EINVAL: 'cannot be read that way',
    ENOSPC: 'no space left',
    EROFS: 'the file system is read-only',
    EMFILE: 'too many open files',
    EEXIST: 'exists already',
    ELOOP: 'its symbolic links lead in a circle',
    ENAMETOOLONG: 'the name is too long',
    ERR_FS_FILE_TOO_LARGE: 'is larger than 2 GB',
    ENXIO: 'nothing is there to take it',
  }
  return words[code] ?? (error instanceof Error ? error.message : String(error))
}
