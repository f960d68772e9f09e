# The words of the field: agencies, decisions, states, kinds. One term, one meaning: docs/glossary.md.

agency-customs = Douane
agency-immigration = Immigratie
agency-port_health = Havengezondheidsdienst
agency-port_authority = Havenautoriteit
agency-agriculture = Landbouw
agency-letter-customs = D
agency-letter-immigration = I
agency-letter-port_health = G
agency-letter-port_authority = H
agency-letter-agriculture = L

# Klaren, not inklaren: the same words stand on an arrival and on a departure.
outcome-clear = Klaren
outcome-clear_with_conditions = Klaren onder voorwaarden
outcome-query = De schipper vragen
outcome-refer = Doorverwijzen
outcome-hold = Aanhouden voor bezoek aan boord
outcome-refuse = Weigeren
outcome-done-clear = Geklaard
outcome-done-clear_with_conditions = Geklaard onder voorwaarden
outcome-done-query = Vraag aan de schipper
outcome-done-refer = Doorverwezen
outcome-done-hold = Aangehouden voor bezoek aan boord
outcome-done-refuse = Geweigerd
outcome-none = Wacht

clearance-awaiting = Wacht op de ambtenaren
clearance-in_progress = Wordt bekeken
clearance-queried = Een ambtenaar heeft u iets gevraagd
clearance-withheld = Aangehouden: ambtenaren komen aan boord of kijken opnieuw
clearance-granted = Geklaard
clearance-granted_with_conditions = Geklaard onder voorwaarden
clearance-refused = Geweigerd
clearance-revoked = Klaring ingetrokken
clearance-cancelled = Teruggenomen

notice-submitted = Ontvangen
notice-under_review = Wordt bekeken
notice-decided = Besloten
notice-cancelled = Teruggenomen
notice-superseded = Vervangen door een latere versie

way-inward = Aankomst
way-outward = Vertrek
clearance-of-inward = Inklaring
clearance-of-outward = Uitklaring

voyage-state-draft = Concept
voyage-state-sent = Verzonden
voyage-state-cancelled = Weggelegd

role-master = Kapitein
role-crew = Bemanning
role-passenger = Passagier

seat-skipper = Schipper
seat-agent = Scheepsagent
seat-officer = Ambtenaar
seat-supervisor = Leidinggevende
seat-administrator = Beheerder
seat-auditor = Auditor
seat-targeting_officer = Ambtenaar risicoanalyse
seat-analyst = Analist
seat-partner = Partner
seat-operator = Technisch beheerder

vessel-type-sloop = Sloepgetuigd jacht
vessel-type-cutter = Kottergetuigd jacht
vessel-type-ketch = Kits
vessel-type-yawl = Yawl
vessel-type-schooner = Schoener
vessel-type-catamaran = Catamaran
vessel-type-trimaran = Trimaran
vessel-type-motorsailer = Motorzeiler
vessel-type-motor_yacht = Motorjacht
vessel-type-motor_catamaran = Motorcatamaran
vessel-type-speedboat = Speedboot
vessel-type-ship = Zeeschip
vessel-type-other = Anders

vessel-category-pleasure = Privéjacht, niet te huur
vessel-category-charter_crewed = Charter met bemanning
vessel-category-charter_bareboat = Verhuur zonder bemanning
vessel-category-commercial_yacht = Ander commercieel jacht
vessel-category-fishing = Vissersschip
vessel-category-cargo = Vrachtschip
vessel-category-passenger = Veerboot of cruiseschip
vessel-category-government = Schip van een staat
vessel-category-other = Anders

material-fibreglass = Polyester (glasvezel)
material-wood = Hout
material-steel = Staal
material-aluminium = Aluminium
material-ferrocement = Ferrocement
material-composite = Koolstof of ander composiet
material-inflatable = Opblaasbaar
material-other = Anders

document-passport = Paspoort
document-id_card = Identiteitskaart
document-seaman_book = Monsterboekje
document-other = Ander reisdocument

sex-F = Vrouw
sex-M = Man
sex-X = Niet aangegeven (X in het paspoort)

marital-single = Ongehuwd
marital-married = Gehuwd
marital-in_relation = Samen met een partner
marital-divorced = Gescheiden
marital-engaged = Verloofd
marital-separated = Apart levend
marital-widowed = Weduwe of weduwnaar
marital-not_given = Niet opgegeven

reason-leisure = Vakantie en toervaren
reason-transit = Doorreis
reason-stores = Brandstof, water, proviand
reason-repair = Reparatie of groot onderhoud
reason-crew_change = Mensen komen aan of gaan van boord
reason-charter = Een charter begint of eindigt
reason-race = Wedstrijd of rally
reason-business = Handel of werk
reason-distress = Beschutting, ziekte of schade
reason-other = Iets anders

weapon-handgun = Pistool of revolver
weapon-rifle = Geweer
weapon-shotgun = Jachtgeweer
weapon-flare_gun = Lichtkogelpistool
weapon-speargun = Harpoengeweer
weapon-hawaiian_sling = Hawaiian sling
weapon-bow = Boog of kruisboog
weapon-catapult = Katapult
weapon-other = Ander wapen

species-dog = Hond
species-cat = Kat
species-ferret = Fret
species-bird = Vogel
species-other = Ander dier

severity-block = Moet worden verbeterd
severity-refer = Een ambtenaar moet kijken
severity-warn = Kijk hiernaar
severity-info = Goed om te weten
