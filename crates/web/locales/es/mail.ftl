# Letters. For each: -subject, -text (a line is a paragraph), and -link where it has a link.
# Values: name, administration, role, expires, at, device; vessel, port, reference, agency, way, serial.

mail-foot = Landfall, { $site }
mail-why = Recibe este correo porque allí se indicó esta dirección. Nadie lee las respuestas.

mail-confirm-email-subject = Confirme su dirección
mail-confirm-email-text =
    Buenos días, { $name }:
    Abra el enlace y escriba la contraseña que eligió. Después, su cuenta está lista. El enlace vale tres días.
    Si usted no creó una cuenta, no haga nada: sin su contraseña no se crea ninguna.
mail-confirm-email-link = Confirmar su dirección

mail-address-known-subject = Ya tiene una cuenta
mail-address-known-text =
    Alguien, quizá usted, quiso crear una cuenta con esta dirección. Ya tiene una, y no se ha cambiado nada.
    Inicie sesión con ella. Si olvidó la contraseña, la página de inicio de sesión le ayuda.
mail-address-known-link = Iniciar sesión

mail-reset-password-subject = Elija una contraseña nueva
mail-reset-password-text =
    Abra el enlace para elegir una contraseña nueva. Vale una hora y sirve una vez.
    Si no lo pidió, no haga nada: su contraseña queda como está.
mail-reset-password-link = Elegir una contraseña nueva

mail-password-changed-subject = Su contraseña ha cambiado
mail-password-changed-text =
    La contraseña de su cuenta ha cambiado, y se ha cerrado la sesión en los otros dispositivos.
    Si no fue usted, elija una nueva de inmediato y, si tiene administrador, dígaselo.
mail-password-changed-link = Elegir una contraseña nueva

mail-invitation-subject = Invitación de { $administration }
mail-invitation-text =
    { $administration } le invita a trabajar con Landfall como: { $role }.
    Abra el enlace para aceptar. Vale hasta el { $expires } y sirve una vez.
mail-invitation-link = Aceptar la invitación

mail-new-sign-in-subject = Inicio de sesión en un dispositivo nuevo
mail-new-sign-in-text =
    Con su cuenta se inició sesión el { $at }, en un dispositivo no usado antes: { $device }.
    Si fue usted, no hay nada que hacer. Si no, cierre la sesión de ese dispositivo y cambie su contraseña.
mail-new-sign-in-link = Ver sus dispositivos

mail-many-failures-subject = Muchos inicios de sesión fallidos
mail-many-failures-text =
    Alguien intentó muchas veces iniciar sesión en su cuenta con una contraseña errónea. Nadie entró.
    Si fue usted y olvidó la contraseña, elija una nueva. Si no, no hay nada que hacer; un segundo paso hace su cuenta más segura.
mail-many-failures-link = Elegir una contraseña nueva

mail-second-step-changed-subject = El segundo paso ha cambiado
mail-second-step-changed-text =
    El segundo paso de su cuenta se configuró, se sustituyó o se desactivó.
    Si no fue usted, cambie su contraseña de inmediato y, si tiene administrador, dígaselo.
mail-second-step-changed-link = Ver el segundo paso

mail-recovery-code-used-subject = Se usó un código de recuperación
mail-recovery-code-used-text =
    Uno de sus códigos de recuperación se usó para iniciar sesión. Ya no sirve.
    Si no fue usted, cambie su contraseña de inmediato. Si quedan pocos códigos, cree otros nuevos.
mail-recovery-code-used-link = Ver sus códigos de recuperación

mail-call-received-subject = { $vessel }: aviso para { $port } recibido
mail-call-received-text =
    Hemos recibido su aviso de { $vessel } para { $port }. Su referencia es { $reference }.
    Los oficiales lo miran ahora. Recibe un correo cuando preguntan algo y cuando el despacho está concedido.
mail-call-received-link = Ver cómo está

mail-call-withdrawn-subject = { $vessel }: aviso para { $port } retirado
mail-call-withdrawn-text =
    El aviso { $reference } de { $vessel } para { $port } está retirado. Los oficiales ya no le esperan allí.
mail-call-withdrawn-link = Ver la escala

mail-call-queried-subject = { $vessel }: una pregunta de { $port }
mail-call-queried-text =
    { $agency } ({ $port }) le pregunta algo sobre { $vessel }, referencia { $reference }.
    Responda pronto: el despacho espera su respuesta.
mail-call-queried-link = Leer y responder

mail-call-held-subject = { $vessel }: los oficiales quieren volver a revisarlo en { $port }
mail-call-held-text =
    { $agency } ({ $port }) todavía no ha autorizado a { $vessel }, referencia { $reference }: los oficiales subirán a bordo o volverán a revisarlo.
    Abra la escala para leer por qué y qué hacer.
mail-call-held-link = Ver la escala

mail-call-refused-subject = { $vessel }: despacho denegado en { $port }
mail-call-refused-text =
    { $agency } ({ $port }) ha denegado el despacho de { $vessel }, referencia { $reference }.
    Abra la escala para leer por qué y qué hacer.
mail-call-refused-link = Ver la escala

mail-call-message-subject = { $vessel }: un mensaje de { $port }
mail-call-message-text =
    Un oficial en { $port } le ha escrito sobre { $vessel }, referencia { $reference }.
mail-call-message-link = Leer y responder

mail-certificate-issued-subject = { $vessel }: despacho concedido en { $port }
mail-certificate-issued-text =
    { $vessel } tiene el despacho concedido en { $port }, referencia { $reference }. El certificado es { $serial }.
    Imprímalo o guárdelo en su teléfono: la isla siguiente lo verifica por su código.
mail-certificate-issued-link = Abrir el certificado

mail-certificate-revoked-subject = { $vessel }: despacho en { $port } revocado
mail-certificate-revoked-text =
    El certificado de { $vessel } en { $port }, referencia { $reference }, ya no vale. No lo use.
    Abra la escala para leer por qué. Puede que allí haya ya un certificado posterior.
mail-certificate-revoked-link = Ver la escala

mailbox-title = Buzón de esta demostración
mailbox-lead = Los correos se guardan aquí en lugar de enviarse. Todos los que prueban la demostración los leen.
mailbox-subject = Asunto
mailbox-to = Para
mailbox-to-whom = Para { $email }
mailbox-sent = Enviado
mailbox-empty = Todavía no hay ningún correo. Tarda un momento en llegar uno.
mailbox-again = Mirar de nuevo

mail-account-closed-subject = Su cuenta está cerrada
mail-account-closed-text =
    Su cuenta se cerró como pidió, y lo que le nombraba en ella está borrado. Los avisos enviados permanecen en las administraciones a las que los envió.
    Si no fue usted, dígalo a la administración a la que envió su último aviso: la cuenta no se puede recuperar.
