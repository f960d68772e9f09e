# Quiosco: un navegador que usan muchas personas.

kiosk-strip = Pantalla compartida
kiosk-strip-text = Al irse, salga de la cuenta. Tras { $minutes } minutos sin uso, la sesión se cierra.
kiosk-soon = Su sesión se cierra en { $seconds } segundos, y lo no enviado se pierde.
kiosk-stay = Seguir conectado
kiosk-title = Pantalla compartida
kiosk-lead = Convierta este navegador en un quiosco, para una marina u oficina. Quien entre aquí sale tras dos minutos sin uso; nada suyo queda; ningún enlace lleva a otro sitio.
kiosk-signs-out = Usted sale al empezar. Para terminarlo, entre aquí y abra otra vez esta página.
kiosk-on = Convertir en quiosco
kiosk-is-on = Este navegador es un quiosco.
kiosk-off = Terminar el quiosco
kiosk-start-title = Haga aquí su entrada o salida
kiosk-start-lead = Entre con su propia cuenta. Al terminar, salga: nada suyo queda en esta pantalla.
kiosk-begin = Entrar
kiosk-sign-up = Crear una cuenta
