# One's own account.

account-title = Su cuenta
account-name = Nombre
account-email = Dirección de correo electrónico
account-language = Idioma
account-role = Trabaja como
account-password = Contraseña
account-password-since = Elegida el { $date }
account-step = Segundo paso
account-step-on = Activado. { $count ->
        [0] No queda ningún código de recuperación.
        [one] Queda un código de recuperación.
       *[other] Quedan { $count } códigos de recuperación.
    }
account-step-off = Desactivado
account-devices = Dispositivos
account-devices-text = Dónde tiene la sesión abierta
account-tokens = Programas
account-tokens-text = Tokens para la API
account-see = Ver
account-save = Guardar
account-seats = Trabajar como
account-seats-button = Cambiar

account-done-name = Su nombre ha cambiado.
account-done-language = Su idioma ha cambiado, en las páginas y en los correos.
account-done-password = Su contraseña ha cambiado y se ha cerrado la sesión en sus otros dispositivos.
account-done-code-removed = El segundo paso está desactivado.
account-done-session = Se ha cerrado la sesión en el dispositivo.
account-done-token = El token está revocado. Ya no abre nada.

account-name-question = ¿Cómo se llama?
account-name-hint = Los oficiales y los capitanes lo ven junto a lo que usted hace.
account-language-question = ¿En qué idioma lee?
account-language-hint = Para páginas y correos, en todos los dispositivos.
account-language-error = Elija uno de los idiomas.

account-password-title = Cambiar su contraseña
account-password-lead = Al cambiarla se cierra la sesión en sus otros dispositivos.
account-password-present = Su contraseña actual
account-password-new = Contraseña nueva
account-password-button = Cambiar la contraseña

account-code-title = Segundo paso
account-code-demanded = Su administración exige un segundo paso. Configúrelo para continuar.
account-code-off = Con un segundo paso, nadie puede entrar solo con su contraseña: hace falta también un código de una aplicación de su teléfono. Necesita una aplicación de autenticación.
account-code-begin = Configurarlo
account-code-step-app = Abra la aplicación de autenticación en su teléfono y añada una cuenta.
account-code-step-scan = Escanee esta imagen o escriba la clave que está debajo.
account-code-step-code = Escriba el código que muestra la aplicación.
account-code-picture = Código QR con la clave para su aplicación de autenticación
account-code-by-hand = Para escribir a mano:
account-code-field = Código que muestra la aplicación
account-code-hint = Seis cifras
account-code-confirm = Confirmar
account-code-afresh = Empezar de nuevo con otra clave
account-code-another = Configurarlo en otro teléfono
account-code-remove = Desactivar el segundo paso

account-codes-title = Sus códigos de recuperación
account-codes-lead = Si pierde el teléfono, cada uno de estos códigos le deja entrar una vez en lugar de la aplicación.
account-codes-once = Solo se muestran ahora. Imprímalos o anótelos, y guárdelos lejos de su teléfono.
account-codes-kept = Los he guardado
account-codes-new = Códigos de recuperación nuevos
account-codes-left = { $count ->
        [0] No le queda ningún código de recuperación.
        [one] Le queda un código de recuperación.
       *[other] Le quedan { $count } códigos de recuperación.
    }
account-codes-replace = Los nuevos sustituyen a todos los anteriores.
account-codes-make = Crear códigos nuevos

account-devices-title = Dispositivos con su sesión abierta
account-devices-lead = Si no reconoce alguno, cierre su sesión y cambie la contraseña.
account-device = Dispositivo
account-device-unknown = Dispositivo desconocido
account-device-since = Sesión desde
account-device-seen = Último uso
account-device-this = este
account-device-end = Cerrar sesión
account-devices-end-all = Cerrar la sesión en todas partes

account-tokens-title = Tokens para programas
account-tokens-lead = Con un token, un programa suyo hace lo que usted puede hacer, en la función que tiene ahora. Dé a cada programa el suyo.
account-token-name = ¿Para qué es?
account-token-name-hint = Por ejemplo: el plóter del puente
account-token-name-error = Escriba para qué es el token, en 120 caracteres como mucho.
account-token-days = ¿Cuánto tiempo vale?
account-token-days-error = Elija cuánto tiempo vale el token.
account-token-until = Vale hasta
account-token-used = Último uso
account-token-unused = Nunca
account-token-revoke = Revocar
account-token-make-title = Crear un token
account-token-make = Crear el token
account-token-new-title = Su token nuevo
account-token-once = Solo se muestra ahora. Cópielo en el programa; quien lo tenga puede actuar en su nombre.
account-token-how = El programa lo envía con cada solicitud, en esta cabecera:
account-tokens-back = Volver a sus tokens
