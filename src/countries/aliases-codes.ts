/** Two letters that are no assigned code but name one entry: exceptionally reserved (UK) and the European Union's own (EL). */
export const reservedCodes: ReadonlyMap<string, string> = new Map([
  ['UK', 'GB'],
  ['EL', 'GR'],
])

const pairs = (text: string) =>
  new Map(
    text
      .trim()
      .split(/\s+/)
      .map(pair => [pair.slice(0, -3), pair.slice(-2)]),
  )

/** Withdrawn codes with one heir and no new holder (ISO 3166-3), alpha-2 and alpha-3. Only with `otherCodes: ['withdrawn']`. */
export const withdrawnCodes: ReadonlyMap<string, string> = pairs(`
BU=MM TP=TL ZR=CD DD=DE DY=BJ HV=BF NH=VU RH=ZW VD=VN YD=YE FX=FR
BUR=MM TMP=TL ZAR=CD DDR=DE DHY=BJ HVO=BF NHB=VU RHO=ZW VDR=VN YMD=YE FXX=FR ROM=RO`)

/** Codes of the International Olympic Committee that no ISO alpha-3 code spells otherwise. Only with `otherCodes: ['ioc']`. */
export const olympicCodes: ReadonlyMap<string, string> = pairs(`
ALG=DZ ANG=AO ANT=AG ARU=AW ASA=AS BAH=BS BAN=BD BAR=BB BER=BM BHU=BT BIZ=BZ BOT=BW BRU=BN BUL=BG BUR=BF CAM=KH CAY=KY CGO=CG CHA=TD
CHI=CL CRC=CR CRO=HR DEN=DK ESA=SV FIJ=FJ GAM=GM GBS=GW GEQ=GQ GER=DE GRE=GR GRN=GD GUA=GT GUI=GN HAI=HT HON=HN INA=ID IRI=IR ISV=VI
IVB=VG KOS=XK KSA=SA KUW=KW LAT=LV LBA=LY LES=LS LIB=LB MAD=MG MAS=MY MAW=MW MGL=MN MON=MC MRI=MU MTN=MR MYA=MM NCA=NI NED=NL NEP=NP
NGR=NG NIG=NE OMA=OM PAR=PY PHI=PH PLE=PS POR=PT PUR=PR RSA=ZA SAM=WS SEY=SC SKN=KN SLO=SI SOL=SB SRI=LK SUD=SD SUI=CH TAN=TZ TGA=TO TOG=TG
TPE=TW UAE=AE URU=UY VAN=VU VIE=VN VIN=VC ZAM=ZM ZIM=ZW`)
