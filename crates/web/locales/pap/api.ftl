# needs a native reader
# The page that describes the API, and refusals that only programs meet.
api-title = E API
api-lead = Tur loke e páginanan ta hasi, bo mes programa por hasi tambe. E deskripshon di kada operashon ta na Ingles; e frasenan den kontesta ta bini den e idioma ku bo pidi.
api-document = Henter e deskripshon komo un dokumento OpenAPI 3.1
api-schema = E skema JSON di un archivo di biahe
api-tokens = Traha un token pa bo programa
api-operations = Operashon
api-token-needed = Mester di un token.
api-anyone = Tur hende por usa esaki, sin token.
api-parameters = Parámeter
api-parameters-of = Parámeter: { $operation }
api-body = Kontenido
api-answers = Kontesta
api-answers-of = Kontesta: { $operation }
api-example = Riba liña di komando
api-example-of = Riba liña di komando: { $operation }
api-fields-of = Kamponan di { $shape }
api-name = Nòmber
api-where = Unda
api-status = Estado
api-shape = Forma
api-meaning = Nifikashon
api-needed = obligatorio
api-shapes = Formanan
api-refusals = Negativa
api-refusals-lead = Un negativa ta un problema segun RFC 9457. Su tipo ta terminá ku un di e palabranan aki, ku ta keda meskos; e frase por mehorá ainda.

# Refusals
refusal-not-json = E kontenido no ta JSON. Nada no a kambia. E problema ta bisa e liña i e kolòm.
refusal-not-utf8 = E kontenido no ta teksto na UTF-8. Nada no a kambia.
refusal-method = E adrès aki no ta aseptá e método aki. E header Allow ta nombra esnan ku e ta aseptá.
refusal-media-type = E kontenido ta di un tipo ku no ta aseptá akinan. Mand'é komo application/json na UTF-8, no komprimí; e header Accept ta nombra loke ta aseptá.
refusal-key-malformed = E Idempotency-Key mester tin 1 te 255 karákter visibel sin espasio, i mester mand'é un biaha so.
refusal-key-in-use = Ta hasi e mesun petishon na e momento aki. Warda un sekònde i mand'é atrobe ku e mesun yabi.
refusal-if-match-missing = Bisa kua vershon bo a mira: manda su ETag komo If-Match. Nada no a kambia.
refusal-if-match-failed = Un hende a kambia esaki despues di e vershon ku bo a mira. Nada di bo no a keda wardá. Les'é atrobe, despues disidí.
