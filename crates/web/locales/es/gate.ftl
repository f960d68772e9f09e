# Signing up, in and out; links in letters; the locked screen.
# gate-<reason>: what the accounts desk refuses (AccountsError::key).

gate-name = Su nombre
gate-email = Dirección de correo electrónico
gate-email-hint = Le enviamos un correo para comprobar que es suya.
gate-password = Contraseña
gate-new-password = Elija una contraseña
gate-new-password-hint = Al menos 15 caracteres. Lo mejor son unas pocas palabras que recuerde; puede usar espacios.
gate-go-on = Continuar

gate-sign-up-title = Crear una cuenta
gate-sign-up-lead = Para capitanes. Los oficiales y los agentes navieros entran por invitación de su administración.
gate-sign-up-button = Crear la cuenta
gate-have-account = ¿Ya tiene una cuenta?
gate-no-account = ¿Todavía no tiene una cuenta?

gate-sent-title = Mire su correo
gate-sent-sign-up = Si a la dirección que dio puede llegar un correo, ya está en camino. Abra el enlace que contiene antes de tres días para continuar.
gate-sent-again-sign-up = ¿No ha llegado nada tras unos minutos? Mire en el correo no deseado, compruebe la dirección y cree la cuenta de nuevo.
gate-sent-forgot = Si la dirección pertenece a una cuenta, un correo con un enlace está en camino. El enlace vale una hora.
gate-sent-again-forgot = ¿No ha llegado nada tras unos minutos? Mire en el correo no deseado, compruebe la dirección y pídalo de nuevo.
gate-sent-mailbox = Abrir el buzón de esta demostración

gate-confirm-title = Confirme su dirección
gate-confirm-lead = Escriba la contraseña que eligió para { $email }. Después, su cuenta está lista.
gate-confirm-password = La contraseña que eligió
gate-confirm-button = Confirmar e iniciar sesión

gate-sign-in-title = Iniciar sesión
gate-refused = No conocemos esta dirección con esta contraseña. Compruebe ambas e inténtelo de nuevo.
gate-no-seat = Esta cuenta ya no tiene ninguna función. Pregunte al administrador de su administración.
gate-done-reset = Su contraseña nueva está lista y se ha cerrado la sesión en todos los dispositivos. Inicie sesión con ella.
gate-done-everywhere = Se ha cerrado la sesión en todos los dispositivos.
gate-done-again = El inicio de sesión tardó demasiado o el código fue erróneo demasiadas veces. Empiece de nuevo.

gate-code-title = Escriba su código
gate-code = Código de su aplicación de autenticación
gate-code-hint = Seis cifras, por ejemplo 123 456. También sirve un código de recuperación.
gate-code-lost = ¿No tiene su teléfono?
gate-code-lost-text = Escriba en su lugar uno de sus códigos de recuperación; cada uno sirve una vez. Si no le queda ninguno, pregunte a su administrador.

gate-seat-title = ¿En qué función quiere trabajar?
gate-seat-hint = Puede cambiarla más tarde en la página de su cuenta.
gate-seat-error = Elija en qué función quiere trabajar.

gate-forgot-title = Contraseña olvidada
gate-forgot-lead = Escriba su dirección. Le enviamos un correo con un enlace para elegir una contraseña nueva.
gate-forgot-button = Enviar el correo
gate-reset-title = Elija una contraseña nueva
gate-reset-lead = Vale de inmediato, y se cierra la sesión en todos los dispositivos.
gate-reset-button = Cambiar la contraseña

gate-dead-title = Este enlace ya no es válido
gate-dead-confirm = Ya se usó, tiene más de tres días o la contraseña fue errónea demasiadas veces. Si su cuenta está lista, inicie sesión; si no, cree la cuenta de nuevo.
gate-dead-reset = Ya se usó o tiene más de una hora. Pida otro correo.
gate-dead-invitation = Ya se usó, fue retirado o tiene más de siete días. Si aceptó la invitación, inicie sesión; si no, pida otra a su administrador.
gate-dead-first = Ya se usó o tiene más de un día. El programa muestra uno nuevo al arrancar mientras no haya administrador.

gate-invitation-title = Tiene una invitación
gate-invitation-lead = { $administration } invita a { $email } como: { $seat }.
gate-invitation-known-hint = La contraseña de la cuenta que ya tiene con esta dirección. La función nueva se añade a ella.
gate-invitation-button = Aceptar la invitación

gate-first-title = Nombrar al primer administrador
gate-first-lead = Esta instalación todavía no tiene administrador. Quien rellene este formulario será administrador de la secretaría regional e invitará a todos los demás.
gate-first-button = Ser administrador

gate-unlock-title = Su pantalla está bloqueada
gate-unlock-lead = Se ausentó un rato, { $name }. Escriba su contraseña para seguir donde estaba.
gate-unlock-button = Desbloquear
gate-unlock-other = Cerrar la sesión

gate-email-empty = Escriba una dirección de correo, por ejemplo nombre@example.com.
gate-email-too-long = La dirección tiene más de 254 caracteres. Compruébela.
gate-email-form = Escriba una dirección de correo con una @ y un punto, por ejemplo nombre@example.com.
gate-name-empty = Escriba su nombre, como deben verlo sus colegas o los oficiales.
gate-name-too-long = El nombre tiene más de 120 caracteres. Acórtelo.
gate-name-characters = El nombre contiene caracteres que no se pueden mostrar. Escríbalo otra vez.
gate-password-too-short = Use al menos 15 caracteres; lo mejor son unas pocas palabras que recuerde.
gate-password-too-long = Use como mucho 128 caracteres.
gate-password-repeated = La contraseña se repite a sí misma. Elija algo más difícil de adivinar.
gate-password-sequence = La contraseña es una serie de letras, números o teclas seguidas. Elija algo más difícil de adivinar.
gate-password-own-name = La contraseña contiene su nombre o su dirección. Elija algo más difícil de adivinar.
gate-password-common = La contraseña es de las que se prueban primero. Elija algo más difícil de adivinar.
gate-wrong-password = La contraseña no es correcta. Inténtelo de nuevo.
gate-wrong-code = El código no es correcto o ya se usó. Espere al siguiente y escríbalo.
gate-start-again = El código fue erróneo demasiadas veces. Inicie sesión de nuevo.
gate-second-step-required = Su administración exige el segundo paso, así que no se puede desactivar.
gate-second-person = Otro administrador debe aprobar esta invitación.
gate-seat-agency = Un oficial necesita un organismo; un agente naviero no tiene ninguno.
gate-last-administrator = Es el último administrador. Nombre primero a otro.
gate-seat-taken = Esta cuenta ya tiene esta función.
gate-already-begun = Ya hay un administrador. Pídale una invitación.
