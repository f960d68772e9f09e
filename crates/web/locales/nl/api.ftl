# The page that describes the API, and refusals that only programs meet.
api-title = De API
api-lead = Alles wat de pagina’s doen, kan uw eigen programma ook. De beschrijving van elke bewerking is in het Engels; zinnen in antwoorden komen in de taal die u vraagt.
api-document = De hele beschrijving als OpenAPI 3.1-document
api-schema = Het JSON-schema van een reisbestand
api-tokens = Een token maken voor uw programma
api-operations = Bewerkingen
api-token-needed = Vraagt een token.
api-anyone = Iedereen kan dit gebruiken, zonder token.
api-parameters = Parameters
api-parameters-of = Parameters: { $operation }
api-body = Inhoud
api-answers = Antwoorden
api-answers-of = Antwoorden: { $operation }
api-example = Op de opdrachtregel
api-example-of = Op de opdrachtregel: { $operation }
api-fields-of = Velden van { $shape }
api-name = Naam
api-where = Waar
api-status = Status
api-shape = Vorm
api-meaning = Betekenis
api-needed = verplicht
api-shapes = Vormen
api-refusals = Weigeringen
api-refusals-lead = Een weigering is een probleem volgens RFC 9457. Het type eindigt op een van deze woorden, die hetzelfde blijven; de zin kan nog beter worden.

# Refusals
refusal-not-json = De inhoud is geen JSON. Er is niets gewijzigd. Het probleem noemt de regel en de kolom.
refusal-not-utf8 = De inhoud is geen tekst in UTF-8. Er is niets gewijzigd.
refusal-method = Dit adres neemt deze methode niet aan. De header Allow noemt de methoden die het aanneemt.
refusal-media-type = De inhoud is van een soort die hier niet wordt aangenomen. Stuur haar als application/json in UTF-8, niet gecomprimeerd; de header Accept noemt wat wordt aangenomen.
refusal-key-malformed = De Idempotency-Key moet 1 tot 255 zichtbare tekens zonder spaties hebben en één keer worden gestuurd.
refusal-key-in-use = Hetzelfde verzoek wordt op dit moment uitgevoerd. Wacht een seconde en stuur het opnieuw met dezelfde sleutel.
refusal-if-match-missing = Zeg welke versie u zag: stuur de ETag ervan als If-Match. Er is niets gewijzigd.
refusal-if-match-failed = Iemand heeft dit gewijzigd sinds de versie die u zag. Van u is niets opgeslagen. Lees het opnieuw en beslis dan.
