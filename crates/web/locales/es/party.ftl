# Parties of charter guests: the agent's pages, the guest's own page, and the letter with the link.

nav-parties = Huéspedes
parties-title = Huéspedes de chárter
parties-lead = Cada huésped rellena su propia página desde un enlace, sin cuenta. Usted ve quién ha terminado y empieza un viaje con ellos con un solo toque.
parties-none = Todavía no hay ningún grupo.
party-new = Añadir un grupo
party-new-title = Añadir un grupo de huéspedes
party-name = Nombre del grupo
party-name-hint = Sus huéspedes también lo leen, por ejemplo: Tremblay, diciembre
party-vessel = Barco
party-vessel-later = Lo diré más tarde
party-starts = Primer día del chárter
party-days = Cuánto tiempo sirven los enlaces
party-days-count = { $days } días
party-language = Idioma de las cartas
party-guests = Huéspedes
party-guests-hint = Un huésped por línea: un nombre, una dirección de correo o ambos. Quien tiene dirección recibe el enlace por correo.
party-make = Crear los enlaces
party-line-email = Huéspedes, línea { $line }: no se puede leer la dirección de correo. Escríbala como nombre@example.com.
party-line-long = Huéspedes, línea { $line }: el nombre tiene más de 100 caracteres.
party-line-signs = Huéspedes, línea { $line }: el nombre contiene un signo que no se puede guardar. Escríbalo de nuevo.
party-counted = { $arrived } de { $all } han terminado
party-begins = El chárter empieza el { $date }
party-good-until = Los enlaces sirven hasta el { $date }
party-is-closed = Este grupo está cerrado. Sus enlaces ya no sirven.
party-is-over = El plazo de estos enlaces ha terminado.
party-use = Planear un viaje con los huéspedes que han terminado
party-state-in = Listo
party-state-opened = Página abierta
party-state-waiting = Sin abrir todavía
party-in-at = { $name }, guardado el { $date }
party-sent-to = Enlace enviado a { $email }
party-whole = No falta nada
party-missing-everything = Falta todo
party-missing-document = Falta: pasaporte o documento de identidad
party-missing-expiry = Falta: último día del pasaporte
party-missing-expired = El pasaporte caduca antes de que empiece el chárter
party-record = Abrir la ficha
party-change = Cambiar este huésped
party-renew = Enlace nuevo
party-renew-lead = El enlace anterior deja de servir de inmediato. Si hay dirección de correo, se envía el nuevo.
party-remove-lead = El enlace deja de servir de inmediato. Lo que escribió el huésped queda en su lista de personas.
party-links-title = Todos los enlaces
party-links-lead = Copie este texto y envíelo como quiera. Cada enlace abre la página de un solo huésped.
party-links-field = Nombres y enlaces
party-add-title = Más huéspedes
party-add = Añadirlos
party-close = Cerrar este grupo
party-close-lead = Todos sus enlaces dejan de servir de inmediato. Lo que escribieron los huéspedes queda en su lista de personas.
guest-title = Su página: { $party }
guest-lead = { $agent } le pide lo que los agentes de frontera de las islas necesitan saber de usted. Solo { $agent } y los agentes autorizados leen esta página.
guest-until = Puede volver y corregirla hasta el { $date }.
guest-saved = Guardado el { $date }. { $agent } ve que ha terminado.
guest-save = Guardar mi página
guest-dead-title = Este enlace no funciona
guest-dead-text = Puede que haya vencido, que uno más nuevo lo sustituya o que se haya cerrado. Pida un enlace nuevo a quien se lo envió.

mail-party-guest-subject = { $agent } le pide los datos de su pasaporte
mail-party-guest-text =
    Hola, { $name }.
    { $agent } necesita sus datos para { $party }, para tramitar su entrada en las islas.
    Abra el enlace, con su pasaporte a mano, y rellene su propia página. No necesita cuenta.
    El enlace es solo suyo. Sirve hasta el { $expires }; hasta entonces puede volver y corregir.
mail-party-guest-link = Abrir mi página
