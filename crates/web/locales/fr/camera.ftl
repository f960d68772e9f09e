# The camera that reads a passport on the device.
camera-label = Lire les lignes avec l’appareil photo
camera-hint = L’image reste sur cet appareil et n’est envoyée nulle part. Posez la page à plat, en bonne lumière, les deux ou trois lignes du bas nettes et entières. Dans notre essai sur des spécimens dessinés, tous les caractères étaient justes sur quatre images sur cinq : comparez-les tous.
camera-reading = Recherche des lignes. Cela prend quelques secondes.
camera-done = Les lignes sont ci-dessous. Comparez chaque caractère avec votre document, puis appuyez sur le bouton qui remplit.
camera-none = Aucune ligne trouvée. Réessayez avec plus de lumière et une image plus droite, ou tapez les lignes.
