/** A function of the Connect dialect: recognised by name, not evaluated. */
export interface ConnectFunction {
  readonly name: string
  readonly group:
    | 'certificates'
    | 'conversion'
    | 'directory'
    | 'evaluation'
    | 'mathematics'
    | 'lists'
    | 'text'
    | 'flow'
    | 'shared'
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
  // The same names as in application provisioning; Switch, Replace, Join, FormatDateTime, DateAdd, PCase, Split, Mid and Item mean something else.
  shared:
    'BitAnd CBool CDate ConvertToBase64 ConvertToUTF8Hex Count CStr DateAdd DateFromNum FormatDateTime Guid IIF InStr IsNull IsNullOrEmpty IsPresent IsString Item Join Left Mid Now NumFromDate PCase RemoveDuplicates Replace Split Switch Word',
}

/**
 * The functions of Entra Connect Sync by name and group; letter case counts there. `shared` are names that application provisioning has
 * too.
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
