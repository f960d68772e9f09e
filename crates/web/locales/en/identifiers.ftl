# What the readers of identifiers say: why something is no IMO number, what is odd about a passport,
# what the parts of a hull number are called. One message for each of identifiers::KEYS.
# Values that are countries, dates, kinds or fields arrive already put into words; that is why they
# stand after a colon or between brackets, where they need no article and no agreement.

# Call sign
call-sign-length = Enter the call sign from the radio licence, 3 to 10 letters and digits; this has { $count }.
call-sign-series = Call sign issued by
call-sign-series-unknown = No country is known to issue call signs that start { $start }.
call-sign-shape = A vessel’s call sign usually has 4 to 7 letters and digits, with a letter among the first two, such as J6ABC or MABC2.

# Countries
country-name = Country
country-specimen = Utopia is the country of specimen documents only.
country-successors = Today
country-unknown = Choose the country from the list; “{ $given }” is no country code or name we know.
country-until = Code in use until
country-withdrawn = This country code is no longer in use: { $country }, until { $date }.

# Dates
date-day = Enter a day from 1 to { $last }; that month has no other.
date-month = Enter the month as a number from 1 to 12.
date-shape = Enter a day, a month and a year, for example 24 11 2029.
date-year = Enter the year with four digits, for example 2029.

# Numbers of documents
document-number = Document number
document-number-length = Enter the document number as printed; { $count } characters is too long for one.
document-number-no-digit = Document numbers have digits; this has none.
document-number-placeholder = This does not look like a document number; copy it from the document.
document-number-short = Few countries issue document numbers this short; check it.

# Hull numbers
hin-build-year-differs = The hull number says { $hin-year }, but the year built is { $stated }.
hin-built-month = Month of build
hin-built-year = Year of build
hin-country = Country of the builder
hin-country-unknown = No country has the code { $code }, with which this hull number starts.
hin-iso = International, 14 characters with the country (ISO 10087)
hin-length = Enter the hull number as moulded on the transom, 12 or 14 characters; this has { $count }.
hin-maker = Builder’s code
hin-model-year = Model year
hin-older-shape = This hull number has the layout used from 1972 to 1984.
hin-other = Another layout
hin-placeholder = Enter the hull number from the transom, or leave it empty if the boat has none.
hin-serial = Serial number of the hull
hin-serial-letters = A hull number’s serial has no letters I, O or Q; look for 1 or 0.
hin-shape = Layout of the hull number
hin-unknown-shape = A hull number made since 1984 has 12 characters, or 14 with the country.
hin-us = American, 12 characters, since 1984
hin-us-1972 = American, 12 characters, 1972 to 1984
hin-years-differ = The hull number says built { $built }, but model year { $model-year }.

# IMO numbers
imo-check = Check digit
imo-check-digit = Check the IMO number; one of its digits is wrong.
imo-digits = Enter only the seven digits of the IMO number; “{ $found }” does not belong in it.
imo-leading-zero = No ship has an IMO number that starts with 0.
imo-length = Enter all seven digits of the IMO number; this has { $count }.
imo-number = IMO number

# Languages
language-unknown = Choose one of en, es, fr, nl, pap, ht.

# UN/LOCODE
locode-country = Check the UN/LOCODE; no country has the code { $code }.
locode-country-differs = The UN/LOCODE { $locode } does not lie in the country given: { $country }.
locode-country-name = Country
locode-length = Enter the five characters of the UN/LOCODE, for example LCGRI; this has { $count }.
locode-place = Place
locode-shape = Enter two letters for the country and three letters or digits 2 to 9 for the place.

# Microchips of pets
microchip-animal = Number of the animal
microchip-country = Country of the microchip
microchip-digits = Enter only the digits of the microchip; “{ $found }” does not belong in it.
microchip-length = Enter all 15 digits of the microchip; this has { $count }.
microchip-maker = Maker’s code
microchip-not-iso = This is a microchip of { $count } digits, which ISO readers cannot read. Ask your vet for the 15-digit number, or bring a reader and tell the port.
microchip-placeholder = Enter the microchip number from the pet’s passport or the vet’s paper.
microchip-prefix-unknown = { $prefix } is neither a country nor a maker of microchips.
microchip-test = Microchips that start with 999 are for tests, not for animals.

# MMSI
mmsi-aid-to-navigation = Aid to navigation
mmsi-beacon = Distress beacon or other device
mmsi-coast-station = Coast station
mmsi-digits = Enter only the nine digits of the MMSI; “{ $found }” does not belong in it.
mmsi-flag-differs = The MMSI and the vessel’s flag differ. MMSI: { $mmsi-country }. Flag: { $flag }.
mmsi-group = Group of ships
mmsi-handheld = Handheld radio
mmsi-kind = Kind of station
mmsi-kind-unknown = Check the MMSI; no station has a number that starts like this one.
mmsi-length = Enter all nine digits of the MMSI; this has { $count }.
mmsi-mid = Flag by the MMSI
mmsi-mid-unknown = No country is known to use MMSIs with the digits { $mid }.
mmsi-not-a-ship = This MMSI is not that of a vessel itself. Kind of station: { $kind }.
mmsi-placeholder = Enter the MMSI from your radio licence, or leave it empty if you have none.
mmsi-rescue-aircraft = Rescue aircraft
mmsi-ship-station = Ship station
mmsi-tender = Tender of another ship

# The machine-readable lines of passports and cards
mrz-birth = Date of birth
mrz-birth-impossible = The date of birth in the lines is no real date.
mrz-birth-unknown = The issuer left the date of birth wholly or partly unknown.
mrz-character = Use only A to Z, 0 to 9 and <; line { $line } has “{ $found }” at place { $place }.
mrz-check-digit = Check the lines at the bottom of the document. There is a mistake in: { $fields }.
mrz-checks-failed = Check digits of the document’s lines disagree; compare every character. Look at: { $fields }.
mrz-composite = Last digit, or what it covers
mrz-country-unknown = { $code } is no country code of a travel document.
mrz-document = This is not a passport or identity card; its lines start with “{ $code }”.
mrz-expired = The document is no longer valid. Expired: { $date }.
mrz-expiry = Date of expiry
mrz-expiry-far = The document is valid unusually long. Expires: { $date }.
mrz-expiry-impossible = The date of expiry in the lines is no real date.
mrz-expiry-none = The document states no date of expiry.
mrz-given = Given names
mrz-issuer = Issued by
mrz-issuer-not-nationality = The issuer and the nationality differ. Issued by: { $issuer }. Nationality: { $nationality }.
mrz-layout = Kind of document
mrz-lines = Copy every character of the lines at the bottom of the document: two lines of 44 for a passport, two of 36 or three of 30 for a card. This has { $found }.
mrz-name-letters = Enter the name in Latin letters as the document prints it; “{ $letters }” would be lost.
mrz-nationality = Nationality
mrz-not-found = Take the picture again, closer, with the lines at the bottom of the document in it.
mrz-number = Document number
mrz-number-missing = Check the document number in the lines; it is missing or starts with <.
mrz-one-name = The document shows one name only; do not ask its holder for another.
mrz-personal-number = Personal number
mrz-repaired = The picture was hard to read and was mended; compare every character.
mrz-sex = Sex
mrz-surname = Surname
mrz-td1 = Card, three lines of 30
mrz-td2 = Card, two lines of 36
mrz-td3 = Passport, two lines of 44

# Dates of travel documents
passport-birth-in-future = Check the date of birth; it is in the future.
passport-birth-long-ago = The holder is over 105 years old; check the year of birth.
passport-birth-too-long-ago = Check the year of birth; nobody alive was born that long ago.
passport-expired = The document is no longer valid. Expired: { $date }.
passport-expiry-not-after-birth = Check the dates; the document expires before its holder was born.
passport-expiry-not-after-issue = Check the dates; the document expires on or before the day it was issued.
passport-issue-before-birth = Check the dates; the document was issued before its holder was born.
passport-issue-in-future = Check the date of issue; it is in the future.
passport-validity-long = The document is valid for more than { $years } years; check both dates.

# Sex, as the document has it
sex-female = Female
sex-male = Male
sex-unspecified = Unspecified

# Any text
text-character = Remove the character { $character }; only letters A to Z and digits belong here.
text-empty = Enter this; it is empty.
text-too-long = Shorten this to { $limit } characters or fewer.
