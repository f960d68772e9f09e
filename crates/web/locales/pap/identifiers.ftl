# Needs a native reader.
# What the readers of identifiers say: why something is no IMO number, what is odd about a passport,
# what the parts of a hull number are called. One message for each of identifiers::KEYS.
# Values that are countries, dates, kinds or fields arrive already put into words; that is why they
# stand after a colon or between brackets, where they need no article and no agreement.

# Call sign
call-sign-length = Yena e indikativo di yamada di e lisensia di radio, 3 te 10 lèter i sifra; esaki tin { $count }.
call-sign-series = Indikativo di yamada di
call-sign-series-unknown = No konosé ningun pais ku ta duna indikativo di yamada ku ta kuminsá ku { $start }.
call-sign-shape = E indikativo di yamada di un barku normalmente tin 4 te 7 lèter i sifra, ku un lèter den e promé dos, manera J6ABC òf MABC2.

# Countries
country-name = Pais
country-specimen = Utopia ta solamente e pais di dokumento di ehèmpel.
country-successors = Awendia
country-unknown = Skohe e pais for di e lista; “{ $given }” no ta un kódigo ni un nòmber di pais ku nos konosé.
country-until = Kódigo na uso te ku
country-withdrawn = E kódigo di pais aki no ta na uso mas: { $country }, te ku { $date }.

# Dates
date-day = Yena un dia di 1 te { $last }; e luna ei no tin otro.
date-month = Yena e luna ku un number di 1 te 12.
date-shape = Yena un dia, un luna i un aña, por ehèmpel 24 11 2029.
date-year = Yena e aña ku kuater sifra, por ehèmpel 2029.

# Numbers of documents
document-number = Number di dokumento
document-number-length = Yena e number di dokumento manera e ta imprimí; { $count } karákter ta muchu largu.
document-number-no-digit = Number di dokumento tin sifra; esaki no tin ningun.
document-number-placeholder = Esaki no ta parse un number di dokumento; kopi'é for di e dokumento.
document-number-short = Poko pais ta duna number di dokumento asina kòrtiku; kontrol'é.

# Hull numbers
hin-build-year-differs = E number di kasko ta bisa { $hin-year }, pero e aña di konstrukshon ta { $stated }.
hin-built-month = Luna di konstrukshon
hin-built-year = Aña di konstrukshon
hin-country = Pais di e konstruktor
hin-country-unknown = Ningun pais no tin e kódigo { $code }, ku kua e number di kasko aki ta kuminsá.
hin-iso = Internashonal, 14 karákter ku e pais (ISO 10087)
hin-length = Yena e number di kasko ku ta riba e patras di e barku, 12 òf 14 karákter; esaki tin { $count }.
hin-maker = Kódigo di e konstruktor
hin-model-year = Aña di modelo
hin-older-shape = E number di kasko aki tin e forma ku tabata na uso di 1972 te 1984.
hin-other = Un otro forma
hin-placeholder = Yena e number di kasko ku ta patras riba e barku, òf laga esaki bashí si e barku no tin.
hin-serial = Number di serie di e kasko
hin-serial-letters = E serie di un number di kasko no tin e lèternan I, O òf Q; wak si ta un 1 òf un 0.
hin-shape = Forma di e number di kasko
hin-unknown-shape = Un number di kasko trahá despues di 1984 tin 12 karákter, òf 14 ku e pais.
hin-us = Merikano, 12 karákter, for di 1984
hin-us-1972 = Merikano, 12 karákter, 1972 te 1984
hin-years-differ = E number di kasko ta bisa trahá na { $built }, pero modelo di { $model-year }.

# IMO numbers
imo-check = Sifra di kontrol
imo-check-digit = Kontrolá e number IMO; un di e sifranan no ta bon.
imo-digits = Yena solamente e shete sifranan di e number IMO; “{ $found }” no ta pertenesé aden.
imo-leading-zero = Ningun barku no tin un number IMO ku ta kuminsá ku 0.
imo-length = Yena tur shete sifra di e number IMO; esaki tin { $count }.
imo-number = Number IMO

# Languages
language-unknown = Skohe un di en, es, fr, nl, pap, ht.

# UN/LOCODE
locode-country = Kontrolá e UN/LOCODE; ningun pais no tin e kódigo { $code }.
locode-country-differs = E UN/LOCODE { $locode } no ta den e pais ku a duna: { $country }.
locode-country-name = Pais
locode-length = Yena e sinku karákternan di e UN/LOCODE, por ehèmpel LCGRI; esaki tin { $count }.
locode-place = Lugá
locode-shape = Yena dos lèter pa e pais i tres lèter òf sifra di 2 te 9 pa e lugá.

# Microchips of pets
microchip-animal = Number di e bestia
microchip-country = Pais di e chip
microchip-digits = Yena solamente e sifranan di e chip; “{ $found }” no ta pertenesé aden.
microchip-length = Yena tur 15 sifra di e chip; esaki tin { $count }.
microchip-maker = Kódigo di e fabrikante
microchip-not-iso = Esaki ta un chip di { $count } sifra, ku lesadó ISO no por lesa. Pidi bo veterinario e number di 15 sifra, òf trese un lesadó i bisa e haf.
microchip-placeholder = Yena e number di chip for di e paspòrt di e bestia òf e papel di e veterinario.
microchip-prefix-unknown = { $prefix } no ta un pais ni un fabrikante di chip.
microchip-test = Chip ku ta kuminsá ku 999 ta pa tèst, no pa bestia.

# MMSI
mmsi-aid-to-navigation = Yudansa pa nabegashon
mmsi-beacon = Señal di emergensia òf otro aparato
mmsi-coast-station = Stashon di kosta
mmsi-digits = Yena solamente e nuebe sifranan di e MMSI; “{ $found }” no ta pertenesé aden.
mmsi-flag-differs = E MMSI i e bandera di e barku no ta meskos. MMSI: { $mmsi-country }. Bandera: { $flag }.
mmsi-group = Grupo di barku
mmsi-handheld = Radio di man
mmsi-kind = Tipo di stashon
mmsi-kind-unknown = Kontrolá e MMSI; ningun stashon no tin un number ku ta kuminsá asina.
mmsi-length = Yena tur nuebe sifra di e MMSI; esaki tin { $count }.
mmsi-mid = Bandera segun e MMSI
mmsi-mid-unknown = No konosé ningun pais ku ta usa MMSI ku e sifranan { $mid }.
mmsi-not-a-ship = E MMSI aki no ta di e barku mes. Tipo di stashon: { $kind }.
mmsi-placeholder = Yena e MMSI di bo lisensia di radio, òf laga esaki bashí si bo no tin.
mmsi-rescue-aircraft = Avion di reskate
mmsi-ship-station = Stashon di barku
mmsi-tender = Boto di un otro barku

# The machine-readable lines of passports and cards
mrz-birth = Fecha di nasementu
mrz-birth-impossible = E fecha di nasementu den e liñanan no ta un fecha real.
mrz-birth-unknown = Esun ku a duna e dokumento a laga e fecha di nasementu henteramente òf parsialmente deskonosí.
mrz-character = Usa solamente A te Z, 0 te 9 i <; liña { $line } tin “{ $found }” na lugá { $place }.
mrz-check-digit = Kontrolá e liñanan abou riba e dokumento. Tin un eror den: { $fields }.
mrz-checks-failed = E sifranan di kontrol den e liñanan di e dokumento no ta kuadra; kompará kada karákter. Wak: { $fields }.
mrz-composite = Último sifra, òf loke e ta kubri
mrz-country-unknown = { $code } no ta un kódigo di pais di un dokumento di biahe.
mrz-document = Esaki no ta un paspòrt ni un sédula; e liñanan ta kuminsá ku “{ $code }”.
mrz-expired = E dokumento no ta bálido mas. A vense: { $date }.
mrz-expiry = Fecha di vensementu
mrz-expiry-far = E dokumento ta bálido pa un tempu hopi largu. Ta vense: { $date }.
mrz-expiry-impossible = E fecha di vensementu den e liñanan no ta un fecha real.
mrz-expiry-none = E dokumento no tin fecha di vensementu.
mrz-given = Nòmbernan
mrz-issuer = Duná pa
mrz-issuer-not-nationality = E pais ku a duna e dokumento i e nashonalidat no ta meskos. Duná pa: { $issuer }. Nashonalidat: { $nationality }.
mrz-layout = Tipo di dokumento
mrz-lines = Kopia kada karákter di e liñanan abou riba e dokumento: dos liña di 44 pa un paspòrt, dos di 36 òf tres di 30 pa un karchi. Akinan tin { $found }.
mrz-name-letters = Yena e nòmber na lèter latino manera e dokumento ta imprimi'é; lo pèrdè “{ $letters }”.
mrz-nationality = Nashonalidat
mrz-not-found = Saka e potrèt atrobe, mas serka, ku e liñanan abou riba e dokumento aden.
mrz-number = Number di dokumento
mrz-number-missing = Kontrolá e number di dokumento den e liñanan; e no tei òf ta kuminsá ku <.
mrz-one-name = E dokumento ta mustra un nòmber so; no pidi su doño un otro.
mrz-personal-number = Number personal
mrz-repaired = E potrèt tabata difísil pa lesa i nos a korigi'é; kompará kada karákter.
mrz-sex = Sekso
mrz-surname = Fam
mrz-td1 = Karchi, tres liña di 30
mrz-td2 = Karchi, dos liña di 36
mrz-td3 = Paspòrt, dos liña di 44

# Dates of travel documents
passport-birth-in-future = Kontrolá e fecha di nasementu; e ta den futuro.
passport-birth-long-ago = E doño tin mas ku 105 aña; kontrolá e aña di nasementu.
passport-birth-too-long-ago = Kontrolá e aña di nasementu; ningun hende na bida no a nase asina hopi aña pasá.
passport-expired = E dokumento no ta bálido mas. A vense: { $date }.
passport-expiry-not-after-birth = Kontrolá e fechanan; e dokumento ta vense promé ku su doño a nase.
passport-expiry-not-after-issue = Kontrolá e fechanan; e dokumento ta vense riba òf promé ku e dia ku a dun'é.
passport-issue-before-birth = Kontrolá e fechanan; a duna e dokumento promé ku su doño a nase.
passport-issue-in-future = Kontrolá e fecha ku a duna e dokumento; e ta den futuro.
passport-validity-long = E dokumento ta bálido pa mas ku { $years } aña; kontrolá tur dos fecha.

# Sex, as the document has it
sex-female = Femenino
sex-male = Maskulino
sex-unspecified = No spesifiká

# Any text
text-character = Kita e karákter { $character }; akinan ta bai solamente lèter A te Z i sifra.
text-empty = Yena esaki; e ta bashí.
text-too-long = Hasi esaki mas kòrtiku: { $limit } karákter òf ménos.
