# What a person is told when something is not done: what happened, and what to do.
refusal-title-not-found = Aquí no hay nada
refusal-title-forbidden = No corresponde a su función
refusal-title-try-later = Inténtelo de nuevo
refusal-title-mend = Hay que corregir esto
refusal-title-fault = Algo ha fallado de nuestra parte
refusal-not-found = En esta dirección no hay nada que usted pueda ver. Compruebe la dirección o vuelva a la página de inicio.
refusal-forbidden = Su función o su servicio no hace esto. Si debería hacerlo, pregunte a su administrador.
refusal-sign-in = Inicie sesión y vuelva después a esta página.
refusal-stale-form = Este formulario estuvo abierto demasiado tiempo o se envió desde otra página. No se ha cambiado nada. Vuelva atrás, recargue la página y envíelo de nuevo.
refusal-conflict = Otra persona cambió esto mientras usted lo tenía abierto. No se ha guardado nada suyo. Recargue la página para ver el cambio e inténtelo de nuevo.
refusal-state = Esto ya no se puede hacer en el estado en que está. Recargue la página para ver cómo está.
refusal-bad-request = No pudimos leer lo enviado. No se ha cambiado nada. Vuelva atrás e inténtelo de nuevo.
refusal-too-large = Lo enviado es demasiado grande. No se ha cambiado nada.
refusal-busy = En este momento usa el servicio mucha gente. No se ha cambiado nada. Espere unos segundos e inténtelo de nuevo.
refusal-too-often = Demasiados intentos desde aquí. No se ha cambiado nada. Espere { $seconds ->
        [one] un segundo
       *[other] { $seconds } segundos
    } e inténtelo de nuevo.
refusal-fault = El fallo es nuestro y ha quedado registrado. Lo que tenía guardado está a salvo. Inténtelo de nuevo y, si vuelve a ocurrir, díganos el número { $number }.
refusal-fields = Hay respuestas que corregir. Cada una está marcada abajo.
refusal-key-misused = Esta solicitud lleva una clave ya usada con otro contenido. Use una clave nueva para una solicitud nueva.
refusal-reason-needed = Escriba el motivo en una frase; lo leen el capitán y sus colegas.
refusal-too-long = Este texto es demasiado largo.
refusal-blocked = El viaje se contradice y todavía no se puede enviar. Las comprobaciones dicen qué corregir.
refusal-locked = Se ausentó un rato y la pantalla está bloqueada. Escriba su contraseña para seguir.
refusal-start-page = Ir a la página de inicio
