# What a person is told when something is not done: what happened, and what to do.
# Needs a native reader.
refusal-title-not-found = No tin nada akinan
refusal-title-forbidden = No ta pa bo funshon
refusal-title-try-later = Purba atrobe
refusal-title-mend = Esaki mester korigí
refusal-title-fault = Algu a bai robes na nos banda
refusal-not-found = Na e adrès aki no tin nada ku bo por mira. Kontrolá e adrès òf bai bèk na e página di kuminsamentu.
refusal-forbidden = Bo funshon òf bo instansia no ta hasi esaki. Si e mester por, puntra bo atministradó.
refusal-sign-in = Drenta promé, despues bin bèk na e página aki.
refusal-stale-form = E formulario aki tabata habrí muchu largu, òf a manda esaki for di un otro página. Nada no a kambia. Bai bèk, karga e página atrobe i manda e formulario un biaha mas.
refusal-conflict = Un otro hende a kambia esaki miéntras bo tabatin e habrí. Nada di bo no a warda. Karga e página atrobe pa mira e kambio, despues purba un biaha mas.
refusal-state = Den e situashon aktual esaki no por mas. Karga e página atrobe pa mira kon e ta.
refusal-bad-request = Nos no por a lesa loke a ser mandá. Nada no a kambia. Bai bèk i purba atrobe.
refusal-too-large = Loke a ser mandá ta muchu grandi. Nada no a kambia.
refusal-busy = Hopi hende ta usa e servisio na e momento aki. Nada no a kambia. Warda un par di sekònde i purba atrobe.
refusal-too-often = Muchu biaha a purba for di akinan. Nada no a kambia. Warda { $seconds } sekònde i purba atrobe.
refusal-fault = E eror ta di nos i nos a anot'é. Loke bo a warda ta salbo. Purba atrobe, i si e sosodé un biaha mas, duna nos e number { $number }.
refusal-fields = Tin kontesta pa korigí. Kada un ta marká akibou.
refusal-key-misused = E petishon aki tin un yabi ku a usa kaba ku otro kontenido. Usa un yabi nobo pa un petishon nobo.
refusal-reason-needed = Skirbi e motibu den un frase; e kapitan i bo koleganan ta les'é.
refusal-too-long = E teksto aki ta muchu largu.
refusal-blocked = E biahe ta kontradesí su mes i no por mand'é ainda. E kontrolnan ta bisa kiko mester korigí.
refusal-locked = Bo tabata afó un ratu, p'esei e pantaya ta será. Yena bo kontraseña pa sigui.
refusal-start-page = Bai na e página di kuminsamentu
