# The words of the field: agencies, decisions, states, kinds. One term, one meaning: docs/glossary.md.

agency-customs = Customs
agency-immigration = Immigration
agency-port_health = Port health
agency-port_authority = Port authority
agency-agriculture = Agriculture
agency-letter-customs = C
agency-letter-immigration = I
agency-letter-port_health = H
agency-letter-port_authority = P
agency-letter-agriculture = A

outcome-clear = Clear
outcome-clear_with_conditions = Clear with conditions
outcome-query = Ask the skipper
outcome-refer = Refer
outcome-hold = Hold for boarding
outcome-refuse = Refuse
outcome-done-clear = Cleared
outcome-done-clear_with_conditions = Cleared with conditions
outcome-done-query = Asked the skipper
outcome-done-refer = Referred
outcome-done-hold = Held for boarding
outcome-done-refuse = Refused
outcome-none = Waiting

clearance-awaiting = Waiting for the officers
clearance-in_progress = Being checked
clearance-queried = An officer has asked you something
clearance-withheld = Held: officers will come aboard or look again
clearance-granted = Cleared
clearance-granted_with_conditions = Cleared with conditions
clearance-refused = Refused
clearance-revoked = Clearance taken back
clearance-cancelled = Withdrawn

notice-submitted = Received
notice-under_review = Being checked
notice-decided = Decided
notice-cancelled = Withdrawn
notice-superseded = Replaced by a later version

way-inward = Arrival
way-outward = Departure
clearance-of-inward = Clearance inward
clearance-of-outward = Clearance outward

voyage-state-draft = Draft
voyage-state-sent = Sent
voyage-state-cancelled = Put away

role-master = Master
role-crew = Crew
role-passenger = Passenger

seat-skipper = Skipper
seat-agent = Agent
seat-officer = Officer
seat-supervisor = Supervisor
seat-administrator = Administrator
seat-auditor = Auditor
seat-targeting_officer = Targeting officer
seat-analyst = Analyst
seat-partner = Partner
seat-operator = Operator

vessel-type-sloop = Sloop
vessel-type-cutter = Cutter
vessel-type-ketch = Ketch
vessel-type-yawl = Yawl
vessel-type-schooner = Schooner
vessel-type-catamaran = Catamaran
vessel-type-trimaran = Trimaran
vessel-type-motorsailer = Motorsailer
vessel-type-motor_yacht = Motor yacht
vessel-type-motor_catamaran = Motor catamaran
vessel-type-speedboat = Speedboat
vessel-type-ship = Ship
vessel-type-other = Other

vessel-category-pleasure = Private yacht, not for hire
vessel-category-charter_crewed = Charter with crew
vessel-category-charter_bareboat = Bareboat charter
vessel-category-commercial_yacht = Other commercial yacht
vessel-category-fishing = Fishing vessel
vessel-category-cargo = Cargo ship
vessel-category-passenger = Ferry or cruise ship
vessel-category-government = Ship of a state
vessel-category-other = Other

material-fibreglass = Fibreglass
material-wood = Wood
material-steel = Steel
material-aluminium = Aluminium
material-ferrocement = Ferro-cement
material-composite = Carbon or other composite
material-inflatable = Inflatable
material-other = Other

document-passport = Passport
document-id_card = Identity card
document-seaman_book = Seafarer's book
document-other = Other travel document

sex-F = Female
sex-M = Male
sex-X = Unspecified (X in the passport)

marital-single = Single
marital-married = Married
marital-in_relation = In a relationship
marital-divorced = Divorced
marital-engaged = Engaged
marital-separated = Separated
marital-widowed = Widowed
marital-not_given = Not given

reason-leisure = Holiday and cruising
reason-transit = Passing through
reason-stores = Fuel, water, provisions
reason-repair = Repair or refit
reason-crew_change = People join or leave
reason-charter = A charter begins or ends
reason-race = Regatta or rally
reason-business = Trade or work
reason-distress = Shelter, illness or damage
reason-other = Something else

weapon-handgun = Handgun
weapon-rifle = Rifle
weapon-shotgun = Shotgun
weapon-flare_gun = Flare gun
weapon-speargun = Speargun
weapon-hawaiian_sling = Hawaiian sling
weapon-bow = Bow or crossbow
weapon-catapult = Catapult
weapon-other = Other weapon

species-dog = Dog
species-cat = Cat
species-ferret = Ferret
species-bird = Bird
species-other = Other animal

severity-block = Must be mended
severity-refer = An officer must look
severity-warn = Look at this
severity-info = Good to know
