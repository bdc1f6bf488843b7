"""Swedish verbs, in the present, of what is no task: saying, thinking, feeling, being, having."""

from typing import Final

_SAYING: Final = """
accentuerar anmärker antyder argumenterar avråder avslöjar beklagar berömmer bestyrker betvivlar
betygar debatterar dementerar erinrar erkänner exemplifierar flikar fnyser fördömer förebrår
förfäktar försvarar gapar gestikulerar gnäller gormar gratulerar grälar hyllar hånar hävdar inflikar
inskärper intygar invänder ironiserar jublar klagar klandrar kondolerar kritiserar lovordar motsäger
motsätter muttrar nekar nickar omnämner omtalar opponerar ordar pekar pladdrar prisar proklamerar
protesterar påminner påstår raljerar refererar replikerar resonerar ropar samtycker sekunderar
skildrar skojar skriker skryter skvallrar skäller skämtar spekulerar suckar svär tillbakavisar
tillrättavisar tillstår tillägger tvistar uppger upprepar ursäktar utbrister utropar uttalar
vidgår vidhåller viskar vittnar vägrar värjer yttrar åberopar återberättar återger överdriver
"""
_DECIDING: Final = """
accepterar adjungeras ajournerar antar applåderar avbryter avrundar avslår avstyrker avsäger avtackar
avvisar beslutar bifaller biträder bordlägger enas fastställer föredrar förkastar förordar godkänner godtar
hedrar klubbar medger nominerar presiderar röstar skålar summerar tillstyrker underkänner utbringar
väljs yrkar
"""
_THINKING: Final = """
anar avser befarar begriper begrundar betraktar drömmer fantiserar fattar filosoferar finner
förmodar förnimmer förstår förundras förutser förutsätter förvånas förväntar förväxlar genomskådar
gissar glömmer grubblar ignorerar inbillar inser intresserar litar lutar lyssnar missförstår misstar
misstror misstänker tänker märker noterar observerar reagerar respekterar siktar skönjer struntar
tvekar tvivlar uppfattar uppskattar upptäcker överraskar överskattar överväger övertygar underskattar
"""
_FEELING: Final = """
avskyr avundas beundrar bryr fruktar förargar föraktar framhärdar fröjdas förälskar gillar glädjer
gläds gnolar gråter hatar imponerar imponeras irriterar irriteras ler lider längtar njuter ogillar
oroar oroas orkar retar ryser skyr skäms sörjer trivs tröttnar tål uthärdar vördar vågar ångrar
älskar ängslas
"""
_BEING: Final = """
avhåller befinner behärskar behåller besitter bebor disponerar dröjer duger dväljs fattas finns förblir förekommer
föreligger förestår företräder förfogar förtjänar förvånar hamnar hyser hör innehar innehåller kallas kostar
kvarstår liknar ligger låtsas lyckas lyder lyser lär lärer medverkar misslyckas motsvarar måste närvarar
passar råkar skiljer slipper bildar står tenderar tillfaller tjänar tjänstgör tvingas umgås undgår undviker
utgår utgör utnyttjar varar verkar vilar vistas äger ärver överensstämmer framstår
"""
_LIVING: Final = """
anländer ankommer anlänt avlider avviker blöder bryter drabbas dricker drunknar dyker dör emigrerar fikar
fiskar föder förlorar förlovar försvinner gifter hostar idrottar insjuknar kliver krymper mister
nyser opereras pendlar pensioneras praktiserar promenerar röker semestrar sjukanmäler sjukskriver
skadar snubblar somnar sover stukar svimmar tappar tillfrisknar uteblir utvandrar vaknar vinner växer
åker åldras äter
"""

MINDING: Final = tuple(f"{_SAYING} {_DECIDING} {_THINKING} {_FEELING} {_BEING} {_LIVING}".split())
