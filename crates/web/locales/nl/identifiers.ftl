# What the readers of identifiers say: why something is no IMO number, what is odd about a passport,
# what the parts of a hull number are called. One message for each of identifiers::KEYS.
# Values that are countries, dates, kinds or fields arrive already put into words; that is why they
# stand after a colon or between brackets, where they need no article and no agreement.

# Call sign
call-sign-length = Vul de roepnaam van de radiovergunning in, 3 tot 10 letters en cijfers; deze heeft er { $count }.
call-sign-series = Roepnaam uitgegeven door
call-sign-series-unknown = Er is geen land bekend dat roepnamen uitgeeft die met { $start } beginnen.
call-sign-shape = De roepnaam van een schip heeft meestal 4 tot 7 letters en cijfers, met een letter bij de eerste twee, zoals J6ABC of MABC2.

# Countries
country-name = Land
country-specimen = Utopia is alleen het land van voorbeelddocumenten.
country-successors = Tegenwoordig
country-unknown = Kies het land uit de lijst; “{ $given }” is geen landcode of landnaam die wij kennen.
country-until = Code in gebruik tot
country-withdrawn = Deze landcode is niet meer in gebruik: { $country }, tot { $date }.

# Dates
date-day = Vul een dag in van 1 tot { $last }; die maand heeft geen andere.
date-month = Vul de maand in als getal van 1 tot 12.
date-shape = Vul een dag, een maand en een jaar in, bijvoorbeeld 24 11 2029.
date-year = Vul het jaar met vier cijfers in, bijvoorbeeld 2029.

# Numbers of documents
document-number = Documentnummer
document-number-length = Vul het documentnummer in zoals het gedrukt staat; { $count } tekens is daarvoor te lang.
document-number-no-digit = Documentnummers hebben cijfers; dit heeft er geen.
document-number-placeholder = Dit lijkt geen documentnummer; neem het over van het document.
document-number-short = Weinig landen geven zulke korte documentnummers uit; controleer het.

# Hull numbers
hin-build-year-differs = Het rompnummer zegt { $hin-year }, maar het bouwjaar is { $stated }.
hin-built-month = Bouwmaand
hin-built-year = Bouwjaar
hin-country = Land van de bouwer
hin-country-unknown = Geen land heeft de code { $code }, waarmee dit rompnummer begint.
hin-iso = Internationaal, 14 tekens met het land (ISO 10087)
hin-length = Vul het rompnummer in dat in de spiegel staat, 12 of 14 tekens; dit heeft er { $count }.
hin-maker = Code van de bouwer
hin-model-year = Modeljaar
hin-older-shape = Dit rompnummer heeft de vorm die van 1972 tot 1984 in gebruik was.
hin-other = Een andere vorm
hin-placeholder = Vul het rompnummer van de spiegel in, of laat dit leeg als de boot er geen heeft.
hin-serial = Serienummer van de romp
hin-serial-letters = Het serienummer in een rompnummer heeft geen letters I, O of Q; kijk of het een 1 of een 0 is.
hin-shape = Vorm van het rompnummer
hin-unknown-shape = Een rompnummer van na 1984 heeft 12 tekens, of 14 met het land.
hin-us = Amerikaans, 12 tekens, sinds 1984
hin-us-1972 = Amerikaans, 12 tekens, 1972 tot 1984
hin-years-differ = Het rompnummer zegt gebouwd in { $built }, maar modeljaar { $model-year }.

# IMO numbers
imo-check = Controlecijfer
imo-check-digit = Controleer het IMO-nummer; een van de cijfers klopt niet.
imo-digits = Vul alleen de zeven cijfers van het IMO-nummer in; “{ $found }” hoort er niet bij.
imo-leading-zero = Geen schip heeft een IMO-nummer dat met 0 begint.
imo-length = Vul alle zeven cijfers van het IMO-nummer in; dit heeft er { $count }.
imo-number = IMO-nummer

# Languages
language-unknown = Kies uit en, es, fr, nl, pap, ht.

# UN/LOCODE
locode-country = Controleer de UN/LOCODE; geen land heeft de code { $code }.
locode-country-differs = De UN/LOCODE { $locode } ligt niet in het opgegeven land: { $country }.
locode-country-name = Land
locode-length = Vul de vijf tekens van de UN/LOCODE in, bijvoorbeeld LCGRI; deze heeft er { $count }.
locode-place = Plaats
locode-shape = Vul twee letters in voor het land en drie letters of cijfers van 2 tot 9 voor de plaats.

# Microchips of pets
microchip-animal = Nummer van het dier
microchip-country = Land van de chip
microchip-digits = Vul alleen de cijfers van de chip in; “{ $found }” hoort er niet bij.
microchip-length = Vul alle 15 cijfers van de chip in; deze heeft er { $count }.
microchip-maker = Code van de fabrikant
microchip-not-iso = Dit is een chip van { $count } cijfers, die ISO-lezers niet kunnen lezen. Vraag uw dierenarts om het nummer van 15 cijfers, of neem een lezer mee en laat het de haven weten.
microchip-placeholder = Vul het chipnummer in uit het dierenpaspoort of van het papier van de dierenarts.
microchip-prefix-unknown = { $prefix } is geen land en geen fabrikant van chips.
microchip-test = Chips die met 999 beginnen zijn voor proeven, niet voor dieren.

# MMSI
mmsi-aid-to-navigation = Navigatiehulpmiddel
mmsi-beacon = Noodbaken of ander apparaat
mmsi-coast-station = Kuststation
mmsi-digits = Vul alleen de negen cijfers van het MMSI in; “{ $found }” hoort er niet bij.
mmsi-flag-differs = Het MMSI en de vlag van het schip verschillen. MMSI: { $mmsi-country }. Vlag: { $flag }.
mmsi-group = Groep schepen
mmsi-handheld = Handmarifoon
mmsi-kind = Soort station
mmsi-kind-unknown = Controleer het MMSI; geen station heeft een nummer dat zo begint.
mmsi-length = Vul alle negen cijfers van het MMSI in; dit heeft er { $count }.
mmsi-mid = Vlag volgens het MMSI
mmsi-mid-unknown = Er is geen land bekend dat MMSI’s met de cijfers { $mid } gebruikt.
mmsi-not-a-ship = Dit MMSI is niet dat van het schip zelf. Soort station: { $kind }.
mmsi-placeholder = Vul het MMSI van uw radiovergunning in, of laat dit leeg als u er geen hebt.
mmsi-rescue-aircraft = Reddingsvliegtuig
mmsi-ship-station = Scheepsstation
mmsi-tender = Bijboot van een ander schip

# The machine-readable lines of passports and cards
mrz-birth = Geboortedatum
mrz-birth-impossible = De geboortedatum in de regels is geen bestaande datum.
mrz-birth-unknown = De uitgever heeft de geboortedatum geheel of gedeeltelijk onbekend gelaten.
mrz-character = Gebruik alleen A tot Z, 0 tot 9 en <; regel { $line } heeft “{ $found }” op plaats { $place }.
mrz-check-digit = Controleer de regels onderaan het document. Er zit een fout in: { $fields }.
mrz-checks-failed = De controlecijfers in de regels van het document kloppen niet; vergelijk elk teken. Kijk naar: { $fields }.
mrz-composite = Laatste cijfer, of wat het omvat
mrz-country-unknown = { $code } is geen landcode van een reisdocument.
mrz-document = Dit is geen paspoort of identiteitskaart; de regels beginnen met “{ $code }”.
mrz-expired = Het document is niet meer geldig. Verlopen: { $date }.
mrz-expiry = Vervaldatum
mrz-expiry-far = Het document is ongewoon lang geldig. Verloopt: { $date }.
mrz-expiry-impossible = De vervaldatum in de regels is geen bestaande datum.
mrz-expiry-none = Het document noemt geen vervaldatum.
mrz-given = Voornamen
mrz-issuer = Afgegeven door
mrz-issuer-not-nationality = De uitgever en de nationaliteit verschillen. Afgegeven door: { $issuer }. Nationaliteit: { $nationality }.
mrz-layout = Soort document
mrz-lines = Neem elk teken over van de regels onderaan het document: twee regels van 44 bij een paspoort, twee van 36 of drie van 30 bij een kaart. Hier staan er { $found }.
mrz-name-letters = Vul de naam in Latijnse letters in zoals het document die drukt; “{ $letters }” zou verloren gaan.
mrz-nationality = Nationaliteit
mrz-not-found = Neem de foto opnieuw, dichterbij, met de regels onderaan het document erop.
mrz-number = Documentnummer
mrz-number-missing = Controleer het documentnummer in de regels; het ontbreekt of begint met <.
mrz-one-name = Het document toont maar één naam; vraag de houder niet om een tweede.
mrz-personal-number = Persoonlijk nummer
mrz-repaired = De foto was moeilijk te lezen en is verbeterd; vergelijk elk teken.
mrz-sex = Geslacht
mrz-surname = Achternaam
mrz-td1 = Kaart, drie regels van 30
mrz-td2 = Kaart, twee regels van 36
mrz-td3 = Paspoort, twee regels van 44

# Dates of travel documents
passport-birth-in-future = Controleer de geboortedatum; die ligt in de toekomst.
passport-birth-long-ago = De houder is ouder dan 105 jaar; controleer het geboortejaar.
passport-birth-too-long-ago = Controleer het geboortejaar; niemand die leeft is zo lang geleden geboren.
passport-expired = Het document is niet meer geldig. Verlopen: { $date }.
passport-expiry-not-after-birth = Controleer de data; het document verloopt voor de geboorte van de houder.
passport-expiry-not-after-issue = Controleer de data; het document verloopt op of voor de dag van afgifte.
passport-issue-before-birth = Controleer de data; het document is afgegeven voor de geboorte van de houder.
passport-issue-in-future = Controleer de datum van afgifte; die ligt in de toekomst.
passport-validity-long = Het document is meer dan { $years } jaar geldig; controleer beide data.

# Sex, as the document has it
sex-female = Vrouw
sex-male = Man
sex-unspecified = Niet aangegeven

# Any text
text-character = Haal het teken { $character } weg; hier horen alleen letters A tot Z en cijfers.
text-empty = Vul dit in; het is leeg.
text-too-long = Maak dit korter: hoogstens { $limit } tekens.
