# needs a native reader
# The page that describes the API, and refusals that only programs meet.
api-title = API a
api-lead = Tout sa paj yo fè, pwòp pwogram pa w ka fè l tou. Deskripsyon chak operasyon an anglè; fraz ki nan repons yo vini nan lang ou mande a.
api-document = Tout deskripsyon an kòm yon dokiman OpenAPI 3.1
api-schema = Chema JSON yon fichye vwayaj
api-tokens = Fè yon jeton pou pwogram ou
api-operations = Operasyon
api-token-needed = Bezwen yon jeton.
api-anyone = Nenpòt moun ka sèvi avè l, san jeton.
api-parameters = Paramèt
api-parameters-of = Paramèt: { $operation }
api-body = Kontni
api-answers = Repons
api-answers-of = Repons: { $operation }
api-example = Sou liy kòmand
api-example-of = Sou liy kòmand: { $operation }
api-fields-of = Chan { $shape }
api-name = Non
api-where = Ki kote
api-status = Eta
api-shape = Fòm
api-meaning = Sans
api-needed = obligatwa
api-shapes = Fòm yo
api-refusals = Refi
api-refusals-lead = Yon refi se yon pwoblèm dapre RFC 9457. Kalite li fini ak youn nan mo sa yo, ki rete menm jan; fraz la ka vin pi bon.

# Refusals
refusal-not-json = Kontni an se pa JSON. Anyen pa chanje. Pwoblèm nan di liy lan ak kolòn nan.
refusal-not-utf8 = Kontni an se pa tèks an UTF-8. Anyen pa chanje.
refusal-method = Adrès sa a pa aksepte metòd sa a. Antèt Allow bay lis sa l aksepte.
refusal-media-type = Kontni an se yon kalite yo pa aksepte isit la. Voye l kòm application/json an UTF-8, san konprese; antèt Accept bay lis sa yo aksepte.
refusal-key-malformed = Idempotency-Key dwe gen 1 a 255 karaktè vizib san espas, e ou dwe voye l yon sèl fwa.
refusal-key-in-use = Menm demann lan ap fèt kounye a. Tann yon segonn epi voye l ankò ak menm kle a.
refusal-if-match-missing = Di ki vèsyon ou te wè: voye ETag li kòm If-Match. Anyen pa chanje.
refusal-if-match-failed = Yon moun chanje sa depi vèsyon ou te wè a. Anyen ou te fè pa anrejistre. Li l ankò, epi deside.
