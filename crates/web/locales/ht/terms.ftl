# The words of the field: agencies, decisions, states, kinds. One term, one meaning: docs/glossary.md.
# Needs a native reader.

agency-customs = Ladwann
agency-immigration = Imigrasyon
agency-port_health = Sante pò
agency-port_authority = Otorite pò
agency-agriculture = Agrikilti
agency-letter-customs = L
agency-letter-immigration = I
agency-letter-port_health = S
agency-letter-port_authority = P
agency-letter-agriculture = A

outcome-clear = Otorize
outcome-clear_with_conditions = Otorize ak kondisyon
outcome-query = Mande kapitèn nan
outcome-refer = Voye bay yon lòt
outcome-hold = Kenbe pou vizit abò
outcome-refuse = Refize
outcome-done-clear = Otorize
outcome-done-clear_with_conditions = Otorize ak kondisyon
outcome-done-query = Yo mande kapitèn nan
outcome-done-refer = Yo voye l bay yon lòt
outcome-done-hold = Kenbe pou vizit abò
outcome-done-refuse = Refize
outcome-none = Ap tann

clearance-awaiting = Ap tann ofisye yo
clearance-in_progress = Y ap verifye l
clearance-queried = Yon ofisye poze w yon kesyon
clearance-withheld = Kenbe: ofisye yo ap monte abò oswa gade l ankò
clearance-granted = Otorize
clearance-granted_with_conditions = Otorize ak kondisyon
clearance-refused = Refize
clearance-revoked = Yo anile otorizasyon an
clearance-cancelled = Retire

notice-submitted = Resevwa
notice-under_review = Y ap verifye l
notice-decided = Deside
notice-cancelled = Retire
notice-superseded = Yon vèsyon ki vin apre ranplase l

way-inward = Arive
way-outward = Depa
clearance-of-inward = Otorizasyon antre (klirans)
clearance-of-outward = Otorizasyon sòti (klirans)

voyage-state-draft = Bouyon
voyage-state-sent = Voye
voyage-state-cancelled = Mete sou kote

role-master = Kapitèn
role-crew = Ekipaj
role-passenger = Pasaje

seat-skipper = Kapitèn
seat-agent = Ajan maritim
seat-officer = Ofisye
seat-supervisor = Sipèvizè
seat-administrator = Administratè
seat-auditor = Oditè
seat-targeting_officer = Ofisye analiz risk
seat-analyst = Analis
seat-partner = Patnè
seat-operator = Operatè

vessel-type-sloop = Sloup
vessel-type-cutter = Kòt
vessel-type-ketch = Ketch
vessel-type-yawl = Yawl
vessel-type-schooner = Gwelèt
vessel-type-catamaran = Katamaran
vessel-type-trimaran = Trimaran
vessel-type-motorsailer = Bato ak vwal e motè
vessel-type-motor_yacht = Yòt ak motè
vessel-type-motor_catamaran = Katamaran ak motè
vessel-type-speedboat = Bato rapid
vessel-type-ship = Gwo bato
vessel-type-other = Lòt

vessel-category-pleasure = Yòt prive, pa pou lwe
vessel-category-charter_crewed = Bato lwe ak ekipaj
vessel-category-charter_bareboat = Bato lwe san ekipaj
vessel-category-commercial_yacht = Lòt yòt komèsyal
vessel-category-fishing = Bato lapèch
vessel-category-cargo = Bato machandiz
vessel-category-passenger = Feri oswa bato kwazyè
vessel-category-government = Bato yon leta
vessel-category-other = Lòt

material-fibreglass = Fib vè
material-wood = Bwa
material-steel = Asye
material-aluminium = Aliminyòm
material-ferrocement = Fewosiman
material-composite = Kabòn oswa lòt konpozit
material-inflatable = Gonflab
material-other = Lòt

document-passport = Paspò
document-id_card = Kat idantite
document-seaman_book = Liv maren
document-other = Lòt dokiman vwayaj

sex-F = Fi
sex-M = Gason
sex-X = Pa presize (X nan paspò a)

marital-single = Selibatè
marital-married = Marye
marital-in_relation = Nan yon relasyon
marital-divorced = Divòse
marital-engaged = Fiyanse
marital-separated = Separe
marital-widowed = Vèf oswa vèv
marital-not_given = Pa di

reason-leisure = Vakans ak kwazyè
reason-transit = Ap pase
reason-stores = Gaz, dlo, pwovizyon
reason-repair = Reparasyon oswa renovasyon
reason-crew_change = Moun ap monte oswa desann
reason-charter = Yon lokasyon kòmanse oswa fini
reason-race = Regat oswa rali
reason-business = Komès oswa travay
reason-distress = Abri, maladi oswa domaj
reason-other = Yon lòt bagay

weapon-handgun = Pistolè oswa revolvè
weapon-rifle = Karabin
weapon-shotgun = Fizi lachas
weapon-flare_gun = Pistolè fize detrès
weapon-speargun = Fizi pou pèch
weapon-hawaiian_sling = Apon ak elastik
weapon-bow = Ak oswa abalèt
weapon-catapult = Fistibal
weapon-other = Lòt zam

species-dog = Chen
species-cat = Chat
species-ferret = Firè
species-bird = Zwazo
species-other = Lòt bèt

severity-block = Fòk ou korije l
severity-refer = Fòk yon ofisye gade l
severity-warn = Gade sa a
severity-info = Bon pou w konnen
