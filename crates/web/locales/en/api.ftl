# The page that describes the API, and refusals that only programs meet.
api-title = The API
api-lead = Everything the pages do, your own program can do too. The description of each operation is in English; sentences in answers come in the language you ask for.
api-document = The whole description as an OpenAPI 3.1 document
api-schema = The JSON schema of a voyage file
api-tokens = Make a token for your program
api-operations = Operations
api-token-needed = Needs a token.
api-anyone = Anyone may use it, without a token.
api-parameters = Parameters
api-parameters-of = Parameters: { $operation }
api-body = Body
api-answers = Answers
api-answers-of = Answers: { $operation }
api-example = On the command line
api-example-of = On the command line: { $operation }
api-fields-of = Fields of { $shape }
api-name = Name
api-where = Where
api-status = Status
api-shape = Shape
api-meaning = Meaning
api-needed = needed
api-shapes = Shapes
api-refusals = Refusals
api-refusals-lead = A refusal is a problem by RFC 9457. Its type ends in one of these words, which stay the same; the sentence may be improved.

# Refusals
refusal-not-json = The body is not JSON. Nothing was changed. The problem tells the line and the column.
refusal-not-utf8 = The body is not text in UTF-8. Nothing was changed.
refusal-method = This address does not take this method. The header Allow lists those it takes.
refusal-media-type = The body is of a kind that is not taken here. Send it as application/json in UTF-8, not packed; the header Accept lists what is taken.
refusal-key-malformed = The Idempotency-Key must be 1 to 255 visible characters without blanks, and be sent once.
refusal-key-in-use = The same request is being done at this moment. Wait a second and send it again with the same key.
refusal-if-match-missing = Say which version you saw: send its ETag as If-Match. Nothing was changed.
refusal-if-match-failed = Someone changed this since the version you saw. Nothing of yours was saved. Read it again, then decide.
