# What the readers of identifiers say: why something is no IMO number, what is odd about a passport,
# what the parts of a hull number are called. One message for each of identifiers::KEYS.
# Values that are countries, dates, kinds or fields arrive already put into words; that is why they
# stand after a colon or between brackets, where they need no article and no agreement.

# Call sign
call-sign-length = Indiquez l’indicatif d’appel de la licence radio, 3 à 10 lettres et chiffres ; celui-ci en a { $count }.
call-sign-series = Indicatif d’appel attribué par
call-sign-series-unknown = Aucun pays connu n’attribue d’indicatifs d’appel commençant par { $start }.
call-sign-shape = L’indicatif d’appel d’un navire a d’ordinaire 4 à 7 lettres et chiffres, dont une lettre parmi les deux premiers, comme J6ABC ou MABC2.

# Countries
country-name = Pays
country-specimen = Utopia est seulement le pays des documents spécimens.
country-successors = Aujourd’hui
country-unknown = Choisissez le pays dans la liste ; « { $given } » n’est ni un code ni un nom de pays connu.
country-until = Code en usage jusqu’au
country-withdrawn = Ce code de pays n’est plus en usage : { $country }, jusqu’au { $date }.

# Dates
date-day = Indiquez un jour de 1 à { $last } ; ce mois n’en a pas d’autre.
date-month = Indiquez le mois par un nombre de 1 à 12.
date-shape = Indiquez un jour, un mois et une année, par exemple 24 11 2029.
date-year = Indiquez l’année en quatre chiffres, par exemple 2029.

# Numbers of documents
document-number = Numéro du document
document-number-length = Indiquez le numéro du document tel qu’il est imprimé ; { $count } caractères, c’est trop long.
document-number-no-digit = Les numéros de document ont des chiffres ; celui-ci n’en a pas.
document-number-placeholder = Ceci ne ressemble pas à un numéro de document ; recopiez-le du document.
document-number-short = Peu de pays délivrent des numéros de document aussi courts ; vérifiez-le.

# Hull numbers
hin-build-year-differs = Le numéro de coque dit { $hin-year }, mais l’année de construction est { $stated }.
hin-built-month = Mois de construction
hin-built-year = Année de construction
hin-country = Pays du constructeur
hin-country-unknown = Aucun pays n’a le code { $code }, par lequel commence ce numéro de coque.
hin-iso = International, 14 caractères avec le pays (ISO 10087)
hin-length = Indiquez le numéro de coque moulé sur le tableau arrière, 12 ou 14 caractères ; celui-ci en a { $count }.
hin-maker = Code du constructeur
hin-model-year = Année du modèle
hin-older-shape = Ce numéro de coque a la forme en usage de 1972 à 1984.
hin-other = Autre forme
hin-placeholder = Indiquez le numéro de coque du tableau arrière, ou laissez vide si le bateau n’en a pas.
hin-serial = Numéro de série de la coque
hin-serial-letters = La série d’un numéro de coque n’a pas de lettre I, O ou Q ; voyez si c’est un 1 ou un 0.
hin-shape = Forme du numéro de coque
hin-unknown-shape = Depuis 1984, un numéro de coque a 12 caractères, ou 14 avec le pays.
hin-us = Américain, 12 caractères, depuis 1984
hin-us-1972 = Américain, 12 caractères, de 1972 à 1984
hin-years-differ = Le numéro de coque dit construit en { $built }, mais modèle de { $model-year }.

# IMO numbers
imo-check = Chiffre de contrôle
imo-check-digit = Vérifiez le numéro OMI ; un de ses chiffres est faux.
imo-digits = Indiquez seulement les sept chiffres du numéro OMI ; « { $found } » n’en fait pas partie.
imo-leading-zero = Aucun navire n’a de numéro OMI commençant par 0.
imo-length = Indiquez les sept chiffres du numéro OMI ; celui-ci en a { $count }.
imo-number = Numéro OMI

# Languages
language-unknown = Choisissez parmi en, es, fr, nl, pap, ht.

# UN/LOCODE
locode-country = Vérifiez le UN/LOCODE ; aucun pays n’a le code { $code }.
locode-country-differs = Le UN/LOCODE { $locode } n’est pas dans le pays indiqué : { $country }.
locode-country-name = Pays
locode-length = Indiquez les cinq caractères du UN/LOCODE, par exemple LCGRI ; celui-ci en a { $count }.
locode-place = Lieu
locode-shape = Indiquez deux lettres pour le pays et trois lettres ou chiffres de 2 à 9 pour le lieu.

# Microchips of pets
microchip-animal = Numéro de l’animal
microchip-country = Pays de la puce
microchip-digits = Indiquez seulement les chiffres de la puce ; « { $found } » n’en fait pas partie.
microchip-length = Indiquez les 15 chiffres de la puce ; celle-ci en a { $count }.
microchip-maker = Code du fabricant
microchip-not-iso = C’est une puce de { $count } chiffres, que les lecteurs ISO ne peuvent pas lire. Demandez à votre vétérinaire le numéro à 15 chiffres, ou apportez un lecteur et prévenez le port.
microchip-placeholder = Indiquez le numéro de puce du passeport de l’animal ou du papier du vétérinaire.
microchip-prefix-unknown = { $prefix } n’est ni un pays ni un fabricant de puces.
microchip-test = Les puces commençant par 999 servent aux essais, pas aux animaux.

# MMSI
mmsi-aid-to-navigation = Aide à la navigation
mmsi-beacon = Balise de détresse ou autre appareil
mmsi-coast-station = Station côtière
mmsi-digits = Indiquez seulement les neuf chiffres du MMSI ; « { $found } » n’en fait pas partie.
mmsi-flag-differs = Le MMSI et le pavillon du navire diffèrent. MMSI : { $mmsi-country }. Pavillon : { $flag }.
mmsi-group = Groupe de navires
mmsi-handheld = Radio portative
mmsi-kind = Type de station
mmsi-kind-unknown = Vérifiez le MMSI ; aucune station n’a de numéro commençant ainsi.
mmsi-length = Indiquez les neuf chiffres du MMSI ; celui-ci en a { $count }.
mmsi-mid = Pavillon d’après le MMSI
mmsi-mid-unknown = Aucun pays connu n’utilise de MMSI avec les chiffres { $mid }.
mmsi-not-a-ship = Ce MMSI n’est pas celui du navire lui-même. Type de station : { $kind }.
mmsi-placeholder = Indiquez le MMSI de votre licence radio, ou laissez vide si vous n’en avez pas.
mmsi-rescue-aircraft = Aéronef de sauvetage
mmsi-ship-station = Station de navire
mmsi-tender = Annexe d’un autre navire

# The machine-readable lines of passports and cards
mrz-birth = Date de naissance
mrz-birth-impossible = La date de naissance dans les lignes n’est pas une vraie date.
mrz-birth-unknown = L’émetteur a laissé la date de naissance inconnue, en tout ou en partie.
mrz-character = Utilisez seulement A à Z, 0 à 9 et < ; la ligne { $line } a « { $found } » à la place { $place }.
mrz-check-digit = Vérifiez les lignes au bas du document. Il y a une erreur dans : { $fields }.
mrz-checks-failed = Les chiffres de contrôle des lignes du document ne concordent pas ; comparez chaque caractère. À regarder : { $fields }.
mrz-composite = Dernier chiffre, ou ce qu’il couvre
mrz-country-unknown = { $code } n’est pas un code de pays d’un document de voyage.
mrz-document = Ceci n’est ni un passeport ni une carte d’identité ; ses lignes commencent par « { $code } ».
mrz-expired = Le document n’est plus valable. Expiré : { $date }.
mrz-expiry = Date d’expiration
mrz-expiry-far = Le document est valable inhabituellement longtemps. Expire : { $date }.
mrz-expiry-impossible = La date d’expiration dans les lignes n’est pas une vraie date.
mrz-expiry-none = Le document n’indique pas de date d’expiration.
mrz-given = Prénoms
mrz-issuer = Délivré par
mrz-issuer-not-nationality = L’émetteur et la nationalité diffèrent. Délivré par : { $issuer }. Nationalité : { $nationality }.
mrz-layout = Type de document
mrz-lines = Recopiez chaque caractère des lignes au bas du document : deux lignes de 44 pour un passeport, deux de 36 ou trois de 30 pour une carte. Ici il y a { $found }.
mrz-name-letters = Indiquez le nom en lettres latines comme le document l’imprime ; « { $letters } » serait perdu.
mrz-nationality = Nationalité
mrz-not-found = Reprenez la photo, de plus près, avec les lignes au bas du document.
mrz-number = Numéro du document
mrz-number-missing = Vérifiez le numéro du document dans les lignes ; il manque ou commence par <.
mrz-one-name = Le document n’indique qu’un seul nom ; n’en demandez pas d’autre à son titulaire.
mrz-personal-number = Numéro personnel
mrz-repaired = La photo était difficile à lire et a été corrigée ; comparez chaque caractère.
mrz-sex = Sexe
mrz-surname = Nom
mrz-td1 = Carte, trois lignes de 30
mrz-td2 = Carte, deux lignes de 36
mrz-td3 = Passeport, deux lignes de 44

# Dates of travel documents
passport-birth-in-future = Vérifiez la date de naissance ; elle est dans le futur.
passport-birth-long-ago = Le titulaire a plus de 105 ans ; vérifiez l’année de naissance.
passport-birth-too-long-ago = Vérifiez l’année de naissance ; aucune personne vivante n’est née il y a si longtemps.
passport-expired = Le document n’est plus valable. Expiré : { $date }.
passport-expiry-not-after-birth = Vérifiez les dates ; le document expire avant la naissance de son titulaire.
passport-expiry-not-after-issue = Vérifiez les dates ; le document expire le jour de sa délivrance ou avant.
passport-issue-before-birth = Vérifiez les dates ; le document a été délivré avant la naissance de son titulaire.
passport-issue-in-future = Vérifiez la date de délivrance ; elle est dans le futur.
passport-validity-long = Le document est valable plus de { $years } ans ; vérifiez les deux dates.

# Sex, as the document has it
sex-female = Féminin
sex-male = Masculin
sex-unspecified = Non précisé

# Any text
text-character = Enlevez le caractère { $character } ; seuls les lettres A à Z et les chiffres vont ici.
text-empty = Remplissez ceci ; c’est vide.
text-too-long = Raccourcissez à { $limit } caractères ou moins.
