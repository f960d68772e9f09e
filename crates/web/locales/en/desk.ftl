# The officer's desk: the queue, one call on one page, deciding.
# Keys are the same in all six languages; see docs/how-to/add-a-word.md.

desk-title = Arrivals and departures
desk-title-mine = Waiting for you
desk-port = Port
desk-port-all = Every port
desk-show = Show
desk-show-all = All
desk-find = Vessel, registration, MMSI or reference
desk-filter = Show
desk-column-due = Due
desk-column-vessel = Vessel
desk-column-route = From → next
desk-column-people = People
desk-column-agencies = Agencies
desk-column-why = Why it is here
desk-column-waiting = Waiting
desk-no-reason = Nothing stands out
desk-empty = Nothing waits here. New notices appear when you load the page again.
desk-not-found = No vessel is found by this. Try a part of the name, the registration, the MMSI or the reference.
desk-show-everything = Show every call of the territory
desk-older = Show also what was due more than 48 hours ago
desk-first-page = Back to the first page

desk-today = today { $time }
desk-tomorrow = tomorrow { $time }
desk-yesterday = yesterday { $time }
desk-in = in { $span }
desk-ago = { $span } ago
desk-arrives = arrives
desk-leaves = leaves
desk-in-port = in port
desk-left = left
desk-hull = { $colour } hull
desk-masts = { $count ->
    [one] one mast
   *[other] { $count } masts
}
desk-mmsi = MMSI { $number }
desk-imo = IMO { $number }
desk-hin = HIN { $number }
desk-call-sign = Call sign { $number }
desk-number-fits = fits ✓
desk-number-wrong = not a valid number
desk-mmsi-fits = { $flag } ✓
desk-mmsi-other-flag = says { $flag }
desk-mmsi-flag = { $flag }, flag not given

desk-arrives-at = Arrives { $time }
desk-leaves-at = Leaves { $time }
desk-arrived-at = Arrived { $time }
desk-left-at = Left { $time }
desk-time-open = Time not given
desk-from = from { $port }
desk-next = next { $port }
desk-then = then
desk-record-arrival = Record arrival now
desk-record-departure = Record departure now
desk-version = Version { $version }, received { $time }
desk-way-version = { $way }, version { $version }

desk-stands-awaiting = waiting
desk-stands-in_progress = begun
desk-stands-queried = skipper asked
desk-stands-withheld = held
desk-stands-granted = cleared
desk-stands-granted_with_conditions = cleared with conditions
desk-stands-refused = refused
desk-stands-revoked = taken back
desk-stands-cancelled = withdrawn

desk-decide = Decide
desk-you = { $agency } (you)
desk-decide-for = For
desk-decide-again = Decide again
desk-reason = Reason or question: the skipper reads it
desk-conditions = Conditions: printed on the certificate
desk-not-yours = Your agency does not decide here.
desk-reopened = Decided on an earlier version; look again
desk-words-needed-clear = Write why.
desk-words-needed-clear_with_conditions = Write the conditions, for example: firearms stay sealed aboard until departure.
desk-words-needed-query = Write your question, for example: which marina will you berth at?
desk-words-needed-refer = Write to whom you refer it, and why.
desk-words-needed-hold = Write why officers must come aboard first.
desk-words-needed-refuse = Write why you refuse. The skipper reads it, and it stays in the ledger.
desk-words-too-long = Shorten this text to at most { $most } characters.
desk-conflict = A newer version arrived, or a colleague decided, while you had this open. Nothing was recorded. What you wrote is still here: look at what changed, then decide again.
desk-withdrawn = The notice was withdrawn or this was done already. Nothing was recorded. What you wrote is still here.
desk-moved-already = This was recorded already. Nothing was changed.

desk-needs = Needs you ({ $count })
desk-needs-none = No check found anything. Compare people and papers, then decide.
desk-passed = { $count ->
    [one] One check passed
   *[other] { $count } checks passed
}
desk-severity-block = Contradiction
desk-severity-refer = Decide on this
desk-severity-warn = Look
desk-severity-info = Know
desk-not-computed = { $count ->
    [one] One check could not be made
   *[other] { $count } checks could not be made
}
desk-changed = Since the last clearance
desk-changed-in = Changed in version { $version }, received { $time }:
desk-changed-nothing = Version { $version } changes nothing you see here.
desk-change = changed
desk-joined = added
desk-left-list = gone
desk-same = same
desk-differs = differs
desk-changed-vessel = Particulars of the vessel
desk-changed-person = Particulars of { $name }
desk-changed-from = From: { $was } → { $is }
desk-changed-next = Next: { $was } → { $is }
desk-changed-arrival = Arrival: { $was } → { $is }
desk-changed-departure = Departure: { $was } → { $is }
desk-changed-goods = { $what }: { $was } → { $is }
desk-changed-answers = { $count ->
    [one] One answer of the declaration
   *[other] { $count } answers of the declaration
}
desk-no-last-clearance = No earlier clearance of this vessel is known to compare with.
desk-stay = Came with { $came }, leaves with { $leave }. Joined here: { $joins }. Stayed behind: { $stays }.
desk-last-here = Last called here on { $day }, { $port }:

desk-people = { $count ->
    [one] One person
   *[other] { $count } people
}
desk-person = Person
desk-role = Role
desk-born = Born
desk-age = { $age } years
desk-nationality = Nationality
desk-document = Document
desk-expires = Expires
desk-moves = Joins, leaves
desk-document-none = no document
desk-zone-fits = zone read ✓
desk-zone-wrong = zone does not add up
desk-zone-differs = zone says otherwise
desk-zone-none = zone not given
desk-number-odd = unusual number
desk-look = Look
desk-expiry-open = not given
desk-expired = Expired
desk-expires-short = Too short
desk-joins-here = joins here
desk-leaves-here = leaves here

desk-goods-title = Declared goods
desk-goods = Goods
desk-goods-none = Nothing is declared.
desk-spirits = Spirits
desk-wine = Wine
desk-beer = Beer
desk-cigarettes = Cigarettes
desk-cigars = Cigars
desk-tobacco = Other tobacco
desk-medicines = Medicines
desk-other-goods = Other goods
desk-weapons = Weapons
desk-animals = Animals
desk-cash = Cash
desk-health = Health
desk-controlled = controlled
desk-prescription = prescription aboard
desk-no-prescription = no prescription
desk-serial = serial { $value }
desk-calibre = calibre { $value }
desk-rounds = { $count ->
    [one] one round
   *[other] { $count } rounds
}
desk-licence = licence { $value }
desk-permit = permit { $value }
desk-kept = kept: { $value }
desk-microchip = microchip { $value }
desk-rabies = rabies vaccination { $day }
desk-titre = antibody test { $day }
desk-goes-ashore = is to go ashore
desk-stays-aboard = stays aboard
desk-since-day = since { $day }
desk-recent-port = { $place }, left { $day }
desk-sanitation = Sanitation certificate: { $value }
desk-answers = Answers of the declaration
desk-answers-flagged = Answers to look at
desk-question = Question
desk-answer = Answer
desk-yes = Yes
desk-no = No

desk-particulars = The vessel and her call
desk-reason-of-call = Reason of the call
desk-owner = Owner
desk-home-port = Home port
desk-built = Built
desk-material = Hull
desk-beam = Beam
desk-draught = Draught
desk-tonnage = Gross tonnage
desk-inboard = Inboard engines
desk-outboard = Outboard engines
desk-charter-licence = Charter licence

desk-fees = Fees
desk-fees-none = No fee of this territory applies, as far as its rules are known.
desk-fee = Fee
desk-fee-agency = Taken by
desk-fee-amount = Amount
desk-fee-source = Source
desk-fee-possible = possible
desk-fee-not-counted = not in the total
desk-fee-unknown = amount not known

desk-history = Earlier calls
desk-history-none = This vessel has not called here before.
desk-earlier = { $count ->
    [one] One other call of this vessel here
   *[other] { $count } other calls of this vessel here
}
desk-reference = Reference
desk-when = When

desk-talk = Conversation
desk-talk-none = Nothing has been written.
desk-message = Write to the skipper
desk-message-hint = This decides nothing.
desk-message-needed = Write what the skipper should read.
desk-send = Send

desk-decisions = Decisions
desk-decisions-none = Nobody has decided yet.
desk-agency = Agency
desk-decision = Decision
desk-officer = Officer
desk-words = Reason, conditions
desk-versions = Versions of the notices
desk-received = Received
desk-notice = Notice
desk-state-of-it = State
desk-reopens = Opens again
desk-ledger = That you opened this page is written in the ledger.

desk-certificate-issued = issued
desk-certificate-revoked = revoked
desk-revoke = Take this clearance back
desk-revoke-why = Why the clearance is taken back
desk-revoke-hint = Anyone who verifies the certificate reads it.
desk-revoke-needed = Write why you take the clearance back. Anyone who verifies the certificate reads it.

desk-done-clear = Cleared.
desk-done-clear_with_conditions = Cleared with conditions.
desk-done-query = Your question is with the skipper.
desk-done-refer = Referred.
desk-done-hold = Held for boarding. The skipper is told.
desk-done-refuse = Refused. The skipper is told why.
desk-done-arrived = The arrival is recorded.
desk-done-departed = The departure is recorded.
desk-done-message = Your message is with the skipper.
desk-done-revoke = The clearance is taken back, and the certificate no longer verifies.

# Why a call is in the queue: what each check found, in a few words, nobody's name in it.
desk-why-people-unique = The same person twice
desk-why-document-unique = The same document twice
desk-why-person-born = Date of birth cannot be
desk-why-country-codes-known = Unknown country code
desk-why-country-codes-current = Former country code
desk-why-document-present = Person without document
desk-why-document-dates = Dates of a document cannot be
desk-why-mrz-check-digits = Passport zone does not add up
desk-why-mrz-agrees = Passport zone says otherwise
desk-why-vessel-particulars = Vessel's particulars incomplete
desk-why-vessel-mmsi = MMSI not valid
desk-why-vessel-mmsi-flag = MMSI is of another flag
desk-why-vessel-imo = IMO number not valid
desk-why-vessel-hull-id = Hull number not valid
desk-why-vessel-hull-id-year = Hull number of another year
desk-why-vessel-call-sign = Call sign not valid
desk-why-vessel-call-sign-flag = Call sign of another flag
desk-why-places-known = Port before or after not known
desk-why-from-given = Last port not given
desk-why-from-matches-last-clearance = Last cleared out elsewhere
desk-why-people-match-last-clearance = Not the people of the last clearance
desk-why-document-in-other-voyage = A person is on another voyage
desk-why-vessel-in-other-voyage = Vessel announced elsewhere
desk-why-port-known = Port not known
desk-why-times-given = Times missing
desk-why-time-exists = Time does not exist
desk-why-time-clear = Time stands twice that day
desk-why-arrival-before-departure = Leaves before she arrives
desk-why-calls-in-order = Calls out of order
desk-why-leg-possible = Passage too fast
desk-why-leg-usual = Passage unusually fast
desk-why-port-repeated = Same port twice
desk-why-notice-in-time = Notice came late
desk-why-departure-notice-in-time = Departure notice came late
desk-why-office-open-on-arrival = Arrives out of hours
desk-why-office-open-on-departure = Leaves out of hours
desk-why-stay-within-limit = Stay longer than allowed
desk-why-people-any = Nobody aboard
desk-why-people-one-master = Not exactly one master
desk-why-people-coherent = People do not add up
desk-why-people-changes = Joiners and leavers do not add up
desk-why-minor-accompanied = A minor travels
desk-why-document-valid-on-arrival = Document expired on arrival
desk-why-document-valid-past-stay = Passport too short for the stay
desk-why-charter-licence = Charter licence missing
desk-why-fee-band-close = Length close to a fee band
desk-why-questions-answered = Questions not answered
desk-why-answers-fit = Answers of the wrong kind
desk-why-answers-detailed = Details missing
desk-why-answers-known = Answers to unknown questions
desk-why-answers-for-officer = An answer for you to decide on
desk-why-answers-worth-knowing = An answer worth reading
desk-why-health-answers = Illness declared
desk-why-goods-match-answers = Goods and answers disagree
desk-why-cash-declared = Cash to declare
desk-why-weapon-aboard = Weapons aboard
desk-why-weapon-serial-unique = Weapon serial twice
desk-why-weapon-details = Weapon details missing
desk-why-weapon-approval = Weapon without approval
desk-why-animal-microchip = Animal without microchip
desk-why-animal-rabies = Rabies papers missing
desk-why-animal-titre = Antibody test missing
desk-why-animal-permit = Animal without permit
desk-why-stores-allowance = Stores above the allowance
desk-why-medicines-prescription = Medicine without prescription
