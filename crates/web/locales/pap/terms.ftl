# The words of the field: agencies, decisions, states, kinds. One term, one meaning: docs/glossary.md.
# Needs a native reader.

agency-customs = Duana
agency-immigration = Imigrashon
agency-port_health = Salubridat di haf
agency-port_authority = Outoridat di haf
agency-agriculture = Agrikultura
agency-letter-customs = D
agency-letter-immigration = I
agency-letter-port_health = S
agency-letter-port_authority = H
agency-letter-agriculture = A

outcome-clear = Klaria
outcome-clear_with_conditions = Klaria ku kondishon
outcome-query = Puntra e kapitan
outcome-refer = Referí
outcome-hold = Detené pa bishita na bordo
outcome-refuse = Nenga
outcome-done-clear = Klariá
outcome-done-clear_with_conditions = Klariá ku kondishon
outcome-done-query = A puntra e kapitan
outcome-done-refer = A referí
outcome-done-hold = Detené pa bishita na bordo
outcome-done-refuse = Nengá
outcome-none = Ta warda

clearance-awaiting = Ta warda e ofisialnan
clearance-in_progress = Nan ta kontrolando
clearance-queried = Un ofisial a puntra bo algu
clearance-withheld = Detené: ofisial lo subi na bordo òf wak e un biaha mas
clearance-granted = Klariá
clearance-granted_with_conditions = Klariá ku kondishon
clearance-refused = Nengá
clearance-revoked = Klarashon revoká
clearance-cancelled = Retirá

notice-submitted = Risibí
notice-under_review = Nan ta kontrolando
notice-decided = Disidí
notice-cancelled = Retirá
notice-superseded = Remplasá pa un vershon mas nobo

way-inward = Yegada
way-outward = Salida
clearance-of-inward = Klarashon di entrada
clearance-of-outward = Klarashon di salida

voyage-state-draft = Konsepto
voyage-state-sent = Mandá
voyage-state-cancelled = Poné un banda

role-master = Kapitan
role-crew = Tripulante
role-passenger = Pasahero

seat-skipper = Kapitan
seat-agent = Agente marítimo
seat-officer = Ofisial
seat-supervisor = Supervisor
seat-administrator = Atministradó
seat-auditor = Ouditor
seat-targeting_officer = Ofisial di análisis di riesgo
seat-analyst = Analista
seat-partner = Partner
seat-operator = Operadó

vessel-type-sloop = Sloop
vessel-type-cutter = Kòter
vessel-type-ketch = Ketch
vessel-type-yawl = Yawl
vessel-type-schooner = Skuna
vessel-type-catamaran = Katamaran
vessel-type-trimaran = Trimaran
vessel-type-motorsailer = Barku di bela i motor
vessel-type-motor_yacht = Yate di motor
vessel-type-motor_catamaran = Katamaran di motor
vessel-type-speedboat = Speedboat
vessel-type-ship = Bapor
vessel-type-other = Otro

vessel-category-pleasure = Yate privá, no pa hür
vessel-category-charter_crewed = Charter ku tripulashon
vessel-category-charter_bareboat = Charter sin tripulashon
vessel-category-commercial_yacht = Otro yate komersial
vessel-category-fishing = Barku di piska
vessel-category-cargo = Barku di karga
vessel-category-passenger = Ferry òf barku krusero
vessel-category-government = Barku di un estado
vessel-category-other = Otro

material-fibreglass = Fiber di glas
material-wood = Palu
material-steel = Staal
material-aluminium = Aluminio
material-ferrocement = Ferosemènt
material-composite = Karbon òf otro material kompuesto
material-inflatable = Di pomp
material-other = Otro

document-passport = Paspòrt
document-id_card = Sédula
document-seaman_book = Buki di marinero
document-other = Otro dokumento di biahe

sex-F = Femenino
sex-M = Maskulino
sex-X = No spesifiká (X den e paspòrt)

marital-single = Soltero
marital-married = Kasá
marital-in_relation = Den un relashon
marital-divorced = Divorsiá
marital-engaged = Komprometé
marital-separated = Separá
marital-widowed = Biudo òf biuda
marital-not_given = No duná

reason-leisure = Vakashon i nabegashon
reason-transit = Di paso
reason-stores = Kombustibel, awa, provishon
reason-repair = Drechamentu òf renobashon
reason-crew_change = Hende ta subi òf baha
reason-charter = Un charter ta kuminsá òf kaba
reason-race = Regata òf rally
reason-business = Komersio òf trabou
reason-distress = Refugio, malesa òf daño
reason-other = Otro kos

weapon-handgun = Pistol òf revòlver
weapon-rifle = Rifle
weapon-shotgun = Skopèt
weapon-flare_gun = Pistol di señal
weapon-speargun = Skòpèt di piska
weapon-hawaiian_sling = Hawaiian sling
weapon-bow = Bog òf bog di krus
weapon-catapult = Slenger
weapon-other = Otro arma

species-dog = Kachó
species-cat = Pushi
species-ferret = Ferèt
species-bird = Para
species-other = Otro bestia

severity-block = Mester korigí
severity-refer = Un ofisial mester wak
severity-warn = Wak esaki
severity-info = Bon pa sa
