/** A function of the Connect dialect: recognised by name, not evaluated. */
export interface ConnectFunction {
  readonly name: string
  readonly group: 'certificates' | 'conversion' | 'directory' | 'evaluation' | 'mathematics' | 'lists' | 'text' | 'flow'
}

const groups: Readonly<Record<ConnectFunction['group'], string>> = {
  certificates:
    'CertExtensionOids CertFormat CertFriendlyName CertHashString CertIssuer CertIssuerDN CertIssuerOid CertKeyAlgorithm CertKeyAlgorithmParams CertNameInfo CertNotAfter CertNotBefore CertPublicKeyOid CertPublicKeyParametersOid CertSerialNumber CertSignatureAlgorithmOid CertSubject CertSubjectNameDN CertSubjectNameOid CertThumbprint CertVersion IsCert',
  conversion: 'CGuid CNum CRef ConvertFromBase64 ConvertFromUTF8Hex StringFromGuid StringFromSid',
  directory: 'DNComponent DNComponentRev EscapeDNComponent',
  evaluation: 'IsBitSet IsDate IsEmpty IsGuid IsNumeric',
  mathematics: 'BitOr RandomNum',
  lists: 'Contains ItemOrNull Select Where With',
  text: 'InStrRev LCase UCase Len LTrim RTrim Trim PadLeft PadRight ReplaceChars Right',
  flow: 'Error',
}

/**
 * What Entra Connect Sync has beyond the functions of application provisioning, by name; letter case counts there.
 * Source: Connect functions reference.
 *
 * @example
 * connectFunctions.get('DNComponentRev')?.group // 'directory'
 */
export const connectFunctions: ReadonlyMap<string, ConnectFunction> = new Map(
  (Object.keys(groups) as ConnectFunction['group'][]).flatMap(group =>
    groups[group].split(' ').map(name => [name, { name, group }] as const),
  ),
)
