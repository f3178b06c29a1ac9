<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- SPDX-FileCopyrightText: The Wattbourse authors
     SPDX-License-Identifier: GPL-3.0-or-later -->
<TS version="2.1" language="ro" sourcelanguage="en">
<context>
    <name>AdmissionSheet</name>
    <message>
        <source>waits</source>
        <translation>așteaptă</translation>
    </message>
    <message>
        <source>meter waits</source>
        <translation>contorul așteaptă</translation>
    </message>
    <message>
        <source>admitted</source>
        <translation>admis</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>diferă</translation>
    </message>
</context>
<context>
    <name>AgentText</name>
    <message>
        <source>The network contradicted itself. Nothing is traded until you have looked at it.</source>
        <translation>Rețeaua s-a contrazis. Nu se tranzacționează nimic până nu te uiți la ea.</translation>
    </message>
    <message>
        <source>The network is being checked; trading starts when that is done.</source>
        <translation>Rețeaua este în verificare; tranzacționarea începe când se termină.</translation>
    </message>
    <message>
        <source>The network stands still. Nothing is traded until it goes on.</source>
        <translation>Rețeaua stă pe loc. Nu se tranzacționează nimic până nu merge mai departe.</translation>
    </message>
    <message>
        <source>The market&apos;s rules are being read.</source>
        <translation>Se citesc regulile pieței.</translation>
    </message>
    <message>
        <source>Your price limits are being read.</source>
        <translation>Se citesc limitele tale de preț.</translation>
    </message>
    <message>
        <source>Save your price limits to allow the agent to trade within them.</source>
        <translation>Salvează limitele tale de preț pentru a permite agentului să tranzacționeze în cadrul lor.</translation>
    </message>
    <message>
        <source>The agent&apos;s permission has run out. Save your price limits to renew it.</source>
        <translation>Permisiunea agentului a expirat. Salvează limitele tale de preț pentru a o reînnoi.</translation>
    </message>
    <message>
        <source>because the home will use more than it makes.</source>
        <translation>pentru că locuința va consuma mai mult decât produce.</translation>
    </message>
    <message>
        <source>because the home will make more than it uses and stores.</source>
        <translation>pentru că locuința va produce mai mult decât consumă și stochează.</translation>
    </message>
    <message>
        <source>because a stored kWh will be worth %1 ct later.</source>
        <translation>pentru că un kWh stocat va valora %1 ct mai târziu.</translation>
    </message>
    <message>
        <source>because a stored kWh is worth only %1 ct to the home later.</source>
        <translation>pentru că un kWh stocat va valora pentru locuință doar %1 ct mai târziu.</translation>
    </message>
    <message>
        <source>shared with other orders at the same price</source>
        <translation>împărțit cu alte ordine la același preț</translation>
    </message>
    <message>
        <source>%1 ct was above your limit of %2 ct</source>
        <translation>%1 ct era peste limita ta de %2 ct</translation>
    </message>
    <message>
        <source>%1 ct was below your limit of %2 ct</source>
        <translation>%1 ct era sub limita ta de %2 ct</translation>
    </message>
    <message>
        <source>others offered more and took all there was</source>
        <translation>alții au oferit mai mult și au luat tot ce era</translation>
    </message>
    <message>
        <source>others asked less and sold all that was wanted</source>
        <translation>alții au cerut mai puțin și au vândut tot ce se dorea</translation>
    </message>
    <message>
        <source>nobody paid what the cheapest seller asked</source>
        <translation>nimeni nu a plătit cât a cerut cel mai ieftin vânzător</translation>
    </message>
    <message>
        <source>nobody was selling</source>
        <translation>nimeni nu vindea</translation>
    </message>
    <message>
        <source>nobody was buying</source>
        <translation>nimeni nu cumpăra</translation>
    </message>
    <message>
        <source>Sealed: nobody sees price and amount before the gate closes.</source>
        <translation>Sigilat: nimeni nu vede prețul și cantitatea înainte de închidere.</translation>
    </message>
    <message>
        <source>Opened: the order is in the book now, and its deposit counts towards the payment.</source>
        <translation>Deschis: ordinul este acum în registru, iar depozitul lui contează la plată.</translation>
    </message>
    <message>
        <source>The market is paused. The order is taken back, and the deposit of %1 cr is yours again.</source>
        <translation>Piața este în pauză. Ordinul este retras, iar depozitul de %1 cr este din nou al dvs.</translation>
    </message>
    <message>
        <source>The order was not opened in time. The deposit of %1 cr is lost, nothing else.</source>
        <translation>Ordinul nu a fost deschis la timp. S-a pierdut depozitul de %1 cr, nimic altceva.</translation>
    </message>
</context>
<context>
    <name>AlertText</name>
    <message>
        <source>Price at or above</source>
        <translation>Preț egal sau peste</translation>
    </message>
    <message>
        <source>Price at or below</source>
        <translation>Preț egal sau sub</translation>
    </message>
    <message>
        <source>Own order filled to</source>
        <translation>Ordin propriu executat la</translation>
    </message>
    <message>
        <source>Gate closes within</source>
        <translation>Poarta se închide în</translation>
    </message>
    <message>
        <source>Member silent for</source>
        <translation>Membru tăcut de</translation>
    </message>
    <message>
        <source>Seal not closed</source>
        <translation>Sigiliu neînchis</translation>
    </message>
    <message>
        <source>Delivered less than</source>
        <translation>Livrat mai puțin de</translation>
    </message>
    <message>
        <source>ct/kWh</source>
        <translation>ct/kWh</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>%1 %2 ct/kWh</source>
        <translation>%1 %2 ct/kWh</translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <translation>%1 %2 %</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: the price is %2 ct/kWh</source>
        <translation>%1: prețul este %2 ct/kWh</translation>
    </message>
    <message>
        <source>Order %1 is filled to %2 %</source>
        <translation>Ordinul %1 este executat în proporție de %2 %</translation>
    </message>
    <message>
        <source>%1: the gate closes in %2</source>
        <translation>%1: poarta se închide în %2</translation>
    </message>
    <message>
        <source>%1 has not reported for %2</source>
        <translation>%1 nu a mai raportat de %2</translation>
    </message>
    <message>
        <source>%1: the meter&apos;s seal is not closed</source>
        <translation>%1: sigiliul contorului nu este închis</translation>
    </message>
    <message>
        <source>%1 delivered %2 % of what was contracted</source>
        <translation>%1 a livrat %2 % din ce s-a contractat</translation>
    </message>
</context>
<context>
    <name>BaselineText</name>
    <message>
        <source>mean of ten days</source>
        <translation>media a zece zile</translation>
    </message>
    <message>
        <source>highest 5 of 10 days</source>
        <translation>cele mai mari 5 din 10 zile</translation>
    </message>
    <message>
        <source>highest 4 of 5 days</source>
        <translation>cele mai mari 4 din 5 zile</translation>
    </message>
    <message>
        <source>middle 4 of 6 days</source>
        <translation>cele 4 din mijloc din 6 zile</translation>
    </message>
    <message>
        <source>last day of the kind</source>
        <translation>ultima zi asemănătoare</translation>
    </message>
    <message>
        <source>meter just before</source>
        <translation>contorul chiar înainte</translation>
    </message>
    <message>
        <source>learned from ten weeks</source>
        <translation>învățat din zece săptămâni</translation>
    </message>
    <message>
        <source>%1, moved by the day up to 20 %</source>
        <translation>%1, corectată cu ziua până la 20 %</translation>
    </message>
    <message>
        <source>%1, moved by the day up to 40 %</source>
        <translation>%1, corectată cu ziua până la 40 %</translation>
    </message>
    <message>
        <source>%1, moved by the day</source>
        <translation>%1, corectată cu ziua</translation>
    </message>
    <message>
        <source>%1, the day&apos;s difference added</source>
        <translation>%1, plus diferența zilei</translation>
    </message>
</context>
<context>
    <name>BenchText</name>
    <message>
        <source>Identify, open the seal</source>
        <translation>Identificare, deschiderea sigiliului</translation>
    </message>
    <message>
        <source>Wiring</source>
        <translation>Cablare</translation>
    </message>
    <message>
        <source>Zero, clamp empty</source>
        <translation>Zero, clește gol</translation>
    </message>
    <message>
        <source>Voltage</source>
        <translation>Tensiune</translation>
    </message>
    <message>
        <source>Current at one resistive load</source>
        <translation>Curent la o sarcină rezistivă</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fază</translation>
    </message>
    <message>
        <source>More current points</source>
        <translation>Alte puncte de curent</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Verificare</translation>
    </message>
    <message>
        <source>Write and read back</source>
        <translation>Scriere și recitire</translation>
    </message>
    <message>
        <source>Reseal and certificate</source>
        <translation>Resigilare și certificat</translation>
    </message>
    <message>
        <source>Compare the name and the key&apos;s fingerprint with the meter&apos;s papers. The lid is open. Go on when this is the right meter.</source>
        <translation>Compară numele și amprenta cheii cu actele contorului. Capacul este deschis. Continuă dacă este contorul potrivit.</translation>
    </message>
    <message>
        <source>Plug in the voltage adapter. Put the clamp around one conductor of a load that is on. Every line below must be right.</source>
        <translation>Conectează adaptorul de tensiune. Pune cleștele în jurul unui conductor al unei sarcini pornite. Fiecare rând de mai jos trebuie să fie corect.</translation>
    </message>
    <message>
        <source>Take the clamp off the conductor, close its jaws, and wait for 30 seconds: what it shows now is noise and pick-up.</source>
        <translation>Scoate cleștele de pe conductor, închide-l și așteaptă 30 de secunde: ce arată acum este zgomot și perturbație.</translation>
    </message>
    <message>
        <source>Measure the mains voltage with the reference at the adapter&apos;s own socket. Type what it reads.</source>
        <translation>Măsoară tensiunea rețelei cu instrumentul de referință la priza adaptorului. Scrie ce indică.</translation>
    </message>
    <message>
        <source>Put the clamp around one conductor, jaws closed, wire in the middle. Switch on a heater that gives 9 to 24 A through the clamp (loops of the wire multiply it). Type what the reference reads.</source>
        <translation>Pune cleștele în jurul unui conductor, închis, cu firul la mijloc. Pornește un radiator care dă 9 până la 24 A prin clește (spirele firului îi multiplică). Scrie ce indică referința.</translation>
    </message>
    <message>
        <source>The same load gives the phase. Change nothing and accept.</source>
        <translation>Aceeași sarcină dă faza. Nu schimba nimic și acceptă.</translation>
    </message>
    <message>
        <source>Take one to three smaller or larger currents with the heater: more or fewer loops of the wire. Wait, type what the reference reads, accept each.</source>
        <translation>Ia unul până la trei curenți mai mici sau mai mari cu radiatorul: mai multe sau mai puține spire. Așteaptă, scrie ce indică referința, acceptă fiecare.</translation>
    </message>
    <message>
        <source>Measure at three currents at least that were not used above. Nothing is fitted any more.</source>
        <translation>Măsoară la cel puțin trei curenți care nu au fost folosiți mai sus. Nu se mai ajustează nimic.</translation>
    </message>
    <message>
        <source>Now the constants are written, read back and compared. Until here the meter was not changed.</source>
        <translation>Acum constantele se scriu, se recitesc și se compară. Până aici contorul nu a fost schimbat.</translation>
    </message>
    <message>
        <source>Close the lid, put the numbered seal on, type its number. The meter then seals itself with its key.</source>
        <translation>Închide capacul, pune sigiliul numerotat, scrie numărul lui. Contorul se sigilează apoi cu cheia lui.</translation>
    </message>
    <message>
        <source>the right meter, its lid open</source>
        <translation>contorul potrivit, capacul deschis</translation>
    </message>
    <message>
        <source>bias, noise, clipping, direction</source>
        <translation>polarizare, zgomot, limitare, sens</translation>
    </message>
    <message>
        <source>noise and pick-up, 30 s</source>
        <translation>zgomot și perturbație, 30 s</translation>
    </message>
    <message>
        <source>one reading of the reference</source>
        <translation>o citire a referinței</translation>
    </message>
    <message>
        <source>9 to 24 A through the clamp</source>
        <translation>9 până la 24 A prin clește</translation>
    </message>
    <message>
        <source>from the same data</source>
        <translation>din aceleași date</translation>
    </message>
    <message>
        <source>by loops of wire</source>
        <translation>cu spire de fir</translation>
    </message>
    <message>
        <source>at points not used above</source>
        <translation>în puncte nefolosite mai sus</translation>
    </message>
    <message>
        <source>first write to the meter</source>
        <translation>prima scriere în contor</translation>
    </message>
    <message>
        <source>lid closed, new seal number</source>
        <translation>capac închis, număr nou de sigiliu</translation>
    </message>
    <message>
        <source>The meter is sealed. Open its lid to calibrate it.</source>
        <translation>Contorul este sigilat. Deschide capacul pentru a-l calibra.</translation>
    </message>
    <message>
        <source>The meter has no name and key yet. Give it both first.</source>
        <translation>Contorul nu are încă nume și cheie. Dă-i-le mai întâi.</translation>
    </message>
    <message>
        <source>The reference instrument&apos;s own calibration has run out. Use another one.</source>
        <translation>Calibrarea instrumentului de referință a expirat. Folosește altul.</translation>
    </message>
    <message>
        <source>The reference&apos;s uncertainties must be above 0 and at most 10 %.</source>
        <translation>Incertitudinile referinței trebuie să fie peste 0 și cel mult 10 %.</translation>
    </message>
    <message>
        <source>The meter is in no calibration. Begin anew.</source>
        <translation>Contorul nu este în calibrare. Începe din nou.</translation>
    </message>
    <message>
        <source>This step does not end like this.</source>
        <translation>Acest pas nu se încheie așa.</translation>
    </message>
    <message>
        <source>Measured for %1 s only. Wait a little longer.</source>
        <translation>Măsurat doar %1 s. Mai așteaptă puțin.</translation>
    </message>
    <message>
        <source>Current or voltage passes the meter&apos;s range. Use a smaller load.</source>
        <translation>Curentul sau tensiunea depășește domeniul contorului. Folosește o sarcină mai mică.</translation>
    </message>
    <message>
        <source>The reference&apos;s values do not fit together. Check volts, amperes, watts and loops.</source>
        <translation>Valorile referinței nu se potrivesc. Verifică volții, amperii, wații și spirele.</translation>
    </message>
    <message>
        <source>The voltage is unsteady: %1 % from second to second, 0.20 % at most. Wait, or use a steadier source.</source>
        <translation>Tensiunea este instabilă: %1 % de la o secundă la alta, cel mult 0,20 %. Așteaptă sau folosește o sursă mai stabilă.</translation>
    </message>
    <message>
        <source>The current is unsteady: %1 % from second to second, 0.20 % at most. Use a steadier load.</source>
        <translation>Curentul este instabil: %1 % de la o secundă la alta, cel mult 0,20 %. Folosește o sarcină mai stabilă.</translation>
    </message>
    <message>
        <source>The wiring is not right yet. See the lines marked with a cross.</source>
        <translation>Cablarea nu este încă bună. Vezi rândurile marcate cu o cruce.</translation>
    </message>
    <message>
        <source>The empty clamp shows %1 mA. Take it off the conductor and away from other cables.</source>
        <translation>Cleștele gol arată %1 mA. Scoate-l de pe conductor și departe de alte cabluri.</translation>
    </message>
    <message>
        <source>No voltage is measured. Plug in the voltage adapter.</source>
        <translation>Nu se măsoară tensiune. Conectează adaptorul de tensiune.</translation>
    </message>
    <message>
        <source>The adapter would need a correction of %1 %, more than 15 %. Check its type and the divider.</source>
        <translation>Adaptorul ar avea nevoie de o corecție de %1 %, mai mult de 15 %. Verifică tipul și divizorul.</translation>
    </message>
    <message>
        <source>The clamp would need a correction of %1 %, more than 15 %. Check its type, a second burden resistor, and the number of loops.</source>
        <translation>Cleștele ar avea nevoie de o corecție de %1 %, mai mult de 15 %. Verifică tipul, o a doua rezistență de sarcină și numărul de spire.</translation>
    </message>
    <message>
        <source>This point would need a correction of %1 %, more than 15 %. Check the loops and the reference.</source>
        <translation>Acest punct ar avea nevoie de o corecție de %1 %, mai mult de 15 %. Verifică spirele și referința.</translation>
    </message>
    <message>
        <source>%1 A go through the clamp; this step needs 9 to 24 A. Change the load or the loops.</source>
        <translation>Prin clește trec %1 A; acest pas cere 9 până la 24 A. Schimbă sarcina sau spirele.</translation>
    </message>
    <message>
        <source>The power is negative. Turn the clamp round on the conductor.</source>
        <translation>Puterea este negativă. Întoarce cleștele pe conductor.</translation>
    </message>
    <message>
        <source>The load is not resistive: power factor %1, 0.98 at least. Use a heater.</source>
        <translation>Sarcina nu este rezistivă: factor de putere %1, cel puțin 0,98. Folosește un radiator.</translation>
    </message>
    <message>
        <source>The sensors differ by %1°. That is no clamp and adapter of the kind that was named.</source>
        <translation>Senzorii diferă cu %1°. Cleștele și adaptorul nu sunt de tipul numit.</translation>
    </message>
    <message>
        <source>The meter keeps four points. Go on, or go back to drop them.</source>
        <translation>Contorul păstrează patru puncte. Mergi mai departe sau înapoi ca să le ștergi.</translation>
    </message>
    <message>
        <source>The current is too small: noise leaves %1 % of doubt, 0.50 % at most. Wind more loops through the clamp.</source>
        <translation>Curentul este prea mic: zgomotul lasă %1 % îndoială, cel mult 0,50 %. Trece mai multe spire prin clește.</translation>
    </message>
    <message>
        <source>There is a point at %1 A already. Choose another current.</source>
        <translation>Există deja un punct la %1 A. Alege alt curent.</translation>
    </message>
    <message>
        <source>The meter was fitted at %1 A. Verify at another current.</source>
        <translation>Contorul a fost ajustat la %1 A. Verifică la alt curent.</translation>
    </message>
    <message>
        <source>Measure one more current at least.</source>
        <translation>Măsoară cel puțin încă un curent.</translation>
    </message>
    <message>
        <source>Verified at %1 points; three are the least.</source>
        <translation>Verificat în %1 puncte; minimul este trei.</translation>
    </message>
    <message>
        <source>A verification lies outside class 2 (%1 %). Go back and find out why before anything is written.</source>
        <translation>O verificare este în afara clasei 2 (%1 %). Mergi înapoi și află de ce înainte de a scrie ceva.</translation>
    </message>
    <message>
        <source>The meter holds other constants than were written. Write them again.</source>
        <translation>Contorul are alte constante decât cele scrise. Scrie-le din nou.</translation>
    </message>
    <message>
        <source>The lid is open. Close it, then seal.</source>
        <translation>Capacul este deschis. Închide-l, apoi sigilează.</translation>
    </message>
    <message>
        <source>The lid is closed. Open it to show that you are at the meter.</source>
        <translation>Capacul este închis. Deschide-l pentru a arăta că ești la contor.</translation>
    </message>
    <message>
        <source>The meter does not accept this terminal&apos;s key: it belongs to another wallet.</source>
        <translation>Contorul nu acceptă cheia acestui terminal: aparține altui portofel.</translation>
    </message>
    <message>
        <source>The meter did not answer. Check the cable; nothing was changed here.</source>
        <translation>Contorul nu a răspuns. Verifică cablul; aici nu s-a schimbat nimic.</translation>
    </message>
    <message>
        <source>The meter did not do it: %1.</source>
        <translation>Contorul nu a făcut-o: %1.</translation>
    </message>
    <message>
        <source>Middle of the current input %1 V: right</source>
        <translation>Mijlocul intrării de curent %1 V: corect</translation>
    </message>
    <message>
        <source>Middle of the current input %1 V, not 2.3 to 2.7: check its two resistors</source>
        <translation>Mijlocul intrării de curent %1 V, nu 2,3 până la 2,7: verifică cele două rezistențe</translation>
    </message>
    <message>
        <source>Middle of the voltage input %1 V: right</source>
        <translation>Mijlocul intrării de tensiune %1 V: corect</translation>
    </message>
    <message>
        <source>Middle of the voltage input %1 V, not 2.3 to 2.7: check its two resistors</source>
        <translation>Mijlocul intrării de tensiune %1 V, nu 2,3 până la 2,7: verifică cele două rezistențe</translation>
    </message>
    <message>
        <source>Noise %1 LSB: right</source>
        <translation>Zgomot %1 LSB: corect</translation>
    </message>
    <message>
        <source>Noise %1 LSB, more than 1.5: keep the clamp&apos;s lead away from mains cables</source>
        <translation>Zgomot %1 LSB, peste 1,5: ține cablul cleștelui departe de cablurile de rețea</translation>
    </message>
    <message>
        <source>No clipping</source>
        <translation>Fără limitare</translation>
    </message>
    <message>
        <source>Clipping: the signal leaves the range, use a smaller load</source>
        <translation>Limitare: semnalul iese din domeniu, folosește o sarcină mai mică</translation>
    </message>
    <message>
        <source>Mains %1 Hz: right</source>
        <translation>Rețea %1 Hz: corect</translation>
    </message>
    <message>
        <source>Mains %1 Hz: no mains that this meter knows, check the adapter</source>
        <translation>Rețea %1 Hz: nu este o rețea cunoscută, verifică adaptorul</translation>
    </message>
    <message>
        <source>Voltage %1 V: plausible</source>
        <translation>Tensiune %1 V: plauzibilă</translation>
    </message>
    <message>
        <source>Voltage %1 V, not 90 to 300: check the adapter&apos;s type</source>
        <translation>Tensiune %1 V, nu 90 până la 300: verifică tipul adaptorului</translation>
    </message>
    <message>
        <source>Clamp direction is right: power is positive</source>
        <translation>Sensul cleștelui este corect: putere pozitivă</translation>
    </message>
    <message>
        <source>Clamp direction not known: switch a load on</source>
        <translation>Sensul cleștelui necunoscut: pornește o sarcină</translation>
    </message>
    <message>
        <source>Power is negative: turn the clamp round on the conductor</source>
        <translation>Putere negativă: întoarce cleștele pe conductor</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>fără limită</translation>
    </message>
    <message>
        <source>within</source>
        <translation>în limite</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>nedecis</translation>
    </message>
    <message>
        <source>outside</source>
        <translation>în afară</translation>
    </message>
    <message>
        <source>Indicative metering: no class was verified.</source>
        <translation>Măsurare orientativă: nu s-a verificat nicio clasă.</translation>
    </message>
    <message>
        <source>Indicative metering. At the points measured it stayed within the limits of class 1.</source>
        <translation>Măsurare orientativă. În punctele măsurate a rămas în limitele clasei 1.</translation>
    </message>
    <message>
        <source>Indicative metering. At the points measured it stayed within the limits of class 2.</source>
        <translation>Măsurare orientativă. În punctele măsurate a rămas în limitele clasei 2.</translation>
    </message>
    <message>
        <source>The empty clamp shows noise of %1 LSB, 3 at most. Keep its lead away from mains cables.</source>
        <translation>Cleștele gol arată un zgomot de %1 LSB, cel mult 3. Ține cablul lui departe de cablurile de rețea.</translation>
    </message>
    <message>
        <source>Noise: the next step measures it, with the clamp empty</source>
        <translation>Zgomot: îl măsoară pasul următor, cu cleștele gol</translation>
    </message>
</context>
<context>
    <name>CallSteps</name>
    <message>
        <source>%1 kWh</source>
        <translation>%1 kWh</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>încă niciunul</translation>
    </message>
    <message numerus="yes">
        <source>%n offer(s), %1</source>
        <translation>
            <numerusform>%n ofertă, %1</numerusform>
            <numerusform>%n oferte, %1</numerusform>
            <numerusform>%n de oferte, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seller(s), %1</source>
        <translation>
            <numerusform>%n vânzător, %1</numerusform>
            <numerusform>%n vânzători, %1</numerusform>
            <numerusform>%n de vânzători, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 din %2</translation>
    </message>
    <message>
        <source>not measured yet</source>
        <translation>încă nemăsurat</translation>
    </message>
    <message>
        <source>%1 cr paid</source>
        <translation>%1 cr plătiți</translation>
    </message>
    <message>
        <source>not settled yet</source>
        <translation>încă nedecontat</translation>
    </message>
    <message>
        <source>Its positions do not count as planned yet.</source>
        <translation>Pozițiile sale nu contează încă drept planificate.</translation>
    </message>
    <message>
        <source>Members have orders that must be cleared and claimed first.</source>
        <translation>Membrii au ordine care trebuie întâi închise și ridicate.</translation>
    </message>
    <message>
        <source>The members&apos; positions can be added up.</source>
        <translation>Pozițiile membrilor pot fi însumate.</translation>
    </message>
    <message>
        <source>The plan is within the capacity: nothing is needed.</source>
        <translation>Planul încape în capacitate: nu e nevoie de nimic.</translation>
    </message>
    <message>
        <source>The plan passes the capacity: it can be relieved now.</source>
        <translation>Planul depășește capacitatea: poate fi ușurat acum.</translation>
    </message>
    <message>
        <source>The own assets cover all of it.</source>
        <translation>Mijloacele proprii acoperă tot.</translation>
    </message>
    <message>
        <source>Members are offering.</source>
        <translation>Membrii fac oferte.</translation>
    </message>
    <message>
        <source>The offers are in: the cheapest can be awarded.</source>
        <translation>Ofertele au venit: pot fi atribuite cele mai ieftine.</translation>
    </message>
    <message>
        <source>Sellers bring in their meters.</source>
        <translation>Vânzătorii își aduc contoarele.</translation>
    </message>
    <message>
        <source>The slot is running.</source>
        <translation>Intervalul este în curs.</translation>
    </message>
    <message>
        <source>The readings come in.</source>
        <translation>Sosesc citirile.</translation>
    </message>
    <message>
        <source>What was delivered can be measured and paid.</source>
        <translation>Ce s-a livrat poate fi măsurat și plătit.</translation>
    </message>
    <message>
        <source>The branch can be added up and its tokens booked.</source>
        <translation>Linia poate fi însumată și jetoanele înscrise.</translation>
    </message>
    <message>
        <source>Settled, and the tokens are booked.</source>
        <translation>Decontat, iar jetoanele sunt înscrise.</translation>
    </message>
    <message>
        <source>The slot began before its plan was relieved.</source>
        <translation>Intervalul a început înainte de a fi ușurat.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>încă necunoscut</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Nevoie</translation>
    </message>
    <message>
        <source>within the capacity</source>
        <translation>în limita capacității</translation>
    </message>
    <message>
        <source>%1 too much in</source>
        <translation>%1 prea mult la intrare</translation>
    </message>
    <message>
        <source>%1 too much out</source>
        <translation>%1 prea mult la ieșire</translation>
    </message>
    <message>
        <source>Own assets</source>
        <translation>Mijloace proprii</translation>
    </message>
    <message>
        <source>Left over</source>
        <translation>Rest</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nimic</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>nu e nevoie</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Apel</translation>
    </message>
    <message>
        <source>request %1</source>
        <translation>cererea %1</translation>
    </message>
    <message>
        <source>at most %1 cr</source>
        <translation>cel mult %1 cr</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Oferte</translation>
    </message>
    <message>
        <source>Awards</source>
        <translation>Atribuiri</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Livrat</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Plătit</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Jetoane</translation>
    </message>
    <message>
        <source>booked</source>
        <translation>înscrise</translation>
    </message>
    <message>
        <source>%1 of %2 measured</source>
        <translation>%1 din %2 măsurați</translation>
    </message>
</context>
<context>
    <name>CertificatePdf</name>
    <message>
        <source>no limit</source>
        <translation>fără limită</translation>
    </message>
    <message>
        <source>within</source>
        <translation>în limite</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>nedecis</translation>
    </message>
    <message>
        <source>outside</source>
        <translation>în afară</translation>
    </message>
    <message>
        <source>Calibration certificate</source>
        <translation>Certificat de calibrare</translation>
    </message>
    <message>
        <source>Indicative metering: what is stated holds at the points measured, and is no type approval.</source>
        <translation>Măsurare orientativă: cele declarate sunt valabile în punctele măsurate și nu sunt o aprobare de tip.</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Contor</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nume</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Firmware</translation>
    </message>
    <message>
        <source>Key fingerprint</source>
        <translation>Amprenta cheii</translation>
    </message>
    <message>
        <source>Number on the seal</source>
        <translation>Numărul de pe sigiliu</translation>
    </message>
    <message>
        <source>Seal no. / openings</source>
        <translation>Sigiliu nr. / deschideri</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Calibrare</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>Tehnician</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motiv</translation>
    </message>
    <message>
        <source>Reference instrument</source>
        <translation>Instrument de referință</translation>
    </message>
    <message>
        <source>%1, no. %2, calibrated until %3</source>
        <translation>%1, nr. %2, calibrat până la %3</translation>
    </message>
    <message>
        <source>Its uncertainty (k = 2)</source>
        <translation>Incertitudinea lui (k = 2)</translation>
    </message>
    <message>
        <source>U ±%1 %, I ±%2 %, P ±%3 %</source>
        <translation>U ±%1 %, I ±%2 %, P ±%3 %</translation>
    </message>
    <message>
        <source>Constants</source>
        <translation>Constante</translation>
    </message>
    <message>
        <source>before</source>
        <translation>înainte</translation>
    </message>
    <message>
        <source>after</source>
        <translation>după</translation>
    </message>
    <message>
        <source>Calibration no.</source>
        <translation>Calibrare nr.</translation>
    </message>
    <message>
        <source>Current, A/V</source>
        <translation>Curent, A/V</translation>
    </message>
    <message>
        <source>Voltage, V/V</source>
        <translation>Tensiune, V/V</translation>
    </message>
    <message>
        <source>Phase, °</source>
        <translation>Fază, °</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>PF</source>
        <translation>PF</translation>
    </message>
    <message>
        <source>as found %</source>
        <translation>găsit %</translation>
    </message>
    <message>
        <source>now %</source>
        <translation>acum %</translation>
    </message>
    <message>
        <source>± % (k = 2)</source>
        <translation>± % (k = 2)</translation>
    </message>
    <message>
        <source>Errors of active power at the points used for fitting</source>
        <translation>Erori de putere activă în punctele de ajustare</translation>
    </message>
    <message>
        <source>Verification at other points, against IEC 62053-21:2003</source>
        <translation>Verificare în alte puncte, după IEC 62053-21:2003</translation>
    </message>
    <message>
        <source>class 1</source>
        <translation>clasa 1</translation>
    </message>
    <message>
        <source>class 2</source>
        <translation>clasa 2</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Dovadă</translation>
    </message>
    <message>
        <source>no code could be drawn</source>
        <translation>codul nu a putut fi desenat</translation>
    </message>
    <message>
        <source>Hash of the record (Keccak-256)</source>
        <translation>Hash-ul înregistrării (Keccak-256)</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Semnat de</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Semnătură</translation>
    </message>
    <message>
        <source>Check: wattbourse-cli meter certificate verify FILE</source>
        <translation>Verificare: wattbourse-cli meter certificate verify FILE</translation>
    </message>
    <message>
        <source>Calibration certificate of meter %1</source>
        <translation>Certificat de calibrare al contorului %1</translation>
    </message>
    <message>
        <source>More are in the record: %1 in all</source>
        <translation>Mai multe sunt în înregistrare: %1 în total</translation>
    </message>
    <message>
        <source>Error of active power in % against A. Line: as found. Ring: now, fitted. Dot: now, verified. Bars: expanded uncertainty, k = 2. Bands: limits at PF 1.</source>
        <translation>Eroarea puterii active în % față de A. Linie: cum s-a găsit. Inel: acum, ajustat. Punct: acum, verificat. Bare: incertitudine extinsă, k = 2. Benzi: limite la PF 1.</translation>
    </message>
</context>
<context>
    <name>ComfortWords</name>
    <message>
        <source>%1 kWh by then</source>
        <translation>%1 kWh până atunci</translation>
    </message>
    <message>
        <source>%1, %2 kWh at once</source>
        <translation>%1, %2 kWh imediat</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Baterie</translation>
    </message>
    <message>
        <source>Solar cells</source>
        <translation>Panouri solare</translation>
    </message>
    <message>
        <source>Car</source>
        <translation>Mașina</translation>
    </message>
    <message>
        <source>Car %1</source>
        <translation>Mașina %1</translation>
    </message>
    <message>
        <source>Heat pump</source>
        <translation>Pompă de căldură</translation>
    </message>
    <message>
        <source>Heat pump %1</source>
        <translation>Pompă de căldură %1</translation>
    </message>
    <message>
        <source>Dishwasher</source>
        <translation>Mașină de spălat vase</translation>
    </message>
    <message>
        <source>Washing machine</source>
        <translation>Mașină de spălat rufe</translation>
    </message>
    <message>
        <source>Dryer</source>
        <translation>Uscător</translation>
    </message>
    <message>
        <source>Appliance %1</source>
        <translation>Aparatul %1</translation>
    </message>
    <message>
        <source>%1 ready by %2</source>
        <translation>%1 gata până la %2</translation>
    </message>
    <message>
        <source>of %1 kWh</source>
        <translation>din %1 kWh</translation>
    </message>
    <message>
        <source>wear counted at %1 ct per kWh</source>
        <translation>uzura socotită la %1 ct pe kWh</translation>
    </message>
    <message>
        <source>Battery keeps %1 %</source>
        <translation>Bateria păstrează %1 %</translation>
    </message>
    <message>
        <source>%1 between %2 and %3 °C</source>
        <translation>%1 între %2 și %3 °C</translation>
    </message>
    <message>
        <source>%1 done by %2</source>
        <translation>%1: gata până la %2</translation>
    </message>
    <message>
        <source>not before %1</source>
        <translation>nu înainte de %1</translation>
    </message>
    <message>
        <source>Quiet %1–%2</source>
        <translation>Liniște %1–%2</translation>
    </message>
    <message>
        <source>no appliance runs</source>
        <translation>niciun aparat nu merge</translation>
    </message>
    <message>
        <source>rests</source>
        <translation>stă</translation>
    </message>
    <message>
        <source>gives %1 kW</source>
        <translation>dă %1 kW</translation>
    </message>
    <message>
        <source>charges with %1 kW</source>
        <translation>se încarcă cu %1 kW</translation>
    </message>
    <message>
        <source>takes %1 kW</source>
        <translation>ia %1 kW</translation>
    </message>
    <message>
        <source>does not say what it does</source>
        <translation>nu spune ce face</translation>
    </message>
    <message>
        <source>is away</source>
        <translation>este plecată</translation>
    </message>
    <message>
        <source>%1 % full</source>
        <translation>plină %1 %</translation>
    </message>
    <message>
        <source>%1 of %2 min done</source>
        <translation>gata %1 din %2 min</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>simulat</translation>
    </message>
    <message>
        <source>over Home Assistant</source>
        <translation>prin Home Assistant</translation>
    </message>
    <message>
        <source>over Modbus</source>
        <translation>prin Modbus</translation>
    </message>
    <message>
        <source>only read</source>
        <translation>doar citit</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>încă neîntrebat</translation>
    </message>
    <message>
        <source>does as it is told</source>
        <translation>face ce i se spune</translation>
    </message>
    <message>
        <source>on its own</source>
        <translation>de capul său</translation>
    </message>
    <message>
        <source>does not do as it is told; it was let go</source>
        <translation>nu face ce i se spune; a fost lăsat liber</translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation>nu răspunde</translation>
    </message>
    <message>
        <source>held back so that the house connection is not overloaded</source>
        <translation>ținut în frâu ca să nu se supraîncarce branșamentul</translation>
    </message>
    <message>
        <source>The market does not answer: nothing is traded, and the devices follow the plan by the tariff alone.</source>
        <translation>Piața nu răspunde: nu se tranzacționează nimic, iar aparatele urmează planul doar după tarif.</translation>
    </message>
    <message>
        <source>Prices or the plan are missing: the battery serves your own surplus and need, cars charge at once, heat pumps run by themselves.</source>
        <translation>Lipsesc prețurile sau planul: bateria servește surplusul și nevoia proprii, mașinile se încarcă imediat, pompele de căldură merg singure.</translation>
    </message>
    <message>
        <source>The meter does not answer: the battery rests, cars charge slowly, heat pumps run by themselves.</source>
        <translation>Contorul nu răspunde: bateria stă, mașinile se încarcă încet, pompele de căldură merg singure.</translation>
    </message>
    <message>
        <source>The battery is %1 kWh below its reserve.</source>
        <translation>Bateria este cu %1 kWh sub rezervă.</translation>
    </message>
    <message>
        <source>%1 kWh of the flexibility that was sold will be missing.</source>
        <translation>Vor lipsi %1 kWh din flexibilitatea vândută.</translation>
    </message>
    <message>
        <source>%1 will be done %2 min late.</source>
        <translation>%1 va fi gata cu %2 min întârziere.</translation>
    </message>
    <message>
        <source>%1 will be %2 °C outside its band.</source>
        <translation>%1 va fi cu %2 °C în afara limitelor.</translation>
    </message>
    <message>
        <source>%1 will leave with %2 kWh less than wished.</source>
        <translation>%1 va pleca cu %2 kWh mai puțin decât s-a dorit.</translation>
    </message>
    <message>
        <source>%1 cannot have %2 kWh of its least charge at once.</source>
        <translation>%1 nu poate primi imediat %2 kWh din încărcarea minimă.</translation>
    </message>
    <message>
        <source>The house connection will be passed by %1 kWh.</source>
        <translation>Branșamentul va fi depășit cu %1 kWh.</translation>
    </message>
    <message>
        <source>It started outside and is brought back.</source>
        <translation>A pornit din afara limitelor și este adus înapoi.</translation>
    </message>
    <message>
        <source>There is too little time.</source>
        <translation>Este prea puțin timp.</translation>
    </message>
    <message>
        <source>Full power is not enough.</source>
        <translation>Puterea maximă nu ajunge.</translation>
    </message>
    <message>
        <source>More would cost above your price limit.</source>
        <translation>Mai mult ar costa peste limita ta de preț.</translation>
    </message>
    <message>
        <source>The house connection leaves no more.</source>
        <translation>Branșamentul nu permite mai mult.</translation>
    </message>
    <message>
        <source>What is switched on by hand alone takes that much.</source>
        <translation>Doar ce este pornit de mână ia deja atât.</translation>
    </message>
    <message>
        <source>The device cannot be switched more finely.</source>
        <translation>Aparatul nu poate fi reglat mai fin.</translation>
    </message>
</context>
<context>
    <name>ContractErrorText</name>
    <message>
        <source>The account %1 is frozen by an order.</source>
        <translation>Contul %1 este blocat printr-un ordin.</translation>
    </message>
    <message>
        <source>%1 is registered already.</source>
        <translation>%1 este deja înregistrat.</translation>
    </message>
    <message>
        <source>This reading was reported already.</source>
        <translation>Această citire a fost deja raportată.</translation>
    </message>
    <message>
        <source>This step was done already for the period from %1.</source>
        <translation>Acest pas a fost deja făcut pentru perioada de la %1.</translation>
    </message>
    <message>
        <source>The meter %1 is counted in this award already.</source>
        <translation>Contorul %1 este deja inclus în această atribuire.</translation>
    </message>
    <message>
        <source>%1 is a member already.</source>
        <translation>%1 este deja membru.</translation>
    </message>
    <message>
        <source>The coalition has placed its order for the period from %1 already.</source>
        <translation>Coaliția și-a plasat deja ordinul pentru perioada de la %1.</translation>
    </message>
    <message>
        <source>This change of the authorities was proposed, voted for or made already.</source>
        <translation>Această schimbare a autorităților a fost deja propusă, votată sau făcută.</translation>
    </message>
    <message>
        <source>The market %1 is paused or open as you asked already.</source>
        <translation>Piața %1 este deja oprită sau deschisă, așa cum ați cerut.</translation>
    </message>
    <message>
        <source>The bank reference %1 was used already.</source>
        <translation>Referința bancară %1 a fost deja folosită.</translation>
    </message>
    <message>
        <source>The bank reference is missing.</source>
        <translation>Lipsește referința bancară.</translation>
    </message>
    <message>
        <source>This permission of %1 was used already.</source>
        <translation>Această permisiune a lui %1 a fost deja folosită.</translation>
    </message>
    <message>
        <source>%1 cr is more than the %2 cr that were deposited.</source>
        <translation>%1 cr este mai mult decât cei %2 cr depuși.</translation>
    </message>
    <message>
        <source>%1 cr is more than %2 kWh cost at the agreed price.</source>
        <translation>%1 cr este mai mult decât costă %2 kWh la prețul convenit.</translation>
    </message>
    <message>
        <source>%1 cr is not more than the %2 cr that were shown already.</source>
        <translation>%1 cr nu este mai mult decât cei %2 cr prezentați deja.</translation>
    </message>
    <message>
        <source>It is too early: this is possible from %1 on.</source>
        <translation>Este prea devreme: se poate începând de la %1.</translation>
    </message>
    <message>
        <source>The readings were recorded before their period ended at %1.</source>
        <translation>Citirile au fost înregistrate înainte ca perioada lor să se termine la %1.</translation>
    </message>
    <message>
        <source>Trading for the period from %1 opens at %2.</source>
        <translation>Tranzacționarea pentru perioada de la %1 se deschide la %2.</translation>
    </message>
    <message>
        <source>Trading for the period from %1 closed at %2.</source>
        <translation>Tranzacționarea pentru perioada de la %1 s-a închis la %2.</translation>
    </message>
    <message>
        <source>Orders for the period from %1 are still taken until %2.</source>
        <translation>Pentru perioada de la %1 se mai primesc ordine până la %2.</translation>
    </message>
    <message>
        <source>Sealed orders for the period from %1 can be opened from %2 on.</source>
        <translation>Ordinele sigilate pentru perioada de la %1 pot fi deschise de la %2.</translation>
    </message>
    <message>
        <source>The time to open sealed orders for the period from %1 ended at %2.</source>
        <translation>Timpul pentru deschiderea ordinelor sigilate pentru perioada de la %1 s-a terminat la %2.</translation>
    </message>
    <message>
        <source>It is too late: this was possible until %1.</source>
        <translation>Este prea târziu: s-a putut până la %1.</translation>
    </message>
    <message>
        <source>A day that has begun cannot be changed any more.</source>
        <translation>O zi începută nu mai poate fi schimbată.</translation>
    </message>
    <message>
        <source>Reports for the period from %1 were taken until %2.</source>
        <translation>Rapoartele pentru perioada de la %1 s-au primit până la %2.</translation>
    </message>
    <message>
        <source>The payment channel ended at %1.</source>
        <translation>Canalul de plată s-a încheiat la %1.</translation>
    </message>
    <message>
        <source>The payment channel %1 is not open.</source>
        <translation>Canalul de plată %1 nu este deschis.</translation>
    </message>
    <message>
        <source>The signature was valid until %1.</source>
        <translation>Semnătura a fost valabilă până la %1.</translation>
    </message>
    <message>
        <source>The agent’s right to act for you ended at %1.</source>
        <translation>Dreptul agentului de a acționa pentru dvs. s-a încheiat la %1.</translation>
    </message>
    <message>
        <source>The data were on offer until %1.</source>
        <translation>Datele au fost oferite până la %1.</translation>
    </message>
    <message>
        <source>The award %1 is not at the stage for this.</source>
        <translation>Atribuirea %1 nu este în etapa potrivită.</translation>
    </message>
    <message>
        <source>The request %1, or the offer for it, is not open any more.</source>
        <translation>Cererea %1 sau oferta pentru ea nu mai este deschisă.</translation>
    </message>
    <message>
        <source>The value of “%1” is not possible here.</source>
        <translation>Valoarea pentru „%1” nu este posibilă aici.</translation>
    </message>
    <message>
        <source>A setting is outside of what is possible.</source>
        <translation>O setare este în afara a ceea ce este posibil.</translation>
    </message>
    <message>
        <source>A name or a key has not the right length.</source>
        <translation>Un nume sau o cheie nu are lungimea potrivită.</translation>
    </message>
    <message>
        <source>The limits for buying (%1 ct/kWh) and for selling (%2 ct/kWh) contradict each other.</source>
        <translation>Limitele pentru cumpărare (%1 ct/kWh) și vânzare (%2 ct/kWh) se contrazic.</translation>
    </message>
    <message>
        <source>The orders for the period from %1 buy and sell at once.</source>
        <translation>Ordinele pentru perioada de la %1 cumpără și vând în același timp.</translation>
    </message>
    <message>
        <source>Your own order %1 stands against it.</source>
        <translation>Propriul dvs. ordin %1 i se opune.</translation>
    </message>
    <message>
        <source>The seal of meter %1 is broken.</source>
        <translation>Sigiliul contorului %1 este rupt.</translation>
    </message>
    <message>
        <source>The seal of meter %1 is whole.</source>
        <translation>Sigiliul contorului %1 este intact.</translation>
    </message>
    <message>
        <source>Meter %1 counts only from %2 on, when it was sealed.</source>
        <translation>Contorul %1 contează doar de la %2, când a fost sigilat.</translation>
    </message>
    <message>
        <source>Another change is still waiting to take effect.</source>
        <translation>O altă schimbare așteaptă încă să intre în vigoare.</translation>
    </message>
    <message>
        <source>A contract was asked for something that is reserved for other parts of the network.</source>
        <translation>Unui contract i s-a cerut ceva rezervat altor părți ale rețelei.</translation>
    </message>
    <message>
        <source>The change of authorities does not belong to this block.</source>
        <translation>Schimbarea autorităților nu aparține acestui bloc.</translation>
    </message>
    <message>
        <source>The list of authorities would be empty, faulty or too long.</source>
        <translation>Lista autorităților ar fi goală, greșită sau prea lungă.</translation>
    </message>
    <message>
        <source>There is no such proposal, vote or list of authorities.</source>
        <translation>Nu există o astfel de propunere, vot sau listă de autorități.</translation>
    </message>
    <message>
        <source>The coalition %1 does not exist, or not any more.</source>
        <translation>Coaliția %1 nu există sau nu mai există.</translation>
    </message>
    <message>
        <source>The data of the period from %1 are what was sold.</source>
        <translation>Datele perioadei de la %1 sunt cele vândute.</translation>
    </message>
    <message>
        <source>The data or the key are not what was sold.</source>
        <translation>Datele sau cheia nu sunt cele vândute.</translation>
    </message>
    <message>
        <source>%1 cr is more than the network can hold.</source>
        <translation>%1 cr este mai mult decât poate ține rețeaua.</translation>
    </message>
    <message>
        <source>A plan of %1 kWh is not possible.</source>
        <translation>Un plan de %1 kWh nu este posibil.</translation>
    </message>
    <message>
        <source>The market admits %1, but your limits allow only %2.</source>
        <translation>Piața admite %1, dar limitele dvs. permit doar %2.</translation>
    </message>
    <message>
        <source>Your limits ask for renewable energy only, but here sell: %1.</source>
        <translation>Limitele dvs. cer doar energie regenerabilă, dar aici vând: %1.</translation>
    </message>
    <message>
        <source>%1 cr for the day is above your limit of %2 cr.</source>
        <translation>%1 cr pe zi depășește limita dvs. de %2 cr.</translation>
    </message>
    <message>
        <source>%1 kWh is above your limit of %2 kWh for one period.</source>
        <translation>%1 kWh depășește limita dvs. de %2 kWh pentru o perioadă.</translation>
    </message>
    <message>
        <source>%1 ct/kWh is above your limit for buying of %2 ct/kWh.</source>
        <translation>%1 ct/kWh depășește limita dvs. de cumpărare de %2 ct/kWh.</translation>
    </message>
    <message>
        <source>%1 ct/kWh is below your limit for selling of %2 ct/kWh.</source>
        <translation>%1 ct/kWh este sub limita dvs. de vânzare de %2 ct/kWh.</translation>
    </message>
    <message>
        <source>%1 ct/kWh is below your limit for flexibility of %2 ct/kWh.</source>
        <translation>%1 ct/kWh este sub limita dvs. de flexibilitate de %2 ct/kWh.</translation>
    </message>
    <message>
        <source>%1 ct/kWh is not possible: at most %2 ct/kWh.</source>
        <translation>%1 ct/kWh nu este posibil: cel mult %2 ct/kWh.</translation>
    </message>
    <message>
        <source>%1 kWh is not possible: between %2 and %3 kWh are.</source>
        <translation>%1 kWh nu este posibil: se poate între %2 și %3 kWh.</translation>
    </message>
    <message>
        <source>The price is not on this market’s price list.</source>
        <translation>Prețul nu este în lista de prețuri a acestei piețe.</translation>
    </message>
    <message>
        <source>No more orders fit at this price.</source>
        <translation>La acest preț nu mai încap ordine.</translation>
    </message>
    <message>
        <source>A reading of %1 kWh taken and %2 kWh given is not possible.</source>
        <translation>O citire de %1 kWh luați și %2 kWh dați nu este posibilă.</translation>
    </message>
    <message>
        <source>%1 kWh is more than the coalition’s shares allow.</source>
        <translation>%1 kWh este mai mult decât permit cotele coaliției.</translation>
    </message>
    <message>
        <source>The end must lie between %1 and %2.</source>
        <translation>Sfârșitul trebuie să fie între %1 și %2.</translation>
    </message>
    <message>
        <source>The end must not be before %1.</source>
        <translation>Sfârșitul nu poate fi înainte de %1.</translation>
    </message>
    <message>
        <source>The two imbalance prices, %1 and %2 ct/kWh, must be equal here.</source>
        <translation>Cele două prețuri de dezechilibru, %1 și %2 ct/kWh, trebuie să fie egale aici.</translation>
    </message>
    <message>
        <source>The account owes %1 cr.</source>
        <translation>Contul datorează %1 cr.</translation>
    </message>
    <message>
        <source>The deposit of %1 cr is too small: %2 cr are needed.</source>
        <translation>Depozitul de %1 cr este prea mic: sunt necesari %2 cr.</translation>
    </message>
    <message>
        <source>%1 cr are needed, but the account holds %2 cr.</source>
        <translation>Sunt necesari %1 cr, dar contul are %2 cr.</translation>
    </message>
    <message>
        <source>%1 cr are needed, but permission was given for %2 cr.</source>
        <translation>Sunt necesari %1 cr, dar permisiunea este pentru %2 cr.</translation>
    </message>
    <message>
        <source>%1 cr are owed, but the market’s reserve holds %2 cr.</source>
        <translation>Se datorează %1 cr, dar rezerva pieței are %2 cr.</translation>
    </message>
    <message>
        <source>%1 is not registered on this market.</source>
        <translation>%1 nu este înregistrat pe această piață.</translation>
    </message>
    <message>
        <source>The signature or key does not fit the account.</source>
        <translation>Semnătura sau cheia nu se potrivește cu contul.</translation>
    </message>
    <message>
        <source>The report is signed by %1, but this meter’s reports are signed by %2.</source>
        <translation>Raportul este semnat de %1, dar rapoartele acestui contor le semnează %2.</translation>
    </message>
    <message>
        <source>The sealed order is empty.</source>
        <translation>Ordinul sigilat este gol.</translation>
    </message>
    <message>
        <source>There is no sealed order for the period from %1.</source>
        <translation>Nu există un ordin sigilat pentru perioada de la %1.</translation>
    </message>
    <message>
        <source>What was opened is not the order that was sealed.</source>
        <translation>Ceea ce s-a deschis nu este ordinul sigilat.</translation>
    </message>
    <message>
        <source>The manager %1 cannot leave the coalition.</source>
        <translation>Administratorul %1 nu poate părăsi coaliția.</translation>
    </message>
    <message>
        <source>The operator would take away its own right.</source>
        <translation>Operatorul și-ar lua propriul drept.</translation>
    </message>
    <message>
        <source>The two accounts must be different ones.</source>
        <translation>Cele două conturi trebuie să fie diferite.</translation>
    </message>
    <message>
        <source>The seller %1 could keep the money and send nothing.</source>
        <translation>Vânzătorul %1 ar putea păstra banii fără să trimită nimic.</translation>
    </message>
    <message>
        <source>The market is paused.</source>
        <translation>Piața este oprită temporar.</translation>
    </message>
    <message>
        <source>Only %1 of %2 members have been counted so far.</source>
        <translation>Până acum s-au numărat doar %1 din %2 membri.</translation>
    </message>
    <message>
        <source>The meter %1 is bound already for the period from %2.</source>
        <translation>Contorul %1 este deja angajat pentru perioada de la %2.</translation>
    </message>
    <message>
        <source>The meter %1 does not belong to this offer.</source>
        <translation>Contorul %1 nu aparține acestei oferte.</translation>
    </message>
    <message>
        <source>The owner of meter %1 has not agreed to these terms.</source>
        <translation>Proprietarul contorului %1 nu a acceptat aceste condiții.</translation>
    </message>
    <message>
        <source>Nothing is overloaded in the period from %1.</source>
        <translation>Nimic nu este supraîncărcat în perioada de la %1.</translation>
    </message>
    <message>
        <source>No order was given.</source>
        <translation>Nu a fost dat niciun ordin.</translation>
    </message>
    <message>
        <source>There is nothing to pay out.</source>
        <translation>Nu este nimic de plătit.</translation>
    </message>
    <message>
        <source>The account %1 is not frozen.</source>
        <translation>Contul %1 nu este blocat.</translation>
    </message>
    <message>
        <source>The roles of this account (%1) do not allow this here.</source>
        <translation>Rolurile acestui cont (%1) nu permit acest lucru aici.</translation>
    </message>
    <message>
        <source>The owner gave no such right to %1.</source>
        <translation>Proprietarul nu a dat acest drept lui %1.</translation>
    </message>
    <message>
        <source>Only an account with this role may do that: %1.</source>
        <translation>Doar un cont cu acest rol poate face asta: %1.</translation>
    </message>
    <message>
        <source>The market %1 is of another kind.</source>
        <translation>Piața %1 este de alt fel.</translation>
    </message>
    <message>
        <source>%1 is not a member.</source>
        <translation>%1 nu este membru.</translation>
    </message>
    <message>
        <source>%1 is not invited with this share.</source>
        <translation>%1 nu este invitat cu această cotă.</translation>
    </message>
    <message>
        <source>Only the account %1 may do this.</source>
        <translation>Doar contul %1 poate face asta.</translation>
    </message>
    <message>
        <source>Only the owner of meter %1 or its aggregator may do this.</source>
        <translation>Doar proprietarul contorului %1 sau agregatorul lui poate face asta.</translation>
    </message>
    <message>
        <source>The readings are not on the network yet.</source>
        <translation>Citirile nu sunt încă în rețea.</translation>
    </message>
    <message>
        <source>The reading of the period from %1 is missing or still waits.</source>
        <translation>Citirea perioadei de la %1 lipsește sau încă așteaptă.</translation>
    </message>
    <message>
        <source>The proof is longer than it can be.</source>
        <translation>Dovada este mai lungă decât poate fi.</translation>
    </message>
    <message>
        <source>The price of the period from %1 is not set yet.</source>
        <translation>Prețul perioadei de la %1 nu este încă stabilit.</translation>
    </message>
    <message>
        <source>%1 kWh found no other side, and the order was all or nothing.</source>
        <translation>%1 kWh nu au găsit o contraparte, iar ordinul era totul sau nimic.</translation>
    </message>
    <message>
        <source>The coalition has no order for the period from %1.</source>
        <translation>Coaliția nu are un ordin pentru perioada de la %1.</translation>
    </message>
    <message>
        <source>The order %1 is not open, or not any more.</source>
        <translation>Ordinul %1 nu este deschis sau nu mai este.</translation>
    </message>
    <message>
        <source>Orders that go together must be of one period, not of %1 and %2.</source>
        <translation>Ordinele date împreună trebuie să fie dintr-o perioadă, nu din %1 și %2.</translation>
    </message>
    <message>
        <source>The period from %1 is not among those from %2 to %3.</source>
        <translation>Perioada de la %1 nu este între cele de la %2 la %3.</translation>
    </message>
    <message>
        <source>%1 periods are not possible at once: 1 to %2 are.</source>
        <translation>%1 perioade odată nu sunt posibile: se poate de la 1 la %2.</translation>
    </message>
    <message>
        <source>There are still open orders or periods: %1.</source>
        <translation>Mai sunt ordine sau perioade deschise: %1.</translation>
    </message>
    <message>
        <source>There is no more room: at most %1 are possible.</source>
        <translation>Nu mai este loc: cel mult %1.</translation>
    </message>
    <message>
        <source>The account has as many orders for the period from %1 as it may have.</source>
        <translation>Contul are deja numărul maxim de ordine pentru perioada de la %1.</translation>
    </message>
    <message>
        <source>There is no market %1.</source>
        <translation>Nu există piața %1.</translation>
    </message>
    <message>
        <source>The meter %1 is not registered.</source>
        <translation>Contorul %1 nu este înregistrat.</translation>
    </message>
    <message>
        <source>There is no grid branch %1.</source>
        <translation>Nu există ramura de rețea %1.</translation>
    </message>
    <message>
        <source>There is no device %1 on grid branch %2.</source>
        <translation>Nu există dispozitivul %1 pe ramura de rețea %2.</translation>
    </message>
    <message>
        <source>The grid branch has no capacity.</source>
        <translation>Ramura de rețea nu are capacitate.</translation>
    </message>
    <message>
        <source>There is no award %1.</source>
        <translation>Nu există atribuirea %1.</translation>
    </message>
    <message>
        <source>There is no request %1.</source>
        <translation>Nu există cererea %1.</translation>
    </message>
    <message>
        <source>There is no data offer %1.</source>
        <translation>Nu există oferta de date %1.</translation>
    </message>
    <message>
        <source>The data sale %1 is not at the stage for this.</source>
        <translation>Vânzarea de date %1 nu este în etapa potrivită.</translation>
    </message>
    <message>
        <source>An account or key is missing.</source>
        <translation>Lipsește un cont sau o cheie.</translation>
    </message>
    <message>
        <source>An amount or a time is zero and must not be.</source>
        <translation>O cantitate sau un timp este zero și nu trebuie să fie.</translation>
    </message>
    <message>
        <source>This attempt changed nothing.</source>
        <translation>Această încercare nu a schimbat nimic.</translation>
    </message>
    <message>
        <source>Your orders and credits are as before.</source>
        <translation>Ordinele și creditele dvs. sunt ca înainte.</translation>
    </message>
    <message>
        <source>No credits were moved.</source>
        <translation>Nu s-au mutat credite.</translation>
    </message>
    <message>
        <source>The records on the network are as before.</source>
        <translation>Înregistrările din rețea sunt ca înainte.</translation>
    </message>
    <message>
        <source>The meter’s readings and what the network holds are as before.</source>
        <translation>Citirile contorului și ceea ce păstrează rețeaua sunt ca înainte.</translation>
    </message>
    <message>
        <source>The channel’s money is as before.</source>
        <translation>Banii canalului sunt ca înainte.</translation>
    </message>
    <message>
        <source>The data offer and its payment are as before.</source>
        <translation>Oferta de date și plata ei sunt ca înainte.</translation>
    </message>
    <message>
        <source>Your limits are as before.</source>
        <translation>Limitele dvs. sunt ca înainte.</translation>
    </message>
    <message>
        <source>There is nothing left to do.</source>
        <translation>Nu mai este nimic de făcut.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>Corectați și încercați din nou.</translation>
    </message>
    <message>
        <source>Change it, or your limits, and try again.</source>
        <translation>Schimbați-l sau schimbați limitele și încercați din nou.</translation>
    </message>
    <message>
        <source>Add credits or ask for less.</source>
        <translation>Adăugați credite sau cereți mai puțin.</translation>
    </message>
    <message>
        <source>Wait until then and try again.</source>
        <translation>Așteptați până atunci și încercați din nou.</translation>
    </message>
    <message>
        <source>Wait a little and try again.</source>
        <translation>Așteptați puțin și încercați din nou.</translation>
    </message>
    <message>
        <source>Choose a later period.</source>
        <translation>Alegeți o perioadă ulterioară.</translation>
    </message>
    <message>
        <source>Wait until the operator opens it again.</source>
        <translation>Așteptați până când operatorul o redeschide.</translation>
    </message>
    <message>
        <source>Look at what is shown now and choose again.</source>
        <translation>Uitați-vă la ce se arată acum și alegeți din nou.</translation>
    </message>
    <message>
        <source>Sign it anew.</source>
        <translation>Semnați din nou.</translation>
    </message>
    <message>
        <source>Save your limits again: that renews it.</source>
        <translation>Salvați din nou limitele: astfel se reînnoiește.</translation>
    </message>
    <message>
        <source>Enter the right reference; each one counts once.</source>
        <translation>Introduceți referința corectă; fiecare contează o singură dată.</translation>
    </message>
    <message>
        <source>Open a new channel if you still need one.</source>
        <translation>Deschideți un canal nou dacă mai aveți nevoie.</translation>
    </message>
    <message>
        <source>Cancel or claim them first.</source>
        <translation>Mai întâi anulați-le sau încasați-le.</translation>
    </message>
    <message>
        <source>Ask the market’s operator.</source>
        <translation>Întrebați operatorul pieței.</translation>
    </message>
    <message>
        <source>Call the technician to look at the meter.</source>
        <translation>Chemați tehnicianul să verifice contorul.</translation>
    </message>
    <message>
        <source>Ask the network’s authorities.</source>
        <translation>Întrebați autoritățile rețelei.</translation>
    </message>
    <message>
        <source>Use that account.</source>
        <translation>Folosiți acel cont.</translation>
    </message>
    <message>
        <source>Settle it with the other side first.</source>
        <translation>Mai întâi înțelegeți-vă cu cealaltă parte.</translation>
    </message>
    <message>
        <source>Report it to the operator: the program should not have asked.</source>
        <translation>Raportați operatorului: programul nu ar fi trebuit să ceară asta.</translation>
    </message>
    <message>
        <source>%1 is a contract of the market: its credits cannot be frozen.</source>
        <translation>%1 este un contract al pieței: creditele lui nu pot fi blocate.</translation>
    </message>
    <message>
        <source>There is no dispatch %1.</source>
        <translation>Nu există apelul %1.</translation>
    </message>
    <message>
        <source>The dispatch %1 was begun with other terms.</source>
        <translation>Apelul %1 a început cu alte condiții.</translation>
    </message>
    <message>
        <source>%1 is not asked in dispatch %2.</source>
        <translation>%1 nu este întrebat în apelul %2.</translation>
    </message>
    <message>
        <source>%1 has answered already.</source>
        <translation>%1 a răspuns deja.</translation>
    </message>
    <message>
        <source>%1 kWh is more than the %2 kWh that are asked for.</source>
        <translation>%1 kWh este mai mult decât cei %2 kWh ceruți.</translation>
    </message>
</context>
<context>
    <name>DataText</name>
    <message>
        <source>%1 cr</source>
        <translation>%1 cr</translation>
    </message>
    <message>
        <source>paid in, key not delivered</source>
        <translation>plătit, cheia nelivrată</translation>
    </message>
    <message>
        <source>key delivered</source>
        <translation>cheie livrată</translation>
    </message>
    <message>
        <source>key disputed</source>
        <translation>cheie contestată</translation>
    </message>
    <message>
        <source>key shown to all</source>
        <translation>cheie arătată tuturor</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>plătit</translation>
    </message>
    <message>
        <source>money back</source>
        <translation>bani înapoi</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>Vânzare</translation>
    </message>
    <message>
        <source>Readings of</source>
        <translation>Citiri din</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preț</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>Cumpărător</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Proprietar</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 z</translation>
    </message>
</context>
<context>
    <name>DeskKeys</name>
    <message>
        <source>Ticket: buy</source>
        <translation>Bilet: cumpără</translation>
    </message>
    <message>
        <source>Ticket: sell</source>
        <translation>Bilet: vinde</translation>
    </message>
    <message>
        <source>Ticket: quantity</source>
        <translation>Bilet: cantitate</translation>
    </message>
    <message>
        <source>Ticket: limit</source>
        <translation>Bilet: limită</translation>
    </message>
    <message>
        <source>Ticket: ask, then sign and place</source>
        <translation>Bilet: întreabă, apoi semnează și plasează</translation>
    </message>
    <message>
        <source>Go to the ladder</source>
        <translation>Mergi la scară</translation>
    </message>
    <message>
        <source>Next slot</source>
        <translation>Intervalul următor</translation>
    </message>
    <message>
        <source>Slot before</source>
        <translation>Intervalul anterior</translation>
    </message>
    <message>
        <source>Go to the orders</source>
        <translation>Mergi la ordine</translation>
    </message>
    <message>
        <source>Search the members</source>
        <translation>Caută membrii</translation>
    </message>
    <message>
        <source>Cancel all orders (asks first)</source>
        <translation>Anulează toate ordinele (întreabă întâi)</translation>
    </message>
    <message>
        <source>Deactivate all orders (asks first)</source>
        <translation>Dezactivează toate ordinele (întreabă întâi)</translation>
    </message>
    <message>
        <source>Activate all orders (asks first)</source>
        <translation>Activează toate ordinele (întreabă întâi)</translation>
    </message>
    <message>
        <source>Import orders from a file</source>
        <translation>Importă ordine dintr-un fișier</translation>
    </message>
    <message>
        <source>Show these keys</source>
        <translation>Arată aceste taste</translation>
    </message>
    <message>
        <source>One key at a time, with Ctrl, Alt or Shift.</source>
        <translation>O tastă pe rând, cu Ctrl, Alt sau Shift.</translation>
    </message>
    <message>
        <source>%1 types or moves. Add Alt or Ctrl.</source>
        <translation>%1 scrie sau mută. Adaugă Alt sau Ctrl.</translation>
    </message>
    <message>
        <source>%1 means something else in every program.</source>
        <translation>%1 înseamnă altceva în orice program.</translation>
    </message>
    <message>
        <source>%1 is taken: %2.</source>
        <translation>%1 este deja folosită: %2.</translation>
    </message>
</context>
<context>
    <name>DeskMarket</name>
    <message>
        <source>another transaction took its place</source>
        <translation>altă tranzacție i-a luat locul</translation>
    </message>
    <message>
        <source>refused by the market</source>
        <translation>refuzat de piață</translation>
    </message>
</context>
<context>
    <name>DeskViews</name>
    <message>
        <source>There is no wallet yet.</source>
        <translation>Nu există încă un portofel.</translation>
    </message>
    <message>
        <source>The wallet is locked.</source>
        <translation>Portofelul este blocat.</translation>
    </message>
    <message>
        <source>The market is not known yet.</source>
        <translation>Piața nu este încă cunoscută.</translation>
    </message>
</context>
<context>
    <name>DispatchViews</name>
    <message>
        <source>The wallet is locked.</source>
        <translation>Portofelul este blocat.</translation>
    </message>
    <message>
        <source>Member %1</source>
        <translation>Membrul %1</translation>
    </message>
    <message>
        <source>its buyer</source>
        <translation>cumpărător</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>Cumpărat</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Vândut</translation>
    </message>
    <message>
        <source>Imbalance</source>
        <translation>Dezechilibru</translation>
    </message>
    <message>
        <source>Flexibility up</source>
        <translation>Flexibilitate în sus</translation>
    </message>
    <message>
        <source>Flexibility down</source>
        <translation>Flexibilitate în jos</translation>
    </message>
    <message>
        <source>Penalty</source>
        <translation>Penalizare</translation>
    </message>
    <message>
        <source>Paid to members</source>
        <translation>Plătit membrilor</translation>
    </message>
    <message>
        <source>Own account</source>
        <translation>Cont propriu</translation>
    </message>
    <message>
        <source>Market %1</source>
        <translation>Piața %1</translation>
    </message>
    <message>
        <source>Could you use %1 kWh less in each period from %2? You may expect %3 ct/kWh.</source>
        <translation>Puteți folosi cu %1 kWh mai puțin în fiecare interval din %2? Vă puteți aștepta la %3 ct/kWh.</translation>
    </message>
    <message>
        <source>Could you use %1 kWh more in each period from %2? You may expect %3 ct/kWh.</source>
        <translation>Puteți folosi cu %1 kWh mai mult în fiecare interval din %2? Vă puteți aștepta la %3 ct/kWh.</translation>
    </message>
    <message>
        <source>Answers count until %1. What your meter proves is what is paid.</source>
        <translation>Răspunsurile contează până la %1. Se plătește ce dovedește contorul dvs.</translation>
    </message>
    <message>
        <source>Promise %1 kWh</source>
        <translation>Promit %1 kWh</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>That could not be read. Nothing was changed.</source>
        <translation>Nu s-a putut citi. Nu s-a schimbat nimic.</translation>
    </message>
    <message>
        <source>A value is outside of what is possible. Nothing was changed.</source>
        <translation>O valoare este în afara posibilului. Nu s-a schimbat nimic.</translation>
    </message>
    <message>
        <source>It is not there. Nothing was changed.</source>
        <translation>Nu se află acolo. Nu s-a schimbat nimic.</translation>
    </message>
    <message>
        <source>A check failed, so it was not believed. Nothing was changed.</source>
        <translation>O verificare a eșuat, deci nu a fost crezut. Nu s-a schimbat nimic.</translation>
    </message>
    <message>
        <source>Refused: %1. Nothing was sent.</source>
        <translation>Refuzat: %1. Nu s-a trimis nimic.</translation>
    </message>
    <message>
        <source>There was no answer. What was sent is kept and sent again by itself.</source>
        <translation>Nu a venit niciun răspuns. Ce s-a trimis este păstrat și se trimite din nou de la sine.</translation>
    </message>
    <message>
        <source>It took too long. What was sent is kept and sent again by itself.</source>
        <translation>A durat prea mult. Ce s-a trimis este păstrat și se trimite din nou de la sine.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Oprit. Nu s-a schimbat nimic.</translation>
    </message>
    <message>
        <source>The wallet is locked or the passphrase is wrong. Nothing was signed.</source>
        <translation>Portofelul este blocat sau fraza secretă este greșită. Nu s-a semnat nimic.</translation>
    </message>
    <message>
        <source>That is there already; it was not done twice.</source>
        <translation>Există deja; nu s-a făcut de două ori.</translation>
    </message>
    <message>
        <source>The computer refused. The log says more; nothing was changed.</source>
        <translation>Calculatorul a refuzat. Jurnalul spune mai multe; nu s-a schimbat nimic.</translation>
    </message>
</context>
<context>
    <name>ExplainText</name>
    <message>
        <source>The home takes the %1 kWh that it needs.</source>
        <translation>Locuința ia cei %1 kWh de care are nevoie.</translation>
    </message>
    <message>
        <source>The home makes %1 kWh more than it uses; they are sold.</source>
        <translation>Locuința produce cu %1 kWh mai mult decât consumă; se vând.</translation>
    </message>
    <message>
        <source>%1 kWh of your surplus go into the battery: a kWh will be worth up to %2 ct.</source>
        <translation>%1 kWh din surplusul tău intră în baterie: un kWh va valora până la %2 ct.</translation>
    </message>
    <message>
        <source>%1 kWh go into the battery: a kWh costs about %2 ct now and will be worth up to %3 ct.</source>
        <translation>%1 kWh intră în baterie: un kWh costă acum cam %2 ct și va valora până la %3 ct.</translation>
    </message>
    <message>
        <source>The battery gives the home %1 kWh: a kWh is worth %2 ct now and as little as %3 ct later.</source>
        <translation>Bateria dă locuinței %1 kWh: un kWh valorează acum %2 ct și mai târziu doar %3 ct.</translation>
    </message>
    <message>
        <source>The battery gives %1 kWh, more than the home needs: a kWh is worth %2 ct now and as little as %3 ct later.</source>
        <translation>Bateria dă %1 kWh, mai mult decât are nevoie locuința: un kWh valorează acum %2 ct și mai târziu doar %3 ct.</translation>
    </message>
    <message>
        <source>The battery waits: a kWh is worth %1 ct now and up to %2 ct later.</source>
        <translation>Bateria așteaptă: un kWh valorează acum %1 ct și mai târziu până la %2 ct.</translation>
    </message>
    <message>
        <source>You sold flexibility for this time: the home gives the grid %1 kWh.</source>
        <translation>Ai vândut flexibilitate pentru acest interval: locuința dă rețelei %1 kWh.</translation>
    </message>
    <message>
        <source>You sold flexibility for this time: the home takes %1 kWh from the grid.</source>
        <translation>Ai vândut flexibilitate pentru acest interval: locuința ia %1 kWh din rețea.</translation>
    </message>
    <message>
        <source>No new forecast could be made; the last plan goes on.</source>
        <translation>Nu s-a putut face o nouă prognoză; continuă ultimul plan.</translation>
    </message>
    <message>
        <source>The plan could not be worked out; the battery rests for now.</source>
        <translation>Planul nu a putut fi calculat; deocamdată bateria stă.</translation>
    </message>
    <message>
        <source>The battery is full.</source>
        <translation>Bateria este plină.</translation>
    </message>
    <message>
        <source>The battery is down to the reserve that is kept for you.</source>
        <translation>Bateria a ajuns la rezerva păstrată pentru tine.</translation>
    </message>
    <message>
        <source>The battery cannot go faster.</source>
        <translation>Bateria nu poate mai repede.</translation>
    </message>
    <message>
        <source>Your highest price for buying decided.</source>
        <translation>A decis prețul tău maxim de cumpărare.</translation>
    </message>
    <message>
        <source>Your lowest price for selling decided.</source>
        <translation>A decis prețul tău minim de vânzare.</translation>
    </message>
    <message>
        <source>Your limit for the energy of one period decided.</source>
        <translation>A decis limita ta de energie pentru o perioadă.</translation>
    </message>
    <message>
        <source>Your limit for the credits of one day decided.</source>
        <translation>A decis limita ta de credite pentru o zi.</translation>
    </message>
    <message>
        <source>The market takes no less in one order.</source>
        <translation>Piața nu primește mai puțin într-un ordin.</translation>
    </message>
    <message>
        <source>The market takes no more in one order.</source>
        <translation>Piața nu primește mai mult într-un ordin.</translation>
    </message>
    <message>
        <source>What you sold as flexibility goes before a better price.</source>
        <translation>Ce ai vândut ca flexibilitate are întâietate față de un preț mai bun.</translation>
    </message>
    <message>
        <source>At most %1 ct: that is what a kWh is worth to the home.</source>
        <translation>Cel mult %1 ct: atât valorează un kWh pentru locuință.</translation>
    </message>
    <message>
        <source>At least %1 ct: that is what a kWh is worth to the home.</source>
        <translation>Cel puțin %1 ct: atât valorează un kWh pentru locuință.</translation>
    </message>
    <message>
        <source>At most %1 ct: a kWh is worth %2 ct to the home, but this is your limit.</source>
        <translation>Cel mult %1 ct: un kWh valorează %2 ct pentru locuință, dar aceasta este limita ta.</translation>
    </message>
    <message>
        <source>At least %1 ct: a kWh is worth %2 ct to the home, but this is your limit.</source>
        <translation>Cel puțin %1 ct: un kWh valorează %2 ct pentru locuință, dar aceasta este limita ta.</translation>
    </message>
    <message>
        <source>At most %1 ct for now: about %2 ct is expected, and another auction follows.</source>
        <translation>Deocamdată cel mult %1 ct: se așteaptă cam %2 ct și urmează o altă licitație.</translation>
    </message>
    <message>
        <source>At least %1 ct for now: about %2 ct is expected, and another auction follows.</source>
        <translation>Deocamdată cel puțin %1 ct: se așteaptă cam %2 ct și urmează o altă licitație.</translation>
    </message>
    <message>
        <source>At most %1 ct for now: there is still time, and up to %2 ct would do.</source>
        <translation>Deocamdată cel mult %1 ct: mai este timp, și până la %2 ct ar fi bine.</translation>
    </message>
    <message>
        <source>At least %1 ct for now: there is still time, and %2 ct would do.</source>
        <translation>Deocamdată cel puțin %1 ct: mai este timp, și %2 ct ar fi de ajuns.</translation>
    </message>
    <message>
        <source>At most %1 ct: at that price there is energy outside the market.</source>
        <translation>Cel mult %1 ct: la acest preț există energie în afara pieței.</translation>
    </message>
    <message>
        <source>At least %1 ct: that is paid outside the market, too.</source>
        <translation>Cel puțin %1 ct: atât se plătește și în afara pieței.</translation>
    </message>
    <message>
        <source>%1 ct: giving way costs the home %2 ct a kWh; the rest is your margin.</source>
        <translation>%1 ct: adaptarea costă locuința %2 ct pe kWh; restul este marja ta.</translation>
    </message>
    <message>
        <source>%1 kWh bought at %2 ct.</source>
        <translation>%1 kWh cumpărați la %2 ct.</translation>
    </message>
    <message>
        <source>%1 kWh bought, from each seller at its own price.</source>
        <translation>%1 kWh cumpărați, de la fiecare vânzător la prețul lui.</translation>
    </message>
    <message>
        <source>%1 kWh sold at %2 ct.</source>
        <translation>%1 kWh vânduți la %2 ct.</translation>
    </message>
    <message>
        <source>The meter shows %1 kWh more use than was traded; they cost %2 ct each.</source>
        <translation>Contorul arată un consum cu %1 kWh mai mare decât s-a tranzacționat; costă %2 ct fiecare.</translation>
    </message>
    <message>
        <source>The meter shows %1 kWh less use than was traded; %2 ct are paid for each.</source>
        <translation>Contorul arată un consum cu %1 kWh mai mic decât s-a tranzacționat; pentru fiecare se plătesc %2 ct.</translation>
    </message>
    <message>
        <source>The meter&apos;s report is missing: %1 kWh at %2 ct are an estimate until it comes.</source>
        <translation>Lipsește raportul contorului: %1 kWh la %2 ct sunt o estimare până sosește.</translation>
    </message>
    <message>
        <source>%1 kWh of flexibility delivered at %2 ct.</source>
        <translation>%1 kWh de flexibilitate livrați la %2 ct.</translation>
    </message>
    <message>
        <source>%1 kWh of flexibility were missing; that costs %2 cr.</source>
        <translation>Au lipsit %1 kWh de flexibilitate; asta costă %2 cr.</translation>
    </message>
    <message>
        <source>%1 kWh of flexibility were missing; this time it costs nothing.</source>
        <translation>Au lipsit %1 kWh de flexibilitate; de data aceasta nu costă nimic.</translation>
    </message>
    <message>
        <source>This is the first plan.</source>
        <translation>Acesta este primul plan.</translation>
    </message>
    <message>
        <source>Only time has passed.</source>
        <translation>A trecut doar timpul.</translation>
    </message>
    <message>
        <source>The home is expected to use another amount than before.</source>
        <translation>Se așteaptă un alt consum al locuinței decât înainte.</translation>
    </message>
    <message>
        <source>Another amount of sun is expected than before.</source>
        <translation>Se așteaptă altă cantitate de soare decât înainte.</translation>
    </message>
    <message>
        <source>Other prices are expected than before.</source>
        <translation>Se așteaptă alte prețuri decât înainte.</translation>
    </message>
    <message>
        <source>The battery holds another amount than was planned.</source>
        <translation>Bateria conține altă cantitate decât cea planificată.</translation>
    </message>
    <message>
        <source>Orders were filled.</source>
        <translation>Au fost executate ordine.</translation>
    </message>
    <message>
        <source>Flexibility was sold, or its time is over.</source>
        <translation>S-a vândut flexibilitate sau timpul ei a trecut.</translation>
    </message>
    <message>
        <source>You changed your limits.</source>
        <translation>Ți-ai schimbat limitele.</translation>
    </message>
    <message>
        <source>A forecast or a plan could not be made.</source>
        <translation>Nu s-a putut face o prognoză sau un plan.</translation>
    </message>
    <message>
        <source>From %1 on the battery does %2 kWh otherwise.</source>
        <translation>De la %1 bateria schimbă %2 kWh.</translation>
    </message>
    <message>
        <source>The car takes %1 kWh: a kWh is worth %2 ct now and up to %3 ct later.</source>
        <translation>Mașina ia %1 kWh: un kWh valorează %2 ct acum și până la %3 ct mai târziu.</translation>
    </message>
    <message>
        <source>The car gives the home %1 kWh: a kWh is worth %2 ct now and as little as %3 ct later.</source>
        <translation>Mașina dă casei %1 kWh: un kWh valorează %2 ct acum și doar %3 ct mai târziu.</translation>
    </message>
    <message>
        <source>The heat pump takes %1 kWh: a kWh is worth %2 ct now and up to %3 ct later.</source>
        <translation>Pompa de căldură ia %1 kWh: un kWh valorează %2 ct acum și până la %3 ct mai târziu.</translation>
    </message>
    <message>
        <source>An appliance runs with %1 kWh: a kWh is worth %2 ct now and up to %3 ct later.</source>
        <translation>Un aparat funcționează cu %1 kWh: un kWh valorează %2 ct acum și până la %3 ct mai târziu.</translation>
    </message>
    <message>
        <source>You want something else of your devices, or one came or went.</source>
        <translation>Doriți altceva de la dispozitivele dvs. sau unul a apărut ori a dispărut.</translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <source>proven</source>
        <translation>verificat</translation>
    </message>
    <message>
        <source>not yet final</source>
        <translation>încă nedefinitiv</translation>
    </message>
    <message>
        <source>not proven</source>
        <translation>neverificat</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>învechit</translation>
    </message>
    <message>
        <source>Proven at final block %1. Opens the proof.</source>
        <translation>Verificat la blocul definitiv %1. Deschide dovada.</translation>
    </message>
    <message>
        <source>Proven.</source>
        <translation>Verificat.</translation>
    </message>
    <message>
        <source>Proven at block %1, which is not final yet. Opens the proof.</source>
        <translation>Verificat la blocul %1, care nu este încă definitiv. Deschide dovada.</translation>
    </message>
    <message>
        <source>Not final yet.</source>
        <translation>Încă nedefinitiv.</translation>
    </message>
    <message>
        <source>Not proven: never used for trading.</source>
        <translation>Neverificat: nu se folosește niciodată la tranzacționare.</translation>
    </message>
    <message>
        <source>Stale: last proven at block %1. Opens the proof.</source>
        <translation>Învechit: verificat ultima dată la blocul %1. Deschide dovada.</translation>
    </message>
    <message>
        <source>Stale.</source>
        <translation>Învechit.</translation>
    </message>
</context>
<context>
    <name>FillText</name>
    <message>
        <source>Filled in full.</source>
        <translation>Executat integral.</translation>
    </message>
    <message>
        <source>Your price was the last one that traded. There %1 of %2 kWh were shared among all.</source>
        <translation>Prețul tău a fost ultimul tranzacționat. Acolo %1 din %2 kWh s-au împărțit între toți.</translation>
    </message>
    <message>
        <source>The price of %1 ct was above your limit of %2 ct.</source>
        <translation>Prețul de %1 ct era peste limita ta de %2 ct.</translation>
    </message>
    <message>
        <source>The price of %1 ct was below your limit of %2 ct.</source>
        <translation>Prețul de %1 ct era sub limita ta de %2 ct.</translation>
    </message>
    <message>
        <source>Higher bids used up what was offered.</source>
        <translation>Cereri mai mari au epuizat oferta.</translation>
    </message>
    <message>
        <source>Cheaper offers used up what was wanted.</source>
        <translation>Oferte mai ieftine au acoperit toată cererea.</translation>
    </message>
    <message>
        <source>No price suits both sides: the highest bid is %1 ct, the lowest offer %2 ct.</source>
        <translation>Niciun preț nu convine: cea mai mare cerere este %1 ct, cea mai mică ofertă %2 ct.</translation>
    </message>
    <message>
        <source>No price suits both sides.</source>
        <translation>Niciun preț nu convine ambelor părți.</translation>
    </message>
    <message>
        <source>Nobody offers anything.</source>
        <translation>Nimeni nu oferă nimic.</translation>
    </message>
    <message>
        <source>Nobody bids for anything.</source>
        <translation>Nimeni nu cere nimic.</translation>
    </message>
    <message>
        <source>is neither buy nor sell</source>
        <translation>nu este nici buy, nici sell</translation>
    </message>
    <message>
        <source>has another number of cells than the header</source>
        <translation>are alt număr de celule decât antetul</translation>
    </message>
    <message>
        <source>repeats the slot, side and limit of an earlier line</source>
        <translation>repetă intervalul, sensul și limita unui rând anterior</translation>
    </message>
    <message>
        <source>has a dot where this file&apos;s decimals have a comma</source>
        <translation>are punct unde zecimalele acestui fișier au virgulă</translation>
    </message>
    <message>
        <source>is no time like %1</source>
        <translation>nu este o oră ca %1</translation>
    </message>
    <message>
        <source>begins no slot</source>
        <translation>nu începe un interval</translation>
    </message>
    <message>
        <source>is not within %1</source>
        <translation>nu este între %1</translation>
    </message>
    <message>
        <source>is outside the market&apos;s prices</source>
        <translation>este în afara prețurilor pieței</translation>
    </message>
    <message>
        <source>is no whole tick of %1</source>
        <translation>nu este un pas întreg de %1</translation>
    </message>
    <message>
        <source>is no number with at most %1</source>
        <translation>nu este un număr cu cel mult %1</translation>
    </message>
    <message>
        <source>is no address of 0x and 40 digits</source>
        <translation>nu este o adresă 0x cu 40 de cifre</translation>
    </message>
    <message>
        <source>names none of pv, battery, car, heat-pump</source>
        <translation>nu numește pv, battery, car, heat-pump</translation>
    </message>
    <message>
        <source>is that of an earlier line</source>
        <translation>este cel al unui rând anterior</translation>
    </message>
</context>
<context>
    <name>FirmwareRunner</name>
    <message>
        <source>Locked: program and key cannot be read out</source>
        <translation>Blocat: programul și cheia nu pot fi citite</translation>
    </message>
    <message>
        <source>Not locked: anybody with a programmer can read program and key</source>
        <translation>Neblocat: oricine are un programator poate citi programul și cheia</translation>
    </message>
    <message>
        <source>No boot loader: nobody loads another program over USB</source>
        <translation>Fără boot loader: nimeni nu încarcă alt program prin USB</translation>
    </message>
    <message>
        <source>Boot loader on: anybody can load another program over USB</source>
        <translation>Boot loader activ: oricine poate încărca alt program prin USB</translation>
    </message>
    <message>
        <source>Erasing the chip destroys the key</source>
        <translation>Ștergerea cipului distruge cheia</translation>
    </message>
    <message>
        <source>The key would outlive an erase of the chip</source>
        <translation>Cheia ar supraviețui ștergerii cipului</translation>
    </message>
    <message>
        <source>Stops below 4.3 V</source>
        <translation>Se oprește sub 4,3 V</translation>
    </message>
    <message>
        <source>Does not stop below 4.3 V: memory may be damaged</source>
        <translation>Nu se oprește sub 4,3 V: memoria se poate deteriora</translation>
    </message>
    <message>
        <source>Runs from the 16 MHz resonator</source>
        <translation>Rulează cu rezonatorul de 16 MHz</translation>
    </message>
    <message>
        <source>Does not run from the 16 MHz resonator</source>
        <translation>Nu rulează cu rezonatorul de 16 MHz</translation>
    </message>
    <message>
        <source>The reset pin resets</source>
        <translation>Pinul de reset resetează</translation>
    </message>
    <message>
        <source>The reset pin is off: a programmer cannot reach the chip</source>
        <translation>Pinul de reset este oprit: programatorul nu ajunge la cip</translation>
    </message>
</context>
<context>
    <name>FrameViews</name>
    <message>
        <source>The network showed two histories that cannot both be true. Nothing is traded; both are kept as evidence.</source>
        <translation>Rețeaua a arătat două istorii care nu pot fi ambele adevărate. Nu se tranzacționează nimic; ambele sunt păstrate ca dovadă.</translation>
    </message>
    <message>
        <source>Look at the network</source>
        <translation>Vezi rețeaua</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Închide anunțul</translation>
    </message>
    <message>
        <source>Look at the meter</source>
        <translation>Vezi contorul</translation>
    </message>
    <message>
        <source>The wallet is locked: nothing can be signed.</source>
        <translation>Portofelul este blocat: nu se poate semna nimic.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Deblochează</translation>
    </message>
    <message>
        <source>Look at the limits</source>
        <translation>Vezi limitele</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Contor</translation>
    </message>
    <message>
        <source>checking the network</source>
        <translation>se verifică rețeaua</translation>
    </message>
    <message>
        <source>nothing new for %1</source>
        <translation>nimic nou de %1</translation>
    </message>
    <message>
        <source>figures proven %1 ago</source>
        <translation>cifre verificate acum %1</translation>
    </message>
    <message>
        <source>Your account</source>
        <translation>Contul tău</translation>
    </message>
    <message>
        <source>The agent&apos;s key</source>
        <translation>Cheia agentului</translation>
    </message>
    <message>
        <source>The meter&apos;s key</source>
        <translation>Cheia contorului</translation>
    </message>
    <message>
        <source>your account</source>
        <translation>contul dvs.</translation>
    </message>
    <message>
        <source>the agent&apos;s key</source>
        <translation>cheia agentului</translation>
    </message>
    <message>
        <source>the meter&apos;s key</source>
        <translation>cheia contorului</translation>
    </message>
</context>
<context>
    <name>GridViews</name>
    <message>
        <source>What your account may do is not known yet.</source>
        <translation>Nu se știe încă ce poate face contul tău.</translation>
    </message>
    <message>
        <source>Only a grid company opens a branch: your account has not this role.</source>
        <translation>Numai o companie de rețea deschide o linie: contul tău nu are acest rol.</translation>
    </message>
    <message>
        <source>There is no branch yet.</source>
        <translation>Încă nu există nicio linie.</translation>
    </message>
    <message>
        <source>Only %1 decides about its branch. You may carry its calls through.</source>
        <translation>Numai %1 decide asupra liniei sale. Poți duce la capăt apelurile ei.</translation>
    </message>
    <message>
        <source>It does not go on: the call could cost %1 cr, and %2 cr are allowed. Stop it, and allow more.</source>
        <translation>Nu merge mai departe: apelul ar putea costa %1 cr, iar permise sunt %2 cr. Oprește-l și permite mai mult.</translation>
    </message>
    <message>
        <source>It does not go on: %1</source>
        <translation>Nu merge mai departe: %1</translation>
    </message>
</context>
<context>
    <name>HouseholdHistory</name>
    <message>
        <source>measured</source>
        <translation>măsurat</translation>
    </message>
    <message>
        <source>partly measured</source>
        <translation>măsurat parțial</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>estimat</translation>
    </message>
    <message>
        <source>the meter was open or not sealed</source>
        <translation>contorul era deschis sau nesigilat</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>anulat</translation>
    </message>
    <message>
        <source>open</source>
        <translation>deschis</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nimic</translation>
    </message>
    <message>
        <source>%1 kWh at %2 ct</source>
        <translation>%1 kWh la %2 ct</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Bought in the market.</source>
        <translation>Cumpărat în piață.</translation>
    </message>
    <message>
        <source>Sold in the market.</source>
        <translation>Vândut în piață.</translation>
    </message>
    <message>
        <source>What the meter shows beside that.</source>
        <translation>Ce arată contorul pe lângă.</translation>
    </message>
    <message>
        <source>not settled yet</source>
        <translation>încă nedecontat</translation>
    </message>
    <message>
        <source>not settled yet: the meter&apos;s report has not arrived</source>
        <translation>încă nedecontat: raportul contorului nu a sosit</translation>
    </message>
    <message>
        <source>settled: you received %1 cr</source>
        <translation>decontat: ai primit %1 cr</translation>
    </message>
    <message>
        <source>settled: you paid %1 cr</source>
        <translation>decontat: ai plătit %1 cr</translation>
    </message>
    <message>
        <source>nothing is known of its settlement</source>
        <translation>nu se știe nimic despre decontare</translation>
    </message>
</context>
<context>
    <name>HouseholdViews</name>
    <message>
        <source>grid tariff</source>
        <translation>tarif de rețea</translation>
    </message>
    <message>
        <source>The wallet is locked. Unlock it to let the agent trade.</source>
        <translation>Portofelul este blocat. Deblochează-l pentru ca agentul să tranzacționeze.</translation>
    </message>
    <message>
        <source>the market refused the order</source>
        <translation>piața a refuzat ordinul</translation>
    </message>
</context>
<context>
    <name>MemberGroups</name>
    <message>
        <source>%1 to check</source>
        <translation>%1 de verificat</translation>
    </message>
    <message>
        <source>%1 open</source>
        <translation>%1 deschise</translation>
    </message>
</context>
<context>
    <name>MemberImport</name>
    <message>
        <source>PV</source>
        <translation>FV</translation>
    </message>
    <message>
        <source>battery</source>
        <translation>baterie</translation>
    </message>
    <message>
        <source>car</source>
        <translation>mașină</translation>
    </message>
    <message>
        <source>heat pump</source>
        <translation>pompă de căldură</translation>
    </message>
    <message>
        <source>This is no list of members: %1</source>
        <translation>Nu este o listă de membri: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n members. %1</source>
        <translation>
            <numerusform>%n membru. %1</numerusform>
            <numerusform>%n membri. %1</numerusform>
            <numerusform>%n de membri. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Every line is good.</source>
        <translation>Fiecare rând este bun.</translation>
    </message>
    <message>
        <source>Nothing is taken while a line is wrong.</source>
        <translation>Nimic nu se preia cât un rând e greșit.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nume</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Ramură</translation>
    </message>
    <message>
        <source>Tariff</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispozitive</translation>
    </message>
    <message>
        <source>Up kW</source>
        <translation>Sus kW</translation>
    </message>
    <message>
        <source>Down kW</source>
        <translation>Jos kW</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cont</translation>
    </message>
    <message>
        <source>Add members</source>
        <translation>Adaugă membri</translation>
    </message>
    <message>
        <source>A CSV table with the columns account, name and branch, and as you have them tariff, devices (pv battery car heat-pump), meter, up_kw and down_kw.</source>
        <translation>Un tabel CSV cu coloanele account, name și branch și, dacă le ai, tariff, devices (pv battery car heat-pump), meter, up_kw și down_kw.</translation>
    </message>
    <message>
        <source>Add these members</source>
        <translation>Adaugă acești membri</translation>
    </message>
</context>
<context>
    <name>MeterText</name>
    <message>
        <source>Waiting for a meter on a USB port.</source>
        <translation>Se așteaptă un contor la un port USB.</translation>
    </message>
    <message>
        <source>Waiting for a meter at %1.</source>
        <translation>Se așteaptă un contor la %1.</translation>
    </message>
    <message>
        <source>You may not use the port %1. Run “%2”, then log out and in again.</source>
        <translation>Nu aveți voie să folosiți portul %1. Rulați „%2”, apoi ieșiți din sesiune și intrați din nou.</translation>
    </message>
    <message>
        <source>You may use the port %1 once you have logged out and in again.</source>
        <translation>Veți putea folosi portul %1 după ce ieșiți din sesiune și intrați din nou.</translation>
    </message>
    <message>
        <source>The port %1 is busy: ModemManager looks for a modem there. Wait half a minute, or run “%2”.</source>
        <translation>Portul %1 este ocupat: ModemManager caută acolo un modem. Așteptați o jumătate de minut sau rulați „%2”.</translation>
    </message>
    <message>
        <source>Another program uses the port %1. “%2” shows which.</source>
        <translation>Alt program folosește portul %1. „%2” arată care.</translation>
    </message>
    <message>
        <source>The meter at %1 was unplugged. It is looked for.</source>
        <translation>Contorul de la %1 a fost deconectat. Este căutat.</translation>
    </message>
    <message>
        <source>What is at %1 does not answer as a meter does. It is tried again.</source>
        <translation>Ceea ce este la %1 nu răspunde ca un contor. Se încearcă din nou.</translation>
    </message>
    <message>
        <source>The recording of the meter has ended.</source>
        <translation>Înregistrarea contorului s-a încheiat.</translation>
    </message>
    <message>
        <source>Another meter answers: %1. Its readings are not taken.</source>
        <translation>Răspunde alt contor: %1. Citirile lui nu sunt primite.</translation>
    </message>
    <message>
        <source>The meter has no name and key yet. A technician gives it both.</source>
        <translation>Contorul nu are încă nume și cheie. I le dă un tehnician.</translation>
    </message>
    <message>
        <source>The meter has lost its name and key: it was replaced or erased. Ask a technician.</source>
        <translation>Contorul și-a pierdut numele și cheia: a fost înlocuit sau șters. Întrebați un tehnician.</translation>
    </message>
    <message>
        <source>This computer has no key for the meter: its readings cannot be checked.</source>
        <translation>Acest calculator nu are o cheie pentru contor: citirile nu pot fi verificate.</translation>
    </message>
    <message>
        <source>The meter does not hold this home&apos;s key. Its readings are not taken. Ask a technician.</source>
        <translation>Contorul nu are cheia acestei case. Citirile lui nu sunt primite. Întrebați un tehnician.</translation>
    </message>
    <message>
        <source>The meter&apos;s seal is broken: its lid was opened. Ask a technician to seal it again.</source>
        <translation>Sigiliul contorului este rupt: capacul a fost deschis. Cereți unui tehnician să îl sigileze din nou.</translation>
    </message>
    <message>
        <source>A reading with a false seal came and was not taken. Look at the cable and what is on it.</source>
        <translation>A venit o citire cu un sigiliu fals și nu a fost primită. Verificați cablul și ce este conectat la el.</translation>
    </message>
    <message>
        <source>The meter&apos;s counter went back. Its readings are not taken any more. Ask a technician.</source>
        <translation>Numărătorul contorului a mers înapoi. Citirile lui nu mai sunt primite. Întrebați un tehnician.</translation>
    </message>
    <message>
        <source>A reading does not follow the one before. Readings are not taken any more. Ask a technician.</source>
        <translation>O citire nu urmează după cea dinainte. Citirile nu mai sunt primite. Întrebați un tehnician.</translation>
    </message>
    <message>
        <source>The meter refused what it was asked for.</source>
        <translation>Contorul a refuzat ce i s-a cerut.</translation>
    </message>
    <message>
        <source>Indicative metering: the meter is not approved for billing.</source>
        <translation>Măsurare orientativă: contorul nu este aprobat pentru facturare.</translation>
    </message>
    <message>
        <source>The meter reads every %1 s, but a slot lasts %2 s: what is drawn in a slot can only be guessed. Choose a shorter interval.</source>
        <translation>Contorul citește la fiecare %1 s, dar un interval de livrare durează %2 s: consumul lui poate fi doar ghicit. Alegeți citiri mai dese.</translation>
    </message>
    <message>
        <source>A block every %1 s is too slow for slots of %2 s: reports come too late. Longer slots are needed.</source>
        <translation>Un bloc la fiecare %1 s este prea lent pentru intervale de %2 s: rapoartele vin prea târziu. Sunt necesare intervale mai lungi.</translation>
    </message>
    <message>
        <source>The network carries %1 meter reports in a slot, but there are %2 meters: some are reported late. Longer slots or a larger gas limit are needed.</source>
        <translation>Rețeaua cuprinde %1 rapoarte de contor într-un interval, dar sunt %2 contoare: unele vin târziu. Sunt necesare intervale mai lungi sau o limită de gas mai mare.</translation>
    </message>
    <message>
        <source>The meter is sealed, but the network&apos;s register does not know its seal: nothing is settled from it. Ask the technician to register it.</source>
        <translation>Contorul este sigilat, dar registrul rețelei nu îi cunoaște sigiliul: nimic nu se decontează după el. Cere tehnicianului să îl înregistreze.</translation>
    </message>
</context>
<context>
    <name>NetworkSetup</name>
    <message>
        <source>this is no address of a node (%1)</source>
        <translation>aceasta nu este adresa unui nod (%1)</translation>
    </message>
    <message>
        <source>Files are written for networks whose authorities take turns by steps (AuRa); this network works otherwise.</source>
        <translation>Fișierele se scriu pentru rețele ale căror autorități fac cu schimbul pe pași (AuRa); această rețea funcționează altfel.</translation>
    </message>
    <message>
        <source>The authority&apos;s address has 0x and 40 digits.</source>
        <translation>Adresa autorității are 0x și 40 de cifre.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 nu a putut fi scris: %2</translation>
    </message>
</context>
<context>
    <name>NodeAddress</name>
    <message>
        <source>Without a node nothing of the network can be read.</source>
        <translation>Fără un nod nu se poate citi nimic din rețea.</translation>
    </message>
    <message>
        <source>One node of somebody else: it cannot lie to you, but it can keep blocks from you. Add a second one.</source>
        <translation>Un nod al altcuiva: nu vă poate minți, dar vă poate ascunde blocuri. Adăugați un al doilea.</translation>
    </message>
    <message>
        <source>Nodes of others: every answer is checked, and their newest blocks are compared.</source>
        <translation>Noduri ale altora: fiecare răspuns este verificat, iar cele mai noi blocuri ale lor sunt comparate.</translation>
    </message>
    <message>
        <source>Your own node alone: it tells nobody what you ask; nobody else&apos;s view is compared with it.</source>
        <translation>Doar nodul propriu: nu spune nimănui ce întrebați; nicio altă imagine nu este comparată cu a lui.</translation>
    </message>
    <message>
        <source>Your own node first; the others are asked when it fails, and their newest blocks are compared.</source>
        <translation>Întâi nodul propriu; celelalte sunt întrebate când lipsește, iar cele mai noi blocuri ale lor sunt comparate.</translation>
    </message>
</context>
<context>
    <name>OfferWords</name>
    <message>
        <source>All together: use %1 kWh less from %2 to %3</source>
        <translation>Toți împreună: %1 kWh mai puțin de la %2 la %3</translation>
    </message>
    <message>
        <source>All together: use %1 kWh more from %2 to %3</source>
        <translation>Toți împreună: %1 kWh mai mult de la %2 la %3</translation>
    </message>
    <message>
        <source>Use %1 kWh less from %2 to %3</source>
        <translation>Folosește cu %1 kWh mai puțin de la %2 la %3</translation>
    </message>
    <message>
        <source>Use %1 kWh more from %2 to %3</source>
        <translation>Folosește cu %1 kWh mai mult de la %2 la %3</translation>
    </message>
    <message>
        <source>being weighed</source>
        <translation>se analizează</translation>
    </message>
    <message>
        <source>nothing to offer</source>
        <translation>nimic de oferit</translation>
    </message>
    <message>
        <source>too little history</source>
        <translation>prea puțin istoric</translation>
    </message>
    <message>
        <source>waits for your answer</source>
        <translation>așteaptă răspunsul tău</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>refuzată</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>oferită</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>neluată</translation>
    </message>
    <message>
        <source>taken, to be delivered</source>
        <translation>luată, de livrat</translation>
    </message>
    <message>
        <source>being measured</source>
        <translation>se măsoară</translation>
    </message>
    <message>
        <source>paid so far</source>
        <translation>plătită până acum</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>plătită</translation>
    </message>
    <message>
        <source>called off</source>
        <translation>retrasă</translation>
    </message>
    <message>
        <source>The home uses %1 kWh more at other times.</source>
        <translation>Casa folosește cu %1 kWh mai mult în alte momente.</translation>
    </message>
    <message>
        <source>The home uses %1 kWh less at other times.</source>
        <translation>Casa folosește cu %1 kWh mai puțin în alte momente.</translation>
    </message>
    <message>
        <source>There are too few days yet to tell what the home would have used.</source>
        <translation>Sunt încă prea puține zile pentru a spune ce ar fi folosit casa.</translation>
    </message>
    <message>
        <source>Without it the home is expected to take %1 kWh in that time.</source>
        <translation>Fără ea se așteaptă ca locuința să ia %1 kWh în acel timp.</translation>
    </message>
    <message>
        <source>That is the mean of %1.</source>
        <translation>Este media zilelor %1.</translation>
    </message>
    <message>
        <source>The day itself was at %1 % of those days, and the figure was moved by that.</source>
        <translation>Ziua însăși a fost la %1 % din acele zile, iar cifra a fost corectată astfel.</translation>
    </message>
    <message>
        <source>Missing it is not forgiven.</source>
        <translation>Nelivrarea nu se iartă.</translation>
    </message>
    <message>
        <source>You may still miss %1 of %2 events this month without a penalty.</source>
        <translation>Mai poți rata %1 din %2 evenimente luna aceasta fără penalizare.</translation>
    </message>
</context>
<context>
    <name>OfficeFigures</name>
    <message>
        <source>The network is not followed any more: what is shown here is old. Decide nothing by it.</source>
        <translation>Rețeaua nu mai este urmărită: ce se vede aici este vechi. Nu decide nimic după aceste date.</translation>
    </message>
    <message>
        <source>Nothing new was proven for %1: what is shown here is older than that.</source>
        <translation>Nimic nou nu a fost dovedit de %1: ce se vede aici este mai vechi.</translation>
    </message>
    <message>
        <source>No node proves the latest figures. What is shown here was proven before.</source>
        <translation>Niciun nod nu dovedește ultimele cifre. Ce se vede aici a fost dovedit mai devreme.</translation>
    </message>
</context>
<context>
    <name>OfficeParts</name>
    <message>
        <source>final</source>
        <translation>definitiv</translation>
    </message>
    <message>
        <source>in a block</source>
        <translation>într-un bloc</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refuzat</translation>
    </message>
    <message>
        <source>never came</source>
        <translation>nu a venit</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>trimis</translation>
    </message>
    <message>
        <source>Block %1.</source>
        <translation>Blocul %1.</translation>
    </message>
</context>
<context>
    <name>OfficeRights</name>
    <message>
        <source>What your account may do is not known yet.</source>
        <translation>Nu se știe încă ce poate face contul tău.</translation>
    </message>
    <message>
        <source>Only a registrar or the operator admits: your account has neither role.</source>
        <translation>Numai un registrator sau operatorul admite: contul tău nu are niciunul dintre roluri.</translation>
    </message>
    <message>
        <source>Only the operator gives powers: your account has not this role.</source>
        <translation>Numai operatorul dă puteri: contul tău nu are acest rol.</translation>
    </message>
    <message>
        <source>Only the operator issues, redeems and freezes: your account has not this role.</source>
        <translation>Numai operatorul emite, răscumpără și blochează: contul tău nu are acest rol.</translation>
    </message>
    <message>
        <source>Only a market admin opens, changes and pauses: your account has not this role.</source>
        <translation>Numai un administrator de piețe deschide, schimbă și suspendă: contul tău nu are acest rol.</translation>
    </message>
    <message>
        <source>Only those who seal decide who seals: your account is none of them.</source>
        <translation>Numai cei care sigilează decid cine sigilează: contul tău nu este printre ei.</translation>
    </message>
    <message>
        <source>give %1, “%2”, the roles: %3. Until now: %4.</source>
        <translation>dă lui %1, „%2”, rolurile: %3. Până acum: %4.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>niciunul</translation>
    </message>
    <message>
        <source>Only a technician or the operator states seals: your account has neither role.</source>
        <translation>Numai un tehnician sau operatorul declară sigilii: contul tău nu are niciunul dintre roluri.</translation>
    </message>
    <message>
        <source>register meter %1 of owner %2; its reports are signed by %3; calibration certificate: %4; branch: %5.</source>
        <translation>înregistrează contorul %1 al proprietarului %2; rapoartele lui sunt semnate de %3; certificat de calibrare: %4; ramură: %5.</translation>
    </message>
    <message>
        <source>Only the operator moves meters: your account has not this role.</source>
        <translation>Numai operatorul mută contoare: contul tău nu are acest rol.</translation>
    </message>
</context>
<context>
    <name>OfficeViews</name>
    <message>
        <source>the market: escrows, bonds, reserves</source>
        <translation>piață: sume blocate, garanții, rezerve</translation>
    </message>
    <message>
        <source>coalitions: deposits</source>
        <translation>coaliții: depozite</translation>
    </message>
    <message>
        <source>payment channels</source>
        <translation>canale de plată</translation>
    </message>
    <message>
        <source>sales of data</source>
        <translation>vânzări de date</translation>
    </message>
    <message>
        <source>awards of flexibility</source>
        <translation>atribuiri de flexibilitate</translation>
    </message>
    <message>
        <source>calls for flexibility</source>
        <translation>apeluri de flexibilitate</translation>
    </message>
    <message>
        <source>meter %1 is open</source>
        <translation>contorul %1 este deschis</translation>
    </message>
    <message>
        <source>a technician looks at it and seals it again; until then nothing is reported or settled</source>
        <translation>un tehnician îl verifică și îl sigilează din nou; până atunci nimic nu se raportează și nu se decontează</translation>
    </message>
    <message>
        <source>meter %1 has not reported since %2</source>
        <translation>contorul %1 nu a raportat din %2</translation>
    </message>
    <message>
        <source>its readings are estimated, at its owner&apos;s cost, and final when the time is over</source>
        <translation>citirile sale se estimează, pe cheltuiala proprietarului, și devin definitive la expirarea timpului</translation>
    </message>
    <message>
        <source>sale %1 of data, %2 cr</source>
        <translation>vânzarea de date %1, %2 cr</translation>
    </message>
    <message>
        <source>the seller shows the key, or the buyer is paid back</source>
        <translation>vânzătorul arată cheia sau cumpărătorul primește banii înapoi</translation>
    </message>
    <message>
        <source>the buyer refutes a slot, or the seller is paid</source>
        <translation>cumpărătorul combate un interval sau vânzătorul este plătit</translation>
    </message>
    <message>
        <source>The certificate was not checked yet.</source>
        <translation>Certificatul nu a fost încă verificat.</translation>
    </message>
    <message>
        <source>The registry has it with the roles: %1.</source>
        <translation>Registrul îl are cu rolurile: %1.</translation>
    </message>
    <message>
        <source>Its meter belongs to somebody else on the registry.</source>
        <translation>În registru contorul său este al altcuiva.</translation>
    </message>
    <message>
        <source>frozen by order %1</source>
        <translation>blocat prin ordinul %1</translation>
    </message>
    <message>
        <source>it receives, and spends nothing, until the operator releases it</source>
        <translation>primește și nu cheltuiește nimic până când operatorul îl eliberează</translation>
    </message>
    <message>
        <source>the seller let its time pass: the buyer gets %1 cr back</source>
        <translation>vânzătorul a lăsat să treacă timpul: cumpărătorul primește înapoi %1 cr</translation>
    </message>
    <message>
        <source>the buyer let its time pass: the seller gets %1 cr</source>
        <translation>cumpărătorul a lăsat să treacă timpul: vânzătorul primește %1 cr</translation>
    </message>
    <message>
        <source>none</source>
        <translation>niciunul</translation>
    </message>
</context>
<context>
    <name>OrderDraft</name>
    <message>
        <source>buy up to %1 kWh for %2 at %3 ct/kWh or less in %4. %5 cr are held until clearing.</source>
        <translation>cumpără până la %1 kWh pentru %2 la %3 ct/kWh sau mai puțin în %4. %5 cr sunt reținuți până la închiderea licitației.</translation>
    </message>
    <message>
        <source>sell up to %1 kWh for %2 at %3 ct/kWh or more in %4. A bond of %5 cr is held until delivery.</source>
        <translation>vinde până la %1 kWh pentru %2 la %3 ct/kWh sau mai mult în %4. O garanție de %5 cr este reținută până la livrare.</translation>
    </message>
    <message>
        <source>Sign and place: buy %1 kWh</source>
        <translation>Semnează și plasează: cumpără %1 kWh</translation>
    </message>
    <message>
        <source>Sign and place: sell %1 kWh</source>
        <translation>Semnează și plasează: vinde %1 kWh</translation>
    </message>
    <message>
        <source>Choose a market and a slot.</source>
        <translation>Alege o piață și un interval.</translation>
    </message>
    <message>
        <source>The gate of this slot is closed.</source>
        <translation>Ofertarea pentru acest interval este închisă.</translation>
    </message>
    <message>
        <source>The gate of this slot is not open yet.</source>
        <translation>Ofertarea pentru acest interval nu este încă deschisă.</translation>
    </message>
    <message>
        <source>The market takes %1 kWh or more.</source>
        <translation>Piața primește de la %1 kWh în sus.</translation>
    </message>
    <message>
        <source>The market takes %1 kWh at most.</source>
        <translation>Piața primește cel mult %1 kWh.</translation>
    </message>
    <message>
        <source>The quantity is too large.</source>
        <translation>Cantitatea este prea mare.</translation>
    </message>
    <message>
        <source>This holds %1 cr, %2 cr more than is left to spend today.</source>
        <translation>Aceasta reține %1 cr, cu %2 cr mai mult decât a rămas de cheltuit azi.</translation>
    </message>
    <message>
        <source>This market takes no buyer with your role. It takes: %1.</source>
        <translation>Această piață nu acceptă cumpărători cu rolul tău. Acceptă: %1.</translation>
    </message>
    <message>
        <source>This market takes no seller with your role. It takes: %1.</source>
        <translation>Această piață nu acceptă vânzători cu rolul tău. Acceptă: %1.</translation>
    </message>
    <message>
        <source>Larger than your usual %1 kWh.</source>
        <translation>Mai mult decât obișnuiții %1 kWh.</translation>
    </message>
    <message>
        <source>Holds more than %1 % of what is left to spend today.</source>
        <translation>Reține peste %1 % din ce a rămas de cheltuit azi.</translation>
    </message>
    <message>
        <source>%1 ct away from the indicated price.</source>
        <translation>La %1 ct de prețul indicat.</translation>
    </message>
</context>
<context>
    <name>OrderImport</name>
    <message>
        <source>Orders</source>
        <translation>Ordine</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Piață</translation>
    </message>
    <message>
        <source>To buy, at most</source>
        <translation>De cumpărat, cel mult</translation>
    </message>
    <message>
        <source>%1 kWh</source>
        <translation>%1 kWh</translation>
    </message>
    <message>
        <source>To sell, at most</source>
        <translation>De vândut, cel mult</translation>
    </message>
    <message>
        <source>Sign and place all of these orders?</source>
        <translation>Semnezi și plasezi toate aceste ordine?</translation>
    </message>
    <message>
        <source>Sign and place</source>
        <translation>Semnează și plasează</translation>
    </message>
    <message>
        <source>This is no list of orders: %1</source>
        <translation>Nu este o listă de ordine: %1</translation>
    </message>
    <message>
        <source>With the lines before, more than is left to spend today.</source>
        <translation>Cu rândurile dinainte, mai mult decât a rămas de cheltuit azi.</translation>
    </message>
    <message>
        <source>Buy</source>
        <translation>Cumpără</translation>
    </message>
    <message>
        <source>Sell</source>
        <translation>Vinde</translation>
    </message>
    <message numerus="yes">
        <source>%n orders, %1 kWh. %2</source>
        <translation>
            <numerusform>%n ordin, %1 kWh. %2</numerusform>
            <numerusform>%n ordine, %1 kWh. %2</numerusform>
            <numerusform>%n de ordine, %1 kWh. %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Every line is good.</source>
        <translation>Fiecare rând este bun.</translation>
    </message>
    <message>
        <source>Nothing is taken while a line is wrong.</source>
        <translation>Nimic nu se preia cât un rând e greșit.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Rând</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Interval</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Quantity kWh</source>
        <translation>Cantitate kWh</translation>
    </message>
    <message>
        <source>Limit ct</source>
        <translation>Limită ct</translation>
    </message>
    <message>
        <source>Import orders</source>
        <translation>Importă ordine</translation>
    </message>
    <message>
        <source>A CSV table with the columns slot (2026-11-25T14:45Z), side (buy or sell), quantity_kwh and limit_ct.</source>
        <translation>Un tabel CSV cu coloanele slot (2026-11-25T14:45Z), side (buy sau sell), quantity_kwh și limit_ct.</translation>
    </message>
    <message>
        <source>Sign and place…</source>
        <translation>Semnează și plasează…</translation>
    </message>
    <message>
        <source>Keep as inactive</source>
        <translation>Păstrează ca inactive</translation>
    </message>
</context>
<context>
    <name>PassphraseStrength</name>
    <message>
        <source>Use at least 8 characters; four unrelated words are better.</source>
        <translation>Folosește cel puțin 8 caractere; patru cuvinte fără legătură sunt mai bune.</translation>
    </message>
    <message>
        <source>Weak: who steals this computer could guess it. Make it longer.</source>
        <translation>Slabă: cine fură acest calculator ar putea să o ghicească. Fă-o mai lungă.</translation>
    </message>
    <message>
        <source>Fair. One more word would make it strong.</source>
        <translation>Acceptabilă. Încă un cuvânt ar face-o puternică.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Puternică.</translation>
    </message>
</context>
<context>
    <name>RowWords</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 ct/kWh</source>
        <translation>%1 ct/kWh</translation>
    </message>
    <message>
        <source>%1 kWh</source>
        <translation>%1 kWh</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>energy</source>
        <translation>energie</translation>
    </message>
    <message>
        <source>flexibility up</source>
        <translation>flexibilitate în sus</translation>
    </message>
    <message>
        <source>flexibility down</source>
        <translation>flexibilitate în jos</translation>
    </message>
    <message>
        <source>auction, one price</source>
        <translation>licitație, un singur preț</translation>
    </message>
    <message>
        <source>continuous</source>
        <translation>continuu</translation>
    </message>
    <message>
        <source>auction, each its own offer</source>
        <translation>licitație, fiecare cu oferta sa</translation>
    </message>
    <message>
        <source>auction, dearest accepted offer</source>
        <translation>licitație, oferta acceptată cea mai scumpă</translation>
    </message>
    <message>
        <source>open</source>
        <translation>deschis</translation>
    </message>
    <message>
        <source>sealed until the gate</source>
        <translation>sigilate până la închidere</translation>
    </message>
    <message>
        <source>What is traded</source>
        <translation>Ce se tranzacționează</translation>
    </message>
    <message>
        <source>How orders meet</source>
        <translation>Cum se întâlnesc ordinele</translation>
    </message>
    <message>
        <source>Orders are</source>
        <translation>Ordinele sunt</translation>
    </message>
    <message>
        <source>Who may buy</source>
        <translation>Cine poate cumpăra</translation>
    </message>
    <message>
        <source>Who may sell</source>
        <translation>Cine poate vinde</translation>
    </message>
    <message>
        <source>Only buyer</source>
        <translation>Singurul cumpărător</translation>
    </message>
    <message>
        <source>Length of a slot</source>
        <translation>Durata unui interval</translation>
    </message>
    <message>
        <source>Gate opens before</source>
        <translation>Ofertarea se deschide cu</translation>
    </message>
    <message>
        <source>Gate closes before</source>
        <translation>Ofertarea se închide cu</translation>
    </message>
    <message>
        <source>Time to reveal</source>
        <translation>Timp pentru dezvăluire</translation>
    </message>
    <message>
        <source>Lowest price</source>
        <translation>Cel mai mic preț</translation>
    </message>
    <message>
        <source>Price step</source>
        <translation>Pasul de preț</translation>
    </message>
    <message>
        <source>Number of prices</source>
        <translation>Numărul de prețuri</translation>
    </message>
    <message>
        <source>Smallest order</source>
        <translation>Cel mai mic ordin</translation>
    </message>
    <message>
        <source>Largest order</source>
        <translation>Cel mai mare ordin</translation>
    </message>
    <message>
        <source>Tolerated shortfall</source>
        <translation>Lipsă tolerată</translation>
    </message>
    <message>
        <source>Penalty</source>
        <translation>Penalitate</translation>
    </message>
    <message>
        <source>Imbalance, too much used</source>
        <translation>Dezechilibru, folosit prea mult</translation>
    </message>
    <message>
        <source>Imbalance, too little used</source>
        <translation>Dezechilibru, folosit prea puțin</translation>
    </message>
    <message>
        <source>Seller&apos;s bond</source>
        <translation>Garanția vânzătorului</translation>
    </message>
    <message>
        <source>Deposit of a sealed order</source>
        <translation>Depozitul unui ordin sigilat</translation>
    </message>
    <message>
        <source>Holds from</source>
        <translation>Valabil de la</translation>
    </message>
    <message>
        <source>Energy is delivered in the slot. Flexibility up means to feed more or use less, down the other way round. Never changes.</source>
        <translation>Energia se livrează în interval. Flexibilitate în sus înseamnă să injectezi mai mult sau să folosești mai puțin, în jos invers. Nu se schimbă niciodată.</translation>
    </message>
    <message>
        <source>An auction clears once, at the gate. In a continuous market orders meet as they come, at the price of the one that was there. Never changes.</source>
        <translation>O licitație se închide o dată, la sfârșitul ofertării. Într-o piață continuă ordinele se întâlnesc pe măsură ce vin, la prețul celui care era deja. Nu se schimbă niciodată.</translation>
    </message>
    <message>
        <source>Sealed orders show nobody&apos;s price before the gate; whoever does not reveal loses the deposit. Never changes.</source>
        <translation>Ordinele sigilate nu arată prețul înainte de închidere; cine nu dezvăluie pierde depozitul. Nu se schimbă niciodată.</translation>
    </message>
    <message>
        <source>An account with one of these roles may place orders to buy.</source>
        <translation>Un cont cu unul dintre aceste roluri poate da ordine de cumpărare.</translation>
    </message>
    <message>
        <source>An account with one of these roles may place orders to sell.</source>
        <translation>Un cont cu unul dintre aceste roluri poate da ordine de vânzare.</translation>
    </message>
    <message>
        <source>The one account that may buy, such as a grid company. Empty: everybody with the role.</source>
        <translation>Singurul cont care poate cumpăra, de pildă o companie de rețea. Gol: toți cei cu rolul.</translation>
    </message>
    <message>
        <source>The same as the meters&apos; on this network.</source>
        <translation>Aceeași ca a contoarelor din această rețea.</translation>
    </message>
    <message>
        <source>So long before a slot begins orders are taken for it.</source>
        <translation>Cu atât înainte de începutul unui interval se primesc ordine.</translation>
    </message>
    <message>
        <source>So long before a slot begins no more orders are taken, and it is cleared.</source>
        <translation>Cu atât înainte de începutul unui interval nu se mai primesc ordine și se stabilește prețul.</translation>
    </message>
    <message>
        <source>So long after the gate closed sealed orders can be revealed. Zero in an open market.</source>
        <translation>Atât timp după închidere se pot dezvălui ordinele sigilate. Zero într-o piață deschisă.</translation>
    </message>
    <message>
        <source>No order is below it.</source>
        <translation>Niciun ordin nu este sub el.</translation>
    </message>
    <message>
        <source>Prices differ by whole steps. A finer step means more prices for the same range.</source>
        <translation>Prețurile diferă cu pași întregi. Un pas mai fin înseamnă mai multe prețuri pentru același domeniu.</translation>
    </message>
    <message>
        <source>How many prices there are, 1,024 at most. The highest one follows from it.</source>
        <translation>Câte prețuri există, cel mult 1.024. De aici rezultă cel mai mare.</translation>
    </message>
    <message>
        <source>Keeps out orders that cost more to settle than they are worth.</source>
        <translation>Ține afară ordinele care costă mai mult să fie decontate decât valorează.</translation>
    </message>
    <message>
        <source>No single order is larger.</source>
        <translation>Niciun ordin nu este mai mare.</translation>
    </message>
    <message>
        <source>Of flexibility: so much may be missing without a penalty.</source>
        <translation>La flexibilitate: atât poate lipsi fără penalitate.</translation>
    </message>
    <message>
        <source>Of flexibility: what is missing beyond that costs this share of the price.</source>
        <translation>La flexibilitate: ce lipsește peste aceasta costă această parte din preț.</translation>
    </message>
    <message>
        <source>What a kWh costs that was used and not bought. The same in all markets.</source>
        <translation>Cât costă un kWh folosit și necumpărat. La fel în toate piețele.</translation>
    </message>
    <message>
        <source>What is paid for a kWh that was bought and not used. The same in all markets.</source>
        <translation>Cât se plătește pentru un kWh cumpărat și nefolosit. La fel în toate piețele.</translation>
    </message>
    <message>
        <source>Held back from a seller for each kWh until its reading proves the delivery.</source>
        <translation>Reținută vânzătorului pentru fiecare kWh până când citirea dovedește livrarea.</translation>
    </message>
    <message>
        <source>Lies with each sealed order until it is revealed. The same for everybody, so that it tells nothing.</source>
        <translation>Stă cu fiecare ordin sigilat până este dezvăluit. La fel pentru toți, ca să nu spună nimic.</translation>
    </message>
    <message>
        <source>The first slot that the change holds for: one that nobody can order in yet. Earlier slots keep what they were opened with.</source>
        <translation>Primul interval pentru care e valabilă schimbarea: unul în care nimeni nu poate încă da ordine. Cele dinainte păstrează ce aveau.</translation>
    </message>
    <message>
        <source>%1: is missing.</source>
        <translation>%1: lipsește.</translation>
    </message>
    <message>
        <source>%1: is more than the network takes.</source>
        <translation>%1: este mai mult decât acceptă rețeaua.</translation>
    </message>
    <message>
        <source>%1: has no meaning in such a market, leave it at nothing.</source>
        <translation>%1: nu are sens într-o astfel de piață, lasă-l gol.</translation>
    </message>
    <message>
        <source>%1: must be as in the other markets.</source>
        <translation>%1: trebuie să fie ca în celelalte piețe.</translation>
    </message>
    <message>
        <source>%1: never changes in a market that is open.</source>
        <translation>%1: nu se schimbă niciodată într-o piață deschisă.</translation>
    </message>
    <message>
        <source>%1: somebody can order in that slot already.</source>
        <translation>%1: cineva poate deja da ordine în acel interval.</translation>
    </message>
    <message>
        <source>The gate must open before it closes.</source>
        <translation>Ofertarea trebuie să se deschidă înainte de a se închide.</translation>
    </message>
    <message>
        <source>The smallest order is larger than the largest.</source>
        <translation>Cel mai mic ordin este mai mare decât cel mai mare.</translation>
    </message>
    <message>
        <source>Two accounts could earn from imbalance: too little used must not pay more than too much costs.</source>
        <translation>Două conturi ar putea câștiga din dezechilibru: prea puținul nu trebuie să plătească mai mult decât costă prea multul.</translation>
    </message>
    <message>
        <source>Sealed orders must be revealed before the slot begins.</source>
        <translation>Ordinele sigilate trebuie dezvăluite înainte de începutul intervalului.</translation>
    </message>
    <message>
        <source>Flexibility is not traded continuously.</source>
        <translation>Flexibilitatea nu se tranzacționează continuu.</translation>
    </message>
    <message>
        <source>A continuous market has open orders.</source>
        <translation>O piață continuă are ordine deschise.</translation>
    </message>
    <message>
        <source>%1: does not fit.</source>
        <translation>%1: nu se potrivește.</translation>
    </message>
    <message>
        <source>%1 cr</source>
        <translation>%1 cr</translation>
    </message>
    <message>
        <source>the beginning</source>
        <translation>început</translation>
    </message>
</context>
<context>
    <name>SaidAlarm</name>
    <message>
        <source>Authority %1 signed two blocks where only one is allowed, at block %3</source>
        <translation>Autoritatea %1 a semnat două blocuri unde este permis doar unul, la blocul %3</translation>
    </message>
    <message>
        <source>Authority %1 signed two blocks where only one is allowed, at block %3; this was seen earlier</source>
        <translation>Autoritatea %1 a semnat două blocuri unde este permis doar unul, la blocul %3; acest lucru a fost văzut mai devreme</translation>
    </message>
    <message>
        <source>This network has a single authority: one key decides what is final</source>
        <translation>Această rețea are o singură autoritate: o cheie decide ce este definitiv</translation>
    </message>
    <message>
        <source>This network has %1 authorities: one key decides what is final</source>
        <translation>Această rețea are %1 autorități: o cheie decide ce este definitiv</translation>
    </message>
    <message>
        <source>This network has %1 authorities: two keys decide what is final</source>
        <translation>Această rețea are %1 autorități: două chei decid ce este definitiv</translation>
    </message>
    <message>
        <source>The time in block %1 is %2 too early</source>
        <translation>Ora din blocul %1 este cu %2 prea devreme</translation>
    </message>
    <message>
        <source>The time in block %1 is %2 too late</source>
        <translation>Ora din blocul %1 este cu %2 prea târziu</translation>
    </message>
    <message>
        <source>A change of the authorities, announced in block %1, waits to become final</source>
        <translation>O schimbare a autorităților, anunțată în blocul %1, așteaptă să devină definitivă</translation>
    </message>
    <message>
        <source>The change of the authorities announced in block %1 is lost, as another one was waiting: it has to be proposed again</source>
        <translation>Schimbarea autorităților anunțată în blocul %1 s-a pierdut, deoarece alta era în așteptare: trebuie propusă din nou</translation>
    </message>
    <message>
        <source>%1 of %2 authorities want to admit %3; %4 are needed</source>
        <translation>%1 din %2 autorități vor să admită %3; sunt necesare %4</translation>
    </message>
    <message>
        <source>%1 of %2 authorities want to remove %3; %4 are needed</source>
        <translation>%1 din %2 autorități vor să excludă %3; sunt necesare %4</translation>
    </message>
    <message>
        <source>The newest block is %1 old</source>
        <translation>Cel mai nou bloc are o vechime de %1</translation>
    </message>
    <message>
        <source>Nothing became final for %1</source>
        <translation>Nimic nu a devenit definitiv de %1</translation>
    </message>
    <message>
        <source>The signature of block %1 was altered on its way, and the network went on with the altered form</source>
        <translation>Semnătura blocului %1 a fost modificată pe drum, iar rețeaua a continuat cu forma modificată</translation>
    </message>
    <message>
        <source>The block that this program starts from is old: nothing is relied on until a second source confirms what follows</source>
        <translation>Blocul de la care pornește acest program este vechi: nu ne bazăm pe nimic până când a doua sursă confirmă ce urmează</translation>
    </message>
    <message>
        <source>The nodes do not agree on the blocks after block %1</source>
        <translation>Nodurile nu sunt de acord asupra blocurilor de după blocul %1</translation>
    </message>
    <message>
        <source>The checked blocks that are kept on this computer cannot be read or written. Look whether the disk is full or damaged.</source>
        <translation>Blocurile verificate păstrate pe acest calculator nu pot fi citite sau scrise. Verificați dacă discul este plin sau defect.</translation>
    </message>
    <message>
        <source>What is final cannot be checked for now: no node gives the committees’ signatures.</source>
        <translation>Deocamdată nu se poate verifica ce este definitiv: niciun nod nu dă semnăturile comitetelor.</translation>
    </message>
    <message>
        <source>The block that this program starts from, %1, is %2 days old. More than %3 days are not allowed without a second source.</source>
        <translation>Blocul de la care pornește acest program, %1, are %2 zile. Mai mult de %3 zile nu sunt permise fără a doua sursă.</translation>
    </message>
    <message>
        <source>The second source’s block %1 is older than the block that this program starts from.</source>
        <translation>Blocul %1 al celei de-a doua surse este mai vechi decât blocul de la care pornește acest program.</translation>
    </message>
    <message>
        <source>The second source names another block %1 (%2) than the nodes do (%3). One of the two is false.</source>
        <translation>A doua sursă indică alt bloc %1 (%2) decât nodurile (%3). Unul din cele două este fals.</translation>
    </message>
    <message>
        <source>The second source’s block %1 is too old itself: %2 days.</source>
        <translation>Și blocul %1 al celei de-a doua surse este prea vechi: %2 zile.</translation>
    </message>
    <message>
        <source>The second source %1 has another block %2 (%3) than the nodes do (%4). One of the two is false.</source>
        <translation>A doua sursă %1 are alt bloc %2 (%3) decât nodurile (%4). Unul din cele două este fals.</translation>
    </message>
    <message>
        <source>The block that the network’s profile starts from, %1 (%2), is not the one that was checked here before (%3). One of the two is false.</source>
        <translation>Blocul de la care pornește profilul rețelei, %1 (%2), nu este cel verificat aici anterior (%3). Unul din cele două este fals.</translation>
    </message>
    <message>
        <source>The authorities signed two histories that contradict each other, from block %1 on; the node %2 has the other one.</source>
        <translation>Autoritățile au semnat două istorii care se contrazic, începând cu blocul %1; nodul %2 o are pe cealaltă.</translation>
    </message>
    <message>
        <source>The network’s committees signed two final blocks for one moment: %3 and, from %2, %4.</source>
        <translation>Comitetele rețelei au semnat două blocuri definitive pentru același moment: %3 și, de la %2, %4.</translation>
    </message>
    <message>
        <source>The network showed two final blocks %1: %2 and %3.</source>
        <translation>Rețeaua a arătat două blocuri %1 definitive: %2 și %3.</translation>
    </message>
    <message>
        <source>From block %1 on the authorities are those that the contract %2 names. This program cannot ask it: name them in the network’s profile (engine.switches), or start from a later checkpoint.</source>
        <translation>De la blocul %1 autoritățile sunt cele numite de contractul %2. Acest program nu îl poate întreba: numiți-le în profilul rețelei (engine.switches) sau porniți de la un checkpoint ulterior.</translation>
    </message>
    <message>
        <source>Block %1 announced that there are no authorities any more, and it is final: nobody may make blocks.</source>
        <translation>Blocul %1 a anunțat că nu mai există autorități și este definitiv: nimeni nu mai poate face blocuri.</translation>
    </message>
    <message>
        <source>Ask somebody whom you trust, not the nodes that you use, for the number and the hash of a recent block, and put them into the network’s profile as checkpoint or secondSource. Or name nodes of another party there, under secondSource.endpoints.</source>
        <translation>Cereți de la cineva în care aveți încredere, nu de la nodurile pe care le folosiți, numărul și hash-ul unui bloc recent și puneți-le în profilul rețelei ca checkpoint sau secondSource. Sau indicați acolo noduri ale altei părți, la secondSource.endpoints.</translation>
    </message>
    <message>
        <source>Ask somebody whom you trust, not the nodes that you use, for the root of a recent final beacon block, and put it into the network’s profile as engine.trustedRoot.</source>
        <translation>Cereți de la cineva în care aveți încredere, nu de la nodurile pe care le folosiți, rădăcina unui bloc beacon definitiv recent și puneți-o în profilul rețelei ca engine.trustedRoot.</translation>
    </message>
</context>
<context>
    <name>SaidDeed</name>
    <message>
        <source>Order: sell %2 kWh for %3</source>
        <translation>Ordin: vânzare de %2 kWh pentru %3</translation>
    </message>
    <message>
        <source>Order: buy %2 kWh for %3</source>
        <translation>Ordin: cumpărare de %2 kWh pentru %3</translation>
    </message>
    <message>
        <source>Order: buy %2 kWh and sell %3 kWh for %4</source>
        <translation>Ordin: cumpărare de %2 kWh și vânzare de %3 kWh pentru %4</translation>
    </message>
    <message>
        <source>Order: buy %2 kWh and sell %3 kWh</source>
        <translation>Ordin: cumpărare de %2 kWh și vânzare de %3 kWh</translation>
    </message>
    <message>
        <source>Cancel orders: %1</source>
        <translation>Anulare ordine: %1</translation>
    </message>
    <message>
        <source>Match the orders for %1</source>
        <translation>Potrivirea ordinelor pentru %1</translation>
    </message>
    <message>
        <source>Collect what was traded (orders: %1)</source>
        <translation>Preluarea celor tranzacționate (ordine: %1)</translation>
    </message>
    <message>
        <source>Settle %1 (%3)</source>
        <translation>Decontare %1 (%3)</translation>
    </message>
    <message>
        <source>Pay back up to %1 cr of debt</source>
        <translation>Plata datoriei, până la %1 cr</translation>
    </message>
    <message>
        <source>Trade at once (orders: %1)</source>
        <translation>Tranzacționare imediată (ordine: %1)</translation>
    </message>
    <message>
        <source>Change an order to %1 kWh at price step %2</source>
        <translation>Schimbarea unui ordin la %1 kWh la treapta de preț %2</translation>
    </message>
    <message>
        <source>Place sealed orders: %1</source>
        <translation>Plasare ordine sigilate: %1</translation>
    </message>
    <message>
        <source>Open sealed orders: %1</source>
        <translation>Deschidere ordine sigilate: %1</translation>
    </message>
    <message>
        <source>Take a sealed order back</source>
        <translation>Retragerea unui ordin sigilat</translation>
    </message>
    <message>
        <source>Move the deposit of a sealed order that was not opened to the market’s reserve</source>
        <translation>Mutarea în rezerva pieței a depozitului unui ordin sigilat care nu a fost deschis</translation>
    </message>
    <message>
        <source>Place members’ signed orders: %1 (members: %2)</source>
        <translation>Plasare ordine semnate de membri: %1 (membri: %2)</translation>
    </message>
    <message>
        <source>Take back signed orders that were not placed yet</source>
        <translation>Retragerea ordinelor semnate care nu au fost încă plasate</translation>
    </message>
    <message>
        <source>Pay %1 what the market’s reserve owes</source>
        <translation>Plata către %1 a ceea ce datorează rezerva pieței</translation>
    </message>
    <message>
        <source>Save your limits: buy up to %1 ct/kWh, sell from %2 ct/kWh, at most %3 kWh per period and %4 cr per day</source>
        <translation>Salvarea limitelor dvs.: cumpărare până la %1 ct/kWh, vânzare de la %2 ct/kWh, cel mult %3 kWh pe perioadă și %4 cr pe zi</translation>
    </message>
    <message>
        <source>End the agent’s right to act for you</source>
        <translation>Încheierea dreptului agentului de a acționa pentru dvs.</translation>
    </message>
    <message>
        <source>Send %1 cr to %2</source>
        <translation>Trimiterea a %1 cr către %2</translation>
    </message>
    <message>
        <source>Let %1 take up to %2 cr</source>
        <translation>Permisiune pentru %1 de a lua până la %2 cr</translation>
    </message>
    <message>
        <source>Let %1 take up to %2 cr from %3</source>
        <translation>Permisiune pentru %1 de a lua până la %2 cr de la %3</translation>
    </message>
    <message>
        <source>Register meter %1 of %2</source>
        <translation>Înregistrarea contorului %1 al %2</translation>
    </message>
    <message>
        <source>Admit %1 to the market (%2)</source>
        <translation>Admiterea %1 pe piață (%2)</translation>
    </message>
    <message>
        <source>Suspend %1</source>
        <translation>Suspendarea %1</translation>
    </message>
    <message>
        <source>Change the roles of %1</source>
        <translation>Schimbarea rolurilor: %1</translation>
    </message>
    <message>
        <source>Let the contract %1 hold credits</source>
        <translation>Permisiune pentru contractul %1 de a ține credite</translation>
    </message>
    <message>
        <source>No longer let the contract %1 hold credits</source>
        <translation>Încetarea permisiunii contractului %1 de a ține credite</translation>
    </message>
    <message>
        <source>Issue %1 cr to %2</source>
        <translation>Emiterea a %1 cr către %2</translation>
    </message>
    <message>
        <source>Pay out %1 cr of %2</source>
        <translation>Răscumpărarea a %1 cr de la %2</translation>
    </message>
    <message>
        <source>Freeze the credits of %1</source>
        <translation>Blocarea creditelor: %1</translation>
    </message>
    <message>
        <source>Release the credits of %1</source>
        <translation>Deblocarea creditelor: %1</translation>
    </message>
    <message>
        <source>Open a market with periods of %1 and %2 price steps</source>
        <translation>Deschiderea unei piețe cu perioade de %1 și %2 trepte de preț</translation>
    </message>
    <message>
        <source>Change market %1 from %2 on</source>
        <translation>Schimbarea pieței %1 începând cu %2</translation>
    </message>
    <message>
        <source>Pause market %1</source>
        <translation>Oprirea temporară a pieței %1</translation>
    </message>
    <message>
        <source>Resume market %1</source>
        <translation>Redeschiderea pieței %1</translation>
    </message>
    <message>
        <source>Put %1 cr into the reserve of market %2</source>
        <translation>Adăugarea a %1 cr în rezerva pieței %2</translation>
    </message>
    <message>
        <source>Take %1 cr out of the reserve of market %2</source>
        <translation>Retragerea a %1 cr din rezerva pieței %2</translation>
    </message>
    <message>
        <source>Report the reading for %1: %2 kWh taken, %3 kWh given</source>
        <translation>Raportarea citirii pentru %1: %2 kWh luați, %3 kWh dați</translation>
    </message>
    <message>
        <source>Report readings: %1</source>
        <translation>Raportare citiri: %1</translation>
    </message>
    <message>
        <source>Seal meter %1</source>
        <translation>Sigilarea contorului %1</translation>
    </message>
    <message>
        <source>Mark the seal of meter %1 as broken</source>
        <translation>Marcarea sigiliului contorului %1 ca rupt</translation>
    </message>
    <message>
        <source>Take meter %1 back from its aggregator</source>
        <translation>Retragerea contorului %1 de la agregatorul lui</translation>
    </message>
    <message>
        <source>Let %1 report and offer for meter %2 and keep up to %3 % of the proceeds</source>
        <translation>Permisiune pentru %1 de a raporta și oferta pentru contorul %2 și de a păstra până la %3 % din venituri</translation>
    </message>
    <message>
        <source>Record readings together: %1</source>
        <translation>Înregistrarea împreună a citirilor: %1</translation>
    </message>
    <message>
        <source>Prove the reading of meter %2 for %1</source>
        <translation>Dovedirea citirii contorului %2 pentru %1</translation>
    </message>
    <message>
        <source>Report that meter %1 was opened</source>
        <translation>Raportarea deschiderii contorului %1</translation>
    </message>
    <message>
        <source>Write a new calibration certificate for meter %1</source>
        <translation>Scrierea unui nou certificat de calibrare pentru contorul %1</translation>
    </message>
    <message>
        <source>Move meter %1 to grid branch %2</source>
        <translation>Mutarea contorului %1 pe ramura de rețea %2</translation>
    </message>
    <message>
        <source>Open a payment channel to %1 with %2 cr</source>
        <translation>Deschiderea unui canal de plată către %1 cu %2 cr</translation>
    </message>
    <message>
        <source>Add %1 cr to payment channel %2</source>
        <translation>Adăugarea a %1 cr la canalul de plată %2</translation>
    </message>
    <message>
        <source>Extend payment channel %1</source>
        <translation>Prelungirea canalului de plată %1</translation>
    </message>
    <message>
        <source>Show a payment of %2 cr in payment channel %1</source>
        <translation>Prezentarea unei plăți de %2 cr în canalul de plată %1</translation>
    </message>
    <message>
        <source>Close payment channel %1 with %2 cr paid</source>
        <translation>Închiderea canalului de plată %1 cu %2 cr plătiți</translation>
    </message>
    <message>
        <source>Close payment channel %1 with the last payment that was shown</source>
        <translation>Închiderea canalului de plată %1 cu ultima plată prezentată</translation>
    </message>
    <message>
        <source>Close payment channel %1 in agreement with %2 cr paid</source>
        <translation>Închiderea de comun acord a canalului de plată %1 cu %2 cr plătiți</translation>
    </message>
    <message>
        <source>Start to close payment channel %1</source>
        <translation>Începerea închiderii canalului de plată %1</translation>
    </message>
    <message>
        <source>End payment channel %1</source>
        <translation>Încheierea canalului de plată %1</translation>
    </message>
    <message>
        <source>Collect what was kept for %1</source>
        <translation>Preluarea a ceea ce s-a păstrat pentru %1</translation>
    </message>
    <message>
        <source>Found a coalition</source>
        <translation>Înființarea unei coaliții</translation>
    </message>
    <message>
        <source>Invite %1 to coalition %2</source>
        <translation>Invitarea %1 în coaliția %2</translation>
    </message>
    <message>
        <source>Join coalition %1 with %2 kWh per period</source>
        <translation>Intrarea în coaliția %1 cu %2 kWh pe perioadă</translation>
    </message>
    <message>
        <source>%1 leaves coalition %2</source>
        <translation>%1 părăsește coaliția %2</translation>
    </message>
    <message>
        <source>Hand coalition %1 over to %2</source>
        <translation>Predarea coaliției %1 către %2</translation>
    </message>
    <message>
        <source>Dissolve coalition %1</source>
        <translation>Dizolvarea coaliției %1</translation>
    </message>
    <message>
        <source>Deposit %1 cr with coalition %2</source>
        <translation>Depunerea a %1 cr la coaliția %2</translation>
    </message>
    <message>
        <source>Withdraw %1 cr from coalition %2</source>
        <translation>Retragerea a %1 cr din coaliția %2</translation>
    </message>
    <message>
        <source>Place the order of coalition %1, for %2 cr at most</source>
        <translation>Plasarea ordinului coaliției %1, pentru cel mult %2 cr</translation>
    </message>
    <message>
        <source>Cancel the order of coalition %1 for %2</source>
        <translation>Anularea ordinului coaliției %1 pentru %2</translation>
    </message>
    <message>
        <source>Share out the money of coalition %2 for %1</source>
        <translation>Împărțirea banilor coaliției %2 pentru %1</translation>
    </message>
    <message>
        <source>Count meters of coalition %1 in award %2</source>
        <translation>Includerea contoarelor coaliției %1 în atribuirea %2</translation>
    </message>
    <message>
        <source>Share out award %1 of coalition %2</source>
        <translation>Împărțirea atribuirii %1 a coaliției %2</translation>
    </message>
    <message>
        <source>Share out what coalition %1 was given</source>
        <translation>Împărțirea a ceea ce a primit coaliția %1</translation>
    </message>
    <message>
        <source>Offer the readings of %1 periods for %2 cr</source>
        <translation>Oferirea citirilor pentru %1 perioade la %2 cr</translation>
    </message>
    <message>
        <source>Take back data offer %1</source>
        <translation>Retragerea ofertei de date %1</translation>
    </message>
    <message>
        <source>Buy the readings of data offer %1</source>
        <translation>Cumpărarea citirilor din oferta de date %1</translation>
    </message>
    <message>
        <source>Hand over the key of data sale %1</source>
        <translation>Predarea cheii vânzării de date %1</translation>
    </message>
    <message>
        <source>Pay for data sale %1</source>
        <translation>Plata vânzării de date %1</translation>
    </message>
    <message>
        <source>Dispute the key of data sale %1</source>
        <translation>Contestarea cheii vânzării de date %1</translation>
    </message>
    <message>
        <source>Make the key of data sale %1 public</source>
        <translation>Publicarea cheii vânzării de date %1</translation>
    </message>
    <message>
        <source>Show that the data of %1 in data sale %2 are wrong</source>
        <translation>Dovedirea că datele perioadei %1 din vânzarea de date %2 sunt greșite</translation>
    </message>
    <message>
        <source>End data sale %1</source>
        <translation>Încheierea vânzării de date %1</translation>
    </message>
    <message>
        <source>Ask members (%1) for %2 kWh in dispatch %3</source>
        <translation>Solicitarea către membri (%1) a %2 kWh în apelul %3</translation>
    </message>
    <message>
        <source>Decline dispatch %1 of %2</source>
        <translation>Refuzul apelului %1 al %2</translation>
    </message>
    <message>
        <source>Promise %1 kWh in dispatch %2 of %3</source>
        <translation>Promisiunea a %1 kWh în apelul %2 al %3</translation>
    </message>
    <message>
        <source>Propose new authorities (%1) and vote for them</source>
        <translation>Propunerea de noi autorități (%1) și votul pentru ele</translation>
    </message>
    <message>
        <source>Vote for the proposed authorities %1</source>
        <translation>Votul pentru autoritățile propuse %1</translation>
    </message>
    <message>
        <source>Take back the vote for the proposed authorities %1</source>
        <translation>Retragerea votului pentru autoritățile propuse %1</translation>
    </message>
    <message>
        <source>Announce the change of authorities in block %1</source>
        <translation>Anunțarea schimbării autorităților în blocul %1</translation>
    </message>
    <message>
        <source>Open a grid branch for %1 kWh in and %2 kWh out per period</source>
        <translation>Deschiderea unei ramuri de rețea pentru %1 kWh la intrare și %2 kWh la ieșire pe perioadă</translation>
    </message>
    <message>
        <source>Set grid branch %1 to %2 kWh in and %3 kWh out per period, from a later day on</source>
        <translation>Setarea ramurii de rețea %1 la %2 kWh la intrare și %3 kWh la ieșire pe perioadă, dintr-o zi următoare</translation>
    </message>
    <message>
        <source>Add %1 to grid branch %2</source>
        <translation>Adăugarea %1 la ramura de rețea %2</translation>
    </message>
    <message>
        <source>Remove %1 from grid branch %2</source>
        <translation>Scoaterea %1 din ramura de rețea %2</translation>
    </message>
    <message>
        <source>Add a device of %1 kWh up and %2 kWh down to grid branch %3</source>
        <translation>Adăugarea unui dispozitiv de %1 kWh în sus și %2 kWh în jos la ramura de rețea %3</translation>
    </message>
    <message>
        <source>Remove device %1 from grid branch %2</source>
        <translation>Scoaterea dispozitivului %1 din ramura de rețea %2</translation>
    </message>
    <message>
        <source>Ask for flexibility in grid branch %1 at up to %2 ct/kWh</source>
        <translation>Solicitarea de flexibilitate în ramura de rețea %1 la cel mult %2 ct/kWh</translation>
    </message>
    <message>
        <source>Add up the plans in grid branch %1 for %2</source>
        <translation>Însumarea planurilor din ramura de rețea %1 pentru %2</translation>
    </message>
    <message>
        <source>Relieve grid branch %1 for %2</source>
        <translation>Descongestionarea ramurii de rețea %1 pentru %2</translation>
    </message>
    <message>
        <source>Add up what was measured in grid branch %1 for %2</source>
        <translation>Însumarea celor măsurate în ramura de rețea %1 pentru %2</translation>
    </message>
    <message>
        <source>Book the imbalance tokens of grid branch %1 for %2</source>
        <translation>Înregistrarea jetoanelor de dezechilibru ale ramurii de rețea %1 pentru %2</translation>
    </message>
    <message>
        <source>Value the imbalance tokens of grid branch %1 at %2 ct/kWh, from a later day on</source>
        <translation>Evaluarea jetoanelor de dezechilibru ale ramurii de rețea %1 la %2 ct/kWh, dintr-o zi următoare</translation>
    </message>
    <message>
        <source>Redeem imbalance tokens of grid branch %1, at most %2 kWh</source>
        <translation>Răscumpărarea jetoanelor de dezechilibru ale ramurii de rețea %1, cel mult %2 kWh</translation>
    </message>
    <message>
        <source>Pay for missing imbalance tokens of grid branch %1, at most %2 kWh</source>
        <translation>Plata jetoanelor de dezechilibru lipsă din ramura de rețea %1, cel mult %2 kWh</translation>
    </message>
    <message>
        <source>Ask for %1 kWh less in each of %2 periods from %3 on, at up to %4 ct/kWh</source>
        <translation>Solicitarea a %1 kWh mai puțin în fiecare din %2 perioade începând cu %3, la cel mult %4 ct/kWh</translation>
    </message>
    <message>
        <source>Ask for %1 kWh more in each of %2 periods from %3 on, at up to %4 ct/kWh</source>
        <translation>Solicitarea a %1 kWh mai mult în fiecare din %2 perioade începând cu %3, la cel mult %4 ct/kWh</translation>
    </message>
    <message>
        <source>Let %1 ask for flexibility in your name</source>
        <translation>Permisiune pentru %1 de a cere flexibilitate în numele dvs.</translation>
    </message>
    <message>
        <source>No longer let %1 ask for flexibility in your name</source>
        <translation>Încetarea permisiunii pentru %1 de a cere flexibilitate în numele dvs.</translation>
    </message>
    <message>
        <source>Offer %1 kWh in each period of request %2 for %3 ct/kWh</source>
        <translation>Oferirea a %1 kWh în fiecare perioadă a cererii %2 la %3 ct/kWh</translation>
    </message>
    <message>
        <source>Withdraw offer %1 for request %2</source>
        <translation>Retragerea ofertei %1 pentru cererea %2</translation>
    </message>
    <message>
        <source>End flexibility request %1</source>
        <translation>Încheierea cererii de flexibilitate %1</translation>
    </message>
    <message>
        <source>Award flexibility request %1</source>
        <translation>Atribuirea cererii de flexibilitate %1</translation>
    </message>
    <message>
        <source>Count meters (%1) in flexibility award %2</source>
        <translation>Includerea contoarelor (%1) în atribuirea de flexibilitate %2</translation>
    </message>
    <message>
        <source>Count your own meters in flexibility award %1</source>
        <translation>Includerea contoarelor dvs. în atribuirea de flexibilitate %1</translation>
    </message>
    <message>
        <source>Take meter %1 out of flexibility award %2</source>
        <translation>Scoaterea contorului %1 din atribuirea de flexibilitate %2</translation>
    </message>
    <message>
        <source>Leave flexibility award %1: the penalty is due unless your allowance covers it</source>
        <translation>Părăsirea atribuirii de flexibilitate %1: penalitatea este datorată dacă nu o acoperă marja dvs.</translation>
    </message>
    <message>
        <source>Compare meters (%1) with their usual use for flexibility award %2</source>
        <translation>Compararea contoarelor (%1) cu consumul lor obișnuit pentru atribuirea de flexibilitate %2</translation>
    </message>
    <message>
        <source>Settle flexibility award %1</source>
        <translation>Decontarea atribuirii de flexibilitate %1</translation>
    </message>
    <message>
        <source>Pay the shares of meters (%1) in flexibility award %2</source>
        <translation>Plata cotelor contoarelor (%1) în atribuirea de flexibilitate %2</translation>
    </message>
    <message>
        <source>Announce the plan of meter %3 for %1 periods from %2 on</source>
        <translation>Anunțarea planului contorului %3 pentru %1 perioade începând cu %2</translation>
    </message>
    <message>
        <source>Add a rule for the usual use</source>
        <translation>Adăugarea unei reguli pentru consumul obișnuit</translation>
    </message>
    <message>
        <source>Count %1 as a holiday</source>
        <translation>Considerarea zilei de %1 ca sărbătoare</translation>
    </message>
    <message>
        <source>Count %1 as an ordinary day</source>
        <translation>Considerarea zilei de %1 ca zi obișnuită</translation>
    </message>
    <message>
        <source>Take no more requests and offers for flexibility</source>
        <translation>Oprirea primirii de cereri și oferte de flexibilitate</translation>
    </message>
    <message>
        <source>Take requests and offers for flexibility again</source>
        <translation>Reluarea primirii de cereri și oferte de flexibilitate</translation>
    </message>
    <message>
        <source>Issue %1 cr to %2 (reference %3)</source>
        <translation>Emiterea a %1 cr către %2 (referință %3)</translation>
    </message>
    <message>
        <source>Pay out %1 cr of %2 (reference %3)</source>
        <translation>Răscumpărarea a %1 cr de la %2 (referință %3)</translation>
    </message>
</context>
<context>
    <name>SaidOffence</name>
    <message>
        <source>it belongs to another network: its first block is %1</source>
        <translation>aparține altei rețele: primul ei bloc este %1</translation>
    </message>
    <message>
        <source>its first block cannot be read</source>
        <translation>primul său bloc nu poate fi citit</translation>
    </message>
    <message>
        <source>it belongs to another network: its block %1 is another one</source>
        <translation>aparține altei rețele: blocul său %1 este altul</translation>
    </message>
    <message>
        <source>it belongs to another network: its number is %1, not %2</source>
        <translation>aparține altei rețele: numărul ei este %1, nu %2</translation>
    </message>
    <message>
        <source>the number of its network cannot be read</source>
        <translation>numărul rețelei sale nu poate fi citit</translation>
    </message>
    <message>
        <source>it belongs to another network: its block %1 leads to no block that is known here</source>
        <translation>aparține altei rețele: blocul său %1 nu duce la niciun bloc cunoscut aici</translation>
    </message>
    <message>
        <source>it showed a false block %1</source>
        <translation>a arătat un bloc %1 fals</translation>
    </message>
    <message>
        <source>it showed a false block</source>
        <translation>a arătat un bloc fals</translation>
    </message>
    <message>
        <source>it showed a false proof at block %1</source>
        <translation>a arătat o dovadă falsă la blocul %1</translation>
    </message>
    <message>
        <source>it said something false about a payment or an order</source>
        <translation>a spus ceva fals despre o plată sau un ordin</translation>
    </message>
    <message>
        <source>it showed false signatures of the committees</source>
        <translation>a arătat semnături false ale comitetelor</translation>
    </message>
    <message>
        <source>what it sent cannot be read</source>
        <translation>ce a trimis nu poate fi citit</translation>
    </message>
    <message>
        <source>it does not have the block before its own block %1</source>
        <translation>nu are blocul dinaintea propriului bloc %1</translation>
    </message>
    <message>
        <source>it is behind: its newest block is %1 where others have %2</source>
        <translation>a rămas în urmă: cel mai nou bloc al său este %1, iar alții au %2</translation>
    </message>
    <message>
        <source>its answer cannot be read</source>
        <translation>răspunsul său nu poate fi citit</translation>
    </message>
    <message>
        <source>its answer is too long</source>
        <translation>răspunsul său este prea lung</translation>
    </message>
    <message>
        <source>it was too slow again and again</source>
        <translation>a fost prea lent de mai multe ori</translation>
    </message>
    <message>
        <source>it was too slow</source>
        <translation>a fost prea lent</translation>
    </message>
    <message>
        <source>its certificate is not accepted</source>
        <translation>certificatul său nu este acceptat</translation>
    </message>
</context>
<context>
    <name>SaidValues</name>
    <message>
        <source>period no. %1</source>
        <translation>perioada nr. %1</translation>
    </message>
</context>
<context>
    <name>SlotPhase</name>
    <message>
        <source>not open yet</source>
        <translation>încă nedeschis</translation>
    </message>
    <message>
        <source>open</source>
        <translation>deschis</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>închis</translation>
    </message>
    <message>
        <source>cleared</source>
        <translation>cu preț</translation>
    </message>
    <message>
        <source>delivering</source>
        <translation>livrare</translation>
    </message>
    <message>
        <source>metering</source>
        <translation>măsurare</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>decontat</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energie</translation>
    </message>
    <message>
        <source>Flexibility up</source>
        <translation>Flexibilitate în creștere</translation>
    </message>
    <message>
        <source>Flexibility down</source>
        <translation>Flexibilitate în scădere</translation>
    </message>
    <message>
        <source>uniform auction</source>
        <translation>licitație cu preț unic</translation>
    </message>
    <message>
        <source>continuous</source>
        <translation>continuu</translation>
    </message>
    <message>
        <source>prosumer</source>
        <translation>prosumator</translation>
    </message>
    <message>
        <source>generator</source>
        <translation>producător</translation>
    </message>
    <message>
        <source>aggregator</source>
        <translation>agregator</translation>
    </message>
    <message>
        <source>DSO</source>
        <translation>DSO</translation>
    </message>
    <message>
        <source>TSO</source>
        <translation>TSO</translation>
    </message>
    <message>
        <source>BRP</source>
        <translation>BRP</translation>
    </message>
    <message>
        <source>operator</source>
        <translation>operator</translation>
    </message>
    <message>
        <source>technician</source>
        <translation>tehnician</translation>
    </message>
    <message>
        <source>data buyer</source>
        <translation>cumpărător de date</translation>
    </message>
    <message>
        <source>authority</source>
        <translation>autoritate</translation>
    </message>
    <message>
        <source>no role</source>
        <translation>niciun rol</translation>
    </message>
    <message>
        <source>each at its own price</source>
        <translation>fiecare la prețul său</translation>
    </message>
    <message>
        <source>one price for all offers</source>
        <translation>un preț pentru toate ofertele</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>sigilat</translation>
    </message>
    <message>
        <source>registrar</source>
        <translation>registrator</translation>
    </message>
    <message>
        <source>market admin</source>
        <translation>administrator de piețe</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>măsurat</translation>
    </message>
    <message>
        <source>partly measured</source>
        <translation>măsurat parțial</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>estimat</translation>
    </message>
    <message>
        <source>tampered: the meter was open or not sealed</source>
        <translation>manipulat: contorul era deschis sau nesigilat</translation>
    </message>
</context>
<context>
    <name>StatusText</name>
    <message>
        <source>sealed</source>
        <translation>sigilat</translation>
    </message>
    <message>
        <source>seal open</source>
        <translation>sigiliu deschis</translation>
    </message>
    <message>
        <source>seal broken</source>
        <translation>sigiliu rupt</translation>
    </message>
    <message>
        <source>not set up</source>
        <translation>neconfigurat</translation>
    </message>
    <message>
        <source>seal unknown</source>
        <translation>sigiliu necunoscut</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>conectat</translation>
    </message>
    <message>
        <source>searching</source>
        <translation>se caută</translation>
    </message>
    <message>
        <source>opening</source>
        <translation>se deschide</translation>
    </message>
    <message>
        <source>unplugged</source>
        <translation>deconectat</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>neconectat</translation>
    </message>
    <message>
        <source>Nodes: connecting</source>
        <translation>Noduri: se conectează</translation>
    </message>
    <message>
        <source>%1 of %2 nodes agree</source>
        <translation>%1 din %2 noduri sunt de acord</translation>
    </message>
    <message>
        <source>Head unknown</source>
        <translation>Vârf necunoscut</translation>
    </message>
    <message>
        <source>Head %1 · %2</source>
        <translation>Vârf %1 · %2</translation>
    </message>
    <message>
        <source>No wallet</source>
        <translation>Niciun portofel</translation>
    </message>
    <message>
        <source>Wallet locked</source>
        <translation>Portofel blocat</translation>
    </message>
    <message>
        <source>Wallet unlocked</source>
        <translation>Portofel deblocat</translation>
    </message>
    <message>
        <source>Wallet unlocked · locks in %1</source>
        <translation>Portofel deblocat · se blochează în %1</translation>
    </message>
    <message>
        <source>Agent off</source>
        <translation>Agent oprit</translation>
    </message>
    <message>
        <source>Agent paused</source>
        <translation>Agent în pauză</translation>
    </message>
    <message>
        <source>Agent paused · %1</source>
        <translation>Agent în pauză · %1</translation>
    </message>
    <message>
        <source>Agent stands still</source>
        <translation>Agentul stă pe loc</translation>
    </message>
    <message>
        <source>Agent stands still · %1</source>
        <translation>Agentul stă pe loc · %1</translation>
    </message>
    <message>
        <source>Agent on · next plan %1</source>
        <translation>Agent pornit · următorul plan %1</translation>
    </message>
    <message>
        <source>Agent on</source>
        <translation>Agent pornit</translation>
    </message>
    <message>
        <source>No meter</source>
        <translation>Niciun contor</translation>
    </message>
    <message>
        <source>Meter %1 · %2</source>
        <translation>Contor %1 · %2</translation>
    </message>
    <message>
        <source>Meter %1 · %2 · no reading yet</source>
        <translation>Contor %1 · %2 · nicio citire încă</translation>
    </message>
    <message>
        <source>Meter %1 · %2 · reading %3 ago · indicative</source>
        <translation>Contor %1 · %2 · citire acum %3 · orientativ</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::AddDeviceDialog</name>
    <message>
        <source>Password</source>
        <translation>Parolă</translation>
    </message>
    <message>
        <source>Try the connection</source>
        <translation>Încearcă legătura</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adaugă</translation>
    </message>
    <message>
        <source>Add a device</source>
        <translation>Adaugă un aparat</translation>
    </message>
    <message>
        <source>Appliance</source>
        <translation>Aparat</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Ce este</translation>
    </message>
    <message>
        <source>Home Assistant (MQTT)</source>
        <translation>Home Assistant (MQTT)</translation>
    </message>
    <message>
        <source>Inverter (Modbus, SunSpec)</source>
        <translation>Invertor (Modbus, SunSpec)</translation>
    </message>
    <message>
        <source>Simulated, in figures only</source>
        <translation>Simulat, doar în cifre</translation>
    </message>
    <message>
        <source>How it is reached</source>
        <translation>Cum se ajunge la el</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nume</translation>
    </message>
    <message>
        <source>It holds</source>
        <translation>Capacitate</translation>
    </message>
    <message>
        <source>Highest power</source>
        <translation>Puterea maximă</translation>
    </message>
    <message>
        <source>Address in your network</source>
        <translation>Adresa în rețeaua ta</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Unit number</source>
        <translation>Numărul unității</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilizator</translation>
    </message>
    <message>
        <source>Power sensor (unique id)</source>
        <translation>Senzor de putere (id unic)</translation>
    </message>
    <message>
        <source>Charge sensor (unique id)</source>
        <translation>Senzor de încărcare (id unic)</translation>
    </message>
    <message>
        <source>Power setting (unique id)</source>
        <translation>Reglaj de putere (id unic)</translation>
    </message>
    <message>
        <source>Switch for it (unique id)</source>
        <translation>Comutatorul lui (id unic)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Renunță</translation>
    </message>
    <message>
        <source>Trying to reach it.</source>
        <translation>Se încearcă legătura.</translation>
    </message>
    <message>
        <source>Over Modbus only batteries and solar cells are known.</source>
        <translation>Prin Modbus se cunosc doar baterii și panouri solare.</translation>
    </message>
    <message>
        <source>It exists in figures only and is marked so wherever it is shown.</source>
        <translation>Există doar în cifre și este marcat așa peste tot.</translation>
    </message>
    <message>
        <source>Try the connection before you add it.</source>
        <translation>Încearcă legătura înainte de a-l adăuga.</translation>
    </message>
    <message>
        <source>It is taken to be a usual battery: 90 % of what goes in comes out again.</source>
        <translation>Se presupune o baterie obișnuită: 90 % din ce intră iese din nou.</translation>
    </message>
    <message>
        <source>It is taken to be a usual car: 93 % of what it is charged with arrives in it. Say under Comforts when it comes and when it must be ready.</source>
        <translation>Se presupune o mașină obișnuită: ajunge în ea 93 % din încărcare. Spuneți la Confort când vine și când trebuie să fie gata.</translation>
    </message>
    <message>
        <source>A usual house is assumed: 5 kWh warm it by one degree, it loses 150 W for each degree that it is warmer than outside, and is kept at 20 to 22 °C. The temperatures can be changed under Comforts.</source>
        <translation>Se presupune o casă obișnuită: 5 kWh o încălzesc cu un grad, pierde 150 W pentru fiecare grad peste cel de afară și este ținută la 20–22 °C. Temperaturile se schimbă la Confort.</translation>
    </message>
    <message>
        <source>A usual programme is assumed: an hour and a half at this power, without a pause.</source>
        <translation>Se presupune un program obișnuit: o oră și jumătate la această putere, fără pauză.</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::AdmissionSheet</name>
    <message>
        <source>Check a certificate…</source>
        <translation>Verifică un certificat…</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Scoate de pe listă</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nume</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cont</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roluri</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Contor</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stare</translation>
    </message>
    <message>
        <source>Who asks to be admitted</source>
        <translation>Cine cere să fie admis</translation>
    </message>
    <message>
        <source>Waiting to be admitted</source>
        <translation>Așteaptă admiterea</translation>
    </message>
    <message>
        <source>Bring in a list…</source>
        <translation>Adu o listă…</translation>
    </message>
    <message>
        <source>Admit</source>
        <translation>Admite</translation>
    </message>
    <message>
        <source>none</source>
        <translation>niciunul</translation>
    </message>
    <message>
        <source>nobody waits</source>
        <translation>nimeni nu așteaptă</translation>
    </message>
    <message>
        <source>%1 of %2 wait</source>
        <translation>%1 din %2 așteaptă</translation>
    </message>
    <message>
        <source>Register account</source>
        <translation>Înregistrează contul</translation>
    </message>
    <message>
        <source>Bring in a list of those who asked, or register somebody by hand in the overview.</source>
        <translation>Adu o listă a celor care au cerut sau înregistrează pe cineva manual în vedere generală.</translation>
    </message>
    <message>
        <source>register %1 as “%2” with the roles: %3.</source>
        <translation>înregistrarea lui %1 ca „%2” cu rolurile: %3.</translation>
    </message>
    <message>
        <source>The account is registered.</source>
        <translation>Contul este înregistrat.</translation>
    </message>
    <message>
        <source>Register meter</source>
        <translation>Înregistrează contorul</translation>
    </message>
    <message>
        <source>No meter was applied for.</source>
        <translation>Nu s-a cerut niciun contor.</translation>
    </message>
    <message>
        <source>First the account: a meter needs an owner that is registered.</source>
        <translation>Întâi contul: un contor are nevoie de un proprietar înregistrat.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Câmp</translation>
    </message>
    <message>
        <source>Applied for</source>
        <translation>Cerut</translation>
    </message>
    <message>
        <source>The application</source>
        <translation>Cererea</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Înregistrat</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Semnat de</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Verificare</translation>
    </message>
    <message>
        <source>Change roles</source>
        <translation>Schimbă rolurile</translation>
    </message>
    <message>
        <source>Without a certificate nobody vouches for this meter.</source>
        <translation>Fără certificat nimeni nu garantează pentru acest contor.</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Ramură</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::AgentCard</name>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>The agent trades for you</source>
        <translation>Agentul tranzacționează pentru tine</translation>
    </message>
    <message>
        <source>Off: nothing is traded for you.</source>
        <translation>Oprit: nu se tranzacționează nimic pentru tine.</translation>
    </message>
    <message>
        <source>Trades within your limits.</source>
        <translation>Tranzacționează în limitele tale.</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>În pauză.</translation>
    </message>
    <message>
        <source>Paused: %1</source>
        <translation>În pauză: %1</translation>
    </message>
    <message>
        <source>Stands still to be safe.</source>
        <translation>Stă pe loc pentru siguranță.</translation>
    </message>
    <message>
        <source>Stands still to be safe: %1</source>
        <translation>Stă pe loc pentru siguranță: %1</translation>
    </message>
    <message>
        <source>Plan renewed %1 · next %2</source>
        <translation>Plan reînnoit %1 · următorul %2</translation>
    </message>
    <message>
        <source>Plan of %1</source>
        <translation>Planul de la %1</translation>
    </message>
    <message>
        <source>No plan yet.</source>
        <translation>Încă niciun plan.</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) today</source>
        <translation>
            <numerusform>%n ordin azi</numerusform>
            <numerusform>%n ordine azi</numerusform>
            <numerusform>%n de ordine azi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n traded</source>
        <translation>
            <numerusform>%n tranzacționat</numerusform>
            <numerusform>%n tranzacționate</numerusform>
            <numerusform>%n tranzacționate</numerusform>
        </translation>
    </message>
    <message>
        <source>An order waits to be sent: %1</source>
        <translation>Un ordin așteaptă să fie trimis: %1</translation>
    </message>
    <message>
        <source>pause until…</source>
        <translation>pauză până…</translation>
    </message>
    <message>
        <source>for an hour</source>
        <translation>pentru o oră</translation>
    </message>
    <message>
        <source>for four hours</source>
        <translation>pentru patru ore</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>până la %1</translation>
    </message>
    <message>
        <source>until tomorrow, %1</source>
        <translation>până mâine, %1</translation>
    </message>
    <message>
        <source>for a week</source>
        <translation>pentru o săptămână</translation>
    </message>
    <message>
        <source>go on now</source>
        <translation>continuă acum</translation>
    </message>
    <message>
        <source>Rests until %1. Nothing is traded; what was promised is kept.</source>
        <translation>Stă până %1. Nu se tranzacționează nimic; ce s-a promis se respectă.</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::AggregatorDesk</name>
    <message>
        <source>Wattbourse: portfolio, window %1</source>
        <translation>Wattbourse: portofoliu, fereastra %1</translation>
    </message>
    <message>
        <source>This is a past day. Go back to now to sign.</source>
        <translation>Aceasta este o zi trecută. Revino la acum ca să semnezi.</translation>
    </message>
    <message>
        <source>This part of the record is damaged and cannot be shown.</source>
        <translation>Această parte a înregistrării este deteriorată și nu poate fi arătată.</translation>
    </message>
    <message>
        <source>Only an aggregator adds members. In the registry your role is: %1.</source>
        <translation>Doar un agregator adaugă membri. În registru rolul tău este: %1.</translation>
    </message>
    <message>
        <source>Wattbourse: alert</source>
        <translation>Wattbourse: alertă</translation>
    </message>
    <message>
        <source>The market is not known yet.</source>
        <translation>Piața nu este încă cunoscută.</translation>
    </message>
    <message>
        <source>Nothing of this market was recorded on that day.</source>
        <translation>În ziua aceea nu s-a înregistrat nimic din această piață.</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::AggregatorPage</name>
    <message>
        <source>Portfolio</source>
        <translation>Portofoliu</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Azi</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membri</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Ordine</translation>
    </message>
    <message>
        <source>Position by slot</source>
        <translation>Poziția pe intervale</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Interval</translation>
    </message>
    <message>
        <source>Order ladder</source>
        <translation>Scara ordinelor</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Registru</translation>
    </message>
    <message>
        <source>Order ticket</source>
        <translation>Ordin nou</translation>
    </message>
    <message>
        <source>Position today</source>
        <translation>Poziția de azi</translation>
    </message>
    <message>
        <source>kWh</source>
        <translation>kWh</translation>
    </message>
    <message>
        <source>Delivered of contracted</source>
        <translation>Livrat din contractat</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>cr</source>
        <translation>cr</translation>
    </message>
    <message>
        <source>%1 to check</source>
        <translation>%1 de verificat</translation>
    </message>
    <message>
        <source>%1 of %2 reporting</source>
        <translation>%1 din %2 raportează</translation>
    </message>
    <message>
        <source>bought %1</source>
        <translation>cumpărat %1</translation>
    </message>
    <message>
        <source>sold %1</source>
        <translation>vândut %1</translation>
    </message>
    <message>
        <source>%1 of</source>
        <translation>%1 din</translation>
    </message>
    <message>
        <source>%1 kWh</source>
        <translation>%1 kWh</translation>
    </message>
    <message>
        <source>paid (−)
or received</source>
        <translation>plătit (−)
sau primit</translation>
    </message>
    <message>
        <source>tick %1 ct</source>
        <translation>pas %1 ct</translation>
    </message>
    <message>
        <source>%1, gate closes in %2</source>
        <translation>%1, ofertarea se închide în %2</translation>
    </message>
    <message>
        <source>Left to spend today: %1 of %2 cr</source>
        <translation>Rămas de cheltuit azi: %1 din %2 cr</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>cele mai noi întâi</translation>
    </message>
    <message>
        <source>delivered against contracted · indicative metering</source>
        <translation>livrat față de contract · măsurare orientativă</translation>
    </message>
    <message>
        <source>Imbalance today</source>
        <translation>Dezechilibrul de azi</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alerte</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Reluare</translation>
    </message>
    <message>
        <source>Flexibility up</source>
        <translation>Flexibilitate în creștere</translation>
    </message>
    <message>
        <source>kW</source>
        <translation>kW</translation>
    </message>
    <message>
        <source>Alerts (%1)</source>
        <translation>Alerte (%1)</translation>
    </message>
    <message>
        <source>Replay: this is %1 %2, from this desk&apos;s own record. Nothing can be signed.</source>
        <translation>Reluare: este %1 %2, din înregistrarea acestui birou. Nu se poate semna nimic.</translation>
    </message>
    <message>
        <source>down %1 kW</source>
        <translation>jos %1 kW</translation>
    </message>
    <message>
        <source>as contracts say</source>
        <translation>conform contractelor</translation>
    </message>
    <message>
        <source>Dispatch</source>
        <translation>Apel</translation>
    </message>
    <message>
        <source>Profit and loss</source>
        <translation>Profit și pierdere</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Portofoliu comun</translation>
    </message>
    <message>
        <source>Pool (%1)</source>
        <translation>Portofoliu comun (%1)</translation>
    </message>
    <message>
        <source>requests for flexibility, and what the members can promise</source>
        <translation>cereri de flexibilitate și ce pot promite membrii</translation>
    </message>
    <message>
        <source>Profit and loss today</source>
        <translation>Rezultatul de azi</translation>
    </message>
    <message numerus="yes">
        <source>%n slots
provisional</source>
        <translation>
            <numerusform>%n interval
provizoriu</numerusform>
            <numerusform>%n intervale
provizorii</numerusform>
            <numerusform>%n de intervale
provizorii</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wattbourse::app::AlertsPanel</name>
    <message>
        <source>Alerts</source>
        <translation>Alerte</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce s-a întâmplat</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reguli</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regulă</translation>
    </message>
    <message>
        <source>Tells by</source>
        <translation>Anunță prin</translation>
    </message>
    <message>
        <source>Notify</source>
        <translation>Notifică</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sunet</translation>
    </message>
    <message>
        <source>Mark all as seen</source>
        <translation>Marchează tot ca văzut</translation>
    </message>
    <message>
        <source>What the rule watches</source>
        <translation>Ce urmărește regula</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>Adaugă regula</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Prag</translation>
    </message>
    <message>
        <source>log</source>
        <translation>jurnal</translation>
    </message>
    <message>
        <source>notice</source>
        <translation>notificare</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>sunet</translation>
    </message>
    <message>
        <source>off</source>
        <translation>oprită</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::ApplianceEditor</name>
    <message>
        <source>Is loaded and may start</source>
        <translation>Este încărcat și poate porni</translation>
    </message>
    <message>
        <source>%1 min, may pause</source>
        <translation>%1 min, se poate întrerupe</translation>
    </message>
    <message>
        <source>%1 min without a pause</source>
        <translation>%1 min fără pauză</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>Nu înainte de</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>Gata până la</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::AuthorityDialog</name>
    <message>
        <source>Port for this terminal</source>
        <translation>Portul pentru acest terminal</translation>
    </message>
    <message>
        <source>Port for the other authorities</source>
        <translation>Portul pentru celelalte autorități</translation>
    </message>
    <message>
        <source>Run an authority</source>
        <translation>Rularea unei autorități</translation>
    </message>
    <message>
        <source>Files for an authority of your own</source>
        <translation>Fișiere pentru o autoritate proprie</translation>
    </message>
    <message>
        <source>Written are the network&apos;s specification, the program&apos;s settings, a start script and a service for Linux. The key stays where it is: KEYS.txt says where it belongs.</source>
        <translation>Se scriu specificația rețelei, setările programului, un script de pornire și un serviciu pentru Linux. Cheia rămâne unde este: KEYS.txt spune unde îi este locul.</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Your authority</source>
        <translation>Autoritatea dvs.</translation>
    </message>
    <message>
        <source>Folder on its machine</source>
        <translation>Dosarul de pe mașina ei</translation>
    </message>
    <message>
        <source>The others, one address a line</source>
        <translation>Celelalte, câte o adresă pe linie</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Alegeți…</translation>
    </message>
    <message>
        <source>Write the files to</source>
        <translation>Scrie fișierele în</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Închide</translation>
    </message>
    <message>
        <source>Write the files</source>
        <translation>Scrie fișierele</translation>
    </message>
    <message>
        <source>Choose a folder on this computer first.</source>
        <translation>Alegeți întâi un dosar pe acest calculator.</translation>
    </message>
    <message>
        <source>Written: %1. Copy them to the authority&apos;s machine and read KEYS.txt there.</source>
        <translation>Scrise: %1. Copiați-le pe mașina autorității și citiți acolo KEYS.txt.</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::AuthorityRing</name>
    <message>
        <source>Turns of the authorities</source>
        <translation>Rândul autorităților</translation>
    </message>
    <message>
        <source>No authority is known yet.</source>
        <translation>Nicio autoritate nu este cunoscută încă.</translation>
    </message>
    <message>
        <source>Authority %1 of %2: %3, sealed %4, missed %5, sealed twice %6.</source>
        <translation>Autoritatea %1 din %2: %3, sigilate %4, ratate %5, duble %6.</translation>
    </message>
    <message>
        <source>%1 authorities take turns.</source>
        <translation>%1 autorități fac cu schimbul.</translation>
    </message>
    <message>
        <source>%1 authorities take turns; now it is the turn of number %2.</source>
        <translation>%1 autorități fac cu schimbul; acum este rândul numărului %2.</translation>
    </message>
    <message>
        <source>take turns</source>
        <translation>fac cu schimbul</translation>
    </message>
    <message>
        <source>has its turn</source>
        <translation>este la rând</translation>
    </message>
    <message>
        <source>sealed %1</source>
        <translation>sigilate %1</translation>
    </message>
    <message>
        <source>missed %1</source>
        <translation>ratate %1</translation>
    </message>
    <message>
        <source>sealed twice</source>
        <translation>a sigilat de două ori</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::BaselineChart</name>
    <message>
        <source>What the home is expected to use</source>
        <translation>Cât se așteaptă să folosească casa</translation>
    </message>
    <message>
        <source>By the contract %1 kWh</source>
        <translation>După contract %1 kWh</translation>
    </message>
    <message>
        <source>by its own days %1 kWh</source>
        <translation>după zilele proprii %1 kWh</translation>
    </message>
    <message>
        <source>by the contract</source>
        <translation>după contract</translation>
    </message>
    <message>
        <source>by your own days</source>
        <translation>după zilele tale</translation>
    </message>
    <message>
        <source>planned without it</source>
        <translation>plan fără ea</translation>
    </message>
    <message>
        <source>to be given</source>
        <translation>de dat</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Încă nimic de comparat</translation>
    </message>
    <message>
        <source>kWh</source>
        <translation>kWh</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::BenchController</name>
    <message>
        <source>The meter is not there. Put the cable back: the calibration waits where it stands.</source>
        <translation>Contorul nu este acolo. Pune cablul la loc: calibrarea așteaptă unde se află.</translation>
    </message>
    <message>
        <source>The meter was reset, which ends its calibration. Nothing was written.</source>
        <translation>Contorul a fost resetat, ceea ce încheie calibrarea. Nu s-a scris nimic.</translation>
    </message>
    <message>
        <source>Taken up where the meter stands.</source>
        <translation>Reluată de unde se află contorul.</translation>
    </message>
    <message>
        <source>The meter has not answered yet. Wait a moment.</source>
        <translation>Contorul nu a răspuns încă. Așteaptă puțin.</translation>
    </message>
    <message>
        <source>Ended. The new constants are in the meter; it is not sealed yet.</source>
        <translation>Încheiat. Noile constante sunt în contor; nu este încă sigilat.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written to the meter.</source>
        <translation>Anulat. Nu s-a scris nimic în contor.</translation>
    </message>
    <message>
        <source>Name the technician and the number on the seal.</source>
        <translation>Scrie tehnicianul și numărul sigiliului.</translation>
    </message>
    <message>
        <source>Unlock the wallet that this meter belongs to: its key seals the meter.</source>
        <translation>Deblochează portofelul căruia îi aparține contorul: cheia lui îl sigilează.</translation>
    </message>
    <message>
        <source>Calibrated, sealed and ready: seal %1.</source>
        <translation>Calibrat, sigilat și gata: sigiliul %1.</translation>
    </message>
    <message>
        <source>The kept constants are in the meter again. Verify before you seal it.</source>
        <translation>Constantele păstrate sunt din nou în contor. Verifică înainte de a-l sigila.</translation>
    </message>
    <message>
        <source>Indicative metering: no class was verified.</source>
        <translation>Măsurare orientativă: nu s-a verificat nicio clasă.</translation>
    </message>
    <message>
        <source>The meter has no name and key yet. Give it both first.</source>
        <translation>Contorul nu are încă nume și cheie. Dă-i-le mai întâi.</translation>
    </message>
    <message>
        <source>The meter is sealed. Open its lid to calibrate it.</source>
        <translation>Contorul este sigilat. Deschide capacul pentru a-l calibra.</translation>
    </message>
    <message>
        <source>This meter has no voltage channel: it stays indicative and is not calibrated to a class.</source>
        <translation>Acest contor nu are canal de tensiune: rămâne orientativ și nu se calibrează la o clasă.</translation>
    </message>
    <message>
        <source>constant %1 · was %2 (%3)</source>
        <translation>constantă %1 · era %2 (%3)</translation>
    </message>
    <message>
        <source>current leads by %1°</source>
        <translation>curentul este în avans cu %1°</translation>
    </message>
    <message>
        <source>points kept: %1</source>
        <translation>puncte păstrate: %1</translation>
    </message>
    <message>
        <source>points verified: %1</source>
        <translation>puncte verificate: %1</translation>
    </message>
    <message>
        <source>the meter is being told</source>
        <translation>contorul este anunțat</translation>
    </message>
    <message>
        <source>Back to step %1</source>
        <translation>Înapoi la pasul %1</translation>
    </message>
    <message>
        <source>This is the meter</source>
        <translation>Acesta este contorul</translation>
    </message>
    <message>
        <source>Add this point</source>
        <translation>Adaugă acest punct</translation>
    </message>
    <message>
        <source>On to verification</source>
        <translation>Spre verificare</translation>
    </message>
    <message>
        <source>Add this verification</source>
        <translation>Adaugă această verificare</translation>
    </message>
    <message>
        <source>On to writing</source>
        <translation>Spre scriere</translation>
    </message>
    <message>
        <source>Write to the meter</source>
        <translation>Scrie în contor</translation>
    </message>
    <message>
        <source>Seal the meter</source>
        <translation>Sigilează contorul</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Acceptă</translation>
    </message>
    <message>
        <source>%1 %2 · ±%3 % U, ±%4 % I, ±%5 % P (k = 2)</source>
        <translation>%1 %2 · ±%3 % U, ±%4 % I, ±%5 % P (k = 2)</translation>
    </message>
    <message>
        <source>due %1, in %2 days</source>
        <translation>expiră %1, în %2 zile</translation>
    </message>
    <message>
        <source>Meter shows, mean of %1 s</source>
        <translation>Contorul arată, media pe %1 s</translation>
    </message>
    <message>
        <source>with the constant %1</source>
        <translation>cu constanta %1</translation>
    </message>
    <message>
        <source>%1 V, %2 W</source>
        <translation>%1 V, %2 W</translation>
    </message>
    <message>
        <source>Meter against reference</source>
        <translation>Contor față de referință</translation>
    </message>
    <message>
        <source>±%1 %2 (k = 2)</source>
        <translation>±%1 %2 (k = 2)</translation>
    </message>
    <message>
        <source>% ± %1</source>
        <translation>% ± %1</translation>
    </message>
    <message>
        <source>new constant %1 (%2)</source>
        <translation>constantă nouă %1 (%2)</translation>
    </message>
    <message>
        <source>power %1 % ± %2</source>
        <translation>putere %1 % ± %2</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Zgomot</translation>
    </message>
    <message>
        <source>Current against voltage</source>
        <translation>Curent față de tensiune</translation>
    </message>
    <message>
        <source>current lags</source>
        <translation>curentul este în urmă</translation>
    </message>
    <message>
        <source>current leads</source>
        <translation>curentul este în avans</translation>
    </message>
    <message>
        <source>I lags U by %1°</source>
        <translation>I este în urma lui U cu %1°</translation>
    </message>
    <message>
        <source>I leads U by %1°</source>
        <translation>I este înaintea lui U cu %1°</translation>
    </message>
    <message>
        <source>unsteady</source>
        <translation>instabil</translation>
    </message>
    <message>
        <source>stable for %1 s</source>
        <translation>stabil de %1 s</translation>
    </message>
    <message>
        <source>The meter is open and answers</source>
        <translation>Contorul este deschis și răspunde</translation>
    </message>
    <message>
        <source>Reference is in date</source>
        <translation>Referința este în termen</translation>
    </message>
    <message>
        <source>This terminal does not hold the meter&apos;s key: it cannot seal it</source>
        <translation>Acest terminal nu are cheia contorului: nu îl poate sigila</translation>
    </message>
    <message>
        <source>The meter holds this terminal&apos;s key</source>
        <translation>Contorul are cheia acestui terminal</translation>
    </message>
    <message>
        <source>Measured for %1 s</source>
        <translation>Măsurat %1 s</translation>
    </message>
    <message>
        <source>Measured for %1 s of %2 s</source>
        <translation>Măsurat %1 s din %2 s</translation>
    </message>
    <message>
        <source>Spread %1 %, within 0.20 %</source>
        <translation>Dispersie %1 %, sub 0,20 %</translation>
    </message>
    <message>
        <source>Load at %1 % of the range (30 to 80)</source>
        <translation>Sarcină la %1 % din domeniu (30 până la 80)</translation>
    </message>
    <message>
        <source>Power factor %1 (0.98 at least)</source>
        <translation>Factor de putere %1 (cel puțin 0,98)</translation>
    </message>
    <message>
        <source>Clamp direction is right: power is positive</source>
        <translation>Sensul cleștelui este corect: putere pozitivă</translation>
    </message>
    <message>
        <source>Power is negative: turn the clamp round on the conductor</source>
        <translation>Putere negativă: întoarce cleștele pe conductor</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>PF</source>
        <translation>PF</translation>
    </message>
    <message>
        <source>as found %</source>
        <translation>găsit %</translation>
    </message>
    <message>
        <source>now %</source>
        <translation>acum %</translation>
    </message>
    <message>
        <source>± % (k = 2)</source>
        <translation>± % (k = 2)</translation>
    </message>
    <message>
        <source>class 1</source>
        <translation>clasa 1</translation>
    </message>
    <message>
        <source>class 2</source>
        <translation>clasa 2</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>Constantă</translation>
    </message>
    <message>
        <source>before</source>
        <translation>înainte</translation>
    </message>
    <message>
        <source>after</source>
        <translation>după</translation>
    </message>
    <message>
        <source>Current, A/V</source>
        <translation>Curent, A/V</translation>
    </message>
    <message>
        <source>Voltage, V/V</source>
        <translation>Tensiune, V/V</translation>
    </message>
    <message>
        <source>Phase, °</source>
        <translation>Fază, °</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Puncte</translation>
    </message>
    <message>
        <source>Calibration no.</source>
        <translation>Calibrare nr.</translation>
    </message>
    <message>
        <source>The certificate is in %1.</source>
        <translation>Certificatul este în %1.</translation>
    </message>
    <message>
        <source>In the meter: calibration no. %1</source>
        <translation>În contor: calibrarea nr. %1</translation>
    </message>
    <message>
        <source>Restore calibration no. %1</source>
        <translation>Restabilește calibrarea nr. %1</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::BenchPanel</name>
    <message>
        <source>Guided calibration</source>
        <translation>Calibrare ghidată</translation>
    </message>
    <message>
        <source>What was measured</source>
        <translation>Ce s-a măsurat</translation>
    </message>
    <message>
        <source>Reference instrument</source>
        <translation>Instrument de referință</translation>
    </message>
    <message>
        <source>maker and type</source>
        <translation>producător și tip</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Număr de serie</translation>
    </message>
    <message>
        <source>Calibrated until</source>
        <translation>Calibrat până la</translation>
    </message>
    <message>
        <source>Uncertainty of voltage, k = 2</source>
        <translation>Incertitudine de tensiune, k = 2</translation>
    </message>
    <message>
        <source>Uncertainty of current, k = 2</source>
        <translation>Incertitudine de curent, k = 2</translation>
    </message>
    <message>
        <source>Uncertainty of power, k = 2</source>
        <translation>Incertitudine de putere, k = 2</translation>
    </message>
    <message>
        <source>Clamp</source>
        <translation>Clește</translation>
    </message>
    <message>
        <source>Voltage adapter with divider</source>
        <translation>Adaptor cu divizor</translation>
    </message>
    <message>
        <source>Name for the meter</source>
        <translation>Nume pentru contor</translation>
    </message>
    <message>
        <source>1 to 12 of A-Z, 0-9 and -</source>
        <translation>1 până la 12 din A-Z, 0-9 și -</translation>
    </message>
    <message>
        <source>Give it a name and a key</source>
        <translation>Dă-i nume și cheie</translation>
    </message>
    <message>
        <source>Reference reads, volts</source>
        <translation>Referința indică, volți</translation>
    </message>
    <message>
        <source>Reference reads, amperes</source>
        <translation>Referința indică, amperi</translation>
    </message>
    <message>
        <source>Reference reads, watts</source>
        <translation>Referința indică, wați</translation>
    </message>
    <message>
        <source>Loops of the wire through the clamp</source>
        <translation>Spire de fir prin clește</translation>
    </message>
    <message>
        <source>Reference reads</source>
        <translation>Referința indică</translation>
    </message>
    <message>
        <source>Spread from second to second</source>
        <translation>Dispersie de la o secundă la alta</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>Tehnician</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nume</translation>
    </message>
    <message>
        <source>Number on the new seal</source>
        <translation>Numărul noului sigiliu</translation>
    </message>
    <message>
        <source>as printed</source>
        <translation>cum este tipărit</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motiv</translation>
    </message>
    <message>
        <source>first calibration, repair, …</source>
        <translation>prima calibrare, reparație, …</translation>
    </message>
    <message>
        <source>Begin the calibration</source>
        <translation>Începe calibrarea</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Închide</translation>
    </message>
    <message>
        <source>Save the certificate (PDF)</source>
        <translation>Salvează certificatul (PDF)</translation>
    </message>
    <message>
        <source>The calibration is finished</source>
        <translation>Calibrarea s-a încheiat</translation>
    </message>
    <message>
        <source>Calibrate this meter</source>
        <translation>Calibrează acest contor</translation>
    </message>
    <message>
        <source>No meter</source>
        <translation>Niciun contor</translation>
    </message>
    <message>
        <source>The meter holds its new constants and is sealed. Save the certificate and hand it over.</source>
        <translation>Contorul are noile constante și este sigilat. Salvează certificatul și predă-l.</translation>
    </message>
    <message>
        <source>Ten steps, each can be left. Name the instrument that the meter is compared with.</source>
        <translation>Zece pași, fiecare poate fi părăsit. Numește instrumentul cu care se compară contorul.</translation>
    </message>
    <message>
        <source>Choose the port of a meter above on the left.</source>
        <translation>Alege portul unui contor sus, în stânga.</translation>
    </message>
    <message>
        <source>Go on at step %1</source>
        <translation>Continuă la pasul %1</translation>
    </message>
    <message>
        <source>Go back to step %1</source>
        <translation>Revino la pasul %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Put it on the network&apos;s register</source>
        <translation>Pune-l în registrul rețelei</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::BenchRegister</name>
    <message>
        <source>Save the certificate</source>
        <translation>Salvează certificatul</translation>
    </message>
    <message>
        <source>Open a network and a wallet first: the register is on the network.</source>
        <translation>Deschide mai întâi o rețea și un portofel: registrul este în rețea.</translation>
    </message>
    <message>
        <source>The network&apos;s register of meters is still being read.</source>
        <translation>Registrul de contoare al rețelei se citește încă.</translation>
    </message>
    <message>
        <source>Only a technician puts a certificate on the register and seals a meter there. Ask the market operator for the role; this account is %1.</source>
        <translation>Doar un tehnician pune un certificat în registru și sigilează acolo un contor. Cere rolul de la operatorul pieței; acest cont este %1.</translation>
    </message>
    <message>
        <source>Open the meter&apos;s seal on the register, put the certificate there and seal it again?</source>
        <translation>Deschizi sigiliul contorului în registru, pui certificatul și îl sigilezi din nou?</translation>
    </message>
    <message>
        <source>Put the certificate on the register and seal the meter there?</source>
        <translation>Pui certificatul în registru și sigilezi contorul acolo?</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Contor</translation>
    </message>
    <message>
        <source>Its number on the network</source>
        <translation>Numărul lui în rețea</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>Sign and send</source>
        <translation>Semnează și trimite</translation>
    </message>
    <message>
        <source>Sent to the network&apos;s register.</source>
        <translation>Trimis în registrul rețelei.</translation>
    </message>
    <message>
        <source>Register this meter with its certificate?</source>
        <translation>Înregistrezi acest contor cu certificatul lui?</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Proprietar</translation>
    </message>
    <message>
        <source>Reports are signed by</source>
        <translation>Rapoartele sunt semnate de</translation>
    </message>
    <message>
        <source>This account may not put a new meter on the register: only a registrar may. The request waits on this terminal&apos;s operator desk.</source>
        <translation>Acest cont nu poate pune un contor nou în registru: doar un registrator poate. Cererea așteaptă la biroul operatorului din acest terminal.</translation>
    </message>
    <message>
        <source>Save the request for a registrar elsewhere</source>
        <translation>Salvează cererea pentru un registrator din altă parte</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabele (*.csv)</translation>
    </message>
    <message>
        <source>This account may not put a new meter on the register: only a registrar may. The request is in %1: a registrar brings it in on the operator desk.</source>
        <translation>Acest cont nu poate pune un contor nou în registru: doar un registrator poate. Cererea este în %1: un registrator o aduce la biroul operatorului.</translation>
    </message>
    <message>
        <source>On the network&apos;s register, proven in block %1: sealed from %2 on, seal %3, with this certificate.</source>
        <translation>În registrul rețelei, dovedit în blocul %1: sigilat din %2 încolo, sigiliul %3, cu acest certificat.</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::BenchSteps</name>
    <message>
        <source>Cancel</source>
        <translation>Anulează</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Înapoi</translation>
    </message>
    <message>
        <source>Steps of the calibration</source>
        <translation>Pașii calibrării</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Calibrare</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>încheiat</translation>
    </message>
    <message>
        <source>step %1 of 10</source>
        <translation>pasul %1 din 10</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>neîncepută</translation>
    </message>
    <message>
        <source>done: %1</source>
        <translation>făcut: %1</translation>
    </message>
    <message>
        <source>now: %1</source>
        <translation>acum: %1</translation>
    </message>
    <message>
        <source>ahead: %1</source>
        <translation>urmează: %1</translation>
    </message>
    <message>
        <source>The constants are in the meter.</source>
        <translation>Constantele sunt în contor.</translation>
    </message>
    <message>
        <source>Nothing is written to the meter before step 9.</source>
        <translation>Nimic nu se scrie în contor înainte de pasul 9.</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::BlotterModel</name>
    <message>
        <source>signed, waits to be sent</source>
        <translation>semnat, așteaptă trimiterea</translation>
    </message>
    <message>
        <source>sent, waits for a block</source>
        <translation>trimis, așteaptă un bloc</translation>
    </message>
    <message>
        <source>placed, now %1 of %2 kWh</source>
        <translation>plasat, acum %1 din %2 kWh</translation>
    </message>
    <message>
        <source>placed</source>
        <translation>plasat</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>anulat</translation>
    </message>
    <message>
        <source>cleared, nothing filled</source>
        <translation>licitație închisă, nimic executat</translation>
    </message>
    <message>
        <source>cleared %1 of %2 kWh at %3 ct</source>
        <translation>executat %1 din %2 kWh la %3 ct</translation>
    </message>
    <message>
        <source>cleared %1 of %2 kWh</source>
        <translation>executat %1 din %2 kWh</translation>
    </message>
    <message>
        <source>settled, %1 of %2 kWh for %3 cr</source>
        <translation>decontat, %1 din %2 kWh pentru %3 cr</translation>
    </message>
    <message>
        <source>settled, %1 of %2 kWh</source>
        <translation>decontat, %1 din %2 kWh</translation>
    </message>
    <message>
        <source>rejected: %1</source>
        <translation>respins: %1</translation>
    </message>
    <message>
        <source>Buy</source>
        <translation>Cumpără</translation>
    </message>
    <message>
        <source>Sell</source>
        <translation>Vinde</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>pasul %1 din %2</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Interv.</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Piață</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Quantity kWh</source>
        <translation>Cantitate kWh</translation>
    </message>
    <message>
        <source>Limit ct</source>
        <translation>Limită ct</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progres</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stare</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Dovadă</translation>
    </message>
    <message>
        <source>buy %1 kWh for the slot at %2, limit %3 ct</source>
        <translation>cumpăra %1 kWh pentru intervalul de la %2, limită %3 ct</translation>
    </message>
    <message>
        <source>sell %1 kWh for the slot at %2, limit %3 ct</source>
        <translation>vinde %1 kWh pentru intervalul de la %2, limită %3 ct</translation>
    </message>
    <message>
        <source>inactive, not in the market</source>
        <translation>inactiv, nu este în piață</translation>
    </message>
    <message>
        <source>inactive, its gate is closed</source>
        <translation>inactiv, poarta lui s-a închis</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::BlotterView</name>
    <message>
        <source>Cancel</source>
        <translation>Anulează</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Ordine</translation>
    </message>
    <message>
        <source>Sign and cancel</source>
        <translation>Semnează și anulează ordinul</translation>
    </message>
    <message>
        <source>You will sign: cancel the order to %1.</source>
        <translation>Vei semna: anularea ordinului „%1”.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Las-o așa</translation>
    </message>
    <message>
        <source>You will sign: cancel the order to %1. It stays here as inactive.</source>
        <translation>Vei semna: anulează ordinul de a %1. Rămâne aici ca inactiv.</translation>
    </message>
    <message>
        <source>Sign and deactivate</source>
        <translation>Semnează și dezactivează</translation>
    </message>
    <message>
        <source>You will sign: %1.</source>
        <translation>Vei semna: %1.</translation>
    </message>
    <message>
        <source>Sign and place</source>
        <translation>Semnează și plasează</translation>
    </message>
    <message>
        <source>Throw the inactive order away: %1. Nothing is signed.</source>
        <translation>Aruncă ordinul inactiv: %1. Nu se semnează nimic.</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Aruncă</translation>
    </message>
    <message numerus="yes">
        <source>You will sign: cancel all %n orders whose gate is open.</source>
        <translation>
            <numerusform>Vei semna: anulează %n ordin cu poarta deschisă.</numerusform>
            <numerusform>Vei semna: anulează toate cele %n ordine cu poarta deschisă.</numerusform>
            <numerusform>Vei semna: anulează toate cele %n de ordine cu poarta deschisă.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You will sign: cancel all %n orders whose gate is open. They stay here as inactive.</source>
        <translation>
            <numerusform>Vei semna: anulează %n ordin cu poarta deschisă. Rămâne aici ca inactiv.</numerusform>
            <numerusform>Vei semna: anulează toate cele %n ordine cu poarta deschisă. Rămân aici ca inactive.</numerusform>
            <numerusform>Vei semna: anulează toate cele %n de ordine cu poarta deschisă. Rămân aici ca inactive.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You will sign: place all %n inactive orders whose gate is open.</source>
        <translation>
            <numerusform>Vei semna: plasează %n ordin inactiv cu poarta deschisă.</numerusform>
            <numerusform>Vei semna: plasează toate cele %n ordine inactive cu poarta deschisă.</numerusform>
            <numerusform>Vei semna: plasează toate cele %n de ordine inactive cu poarta deschisă.</numerusform>
        </translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalii</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation>Dezactivează</translation>
    </message>
    <message>
        <source>Activate</source>
        <translation>Activează</translation>
    </message>
    <message>
        <source>Cancel all</source>
        <translation>Anulează tot</translation>
    </message>
    <message>
        <source>Deactivate all</source>
        <translation>Dezactivează tot</translation>
    </message>
    <message>
        <source>Activate all</source>
        <translation>Activează tot</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::BookChart</name>
    <message>
        <source>Book with both curves</source>
        <translation>Registru cu ambele curbe</translation>
    </message>
    <message>
        <source>No orders yet.</source>
        <translation>Încă niciun ordin.</translation>
    </message>
    <message>
        <source>Demand %1 kWh, supply %2 kWh. The curves do not cross.</source>
        <translation>Cerere %1 kWh, ofertă %2 kWh. Curbele nu se intersectează.</translation>
    </message>
    <message>
        <source>Demand %1 kWh, supply %2 kWh. The curves cross at %3 ct/kWh with %4 kWh.</source>
        <translation>Cerere %1 kWh, ofertă %2 kWh. Curbele se intersectează la %3 ct/kWh cu %4 kWh.</translation>
    </message>
    <message>
        <source>No orders yet in this slot</source>
        <translation>Încă niciun ordin în acest interval</translation>
    </message>
    <message>
        <source>own orders</source>
        <translation>ordine proprii</translation>
    </message>
    <message>
        <source>with this ticket</source>
        <translation>cu acest ordin</translation>
    </message>
    <message>
        <source>kWh to the right, ct/kWh upwards</source>
        <translation>kWh spre dreapta, ct/kWh în sus</translation>
    </message>
    <message>
        <source>demand</source>
        <translation>cerere</translation>
    </message>
    <message>
        <source>supply</source>
        <translation>ofertă</translation>
    </message>
    <message>
        <source>%1 kWh</source>
        <translation>%1 kWh</translation>
    </message>
    <message>
        <source>cleared</source>
        <translation>preț stabilit</translation>
    </message>
    <message>
        <source>crossing</source>
        <translation>intersecție</translation>
    </message>
    <message>
        <source>%1 kWh unmet</source>
        <translation>%1 kWh neacoperiți</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::BudgetCard</name>
    <message>
        <source>Share of the slot&apos;s gas that is used</source>
        <translation>Partea folosită din gazul intervalului</translation>
    </message>
    <message>
        <source>What the network carries</source>
        <translation>Cât poate duce rețeaua</translation>
    </message>
    <message>
        <source>Not known yet: it takes a few blocks to tell.</source>
        <translation>Încă necunoscut: este nevoie de câteva blocuri.</translation>
    </message>
    <message>
        <source>per slot of %1 s</source>
        <translation>pe interval de %1 s</translation>
    </message>
    <message>
        <source>A block every %1 s, over the last %2 blocks.</source>
        <translation>Un bloc la fiecare %1 s, în ultimele %2 blocuri.</translation>
    </message>
    <message>
        <source>Computing budget (gas): %1 of %2 million used, %3 left.</source>
        <translation>Buget de calcul (gaz): folosite %1 din %2 milioane, rămân %3.</translation>
    </message>
    <message>
        <source>Room for about %1 more orders, or %2 more meter reports, in each slot.</source>
        <translation>Loc pentru încă circa %1 ordine sau încă %2 rapoarte de contor în fiecare interval.</translation>
    </message>
    <message>
        <source>Your meter reads every %1 s, faster than blocks come. Its readings stay on this computer and go to the chain once per slot, so nothing is lost.</source>
        <translation>Contorul citește la fiecare %1 s, mai des decât vin blocurile. Citirile rămân pe acest calculator și ajung pe lanț o dată pe interval, deci nu se pierde nimic.</translation>
    </message>
    <message>
        <source>Your meter reads every %1 s: blocks come faster than readings.</source>
        <translation>Contorul citește la fiecare %1 s: blocurile vin mai des decât citirile.</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::CallTimeline</name>
    <message>
        <source>Escalation of the chosen slot</source>
        <translation>Pașii intervalului ales</translation>
    </message>
    <message>
        <source>Choose a slot.</source>
        <translation>Alege un interval.</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::CarEditor</name>
    <message>
        <source>Pay no more than</source>
        <translation>Nu plăti mai mult de</translation>
    </message>
    <message>
        <source>The house battery may charge it</source>
        <translation>Bateria casei o poate încărca</translation>
    </message>
    <message>
        <source>It may feed the home</source>
        <translation>Poate alimenta casa</translation>
    </message>
    <message>
        <source>Comes home at</source>
        <translation>Vine acasă la</translation>
    </message>
    <message>
        <source>Ready by</source>
        <translation>Gata până la</translation>
    </message>
    <message>
        <source>At once, whatever it costs</source>
        <translation>Imediat, oricât ar costa</translation>
    </message>
    <message>
        <source>In it when it leaves</source>
        <translation>Încărcată la plecare</translation>
    </message>
    <message>
        <source>Highest price for charging</source>
        <translation>Prețul maxim de încărcare</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::CheckCard</name>
    <message>
        <source>Check of a delivery</source>
        <translation>Verificarea unei livrări</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anulează</translation>
    </message>
    <message>
        <source>Save the verdict…</source>
        <translation>Salvare verdict…</translation>
    </message>
    <message>
        <source>Slots of the delivery</source>
        <translation>Intervalele livrării</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Citiri</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constatare</translation>
    </message>
    <message>
        <source>Slots checked</source>
        <translation>Intervale verificate</translation>
    </message>
    <message>
        <source>Save the verdict</source>
        <translation>Salvare verdict</translation>
    </message>
    <message>
        <source>Verdict (*.json)</source>
        <translation>Verdict (*.json)</translation>
    </message>
    <message>
        <source>Sale %1 is being checked, slot by slot.</source>
        <translation>Vânzarea %1 se verifică, interval cu interval.</translation>
    </message>
    <message>
        <source>Nothing was checked yet. Choose a purchase whose key was delivered.</source>
        <translation>Nu s-a verificat nimic încă. Alegeți o cumpărare a cărei cheie a fost livrată.</translation>
    </message>
    <message>
        <source>Sale %1: all %2 readings are genuine, compared at block %3.</source>
        <translation>Vânzarea %1: toate cele %2 citiri sunt autentice, comparate la blocul %3.</translation>
    </message>
    <message>
        <source>Sale %1: of %2 readings not all are what was measured, compared at block %3.</source>
        <translation>Vânzarea %1: din %2 citiri nu toate sunt cele măsurate, comparate la blocul %3.</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::CheckList</name>
    <message>
        <source>right: %1</source>
        <translation>corect: %1</translation>
    </message>
    <message>
        <source>wrong: %1</source>
        <translation>greșit: %1</translation>
    </message>
    <message>
        <source>doubtful: %1</source>
        <translation>îndoielnic: %1</translation>
    </message>
    <message>
        <source>open: %1</source>
        <translation>deschis: %1</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::ClampPicture</name>
    <message>
        <source>The clamp around one conductor, its jaws closed, the wire in the middle</source>
        <translation>Cleștele în jurul unui conductor, închis, firul la mijloc</translation>
    </message>
    <message>
        <source>L</source>
        <translation>L</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::ComfortCard</name>
    <message>
        <source>This home has nothing that can wait or store.</source>
        <translation>Această locuință nu are nimic care să poată aștepta sau stoca.</translation>
    </message>
    <message>
        <source>Comfort</source>
        <translation>Confort</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>simulat</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>schimbă</translation>
    </message>
    <message>
        <source>Edit: %1</source>
        <translation>Schimbă: %1</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::ComfortsSection</name>
    <message>
        <source>What gives way first</source>
        <translation>Ce cedează primul</translation>
    </message>
    <message>
        <source>When not everything can be had, the first of these gives way, then the next:</source>
        <translation>Când nu se poate totul, cedează primul din acestea, apoi următorul:</translation>
    </message>
    <message>
        <source>Flexibility that was sold is not delivered in full.</source>
        <translation>Flexibilitatea vândută nu este livrată în întregime.</translation>
    </message>
    <message>
        <source>An appliance is done later than wished.</source>
        <translation>Un aparat termină mai târziu decât s-a dorit.</translation>
    </message>
    <message>
        <source>Rooms or water get a little too cold or too warm.</source>
        <translation>Camerele sau apa devin puțin prea reci sau calde.</translation>
    </message>
    <message>
        <source>The car leaves with less than wished.</source>
        <translation>Mașina pleacă cu mai puțin decât s-a dorit.</translation>
    </message>
    <message>
        <source>The car waits for what it should have at once.</source>
        <translation>Mașina așteaptă ce trebuia să aibă imediat.</translation>
    </message>
    <message>
        <source>Your price limits and the battery&apos;s reserve never give way to save money.</source>
        <translation>Limitele tale de preț și rezerva bateriei nu cedează niciodată pentru economii.</translation>
    </message>
    <message>
        <source>Not all can be had</source>
        <translation>Nu se poate totul</translation>
    </message>
    <message>
        <source>This home has nothing that can wait or store. The agent trades what the meter shows.</source>
        <translation>Casa nu are nimic care să aștepte sau să stocheze. Agentul tranzacționează ce arată contorul.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvează</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Anulează</translation>
    </message>
    <message>
        <source>Comforts</source>
        <translation>Confort</translation>
    </message>
    <message>
        <source>%1 kWh, up to %2 kW</source>
        <translation>%1 kWh, până la %2 kW</translation>
    </message>
    <message>
        <source>hot water</source>
        <translation>apă caldă</translation>
    </message>
    <message>
        <source>rooms</source>
        <translation>camere</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Ore de liniște</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>Încă nesalvat.</translation>
    </message>
    <message>
        <source>The agent keeps to these wishes. What a device cannot do, you are told here.</source>
        <translation>Agentul respectă aceste dorințe. Ce nu poate face un aparat afli aici.</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::ConfirmStep</name>
    <message>
        <source>Reset</source>
        <translation>Resetează</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Înapoi</translation>
    </message>
    <message>
        <source>Sign now</source>
        <translation>Semnează acum</translation>
    </message>
    <message>
        <source>You will sign: %1</source>
        <translation>Vei semna: %1</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::CreditSheet</name>
    <message>
        <source>Term</source>
        <translation>Termen</translation>
    </message>
    <message>
        <source>cr</source>
        <translation>cr</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Deținător</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cont</translation>
    </message>
    <message>
        <source>Credits cr</source>
        <translation>Credite cr</translation>
    </message>
    <message>
        <source>May be redeemed cr</source>
        <translation>Răscumpărabile cr</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stare</translation>
    </message>
    <message>
        <source>Who holds credits</source>
        <translation>Cine are credite</translation>
    </message>
    <message>
        <source>The equation, term by term</source>
        <translation>Ecuația, termen cu termen</translation>
    </message>
    <message>
        <source>Nothing was made up</source>
        <translation>Nimic nu e inventat</translation>
    </message>
    <message>
        <source>Order&apos;s reference</source>
        <translation>Referința ordinului</translation>
    </message>
    <message>
        <source>of the court or authority</source>
        <translation>al instanței sau autorității</translation>
    </message>
    <message>
        <source>Freeze, release, suspend</source>
        <translation>Blochează, eliberează, suspendă</translation>
    </message>
    <message>
        <source>Who holds which credits is not known yet.</source>
        <translation>Nu se știe încă cine are ce credite.</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>încă necunoscut</translation>
    </message>
    <message>
        <source>issued %1</source>
        <translation>emise %1</translation>
    </message>
    <message>
        <source>redeemed %1 + in circulation %2</source>
        <translation>răscumpărate %1 + în circulație %2</translation>
    </message>
    <message>
        <source>in circulation %1</source>
        <translation>în circulație %1</translation>
    </message>
    <message>
        <source>accounts %1 + contracts %2</source>
        <translation>conturi %1 + contracte %2</translation>
    </message>
    <message>
        <source>Stop issuing and call the authorities.</source>
        <translation>Oprește emiterea și cheamă autoritățile.</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Emise</translation>
    </message>
    <message>
        <source>− redeemed</source>
        <translation>− răscumpărate</translation>
    </message>
    <message>
        <source>= in circulation</source>
        <translation>= în circulație</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Toate conturile</translation>
    </message>
    <message>
        <source>+ held by %1</source>
        <translation>+ la %1</translation>
    </message>
    <message>
        <source>Without a holder</source>
        <translation>Fără deținător</translation>
    </message>
    <message>
        <source>all</source>
        <translation>toate</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>blocat</translation>
    </message>
    <message>
        <source>free</source>
        <translation>liber</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Eliberează</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Îngheață</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>Suspendă</translation>
    </message>
    <message>
        <source>Choose an account.</source>
        <translation>Alege un cont.</translation>
    </message>
    <message>
        <source>release the credits of %1, “%2”: it may spend them again.</source>
        <translation>eliberează creditele lui %1, „%2”: le poate cheltui din nou.</translation>
    </message>
    <message>
        <source>Without the order&apos;s reference nothing can be frozen.</source>
        <translation>Fără referința ordinului nimic nu poate fi blocat.</translation>
    </message>
    <message>
        <source>freeze the credits of %1, “%2”, by the order “%3”: it receives, and spends nothing.</source>
        <translation>blochează creditele lui %1, „%2”, prin ordinul „%3”: primește și nu cheltuiește nimic.</translation>
    </message>
    <message>
        <source>take all roles from %1, “%2”: it keeps what is its own, and can do nothing else.</source>
        <translation>ia toate rolurile lui %1, „%2”: păstrează ce e al său și nu mai poate face nimic.</translation>
    </message>
    <message>
        <source>An operator does not lock itself out.</source>
        <translation>Un operator nu se încuie singur afară.</translation>
    </message>
    <message>
        <source>Issued or redeemed, with its reference</source>
        <translation>Emis sau răscumpărat, cu referința</translation>
    </message>
    <message>
        <source>Issued and redeemed from here</source>
        <translation>Emise și răscumpărate de aici</translation>
    </message>
    <message>
        <source>Issued and redeemed</source>
        <translation>Emise și răscumpărate</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::DataDesk</name>
    <message>
        <source>Open a network first: what is sold is on the network.</source>
        <translation>Deschideți întâi o rețea: ce se vinde este în rețea.</translation>
    </message>
    <message>
        <source>Make a wallet first: offers and purchases are signed with it.</source>
        <translation>Faceți întâi un portofel: ofertele și cumpărările se semnează cu el.</translation>
    </message>
    <message>
        <source>Unlock the wallet to sign.</source>
        <translation>Deblocați portofelul pentru a semna.</translation>
    </message>
    <message>
        <source>every reading is genuine</source>
        <translation>fiecare citire este autentică</translation>
    </message>
    <message>
        <source>not what was measured</source>
        <translation>nu este ce s-a măsurat</translation>
    </message>
    <message>
        <source>Sent. It counts once the network has confirmed it.</source>
        <translation>Trimis. Contează după ce rețeaua confirmă.</translation>
    </message>
    <message>
        <source>The sealed readings are in %1. Give the file to the buyer; the key goes over the network once it is paid for.</source>
        <translation>Citirile sigilate sunt în %1. Dați fișierul cumpărătorului; cheia pleacă prin rețea după plată.</translation>
    </message>
    <message>
        <source>Every reading is the one that was measured. You can release the money.</source>
        <translation>Fiecare citire este cea măsurată. Puteți elibera banii.</translation>
    </message>
    <message>
        <source>Not all readings are what was measured. Show it to the network to get your money back.</source>
        <translation>Nu toate citirile sunt cele măsurate. Arătați rețelei pentru a primi banii înapoi.</translation>
    </message>
    <message>
        <source>Nothing was checked yet.</source>
        <translation>Nu s-a verificat nimic încă.</translation>
    </message>
    <message>
        <source>There is no history yet: it begins with a network, a wallet and a meter.</source>
        <translation>Nu există încă istoric: începe cu o rețea, un portofel și un contor.</translation>
    </message>
    <message>
        <source>Your history is in %1.</source>
        <translation>Istoricul este în %1.</translation>
    </message>
    <message>
        <source>%1: %2 readings, %3 kWh imported and %4 kWh exported. Nothing of it was kept.</source>
        <translation>%1: %2 citiri, %3 kWh importați și %4 kWh exportați. Nu s-a păstrat nimic.</translation>
    </message>
    <message>
        <source>The price is being approved; the order follows by itself.</source>
        <translation>Prețul se aprobă; comanda urmează de la sine.</translation>
    </message>
    <message>
        <source>The price was not approved: nothing was ordered.</source>
        <translation>Prețul nu a fost aprobat: nu s-a comandat nimic.</translation>
    </message>
    <message>
        <source>%1 genuine readings are in %2.</source>
        <translation>%1 citiri autentice sunt în %2.</translation>
    </message>
    <message>
        <source>genuine</source>
        <translation>autentic</translation>
    </message>
    <message>
        <source>altered: at least one reading is not what was measured</source>
        <translation>modificat: cel puțin o citire nu este cea măsurată</translation>
    </message>
    <message>
        <source>no readings: the key opens nothing that can be read</source>
        <translation>nicio citire: cheia nu deschide nimic ce se poate citi</translation>
    </message>
    <message>
        <source>the meter reported nothing for this slot</source>
        <translation>contorul nu a raportat nimic pentru acest interval</translation>
    </message>
    <message>
        <source>not the key agreed on</source>
        <translation>nu cheia convenită</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::DataPage</name>
    <message>
        <source>Data</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Readings on offer</source>
        <translation>Citiri oferite</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Contor</translation>
    </message>
    <message>
        <source>Readings of</source>
        <translation>Citiri din</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>Intervale</translation>
    </message>
    <message>
        <source>Every s</source>
        <translation>La s</translation>
    </message>
    <message>
        <source>Price cr</source>
        <translation>Preț cr</translation>
    </message>
    <message>
        <source>On offer until</source>
        <translation>Oferit până la</translation>
    </message>
    <message>
        <source>My sales and purchases</source>
        <translation>Vânzările și cumpărările mele</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>I</source>
        <translation>Eu</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stare</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>Răspuns până la</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Verificare</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>retrasă</translation>
    </message>
    <message>
        <source>My own offer</source>
        <translation>Oferta mea</translation>
    </message>
    <message>
        <source>sell</source>
        <translation>vând</translation>
    </message>
    <message>
        <source>buy</source>
        <translation>cumpăr</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Ofertă</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Proprietar</translation>
    </message>
    <message>
        <source>Pay for these readings and order their key?</source>
        <translation>Se plătesc aceste citiri și se comandă cheia lor?</translation>
    </message>
    <message>
        <source>Price, held by the contract</source>
        <translation>Preț, reținut de contract</translation>
    </message>
    <message>
        <source>Links to other programs…</source>
        <translation>Legături cu alte programe…</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::DayChart</name>
    <message>
        <source>Chart of the day</source>
        <translation>Graficul zilei</translation>
    </message>
    <message>
        <source>used</source>
        <translation>consumat</translation>
    </message>
    <message>
        <source>solar</source>
        <translation>solar</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>referință</translation>
    </message>
    <message>
        <source>bought</source>
        <translation>cumpărat</translation>
    </message>
    <message>
        <source>sold</source>
        <translation>vândut</translation>
    </message>
    <message>
        <source>price</source>
        <translation>preț</translation>
    </message>
    <message>
        <source>kW</source>
        <translation>kW</translation>
    </message>
    <message>
        <source>ct</source>
        <translation>ct</translation>
    </message>
    <message>
        <source>Nothing was measured or traded in this time yet.</source>
        <translation>În acest timp nu s-a măsurat și nu s-a tranzacționat încă nimic.</translation>
    </message>
    <message>
        <source>now</source>
        <translation>acum</translation>
    </message>
    <message>
        <source>used %1 kW</source>
        <translation>consumat %1 kW</translation>
    </message>
    <message>
        <source>expected %1 kW, %2 to %3</source>
        <translation>așteptat %1 kW, de la %2 la %3</translation>
    </message>
    <message>
        <source>solar %1 kW</source>
        <translation>solar %1 kW</translation>
    </message>
    <message>
        <source>solar expected %1 kW</source>
        <translation>solar așteptat %1 kW</translation>
    </message>
    <message>
        <source>bought %1 kWh</source>
        <translation>cumpărat %1 kWh</translation>
    </message>
    <message>
        <source>sold %1 kWh</source>
        <translation>vândut %1 kWh</translation>
    </message>
    <message>
        <source>to buy %1 kWh</source>
        <translation>de cumpărat %1 kWh</translation>
    </message>
    <message>
        <source>to sell %1 kWh</source>
        <translation>de vândut %1 kWh</translation>
    </message>
    <message>
        <source>price expected %1 ct</source>
        <translation>preț așteptat %1 ct</translation>
    </message>
    <message>
        <source>price %1 ct</source>
        <translation>preț %1 ct</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>măsurat</translation>
    </message>
    <message>
        <source>partly measured</source>
        <translation>măsurat parțial</translation>
    </message>
    <message>
        <source>estimated: no reading came</source>
        <translation>estimat: nu a venit nicio citire</translation>
    </message>
    <message>
        <source>meter open: not reported</source>
        <translation>contor deschis: neraportat</translation>
    </message>
    <message>
        <source>flexibility</source>
        <translation>flexibilitate</translation>
    </message>
    <message>
        <source>%1 kWh less for the network</source>
        <translation>cu %1 kWh mai puțin pentru rețea</translation>
    </message>
    <message>
        <source>%1 kWh more for the network</source>
        <translation>cu %1 kWh mai mult pentru rețea</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::DeedPanel</name>
    <message>
        <source>Sign and send this?</source>
        <translation>Semnezi și trimiți?</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Return</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::DeskDock</name>
    <message>
        <source>Float %1</source>
        <translation>Desprinde %1</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>Închide %1</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::DeskHeader</name>
    <message>
        <source>Columns</source>
        <translation>Coloane</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::DeviceTest</name>
    <message>
        <source>It works: it %1.</source>
        <translation>Funcționează: %1.</translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>Funcționează.</translation>
    </message>
    <message>
        <source>The broker does not answer at %1.</source>
        <translation>Brokerul nu răspunde la %1.</translation>
    </message>
    <message>
        <source>The broker answers, but the sensors that you named have not been announced.</source>
        <translation>Brokerul răspunde, dar senzorii numiți nu au fost anunțați.</translation>
    </message>
    <message>
        <source>It does not answer: %1</source>
        <translation>Nu răspunde: %1</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::DevicesCard</name>
    <message>
        <source>Devices</source>
        <translation>Aparate</translation>
    </message>
    <message>
        <source>No device is set up.</source>
        <translation>Niciun aparat configurat.</translation>
    </message>
    <message>
        <source>simulated: nothing real is switched</source>
        <translation>simulat: nimic real nu este comandat</translation>
    </message>
    <message>
        <source>Add a device</source>
        <translation>Adaugă un dispozitiv</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::DispatchBars</name>
    <message>
        <source>Answers to the dispatch</source>
        <translation>Răspunsuri la apel</translation>
    </message>
    <message>
        <source>Nothing is dispatched.</source>
        <translation>Niciun apel în curs.</translation>
    </message>
    <message>
        <source>Award %1 waits: nobody was asked yet.</source>
        <translation>Atribuirea %1 așteaptă: nimeni nu a fost întrebat încă.</translation>
    </message>
    <message>
        <source>%1 of %2 kWh answered.</source>
        <translation>%1 din %2 kWh confirmați.</translation>
    </message>
    <message>
        <source>%1: %2 of %3 kWh, %4 yes, %5 no, %6 silent.</source>
        <translation>%1: %2 din %3 kWh, %4 da, %5 nu, %6 fără răspuns.</translation>
    </message>
    <message>
        <source>%1 yes, %2 no, %3 silent</source>
        <translation>%1 da, %2 nu, %3 tăcuți</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 din %2</translation>
    </message>
    <message>
        <source>answers until %1, %2 left</source>
        <translation>răspunsuri până la %1, rămân %2</translation>
    </message>
    <message>
        <source>answers ended at %1</source>
        <translation>răspunsuri încheiate la %1</translation>
    </message>
    <message>
        <source>%1 of %2 meters have reported</source>
        <translation>%1 din %2 contoare au raportat</translation>
    </message>
    <message>
        <source>%1 kWh delivered</source>
        <translation>%1 kWh livrați</translation>
    </message>
    <message>
        <source>of %1 kWh answered</source>
        <translation>din %1 kWh confirmați</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::DispatchPanel</name>
    <message>
        <source>Solar plants</source>
        <translation>Instalații solare</translation>
    </message>
    <message>
        <source>Home batteries</source>
        <translation>Baterii de casă</translation>
    </message>
    <message>
        <source>EV chargers</source>
        <translation>Încărcătoare auto</translation>
    </message>
    <message>
        <source>Heat pumps</source>
        <translation>Pompe de căldură</translation>
    </message>
    <message>
        <source>Other devices</source>
        <translation>Alte dispozitive</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membri</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membru</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispozitiv</translation>
    </message>
    <message>
        <source>Asked
kWh</source>
        <translation>Cerut
kWh</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Răspuns</translation>
    </message>
    <message>
        <source>Delivered
kWh</source>
        <translation>Livrat
kWh</translation>
    </message>
    <message>
        <source>Paid
cr</source>
        <translation>Plătit
cr</translation>
    </message>
    <message>
        <source>Members of the dispatch</source>
        <translation>Membrii apelului</translation>
    </message>
    <message>
        <source>Is that what you want?</source>
        <translation>Asta doriți?</translation>
    </message>
    <message>
        <source>flexibility up for %1, %2</source>
        <translation>flexibilitate în sus pentru %1, %2</translation>
    </message>
    <message>
        <source>flexibility down for %1, %2</source>
        <translation>flexibilitate în jos pentru %1, %2</translation>
    </message>
    <message>
        <source>%1 kWh short, penalty below %2: likely %3 cr</source>
        <translation>Lipsesc %1 kWh, penalizare sub %2: probabil %3 cr</translation>
    </message>
    <message>
        <source>Ask members</source>
        <translation>Întreabă membrii</translation>
    </message>
    <message>
        <source>ask your members by their curves for their parts of award %1.</source>
        <translation>a întreba membrii, după curbele lor, pentru părțile lor din atribuirea %1.</translation>
    </message>
    <message numerus="yes">
        <source>Ask %n again</source>
        <translation>
            <numerusform>Întreabă din nou %n</numerusform>
            <numerusform>Întreabă din nou %n</numerusform>
            <numerusform>Întreabă din nou %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ask %n silent members again for their part of dispatch %1.</source>
        <translation>
            <numerusform>a întreba din nou %n membru tăcut pentru partea lui din apelul %1.</numerusform>
            <numerusform>a întreba din nou %n membri tăcuți pentru partea lor din apelul %1.</numerusform>
            <numerusform>a întreba din nou %n de membri tăcuți pentru partea lor din apelul %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pay out</source>
        <translation>Plătește</translation>
    </message>
    <message numerus="yes">
        <source>pay %1 cr to %n members of dispatch %2. You keep %3 cr.</source>
        <translation>
            <numerusform>a plăti %1 cr către %n membru din apelul %2. Păstrați %3 cr.</numerusform>
            <numerusform>a plăti %1 cr către %n membri din apelul %2. Păstrați %3 cr.</numerusform>
            <numerusform>a plăti %1 cr către %n de membri din apelul %2. Păstrați %3 cr.</numerusform>
        </translation>
    </message>
    <message>
        <source>silent</source>
        <translation>fără răspuns</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nu</translation>
    </message>
    <message>
        <source>yes, %1</source>
        <translation>da, %1</translation>
    </message>
    <message>
        <source>yes, not brought in</source>
        <translation>da, neinclus</translation>
    </message>
    <message>
        <source>%1, estimate</source>
        <translation>%1, estimare</translation>
    </message>
    <message>
        <source>A reading is missing; an estimate stands for it.</source>
        <translation>Lipsește o citire; în locul ei stă o estimare.</translation>
    </message>
    <message numerus="yes">
        <source>Ask %n others</source>
        <translation>
            <numerusform>Întreabă încă %n</numerusform>
            <numerusform>Întreabă alți %n</numerusform>
            <numerusform>Întreabă alți %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ask %n members who were not asked yet for the %1 kWh that dispatch %2 lacks.</source>
        <translation>
            <numerusform>a cere unui membru încă neîntrebat (%n) cei %1 kWh care lipsesc din apelul %2.</numerusform>
            <numerusform>a cere la %n membri încă neîntrebați cei %1 kWh care lipsesc din apelul %2.</numerusform>
            <numerusform>a cere la %n de membri încă neîntrebați cei %1 kWh care lipsesc din apelul %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>ask %1 members who were not asked yet and %2 silent ones again for the %3 kWh that dispatch %4 lacks.</source>
        <translation>a cere la %1 membri încă neîntrebați și din nou la %2 tăcuți cei %3 kWh care lipsesc din apelul %4.</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::DispatchQuestion</name>
    <message>
        <source>A question from your aggregator</source>
        <translation>O întrebare de la agregatorul dvs.</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Refuz</translation>
    </message>
    <message>
        <source>Answer later</source>
        <translation>Răspund mai târziu</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::DisputeSheet</name>
    <message>
        <source>Kind</source>
        <translation>Fel</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Al cui</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Ce</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Până la</translation>
    </message>
    <message>
        <source>Disputes, and what is not as it should be</source>
        <translation>Dispute și ce nu e în regulă</translation>
    </message>
    <message>
        <source>Disputes</source>
        <translation>Dispute</translation>
    </message>
    <message>
        <source>The contracts decide disputes by themselves: readings against their proofs, data against what was anchored. Here is what waits for somebody.</source>
        <translation>Contractele decid singure disputele: citirile cu dovezile lor, datele cu ce a fost ancorat. Aici este ce așteaptă pe cineva.</translation>
    </message>
    <message>
        <source>broken seal</source>
        <translation>sigiliu rupt</translation>
    </message>
    <message>
        <source>silent meter</source>
        <translation>contor mut</translation>
    </message>
    <message>
        <source>sale of data</source>
        <translation>vânzare de date</translation>
    </message>
    <message>
        <source>frozen account</source>
        <translation>cont blocat</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>încă necunoscut</translation>
    </message>
    <message>
        <source>none</source>
        <translation>niciunul</translation>
    </message>
    <message>
        <source>What follows, and what can be done</source>
        <translation>Ce urmează și ce se poate face</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Decide</translation>
    </message>
    <message>
        <source>Nothing is in dispute.</source>
        <translation>Nimic nu este în dispută.</translation>
    </message>
    <message>
        <source>Not known yet.</source>
        <translation>Încă necunoscut.</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Eliberează</translation>
    </message>
    <message>
        <source>release the credits of %1, “%2”: it may spend them again.</source>
        <translation>eliberează creditele lui %1, „%2”: le poate cheltui din nou.</translation>
    </message>
    <message>
        <source>State its seal</source>
        <translation>Declară sigiliul</translation>
    </message>
    <message>
        <source>state that meter %1 is sealed again, from the next slot on.</source>
        <translation>declară că contorul %1 este din nou sigilat, de la intervalul următor.</translation>
    </message>
    <message>
        <source>Only when a technician looked at the meter: whoever opened it may have changed it.</source>
        <translation>Numai dacă un tehnician s-a uitat la contor: cine l-a deschis poate că l-a modificat.</translation>
    </message>
    <message>
        <source>Close the sale</source>
        <translation>Închide vânzarea</translation>
    </message>
    <message>
        <source>close sale %1 of data: %2.</source>
        <translation>închide vânzarea de date %1: %2.</translation>
    </message>
    <message>
        <source>Nothing to sign</source>
        <translation>Nimic de semnat</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::ErrorChart</name>
    <message>
        <source>Error curve with the limits of class 1 and 2</source>
        <translation>Curba erorilor cu limitele claselor 1 și 2</translation>
    </message>
    <message>
        <source>%1 A: %2 %, as found %3 %</source>
        <translation>%1 A: %2 %, găsit %3 %</translation>
    </message>
    <message>
        <source>class 1, ±%1 %</source>
        <translation>clasa 1, ±%1 %</translation>
    </message>
    <message>
        <source>class 2, ±%1 %</source>
        <translation>clasa 2, ±%1 %</translation>
    </message>
    <message>
        <source>no limit below 0.5 A</source>
        <translation>fără limită sub 0,5 A</translation>
    </message>
    <message>
        <source>PF %1</source>
        <translation>PF %1</translation>
    </message>
    <message>
        <source>now %1 A, %2 %</source>
        <translation>acum %1 A, %2 %</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::ExportMenu</name>
    <message>
        <source>Save picture…</source>
        <translation>Salvare imagine…</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Copiere rânduri</translation>
    </message>
    <message>
        <source>Save table…</source>
        <translation>Salvare tabel…</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valori separate prin virgulă (*.csv)</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>Foaie de calcul (*.xlsx)</translation>
    </message>
    <message>
        <source>Save table</source>
        <translation>Salvare tabel</translation>
    </message>
    <message>
        <source>The table is being saved.</source>
        <translation>Tabelul se salvează.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anulare</translation>
    </message>
    <message>
        <source>The table was not saved: %1</source>
        <translation>Tabelul nu a fost salvat: %1</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Imagine (*.png)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Desen (*.svg)</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Salvare imagine</translation>
    </message>
    <message>
        <source>The picture was not saved: %1</source>
        <translation>Imaginea nu a fost salvată: %1</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::FirmwareDialog</name>
    <message>
        <source>Lock the chip afterwards: program and key cannot be read out any more</source>
        <translation>Blochează cipul după aceea: programul și cheia nu mai pot fi citite</translation>
    </message>
    <message>
        <source>The meter loses its key, seal and constants; the wallet and the kept calibration give them back</source>
        <translation>Contorul își pierde cheia, sigiliul și constantele; portofelul și calibrarea păstrată le redau</translation>
    </message>
    <message>
        <source>Read the fuses</source>
        <translation>Citește siguranțele</translation>
    </message>
    <message>
        <source>Try, write nothing</source>
        <translation>Încearcă, fără scriere</translation>
    </message>
    <message>
        <source>Write the program</source>
        <translation>Scrie programul</translation>
    </message>
    <message>
        <source>Firmware and fuses</source>
        <translation>Firmware și siguranțe</translation>
    </message>
    <message>
        <source>A sealed meter is programmed over its six pins with a programmer, never over USB: the board&apos;s own loader would let anybody read its key.</source>
        <translation>Un contor sigilat se programează prin cei șase pini cu un programator, niciodată prin USB: încărcătorul plăcii ar lăsa pe oricine să citească cheia.</translation>
    </message>
    <message>
        <source>Programmer</source>
        <translation>Programator</translation>
    </message>
    <message>
        <source>only for a programmer on a serial port</source>
        <translation>doar pentru un programator pe port serial</translation>
    </message>
    <message>
        <source>Port of the programmer</source>
        <translation>Portul programatorului</translation>
    </message>
    <message>
        <source>Program file (HEX)</source>
        <translation>Fișierul programului (HEX)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Alege…</translation>
    </message>
    <message>
        <source>Command that will be run</source>
        <translation>Comanda care va fi rulată</translation>
    </message>
    <message>
        <source>What avrdude said</source>
        <translation>Ce a spus avrdude</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Închide</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::FirmwareRunner</name>
    <message>
        <source>avrdude is not on this computer. Install it: sudo apt install avrdude</source>
        <translation>avrdude nu este pe acest calculator. Instalează-l: sudo apt install avrdude</translation>
    </message>
    <message>
        <source>Talking to the programmer…</source>
        <translation>Se comunică cu programatorul…</translation>
    </message>
    <message>
        <source>avrdude could not do it: see what it said. The chip may be unchanged.</source>
        <translation>avrdude nu a reușit: vezi ce a spus. Cipul poate fi neschimbat.</translation>
    </message>
    <message>
        <source>The programmer and the chip answer. Nothing was written.</source>
        <translation>Programatorul și cipul răspund. Nu s-a scris nimic.</translation>
    </message>
    <message>
        <source>Written and compared. Give the meter its name and key, restore its calibration, verify and seal it.</source>
        <translation>Scris și comparat. Dă contorului nume și cheie, restabilește calibrarea, verifică și sigilează.</translation>
    </message>
    <message>
        <source>The chip is set as a sealed meter needs it.</source>
        <translation>Cipul este setat cum cere un contor sigilat.</translation>
    </message>
    <message>
        <source>The chip is not set as a sealed meter needs it. Writing the program sets it.</source>
        <translation>Cipul nu este setat cum cere un contor sigilat. Scrierea programului îl setează.</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::FlowChart</name>
    <message>
        <source>Planned and measured flow of the branch</source>
        <translation>Fluxul planificat și măsurat al liniei</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>planificat</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>măsurat</translation>
    </message>
    <message>
        <source>forecast</source>
        <translation>prognoză</translation>
    </message>
    <message>
        <source>capacity</source>
        <translation>capacitate</translation>
    </message>
    <message>
        <source>No flow is known yet.</source>
        <translation>Niciun flux cunoscut încă.</translation>
    </message>
    <message>
        <source>%1: capacity %2 kWh in and %3 kWh out.</source>
        <translation>%1: capacitate %2 kWh la intrare și %3 kWh la ieșire.</translation>
    </message>
    <message>
        <source>Planned %1 kWh.</source>
        <translation>Planificat %1 kWh.</translation>
    </message>
    <message>
        <source>Measured %1 kWh.</source>
        <translation>Măsurat %1 kWh.</translation>
    </message>
    <message>
        <source>Expected between %1 and %2 kWh in eight slots of ten.</source>
        <translation>Așteptat între %1 și %2 kWh în opt intervale din zece.</translation>
    </message>
    <message>
        <source>kWh</source>
        <translation>kWh</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::FlowPicture</name>
    <message>
        <source>home uses %1 kW</source>
        <translation>locuința consumă %1 kW</translation>
    </message>
    <message>
        <source>solar gives %1 kW</source>
        <translation>panourile dau %1 kW</translation>
    </message>
    <message>
        <source>battery charges with %1 kW</source>
        <translation>bateria se încarcă cu %1 kW</translation>
    </message>
    <message>
        <source>battery gives %1 kW</source>
        <translation>bateria dă %1 kW</translation>
    </message>
    <message>
        <source>Power in the home: nothing known yet</source>
        <translation>Puterea în locuință: încă nu se știe nimic</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::GridForms</name>
    <message>
        <source>Spend at most</source>
        <translation>Cheltuiește cel mult</translation>
    </message>
    <message>
        <source>cr</source>
        <translation>cr</translation>
    </message>
    <message>
        <source>Feeds or saves</source>
        <translation>Injectează sau economisește</translation>
    </message>
    <message>
        <source>kWh</source>
        <translation>kWh</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Absoarbe</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Costă</translation>
    </message>
    <message>
        <source>ct/kWh</source>
        <translation>ct/kWh</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cont</translation>
    </message>
    <message>
        <source>0x and 40 digits</source>
        <translation>0x și 40 de cifre</translation>
    </message>
    <message>
        <source>Price of tokens</source>
        <translation>Prețul jetoanelor</translation>
    </message>
    <message>
        <source>Highest price</source>
        <translation>Cel mai mare preț</translation>
    </message>
    <message>
        <source>Offers end before the slot</source>
        <translation>Ofertele se încheie cu</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>Smallest offer</source>
        <translation>Cea mai mică ofertă</translation>
    </message>
    <message>
        <source>Tolerated shortfall</source>
        <translation>Lipsă tolerată</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Penalty</source>
        <translation>Penalitate</translation>
    </message>
    <message>
        <source>Baseline rule</source>
        <translation>Regula de referință</translation>
    </message>
    <message>
        <source>Misses forgiven in 30 days</source>
        <translation>Abateri iertate în 30 de zile</translation>
    </message>
    <message>
        <source>All sellers get the dearest accepted price</source>
        <translation>Toți vânzătorii primesc cel mai mare preț acceptat</translation>
    </message>
    <message>
        <source>Capacity in</source>
        <translation>Capacitate la intrare</translation>
    </message>
    <message>
        <source>Capacity out</source>
        <translation>Capacitate la ieșire</translation>
    </message>
    <message>
        <source>Planned before the slot</source>
        <translation>Planificat înainte cu</translation>
    </message>
    <message>
        <source>Budget for calls and tokens</source>
        <translation>Suma pentru apeluri și jetoane</translation>
    </message>
    <message>
        <source>Carry the call through</source>
        <translation>Du apelul la capăt</translation>
    </message>
    <message>
        <source>Next step alone</source>
        <translation>Doar pasul următor</translation>
    </message>
    <message>
        <source>Choose a slot.</source>
        <translation>Alege un interval.</translation>
    </message>
    <message>
        <source>Stop carrying it through</source>
        <translation>Nu o mai duce la capăt</translation>
    </message>
    <message>
        <source>every step of slot %1 as soon as it is due: clear and claim members&apos; orders, add up the plan, use the own assets, ask the members for what is left, award, measure, settle, book the tokens. The call costs the branch&apos;s operator %2 cr at most.</source>
        <translation>fiecare pas al intervalului %1 când îi vine rândul: închiderea și ridicarea ordinelor membrilor, însumarea planului, mijloacele proprii, cererea restului de la membri, atribuirea, măsurarea, decontarea, înscrierea jetoanelor. Apelul îl costă pe operatorul liniei cel mult %2 cr.</translation>
    </message>
    <message>
        <source>The next step begins at %1.</source>
        <translation>Pasul următor începe la %1.</translation>
    </message>
    <message>
        <source>The call could cost %1 cr: allow as much.</source>
        <translation>Apelul ar putea costa %1 cr: permite atât.</translation>
    </message>
    <message>
        <source>clear and claim the members&apos; orders of slot %1.</source>
        <translation>închide și ridică ordinele membrilor din intervalul %1.</translation>
    </message>
    <message>
        <source>add up the positions of slot %1.</source>
        <translation>însumează pozițiile intervalului %1.</translation>
    </message>
    <message>
        <source>relieve slot %1: %2 kWh by the own assets, and ask the members for %3 kWh at most %4 cr.</source>
        <translation>ușurează intervalul %1: %2 kWh prin mijloace proprii și cere membrilor %3 kWh pentru cel mult %4 cr.</translation>
    </message>
    <message>
        <source>award the cheapest offers of slot %1.</source>
        <translation>atribuie cele mai ieftine oferte ale intervalului %1.</translation>
    </message>
    <message>
        <source>measure and settle what was delivered in slot %1.</source>
        <translation>măsoară și decontează ce s-a livrat în intervalul %1.</translation>
    </message>
    <message>
        <source>add up what slot %1 measured, and book the tokens.</source>
        <translation>însumează ce s-a măsurat în intervalul %1 și înscrie jetoanele.</translation>
    </message>
    <message>
        <source>Add an asset</source>
        <translation>Adaugă un mijloc</translation>
    </message>
    <message>
        <source>Remove the chosen one</source>
        <translation>Scoate-l pe cel ales</translation>
    </message>
    <message>
        <source>What does it feed, save or take in a slot?</source>
        <translation>Ce injectează, economisește sau absoarbe într-un interval?</translation>
    </message>
    <message>
        <source>add an own asset that feeds or saves %1 kWh and takes %2 kWh in a slot, at %3 ct/kWh, from the next slot on.</source>
        <translation>adaugă un mijloc propriu care injectează sau economisește %1 kWh și absoarbe %2 kWh într-un interval, la %3 ct/kWh, de la intervalul următor.</translation>
    </message>
    <message>
        <source>remove the own asset %1: it helps no more.</source>
        <translation>scoate mijlocul propriu %1: nu mai ajută.</translation>
    </message>
    <message>
        <source>Choose an asset in the table.</source>
        <translation>Alege un mijloc din tabel.</translation>
    </message>
    <message>
        <source>Add a member</source>
        <translation>Adaugă un membru</translation>
    </message>
    <message>
        <source>Whose account?</source>
        <translation>Contul cui?</translation>
    </message>
    <message>
        <source>An address is 0x and 40 hexadecimal digits.</source>
        <translation>O adresă este 0x și 40 de cifre hexazecimale.</translation>
    </message>
    <message>
        <source>add %1 to the branch, from a day on.</source>
        <translation>adaugă %1 la linie, peste o zi.</translation>
    </message>
    <message>
        <source>remove %1 from the branch, from a day on.</source>
        <translation>scoate %1 din linie, peste o zi.</translation>
    </message>
    <message>
        <source>Choose a member in the table.</source>
        <translation>Alege un membru din tabel.</translation>
    </message>
    <message>
        <source>Keep it below what leaving a position costs in the market, or it pays to plan badly.</source>
        <translation>Ține-l sub cât costă pe piață părăsirea unei poziții, altfel merită să planifici prost.</translation>
    </message>
    <message>
        <source>pay %1 ct/kWh for imbalance tokens, and take as much for those below zero, from a day on.</source>
        <translation>plătește %1 ct/kWh pentru jetoanele de dezechilibru și ia tot atât pentru cele sub zero, peste o zi.</translation>
    </message>
    <message>
        <source>Terms of calls</source>
        <translation>Condițiile apelurilor</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacitate</translation>
    </message>
    <message>
        <source>New branch</source>
        <translation>Linie nouă</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Sumă</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Încă nu s-a schimbat nimic.</translation>
    </message>
    <message>
        <source>A highest price, the end of offers and a smallest offer are needed.</source>
        <translation>E nevoie de un preț maxim, de sfârșitul ofertelor și de o ofertă minimă.</translation>
    </message>
    <message>
        <source>ask members for at most %1 ct/kWh, offers of %2 kWh and more until %3 s before the slot; what is missing beyond %4 % costs %5 % of the price.</source>
        <translation>cere membrilor cel mult la %1 ct/kWh, oferte de la %2 kWh până la %3 s înainte de interval; ce lipsește peste %4 % costă %5 % din preț.</translation>
    </message>
    <message>
        <source>give the branch %1 kWh in and %2 kWh out in a slot, from a day on.</source>
        <translation>dă liniei %1 kWh la intrare și %2 kWh la ieșire pe interval, peste o zi.</translation>
    </message>
    <message>
        <source>A capacity, and the time when positions count as planned, are needed.</source>
        <translation>E nevoie de o capacitate și de momentul din care pozițiile contează ca plan.</translation>
    </message>
    <message>
        <source>open a branch of your own with %1 kWh in and %2 kWh out in a slot; positions count as planned %3 s before.</source>
        <translation>deschide o linie proprie cu %1 kWh la intrare și %2 kWh la ieșire pe interval; pozițiile contează ca plan cu %3 s înainte.</translation>
    </message>
    <message>
        <source>How much may calls take, and how much may tokens?</source>
        <translation>Cât pot lua apelurile și cât jetoanele?</translation>
    </message>
    <message>
        <source>three things: let the grid&apos;s contract call in your name, and let calls take %1 cr in all and tokens as much.</source>
        <translation>trei lucruri: contractul rețelei poate apela în numele tău, iar apelurile pot lua %1 cr în total și jetoanele tot atât.</translation>
    </message>
    <message>
        <source>nothing more for slot %1: its steps that are still to come are not sent.</source>
        <translation>nimic mai mult pentru intervalul %1: pașii care mai urmează nu se trimit.</translation>
    </message>
    <message>
        <source>%1 ct/kWh are decided already. Change it when they hold.</source>
        <translation>%1 ct/kWh sunt deja hotărâți. Schimbă când sunt valabili.</translation>
    </message>
    <message>
        <source>From %1 on it is %2 kWh in and %3 kWh out: decided already. Change it after that.</source>
        <translation>De la %1 sunt %2 kWh la intrare și %3 kWh la ieșire: deja hotărât. Schimbă după aceea.</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::GridPage</name>
    <message>
        <source>Parts of the grid operator&apos;s desk</source>
        <translation>Părțile biroului rețelei</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Rețea electrică</translation>
    </message>
    <message>
        <source>Seller</source>
        <translation>Vânzător</translation>
    </message>
    <message>
        <source>Offer kWh</source>
        <translation>Ofertă kWh</translation>
    </message>
    <message>
        <source>ct/kWh</source>
        <translation>ct/kWh</translation>
    </message>
    <message>
        <source>Paid cr</source>
        <translation>Plătit cr</translation>
    </message>
    <message>
        <source>Merit</source>
        <translation>Merit</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Mijloc</translation>
    </message>
    <message>
        <source>Up kWh</source>
        <translation>Sus kWh</translation>
    </message>
    <message>
        <source>Down kWh</source>
        <translation>Jos kWh</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membru</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cont</translation>
    </message>
    <message>
        <source>Deviation kWh</source>
        <translation>Abatere kWh</translation>
    </message>
    <message>
        <source>Tokens kWh</source>
        <translation>Jetoane kWh</translation>
    </message>
    <message>
        <source>Own assets in the order of merit</source>
        <translation>Mijloace proprii în ordinea meritului</translation>
    </message>
    <message>
        <source>Members and their tokens</source>
        <translation>Membri și jetoanele lor</translation>
    </message>
    <message>
        <source>Planned and measured flow</source>
        <translation>Flux planificat și măsurat</translation>
    </message>
    <message>
        <source>From the need to the settlement</source>
        <translation>De la nevoie la decontare</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Apel</translation>
    </message>
    <message>
        <source>Offers, awards, delivery</source>
        <translation>Oferte, atribuiri, livrare</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Oferte</translation>
    </message>
    <message>
        <source>Run the call</source>
        <translation>Condu apelul</translation>
    </message>
    <message>
        <source>Own assets</source>
        <translation>Mijloace proprii</translation>
    </message>
    <message>
        <source>Add, remove</source>
        <translation>Adaugă, scoate</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membri</translation>
    </message>
    <message>
        <source>Add, remove, price</source>
        <translation>Adaugă, scoate, preț</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Condiții</translation>
    </message>
    <message>
        <source>Terms, capacity, budget</source>
        <translation>Condiții, capacitate, sumă</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Ramură</translation>
    </message>
    <message>
        <source>Capacity in / out</source>
        <translation>Capacitate intrare / ieșire</translation>
    </message>
    <message>
        <source>kWh</source>
        <translation>kWh</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planificat</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Măsurat</translation>
    </message>
    <message>
        <source>Beyond the capacity</source>
        <translation>Peste capacitate</translation>
    </message>
    <message>
        <source>From own assets</source>
        <translation>Din mijloace proprii</translation>
    </message>
    <message>
        <source>Bought or to buy</source>
        <translation>Cumpărat sau de cumpărat</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>încă necunoscut</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>added up</source>
        <translation>însumat</translation>
    </message>
    <message>
        <source>so far</source>
        <translation>până acum</translation>
    </message>
    <message>
        <source>in</source>
        <translation>la intrare</translation>
    </message>
    <message>
        <source>out</source>
        <translation>la ieșire</translation>
    </message>
    <message>
        <source>Choose a slot in the picture.</source>
        <translation>Alege un interval din imagine.</translation>
    </message>
    <message>
        <source>carried through, %1 cr at most</source>
        <translation>dus la capăt, cel mult %1 cr</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>încă niciunul</translation>
    </message>
    <message>
        <source>asset %1, removed</source>
        <translation>mijlocul %1, scos</translation>
    </message>
    <message>
        <source>asset %1</source>
        <translation>mijlocul %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>niciunul</translation>
    </message>
    <message>
        <source>It eased the branch, and may give them for credits.</source>
        <translation>A ușurat linia și le poate da pentru credite.</translation>
    </message>
    <message>
        <source>It aggravated the branch, and makes up for it.</source>
        <translation>A îngreunat linia și compensează.</translation>
    </message>
    <message>
        <source>tokens in all %1 kWh, at %2 ct/kWh</source>
        <translation>jetoane în total %1 kWh, la %2 ct/kWh</translation>
    </message>
    <message>
        <source>Awarded kWh</source>
        <translation>Atribuit kWh</translation>
    </message>
    <message>
        <source>Delivered kWh</source>
        <translation>Livrat kWh</translation>
    </message>
    <message>
        <source>Used kWh</source>
        <translation>Folosit kWh</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Trimis</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stare</translation>
    </message>
    <message>
        <source>Sent, and watched until it is final</source>
        <translation>Trimise și urmărite până la final</translation>
    </message>
    <message numerus="yes">
        <source>%n under way</source>
        <translation>
            <numerusform>%n în curs</numerusform>
            <numerusform>%n în curs</numerusform>
            <numerusform>%n în curs</numerusform>
        </translation>
    </message>
    <message>
        <source>asset %1, from %2</source>
        <translation>mijlocul %1, de la %2</translation>
    </message>
    <message>
        <source>soon %1</source>
        <translation>în curând %1</translation>
    </message>
    <message>
        <source>≤ %1 cr</source>
        <translation>≤ %1 cr</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::HeatEditor</name>
    <message>
        <source>Never below</source>
        <translation>Niciodată sub</translation>
    </message>
    <message>
        <source>Never above</source>
        <translation>Niciodată peste</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::HistorySection</name>
    <message>
        <source>Every slot</source>
        <translation>Fiecare interval</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>Traded kWh</source>
        <translation>kWh tranz.</translation>
    </message>
    <message>
        <source>Meter kWh</source>
        <translation>kWh contor</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Citire</translation>
    </message>
    <message>
        <source>Cost cr</source>
        <translation>Cost cr</translation>
    </message>
    <message>
        <source>How the plan changed</source>
        <translation>Cum s-a schimbat planul</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Făcut</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>De ce</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Istoric</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>Ziua dinainte</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>Ziua următoare</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ziua</translation>
    </message>
    <message>
        <source>The day is being read.</source>
        <translation>Ziua se citește.</translation>
    </message>
    <message>
        <source>Nothing is known of this day.</source>
        <translation>Nu se știe nimic despre această zi.</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::HomeSection</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Acasă</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::HouseholdDesk</name>
    <message>
        <source>The prices of “%1” cannot be used. %2</source>
        <translation>Prețurile din „%1” nu pot fi folosite. %2</translation>
    </message>
    <message>
        <source>Requests are not looked at for now.</source>
        <translation>Deocamdată cererile nu sunt privite.</translation>
    </message>
    <message>
        <source>The latest offer was not taken. Mostly that means that its deposit is more than you allowed or have: allow deposits below.</source>
        <translation>Ultima ofertă nu a fost primită. De obicei depozitul ei depășește ce ați permis sau aveți: permiteți depozite mai jos.</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::HouseholdPage</name>
    <message>
        <source>Home</source>
        <translation>Acasă</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Gospodărie</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Secțiuni</translation>
    </message>
    <message>
        <source>Price limits</source>
        <translation>Limite de preț</translation>
    </message>
    <message>
        <source>Comforts</source>
        <translation>Confort</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Oferte</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Istoric</translation>
    </message>
    <message>
        <source>Savings</source>
        <translation>Economii</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::ImportDialog</name>
    <message>
        <source>Choose a file.</source>
        <translation>Alege un fișier.</translation>
    </message>
    <message>
        <source>What the file holds</source>
        <translation>Ce conține fișierul</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Ce este greșit</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Rând</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Coloană</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Alege un fișier…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Închide</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Alege un fișier</translation>
    </message>
    <message>
        <source>Tables (*.csv);;All files (*)</source>
        <translation>Tabele (*.csv);;Toate fișierele (*)</translation>
    </message>
    <message>
        <source>The file is being read.</source>
        <translation>Fișierul este citit.</translation>
    </message>
    <message>
        <source>The file cannot be opened.</source>
        <translation>Fișierul nu poate fi deschis.</translation>
    </message>
    <message>
        <source>The file is too large.</source>
        <translation>Fișierul este prea mare.</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::KeySheet</name>
    <message>
        <source>Keys of the desk</source>
        <translation>Tastele biroului</translation>
    </message>
    <message>
        <source>No key signs by itself: what is paid or taken back is asked about first.</source>
        <translation>Nicio tastă nu semnează singură: înainte de plată sau retragere se întreabă.</translation>
    </message>
    <message>
        <source>Standard keys</source>
        <translation>Taste standard</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Închide</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::LadderModel</name>
    <message>
        <source>%1 ct/kWh</source>
        <translation>%1 ct/kWh</translation>
    </message>
    <message>
        <source>demand %1 kWh</source>
        <translation>cerere %1 kWh</translation>
    </message>
    <message>
        <source>supply %1 kWh</source>
        <translation>ofertă %1 kWh</translation>
    </message>
    <message>
        <source>you buy %1 kWh</source>
        <translation>cumperi %1 kWh</translation>
    </message>
    <message>
        <source>you sell %1 kWh</source>
        <translation>vinzi %1 kWh</translation>
    </message>
    <message>
        <source>clears here</source>
        <translation>preț de închidere aici</translation>
    </message>
    <message>
        <source>Demand kWh</source>
        <translation>Cerere kWh</translation>
    </message>
    <message>
        <source>ct/kWh</source>
        <translation>ct/kWh</translation>
    </message>
    <message>
        <source>Supply kWh</source>
        <translation>Ofertă kWh</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Proprii</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::LadderView</name>
    <message>
        <source>clears</source>
        <translation>preț</translation>
    </message>
    <message>
        <source>fills at this clearing</source>
        <translation>se execută la acest preț</translation>
    </message>
    <message>
        <source>a click fills the ticket</source>
        <translation>un clic completează ordinul</translation>
    </message>
    <message>
        <source>Order ladder</source>
        <translation>Scara ordinelor</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::LayoutMenu</name>
    <message>
        <source>Layout</source>
        <translation>Aranjare</translation>
    </message>
    <message>
        <source>Panels and their places</source>
        <translation>Panouri și locurile lor</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Panouri</translation>
    </message>
    <message>
        <source>Keep this layout as…</source>
        <translation>Păstrează aranjarea ca…</translation>
    </message>
    <message>
        <source>Forget a layout</source>
        <translation>Uită o aranjare</translation>
    </message>
    <message>
        <source>Standard layout</source>
        <translation>Aranjare standard</translation>
    </message>
    <message>
        <source>Another window</source>
        <translation>Altă fereastră</translation>
    </message>
    <message>
        <source>Keys…</source>
        <translation>Taste…</translation>
    </message>
    <message>
        <source>Warnings…</source>
        <translation>Avertismente…</translation>
    </message>
    <message>
        <source>Keep this layout</source>
        <translation>Păstrează aranjarea</translation>
    </message>
    <message>
        <source>Its name:</source>
        <translation>Numele ei:</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::Legend</name>
    <message>
        <source>Legend: %1</source>
        <translation>Legendă: %1</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::LimitsCard</name>
    <message>
        <source>Save and sign</source>
        <translation>Salvează și semnează</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Renunță</translation>
    </message>
    <message>
        <source>Your price limits</source>
        <translation>Limitele tale de preț</translation>
    </message>
    <message>
        <source>past prices behind</source>
        <translation>în fundal prețurile trecute</translation>
    </message>
    <message>
        <source>last week</source>
        <translation>săptămâna trecută</translation>
    </message>
    <message>
        <source>in the last %1</source>
        <translation>în perioada trecută de %1</translation>
    </message>
    <message>
        <source>With these limits, %1 you would have traded %2 of %3 kWh and paid %4 cr instead of %5.</source>
        <translation>Cu aceste limite, %1 ai fi tranzacționat %2 din %3 kWh și ai fi plătit %4 cr în loc de %5.</translation>
    </message>
    <message>
        <source>Working out what these limits would have done.</source>
        <translation>Se calculează ce ar fi făcut aceste limite.</translation>
    </message>
    <message>
        <source>There are no past days to try these limits on yet.</source>
        <translation>Nu există încă zile trecute pe care să încercăm aceste limite.</translation>
    </message>
    <message>
        <source>Least reward for flexibility: %1 ct per kWh.</source>
        <translation>Recompensa minimă pentru flexibilitate: %1 ct pe kWh.</translation>
    </message>
    <message>
        <source>Energy you do not buy here comes from your supplier at %1 ct.</source>
        <translation>Energia pe care nu o cumperi aici vine de la furnizorul tău la %1 ct.</translation>
    </message>
    <message>
        <source>In force now: %1 / %2 ct</source>
        <translation>În vigoare acum: %1 / %2 ct</translation>
    </message>
    <message>
        <source>Nothing is in force yet.</source>
        <translation>Încă nimic în vigoare.</translation>
    </message>
    <message>
        <source>Buy below</source>
        <translation>Cumpără sub</translation>
    </message>
    <message>
        <source>%1 ct per kWh</source>
        <translation>%1 ct pe kWh</translation>
    </message>
    <message>
        <source>Sell above</source>
        <translation>Vinde peste</translation>
    </message>
    <message>
        <source>Least reward for flexibility</source>
        <translation>Recompensa minimă pentru flexibilitate</translation>
    </message>
    <message>
        <source>At most per slot</source>
        <translation>Cel mult pe interval</translation>
    </message>
    <message>
        <source>%1 kWh</source>
        <translation>%1 kWh</translation>
    </message>
    <message>
        <source>At most per day</source>
        <translation>Cel mult pe zi</translation>
    </message>
    <message>
        <source>%1 cr</source>
        <translation>%1 cr</translation>
    </message>
    <message>
        <source>Trade with</source>
        <translation>Tranzacționează cu</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>toată lumea</translation>
    </message>
    <message>
        <source>the groups that you chose</source>
        <translation>grupurile pe care le-ai ales</translation>
    </message>
    <message>
        <source>Renewable energy only</source>
        <translation>Doar energie regenerabilă</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>da</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nu</translation>
    </message>
    <message>
        <source>Your agent may act</source>
        <translation>Agentul tău poate acționa</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>până la %1</translation>
    </message>
    <message>
        <source>These limits bind your agent as soon as they are saved. Nobody, your agent included, can trade outside them.</source>
        <translation>Aceste limite îl obligă pe agentul tău de îndată ce sunt salvate. Nimeni, nici agentul tău, nu poate tranzacționa în afara lor.</translation>
    </message>
    <message>
        <source>Sign and save</source>
        <translation>Semnează și salvează</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::LimitsSection</name>
    <message>
        <source>What the limits do</source>
        <translation>Ce fac limitele</translation>
    </message>
    <message>
        <source>Your agent never buys above the first handle and never sells below the second.</source>
        <translation>Agentul tău nu cumpără niciodată peste primul mâner și nu vinde niciodată sub al doilea.</translation>
    </message>
    <message>
        <source>It gives way for the network only for the third handle&apos;s reward or more.</source>
        <translation>Cedează pentru rețea doar pentru răsplata celui de-al treilea mâner sau mai mult.</translation>
    </message>
    <message>
        <source>Everybody who takes part checks them: an order outside is refused even if the agent were broken.</source>
        <translation>Toți participanții le verifică: un ordin în afara lor este refuzat chiar dacă agentul s-ar strica.</translation>
    </message>
    <message>
        <source>The preview supposes that every order within the limits had found a partner at that time&apos;s price.</source>
        <translation>Previzualizarea presupune că fiecare ordin în limite ar fi găsit un partener la prețul de atunci.</translation>
    </message>
    <message>
        <source>Price limits</source>
        <translation>Limite de preț</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::LinksDialog</name>
    <message>
        <source>Links to other programs</source>
        <translation>Legături cu alte programe</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Portofoliu</translation>
    </message>
    <message>
        <source>Several desks share one portfolio when they name the same PostgreSQL database; each sees at once what another changes.</source>
        <translation>Mai multe posturi împart un portofoliu când numesc aceeași bază PostgreSQL; fiecare vede imediat ce schimbă altul.</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Depozit</translation>
    </message>
    <message>
        <source>Ask an OpenADR 3 server</source>
        <translation>Întreabă un server OpenADR 3</translation>
    </message>
    <message>
        <source>Its events become requests for flexibility in the portfolio, where every desk finds them.</source>
        <translation>Evenimentele lui devin cereri de flexibilitate în portofoliu, unde le găsește fiecare post.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Credențiale</translation>
    </message>
    <message>
        <source>a JSON file with client_id and client_secret that only you may read</source>
        <translation>un fișier JSON cu client_id și client_secret pe care doar dumneavoastră îl citiți</translation>
    </message>
    <message>
        <source>My name there</source>
        <translation>Numele meu acolo</translation>
    </message>
    <message>
        <source>The server speaks release 3.1</source>
        <translation>Serverul vorbește versiunea 3.1</translation>
    </message>
    <message>
        <source>Publish figures over MQTT</source>
        <translation>Publică valori prin MQTT</translation>
    </message>
    <message>
        <source>Power, energy and the agent&apos;s state, announced for Home Assistant. Nobody can steer this program through it.</source>
        <translation>Putere, energie și starea agentului, anunțate pentru Home Assistant. Nimeni nu poate comanda programul astfel.</translation>
    </message>
    <message>
        <source>Broker</source>
        <translation>Broker</translation>
    </message>
    <message>
        <source>Port of the broker</source>
        <translation>Portul brokerului</translation>
    </message>
    <message>
        <source>Authorities</source>
        <translation>Autorități</translation>
    </message>
    <message>
        <source>a PEM file for TLS; needed for another machine</source>
        <translation>un fișier PEM pentru TLS; necesar pentru alt calculator</translation>
    </message>
    <message>
        <source>Let Prometheus read figures</source>
        <translation>Prometheus poate citi valori</translation>
    </message>
    <message>
        <source>Only from this machine, and only with the token that stands in a file of yours.</source>
        <translation>Doar de pe acest calculator și doar cu jetonul dintr-un fișier al dumneavoastră.</translation>
    </message>
    <message>
        <source>Port for Prometheus</source>
        <translation>Port pentru Prometheus</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anulare</translation>
    </message>
    <message>
        <source>Use these links</source>
        <translation>Folosește aceste legături</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::LiveTile</name>
    <message>
        <source>noise %1 %2</source>
        <translation>zgomot %1 %2</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>nemăsurat</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::MainWindow</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::MarketDesk</name>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Piață</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Ofertare</translation>
    </message>
    <message>
        <source>Orders kWh</source>
        <translation>Ordine kWh</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stare</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parametru</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Acum</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Înainte</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Până la</translation>
    </message>
    <message>
        <source>Markets</source>
        <translation>Piețe</translation>
    </message>
    <message>
        <source>Parameters and what they were</source>
        <translation>Parametri și ce au fost</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parametri</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pauză</translation>
    </message>
    <message>
        <source>Open or change a market</source>
        <translation>Deschide sau schimbă o piață</translation>
    </message>
    <message>
        <source>New market like this</source>
        <translation>Piață nouă ca aceasta</translation>
    </message>
    <message>
        <source>Change this market</source>
        <translation>Schimbă această piață</translation>
    </message>
    <message>
        <source>%1 to %2 s</source>
        <translation>de la %1 la %2 s</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>de la %1 la %2</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>suspendată</translation>
    </message>
    <message>
        <source>open</source>
        <translation>deschis</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>încă necunoscut</translation>
    </message>
    <message>
        <source>Resume market %1</source>
        <translation>Reia piața %1</translation>
    </message>
    <message>
        <source>Pause market %1</source>
        <translation>Suspendă piața %1</translation>
    </message>
    <message>
        <source>resume market %1: orders are taken again.</source>
        <translation>reia piața %1: primește din nou ordine.</translation>
    </message>
    <message>
        <source>pause market %1: it takes no orders, and whatever is not cleared can be taken back by its owner. Claims and settlement go on.</source>
        <translation>suspendă piața %1: nu primește ordine, iar ce nu e închis poate fi luat înapoi de proprietar. Ridicările și decontarea continuă.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) so far</source>
        <translation>
            <numerusform>%n rând până acum</numerusform>
            <numerusform>%n rânduri până acum</numerusform>
            <numerusform>%n de rânduri până acum</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wattbourse::app::MarketForm</name>
    <message>
        <source>Sign and send this?</source>
        <translation>Semnezi și trimiți?</translation>
    </message>
    <message>
        <source>0x and 40 digits, or empty</source>
        <translation>0x și 40 de cifre, sau gol</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>ct/kWh</source>
        <translation>ct/kWh</translation>
    </message>
    <message>
        <source>kWh</source>
        <translation>kWh</translation>
    </message>
    <message>
        <source>cr</source>
        <translation>cr</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>slots later</source>
        <translation>intervale mai târziu</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Return</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>%1 de la %2 la %3</translation>
    </message>
    <message>
        <source>change market %1 (%2) from %3 on: %4. Earlier slots keep what they have.</source>
        <translation>schimbă piața %1 (%2) de la %3: %4. Intervalele dinainte păstrează ce au.</translation>
    </message>
    <message>
        <source>open a market for %1, %2, orders %3; buyers: %4; sellers: %5; prices from %6 to %7; orders from %8 to %9.</source>
        <translation>deschide o piață pentru %1, %2, ordine %3; cumpărători: %4; vânzători: %5; prețuri de la %6 la %7; ordine de la %8 la %9.</translation>
    </message>
    <message>
        <source>An address is 0x and 40 hexadecimal digits.</source>
        <translation>O adresă este 0x și 40 de cifre hexazecimale.</translation>
    </message>
    <message>
        <source>Change market %1</source>
        <translation>Schimbă piața %1</translation>
    </message>
    <message>
        <source>Open a market</source>
        <translation>Deschide o piață</translation>
    </message>
    <message>
        <source>Change market</source>
        <translation>Schimbă piața</translation>
    </message>
    <message>
        <source>Open market</source>
        <translation>Deschide piața</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Încă nu s-a schimbat nimic.</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::MemberGroups</name>
    <message>
        <source>Group</source>
        <translation>Grup</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membri</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::MemberTable</name>
    <message>
        <source>sealed</source>
        <translation>sigilat</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>rupt</translation>
    </message>
    <message>
        <source>open</source>
        <translation>deschis</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>fără cheie</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>necunoscut</translation>
    </message>
    <message>
        <source>proven</source>
        <translation>verificat</translation>
    </message>
    <message>
        <source>not final</source>
        <translation>nefinal</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>învechit</translation>
    </message>
    <message>
        <source>not proven</source>
        <translation>neverificat</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membru</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Ramură</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>În direct</translation>
    </message>
    <message>
        <source>1 h, kW</source>
        <translation>1 h, kW</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Poziție</translation>
    </message>
    <message>
        <source>kWh</source>
        <translation>kWh</translation>
    </message>
    <message>
        <source>Contracted</source>
        <translation>Contractat</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Livrat</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Sigiliu</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Calitate</translation>
    </message>
    <message>
        <source>Solar</source>
        <translation>Solar</translation>
    </message>
    <message>
        <source>Batteries</source>
        <translation>Baterii</translation>
    </message>
    <message>
        <source>Cars</source>
        <translation>Mașini</translation>
    </message>
    <message>
        <source>Heat pumps</source>
        <translation>Pompe de căldură</translation>
    </message>
    <message>
        <source>None of them</source>
        <translation>Niciunul dintre ele</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Nespecificat</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Sus</translation>
    </message>
    <message>
        <source>kW</source>
        <translation>kW</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Jos</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::MemberTotalsStrip</name>
    <message>
        <source>Sums of the rows shown</source>
        <translation>Sumele rândurilor afișate</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Toți %1</translation>
    </message>
    <message>
        <source>%1 shown</source>
        <translation>%1 afișați</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::MembersPanel</name>
    <message>
        <source>Members</source>
        <translation>Membri</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toți</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Preiau</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Livrează</translation>
    </message>
    <message>
        <source>Not sealed</source>
        <translation>Nesigilați</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>De urmărit</translation>
    </message>
    <message>
        <source>Load test: these members are generated. None of them exists.</source>
        <translation>Test de încărcare: acești membri sunt generați. Niciunul nu există.</translation>
    </message>
    <message>
        <source>%1 shown</source>
        <translation>%1 afișați</translation>
    </message>
    <message>
        <source>%1, %2 selected</source>
        <translation>%1, %2 selectați</translation>
    </message>
    <message>
        <source>Groups of members</source>
        <translation>Grupuri de membri</translation>
    </message>
    <message>
        <source>Name, branch, tariff…</source>
        <translation>Nume, ramură, tarif…</translation>
    </message>
    <message>
        <source>Search members by name, branch, tariff or meter</source>
        <translation>Caută membri după nume, ramură, tarif sau contor</translation>
    </message>
    <message>
        <source>Batteries</source>
        <translation>Baterii</translation>
    </message>
    <message>
        <source>EV</source>
        <translation>Auto el.</translation>
    </message>
    <message>
        <source>Heat pumps</source>
        <translation>Pompe de căldură</translation>
    </message>
    <message>
        <source>PV</source>
        <translation>FV</translation>
    </message>
    <message>
        <source>More filters and groups</source>
        <translation>Alte filtre și grupuri</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Fără grupuri</translation>
    </message>
    <message>
        <source>Group by branch</source>
        <translation>Grupează pe ramură</translation>
    </message>
    <message>
        <source>Group by device</source>
        <translation>Grupează pe dispozitiv</translation>
    </message>
    <message>
        <source>Group by tariff</source>
        <translation>Grupează pe tarif</translation>
    </message>
    <message>
        <source>Add members from a file…</source>
        <translation>Adaugă membri dintr-un fișier…</translation>
    </message>
    <message>
        <source>‹ %1</source>
        <translation>‹ %1</translation>
    </message>
    <message>
        <source>Back to the groups from %1</source>
        <translation>Înapoi la grupuri de la %1</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::MeterCard</name>
    <message>
        <source>Meter</source>
        <translation>Contor</translation>
    </message>
    <message>
        <source>Connected, %1</source>
        <translation>Conectat, %1</translation>
    </message>
    <message>
        <source>No meter is set up.</source>
        <translation>Niciun contor nu este configurat.</translation>
    </message>
    <message>
        <source>The meter is %1.</source>
        <translation>Contorul este %1.</translation>
    </message>
    <message>
        <source>no reading yet</source>
        <translation>nicio citire încă</translation>
    </message>
    <message>
        <source>%1 A · %2 VA, without voltage</source>
        <translation>%1 A · %2 VA, fără tensiune</translation>
    </message>
    <message>
        <source>%1 V · %2 A · %3 W · %4 Hz</source>
        <translation>%1 V · %2 A · %3 W · %4 Hz</translation>
    </message>
    <message>
        <source>reading %1 ago</source>
        <translation>citire acum %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n record(s) checked, none refused</source>
        <translation>
            <numerusform>%1, %n înregistrare verificată, niciuna refuzată</numerusform>
            <numerusform>%1, %n înregistrări verificate, niciuna refuzată</numerusform>
            <numerusform>%1, %n de înregistrări verificate, niciuna refuzată</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 records checked, %n refused</source>
        <translation>
            <numerusform>%1, %2 înregistrări verificate, %n refuzată</numerusform>
            <numerusform>%1, %2 înregistrări verificate, %n refuzate</numerusform>
            <numerusform>%1, %2 înregistrări verificate, %n refuzate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n measured</source>
        <comment>slots</comment>
        <translation>
            <numerusform>%n măsurat</numerusform>
            <numerusform>%n măsurate</numerusform>
            <numerusform>%n măsurate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n partly measured</source>
        <comment>slots</comment>
        <translation>
            <numerusform>%n măsurat în parte</numerusform>
            <numerusform>%n măsurate în parte</numerusform>
            <numerusform>%n măsurate în parte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n estimated</source>
        <comment>slots</comment>
        <translation>
            <numerusform>%n estimat</numerusform>
            <numerusform>%n estimate</numerusform>
            <numerusform>%n estimate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n while the meter was open or not sealed</source>
        <comment>slots</comment>
        <translation>
            <numerusform>%n cu contorul deschis sau nesigilat</numerusform>
            <numerusform>%n cu contorul deschis sau nesigilat</numerusform>
            <numerusform>%n cu contorul deschis sau nesigilat</numerusform>
        </translation>
    </message>
    <message>
        <source>Slots today: %1</source>
        <translation>Intervale azi: %1</translation>
    </message>
    <message>
        <source>Register: %1 kWh drawn, %2 kWh fed</source>
        <translation>Total: %1 kWh luați, %2 kWh dați</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::MeterOwnerDialog</name>
    <message>
        <source>An address is 0x and 40 hexadecimal digits.</source>
        <translation>O adresă este 0x și 40 de cifre hexazecimale.</translation>
    </message>
    <message>
        <source>On to signing</source>
        <translation>Mai departe la semnare</translation>
    </message>
    <message>
        <source>Whose meter is it?</source>
        <translation>Al cui este contorul?</translation>
    </message>
    <message>
        <source>Meter %1 is not on the register yet. Both addresses are on the wallet page of the home&apos;s own terminal.</source>
        <translation>Contorul %1 nu este încă în registru. Ambele adrese sunt pe pagina portofelului din terminalul locuinței.</translation>
    </message>
    <message>
        <source>Owner&apos;s account</source>
        <translation>Contul proprietarului</translation>
    </message>
    <message>
        <source>Key that signs its reports</source>
        <translation>Cheia care semnează rapoartele lui</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anulează</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::NetworkPage</name>
    <message>
        <source>dropped: %1</source>
        <translation>exclus: %1</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>se conectează</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>de acord</translation>
    </message>
    <message>
        <source>behind</source>
        <translation>în urmă</translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation>nu răspunde</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>exclus</translation>
    </message>
    <message>
        <source>The authorities of this network are not known yet.</source>
        <translation>Autoritățile acestei rețele nu sunt încă cunoscute.</translation>
    </message>
    <message>
        <source>%1 One key alone decides what happened here: trust its owner, or do not trade.</source>
        <translation>%1 O singură cheie hotărăște ce s-a întâmplat aici: ai încredere în proprietarul ei sau nu tranzacționa.</translation>
    </message>
    <message>
        <source>%1 Two keys together decide what happened here: that is little.</source>
        <translation>%1 Două chei împreună hotărăsc ce s-a întâmplat aici: este puțin.</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Noduri</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nod</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stare</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Vârf</translation>
    </message>
    <message>
        <source>Authorities</source>
        <translation>Autorități</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Autoritate</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Sigilate</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Ratate</translation>
    </message>
    <message>
        <source>Last block</source>
        <translation>Ultimul bloc</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Blocuri</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloc</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>Sealed by</source>
        <translation>Sigilat de</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Pas</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rețea</translation>
    </message>
    <message>
        <source>each one checked: hash, seal and turn</source>
        <translation>fiecare verificat: hash, sigiliu și rând</translation>
    </message>
    <message>
        <source>Newest block</source>
        <translation>Cel mai nou bloc</translation>
    </message>
    <message>
        <source>Final block</source>
        <translation>Bloc definitiv</translation>
    </message>
    <message>
        <source>Settled block</source>
        <translation>Bloc consolidat</translation>
    </message>
    <message>
        <source>%1 old · %2</source>
        <translation>de acum %1 · %2</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>încă necunoscut</translation>
    </message>
    <message>
        <source>valid, may still be replaced</source>
        <translation>valid, mai poate fi înlocuit</translation>
    </message>
    <message>
        <source>Following the chain stopped for good: %1</source>
        <translation>Urmărirea lanțului s-a oprit definitiv: %1</translation>
    </message>
    <message>
        <source>%1 was dropped: %2</source>
        <translation>%1 a fost exclus: %2</translation>
    </message>
    <message>
        <source>proofs</source>
        <translation>dovezi</translation>
    </message>
    <message>
        <source>receipts at once</source>
        <translation>chitanțe deodată</translation>
    </message>
    <message>
        <source>tells of new blocks</source>
        <translation>anunță blocurile noi</translation>
    </message>
    <message>
        <source>%1 questions at once</source>
        <translation>%1 întrebări deodată</translation>
    </message>
    <message>
        <source>no proofs</source>
        <translation>fără dovezi</translation>
    </message>
    <message>
        <source>A block is final when %1 of %2 authorities built on it, and settled from %3 on: money moves on settled blocks only.</source>
        <translation>Un bloc este final când %1 din %2 autorități au construit pe el și decontat de la %3 în sus: banii se mișcă doar pe blocuri decontate.</translation>
    </message>
    <message>
        <source>Catching up</source>
        <translation>Recuperare în curs</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>Answered %</source>
        <translation>Răspunde %</translation>
    </message>
    <message>
        <source>True %</source>
        <translation>Adevărate %</translation>
    </message>
    <message>
        <source>Lies</source>
        <translation>Minciuni</translation>
    </message>
    <message>
        <source>Can do</source>
        <translation>Poate</translation>
    </message>
    <message>
        <source>Twice</source>
        <translation>Duble</translation>
    </message>
    <message>
        <source>Until final</source>
        <translation>Până la final</translation>
    </message>
    <message>
        <source>Trusted start</source>
        <translation>Început de încredere</translation>
    </message>
    <message>
        <source>enough authorities built on it</source>
        <translation>destule autorități au construit pe el</translation>
    </message>
    <message>
        <source>two thirds did, and the nodes agree</source>
        <translation>au făcut-o două treimi, iar nodurile sunt de acord</translation>
    </message>
    <message numerus="yes">
        <source>%n block(s)</source>
        <translation>
            <numerusform>%n bloc</numerusform>
            <numerusform>%n blocuri</numerusform>
            <numerusform>%n de blocuri</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 from the newest block back to the final one</source>
        <translation>%1 de la blocul cel mai nou până la cel final</translation>
    </message>
    <message>
        <source>the first block of the network</source>
        <translation>primul bloc al rețelei</translation>
    </message>
    <message>
        <source>%1 old; from %2 on it needs a second source</source>
        <translation>vechi de %1; de la %2 are nevoie de o a doua sursă</translation>
    </message>
    <message>
        <source>%1 old</source>
        <translation>vechi de %1</translation>
    </message>
    <message>
        <source>%1 of %2 blocks checked</source>
        <translation>%1 din %2 blocuri verificate</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Schimbă…</translation>
    </message>
    <message>
        <source>Change the nodes</source>
        <translation>Schimbă nodurile</translation>
    </message>
    <message>
        <source>Run one yourself…</source>
        <translation>Rulați una…</translation>
    </message>
    <message>
        <source>Run an authority yourself</source>
        <translation>Rulați o autoritate</translation>
    </message>
    <message>
        <source>Your authority sealed %1 blocks lately and missed %2 turns.</source>
        <translation>Autoritatea dvs. a sigilat recent %1 blocuri și a ratat %2 rânduri.</translation>
    </message>
    <message>
        <source>It sealed twice: its key runs in two places. Stop one of them.</source>
        <translation>A sigilat de două ori: cheia ei rulează în două locuri. Opriți unul.</translation>
    </message>
    <message>
        <source>Its clock is %1 s late: set it by a time server.</source>
        <translation>Ceasul ei este în urmă cu %1 s: potriviți-l după un server de timp.</translation>
    </message>
    <message>
        <source>Its clock is %1 s early: set it by a time server.</source>
        <translation>Ceasul ei este înainte cu %1 s: potriviți-l după un server de timp.</translation>
    </message>
    <message>
        <source>Your authority is not among those that seal now.</source>
        <translation>Autoritatea dvs. nu este între cele care sigilează acum.</translation>
    </message>
    <message>
        <source>This network runs by proof of stake: a committee of %1 signs what is final, and %2 of its signatures are asked for.</source>
        <translation>Această rețea funcționează prin dovada mizei: un comitet de %1 semnează ce este final și se cer %2 dintre semnăturile sale.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuă</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pauză</translation>
    </message>
    <message>
        <source>Go on catching up</source>
        <translation>Continuă recuperarea</translation>
    </message>
    <message>
        <source>Pause catching up</source>
        <translation>Pune pe pauză recuperarea</translation>
    </message>
    <message>
        <source>paused, %1 blocks left</source>
        <translation>pe pauză, mai sunt %1 blocuri</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::NextCard</name>
    <message>
        <source>What is next</source>
        <translation>Ce urmează</translation>
    </message>
    <message>
        <source>The network&apos;s offers are being read.</source>
        <translation>Se citesc ofertele rețelei.</translation>
    </message>
    <message>
        <source>Choose an offer or a sale to see what can be done about it.</source>
        <translation>Alegeți o ofertă sau o vânzare ca să vedeți ce se poate face.</translation>
    </message>
    <message>
        <source>This sale is over: the owner was paid.</source>
        <translation>Această vânzare s-a încheiat: proprietarul a fost plătit.</translation>
    </message>
    <message>
        <source>This sale is over: the buyer has the money back.</source>
        <translation>Această vânzare s-a încheiat: cumpărătorul are banii înapoi.</translation>
    </message>
    <message>
        <source>Save the readings…</source>
        <translation>Salvează citirile…</translation>
    </message>
    <message>
        <source>Save the readings that were bought</source>
        <translation>Salvează citirile cumpărate</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabele (*.csv)</translation>
    </message>
    <message>
        <source>Seal the readings for each buyer anew and give the file to them. The key goes over the network, encrypted to the buyer, once the money is paid in.</source>
        <translation>Sigilați citirile din nou pentru fiecare cumpărător și dați-i fișierul. Cheia pleacă prin rețea, criptată pentru cumpărător, după ce banii sunt depuși.</translation>
    </message>
    <message>
        <source>Seal for a buyer…</source>
        <translation>Sigilare pentru un cumpărător…</translation>
    </message>
    <message>
        <source>Seal the readings for a buyer</source>
        <translation>Sigilarea citirilor pentru un cumpărător</translation>
    </message>
    <message>
        <source>Sealed readings (*.parcel)</source>
        <translation>Citiri sigilate (*.parcel)</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Retragere…</translation>
    </message>
    <message>
        <source>Take the offer of these readings back?</source>
        <translation>Se retrage oferta acestor citiri?</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Ofertă</translation>
    </message>
    <message>
        <source>This offer is over.</source>
        <translation>Această ofertă s-a încheiat.</translation>
    </message>
    <message>
        <source>Ask the owner for the file of sealed readings. Then order them: your money waits in the contract until every reading was checked against what the meter reported when it measured.</source>
        <translation>Cereți proprietarului fișierul cu citiri sigilate. Apoi comandați-le: banii așteaptă în contract până când fiecare citire a fost comparată cu ce a raportat contorul la măsurare.</translation>
    </message>
    <message>
        <source>Buy from a file…</source>
        <translation>Cumpărare dintr-un fișier…</translation>
    </message>
    <message>
        <source>Sealed readings that the owner gave you</source>
        <translation>Citiri sigilate date de proprietar</translation>
    </message>
    <message>
        <source>The order is for readings that were not sealed on this terminal: do not deliver.</source>
        <translation>Comanda este pentru citiri care nu au fost sigilate pe acest terminal: nu livrați.</translation>
    </message>
    <message>
        <source>The money is paid in. Deliver the key, encrypted to the buyer, before the time is over.</source>
        <translation>Banii sunt depuși. Livrați cheia, criptată pentru cumpărător, înainte să expire timpul.</translation>
    </message>
    <message>
        <source>Deliver the key…</source>
        <translation>Livrare cheie…</translation>
    </message>
    <message>
        <source>Deliver the key of these readings to the buyer?</source>
        <translation>Se livrează cumpărătorului cheia acestor citiri?</translation>
    </message>
    <message>
        <source>The buyer says that the key does not open the readings. Show the key itself before the time is over, or the buyer gets the money back. The key opens only what the buyer has.</source>
        <translation>Cumpărătorul spune că cheia nu deschide citirile. Arătați cheia înainte să expire timpul, altfel primește banii înapoi. Cheia deschide doar ce are cumpărătorul.</translation>
    </message>
    <message>
        <source>Show the key…</source>
        <translation>Arătare cheie…</translation>
    </message>
    <message>
        <source>Show the key of these readings to everybody?</source>
        <translation>Se arată tuturor cheia acestor citiri?</translation>
    </message>
    <message>
        <source>The buyer&apos;s time to check is over: the money is yours.</source>
        <translation>Timpul de verificare al cumpărătorului a expirat: banii sunt ai dumneavoastră.</translation>
    </message>
    <message>
        <source>Collect the money…</source>
        <translation>Încasare bani…</translation>
    </message>
    <message>
        <source>Finish this sale and collect the money?</source>
        <translation>Se încheie vânzarea și se încasează banii?</translation>
    </message>
    <message>
        <source>The buyer checks the readings. Without an answer until then the money is yours.</source>
        <translation>Cumpărătorul verifică citirile. Fără răspuns până atunci banii sunt ai dumneavoastră.</translation>
    </message>
    <message>
        <source>The owner did not answer in time: the money is yours again.</source>
        <translation>Proprietarul nu a răspuns la timp: banii sunt din nou ai dumneavoastră.</translation>
    </message>
    <message>
        <source>Get the money back…</source>
        <translation>Recuperare bani…</translation>
    </message>
    <message>
        <source>Finish this sale and get the money back?</source>
        <translation>Se încheie vânzarea și se recuperează banii?</translation>
    </message>
    <message>
        <source>The owner has to deliver the key. If that does not happen in time, you get your money back.</source>
        <translation>Proprietarul trebuie să livreze cheia. Dacă nu o face la timp, primiți banii înapoi.</translation>
    </message>
    <message>
        <source>The owner has to show the key. If that does not happen in time, you get your money back.</source>
        <translation>Proprietarul trebuie să arate cheia. Dacă nu o face la timp, primiți banii înapoi.</translation>
    </message>
    <message>
        <source>The key is here. Every reading is compared with what the meter reported when it measured; without an answer of yours until the time is over the owner is paid.</source>
        <translation>Cheia este aici. Fiecare citire se compară cu ce a raportat contorul la măsurare; fără răspunsul dumneavoastră la timp proprietarul este plătit.</translation>
    </message>
    <message>
        <source>The sealed readings are not on this terminal: nothing can be checked here. Without an answer of yours until the time is over the owner is paid.</source>
        <translation>Citirile sigilate nu sunt pe acest terminal: aici nu se poate verifica nimic. Fără un răspuns al tău până la termen, proprietarul este plătit.</translation>
    </message>
    <message>
        <source>Check every reading</source>
        <translation>Verificarea fiecărei citiri</translation>
    </message>
    <message>
        <source>Release the money…</source>
        <translation>Eliberare bani…</translation>
    </message>
    <message>
        <source>Release the money to the owner?</source>
        <translation>Se eliberează banii către proprietar?</translation>
    </message>
    <message>
        <source>Show it to the network…</source>
        <translation>Arătați rețelei…</translation>
    </message>
    <message>
        <source>Show the altered slot and its key to the contract, and get the money back?</source>
        <translation>Se arată contractului intervalul modificat și cheia lui, și se recuperează banii?</translation>
    </message>
    <message>
        <source>Dispute the key…</source>
        <translation>Contestare cheie…</translation>
    </message>
    <message>
        <source>Say that what was delivered is not the key? The owner has to show it then.</source>
        <translation>Se declară că ce s-a livrat nu este cheia? Atunci proprietarul trebuie s-o arate.</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Verifică din nou</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::NextTradeCard</name>
    <message>
        <source>Next trade</source>
        <translation>Următoarea tranzacție</translation>
    </message>
    <message>
        <source>No trade is planned.</source>
        <translation>Nicio tranzacție planificată.</translation>
    </message>
    <message>
        <source>Your agent looks again at %1.</source>
        <translation>Agentul tău se uită din nou la %1.</translation>
    </message>
    <message>
        <source>Your agent is not trading.</source>
        <translation>Agentul tău nu tranzacționează.</translation>
    </message>
    <message>
        <source>open for %1 more</source>
        <translation>deschis încă %1</translation>
    </message>
    <message>
        <source>waits for the result</source>
        <translation>așteaptă rezultatul</translation>
    </message>
    <message>
        <source>Sells %1 kWh at %2 ct or more, %3</source>
        <translation>Vinde %1 kWh la %2 ct sau mai mult, %3</translation>
    </message>
    <message>
        <source>Buys %1 kWh at %2 ct or less, %3</source>
        <translation>Cumpără %1 kWh la %2 ct sau mai puțin, %3</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::NodesDialog</name>
    <message>
        <source>Add a node</source>
        <translation>Adaugă un nod</translation>
    </message>
    <message>
        <source>Use these nodes</source>
        <translation>Folosește aceste noduri</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Noduri</translation>
    </message>
    <message>
        <source>Through which nodes is the network read?</source>
        <translation>Prin ce noduri se citește rețeaua?</translation>
    </message>
    <message>
        <source>An address begins with https://, wss://, http:// or ws://, or is a node&apos;s socket file: unix:///path. Whatever a node says is checked here.</source>
        <translation>O adresă începe cu https://, wss://, http:// sau ws://, ori este fișierul socket al unui nod: unix:///cale. Tot ce spune un nod este verificat aici.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anulează</translation>
    </message>
    <message>
        <source>Address of the node</source>
        <translation>Adresa nodului</translation>
    </message>
    <message>
        <source>somebody else&apos;s</source>
        <translation>al altcuiva</translation>
    </message>
    <message>
        <source>my own</source>
        <translation>al meu</translation>
    </message>
    <message>
        <source>Whose node it is</source>
        <translation>Al cui este nodul</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Elimină</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 stands there twice.</source>
        <translation>%1 apare de două ori.</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::NowCard</name>
    <message>
        <source>Now</source>
        <translation>Acum</translation>
    </message>
    <message>
        <source>kW</source>
        <translation>kW</translation>
    </message>
    <message>
        <source>meter, %1 ago</source>
        <translation>contor, acum %1</translation>
    </message>
    <message>
        <source>no reading of the meter yet</source>
        <translation>nicio citire a contorului încă</translation>
    </message>
    <message>
        <source>neither taking nor feeding</source>
        <translation>nici nu preia, nici nu livrează</translation>
    </message>
    <message>
        <source>taking from the street</source>
        <translation>preia din stradă</translation>
    </message>
    <message>
        <source>feeding into the street</source>
        <translation>livrează în stradă</translation>
    </message>
    <message>
        <source>taking from the street, if the home feeds nothing: no voltage is measured</source>
        <translation>se ia din stradă, dacă locuința nu dă nimic: tensiunea nu este măsurată</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>simulat</translation>
    </message>
    <message>
        <source>no meter: simulated figures</source>
        <translation>fără contor: valori simulate</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::OfferForm</name>
    <message>
        <source>For research; not to be passed on.</source>
        <translation>Pentru cercetare; nu se dau mai departe.</translation>
    </message>
    <message>
        <source>Offer…</source>
        <translation>Ofer…</translation>
    </message>
    <message>
        <source>Offer my readings</source>
        <translation>Ofer citirile mele</translation>
    </message>
    <message>
        <source>How many of the newest slots</source>
        <translation>Câte dintre cele mai noi intervale</translation>
    </message>
    <message>
        <source>Price of all of them</source>
        <translation>Prețul tuturor</translation>
    </message>
    <message>
        <source>Days on offer</source>
        <translation>Zile de ofertă</translation>
    </message>
    <message>
        <source>Terms of use</source>
        <translation>Condiții de folosire</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>Intervale</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preț</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Zile</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Condiții</translation>
    </message>
    <message>
        <source>Save as Green Button…</source>
        <translation>Salvare ca Green Button…</translation>
    </message>
    <message>
        <source>Look into a Green Button file…</source>
        <translation>Privire într-un fișier Green Button…</translation>
    </message>
    <message>
        <source>%1 readings of %2 slots can be sold: %3. The readings stay here; only their price is made known.</source>
        <translation>Se pot vinde %1 citiri din %2 intervale: %3. Citirile rămân aici; se face cunoscut doar prețul.</translation>
    </message>
    <message>
        <source>Nothing can be sold yet: only slots that ended and that the meter reported to the network.</source>
        <translation>Nu se poate vinde nimic încă: doar intervale încheiate pe care contorul le-a raportat rețelei.</translation>
    </message>
    <message>
        <source>Save my history</source>
        <translation>Salvare istoric</translation>
    </message>
    <message>
        <source>Look into a Green Button file</source>
        <translation>Privire într-un fișier Green Button</translation>
    </message>
    <message>
        <source>Green Button (*.xml)</source>
        <translation>Green Button (*.xml)</translation>
    </message>
    <message>
        <source>Offer these readings for sale?</source>
        <translation>Se oferă spre vânzare aceste citiri?</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Contor</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Până la</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::OffersSection</name>
    <message>
        <source>The home cannot give way then, or not below the highest price that is paid.</source>
        <translation>Casa nu poate ceda atunci, sau nu sub prețul maxim plătit.</translation>
    </message>
    <message>
        <source>You would get %1 cr if all of it is delivered.</source>
        <translation>Ai primi %1 cr dacă se livrează tot.</translation>
    </message>
    <message>
        <source>It costs the home %1 ct a kWh and is offered at %2 ct.</source>
        <translation>Pe casă o costă %1 ct pe kWh și se oferă la %2 ct.</translation>
    </message>
    <message>
        <source>By your own days, %1 is the best estimate; the band holds eight of ten days.</source>
        <translation>După zilele tale cea mai bună estimare este: %1; banda cuprinde opt din zece zile.</translation>
    </message>
    <message>
        <source>Taken: %1 kWh in each slot at %2 ct.</source>
        <translation>Luat: %1 kWh în fiecare interval la %2 ct.</translation>
    </message>
    <message>
        <source>The home will not be able to give all of it.</source>
        <translation>Casa nu va putea da tot.</translation>
    </message>
    <message>
        <source>Delivered %1 kWh, earned %2 cr.</source>
        <translation>Livrate %1 kWh, câștigate %2 cr.</translation>
    </message>
    <message>
        <source>Penalty for what was missing: %1 cr.</source>
        <translation>Penalizare pentru ce a lipsit: %1 cr.</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Cereri</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Când</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Ce</translation>
    </message>
    <message>
        <source>Reward cr</source>
        <translation>Răsplată cr</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stare</translation>
    </message>
    <message>
        <source>Nobody asks for flexibility now.</source>
        <translation>Nimeni nu cere flexibilitate acum.</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Acceptă</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Refuză</translation>
    </message>
    <message>
        <source>How well the estimates fit your own days</source>
        <translation>Cât de bine se potrivesc estimările cu zilele tale</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Estimare</translation>
    </message>
    <message>
        <source>Error %</source>
        <translation>Eroare %</translation>
    </message>
    <message>
        <source>Bias %</source>
        <translation>Abatere %</translation>
    </message>
    <message>
        <source>Within 20 %</source>
        <translation>În 20 %</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Zile</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Oferte</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>Cine răspunde</translation>
    </message>
    <message>
        <source>Let the agent do it</source>
        <translation>Lasă agentul</translation>
    </message>
    <message>
        <source>Ask me</source>
        <translation>Întreabă-mă</translation>
    </message>
    <message>
        <source>Never offer</source>
        <translation>Nu oferi niciodată</translation>
    </message>
    <message>
        <source>On top of what it costs</source>
        <translation>Peste cost</translation>
    </message>
    <message>
        <source>Never below your least reward, %1 ct per kWh.</source>
        <translation>Niciodată sub răsplata ta minimă, %1 ct pe kWh.</translation>
    </message>
    <message>
        <source>Earned so far: %1 cr.</source>
        <translation>Câștigat până acum: %1 cr.</translation>
    </message>
    <message>
        <source>Flexibility request</source>
        <translation>Cerere de flexibilitate</translation>
    </message>
    <message>
        <source>When the network needs less or more use, the request stands here with what it would bring you.</source>
        <translation>Când rețeaua are nevoie de mai puțin sau mai mult consum, cererea stă aici cu ce ți-ar aduce.</translation>
    </message>
    <message>
        <source>Flexibility request · answer by %1</source>
        <translation>Cerere de flexibilitate · răspunde până la %1</translation>
    </message>
    <message>
        <source>There are too few measured days yet to compare the estimates.</source>
        <translation>Sunt încă prea puține zile măsurate pentru a compara estimările.</translation>
    </message>
    <message>
        <source>Tried on your own days without an event; payment goes by the contract&apos;s.</source>
        <translation>Încercate pe zilele tale fără eveniment; plata se face după cea din contract.</translation>
    </message>
    <message>
        <source>Allow…</source>
        <translation>Permite…</translation>
    </message>
    <message>
        <source>Every offer takes a deposit, which comes back when what was promised is delivered.</source>
        <translation>Fiecare ofertă cere un depozit, care revine când se livrează ce s-a promis.</translation>
    </message>
    <message>
        <source>Deposits together at most</source>
        <translation>Depozite în total cel mult</translation>
    </message>
    <message>
        <source>%1 cr</source>
        <translation>%1 cr</translation>
    </message>
    <message>
        <source>your agent, without asking you</source>
        <translation>agentul dvs., fără să vă întrebe</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Least reward for flexibility</source>
        <translation>Recompensa minimă pentru flexibilitate</translation>
    </message>
    <message>
        <source>%1 ct per kWh</source>
        <translation>%1 ct pe kWh</translation>
    </message>
    <message>
        <source>Offers may take deposits from your credits up to this sum, which replaces what you allowed before. A deposit comes back when what was promised is delivered; what is not delivered costs a part of it.</source>
        <translation>Ofertele pot lua depozite din creditele dvs. până la această sumă, care înlocuiește ce ați permis înainte. Depozitul revine când se livrează ce s-a promis; ce nu se livrează costă o parte din el.</translation>
    </message>
    <message>
        <source>Sign and allow</source>
        <translation>Semnează și permite</translation>
    </message>
    <message>
        <source>contract: %1</source>
        <translation>contract: %1</translation>
    </message>
    <message>
        <source>best: %1</source>
        <translation>cea mai bună: %1</translation>
    </message>
    <message>
        <source>What your home could give</source>
        <translation>Ce ar putea da casa dvs.</translation>
    </message>
    <message>
        <source>Less use kWh</source>
        <translation>Mai puțini kWh</translation>
    </message>
    <message>
        <source>costs you ct</source>
        <translation>costă ct</translation>
    </message>
    <message>
        <source>More use kWh</source>
        <translation>Mai mulți kWh</translation>
    </message>
    <message>
        <source>Nothing in this home can wait or store now, or it is still being worked out.</source>
        <translation>Nimic din această casă nu poate acum să aștepte sau să stocheze, ori se mai calculează.</translation>
    </message>
    <message>
        <source>Within your comforts. Each line supposes that only that time is moved; what it costs is per kWh.</source>
        <translation>În limitele confortului dvs. Fiecare rând presupune că se mută doar acel interval; costul este pe kWh.</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::OfficePages</name>
    <message>
        <source>Applications</source>
        <translation>Cereri</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabele (*.csv)</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>Certificates (*.pdf)</source>
        <translation>Certificate (*.pdf)</translation>
    </message>
    <message>
        <source>Line %1, %2: %3</source>
        <translation>Linia %1, %2: %3</translation>
    </message>
    <message>
        <source>The certificate does not hold: %1</source>
        <translation>Certificatul nu este valabil: %1</translation>
    </message>
    <message>
        <source>This is a sound certificate, and not the one that was applied with.</source>
        <translation>Este un certificat valabil, dar nu cel din cerere.</translation>
    </message>
    <message>
        <source>The certificate is sound and the one that was applied with; signed by %1.</source>
        <translation>Certificatul este valabil și este cel din cerere; semnat de %1.</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::OperatorForms</name>
    <message>
        <source>Sign and send this?</source>
        <translation>Semnezi și trimiți?</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cont</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Contor</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Emite</translation>
    </message>
    <message>
        <source>Redeem</source>
        <translation>Răscumpără</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Return</translation>
    </message>
    <message>
        <source>0x and 40 digits</source>
        <translation>0x și 40 de cifre</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nume</translation>
    </message>
    <message>
        <source>as people know it</source>
        <translation>cum îl știe lumea</translation>
    </message>
    <message>
        <source>Role: %1</source>
        <translation>Rol: %1</translation>
    </message>
    <message>
        <source>Meter id</source>
        <translation>Codul contorului</translation>
    </message>
    <message>
        <source>0x and 64 digits</source>
        <translation>0x și 64 de cifre</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Proprietar</translation>
    </message>
    <message>
        <source>Reporter</source>
        <translation>Raportor</translation>
    </message>
    <message>
        <source>key that signs the reports</source>
        <translation>cheia care semnează rapoartele</translation>
    </message>
    <message>
        <source>To account</source>
        <translation>În contul</translation>
    </message>
    <message>
        <source>From account</source>
        <translation>Din contul</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Sumă</translation>
    </message>
    <message>
        <source>cr</source>
        <translation>cr</translation>
    </message>
    <message>
        <source>An address is 0x and 40 hexadecimal digits.</source>
        <translation>O adresă este 0x și 40 de cifre hexazecimale.</translation>
    </message>
    <message>
        <source>The name is too long.</source>
        <translation>Numele este prea lung.</translation>
    </message>
    <message>
        <source>A meter id is 0x and 64 hexadecimal digits.</source>
        <translation>Codul unui contor este 0x și 64 de cifre hexazecimale.</translation>
    </message>
    <message>
        <source>Register account</source>
        <translation>Înregistrează contul</translation>
    </message>
    <message>
        <source>register %1 as “%2” with the roles: %3.</source>
        <translation>înregistrarea lui %1 ca „%2” cu rolurile: %3.</translation>
    </message>
    <message>
        <source>Register meter</source>
        <translation>Înregistrează contorul</translation>
    </message>
    <message>
        <source>Issue credits</source>
        <translation>Emite credite</translation>
    </message>
    <message>
        <source>Redeem credits</source>
        <translation>Răscumpără credite</translation>
    </message>
    <message>
        <source>Fill in the fields to see what will be signed.</source>
        <translation>Completează câmpurile ca să vezi ce se va semna.</translation>
    </message>
    <message>
        <source>Deposit reference</source>
        <translation>Referința depunerii</translation>
    </message>
    <message>
        <source>Payout reference</source>
        <translation>Referința plății</translation>
    </message>
    <message>
        <source>as the bank states it</source>
        <translation>așa cum o dă banca</translation>
    </message>
    <message>
        <source>The reference is too long.</source>
        <translation>Referința este prea lungă.</translation>
    </message>
    <message>
        <source>issue %1 cr to %2 for the deposit “%3”. The supply grows by as much.</source>
        <translation>emite %1 cr către %2 pentru depunerea „%3”. Totalul crește cu la fel de mult.</translation>
    </message>
    <message>
        <source>redeem %1 cr of %2 for the payout “%3”. They are burned; pay the owner the same amount.</source>
        <translation>răscumpără %1 cr de la %2 pentru plata „%3”. Sunt distruși; plătiți proprietarului aceeași sumă.</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>its hash; empty when there is none</source>
        <translation>hash-ul lui; gol dacă nu există</translation>
    </message>
    <message>
        <source>A certificate&apos;s hash is 0x and 64 hexadecimal digits.</source>
        <translation>Hash-ul unui certificat este 0x și 64 de cifre hexazecimale.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>niciunul</translation>
    </message>
    <message>
        <source>Change roles</source>
        <translation>Schimbă rolurile</translation>
    </message>
    <message>
        <source>It is registered with these roles. Choose others to change them.</source>
        <translation>Este înregistrat cu aceste roluri. Alege altele pentru a le schimba.</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Ramură</translation>
    </message>
    <message>
        <source>its number; empty when there is none</source>
        <translation>numărul ei; gol dacă nu există</translation>
    </message>
    <message>
        <source>move meter %1 from branch %2 to branch %3.</source>
        <translation>mută contorul %1 de pe ramura %2 pe ramura %3.</translation>
    </message>
    <message>
        <source>A branch has a number.</source>
        <translation>O ramură are un număr.</translation>
    </message>
    <message>
        <source>Move meter</source>
        <translation>Mută contorul</translation>
    </message>
    <message>
        <source>It is registered. Write another branch to move it.</source>
        <translation>Este înregistrat. Scrie altă ramură pentru a-l muta.</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::OperatorPage</name>
    <message>
        <source>Operator</source>
        <translation>Operator</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nume</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresă</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roluri</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Contor</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Proprietar</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Sigiliu</translation>
    </message>
    <message>
        <source>Last report</source>
        <translation>Ultimul raport</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Interval</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Piață</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fază</translation>
    </message>
    <message>
        <source>Volume kWh</source>
        <translation>Volum kWh</translation>
    </message>
    <message>
        <source>Slots and their phases</source>
        <translation>Intervalele și fazele lor</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Conturi</translation>
    </message>
    <message>
        <source>Meters</source>
        <translation>Contoare</translation>
    </message>
    <message>
        <source>Markets and slots</source>
        <translation>Piețe și intervale</translation>
    </message>
    <message>
        <source>Register, issue, redeem</source>
        <translation>Înregistrează, emite, răscumpără</translation>
    </message>
    <message>
        <source>Credits issued</source>
        <translation>Credite emise</translation>
    </message>
    <message>
        <source>cr</source>
        <translation>cr</translation>
    </message>
    <message>
        <source>Credits redeemed</source>
        <translation>Credite răscumpărate</translation>
    </message>
    <message>
        <source>Credits in circulation</source>
        <translation>Credite în circulație</translation>
    </message>
    <message>
        <source>Whether the credits add up is not known yet.</source>
        <translation>Încă nu se știe dacă socoteala creditelor iese.</translation>
    </message>
    <message>
        <source>The credits add up: %1 issued = %2 redeemed + %3 in circulation.</source>
        <translation>Socoteala creditelor iese: %1 emise = %2 răscumpărate + %3 în circulație.</translation>
    </message>
    <message>
        <source>The credits do not add up: %1 cr issued, but %2 redeemed and in circulation.</source>
        <translation>Socoteala creditelor nu iese: %1 cr emise, dar %2 răscumpărate și în circulație.</translation>
    </message>
    <message>
        <source>Stop issuing and call the authorities.</source>
        <translation>Oprește emiterea și cheamă autoritățile.</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>încă necunoscut</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>încă niciunul</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>sigilat</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>rupt</translation>
    </message>
    <message>
        <source>no market known yet</source>
        <translation>încă nicio piață cunoscută</translation>
    </message>
    <message>
        <source>markets: %1</source>
        <translation>piețe: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>cleared</source>
        <translation>preț stabilit</translation>
    </message>
    <message>
        <source>not cleared yet</source>
        <translation>preț încă nestabilit</translation>
    </message>
    <message>
        <source>%1 of %2 sealed · indicative metering</source>
        <translation>%1 din %2 sigilate · măsurare orientativă</translation>
    </message>
    <message>
        <source>Parts of the operator&apos;s desk</source>
        <translation>Părțile biroului operatorului</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vedere generală</translation>
    </message>
    <message>
        <source>Admission</source>
        <translation>Admitere</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Credite</translation>
    </message>
    <message>
        <source>Markets</source>
        <translation>Piețe</translation>
    </message>
    <message>
        <source>Disputes</source>
        <translation>Dispute</translation>
    </message>
    <message>
        <source>Who seals</source>
        <translation>Cine sigilează</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Trimise</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stare</translation>
    </message>
    <message>
        <source>Clearing: both curves and why</source>
        <translation>Stabilirea prețului: cele două curbe și de ce</translation>
    </message>
    <message>
        <source>Sent, and watched until it is final</source>
        <translation>Trimise și urmărite până la final</translation>
    </message>
    <message>
        <source>Clear this slot</source>
        <translation>Închide acest interval</translation>
    </message>
    <message>
        <source>Choose a slot.</source>
        <translation>Alege un interval.</translation>
    </message>
    <message>
        <source>A continuous market is not cleared: orders meet as they come.</source>
        <translation>O piață continuă nu se închide: ordinele se întâlnesc pe măsură ce vin.</translation>
    </message>
    <message>
        <source>There are no orders in this slot.</source>
        <translation>Nu sunt ordine în acest interval.</translation>
    </message>
    <message>
        <source>%1 kWh change hands at %2 ct/kWh: there the most energy is traded, and of the prices with as much the one at which least is left over. %3 kWh asked and %4 kWh offered in all.</source>
        <translation>%1 kWh își schimbă proprietarul la %2 ct/kWh: acolo se tranzacționează cea mai multă energie, iar dintre prețurile cu tot atâta cel la care rămâne cel mai puțin. În total %3 kWh ceruți și %4 kWh oferiți.</translation>
    </message>
    <message>
        <source>Nobody asks as much as anybody offers for: everything is given back.</source>
        <translation>Nimeni nu cere cât oferă cineva: totul se dă înapoi.</translation>
    </message>
    <message>
        <source>The market is paused: nothing is cleared.</source>
        <translation>Piața este suspendată: nu se închide nimic.</translation>
    </message>
    <message>
        <source>Cleared. %1</source>
        <translation>Preț stabilit. %1</translation>
    </message>
    <message>
        <source>clear %1, slot %2: what it comes to is computed by the contract.</source>
        <translation>închide %1, intervalul %2: rezultatul îl calculează contractul.</translation>
    </message>
    <message numerus="yes">
        <source>%n under way</source>
        <translation>
            <numerusform>%n în curs</numerusform>
            <numerusform>%n în curs</numerusform>
            <numerusform>%n în curs</numerusform>
        </translation>
    </message>
    <message>
        <source>Price ct/kWh</source>
        <translation>Preț ct/kWh</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>suspendat</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Orders come in until %1.</source>
        <translation>Ordinele vin până la %1.</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Ramură</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::OrderDetail</name>
    <message>
        <source>signed, no node took it yet</source>
        <translation>semnată, niciun nod nu a preluat-o încă</translation>
    </message>
    <message>
        <source>sent, waits for a block</source>
        <translation>trimis, așteaptă un bloc</translation>
    </message>
    <message>
        <source>in a block, not final yet</source>
        <translation>într-un bloc, încă nedefinitiv</translation>
    </message>
    <message>
        <source>in a final block</source>
        <translation>într-un bloc definitiv</translation>
    </message>
    <message>
        <source>refused by the market&apos;s contract</source>
        <translation>refuzată de contractul pieței</translation>
    </message>
    <message>
        <source>overtaken by another one with the same number</source>
        <translation>depășită de alta cu același număr</translation>
    </message>
    <message>
        <source>not sent: it would be refused</source>
        <translation>netrimisă: ar fi refuzată</translation>
    </message>
    <message>
        <source>%1 cr</source>
        <translation>%1 cr</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordin</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Ce</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stare</translation>
    </message>
    <message>
        <source>Not filled</source>
        <translation>Neexecutat</translation>
    </message>
    <message>
        <source>%1 kWh</source>
        <translation>%1 kWh</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>De ce</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>Tranzacție</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloc</translation>
    </message>
    <message>
        <source>none: it was not placed</source>
        <translation>niciunul: nu a fost plasat</translation>
    </message>
    <message>
        <source>not among the transactions that this terminal remembers</source>
        <translation>nu este printre tranzacțiile reținute de acest terminal</translation>
    </message>
    <message>
        <source>Reading of the slot</source>
        <translation>Citirea intervalului</translation>
    </message>
    <message>
        <source>Contracted in all</source>
        <translation>Contractat în total</translation>
    </message>
    <message>
        <source>Metered</source>
        <translation>Măsurat</translation>
    </message>
    <message>
        <source>no reading yet</source>
        <translation>nicio citire încă</translation>
    </message>
    <message>
        <source>Settlement of the slot</source>
        <translation>Decontarea intervalului</translation>
    </message>
    <message>
        <source>Trades</source>
        <translation>Tranzacționări</translation>
    </message>
    <message>
        <source>Imbalance</source>
        <translation>Dezechilibru</translation>
    </message>
    <message>
        <source>not settled yet</source>
        <translation>încă nedecontat</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Închide</translation>
    </message>
    <message>
        <source>Data quality</source>
        <translation>Calitatea datelor</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::OrderTicket</name>
    <message>
        <source>Buy</source>
        <translation>Cumpără</translation>
    </message>
    <message>
        <source>Sell</source>
        <translation>Vinde</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Cantitate</translation>
    </message>
    <message>
        <source>kWh</source>
        <translation>kWh</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limită</translation>
    </message>
    <message>
        <source>ct/kWh</source>
        <translation>ct/kWh</translation>
    </message>
    <message>
        <source>Sign and place this order?</source>
        <translation>Semnezi și plasezi acest ordin?</translation>
    </message>
    <message>
        <source>Side: buy</source>
        <translation>Sens: cumpără</translation>
    </message>
    <message>
        <source>Side: sell</source>
        <translation>Sens: vinde</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Piață</translation>
    </message>
    <message>
        <source>If the gate closed now, nothing of it would fill.</source>
        <translation>Dacă ofertarea s-ar închide acum, nu s-ar executa nimic din el.</translation>
    </message>
    <message>
        <source>If the gate closed now: %1 kWh at %2 ct, %3 cr.</source>
        <translation>Dacă ofertarea s-ar închide acum: %1 kWh la %2 ct, %3 cr.</translation>
    </message>
    <message>
        <source>Sign and place</source>
        <translation>Semnează și plasează</translation>
    </message>
    <message>
        <source>Enter a quantity. A price of the ladder fills the limit.</source>
        <translation>Introdu o cantitate. Un preț din scară completează limita.</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Sens</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::OrdersCard</name>
    <message>
        <source>Orders</source>
        <translation>Ordine</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordin</translation>
    </message>
    <message>
        <source>Limit ct</source>
        <translation>Limită ct</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Rezultat</translation>
    </message>
    <message>
        <source>all</source>
        <translation>toate</translation>
    </message>
    <message>
        <source>open</source>
        <translation>deschis</translation>
    </message>
    <message>
        <source>with a reason</source>
        <translation>cu un motiv</translation>
    </message>
    <message>
        <source>sent, not confirmed yet</source>
        <translation>trimis, încă neconfirmat</translation>
    </message>
    <message>
        <source>open, gate %1</source>
        <translation>deschis, se închide %1</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>anulat</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>respins</translation>
    </message>
    <message>
        <source>rejected: %1</source>
        <translation>respins: %1</translation>
    </message>
    <message>
        <source>waits for the result</source>
        <translation>așteaptă rezultatul</translation>
    </message>
    <message>
        <source>none</source>
        <translation>niciunul</translation>
    </message>
    <message>
        <source>none: %1</source>
        <translation>nimic: %1</translation>
    </message>
    <message>
        <source>%1 at %2 ct</source>
        <translation>%1 la %2 ct</translation>
    </message>
    <message>
        <source>%1 of %2 at %3 ct</source>
        <translation>%1 din %2 la %3 ct</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Sell %1 kWh</source>
        <translation>Vinde %1 kWh</translation>
    </message>
    <message>
        <source>Buy %1 kWh</source>
        <translation>Cumpără %1 kWh</translation>
    </message>
    <message>
        <source>Your agent has placed no orders yet.</source>
        <translation>Agentul tău nu a plasat încă niciun ordin.</translation>
    </message>
    <message>
        <source>No order fits.</source>
        <translation>Niciun ordin nu se potrivește.</translation>
    </message>
    <message>
        <source>open</source>
        <comment>orders</comment>
        <translation>deschise</translation>
    </message>
    <message>
        <source>sealed, opened from %1 on</source>
        <translation>sigilat, deschis de la %1</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>sigilat</translation>
    </message>
    <message>
        <source>cancelled: %1</source>
        <translation>anulat: %1</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::OutsideLinks</name>
    <message>
        <source>The broker hears this terminal.</source>
        <translation>Brokerul aude acest terminal.</translation>
    </message>
    <message>
        <source>The broker does not answer; it is tried again and again.</source>
        <translation>Brokerul nu răspunde; se încearcă mereu.</translation>
    </message>
    <message>
        <source>The settings of the links cannot be read: they are left as they are.</source>
        <translation>Setările legăturilor nu pot fi citite: rămân cum sunt.</translation>
    </message>
    <message>
        <source>http://127.0.0.1:%1/metrics, with the token in %2.</source>
        <translation>http://127.0.0.1:%1/metrics, cu jetonul din %2.</translation>
    </message>
    <message>
        <source>Open: %1 members, %2 requests of other networks.</source>
        <translation>Deschis: %1 membri, %2 cereri ale altor rețele.</translation>
    </message>
    <message>
        <source>The server does not answer as it should: %1</source>
        <translation>Serverul nu răspunde cum trebuie: %1</translation>
    </message>
    <message>
        <source>%1: %2 requests for flexibility, %3 events not understood.</source>
        <translation>%1: %2 cereri de flexibilitate, %3 evenimente neînțelese.</translation>
    </message>
    <message>
        <source>use %1 kW less</source>
        <translation>consumă cu %1 kW mai puțin</translation>
    </message>
    <message>
        <source>use %1 kW more</source>
        <translation>consumă cu %1 kW mai mult</translation>
    </message>
    <message>
        <source>take %1 kW at most</source>
        <translation>ia cel mult %1 kW</translation>
    </message>
    <message>
        <source>feed %1 kW at most</source>
        <translation>livrează cel mult %1 kW</translation>
    </message>
    <message>
        <source>give way, level %1</source>
        <translation>cedează, nivelul %1</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::PassphraseFields</name>
    <message>
        <source>Passphrase</source>
        <translation>Frază secretă</translation>
    </message>
    <message>
        <source>Passphrase, once more</source>
        <translation>Fraza secretă, încă o dată</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Cele două nu sunt la fel.</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::PhasorChart</name>
    <message>
        <source>Phasor: the angle between voltage and current</source>
        <translation>Fazor: unghiul dintre tensiune și curent</translation>
    </message>
    <message>
        <source>U</source>
        <translation>U</translation>
    </message>
    <message>
        <source>×1</source>
        <translation>×1</translation>
    </message>
    <message>
        <source>angle ×5</source>
        <translation>unghi ×5</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::PnlPanel</name>
    <message>
        <source>At risk</source>
        <translation>În risc</translation>
    </message>
    <message>
        <source>cr</source>
        <translation>cr</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>Intervale</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Direcție</translation>
    </message>
    <message>
        <source>Contracted
kWh</source>
        <translation>Contractat
kWh</translation>
    </message>
    <message>
        <source>Delivered
kWh</source>
        <translation>Livrat
kWh</translation>
    </message>
    <message>
        <source>Earned
cr</source>
        <translation>Câștigat
cr</translation>
    </message>
    <message>
        <source>Kept
cr</source>
        <translation>Păstrat
cr</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stare</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nume</translation>
    </message>
    <message>
        <source>Energy
kWh</source>
        <translation>Energie
kWh</translation>
    </message>
    <message>
        <source>Gain
cr</source>
        <translation>Câștig
cr</translation>
    </message>
    <message>
        <source>Loss
cr</source>
        <translation>Pierdere
cr</translation>
    </message>
    <message>
        <source>Profit
cr</source>
        <translation>Profit
cr</translation>
    </message>
    <message>
        <source>Provisional
cr</source>
        <translation>Provizoriu
cr</translation>
    </message>
    <message>
        <source>P&amp;&amp;L by slot</source>
        <translation>P&amp;&amp;P pe intervale</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Poziție</translation>
    </message>
    <message>
        <source>Flexibility</source>
        <translation>Flexibilitate</translation>
    </message>
    <message>
        <source>Sums</source>
        <translation>Sume</translation>
    </message>
    <message>
        <source>Month report…</source>
        <translation>Raport lunar…</translation>
    </message>
    <message>
        <source>What is at risk</source>
        <translation>Ce este în risc</translation>
    </message>
    <message>
        <source>Flexibility that was sold</source>
        <translation>Flexibilitate vândută</translation>
    </message>
    <message>
        <source>Sums of profit and loss</source>
        <translation>Sume de profit și pierdere</translation>
    </message>
    <message>
        <source>By</source>
        <translation>După</translation>
    </message>
    <message>
        <source>Sums by</source>
        <translation>Sume după</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membru</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Piață</translation>
    </message>
    <message>
        <source>Held for orders</source>
        <translation>Reținut pentru ordine</translation>
    </message>
    <message>
        <source>Bonds of flexibility</source>
        <translation>Garanții de flexibilitate</translation>
    </message>
    <message>
        <source>Likely penalty, of the bonds</source>
        <translation>Penalizare probabilă, din garanții</translation>
    </message>
    <message>
        <source>Limit a day</source>
        <translation>Limită pe zi</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Limit used</source>
        <translation>Limită folosită</translation>
    </message>
    <message>
        <source>up</source>
        <translation>sus</translation>
    </message>
    <message>
        <source>down</source>
        <translation>jos</translation>
    </message>
    <message>
        <source>final</source>
        <translation>definitiv</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>provizoriu</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::PoolChart</name>
    <message>
        <source>Pooled offer</source>
        <translation>Ofertă comună</translation>
    </message>
    <message>
        <source>Nothing is pooled.</source>
        <translation>Nu este nimic pus în comun.</translation>
    </message>
    <message>
        <source>Up to %1 kWh from %2 to %3 ct/kWh.</source>
        <translation>Până la %1 kWh de la %2 la %3 ct/kWh.</translation>
    </message>
    <message>
        <source>asked for, at most</source>
        <translation>cerut, cel mult</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::PoolPanel</name>
    <message>
        <source>%1 kWh at %2</source>
        <translation>%1 kWh la %2</translation>
    </message>
    <message>
        <source>no offer yet</source>
        <translation>nicio ofertă încă</translation>
    </message>
    <message>
        <source>%1, on its way</source>
        <translation>%1, în curs</translation>
    </message>
    <message>
        <source>%1, refused</source>
        <translation>%1, refuzată</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>Cumpărător</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>Intervale</translation>
    </message>
    <message>
        <source>Your offer</source>
        <translation>Oferta ta</translation>
    </message>
    <message>
        <source>Requests for flexibility</source>
        <translation>Cereri de flexibilitate</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>Rezervă</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>You keep</source>
        <translation>Păstrezi</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Oferă</translation>
    </message>
    <message>
        <source>kWh</source>
        <translation>kWh</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preț</translation>
    </message>
    <message>
        <source>ct/kWh</source>
        <translation>ct/kWh</translation>
    </message>
    <message>
        <source>Sign and offer this?</source>
        <translation>Semnezi și oferi?</translation>
    </message>
    <message>
        <source>No member has a curve for it.</source>
        <translation>Niciun membru nu are o curbă pentru asta.</translation>
    </message>
    <message>
        <source>The pool begins at %1 ct, above what is paid.</source>
        <translation>Membrii încep de la %1 ct, peste cât se plătește.</translation>
    </message>
    <message>
        <source>At least %1 kWh have to be offered.</source>
        <translation>Trebuie oferiți cel puțin %1 kWh.</translation>
    </message>
    <message>
        <source>Members want %1 ct for that much.</source>
        <translation>Membrii vor %1 ct pentru atât.</translation>
    </message>
    <message>
        <source>%1 kWh are asked of members for it.</source>
        <translation>Pentru asta se cer %1 kWh membrilor.</translation>
    </message>
    <message>
        <source>offer %1 flexibility up of %2 kWh in each slot of %3, at %4 ct/kWh.</source>
        <translation>a oferi către %1 flexibilitate în sus de %2 kWh în fiecare interval din %3, la %4 ct/kWh.</translation>
    </message>
    <message>
        <source>offer %1 flexibility down of %2 kWh in each slot of %3, at %4 ct/kWh.</source>
        <translation>a oferi către %1 flexibilitate în jos de %2 kWh în fiecare interval din %3, la %4 ct/kWh.</translation>
    </message>
    <message>
        <source>%1 cr are held as a bond.</source>
        <translation>%1 cr sunt reținuți ca garanție.</translation>
    </message>
    <message>
        <source>Offer %1 kWh at %2 ct</source>
        <translation>Oferă %1 kWh la %2 ct</translation>
    </message>
    <message>
        <source>up %1</source>
        <translation>sus %1</translation>
    </message>
    <message>
        <source>down %1</source>
        <translation>jos %1</translation>
    </message>
    <message>
        <source>Asked kWh</source>
        <translation>Ceruți kWh</translation>
    </message>
    <message>
        <source>At most ct</source>
        <translation>Maxim ct</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Până la</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::PositionChart</name>
    <message>
        <source>Delivered against contracted by slot</source>
        <translation>Livrat față de contractat, pe intervale</translation>
    </message>
    <message>
        <source>Slots: %1. Contracted %2 kWh net; of %3 kWh already metered, %4 kWh were delivered.</source>
        <translation>Intervale: %1. Contractat net %2 kWh; din %3 kWh deja măsurați, s-au livrat %4 kWh.</translation>
    </message>
    <message>
        <source>No position yet</source>
        <translation>Încă nicio poziție</translation>
    </message>
    <message>
        <source>kWh</source>
        <translation>kWh</translation>
    </message>
    <message>
        <source>bought</source>
        <translation>cumpărat</translation>
    </message>
    <message>
        <source>sold</source>
        <translation>vândut</translation>
    </message>
    <message>
        <source>contracted, not metered yet</source>
        <translation>contractat, încă nemăsurat</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::PriceLimits</name>
    <message>
        <source>Buy below</source>
        <translation>Cumpără sub</translation>
    </message>
    <message>
        <source>Sell above</source>
        <translation>Vinde peste</translation>
    </message>
    <message>
        <source>Buys below %1 ct per kWh</source>
        <translation>Cumpără sub %1 ct pe kWh</translation>
    </message>
    <message>
        <source>Sells above %1 ct per kWh</source>
        <translation>Vinde peste %1 ct pe kWh</translation>
    </message>
    <message>
        <source>buy below %1 ct</source>
        <translation>cumpără sub %1 ct</translation>
    </message>
    <message>
        <source>sell above %1 ct</source>
        <translation>vinde peste %1 ct</translation>
    </message>
    <message>
        <source>Least reward for flexibility</source>
        <translation>Răsplata minimă pentru flexibilitate</translation>
    </message>
    <message>
        <source>Gives way for %1 ct per kWh or more</source>
        <translation>Cedează pentru %1 ct pe kWh sau mai mult</translation>
    </message>
    <message>
        <source>flexibility from %1 ct</source>
        <translation>flexibilitate de la %1 ct</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::ProfitChart</name>
    <message>
        <source>Profit and loss by slot</source>
        <translation>Profit și pierdere pe intervale</translation>
    </message>
    <message>
        <source>Slots: %1. Profit %2 cr, of which %3 cr may still change.</source>
        <translation>Intervale: %1. Profit %2 cr, din care %3 cr se mai pot schimba.</translation>
    </message>
    <message>
        <source>cr per slot</source>
        <translation>cr pe interval</translation>
    </message>
    <message>
        <source>gain</source>
        <translation>câștig</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>pierdere</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>provizoriu</translation>
    </message>
    <message>
        <source>sum, cr</source>
        <translation>sumă, cr</translation>
    </message>
    <message>
        <source>Nothing is settled yet.</source>
        <translation>Nimic nu este decontat încă.</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::ProofDialog</name>
    <message>
        <source>Node %1, %2 bytes</source>
        <translation>Nod %1, %2 octeți</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Dovadă</translation>
    </message>
    <message>
        <source>This figure stands in block %1.</source>
        <translation>Această cifră se află în blocul %1.</translation>
    </message>
    <message>
        <source>The block&apos;s header holds the root of all accounts. The nodes below lead from that root to the account and from there to each stored value: your computer hashed every one of them. %1 of %2 authorities sealed the block or built on it.</source>
        <translation>Antetul blocului conține rădăcina tuturor conturilor. Nodurile de mai jos duc de la acea rădăcină la cont și de acolo la fiecare valoare stocată: calculatorul tău a calculat hash-ul fiecăruia. %1 din %2 autorități au sigilat blocul sau au construit pe el.</translation>
    </message>
    <message>
        <source>Parts of the proof</source>
        <translation>Părțile dovezii</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valoare</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Antet</translation>
    </message>
    <message>
        <source>block %1</source>
        <translation>bloc %1</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>Root of accounts</source>
        <translation>Rădăcina conturilor</translation>
    </message>
    <message>
        <source>Header, %1 bytes</source>
        <translation>Antet, %1 octeți</translation>
    </message>
    <message>
        <source>Seals</source>
        <translation>Sigilii</translation>
    </message>
    <message>
        <source>%1 of %2 authorities</source>
        <translation>%1 din %2 autorități</translation>
    </message>
    <message>
        <source>Block %1, step %2</source>
        <translation>Bloc %1, pas %2</translation>
    </message>
    <message>
        <source>%1 sealed %2</source>
        <translation>%1 a sigilat %2</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cont</translation>
    </message>
    <message>
        <source>%1 nodes</source>
        <translation>%1 noduri</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresă</translation>
    </message>
    <message>
        <source>Stored value</source>
        <translation>Valoare stocată</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Cheie</translation>
    </message>
    <message>
        <source>Served by</source>
        <translation>Servit de</translation>
    </message>
    <message>
        <source>Check the copy with: wattbourse-cli chain proof FILE</source>
        <translation>Verifică copia cu: wattbourse-cli chain proof FILE</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Copiază ca JSON</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Închide</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>Tranzacție</translation>
    </message>
    <message>
        <source>number %1 of %2 in the block</source>
        <translation>numărul %1 din %2 în bloc</translation>
    </message>
    <message>
        <source>Root of transactions</source>
        <translation>Rădăcina tranzacțiilor</translation>
    </message>
    <message>
        <source>Root of receipts</source>
        <translation>Rădăcina chitanțelor</translation>
    </message>
    <message>
        <source>Transaction, %1 bytes</source>
        <translation>Tranzacție, %1 octeți</translation>
    </message>
    <message>
        <source>Receipt, %1 bytes</source>
        <translation>Chitanță, %1 octeți</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regulă</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::QuietEditor</name>
    <message>
        <source>No appliance runs then</source>
        <translation>Niciun aparat atunci</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De la</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Până la</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::Rail</name>
    <message>
        <source>Workspaces</source>
        <translation>Spații de lucru</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::RecoveryWords</name>
    <message>
        <source>I have written them down</source>
        <translation>Le-am scris</translation>
    </message>
    <message>
        <source>Look at your paper and type these three words.</source>
        <translation>Uită-te pe hârtie și scrie aceste trei cuvinte.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Verifică</translation>
    </message>
    <message>
        <source>Show the words again</source>
        <translation>Arată din nou cuvintele</translation>
    </message>
    <message>
        <source>Word %1</source>
        <translation>Cuvântul %1</translation>
    </message>
    <message>
        <source>Word %1 is not the one that you were shown. Look at your paper.</source>
        <translation>Cuvântul %1 nu este cel care ți-a fost arătat. Uită-te pe hârtie.</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::ReplayPanel</name>
    <message>
        <source>Show this day again</source>
        <translation>Arată din nou ziua</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Pornește</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>Înapoi la acum</translation>
    </message>
    <message>
        <source>Day to show again (UTC)</source>
        <translation>Ziua de revăzut (UTC)</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Viteză</translation>
    </message>
    <message>
        <source>Seconds of the day in one second</source>
        <translation>Secunde ale zilei într-o secundă</translation>
    </message>
    <message>
        <source>Moment of the day</source>
        <translation>Momentul zilei</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pauză</translation>
    </message>
    <message>
        <source>Shown: %1 %2 of %3 to %4. Nothing can be signed meanwhile.</source>
        <translation>Afișat: %1 %2, de la %3 la %4. Între timp nu se poate semna nimic.</translation>
    </message>
    <message>
        <source>Choose a day that this desk has recorded.</source>
        <translation>Alege o zi înregistrată de acest birou.</translation>
    </message>
    <message>
        <source>Nothing is recorded yet. The desk records while it is open.</source>
        <translation>Nimic înregistrat încă. Biroul înregistrează cât este deschis.</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::RequestCard</name>
    <message>
        <source>Flexibility request</source>
        <translation>Cerere de flexibilitate</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Refuză</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Acceptă</translation>
    </message>
    <message>
        <source>answer by %1</source>
        <translation>răspunde până la %1</translation>
    </message>
    <message>
        <source>You would get about %1 cr.</source>
        <translation>Ai primi circa %1 cr.</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::RequestsCard</name>
    <message>
        <source>Asked for by other networks</source>
        <translation>Cerut de alte rețele</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Eveniment</translation>
    </message>
    <message>
        <source>Asks to</source>
        <translation>Cere</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Când</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stare</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>retras</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>raportat</translation>
    </message>
    <message>
        <source>over</source>
        <translation>încheiat</translation>
    </message>
    <message>
        <source>now</source>
        <translation>acum</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>urmează</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <translation>din %1 încolo</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::ReserveEditor</name>
    <message>
        <source>Keeps at least</source>
        <translation>Păstrează cel puțin</translation>
    </message>
    <message>
        <source>%1 of %2 kWh</source>
        <translation>%1 din %2 kWh</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::SavingsSection</name>
    <message>
        <source>the tariff outside the market</source>
        <translation>tariful din afara pieței</translation>
    </message>
    <message>
        <source>one price, %1 ct, %2 ct for what is fed in</source>
        <translation>un preț, %1 ct, %2 ct pentru ce se livrează</translation>
    </message>
    <message>
        <source>the prices of “%1” and %2 ct, %3 ct for what is fed in</source>
        <translation>prețurile din „%1” și %2 ct, %3 ct pentru ce se livrează</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Alege un fișier…</translation>
    </message>
    <message>
        <source>Savings</source>
        <translation>Economii</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Compară cu</translation>
    </message>
    <message>
        <source>The tariff outside the market</source>
        <translation>Tariful din afara pieței</translation>
    </message>
    <message>
        <source>One price all day</source>
        <translation>Un preț toată ziua</translation>
    </message>
    <message>
        <source>Day and night price</source>
        <translation>Preț de zi și de noapte</translation>
    </message>
    <message>
        <source>Prices of a file</source>
        <translation>Prețuri dintr-un fișier</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Azi</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>Ultimele 7 zile</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>Ultimele 30 de zile</translation>
    </message>
    <message>
        <source>Tariff</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preț</translation>
    </message>
    <message>
        <source>Added to each price</source>
        <translation>Adăugat la fiecare preț</translation>
    </message>
    <message>
        <source>For what is fed in</source>
        <translation>Pentru ce se livrează</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Perioada</translation>
    </message>
    <message>
        <source>Prices (*.csv *.xml)</source>
        <translation>Prețuri (*.csv *.xml)</translation>
    </message>
    <message>
        <source>CSV with start, end and price, or day-ahead prices of ENTSO-E (XML).</source>
        <translation>CSV cu start, end și price, sau prețuri pentru ziua următoare ENTSO-E (XML).</translation>
    </message>
    <message>
        <source>Savings of a simulated home</source>
        <translation>Economiile unei case simulate</translation>
    </message>
    <message>
        <source>Working it out.</source>
        <translation>Se calculează.</translation>
    </message>
    <message>
        <source>No slot of that time is settled, measured and has a price in this tariff yet: there is nothing to compare.</source>
        <translation>Niciun interval din acel timp nu este decontat, măsurat și cu preț în acest tarif: nu e nimic de comparat.</translation>
    </message>
    <message>
        <source>There is nothing to compare yet.</source>
        <translation>Încă nu e nimic de comparat.</translation>
    </message>
    <message>
        <source>%1 cr saved</source>
        <translation>%1 cr economisiți</translation>
    </message>
    <message>
        <source>%1 cr more paid</source>
        <translation>%1 cr plătiți în plus</translation>
    </message>
    <message>
        <source>You paid %1 cr. The same energy would have cost %2 cr on %3.</source>
        <translation>Ai plătit %1 cr. Aceeași energie ar fi costat %2 cr cu %3.</translation>
    </message>
    <message>
        <source>From %1 to %2: %3 of %4 slots, %5 kWh drawn and %6 kWh fed in. The others are not settled, not measured or have no price. Standing charges are in neither figure.</source>
        <translation>De la %1 la %2: %3 din %4 intervale, %5 kWh luați și %6 kWh dați. Celelalte nu sunt decontate, nemăsurate sau fără preț. Abonamentele nu sunt în nicio cifră.</translation>
    </message>
    <message>
        <source>%1 ct, %2 ct from %3 to %4 and all weekend, %5 ct for what is fed in</source>
        <translation>%1 ct, %2 ct de la %3 la %4 și tot sfârșitul de săptămână, %5 ct pentru ce se livrează</translation>
    </message>
    <message>
        <source>%1 ct, %2 ct from %3 to %4, %5 ct for what is fed in</source>
        <translation>%1 ct, %2 ct de la %3 la %4, %5 ct pentru ce se livrează</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <translation>„%1” (%2)</translation>
    </message>
    <message>
        <source>and all weekend</source>
        <translation>și tot sfârșitul de săptămână</translation>
    </message>
    <message>
        <source>as your supplier calls it</source>
        <translation>cum îl numește furnizorul dvs.</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>Numele lui</translation>
    </message>
    <message>
        <source>Price at night</source>
        <translation>Preț noaptea</translation>
    </message>
    <message>
        <source>Night from</source>
        <translation>Noapte de la</translation>
    </message>
    <message>
        <source>Night until</source>
        <translation>Noapte până la</translation>
    </message>
    <message>
        <source>Night price</source>
        <translation>Preț de noapte</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::ScopeChart</name>
    <message>
        <source>Oscilloscope: voltage and current over time</source>
        <translation>Osciloscop: tensiune și curent în timp</translation>
    </message>
    <message>
        <source>No burst yet.</source>
        <translation>Încă nicio captură.</translation>
    </message>
    <message>
        <source>Peak %1 V and %2 A over %3 ms.</source>
        <translation>Vârf de %1 V și %2 A în %3 ms.</translation>
    </message>
    <message>
        <source>No burst yet. Choose Refresh to ask the meter for one.</source>
        <translation>Încă nicio captură. Alege Reîmprospătează pentru a cere una contorului.</translation>
    </message>
    <message>
        <source>U</source>
        <translation>U</translation>
    </message>
    <message>
        <source>I</source>
        <translation>I</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>V</source>
        <translation>V</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>ADC</source>
        <translation>ADC</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::SealerSheet</name>
    <message>
        <source>Authority</source>
        <translation>Autoritate</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresă</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>Serviciu</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Sigilate</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Ratate</translation>
    </message>
    <message>
        <source>Last block</source>
        <translation>Ultimul bloc</translation>
    </message>
    <message>
        <source>Clock s</source>
        <translation>Ceas s</translation>
    </message>
    <message>
        <source>Authorities and their duty</source>
        <translation>Autoritățile și serviciul lor</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Schimbare</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stare</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Voturi</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Până la</translation>
    </message>
    <message>
        <source>Changes of who seals</source>
        <translation>Schimbări ale celor care sigilează</translation>
    </message>
    <message>
        <source>Add, remove, vote</source>
        <translation>Adaugă, scoate, votează</translation>
    </message>
    <message>
        <source>sealed twice</source>
        <translation>a sigilat de două ori</translation>
    </message>
    <message>
        <source>its turn</source>
        <translation>e rândul ei</translation>
    </message>
    <message>
        <source>seals</source>
        <translation>sigilează</translation>
    </message>
    <message>
        <source>none</source>
        <translation>niciunul</translation>
    </message>
    <message>
        <source>does not seal</source>
        <translation>nu sigilează</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>încă necunoscut</translation>
    </message>
    <message>
        <source>a block each %1 s</source>
        <translation>un bloc la fiecare %1 s</translation>
    </message>
    <message>
        <source>add %1</source>
        <translation>adaugă %1</translation>
    </message>
    <message>
        <source>remove %1</source>
        <translation>scoate %1</translation>
    </message>
    <message>
        <source>waits to be final</source>
        <translation>așteaptă să fie final</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>decis</translation>
    </message>
    <message>
        <source>lapsed</source>
        <translation>expirat</translation>
    </message>
    <message>
        <source>voted on</source>
        <translation>se votează</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 din %2</translation>
    </message>
    <message numerus="yes">
        <source>%n authorities sealed</source>
        <translation>
            <numerusform>%n autoritate sigila</numerusform>
            <numerusform>%n autorități sigilau</numerusform>
            <numerusform>%n de autorități sigilau</numerusform>
        </translation>
    </message>
    <message>
        <source>from block %1</source>
        <translation>de la blocul %1</translation>
    </message>
    <message>
        <source>this network&apos;s authorities are fixed, or not known yet</source>
        <translation>autoritățile acestei rețele sunt fixe sau încă necunoscute</translation>
    </message>
    <message numerus="yes">
        <source>%n seal since block %1</source>
        <translation>
            <numerusform>%n sigilează de la blocul %1</numerusform>
            <numerusform>%n sigilează de la blocul %1</numerusform>
            <numerusform>%n sigilează de la blocul %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adaugă</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Elimină</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Votează</translation>
    </message>
    <message>
        <source>This network&apos;s authorities are fixed, or not known yet.</source>
        <translation>Autoritățile acestei rețele sunt fixe sau încă necunoscute.</translation>
    </message>
    <message>
        <source>Choose an authority.</source>
        <translation>Alege o autoritate.</translation>
    </message>
    <message>
        <source>Choose a proposal.</source>
        <translation>Alege o propunere.</translation>
    </message>
    <message>
        <source>It seals already.</source>
        <translation>Sigilează deja.</translation>
    </message>
    <message>
        <source>More than half of those who seal must vote for it.</source>
        <translation>Trebuie să voteze mai mult de jumătate dintre cei care sigilează.</translation>
    </message>
    <message>
        <source>Somebody must seal.</source>
        <translation>Cineva trebuie să sigileze.</translation>
    </message>
    <message>
        <source>propose that %1 seals no more, and vote for it.</source>
        <translation>propune ca %1 să nu mai sigileze și votează pentru.</translation>
    </message>
    <message>
        <source>It does not seal.</source>
        <translation>Nu sigilează.</translation>
    </message>
    <message>
        <source>propose that %1 seals as well, and vote for it.</source>
        <translation>propune ca și %1 să sigileze și votează pentru.</translation>
    </message>
    <message>
        <source>It lapsed: propose it again.</source>
        <translation>A expirat: propune-o din nou.</translation>
    </message>
    <message>
        <source>withdraw your vote: %1.</source>
        <translation>retrage-ți votul: %1.</translation>
    </message>
    <message>
        <source>vote: %1.</source>
        <translation>votează: %1.</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::Session</name>
    <message>
        <source>The demo neighbourhood could not be started: %1</source>
        <translation>Cartierul demonstrativ nu a putut fi pornit: %1</translation>
    </message>
    <message>
        <source>The language could not be saved: %1</source>
        <translation>Limba nu a putut fi salvată: %1</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::SheetTabs</name>
    <message>
        <source>Opens this part of the page</source>
        <translation>Deschide această parte a paginii</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::ShieldLegend</name>
    <message>
        <source>Shields: proven, not yet final, not proven, stale</source>
        <translation>Scuturi: verificat, încă nedefinitiv, neverificat, învechit</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::SignDialog</name>
    <message>
        <source>You are about to sign</source>
        <translation>Urmează să semnezi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anulează</translation>
    </message>
    <message>
        <source>Sign and send</source>
        <translation>Semnează și trimite</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::SlotButton</name>
    <message>
        <source>%1 ct indicated</source>
        <translation>%1 ct indicativ</translation>
    </message>
    <message>
        <source>%1 ct</source>
        <translation>%1 ct</translation>
    </message>
    <message>
        <source>gate closes in %1</source>
        <translation>se închide în %1</translation>
    </message>
    <message>
        <source>no price</source>
        <translation>niciun preț</translation>
    </message>
    <message>
        <source>indicated</source>
        <translation>indicativ</translation>
    </message>
    <message>
        <source>gate %1</source>
        <translation>se închide %1</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::SlotCard</name>
    <message>
        <source>Choose a time to see what happened and why.</source>
        <translation>Alege o oră ca să vezi ce s-a întâmplat și de ce.</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Citiri</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Până la</translation>
    </message>
    <message>
        <source>Watt</source>
        <translation>Watt</translation>
    </message>
    <message>
        <source>Volt</source>
        <translation>Volt</translation>
    </message>
    <message>
        <source>Ampere</source>
        <translation>Amperi</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Număr</translation>
    </message>
    <message>
        <source>Why this plan</source>
        <translation>De ce acest plan</translation>
    </message>
    <message>
        <source>The plan of that time was not kept.</source>
        <translation>Planul de atunci nu a fost păstrat.</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Ordine</translation>
    </message>
    <message>
        <source>No order was placed.</source>
        <translation>Nu s-a plasat niciun ordin.</translation>
    </message>
    <message>
        <source>Sell %1 kWh at %2 ct or more: %3</source>
        <translation>Vinde %1 kWh la %2 ct sau mai mult: %3</translation>
    </message>
    <message>
        <source>Buy %1 kWh at %2 ct or less: %3</source>
        <translation>Cumpără %1 kWh la %2 ct sau mai puțin: %3</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Contor</translation>
    </message>
    <message>
        <source>%1 kWh drawn, %2 kWh fed in; %3.</source>
        <translation>%1 kWh luați, %2 kWh dați; %3.</translation>
    </message>
    <message>
        <source>The meter has no reading of this time.</source>
        <translation>Contorul nu are citiri din acest timp.</translation>
    </message>
    <message>
        <source>Why this payment</source>
        <translation>De ce această plată</translation>
    </message>
    <message>
        <source>%1 cr</source>
        <translation>%1 cr</translation>
    </message>
    <message>
        <source>show the readings behind it</source>
        <translation>arată citirile</translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s).</source>
        <translation>
            <numerusform>%n citire.</numerusform>
            <numerusform>%n citiri.</numerusform>
            <numerusform>%n de citiri.</numerusform>
        </translation>
    </message>
    <message>
        <source>The readings are being looked up.</source>
        <translation>Se caută citirile.</translation>
    </message>
    <message>
        <source>They are the ones that were reported: none was changed, added or left out.</source>
        <translation>Sunt cele raportate: niciuna nu a fost schimbată, adăugată sau omisă.</translation>
    </message>
    <message>
        <source>They are not what was reported for this time.</source>
        <translation>Nu sunt cele raportate pentru acest timp.</translation>
    </message>
    <message>
        <source>They were not reported yet.</source>
        <translation>Încă nu au fost raportate.</translation>
    </message>
    <message>
        <source>The readings cannot be shown: %1</source>
        <translation>Citirile nu pot fi arătate: %1</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::SlotStrip</name>
    <message>
        <source>Slots</source>
        <translation>Intervale</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::SpectrumChart</name>
    <message>
        <source>Spectrum: harmonics of voltage and current</source>
        <translation>Spectru: armonici de tensiune și curent</translation>
    </message>
    <message>
        <source>No whole mains cycle yet</source>
        <translation>Încă nu există un ciclu complet de rețea</translation>
    </message>
    <message>
        <source>% of the fundamental, by order</source>
        <translation>% din fundamentală, pe ordine</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::SpreadChart</name>
    <message>
        <source>Steadiness: each second against the mean</source>
        <translation>Stabilitate: fiecare secundă față de medie</translation>
    </message>
    <message>
        <source>60 s, against the mean</source>
        <translation>60 s, față de medie</translation>
    </message>
    <message>
        <source>%1 s used</source>
        <translation>folosite %1 s</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::StartPage</name>
    <message>
        <source>First start</source>
        <translation>Prima pornire</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Cine ești?</translation>
    </message>
    <message>
        <source>You can change this later; it decides what you see first.</source>
        <translation>Poți schimba mai târziu; hotărăște ce vezi mai întâi.</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Gospodărie</translation>
    </message>
    <message>
        <source>Set your price limits once; your agent buys and sells for you, and you see why.</source>
        <translation>Stabilește o dată limitele tale de preț; agentul tău cumpără și vinde pentru tine, iar tu vezi de ce.</translation>
    </message>
    <message>
        <source>Aggregator</source>
        <translation>Agregator</translation>
    </message>
    <message>
        <source>Trade for many members, and watch what each of them delivers.</source>
        <translation>Tranzacționează pentru mulți membri și urmărește ce livrează fiecare.</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>Tehnician</translation>
    </message>
    <message>
        <source>Identify, test, seal and register meters on the bench.</source>
        <translation>Identifică, testează, sigilează și înregistrează contoare pe banc.</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operator</translation>
    </message>
    <message>
        <source>Accounts, meters, credits and markets, with proof that they add up.</source>
        <translation>Conturi, contoare, credite și piețe, cu dovada că socoteala iese.</translation>
    </message>
    <message>
        <source>Nothing at hand?</source>
        <translation>Nu ai nimic la îndemână?</translation>
    </message>
    <message>
        <source>Try the demo neighbourhood</source>
        <translation>Încearcă cartierul demonstrativ</translation>
    </message>
    <message>
        <source>A whole village on this computer: nine homes, a simulated meter, a market that clears every minute and the chain that it stands on. Nothing leaves the machine, and all of it is gone when you close it.</source>
        <translation>Un sat întreg pe acest calculator: nouă locuințe, un contor simulat, o piață care se închide în fiecare minut și lanțul pe care stă. Nimic nu pleacă din calculator, iar totul dispare când închizi.</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Încearcă demonstrația</translation>
    </message>
    <message>
        <source>Your wallet</source>
        <translation>Portofelul tău</translation>
    </message>
    <message>
        <source>A wallet is a key on this computer that signs for you. The passphrase locks it; nobody can reset it.</source>
        <translation>Un portofel este o cheie de pe acest calculator care semnează pentru tine. Fraza secretă îl blochează; nimeni nu o poate reseta.</translation>
    </message>
    <message>
        <source>Create the wallet</source>
        <translation>Creează portofelul</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Înapoi</translation>
    </message>
    <message>
        <source>I have recovery words</source>
        <translation>Am cuvintele de recuperare</translation>
    </message>
    <message>
        <source>Your recovery words</source>
        <translation>Cuvintele tale de recuperare</translation>
    </message>
    <message>
        <source>Write these words on paper, in this order. They bring your wallet back on any computer; who has them has your credits. They are shown only now.</source>
        <translation>Scrie aceste cuvinte pe hârtie, în această ordine. Ele aduc portofelul înapoi pe orice calculator; cine le are are creditele tale. Sunt arătate numai acum.</translation>
    </message>
    <message>
        <source>Bring your wallet back</source>
        <translation>Adu-ți portofelul înapoi</translation>
    </message>
    <message>
        <source>Type the recovery words in their order, and choose a passphrase for this computer.</source>
        <translation>Scrie cuvintele de recuperare în ordinea lor și alege o frază secretă pentru acest calculator.</translation>
    </message>
    <message>
        <source>Recovery words</source>
        <translation>Cuvinte de recuperare</translation>
    </message>
    <message>
        <source>Restore the wallet</source>
        <translation>Restaurează portofelul</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::StatusStrip</name>
    <message>
        <source>Status</source>
        <translation>Stare</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::TechnicianPage</name>
    <message>
        <source>Meter bench</source>
        <translation>Banc de contoare</translation>
    </message>
    <message>
        <source>Serial port</source>
        <translation>Port serial</translation>
    </message>
    <message>
        <source>Port or path</source>
        <translation>Port sau cale</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Deschide</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Reîmprospătează</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Firmware</translation>
    </message>
    <message>
        <source>Boot id</source>
        <translation>Codul pornirii</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Numărător</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Ritm</translation>
    </message>
    <message>
        <source>Key fingerprint</source>
        <translation>Amprenta cheii</translation>
    </message>
    <message>
        <source>Last reset</source>
        <translation>Ultima repornire</translation>
    </message>
    <message>
        <source>Frames OK</source>
        <translation>Cadre bune</translation>
    </message>
    <message>
        <source>CRC failed</source>
        <translation>CRC greșite</translation>
    </message>
    <message>
        <source>MAC failed</source>
        <translation>MAC greșite</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Lipsuri</translation>
    </message>
    <message>
        <source>Reconnects</source>
        <translation>Reconectări</translation>
    </message>
    <message>
        <source>Last frame</source>
        <translation>Ultimul cadru</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Sigiliu</translation>
    </message>
    <message>
        <source>Openings in the meter&apos;s own log</source>
        <translation>Deschideri în jurnalul contorului</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Când</translation>
    </message>
    <message>
        <source>Boot</source>
        <translation>Pornire</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cum</translation>
    </message>
    <message>
        <source>Openings of the lid</source>
        <translation>Deschideri ale capacului</translation>
    </message>
    <message>
        <source>U</source>
        <translation>U</translation>
    </message>
    <message>
        <source>voltage</source>
        <translation>tensiune</translation>
    </message>
    <message>
        <source>V</source>
        <translation>V</translation>
    </message>
    <message>
        <source>I</source>
        <translation>I</translation>
    </message>
    <message>
        <source>current</source>
        <translation>curent</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>P</source>
        <translation>P</translation>
    </message>
    <message>
        <source>active</source>
        <translation>activă</translation>
    </message>
    <message>
        <source>W</source>
        <translation>W</translation>
    </message>
    <message>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <source>apparent</source>
        <translation>aparentă</translation>
    </message>
    <message>
        <source>VA</source>
        <translation>VA</translation>
    </message>
    <message>
        <source>PF</source>
        <translation>PF</translation>
    </message>
    <message>
        <source>factor</source>
        <translation>factor</translation>
    </message>
    <message>
        <source>f</source>
        <translation>f</translation>
    </message>
    <message>
        <source>mains</source>
        <translation>rețea</translation>
    </message>
    <message>
        <source>Hz</source>
        <translation>Hz</translation>
    </message>
    <message>
        <source>Oscilloscope</source>
        <translation>Osciloscop</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Îngheață</translation>
    </message>
    <message>
        <source>New burst</source>
        <translation>Captură nouă</translation>
    </message>
    <message>
        <source>Readings of the burst</source>
        <translation>Valorile capturii</translation>
    </message>
    <message>
        <source>Spectrum</source>
        <translation>Spectru</translation>
    </message>
    <message>
        <source>Total harmonic distortion</source>
        <translation>Distorsiune armonică totală</translation>
    </message>
    <message>
        <source>Meter %1</source>
        <translation>Contor %1</translation>
    </message>
    <message>
        <source>No meter</source>
        <translation>Niciun contor</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>închis</translation>
    </message>
    <message>
        <source>searching…</source>
        <translation>se caută…</translation>
    </message>
    <message>
        <source>opening…</source>
        <translation>se deschide…</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>conectat</translation>
    </message>
    <message>
        <source>lost, waits for it</source>
        <translation>pierdut, este așteptat</translation>
    </message>
    <message>
        <source>%1 · protocol %2</source>
        <translation>%1 · protocol %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>no key yet</source>
        <translation>încă nicio cheie</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>acum %1</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>încă niciunul</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Necunoscut</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Sigilat</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Rupt</translation>
    </message>
    <message>
        <source>No key in the meter</source>
        <translation>Nicio cheie în contor</translation>
    </message>
    <message>
        <source>Seal no. %1 · calibration no. %2 · openings: %3</source>
        <translation>Sigiliu nr. %1 · etalonare nr. %2 · deschideri: %3</translation>
    </message>
    <message>
        <source>Open a port to see the seal.</source>
        <translation>Deschide un port pentru a vedea sigiliul.</translation>
    </message>
    <message>
        <source>time not known</source>
        <translation>oră necunoscută</translation>
    </message>
    <message>
        <source>found open</source>
        <translation>găsit deschis</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>deschis</translation>
    </message>
    <message>
        <source>THD U %1 %   THD I %2 %</source>
        <translation>THD U %1 %   THD I %2 %</translation>
    </message>
    <message>
        <source>U peak %1 V</source>
        <translation>U vârf %1 V</translation>
    </message>
    <message>
        <source>I peak %1 A</source>
        <translation>I vârf %1 A</translation>
    </message>
    <message>
        <source>Clipping: yes, the signal leaves the converter&apos;s range</source>
        <translation>Limitare: da, semnalul iese din domeniul convertorului</translation>
    </message>
    <message>
        <source>Clipping: none</source>
        <translation>Limitare: niciuna</translation>
    </message>
    <message>
        <source>U %1 V/div · I %2 A/div · %3 ms/div</source>
        <translation>U %1 V/div · I %2 A/div · %3 ms/div</translation>
    </message>
    <message>
        <source>Phasor</source>
        <translation>Fazor</translation>
    </message>
    <message>
        <source>Angle between current and voltage</source>
        <translation>Unghiul dintre curent și tensiune</translation>
    </message>
    <message>
        <source>Error of active power</source>
        <translation>Eroarea puterii active</translation>
    </message>
    <message>
        <source>% against A · bars k = 2</source>
        <translation>% față de A · bare k = 2</translation>
    </message>
    <message>
        <source>line: as found · ring: after, fitted · dot: after, verified</source>
        <translation>linie: găsit · inel: după, ajustat · punct: după, verificat</translation>
    </message>
    <message>
        <source>Restore a calibration</source>
        <translation>Restabilește o calibrare</translation>
    </message>
    <message>
        <source>Firmware and fuses</source>
        <translation>Firmware și siguranțe</translation>
    </message>
    <message>
        <source>Collecting bursts for a whole mains cycle: %1 of %2</source>
        <translation>Se adună capturi pentru un ciclu întreg de rețea: %1 din %2</translation>
    </message>
    <message>
        <source>The load changes: a spectrum needs it steady for %1 bursts.</source>
        <translation>Sarcina se schimbă: pentru un spectru trebuie să rămână constantă timp de %1 capturi.</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::Terminal</name>
    <message>
        <source>The wallet is being made.</source>
        <translation>Se creează portofelul.</translation>
    </message>
    <message>
        <source>The wallet is being restored.</source>
        <translation>Se restaurează portofelul.</translation>
    </message>
    <message>
        <source>The passphrase is being checked.</source>
        <translation>Se verifică fraza secretă.</translation>
    </message>
    <message>
        <source>Your limits are being signed and sent.</source>
        <translation>Limitele tale se semnează și se trimit.</translation>
    </message>
    <message>
        <source>Sent. Waiting until the network has confirmed your limits.</source>
        <translation>Trimis. Se așteaptă ca rețeaua să confirme limitele tale.</translation>
    </message>
    <message>
        <source>Not sent: a node says that the market would refuse it now. You can try again.</source>
        <translation>Netrimis: un nod spune că piața l-ar refuza acum. Puteți încerca din nou.</translation>
    </message>
    <message>
        <source>Not sent, as a node says: %1</source>
        <translation>Netrimis, după cum spune un nod: %1</translation>
    </message>
    <message>
        <source>The home&apos;s devices are not steered: their set-up cannot be used (%1).</source>
        <translation>Dispozitivele casei nu sunt comandate: configurarea lor nu poate fi folosită (%1).</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::TodayCard</name>
    <message>
        <source>cr</source>
        <translation>cr</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Azi</translation>
    </message>
    <message>
        <source>the cost without trading is not known yet</source>
        <translation>costul fără tranzacționare nu este încă cunoscut</translation>
    </message>
    <message>
        <source>%1 without trading</source>
        <translation>%1 fără tranzacționare</translation>
    </message>
    <message>
        <source>%1 without trading, on tariff “%2”</source>
        <translation>%1 fără tranzacționare, la tariful „%2”</translation>
    </message>
    <message>
        <source>since midnight</source>
        <translation>de la miezul nopții</translation>
    </message>
    <message numerus="yes">
        <source>since midnight · %n slot(s) still provisional</source>
        <translation>
            <numerusform>de la miezul nopții · %n interval încă provizoriu</numerusform>
            <numerusform>de la miezul nopții · %n intervale încă provizorii</numerusform>
            <numerusform>de la miezul nopții · %n de intervale încă provizorii</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wattbourse::app::TopBar</name>
    <message>
        <source>Theme and language</source>
        <translation>Temă și limbă</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Ca desktopul</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Luminos</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Întunecat</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Limbă</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::UnitEdit</name>
    <message>
        <source>Less %1</source>
        <translation>Mai puțin: %1</translation>
    </message>
    <message>
        <source>More %1</source>
        <translation>Mai mult: %1</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::WalletPage</name>
    <message>
        <source>signed, not sent yet</source>
        <translation>semnat, încă netrimis</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>trimis</translation>
    </message>
    <message>
        <source>in a block, not final yet</source>
        <translation>într-un bloc, încă nedefinitiv</translation>
    </message>
    <message>
        <source>final</source>
        <translation>definitiv</translation>
    </message>
    <message>
        <source>refused by the market</source>
        <translation>refuzat de piață</translation>
    </message>
    <message>
        <source>overtaken by another transaction</source>
        <translation>depășit de altă tranzacție</translation>
    </message>
    <message>
        <source>Passphrase of the wallet</source>
        <translation>Fraza secretă a portofelului</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Deblochează</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Blochează acum</translation>
    </message>
    <message>
        <source>Create a wallet</source>
        <translation>Creează un portofel</translation>
    </message>
    <message>
        <source>Restore from words</source>
        <translation>Restaurează din cuvinte</translation>
    </message>
    <message>
        <source>Take the right away</source>
        <translation>Retrage dreptul</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Conturi</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nume</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cont</translation>
    </message>
    <message>
        <source>Balance cr</source>
        <translation>Sold cr</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Istoric</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>What was signed</source>
        <translation>Ce s-a semnat</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stare</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>Tranzacție</translation>
    </message>
    <message>
        <source>Nothing was signed yet.</source>
        <translation>Încă nu s-a semnat nimic.</translation>
    </message>
    <message>
        <source>Wallet</source>
        <translation>Portofel</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>cele mai noi întâi</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frază secretă</translation>
    </message>
    <message>
        <source>What your agent may do</source>
        <translation>Ce poate face agentul tău</translation>
    </message>
    <message>
        <source>Your agent loses the right to trade for you. Orders that it has placed already stay.</source>
        <translation>Agentul tău pierde dreptul de a tranzacționa pentru tine. Ordinele pe care le-a plasat deja rămân.</translation>
    </message>
    <message>
        <source>Agent&apos;s key</source>
        <translation>Cheia agentului</translation>
    </message>
    <message>
        <source>May act afterwards</source>
        <translation>Poate acționa după aceea</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nu</translation>
    </message>
    <message>
        <source>Sign and take away</source>
        <translation>Semnează și retrage</translation>
    </message>
    <message>
        <source>No wallet yet</source>
        <translation>Încă niciun portofel</translation>
    </message>
    <message>
        <source>A wallet holds the key that signs for you. It is kept on this computer only.</source>
        <translation>Un portofel păstrează cheia care semnează pentru tine. Este păstrat numai pe acest calculator.</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Blocat</translation>
    </message>
    <message>
        <source>You see everything. To sign, type your passphrase.</source>
        <translation>Vezi totul. Ca să semnezi, scrie fraza ta secretă.</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>Deblocat</translation>
    </message>
    <message>
        <source>Locks by itself in %1 without use.</source>
        <translation>Se blochează singur după %1 fără folosire.</translation>
    </message>
    <message>
        <source>Stays unlocked until you lock it.</source>
        <translation>Rămâne deblocat până îl blochezi.</translation>
    </message>
    <message>
        <source>Unlock the wallet first.</source>
        <translation>Deblochează mai întâi portofelul.</translation>
    </message>
    <message>
        <source>Nothing: it has no key of its own.</source>
        <translation>Nimic: nu are cheie proprie.</translation>
    </message>
    <message>
        <source>Saving your price limits gives your agent a key that can trade within them and do nothing else.</source>
        <translation>Când salvezi limitele de preț, îi dai agentului o cheie care poate tranzacționa în cadrul lor și nimic altceva.</translation>
    </message>
    <message>
        <source>The right ended on %1.</source>
        <translation>Dreptul s-a încheiat la %1.</translation>
    </message>
    <message>
        <source>Trade for you until %1.</source>
        <translation>Tranzacționează pentru tine până la %1.</translation>
    </message>
    <message>
        <source>Buy below %1 ct, sell above %2 ct per kWh.</source>
        <translation>Cumpără sub %1 ct, vinde peste %2 ct pe kWh.</translation>
    </message>
    <message>
        <source>At most %1 kWh per slot and %2 cr per day.</source>
        <translation>Cel mult %1 kWh pe interval și %2 cr pe zi.</translation>
    </message>
    <message>
        <source>Spent today: %1 cr.</source>
        <translation>Cheltuit azi: %1 cr.</translation>
    </message>
    <message>
        <source>It cannot move your credits or change these limits.</source>
        <translation>Nu îți poate muta creditele și nu poate schimba aceste limite.</translation>
    </message>
    <message>
        <source>Its key is %1.</source>
        <translation>Cheia lui este %1.</translation>
    </message>
    <message>
        <source>as it stands on the chain</source>
        <translation>așa cum stă pe lanț</translation>
    </message>
    <message>
        <source>not sent: the market would refuse it</source>
        <translation>netrimis: piața l-ar refuza</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::WarningsDialog</name>
    <message>
        <source>Quantity above</source>
        <translation>Cantitate peste</translation>
    </message>
    <message>
        <source>kWh</source>
        <translation>kWh</translation>
    </message>
    <message>
        <source>Share of what is left to spend</source>
        <translation>Parte din ce a rămas de cheltuit</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Price steps away from the indicated price</source>
        <translation>Pași de preț față de prețul indicat</translation>
    </message>
    <message>
        <source>Warnings of the ticket</source>
        <translation>Avertismentele biletului</translation>
    </message>
    <message>
        <source>The ticket warns from here on, and places all the same if you confirm. Zero switches a warning off. The limits that nobody can pass are the ones you signed.</source>
        <translation>De aici biletul avertizează și plasează totuși dacă confirmi. Zero oprește un avertisment. Limitele de netrecut sunt cele pe care le-ai semnat.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anulează</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvează</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::Workspaces</name>
    <message>
        <source>Household</source>
        <translation>Gospodărie</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Acasă</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Portofoliu</translation>
    </message>
    <message>
        <source>Meter bench</source>
        <translation>Banc</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operator</translation>
    </message>
    <message>
        <source>Wallet</source>
        <translation>Portofel</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rețea</translation>
    </message>
    <message>
        <source>Open a network first: the authority&apos;s files are made from its rules.</source>
        <translation>Deschideți întâi o rețea: fișierele autorității se fac din regulile ei.</translation>
    </message>
    <message>
        <source>The network was closed.</source>
        <translation>Rețeaua a fost închisă.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Rețea electrică</translation>
    </message>
    <message>
        <source>Save the month&apos;s report</source>
        <translation>Salvează raportul lunii</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Spreadsheet (*.xlsx)</source>
        <translation>PDF (*.pdf);;Foaie de calcul (*.xlsx)</translation>
    </message>
    <message>
        <source>Profit and loss, %1</source>
        <translation>Profit și pierdere, %1</translation>
    </message>
</context>
</TS>
