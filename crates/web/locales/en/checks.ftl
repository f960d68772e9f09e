# What checks, deadlines, requirements and fees say. English.

## Common words

check-words = { $words }
check-agency-all = all agencies
check-agency-customs = customs
check-agency-immigration = immigration
check-agency-port-health = port health
check-agency-port-authority = the port authority
check-agency-agriculture = agriculture
check-time-unknown = not known
check-unknown-hours = Nobody has told us the hours of { $agency } at { $port }, so we cannot say whether the office is open.
check-unknown-history = Earlier voyages were not looked up, so this was not compared with them.
check-unknown-expiry = The document of { $name } has no expiry date, so we cannot say how long it is valid.
check-unknown-allowance = We do not know this territory's allowance for drink and tobacco. What you declare is shown to customs.
check-answer-yes = yes
check-answer-no = no
check-answer-yes-no = yes or no
check-answer-text = a text
check-answer-number = a number
check-answer-date = a date, for example 2026-12-01
check-answer-list = a list
check-field-number = number
check-field-issuing-country = country of issue
check-field-nationality = nationality
check-field-born = date of birth
check-field-expires-on = expiry date
check-field-sex = sex
check-field-name = name
check-field-registration-country = country of registration
check-field-registration-number = registration number
check-field-home-port = home port
check-field-length = length
check-field-colour = colour of the hull
check-field-year-built = year built
check-field-masts = number of masts
check-field-owner = owner
check-field-maker = maker
check-field-serial = serial number
check-field-calibre = calibre
check-field-rounds = number of rounds
check-field-permit = permit or approval
check-field-licence = licence
check-document-dates-issued-before-birth = it was issued before the holder was born
check-document-dates-issued-in-future = its day of issue is in the future
check-document-dates-expires-before-issue = it expires before it was issued or before the holder was born
check-weapon-handgun = handgun
check-weapon-rifle = rifle
check-weapon-shotgun = shotgun
check-weapon-flare-gun = flare gun
check-weapon-speargun = speargun
check-weapon-hawaiian-sling = Hawaiian sling or pole spear
check-weapon-bow = bow or crossbow
check-weapon-catapult = catapult
check-weapon-other = other weapon
check-animal-dog = the dog
check-animal-cat = the cat
check-animal-ferret = the ferret
check-animal-bird = the bird
check-animal-other = the animal

## Checks of people and papers

check-people-unique-title = Nobody is listed twice
check-people-unique-skipper = { $name } is listed twice with the same birthday. Keep one entry.
check-people-unique-officer = { $name } appears twice with the same date of birth.
check-document-unique-title = Each document belongs to one person
check-document-unique-skipper = { $name } and { $other } have the same document number { $number }. Correct one of them.
check-document-unique-officer = Document { $number } is given for both { $name } and { $other }.
check-person-born-title = Dates of birth can be right
check-person-born-skipper = Check the date of birth of { $name }: { $born }.
check-person-born-officer = Date of birth of { $name } is { $born }: in the future, or over 120 years ago.
check-country-codes-known-title = Countries are known
check-country-codes-known-skipper = { $code } is no country code we know. Choose the country from the list.
check-country-codes-known-officer = Unknown country code { $code }.
check-country-codes-current-title = Country codes are in use today
check-country-codes-current-skipper = { $country } ({ $code }) has not been a country code since { $until }. If your paper shows it, leave it.
check-country-codes-current-officer = Withdrawn country code { $code } ({ $country }, until { $until }).
check-document-present-title = Everybody has a travel document
check-document-present-skipper = Add the passport or other travel document of { $name }.
check-document-present-officer = No travel document given for { $name }.
check-document-dates-title = Dates of documents agree
check-document-dates-skipper = Check the dates of document { $number } of { $name }: { $fault }.
check-document-dates-officer = Document { $number } of { $name }: { $fault }.
check-mrz-check-digits-title = Check digits of the passport lines are right
check-mrz-check-digits-skipper = The lines at the foot of the passport of { $name } cannot be read without error. Type or scan them again.
check-mrz-check-digits-officer = Machine readable zone of { $name } does not verify.
check-mrz-agrees-title = The passport lines say what was typed
check-mrz-agrees-skipper = For { $name } the { $field } differs from the lines at the foot of the passport. Check both.
check-mrz-agrees-officer = { $name }: { $field } differs between machine readable zone and declaration.
check-people-any-title = Somebody is aboard
check-people-any-skipper = Nobody is aboard here. List everybody who is.
check-people-any-officer = The list of people is empty.
check-people-one-master-title = Exactly one master
check-people-one-master-skipper =
    { $count ->
        [0] Nobody is master. Choose the one who is.
        *[other] { $count } people are master. Choose one.
    }
check-people-one-master-officer = Masters aboard: { $count }.
check-people-coherent-title = Who arrives is who left the last call
check-people-coherent-skipper = { $left } people left the last call, { $arrive } arrive here. Put the change among those who join or leave. Missing: { $missing_count } { $missing }. Added: { $extra_count } { $extra }.
check-people-coherent-officer = { $left } left the last call, { $arrive } arrive. Missing: { $missing_count } { $missing }. Added: { $extra_count } { $extra }.
check-people-changes-title = Joining and leaving make sense
check-people-changes-skipper =
    { $change ->
        [joins] { $name } cannot join: already aboard.
        *[leaves] { $name } cannot leave: not aboard.
    } Correct the list.
check-people-changes-officer =
    { $change ->
        [joins] { $name } joins but is already aboard.
        *[leaves] { $name } leaves but is not aboard.
    }
check-minor-accompanied-title = Children travel with family
check-minor-accompanied-skipper = { $name } is { $age } and no adult aboard has the same family name. Have the parents' letter at hand.
check-minor-accompanied-officer = { $name }, { $age }, without an adult of the same family name.
check-document-valid-on-arrival-title = Documents are valid on arrival
check-document-valid-on-arrival-skipper = The document of { $name } expires on { $expires }, before you arrive on { $arrival }. Give a valid one; otherwise immigration decides.
check-document-valid-on-arrival-officer = Document of { $name } expires { $expires }; arrival { $arrival }.
check-document-valid-past-stay-title = Passports are valid long enough after the stay
check-document-valid-past-stay-skipper = The document of { $name } expires on { $expires }. Immigration asks { $months } months beyond the stay, until { $until }. You may still send the notice; an officer decides.
check-document-valid-past-stay-officer = Document of { $name } expires { $expires }; the rule asks { $months } months beyond the stay ({ $until }).

## Checks of the vessel

check-vessel-particulars-title = The vessel is described
check-vessel-particulars-skipper = Add about the vessel: { $field }.
check-vessel-particulars-officer = Not given: { $field }.
check-vessel-mmsi-title = The MMSI can be right
check-vessel-mmsi-skipper = { $mmsi } is no MMSI of a vessel: nine digits, the first from 2 to 7. See your radio licence.
check-vessel-mmsi-officer = MMSI { $mmsi } is not that of a ship station.
check-vessel-mmsi-flag-title = MMSI and flag agree
check-vessel-mmsi-flag-skipper = The MMSI { $mmsi } belongs to { $country }, the flag is { $flag }. If the radio was not registered anew, leave it.
check-vessel-mmsi-flag-officer = MMSI { $mmsi }: { $country }; flag: { $flag }.
check-vessel-imo-title = The IMO number is right
check-vessel-imo-skipper = { $imo } is no IMO number: its seven digits do not agree. Leave it empty if she has none.
check-vessel-imo-officer = IMO number { $imo } fails its check digit.
check-vessel-hull-id-title = The hull number can be right
check-vessel-hull-id-skipper = Compare the hull number { $hull_id } with the plate on the stern: 12 signs, or 14 with the country.
check-vessel-hull-id-officer = Hull number { $hull_id } is not of the usual shape.
check-vessel-hull-id-year-title = Hull number and year built agree
check-vessel-hull-id-year-skipper = You wrote { $stated } as year built; the hull number says { $told }. Check both.
check-vessel-hull-id-year-officer = Year built { $stated }, by hull number { $told }.
check-vessel-call-sign-title = The call sign can be right
check-vessel-call-sign-skipper = { $call_sign } is no radio call sign. See your radio licence.
check-vessel-call-sign-officer = Call sign { $call_sign } is not of a known shape.
check-vessel-call-sign-flag-title = Call sign and flag agree
check-vessel-call-sign-flag-skipper = The call sign { $call_sign } belongs to { $country }, the flag is { $flag }.
check-vessel-call-sign-flag-officer = Call sign { $call_sign }: { $country }; flag: { $flag }.

## Checks of ports, times and passages

check-places-known-title = The ports before and after are known
check-places-known-skipper =
    We know no port { $port }. { $count ->
        [0] Give its name and country instead.
        *[other] Did you mean { $meant }?
    }
check-places-known-officer = Unknown port { $port }.
check-from-given-title = The last port is given
check-from-given-skipper = Say which port you come from.
check-from-given-officer = Last port not given.
check-from-matches-last-clearance-title = She comes from where she was cleared out
check-from-matches-last-clearance-skipper = You come from { $from }, but the last clearance is from { $cleared }, { $on }. Correct it, or have the paper of { $from } at hand.
check-from-matches-last-clearance-officer = From { $from }; last cleared outward at { $cleared }, { $on }.
check-people-match-last-clearance-title = The people are those of the last clearance
check-people-match-last-clearance-skipper = The last clearance lists { $cleared } people, you arrive with { $arrive }. Missing: { $missing_count } { $missing }. Added: { $extra_count } { $extra }. Say where each left or joined.
check-people-match-last-clearance-officer = Cleared out { $cleared }, arriving { $arrive }. Missing: { $missing_count } { $missing }. Added: { $extra_count } { $extra }.
check-document-in-other-voyage-title = Nobody is on another open voyage
check-document-in-other-voyage-skipper = { $name } (document { $number }) is also on the open voyage { $reference }. Take the person off one of them.
check-document-in-other-voyage-officer = Document { $number } ({ $name }) is on open voyage { $reference }.
check-vessel-in-other-voyage-title = The vessel is on one voyage
check-vessel-in-other-voyage-skipper = This vessel is also announced at { $port } (voyage { $reference }). Cancel that notice if you do not go there.
check-vessel-in-other-voyage-officer = Also inbound to { $port }, voyage { $reference }.
check-port-known-title = The port is known
check-port-known-skipper =
    We know no port { $port }. { $count ->
        [0] Choose a port of entry from the list.
        *[other] Did you mean { $meant }?
    }
check-port-known-officer = Unknown port { $port }.
check-times-given-title = Arrival and departure are given
check-times-given-skipper =
    { $time ->
        [arrival] Say when you arrive here.
        [departure] Say when you leave for the next port.
        *[either] Say when you arrive or when you leave.
    }
check-times-given-officer =
    { $time ->
        [arrival] Arrival not given.
        [departure] Departure not given.
        *[either] Neither arrival nor departure given.
    }
check-time-exists-title = The clock shows this time
check-time-exists-skipper = There is no { $written }: the clocks go forward then. Write another time, for example { $used }.
check-time-exists-officer = { $written } does not exist at the port; read as { $used }.
check-time-clear-title = The time is clear
check-time-clear-skipper = The clocks show { $written } twice that night. We use the earlier one, { $used }.
check-time-clear-officer = { $written } occurs twice; the earlier is used.
check-arrival-before-departure-title = Arrival is before departure
check-arrival-before-departure-skipper = You leave at { $departure }, which is not after you arrive at { $arrival }. Correct one of them.
check-arrival-before-departure-officer = Departure { $departure } is not after arrival { $arrival }.
check-calls-in-order-title = She leaves one port before reaching the next
check-calls-in-order-skipper = You arrive at { $arrival }, but leave the port before only at { $left }. Correct one of them.
check-calls-in-order-officer = Arrives { $arrival }, left the last port { $left }.
check-leg-possible-title = The passage is possible
check-leg-possible-skipper = { $miles } nm would take { $knots } kn; a vessel like yours makes at most { $limit }. Correct the times.
check-leg-possible-officer = { $miles } nm at { $knots } kn: impossible (limit { $limit } kn).
check-leg-usual-title = The speed is usual
check-leg-usual-skipper = { $miles } nm at { $knots } kn is fast; a vessel like yours usually makes up to { $limit }. Check the times.
check-leg-usual-officer = { $miles } nm at { $knots } kn: unusually fast (usual up to { $limit } kn).
check-port-repeated-title = Each call is at another port
check-port-repeated-skipper = You call at { $port } twice in a row. If you do not leave it in between, keep one call.
check-port-repeated-officer = Two calls at { $port } in a row.
check-notice-in-time-title = The arrival notice is in time
check-notice-in-time-skipper = The notice was due at { $agency } by { $due }. Send it now all the same and call the office; if you can, arrive later.
check-notice-in-time-officer = Notice late: due { $due } ({ $hours } h rule, { $agency }).
check-departure-notice-in-time-title = The departure notice is in time
check-departure-notice-in-time-skipper = The departure notice was due at { $agency } by { $due }. Send it now and ask the office, or leave later.
check-departure-notice-in-time-officer = Departure notice late: due { $due } ({ $hours } h rule, { $agency }).
check-office-open-on-arrival-title = Offices are open when you arrive
check-office-open-on-arrival-skipper =
    { $was_open ->
        [yes] You arrive at { $time }, after hours: overtime with { $agency } is likely. Arrive before { $closed } to avoid it; the office opens again { $opens }.
        *[no] You arrive at { $time }, when the office of { $agency } is closed: overtime is likely. It opens { $opens }.
    }
check-office-open-on-arrival-officer = Arrives { $time }, outside the hours of { $agency }.
check-office-open-on-departure-title = Offices are open when you leave
check-office-open-on-departure-skipper = You leave at { $time }, when the office of { $agency } is closed. Clear out before it closes.
check-office-open-on-departure-officer = Leaves { $time }, outside the hours of { $agency }.
check-stay-within-limit-title = The stay is within the limit
check-stay-within-limit-skipper =
    You stay { $days } days; { $who ->
        [vessel] a vessel may stay { $limit }.
        *[people] people may stay { $limit } at first.
    } Ask for an extension.
check-stay-within-limit-officer =
    Plans { $days } days; limit { $limit } ({ $who ->
        [vessel] vessel
        *[people] people
    }).
check-fee-band-close-title = The length is clear of fee limits
check-fee-band-close-skipper = Your { $length } ft is close to { $limit } ft, where "{ $fee }" changes. Have the registration paper at hand.
check-fee-band-close-officer = { $length } ft declared, close to the limit of { $limit } ft for "{ $fee }".

## Checks of answers and goods

check-charter-licence-title = A charter yacht has a local licence
check-charter-licence-skipper = Charter yachts need a licence in { $territory }. Add its number, or expect questions.
check-charter-licence-officer = Charter yacht without a licence number for { $territory }.
check-questions-answered-title = All questions are answered
check-questions-answered-skipper = Answer: { $question }
check-questions-answered-officer = Not answered: { $question }
check-answers-fit-title = Answers fit their questions
check-answers-fit-skipper = Answer with { $kind }: { $question }
check-answers-fit-officer = The answer is not { $kind }: { $question }
check-answers-detailed-title = Answers are explained where asked
check-answers-detailed-skipper = Add details to your answer: { $question }
check-answers-detailed-officer = No details given: { $question }
check-answers-known-title = Answers are to known questions
check-answers-known-skipper = No question is called { $id }; its answer is not shown to anybody.
check-answers-known-officer = Answer to an unknown question { $id }.
check-answers-for-officer-title = No answer needs an officer
check-answers-for-officer-skipper = An officer will look at your answer "{ $answer }": { $question }
check-answers-for-officer-officer = { $answer }: { $question } { $detail }
check-answers-worth-knowing-title = No answer worth a look
check-answers-worth-knowing-skipper = Officers are told of your answer "{ $answer }": { $question }
check-answers-worth-knowing-officer = { $answer }: { $question } { $detail }
check-health-answers-title = Health answers need no officer
check-health-answers-skipper = Port health will look at your answer "{ $answer }": { $question } Stay aboard with the Q flag up until they call.
check-health-answers-officer = { $answer }: { $question } { $detail }
check-goods-match-answers-title = Goods and answers agree
check-goods-match-answers-skipper = You list such goods but answered no: { $question } Correct one of them.
check-goods-match-answers-officer = Goods listed, answer no: { $question }
check-cash-declared-title = Cash listed is declared
check-cash-declared-skipper = You list cash but answered no: { $question } Answer yes if it is above the limit; otherwise customs decides.
check-cash-declared-officer = Cash listed, answer no: { $question }
check-weapon-aboard-title = No weapons aboard
check-weapon-aboard-skipper = You carry a weapon ({ $weapon }). Customs will tell you whether it stays aboard sealed or is held ashore.
check-weapon-aboard-officer = Weapon declared: { $weapon }.
check-weapon-serial-unique-title = Serial numbers differ
check-weapon-serial-unique-skipper = The serial number { $serial } is given twice. Correct one.
check-weapon-serial-unique-officer = Serial number { $serial } given twice.
check-weapon-details-title = Firearms are described
check-weapon-details-skipper = Add for the { $weapon }: { $field }.
check-weapon-details-officer = { $weapon }: { $field } not given.
check-weapon-approval-title = Weapons have the approval asked for
check-weapon-approval-skipper = { $territory } asks for a { $field } for the { $weapon }. Apply before you arrive and add its number.
check-weapon-approval-officer = { $weapon } without { $field }.
check-animal-microchip-title = Microchips can be right
check-animal-microchip-skipper = Give the 15 digits of the microchip of { $name }.
check-animal-microchip-officer = { $name }: microchip missing or not 15 digits.
check-animal-rabies-title = Rabies vaccination is in force
check-animal-rabies-skipper = { $name } needs a rabies vaccination given before arrival and within twelve months. Add its date.
check-animal-rabies-officer = { $name }: no rabies vaccination in force on arrival.
check-animal-titre-title = The rabies antibody test is in force
check-animal-titre-skipper = A rabies antibody test of the last twelve months is asked for { $name }. Add its date and value.
check-animal-titre-officer = { $name }: no rabies antibody test within twelve months.
check-animal-permit-title = Animals have an import permit
check-animal-permit-skipper = An import permit is needed for { $name }. Apply before you arrive and add its number.
check-animal-permit-officer = { $name }: no import permit given.
check-stores-allowance-title = Stores are within the allowance
check-stores-allowance-skipper = Your stores are above the allowance. Customs may seal the rest aboard or ask duty.
check-stores-allowance-officer = Stores above the allowance.
check-medicines-prescription-title = Controlled medicines have a prescription
check-medicines-prescription-skipper = Have the prescription for { $name } at hand and say so here.
check-medicines-prescription-officer = Controlled medicine without prescription: { $name }.

## Problems of a field

problem-not-json = This is not a JSON document: see line { $line }, column { $column }.
problem-too-large = The file is larger than { $max } bytes.
problem-too-deep = Lists are nested more than { $max } deep.
problem-duplicate-key = This name stands twice in the same object. Keep one.
problem-wrong-schema = Write { $expected } here; found { $found }.
problem-missing = This is missing.
problem-unknown-field = There is no field of this name.
problem-unknown-field-suggest = There is no field of this name. Did you mean { $suggestion }?
problem-wrong-type = Expected { $expected }, found { $found }.
problem-kind-text = a text
problem-kind-number = a number
problem-kind-yes-or-no = yes or no
problem-kind-list = a list
problem-kind-object = an object
problem-kind-nothing = nothing
problem-blank = This is blank. Write it, or leave it out.
problem-too-long = This has { $actual } characters; at most { $max } are taken. Shorten it.
problem-control-character = This holds the control character { $code }. Remove it.
problem-direction-override = This holds { $code }, which turns the direction of writing and can hide text. Remove it.
problem-direction-mark = This holds the invisible mark { $code }. It is kept, and officers are told.
problem-damaged-text = A character was lost here. Check the spelling.
problem-not-a-date = Enter a date as year-month-day, for example 2029-11-24; found { $found }.
problem-no-such-day = There is no day { $day } in month { $month } of { $year }.
problem-year-out-of-range = The year { $year } is not between { $min } and { $max }.
problem-not-a-time = Enter the time as 2026-12-01T19:00, by the clocks of the port; found { $found }.
problem-unknown-word = { $found } is not one of: { $expected }.
problem-unknown-word-suggest = { $found } is not one of: { $expected }. Did you mean { $suggestion }?
problem-not-a-number = { $found } is not a number written like 12.4.
problem-too-many-decimals =
    { $max ->
        [0] Enter a whole number.
        *[other] Enter at most { $max } digits after the point.
    }
problem-out-of-range = The number must be between { $min } and { $max }.
problem-too-many = There are { $actual } entries; at most { $max } are taken.
problem-too-few = At least { $min } is needed.
problem-duplicate-ref = { $found } is already used by another person. Give each person a name of their own.
problem-unknown-ref = No person of this voyage is called { $found }.
problem-unknown-ref-suggest = No person of this voyage is called { $found }. Did you mean { $suggestion }?
problem-repeated-ref = { $found } stands twice in this list.
problem-not-a-uuid = { $found } is not a UUID.
problem-not-a-code = { $found } is not a code of { $letters } letters.
problem-not-a-ref = Use only letters, digits, point, dash and underscore; found { $found }.
problem-person-unused = This person is listed but is aboard at no call.
problem-and-more = More problems follow. Mend these first.

## Deadlines

deadline-notice-before-arrival = Send the arrival notice to { $agency } by { $due }, { $hours } h before you arrive.
deadline-notice-before-arrival-passed = The arrival notice was due at { $agency } by { $due }. Send it now.
deadline-notice-before-arrival-open = Send the arrival notice { $hours } h before you arrive. Give the time of arrival to see the deadline.
deadline-notice-before-arrival-open-before = Send the arrival notice before you arrive. Give the time of arrival to see the deadline.
deadline-notice-before-arrival-no-rule = Send the arrival notice before you arrive, { $due }. No hours are laid down that we know of.
deadline-notice-before-arrival-before = Send the arrival notice to { $agency } before you arrive, { $due }.
deadline-notice-before-departure-before = Send the departure notice to { $agency } before you leave, { $due }.
deadline-notice-before-departure = Send the departure notice to { $agency } by { $due }, { $hours } h before you leave.
deadline-notice-before-departure-passed = The departure notice was due at { $agency } by { $due }. Send it now.
deadline-notice-before-departure-open = Send the departure notice { $hours } h before you leave. Give the time of departure to see the deadline.
deadline-notice-before-departure-open-before = Send the departure notice before you leave. Give the time of departure to see the deadline.
deadline-notice-before-departure-no-rule = Send the departure notice before you leave, { $due }. No hours are laid down that we know of.
deadline-report-after-arrival = Report to { $agency } by { $due }, within { $hours } h of arrival.
deadline-report-after-arrival-at-once = Report to { $agency } at once on arrival, whatever the hour.
deadline-report-after-arrival-passed = You were to report to { $agency } by { $due }. Go to the office now.
deadline-report-after-arrival-open = Report to { $agency } within { $hours } h of arrival.
deadline-anchor-permit = Hand in the form for the anchoring permit by { $due }. Not needed for a marina berth.
deadline-anchor-permit-passed = The form for the anchoring permit was due by { $due }. Hand it in now.
deadline-anchor-permit-open = Hand in the form for the anchoring permit within { $hours } h of arrival.
deadline-clear-out-not-before = Clear out with { $agency } no earlier than { $due }: you must leave within { $hours } h of it.
deadline-clear-out-not-before-open = After clearing out with { $agency } you must leave within { $hours } h.
deadline-in-and-out-together = You may clear in and out together if you leave by { $due }. Your plan fits.
deadline-in-and-out-together-open = You may clear in and out together for a stay of up to { $hours } h.
deadline-in-and-out-together-too-long = Clearing in and out together is for stays of up to { $hours } h. Your stay is longer, so clear out apart.

## Requirements

requirement-agency-arrival = Clear in with { $agency }.
requirement-agency-departure = Clear out with { $agency }.
requirement-agency-ordered-arrival = Number { $place } to clear in with: { $agency }.
requirement-agency-ordered-departure = Number { $place } to clear out with: { $agency }.
requirement-radio = Call { $station }: { $when }
requirement-radio-channel = Call { $station } on VHF { $channel }: { $when }
requirement-ashore-master-only = Only the master goes ashore before clearance.
requirement-ashore-everybody = Everybody goes to immigration.
requirement-ashore-nobody = Nobody goes ashore: officers come aboard.
requirement-system-required = { $system }: you must use it.
requirement-system-optional = { $system }: you may use it.
requirement-system-unknown = { $system }: in use; whether you must use it is not known.
requirement-passport-validity = Passports are valid { $months } months beyond the stay.
requirement-passport-machine-readable = Passports are machine readable.
requirement-stay-people-at-first = People may stay { $days } days at first; longer may be asked for.
requirement-stay-people-in-a-year = People may stay { $days } days in a year.
requirement-stay-vessel = The vessel may stay { $days } days.
requirement-stay-at-anchor = At anchor off { $place }: { $days } nights at most.
requirement-stay-no-anchoring = No anchoring at { $place }.
requirement-stay-coasting = Sailing along the coast: { $days } days on one authorisation.
requirement-weapons-locked-aboard = Weapons stay locked up aboard.
requirement-weapons-sealed-aboard = Weapons are sealed aboard.
requirement-weapons-held-ashore = Weapons are held ashore against a receipt until you leave.
requirement-weapons-prior-approval = Weapons need written approval before you arrive.
requirement-weapons-licence = Weapons need a licence of the territory.

## Fees

fee-explain-free = Known to be free.
fee-explain-0 = { $rate } once.
fee-explain-1 = { $rate } { $per1 } × { $count1 }.
fee-explain-2 = { $rate } { $per1 } × { $count1 }, { $per2 } × { $count2 }.
fee-explain-3 = { $rate } { $per1 } × { $count1 }, { $per2 } × { $count2 }, { $per3 } × { $count3 }.
fee-explain-between-0 = Between { $low } and { $high }; how much is not published.
fee-explain-between-1 = Between { $low } and { $high } { $per1 } × { $count1 }.
fee-explain-between-2 = Between { $low } and { $high } { $per1 } × { $count1 }, { $per2 } × { $count2 }.
fee-explain-between-3 = Between { $low } and { $high } { $per1 } × { $count1 }, { $per2 } × { $count2 }, { $per3 } × { $count3 }.
fee-explain-percent = { $percent } % of the lines it is taken of.
fee-per-person = per person
fee-per-passenger = per passenger
fee-per-foot = per foot
fee-per-metre = per metre
fee-per-day = per day or part
fee-per-week = per week or part
fee-per-days21 = per 21 days or part
fee-per-days30 = per 30 days or part
fee-per-month = per month or part
fee-per-tender = per large tender
fee-unknown-by-order = Charged, but the amount is set by an order or table we do not have.
fee-unknown-tonnage-missing = It goes by gross tonnage, which is not given.
fee-unknown-length-missing = It goes by length, which is not given.
fee-unknown-size-not-covered = The source says nothing about a vessel of this size.
fee-unknown-too-large = The amount is too large to compute.
fee-unknown-stay-open = It goes by the length of the stay. Give the time of departure.
fee-unknown-base = A share of other lines whose amount is not known.
fee-not-counted-penalty = A fine, not a fee: up to this much.
fee-not-counted-on-request = Only if you ask for it.
fee-not-counted-lapsed = Probably no longer asked.
fee-not-counted-yachts-unclear = Written for ships; whether yachts pay is not known.
fee-not-counted-exempt = You do not pay it: { $who }
fee-not-counted-paid = Covered by what you pay at call { $call }.
fee-possible = Possible: it hangs on something not known, such as office hours or a holiday.
fee-reported-in = reported in { $year }
fee-about = about { $amount }
fee-also-reported = Also reported: { $low } to { $high }.
fee-total = Total { $amount }
fee-total-about = Total about { $amount }
fee-total-range = Total { $low } to { $high }
fee-total-possible = up to { $amount } more is possible
fee-total-unknown =
    { $count ->
        [one] { $count } fee without a known amount
        *[other] { $count } fees without a known amount
    }
fee-total-reported =
    { $count ->
        [one] { $count } fee not from an official source, oldest { $year }
        *[other] { $count } fees not from official sources, oldest { $year }
    }

## Passages

leg-line = { $miles } nm · { $hours } h at { $knots } kn
leg-line-distance = { $miles } nm
