# Words the components say themselves; gallery-* belong to the samples of /components.
# Keys are the same in all six languages; see docs/how-to/add-a-word.md.

problem-title = Hay algo que corregir
problem-prefix = Error:

field-optional = (opcional)

password-show = Mostrar
password-hide = Ocultar

field-day = Día
field-month = Mes
field-year = Año

warning-prefix = Advertencia

why-summary = por qué
why-source = Fuente
why-date = Última comprobación
why-confidence = Fiabilidad
why-confidence-official = oficial
why-confidence-reported = según informes
why-confidence-inferred = deducido

banner-success = Hecho
banner-news = Aviso

summary-not-answered = Sin respuesta
summary-change = Cambiar

pager-label = Páginas
pager-previous = Página anterior
pager-next = Página siguiente

print = Imprimir

rail-ahead = (por delante)
rail-here = (en puerto)
rail-done = (zarpado)

gallery-title = Componentes
gallery-desk-title = Componentes del puesto de control
gallery-intro = Cada pieza de una página, dibujada con las mismas macros que las páginas.
gallery-saved = Su embarcación está guardada.
gallery-vessel-name = Nombre de la embarcación
gallery-vessel-name-hint = Como figura en sus papeles
gallery-vessel-name-error = Escriba el nombre de la embarcación, como figura en sus papeles.
gallery-length = Eslora total
gallery-expiry = ¿Cuándo caduca el pasaporte de Anna?
gallery-expiry-hint = Por ejemplo 24 11 2029
gallery-expiry-error = Escriba la fecha de caducidad del pasaporte de Anna, por ejemplo 24 11 2029.
gallery-arrival-time = Hora de llegada, en la hora del puerto
gallery-port = Puerto de entrada
gallery-port-blank = Elija un puerto
gallery-animals = ¿Hay animales a bordo?
gallery-yes = Sí
gallery-no = No
gallery-animals-hint = También mascotas
gallery-stores = ¿Qué lleva?
gallery-spirits = Licores
gallery-weapons = Armas
gallery-remarks = Observaciones
gallery-papers = Una foto de los papeles
gallery-password = Contraseña
gallery-continue = Guardar y continuar
gallery-later = Terminar más tarde
gallery-refuse = Denegar
gallery-done = hecho
gallery-started = empezado
gallery-cannot = aún no
gallery-cleared = autorizado
gallery-waiting = en espera
gallery-held = retenido
gallery-look = mirar
gallery-notice-rule = Envíe el aviso antes de llegar.
gallery-notice = Aviso
gallery-fees = Tasas
gallery-warning = Se puede multar a una embarcación que llega sin aviso.
gallery-office-point = La oficina cierra a las 18:00.
gallery-office-text = Llegar más tarde añade horas extra.
gallery-empty = Todavía no hay viajes.
gallery-plan = Planear un viaje
gallery-received = Su aviso está en la aduana.
gallery-expected = Esperados
gallery-in-port = En puerto
gallery-arrives = Llega
gallery-vessel = Embarcación
gallery-from-next = De → siguiente
gallery-people = Personas
gallery-why-here = Por qué está aquí
gallery-short-passport = pasaporte con menos de seis meses
gallery-customs-cleared = Aduana: autorizado
gallery-immigration-waiting = Inmigración: preguntó al capitán
gallery-health-held = Sanidad: retenido
gallery-find = Buscar
gallery-show = Mostrar
gallery-decide = Decidir
gallery-needs-you = Le necesita
gallery-last = Desde el último despacho
gallery-clear = Autorizar
gallery-ask = Preguntar al capitán
