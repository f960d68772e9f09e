# The words of the field: agencies, decisions, states, kinds. One term, one meaning: docs/glossary.md.

agency-customs = Douane
agency-immigration = Immigration
agency-port_health = Santé portuaire
agency-port_authority = Autorité portuaire
agency-agriculture = Agriculture
agency-letter-customs = D
agency-letter-immigration = I
agency-letter-port_health = S
agency-letter-port_authority = P
agency-letter-agriculture = A

outcome-clear = Accorder
outcome-clear_with_conditions = Accorder sous conditions
outcome-query = Interroger le capitaine
outcome-refer = Transmettre
outcome-hold = Retenir pour visite à bord
outcome-refuse = Refuser
outcome-done-clear = Accordé
outcome-done-clear_with_conditions = Accordé sous conditions
outcome-done-query = Question posée au capitaine
outcome-done-refer = Transmis
outcome-done-hold = Retenu pour visite à bord
outcome-done-refuse = Refusé
outcome-none = En attente

clearance-awaiting = En attente des agents
clearance-in_progress = En cours d’examen
clearance-queried = Un agent vous a posé une question
clearance-withheld = Retenu : des agents monteront à bord ou réexamineront le dossier
clearance-granted = Clairance accordée
clearance-granted_with_conditions = Clairance accordée sous conditions
clearance-refused = Clairance refusée
clearance-revoked = Clairance révoquée
clearance-cancelled = Retiré

notice-submitted = Reçu
notice-under_review = En cours d’examen
notice-decided = Décidé
notice-cancelled = Retiré
notice-superseded = Remplacé par une version ultérieure

way-inward = Arrivée
way-outward = Départ
clearance-of-inward = Clairance d’entrée
clearance-of-outward = Clairance de sortie

voyage-state-draft = Brouillon
voyage-state-sent = Envoyé
voyage-state-cancelled = Classé

role-master = Capitaine
role-crew = Équipage
role-passenger = Passager

seat-skipper = Capitaine
seat-agent = Consignataire
seat-officer = Agent public
seat-supervisor = Responsable
seat-administrator = Administrateur
seat-auditor = Auditeur
seat-targeting_officer = Agent de ciblage
seat-analyst = Analyste
seat-partner = Partenaire
seat-operator = Exploitant du système

vessel-type-sloop = Sloop
vessel-type-cutter = Cotre
vessel-type-ketch = Ketch
vessel-type-yawl = Yawl
vessel-type-schooner = Goélette
vessel-type-catamaran = Catamaran
vessel-type-trimaran = Trimaran
vessel-type-motorsailer = Voilier mixte
vessel-type-motor_yacht = Yacht à moteur
vessel-type-motor_catamaran = Catamaran à moteur
vessel-type-speedboat = Vedette rapide
vessel-type-ship = Grand navire
vessel-type-other = Autre

vessel-category-pleasure = Plaisance privée, sans location
vessel-category-charter_crewed = Charter avec équipage
vessel-category-charter_bareboat = Location coque nue
vessel-category-commercial_yacht = Autre yacht commercial
vessel-category-fishing = Navire de pêche
vessel-category-cargo = Cargo
vessel-category-passenger = Ferry ou navire de croisière
vessel-category-government = Navire d’État
vessel-category-other = Autre

material-fibreglass = Fibre de verre
material-wood = Bois
material-steel = Acier
material-aluminium = Aluminium
material-ferrocement = Ferrociment
material-composite = Carbone ou autre composite
material-inflatable = Pneumatique
material-other = Autre

document-passport = Passeport
document-id_card = Carte d’identité
document-seaman_book = Livret de marin
document-other = Autre document de voyage

sex-F = Féminin
sex-M = Masculin
sex-X = Non précisé (X sur le passeport)

marital-single = Célibataire
marital-married = Marié ou mariée
marital-in_relation = En couple
marital-divorced = Divorcé ou divorcée
marital-engaged = Fiancé ou fiancée
marital-separated = Séparé ou séparée
marital-widowed = Veuf ou veuve
marital-not_given = Non indiqué

reason-leisure = Vacances et croisière
reason-transit = De passage
reason-stores = Carburant, eau, provisions
reason-repair = Réparation ou rénovation
reason-crew_change = Des personnes embarquent ou débarquent
reason-charter = Début ou fin d’une location
reason-race = Régate ou rallye
reason-business = Commerce ou travail
reason-distress = Abri, maladie ou avarie
reason-other = Autre raison

weapon-handgun = Pistolet ou revolver
weapon-rifle = Carabine
weapon-shotgun = Fusil de chasse
weapon-flare_gun = Pistolet lance-fusées
weapon-speargun = Fusil-harpon
weapon-hawaiian_sling = Foëne à élastique
weapon-bow = Arc ou arbalète
weapon-catapult = Fronde
weapon-other = Autre arme

species-dog = Chien
species-cat = Chat
species-ferret = Furet
species-bird = Oiseau
species-other = Autre animal

severity-block = À corriger
severity-refer = Un agent doit examiner
severity-warn = À vérifier
severity-info = Bon à savoir
