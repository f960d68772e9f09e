# Needs a native reader.
# What the readers of identifiers say: why something is no IMO number, what is odd about a passport,
# what the parts of a hull number are called. One message for each of identifiers::KEYS.
# Values that are countries, dates, kinds or fields arrive already put into words; that is why they
# stand after a colon or between brackets, where they need no article and no agreement.

# Call sign
call-sign-length = Ekri siyal apèl ki nan lisans radyo a, 3 a 10 lèt ak chif; sa a gen { $count }.
call-sign-series = Siyal apèl ki soti
call-sign-series-unknown = Nou pa konnen okenn peyi ki bay siyal apèl ki kòmanse ak { $start }.
call-sign-shape = Siyal apèl yon bato abityèlman gen 4 a 7 lèt ak chif, ak yon lèt nan de premye yo, tankou J6ABC oswa MABC2.

# Countries
country-name = Peyi
country-specimen = Utopia se peyi dokiman egzanp sèlman.
country-successors = Jodi a
country-unknown = Chwazi peyi a nan lis la; “{ $given }” pa ni yon kòd ni yon non peyi nou konnen.
country-until = Kòd la te sèvi jiska
country-withdrawn = Kòd peyi sa a pa sèvi ankò: { $country }, jiska { $date }.

# Dates
date-day = Ekri yon jou ant 1 ak { $last }; mwa sa a pa gen lòt.
date-month = Ekri mwa a ak yon nimewo ant 1 ak 12.
date-shape = Ekri yon jou, yon mwa ak yon ane, pa egzanp 24 11 2029.
date-year = Ekri ane a ak kat chif, pa egzanp 2029.

# Numbers of documents
document-number = Nimewo dokiman
document-number-length = Ekri nimewo dokiman an jan l enprime; { $count } karaktè twò long.
document-number-no-digit = Nimewo dokiman gen chif; sa a pa gen youn.
document-number-placeholder = Sa pa sanble yon nimewo dokiman; kopye l sou dokiman an.
document-number-short = Pa gen anpil peyi ki bay nimewo dokiman kout konsa; verifye l.

# Hull numbers
hin-build-year-differs = Nimewo kòk la di { $hin-year }, men ane konstriksyon an se { $stated }.
hin-built-month = Mwa konstriksyon
hin-built-year = Ane konstriksyon
hin-country = Peyi konstriktè a
hin-country-unknown = Pa gen peyi ki gen kòd { $code }, kòd nimewo kòk sa a kòmanse avè l la.
hin-iso = Entènasyonal, 14 karaktè ak peyi a (ISO 10087)
hin-length = Ekri nimewo kòk ki sou dèyè bato a, 12 oswa 14 karaktè; sa a gen { $count }.
hin-maker = Kòd konstriktè a
hin-model-year = Ane modèl
hin-older-shape = Nimewo kòk sa a gen fòm ki te sèvi ant 1972 ak 1984.
hin-other = Yon lòt fòm
hin-placeholder = Ekri nimewo kòk ki sou dèyè bato a, oswa kite l vid si bato a pa genyen l.
hin-serial = Nimewo seri kòk la
hin-serial-letters = Seri yon nimewo kòk pa gen lèt I, O oswa Q; gade si se yon 1 oswa yon 0.
hin-shape = Fòm nimewo kòk la
hin-unknown-shape = Yon nimewo kòk ki fèt apre 1984 gen 12 karaktè, oswa 14 ak peyi a.
hin-us = Ameriken, 12 karaktè, depi 1984
hin-us-1972 = Ameriken, 12 karaktè, 1972 a 1984
hin-years-differ = Nimewo kòk la di bato a fèt an { $built }, men modèl la se { $model-year }.

# IMO numbers
imo-check = Chif kontwòl
imo-check-digit = Verifye nimewo IMO a; youn nan chif yo pa bon.
imo-digits = Ekri sèt chif nimewo IMO a sèlman; “{ $found }” pa ladan l.
imo-leading-zero = Pa gen bato ki gen yon nimewo IMO ki kòmanse ak 0.
imo-length = Ekri tout sèt chif nimewo IMO a; sa a gen { $count }.
imo-number = Nimewo IMO

# Languages
language-unknown = Chwazi youn nan en, es, fr, nl, pap, ht.

# UN/LOCODE
locode-country = Verifye UN/LOCODE la; pa gen peyi ki gen kòd { $code }.
locode-country-differs = UN/LOCODE { $locode } pa nan peyi yo bay la: { $country }.
locode-country-name = Peyi
locode-length = Ekri senk karaktè UN/LOCODE la, pa egzanp LCGRI; sa a gen { $count }.
locode-place = Kote
locode-shape = Ekri de lèt pou peyi a ak twa lèt oswa chif ant 2 ak 9 pou kote a.

# Microchips of pets
microchip-animal = Nimewo bèt la
microchip-country = Peyi pis la
microchip-digits = Ekri chif pis la sèlman; “{ $found }” pa ladan l.
microchip-length = Ekri tout 15 chif pis la; sa a gen { $count }.
microchip-maker = Kòd fabrikan an
microchip-not-iso = Sa se yon pis { $count } chif, lektè ISO yo pa ka li l. Mande veterinè ou nimewo 15 chif la, oswa pote yon lektè epi di pò a sa.
microchip-placeholder = Ekri nimewo pis ki nan paspò bèt la oswa sou papye veterinè a.
microchip-prefix-unknown = { $prefix } pa ni yon peyi ni yon fabrikan pis.
microchip-test = Pis ki kòmanse ak 999 se pou tès, se pa pou bèt.

# MMSI
mmsi-aid-to-navigation = Èd pou navigasyon
mmsi-beacon = Baliz detrès oswa lòt aparèy
mmsi-coast-station = Estasyon sou kòt
mmsi-digits = Ekri nèf chif MMSI a sèlman; “{ $found }” pa ladan l.
mmsi-flag-differs = MMSI a ak drapo bato a pa menm. MMSI: { $mmsi-country }. Drapo: { $flag }.
mmsi-group = Gwoup bato
mmsi-handheld = Radyo pòtab
mmsi-kind = Kalite estasyon
mmsi-kind-unknown = Verifye MMSI a; pa gen estasyon ki gen yon nimewo ki kòmanse konsa.
mmsi-length = Ekri tout nèf chif MMSI a; sa a gen { $count }.
mmsi-mid = Drapo dapre MMSI a
mmsi-mid-unknown = Nou pa konnen okenn peyi ki sèvi ak MMSI ki gen chif { $mid }.
mmsi-not-a-ship = MMSI sa a se pa pou bato a li menm. Kalite estasyon: { $kind }.
mmsi-placeholder = Ekri MMSI ki nan lisans radyo ou, oswa kite l vid si ou pa genyen l.
mmsi-rescue-aircraft = Avyon sovtaj
mmsi-ship-station = Estasyon bato
mmsi-tender = Kannòt yon lòt bato

# The machine-readable lines of passports and cards
mrz-birth = Dat nesans
mrz-birth-impossible = Dat nesans ki nan liy yo se pa yon vrè dat.
mrz-birth-unknown = Peyi ki bay dokiman an pa t bay dat nesans lan, an antye oswa an pati.
mrz-character = Sèvi ak A a Z, 0 a 9 ak < sèlman; liy { $line } gen “{ $found }” nan plas { $place }.
mrz-check-digit = Verifye liy ki anba dokiman an. Gen yon erè nan: { $fields }.
mrz-checks-failed = Chif kontwòl liy dokiman an pa dakò; konpare chak karaktè. Gade: { $fields }.
mrz-composite = Dènye chif la, oswa sa l kouvri
mrz-country-unknown = { $code } se pa yon kòd peyi pou dokiman vwayaj.
mrz-document = Sa a pa ni yon paspò ni yon kat idantite; liy yo kòmanse ak “{ $code }”.
mrz-expired = Dokiman an pa valab ankò. Ekspire: { $date }.
mrz-expiry = Dat ekspirasyon
mrz-expiry-far = Dokiman an valab pou yon tan ki long anpil. Ap ekspire: { $date }.
mrz-expiry-impossible = Dat ekspirasyon ki nan liy yo se pa yon vrè dat.
mrz-expiry-none = Dokiman an pa di ki lè l ekspire.
mrz-given = Prenon
mrz-issuer = Peyi ki bay li
mrz-issuer-not-nationality = Peyi ki bay dokiman an ak nasyonalite a pa menm. Peyi ki bay li: { $issuer }. Nasyonalite: { $nationality }.
mrz-layout = Kalite dokiman
mrz-lines = Kopye chak karaktè nan liy ki anba dokiman an: de liy 44 pou yon paspò, de liy 36 oswa twa liy 30 pou yon kat. Isit la gen { $found }.
mrz-name-letters = Ekri non an ak lèt laten jan dokiman an enprime l; “{ $letters }” ta pèdi.
mrz-nationality = Nasyonalite
mrz-not-found = Pran foto a ankò, pi pre, ak liy ki anba dokiman an ladan l.
mrz-number = Nimewo dokiman
mrz-number-missing = Verifye nimewo dokiman an nan liy yo; li manke oswa li kòmanse ak <.
mrz-one-name = Dokiman an montre yon sèl non; pa mande mèt li yon lòt.
mrz-personal-number = Nimewo pèsonèl
mrz-repaired = Foto a te difisil pou li e yo korije l; konpare chak karaktè.
mrz-sex = Sèks
mrz-surname = Siyati
mrz-td1 = Kat, twa liy 30
mrz-td2 = Kat, de liy 36
mrz-td3 = Paspò, de liy 44

# Dates of travel documents
passport-birth-in-future = Verifye dat nesans lan; li nan tan k ap vini.
passport-birth-long-ago = Mèt dokiman an gen plis pase 105 an; verifye ane nesans lan.
passport-birth-too-long-ago = Verifye ane nesans lan; pa gen moun vivan ki fèt depi lontan konsa.
passport-expired = Dokiman an pa valab ankò. Ekspire: { $date }.
passport-expiry-not-after-birth = Verifye dat yo; dokiman an ekspire anvan mèt li fèt.
passport-expiry-not-after-issue = Verifye dat yo; dokiman an ekspire menm jou yo bay li a oswa anvan.
passport-issue-before-birth = Verifye dat yo; yo bay dokiman an anvan mèt li fèt.
passport-issue-in-future = Verifye dat yo bay dokiman an; li nan tan k ap vini.
passport-validity-long = Dokiman an valab pou plis pase { $years } an; verifye toulede dat yo.

# Sex, as the document has it
sex-female = Fi
sex-male = Gason
sex-unspecified = Pa presize

# Any text
text-character = Retire karaktè { $character }; se lèt A a Z ak chif sèlman ki ale isit la.
text-empty = Ranpli sa a; li vid.
text-too-long = Rakousi l: { $limit } karaktè oswa mwens.
