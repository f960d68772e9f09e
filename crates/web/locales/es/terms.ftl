# The words of the field: agencies, decisions, states, kinds. One term, one meaning: docs/glossary.md.

agency-customs = Aduana
agency-immigration = Inmigración
agency-port_health = Sanidad portuaria
agency-port_authority = Autoridad portuaria
agency-agriculture = Agricultura
agency-letter-customs = A
agency-letter-immigration = I
agency-letter-port_health = S
agency-letter-port_authority = P
# G: the A is taken by Aduana, and each agency needs a letter of its own.
agency-letter-agriculture = G

outcome-clear = Autorizar
outcome-clear_with_conditions = Autorizar con condiciones
outcome-query = Preguntar al capitán
outcome-refer = Remitir
outcome-hold = Retener para visita a bordo
outcome-refuse = Denegar
outcome-done-clear = Autorizado
outcome-done-clear_with_conditions = Autorizado con condiciones
outcome-done-query = Se preguntó al capitán
outcome-done-refer = Remitido
outcome-done-hold = Retenido para visita a bordo
outcome-done-refuse = Denegado
outcome-none = En espera

clearance-awaiting = A la espera de los oficiales
clearance-in_progress = En revisión
clearance-queried = Un oficial le ha hecho una pregunta
clearance-withheld = Retenido: los oficiales subirán a bordo o volverán a revisarlo
clearance-granted = Despacho concedido
clearance-granted_with_conditions = Despacho concedido con condiciones
clearance-refused = Despacho denegado
clearance-revoked = Despacho revocado
clearance-cancelled = Retirado

notice-submitted = Recibido
notice-under_review = En revisión
notice-decided = Decidido
notice-cancelled = Retirado
notice-superseded = Sustituido por una versión posterior

way-inward = Llegada
way-outward = Salida
clearance-of-inward = Despacho de entrada
clearance-of-outward = Despacho de salida (zarpe)

voyage-state-draft = Borrador
voyage-state-sent = Enviado
voyage-state-cancelled = Archivado

role-master = Capitán
role-crew = Tripulante
role-passenger = Pasajero

seat-skipper = Capitán
seat-agent = Agente naviero
seat-officer = Oficial
seat-supervisor = Supervisor
seat-administrator = Administrador
seat-auditor = Auditor
seat-targeting_officer = Oficial de análisis de riesgos
seat-analyst = Analista
seat-partner = Socio
seat-operator = Operador del sistema

vessel-type-sloop = Balandro
vessel-type-cutter = Cúter
vessel-type-ketch = Queche
vessel-type-yawl = Yawl
vessel-type-schooner = Goleta
vessel-type-catamaran = Catamarán
vessel-type-trimaran = Trimarán
vessel-type-motorsailer = Motovelero
vessel-type-motor_yacht = Yate de motor
vessel-type-motor_catamaran = Catamarán de motor
vessel-type-speedboat = Lancha rápida
vessel-type-ship = Buque
vessel-type-other = Otro

vessel-category-pleasure = Yate privado, no de alquiler
vessel-category-charter_crewed = Chárter con tripulación
vessel-category-charter_bareboat = Alquiler sin tripulación
vessel-category-commercial_yacht = Otro yate comercial
vessel-category-fishing = Pesquero
vessel-category-cargo = Buque de carga
vessel-category-passenger = Transbordador o crucero
vessel-category-government = Buque de un Estado
vessel-category-other = Otro

material-fibreglass = Fibra de vidrio
material-wood = Madera
material-steel = Acero
material-aluminium = Aluminio
material-ferrocement = Ferrocemento
material-composite = Carbono u otro material compuesto
material-inflatable = Inflable
material-other = Otro

document-passport = Pasaporte
document-id_card = Documento de identidad
document-seaman_book = Libreta de marino
document-other = Otro documento de viaje

sex-F = Femenino
sex-M = Masculino
sex-X = Sin especificar (X en el pasaporte)

marital-single = Soltero o soltera
marital-married = Casado o casada
marital-in_relation = En pareja
marital-divorced = Divorciado o divorciada
marital-engaged = Comprometido o comprometida
marital-separated = Separado o separada
marital-widowed = Viudo o viuda
marital-not_given = Sin indicar

reason-leisure = Vacaciones y crucero
reason-transit = De paso
reason-stores = Combustible, agua, provisiones
reason-repair = Reparación o reforma
reason-crew_change = Embarca o desembarca gente
reason-charter = Empieza o termina un chárter
reason-race = Regata o rally
reason-business = Comercio o trabajo
reason-distress = Refugio, enfermedad o avería
reason-other = Otra cosa

weapon-handgun = Pistola o revólver
weapon-rifle = Rifle
weapon-shotgun = Escopeta
weapon-flare_gun = Pistola de bengalas
weapon-speargun = Fusil de pesca
weapon-hawaiian_sling = Arpón de goma
weapon-bow = Arco o ballesta
weapon-catapult = Tirachinas o resortera
weapon-other = Otra arma

species-dog = Perro
species-cat = Gato
species-ferret = Hurón
species-bird = Ave
species-other = Otro animal

severity-block = Hay que corregirlo
severity-refer = Debe verlo un oficial
severity-warn = Revise esto
severity-info = Conviene saberlo
