# The page that describes the API, and refusals that only programs meet.
api-title = La API
api-lead = Todo lo que hacen las páginas también puede hacerlo su propio programa. La descripción de cada operación está en inglés; las frases de las respuestas llegan en el idioma que pida.
api-document = La descripción completa como documento OpenAPI 3.1
api-schema = El esquema JSON de un archivo de viaje
api-tokens = Crear un token para su programa
api-operations = Operaciones
api-token-needed = Necesita un token.
api-anyone = Cualquiera puede usarla, sin token.
api-parameters = Parámetros
api-parameters-of = Parámetros: { $operation }
api-body = Cuerpo
api-answers = Respuestas
api-answers-of = Respuestas: { $operation }
api-example = En la línea de comandos
api-example-of = En la línea de comandos: { $operation }
api-fields-of = Campos de { $shape }
api-name = Nombre
api-where = Dónde
api-status = Estado
api-shape = Forma
api-meaning = Significado
api-needed = obligatorio
api-shapes = Formas
api-refusals = Rechazos
api-refusals-lead = Un rechazo es un problema según RFC 9457. Su tipo termina en una de estas palabras, que no cambian; la frase puede mejorarse.

# Refusals
refusal-not-json = El cuerpo no es JSON. No se ha cambiado nada. El problema indica la línea y la columna.
refusal-not-utf8 = El cuerpo no es texto en UTF-8. No se ha cambiado nada.
refusal-method = Esta dirección no acepta este método. La cabecera Allow enumera los que acepta.
refusal-media-type = El cuerpo es de un tipo que aquí no se acepta. Envíelo como application/json en UTF-8, sin comprimir; la cabecera Accept enumera lo que se acepta.
refusal-key-malformed = La Idempotency-Key debe tener de 1 a 255 caracteres visibles sin espacios y enviarse una sola vez.
refusal-key-in-use = La misma solicitud se está haciendo en este momento. Espere un segundo y envíela de nuevo con la misma clave.
refusal-if-match-missing = Diga qué versión vio: envíe su ETag como If-Match. No se ha cambiado nada.
refusal-if-match-failed = Alguien cambió esto después de la versión que usted vio. No se ha guardado nada suyo. Léalo de nuevo y decida después.
