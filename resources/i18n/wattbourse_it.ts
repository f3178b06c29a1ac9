<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- SPDX-FileCopyrightText: The Wattbourse authors
     SPDX-License-Identifier: GPL-3.0-or-later -->
<TS version="2.1" language="it" sourcelanguage="en">
<context>
    <name>AdmissionSheet</name>
    <message>
        <source>waits</source>
        <translation>in attesa</translation>
    </message>
    <message>
        <source>meter waits</source>
        <translation>contatore in attesa</translation>
    </message>
    <message>
        <source>admitted</source>
        <translation>ammesso</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>diverso</translation>
    </message>
</context>
<context>
    <name>AgentText</name>
    <message>
        <source>The network contradicted itself. Nothing is traded until you have looked at it.</source>
        <translation>La rete si è contraddetta. Non si scambia nulla finché non avrai controllato.</translation>
    </message>
    <message>
        <source>The network is being checked; trading starts when that is done.</source>
        <translation>La rete è in fase di controllo; gli scambi iniziano quando è finito.</translation>
    </message>
    <message>
        <source>The network stands still. Nothing is traded until it goes on.</source>
        <translation>La rete è ferma. Non si scambia nulla finché non riparte.</translation>
    </message>
    <message>
        <source>The market&apos;s rules are being read.</source>
        <translation>Si leggono le regole del mercato.</translation>
    </message>
    <message>
        <source>Your price limits are being read.</source>
        <translation>Si leggono i tuoi limiti di prezzo.</translation>
    </message>
    <message>
        <source>Save your price limits to allow the agent to trade within them.</source>
        <translation>Salva i tuoi limiti di prezzo per permettere all&apos;agente di scambiare entro quei limiti.</translation>
    </message>
    <message>
        <source>The agent&apos;s permission has run out. Save your price limits to renew it.</source>
        <translation>Il permesso dell&apos;agente è scaduto. Salva i tuoi limiti di prezzo per rinnovarlo.</translation>
    </message>
    <message>
        <source>because the home will use more than it makes.</source>
        <translation>perché la casa consumerà più di quanto produce.</translation>
    </message>
    <message>
        <source>because the home will make more than it uses and stores.</source>
        <translation>perché la casa produrrà più di quanto consuma e accumula.</translation>
    </message>
    <message>
        <source>because a stored kWh will be worth %1 ct later.</source>
        <translation>perché un kWh accumulato varrà %1 ct più tardi.</translation>
    </message>
    <message>
        <source>because a stored kWh is worth only %1 ct to the home later.</source>
        <translation>perché un kWh accumulato varrà per la casa solo %1 ct più tardi.</translation>
    </message>
    <message>
        <source>shared with other orders at the same price</source>
        <translation>diviso con altri ordini allo stesso prezzo</translation>
    </message>
    <message>
        <source>%1 ct was above your limit of %2 ct</source>
        <translation>%1 ct era sopra il tuo limite di %2 ct</translation>
    </message>
    <message>
        <source>%1 ct was below your limit of %2 ct</source>
        <translation>%1 ct era sotto il tuo limite di %2 ct</translation>
    </message>
    <message>
        <source>others offered more and took all there was</source>
        <translation>altri hanno offerto di più e hanno preso tutto</translation>
    </message>
    <message>
        <source>others asked less and sold all that was wanted</source>
        <translation>altri hanno chiesto meno e hanno venduto tutto il richiesto</translation>
    </message>
    <message>
        <source>nobody paid what the cheapest seller asked</source>
        <translation>nessuno ha pagato quanto chiedeva il venditore meno caro</translation>
    </message>
    <message>
        <source>nobody was selling</source>
        <translation>nessuno vendeva</translation>
    </message>
    <message>
        <source>nobody was buying</source>
        <translation>nessuno comprava</translation>
    </message>
    <message>
        <source>Sealed: nobody sees price and amount before the gate closes.</source>
        <translation>Sigillato: nessuno vede prezzo e quantità prima della chiusura.</translation>
    </message>
    <message>
        <source>Opened: the order is in the book now, and its deposit counts towards the payment.</source>
        <translation>Aperto: l’ordine è ora nel libro e il suo deposito vale per il pagamento.</translation>
    </message>
    <message>
        <source>The market is paused. The order is taken back, and the deposit of %1 cr is yours again.</source>
        <translation>Il mercato è in pausa. L’ordine è ritirato e il deposito di %1 cr è di nuovo tuo.</translation>
    </message>
    <message>
        <source>The order was not opened in time. The deposit of %1 cr is lost, nothing else.</source>
        <translation>L’ordine non è stato aperto in tempo. Il deposito di %1 cr è perso, nient’altro.</translation>
    </message>
</context>
<context>
    <name>AlertText</name>
    <message>
        <source>Price at or above</source>
        <translation>Prezzo pari o sopra</translation>
    </message>
    <message>
        <source>Price at or below</source>
        <translation>Prezzo pari o sotto</translation>
    </message>
    <message>
        <source>Own order filled to</source>
        <translation>Ordine proprio eseguito al</translation>
    </message>
    <message>
        <source>Gate closes within</source>
        <translation>La finestra chiude entro</translation>
    </message>
    <message>
        <source>Member silent for</source>
        <translation>Membro muto da</translation>
    </message>
    <message>
        <source>Seal not closed</source>
        <translation>Sigillo non chiuso</translation>
    </message>
    <message>
        <source>Delivered less than</source>
        <translation>Fornito meno del</translation>
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
        <translation>%1: il prezzo è %2 ct/kWh</translation>
    </message>
    <message>
        <source>Order %1 is filled to %2 %</source>
        <translation>L&apos;ordine %1 è eseguito al %2 %</translation>
    </message>
    <message>
        <source>%1: the gate closes in %2</source>
        <translation>%1: la finestra chiude tra %2</translation>
    </message>
    <message>
        <source>%1 has not reported for %2</source>
        <translation>%1 non invia dati da %2</translation>
    </message>
    <message>
        <source>%1: the meter&apos;s seal is not closed</source>
        <translation>%1: il sigillo del contatore non è chiuso</translation>
    </message>
    <message>
        <source>%1 delivered %2 % of what was contracted</source>
        <translation>%1 ha fornito il %2 % di quanto contrattato</translation>
    </message>
</context>
<context>
    <name>BaselineText</name>
    <message>
        <source>mean of ten days</source>
        <translation>media di dieci giorni</translation>
    </message>
    <message>
        <source>highest 5 of 10 days</source>
        <translation>i 5 più alti di 10 giorni</translation>
    </message>
    <message>
        <source>highest 4 of 5 days</source>
        <translation>i 4 più alti di 5 giorni</translation>
    </message>
    <message>
        <source>middle 4 of 6 days</source>
        <translation>i 4 centrali di 6 giorni</translation>
    </message>
    <message>
        <source>last day of the kind</source>
        <translation>ultimo giorno simile</translation>
    </message>
    <message>
        <source>meter just before</source>
        <translation>contatore appena prima</translation>
    </message>
    <message>
        <source>learned from ten weeks</source>
        <translation>imparato da dieci settimane</translation>
    </message>
    <message>
        <source>%1, moved by the day up to 20 %</source>
        <translation>%1, corretta dal giorno fino al 20 %</translation>
    </message>
    <message>
        <source>%1, moved by the day up to 40 %</source>
        <translation>%1, corretta dal giorno fino al 40 %</translation>
    </message>
    <message>
        <source>%1, moved by the day</source>
        <translation>%1, corretta dal giorno</translation>
    </message>
    <message>
        <source>%1, the day&apos;s difference added</source>
        <translation>%1, più la differenza del giorno</translation>
    </message>
</context>
<context>
    <name>BenchText</name>
    <message>
        <source>Identify, open the seal</source>
        <translation>Identificare, aprire il sigillo</translation>
    </message>
    <message>
        <source>Wiring</source>
        <translation>Cablaggio</translation>
    </message>
    <message>
        <source>Zero, clamp empty</source>
        <translation>Zero, pinza vuota</translation>
    </message>
    <message>
        <source>Voltage</source>
        <translation>Tensione</translation>
    </message>
    <message>
        <source>Current at one resistive load</source>
        <translation>Corrente con un carico resistivo</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>More current points</source>
        <translation>Altri punti di corrente</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Verifica</translation>
    </message>
    <message>
        <source>Write and read back</source>
        <translation>Scrivere e rileggere</translation>
    </message>
    <message>
        <source>Reseal and certificate</source>
        <translation>Risigillo e certificato</translation>
    </message>
    <message>
        <source>Compare the name and the key&apos;s fingerprint with the meter&apos;s papers. The lid is open. Go on when this is the right meter.</source>
        <translation>Confronta il nome e l&apos;impronta della chiave con i documenti del contatore. Il coperchio è aperto. Continua se il contatore è quello giusto.</translation>
    </message>
    <message>
        <source>Plug in the voltage adapter. Put the clamp around one conductor of a load that is on. Every line below must be right.</source>
        <translation>Inserisci l&apos;adattatore di tensione. Metti la pinza attorno a un conduttore di un carico acceso. Ogni riga qui sotto deve essere giusta.</translation>
    </message>
    <message>
        <source>Take the clamp off the conductor, close its jaws, and wait for 30 seconds: what it shows now is noise and pick-up.</source>
        <translation>Togli la pinza dal conduttore, chiudila e aspetta 30 secondi: quello che mostra ora è rumore e disturbo.</translation>
    </message>
    <message>
        <source>Measure the mains voltage with the reference at the adapter&apos;s own socket. Type what it reads.</source>
        <translation>Misura la tensione di rete con lo strumento di riferimento alla presa dell&apos;adattatore. Scrivi quello che legge.</translation>
    </message>
    <message>
        <source>Put the clamp around one conductor, jaws closed, wire in the middle. Switch on a heater that gives 9 to 24 A through the clamp (loops of the wire multiply it). Type what the reference reads.</source>
        <translation>Metti la pinza attorno a un conduttore, chiusa, con il filo al centro. Accendi una stufa che dia da 9 a 24 A nella pinza (le spire del filo li moltiplicano). Scrivi quello che legge il riferimento.</translation>
    </message>
    <message>
        <source>The same load gives the phase. Change nothing and accept.</source>
        <translation>Lo stesso carico dà la fase. Non cambiare nulla e accetta.</translation>
    </message>
    <message>
        <source>Take one to three smaller or larger currents with the heater: more or fewer loops of the wire. Wait, type what the reference reads, accept each.</source>
        <translation>Prendi da una a tre correnti più piccole o più grandi con la stufa: più o meno spire del filo. Aspetta, scrivi quello che legge il riferimento, accetta ognuna.</translation>
    </message>
    <message>
        <source>Measure at three currents at least that were not used above. Nothing is fitted any more.</source>
        <translation>Misura almeno tre correnti che non sono state usate sopra. Non si adatta più nulla.</translation>
    </message>
    <message>
        <source>Now the constants are written, read back and compared. Until here the meter was not changed.</source>
        <translation>Ora le costanti si scrivono, si rileggono e si confrontano. Finora il contatore non è stato cambiato.</translation>
    </message>
    <message>
        <source>Close the lid, put the numbered seal on, type its number. The meter then seals itself with its key.</source>
        <translation>Chiudi il coperchio, metti il sigillo numerato, scrivi il suo numero. Il contatore poi si sigilla con la sua chiave.</translation>
    </message>
    <message>
        <source>the right meter, its lid open</source>
        <translation>il contatore giusto, coperchio aperto</translation>
    </message>
    <message>
        <source>bias, noise, clipping, direction</source>
        <translation>polarizzazione, rumore, saturazione, verso</translation>
    </message>
    <message>
        <source>noise and pick-up, 30 s</source>
        <translation>rumore e disturbo, 30 s</translation>
    </message>
    <message>
        <source>one reading of the reference</source>
        <translation>una lettura del riferimento</translation>
    </message>
    <message>
        <source>9 to 24 A through the clamp</source>
        <translation>da 9 a 24 A nella pinza</translation>
    </message>
    <message>
        <source>from the same data</source>
        <translation>dagli stessi dati</translation>
    </message>
    <message>
        <source>by loops of wire</source>
        <translation>con spire di filo</translation>
    </message>
    <message>
        <source>at points not used above</source>
        <translation>in punti non usati sopra</translation>
    </message>
    <message>
        <source>first write to the meter</source>
        <translation>prima scrittura nel contatore</translation>
    </message>
    <message>
        <source>lid closed, new seal number</source>
        <translation>coperchio chiuso, nuovo numero</translation>
    </message>
    <message>
        <source>The meter is sealed. Open its lid to calibrate it.</source>
        <translation>Il contatore è sigillato. Apri il coperchio per tararlo.</translation>
    </message>
    <message>
        <source>The meter has no name and key yet. Give it both first.</source>
        <translation>Il contatore non ha ancora nome e chiave. Daglieli prima.</translation>
    </message>
    <message>
        <source>The reference instrument&apos;s own calibration has run out. Use another one.</source>
        <translation>La taratura dello strumento di riferimento è scaduta. Usane un altro.</translation>
    </message>
    <message>
        <source>The reference&apos;s uncertainties must be above 0 and at most 10 %.</source>
        <translation>Le incertezze del riferimento devono essere sopra 0 e al massimo 10 %.</translation>
    </message>
    <message>
        <source>The meter is in no calibration. Begin anew.</source>
        <translation>Il contatore non è in taratura. Ricomincia.</translation>
    </message>
    <message>
        <source>This step does not end like this.</source>
        <translation>Questo passo non finisce così.</translation>
    </message>
    <message>
        <source>Measured for %1 s only. Wait a little longer.</source>
        <translation>Misurato solo per %1 s. Aspetta ancora un po&apos;.</translation>
    </message>
    <message>
        <source>Current or voltage passes the meter&apos;s range. Use a smaller load.</source>
        <translation>Corrente o tensione superano il campo del contatore. Usa un carico più piccolo.</translation>
    </message>
    <message>
        <source>The reference&apos;s values do not fit together. Check volts, amperes, watts and loops.</source>
        <translation>I valori del riferimento non concordano. Controlla volt, ampere, watt e spire.</translation>
    </message>
    <message>
        <source>The voltage is unsteady: %1 % from second to second, 0.20 % at most. Wait, or use a steadier source.</source>
        <translation>La tensione è instabile: %1 % da un secondo all&apos;altro, al massimo 0,20 %. Aspetta o usa una sorgente più stabile.</translation>
    </message>
    <message>
        <source>The current is unsteady: %1 % from second to second, 0.20 % at most. Use a steadier load.</source>
        <translation>La corrente è instabile: %1 % da un secondo all&apos;altro, al massimo 0,20 %. Usa un carico più stabile.</translation>
    </message>
    <message>
        <source>The wiring is not right yet. See the lines marked with a cross.</source>
        <translation>Il cablaggio non è ancora giusto. Guarda le righe con la croce.</translation>
    </message>
    <message>
        <source>The empty clamp shows %1 mA. Take it off the conductor and away from other cables.</source>
        <translation>La pinza vuota mostra %1 mA. Toglila dal conduttore e allontanala da altri cavi.</translation>
    </message>
    <message>
        <source>No voltage is measured. Plug in the voltage adapter.</source>
        <translation>Non si misura tensione. Inserisci l&apos;adattatore di tensione.</translation>
    </message>
    <message>
        <source>The adapter would need a correction of %1 %, more than 15 %. Check its type and the divider.</source>
        <translation>L&apos;adattatore richiederebbe una correzione di %1 %, più del 15 %. Controlla il tipo e il partitore.</translation>
    </message>
    <message>
        <source>The clamp would need a correction of %1 %, more than 15 %. Check its type, a second burden resistor, and the number of loops.</source>
        <translation>La pinza richiederebbe una correzione di %1 %, più del 15 %. Controlla il tipo, una seconda resistenza di carico e il numero di spire.</translation>
    </message>
    <message>
        <source>This point would need a correction of %1 %, more than 15 %. Check the loops and the reference.</source>
        <translation>Questo punto richiederebbe una correzione di %1 %, più del 15 %. Controlla le spire e il riferimento.</translation>
    </message>
    <message>
        <source>%1 A go through the clamp; this step needs 9 to 24 A. Change the load or the loops.</source>
        <translation>Nella pinza passano %1 A; questo passo vuole da 9 a 24 A. Cambia il carico o le spire.</translation>
    </message>
    <message>
        <source>The power is negative. Turn the clamp round on the conductor.</source>
        <translation>La potenza è negativa. Gira la pinza sul conduttore.</translation>
    </message>
    <message>
        <source>The load is not resistive: power factor %1, 0.98 at least. Use a heater.</source>
        <translation>Il carico non è resistivo: fattore di potenza %1, almeno 0,98. Usa una stufa.</translation>
    </message>
    <message>
        <source>The sensors differ by %1°. That is no clamp and adapter of the kind that was named.</source>
        <translation>I sensori differiscono di %1°. Pinza e adattatore non sono del tipo indicato.</translation>
    </message>
    <message>
        <source>The meter keeps four points. Go on, or go back to drop them.</source>
        <translation>Il contatore tiene quattro punti. Vai avanti, o torna indietro per toglierli.</translation>
    </message>
    <message>
        <source>The current is too small: noise leaves %1 % of doubt, 0.50 % at most. Wind more loops through the clamp.</source>
        <translation>La corrente è troppo piccola: il rumore lascia %1 % di dubbio, al massimo 0,50 %. Avvolgi più spire nella pinza.</translation>
    </message>
    <message>
        <source>There is a point at %1 A already. Choose another current.</source>
        <translation>C&apos;è già un punto a %1 A. Scegli un&apos;altra corrente.</translation>
    </message>
    <message>
        <source>The meter was fitted at %1 A. Verify at another current.</source>
        <translation>Il contatore è stato adattato a %1 A. Verifica a un&apos;altra corrente.</translation>
    </message>
    <message>
        <source>Measure one more current at least.</source>
        <translation>Misura almeno un&apos;altra corrente.</translation>
    </message>
    <message>
        <source>Verified at %1 points; three are the least.</source>
        <translation>Verificato in %1 punti; il minimo è tre.</translation>
    </message>
    <message>
        <source>A verification lies outside class 2 (%1 %). Go back and find out why before anything is written.</source>
        <translation>Una verifica è fuori dalla classe 2 (%1 %). Torna indietro e cerca il motivo prima di scrivere.</translation>
    </message>
    <message>
        <source>The meter holds other constants than were written. Write them again.</source>
        <translation>Il contatore ha costanti diverse da quelle scritte. Scrivile di nuovo.</translation>
    </message>
    <message>
        <source>The lid is open. Close it, then seal.</source>
        <translation>Il coperchio è aperto. Chiudilo, poi sigilla.</translation>
    </message>
    <message>
        <source>The lid is closed. Open it to show that you are at the meter.</source>
        <translation>Il coperchio è chiuso. Aprilo per mostrare che sei al contatore.</translation>
    </message>
    <message>
        <source>The meter does not accept this terminal&apos;s key: it belongs to another wallet.</source>
        <translation>Il contatore non accetta la chiave di questo terminale: appartiene a un altro portafoglio.</translation>
    </message>
    <message>
        <source>The meter did not answer. Check the cable; nothing was changed here.</source>
        <translation>Il contatore non ha risposto. Controlla il cavo; qui non è cambiato nulla.</translation>
    </message>
    <message>
        <source>The meter did not do it: %1.</source>
        <translation>Il contatore non l&apos;ha fatto: %1.</translation>
    </message>
    <message>
        <source>Middle of the current input %1 V: right</source>
        <translation>Centro dell&apos;ingresso di corrente %1 V: giusto</translation>
    </message>
    <message>
        <source>Middle of the current input %1 V, not 2.3 to 2.7: check its two resistors</source>
        <translation>Centro dell&apos;ingresso di corrente %1 V, non 2,3-2,7: controlla le due resistenze</translation>
    </message>
    <message>
        <source>Middle of the voltage input %1 V: right</source>
        <translation>Centro dell&apos;ingresso di tensione %1 V: giusto</translation>
    </message>
    <message>
        <source>Middle of the voltage input %1 V, not 2.3 to 2.7: check its two resistors</source>
        <translation>Centro dell&apos;ingresso di tensione %1 V, non 2,3-2,7: controlla le due resistenze</translation>
    </message>
    <message>
        <source>Noise %1 LSB: right</source>
        <translation>Rumore %1 LSB: giusto</translation>
    </message>
    <message>
        <source>Noise %1 LSB, more than 1.5: keep the clamp&apos;s lead away from mains cables</source>
        <translation>Rumore %1 LSB, più di 1,5: tieni il cavo della pinza lontano dai cavi di rete</translation>
    </message>
    <message>
        <source>No clipping</source>
        <translation>Nessuna saturazione</translation>
    </message>
    <message>
        <source>Clipping: the signal leaves the range, use a smaller load</source>
        <translation>Saturazione: il segnale esce dal campo, usa un carico più piccolo</translation>
    </message>
    <message>
        <source>Mains %1 Hz: right</source>
        <translation>Rete %1 Hz: giusto</translation>
    </message>
    <message>
        <source>Mains %1 Hz: no mains that this meter knows, check the adapter</source>
        <translation>Rete %1 Hz: non è una rete nota, controlla l&apos;adattatore</translation>
    </message>
    <message>
        <source>Voltage %1 V: plausible</source>
        <translation>Tensione %1 V: plausibile</translation>
    </message>
    <message>
        <source>Voltage %1 V, not 90 to 300: check the adapter&apos;s type</source>
        <translation>Tensione %1 V, non 90-300: controlla il tipo di adattatore</translation>
    </message>
    <message>
        <source>Clamp direction is right: power is positive</source>
        <translation>Il verso della pinza è giusto: potenza positiva</translation>
    </message>
    <message>
        <source>Clamp direction not known: switch a load on</source>
        <translation>Verso della pinza ignoto: accendi un carico</translation>
    </message>
    <message>
        <source>Power is negative: turn the clamp round on the conductor</source>
        <translation>Potenza negativa: gira la pinza sul conduttore</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>nessun limite</translation>
    </message>
    <message>
        <source>within</source>
        <translation>entro</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>indeciso</translation>
    </message>
    <message>
        <source>outside</source>
        <translation>fuori</translation>
    </message>
    <message>
        <source>Indicative metering: no class was verified.</source>
        <translation>Misura indicativa: nessuna classe è stata verificata.</translation>
    </message>
    <message>
        <source>Indicative metering. At the points measured it stayed within the limits of class 1.</source>
        <translation>Misura indicativa. Nei punti misurati è rimasta entro i limiti della classe 1.</translation>
    </message>
    <message>
        <source>Indicative metering. At the points measured it stayed within the limits of class 2.</source>
        <translation>Misura indicativa. Nei punti misurati è rimasta entro i limiti della classe 2.</translation>
    </message>
    <message>
        <source>The empty clamp shows noise of %1 LSB, 3 at most. Keep its lead away from mains cables.</source>
        <translation>La pinza vuota mostra un rumore di %1 LSB, al massimo 3. Tieni il suo cavo lontano dai cavi di rete.</translation>
    </message>
    <message>
        <source>Noise: the next step measures it, with the clamp empty</source>
        <translation>Rumore: lo misura il passo successivo, a pinza vuota</translation>
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
        <translation>ancora nessuno</translation>
    </message>
    <message numerus="yes">
        <source>%n offer(s), %1</source>
        <translation>
            <numerusform>%n offerta, %1</numerusform>
            <numerusform>%n offerte, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seller(s), %1</source>
        <translation>
            <numerusform>%n venditore, %1</numerusform>
            <numerusform>%n venditori, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 di %2</translation>
    </message>
    <message>
        <source>not measured yet</source>
        <translation>non ancora misurato</translation>
    </message>
    <message>
        <source>%1 cr paid</source>
        <translation>%1 cr pagati</translation>
    </message>
    <message>
        <source>not settled yet</source>
        <translation>non ancora liquidato</translation>
    </message>
    <message>
        <source>Its positions do not count as planned yet.</source>
        <translation>Le sue posizioni non contano ancora come previste.</translation>
    </message>
    <message>
        <source>Members have orders that must be cleared and claimed first.</source>
        <translation>I membri hanno ordini da chiudere e ritirare prima.</translation>
    </message>
    <message>
        <source>The members&apos; positions can be added up.</source>
        <translation>Le posizioni dei membri si possono sommare.</translation>
    </message>
    <message>
        <source>The plan is within the capacity: nothing is needed.</source>
        <translation>Il previsto sta nella capacità: non serve nulla.</translation>
    </message>
    <message>
        <source>The plan passes the capacity: it can be relieved now.</source>
        <translation>Il previsto supera la capacità: ora si può alleggerire.</translation>
    </message>
    <message>
        <source>The own assets cover all of it.</source>
        <translation>I mezzi propri coprono tutto.</translation>
    </message>
    <message>
        <source>Members are offering.</source>
        <translation>I membri fanno offerte.</translation>
    </message>
    <message>
        <source>The offers are in: the cheapest can be awarded.</source>
        <translation>Le offerte ci sono: si possono assegnare le più economiche.</translation>
    </message>
    <message>
        <source>Sellers bring in their meters.</source>
        <translation>I venditori portano i loro contatori.</translation>
    </message>
    <message>
        <source>The slot is running.</source>
        <translation>L&apos;intervallo è in corso.</translation>
    </message>
    <message>
        <source>The readings come in.</source>
        <translation>Arrivano le letture.</translation>
    </message>
    <message>
        <source>What was delivered can be measured and paid.</source>
        <translation>Quanto consegnato si può misurare e pagare.</translation>
    </message>
    <message>
        <source>The branch can be added up and its tokens booked.</source>
        <translation>La linea si può sommare e i gettoni registrare.</translation>
    </message>
    <message>
        <source>Settled, and the tokens are booked.</source>
        <translation>Liquidato, e i gettoni sono registrati.</translation>
    </message>
    <message>
        <source>The slot began before its plan was relieved.</source>
        <translation>L&apos;intervallo è iniziato prima di essere alleggerito.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Previsto</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>non ancora noto</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Bisogno</translation>
    </message>
    <message>
        <source>within the capacity</source>
        <translation>nella capacità</translation>
    </message>
    <message>
        <source>%1 too much in</source>
        <translation>%1 di troppo in entrata</translation>
    </message>
    <message>
        <source>%1 too much out</source>
        <translation>%1 di troppo in uscita</translation>
    </message>
    <message>
        <source>Own assets</source>
        <translation>Mezzi propri</translation>
    </message>
    <message>
        <source>Left over</source>
        <translation>Resto</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>niente</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>non serve</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Chiamata</translation>
    </message>
    <message>
        <source>request %1</source>
        <translation>richiesta %1</translation>
    </message>
    <message>
        <source>at most %1 cr</source>
        <translation>al massimo %1 cr</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Offerte</translation>
    </message>
    <message>
        <source>Awards</source>
        <translation>Assegnazioni</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Consegnato</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagato</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Gettoni</translation>
    </message>
    <message>
        <source>booked</source>
        <translation>registrati</translation>
    </message>
    <message>
        <source>%1 of %2 measured</source>
        <translation>misurati %1 di %2</translation>
    </message>
</context>
<context>
    <name>CertificatePdf</name>
    <message>
        <source>no limit</source>
        <translation>nessun limite</translation>
    </message>
    <message>
        <source>within</source>
        <translation>entro</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>indeciso</translation>
    </message>
    <message>
        <source>outside</source>
        <translation>fuori</translation>
    </message>
    <message>
        <source>Calibration certificate</source>
        <translation>Certificato di taratura</translation>
    </message>
    <message>
        <source>Indicative metering: what is stated holds at the points measured, and is no type approval.</source>
        <translation>Misura indicativa: quanto dichiarato vale nei punti misurati e non è un&apos;approvazione di tipo.</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Contatore</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Firmware</translation>
    </message>
    <message>
        <source>Key fingerprint</source>
        <translation>Impronta della chiave</translation>
    </message>
    <message>
        <source>Number on the seal</source>
        <translation>Numero sul sigillo</translation>
    </message>
    <message>
        <source>Seal no. / openings</source>
        <translation>Sigillo n. / aperture</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Taratura</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>Tecnico</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Reference instrument</source>
        <translation>Strumento di riferimento</translation>
    </message>
    <message>
        <source>%1, no. %2, calibrated until %3</source>
        <translation>%1, n. %2, tarato fino al %3</translation>
    </message>
    <message>
        <source>Its uncertainty (k = 2)</source>
        <translation>La sua incertezza (k = 2)</translation>
    </message>
    <message>
        <source>U ±%1 %, I ±%2 %, P ±%3 %</source>
        <translation>U ±%1 %, I ±%2 %, P ±%3 %</translation>
    </message>
    <message>
        <source>Constants</source>
        <translation>Costanti</translation>
    </message>
    <message>
        <source>before</source>
        <translation>prima</translation>
    </message>
    <message>
        <source>after</source>
        <translation>dopo</translation>
    </message>
    <message>
        <source>Calibration no.</source>
        <translation>Taratura n.</translation>
    </message>
    <message>
        <source>Current, A/V</source>
        <translation>Corrente, A/V</translation>
    </message>
    <message>
        <source>Voltage, V/V</source>
        <translation>Tensione, V/V</translation>
    </message>
    <message>
        <source>Phase, °</source>
        <translation>Fase, °</translation>
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
        <translation>trovato %</translation>
    </message>
    <message>
        <source>now %</source>
        <translation>ora %</translation>
    </message>
    <message>
        <source>± % (k = 2)</source>
        <translation>± % (k = 2)</translation>
    </message>
    <message>
        <source>Errors of active power at the points used for fitting</source>
        <translation>Errori di potenza attiva nei punti usati per l&apos;adattamento</translation>
    </message>
    <message>
        <source>Verification at other points, against IEC 62053-21:2003</source>
        <translation>Verifica in altri punti, secondo IEC 62053-21:2003</translation>
    </message>
    <message>
        <source>class 1</source>
        <translation>classe 1</translation>
    </message>
    <message>
        <source>class 2</source>
        <translation>classe 2</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Prova</translation>
    </message>
    <message>
        <source>no code could be drawn</source>
        <translation>non è stato possibile disegnare il codice</translation>
    </message>
    <message>
        <source>Hash of the record (Keccak-256)</source>
        <translation>Hash del record (Keccak-256)</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Firmato da</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Check: wattbourse-cli meter certificate verify FILE</source>
        <translation>Controllo: wattbourse-cli meter certificate verify FILE</translation>
    </message>
    <message>
        <source>Calibration certificate of meter %1</source>
        <translation>Certificato di taratura del contatore %1</translation>
    </message>
    <message>
        <source>More are in the record: %1 in all</source>
        <translation>Altri sono nel documento: %1 in tutto</translation>
    </message>
    <message>
        <source>Error of active power in % against A. Line: as found. Ring: now, fitted. Dot: now, verified. Bars: expanded uncertainty, k = 2. Bands: limits at PF 1.</source>
        <translation>Errore della potenza attiva in % rispetto ad A. Linea: come trovato. Anello: ora, tarato. Punto: ora, verificato. Barre: incertezza estesa, k = 2. Fasce: limiti a PF 1.</translation>
    </message>
</context>
<context>
    <name>ComfortWords</name>
    <message>
        <source>%1 kWh by then</source>
        <translation>%1 kWh per allora</translation>
    </message>
    <message>
        <source>%1, %2 kWh at once</source>
        <translation>%1, %2 kWh subito</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Batteria</translation>
    </message>
    <message>
        <source>Solar cells</source>
        <translation>Pannelli solari</translation>
    </message>
    <message>
        <source>Car</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>Car %1</source>
        <translation>Auto %1</translation>
    </message>
    <message>
        <source>Heat pump</source>
        <translation>Pompa di calore</translation>
    </message>
    <message>
        <source>Heat pump %1</source>
        <translation>Pompa di calore %1</translation>
    </message>
    <message>
        <source>Dishwasher</source>
        <translation>Lavastoviglie</translation>
    </message>
    <message>
        <source>Washing machine</source>
        <translation>Lavatrice</translation>
    </message>
    <message>
        <source>Dryer</source>
        <translation>Asciugatrice</translation>
    </message>
    <message>
        <source>Appliance %1</source>
        <translation>Elettrodomestico %1</translation>
    </message>
    <message>
        <source>%1 ready by %2</source>
        <translation>%1 pronta per le %2</translation>
    </message>
    <message>
        <source>of %1 kWh</source>
        <translation>di %1 kWh</translation>
    </message>
    <message>
        <source>wear counted at %1 ct per kWh</source>
        <translation>usura contata a %1 ct per kWh</translation>
    </message>
    <message>
        <source>Battery keeps %1 %</source>
        <translation>La batteria tiene il %1 %</translation>
    </message>
    <message>
        <source>%1 between %2 and %3 °C</source>
        <translation>%1 tra %2 e %3 °C</translation>
    </message>
    <message>
        <source>%1 done by %2</source>
        <translation>%1: finito per le %2</translation>
    </message>
    <message>
        <source>not before %1</source>
        <translation>non prima delle %1</translation>
    </message>
    <message>
        <source>Quiet %1–%2</source>
        <translation>Silenzio %1–%2</translation>
    </message>
    <message>
        <source>no appliance runs</source>
        <translation>nessun elettrodomestico in funzione</translation>
    </message>
    <message>
        <source>rests</source>
        <translation>a riposo</translation>
    </message>
    <message>
        <source>gives %1 kW</source>
        <translation>dà %1 kW</translation>
    </message>
    <message>
        <source>charges with %1 kW</source>
        <translation>carica con %1 kW</translation>
    </message>
    <message>
        <source>takes %1 kW</source>
        <translation>prende %1 kW</translation>
    </message>
    <message>
        <source>does not say what it does</source>
        <translation>non dice che cosa fa</translation>
    </message>
    <message>
        <source>is away</source>
        <translation>è via</translation>
    </message>
    <message>
        <source>%1 % full</source>
        <translation>pieno al %1 %</translation>
    </message>
    <message>
        <source>%1 of %2 min done</source>
        <translation>fatti %1 di %2 min</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>simulato</translation>
    </message>
    <message>
        <source>over Home Assistant</source>
        <translation>tramite Home Assistant</translation>
    </message>
    <message>
        <source>over Modbus</source>
        <translation>tramite Modbus</translation>
    </message>
    <message>
        <source>only read</source>
        <translation>solo lettura</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>non ancora interrogato</translation>
    </message>
    <message>
        <source>does as it is told</source>
        <translation>fa quello che gli si dice</translation>
    </message>
    <message>
        <source>on its own</source>
        <translation>da solo</translation>
    </message>
    <message>
        <source>does not do as it is told; it was let go</source>
        <translation>non fa quello che gli si dice; è stato lasciato libero</translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation>non risponde</translation>
    </message>
    <message>
        <source>held back so that the house connection is not overloaded</source>
        <translation>trattenuto per non sovraccaricare l&apos;allacciamento</translation>
    </message>
    <message>
        <source>The market does not answer: nothing is traded, and the devices follow the plan by the tariff alone.</source>
        <translation>Il mercato non risponde: non si scambia nulla e i dispositivi seguono il piano con la sola tariffa.</translation>
    </message>
    <message>
        <source>Prices or the plan are missing: the battery serves your own surplus and need, cars charge at once, heat pumps run by themselves.</source>
        <translation>Mancano i prezzi o il piano: la batteria serve il tuo surplus e il tuo bisogno, le auto caricano subito, le pompe di calore vanno da sole.</translation>
    </message>
    <message>
        <source>The meter does not answer: the battery rests, cars charge slowly, heat pumps run by themselves.</source>
        <translation>Il contatore non risponde: la batteria riposa, le auto caricano piano, le pompe di calore vanno da sole.</translation>
    </message>
    <message>
        <source>The battery is %1 kWh below its reserve.</source>
        <translation>La batteria è %1 kWh sotto la riserva.</translation>
    </message>
    <message>
        <source>%1 kWh of the flexibility that was sold will be missing.</source>
        <translation>Mancheranno %1 kWh della flessibilità venduta.</translation>
    </message>
    <message>
        <source>%1 will be done %2 min late.</source>
        <translation>%1 finirà con %2 min di ritardo.</translation>
    </message>
    <message>
        <source>%1 will be %2 °C outside its band.</source>
        <translation>%1 sarà %2 °C fuori dal suo intervallo.</translation>
    </message>
    <message>
        <source>%1 will leave with %2 kWh less than wished.</source>
        <translation>%1 partirà con %2 kWh meno di quanto voluto.</translation>
    </message>
    <message>
        <source>%1 cannot have %2 kWh of its least charge at once.</source>
        <translation>%1 non può avere subito %2 kWh della carica minima.</translation>
    </message>
    <message>
        <source>The house connection will be passed by %1 kWh.</source>
        <translation>L&apos;allacciamento sarà superato di %1 kWh.</translation>
    </message>
    <message>
        <source>It started outside and is brought back.</source>
        <translation>Era fuori dall&apos;inizio e viene riportato dentro.</translation>
    </message>
    <message>
        <source>There is too little time.</source>
        <translation>C&apos;è troppo poco tempo.</translation>
    </message>
    <message>
        <source>Full power is not enough.</source>
        <translation>La piena potenza non basta.</translation>
    </message>
    <message>
        <source>More would cost above your price limit.</source>
        <translation>Di più costerebbe oltre il tuo limite di prezzo.</translation>
    </message>
    <message>
        <source>The house connection leaves no more.</source>
        <translation>L&apos;allacciamento non permette di più.</translation>
    </message>
    <message>
        <source>What is switched on by hand alone takes that much.</source>
        <translation>Già solo quello che è acceso a mano prende così tanto.</translation>
    </message>
    <message>
        <source>The device cannot be switched more finely.</source>
        <translation>Il dispositivo non si regola più finemente.</translation>
    </message>
</context>
<context>
    <name>ContractErrorText</name>
    <message>
        <source>The account %1 is frozen by an order.</source>
        <translation>Il conto %1 è bloccato da un ordine dell’autorità.</translation>
    </message>
    <message>
        <source>%1 is registered already.</source>
        <translation>%1 è già registrato.</translation>
    </message>
    <message>
        <source>This reading was reported already.</source>
        <translation>Questa lettura è già stata comunicata.</translation>
    </message>
    <message>
        <source>This step was done already for the period from %1.</source>
        <translation>Questo passo è già stato fatto per il periodo dalle %1.</translation>
    </message>
    <message>
        <source>The meter %1 is counted in this award already.</source>
        <translation>Il contatore %1 è già compreso in questa assegnazione.</translation>
    </message>
    <message>
        <source>%1 is a member already.</source>
        <translation>%1 è già membro.</translation>
    </message>
    <message>
        <source>The coalition has placed its order for the period from %1 already.</source>
        <translation>La coalizione ha già dato il suo ordine per il periodo dalle %1.</translation>
    </message>
    <message>
        <source>This change of the authorities was proposed, voted for or made already.</source>
        <translation>Questo cambio delle autorità è già stato proposto, votato o fatto.</translation>
    </message>
    <message>
        <source>The market %1 is paused or open as you asked already.</source>
        <translation>Il mercato %1 è già in pausa o aperto come chiesto.</translation>
    </message>
    <message>
        <source>The bank reference %1 was used already.</source>
        <translation>Il riferimento bancario %1 è già stato usato.</translation>
    </message>
    <message>
        <source>The bank reference is missing.</source>
        <translation>Manca il riferimento bancario.</translation>
    </message>
    <message>
        <source>This permission of %1 was used already.</source>
        <translation>Questo permesso di %1 è già stato usato.</translation>
    </message>
    <message>
        <source>%1 cr is more than the %2 cr that were deposited.</source>
        <translation>%1 cr è più dei %2 cr depositati.</translation>
    </message>
    <message>
        <source>%1 cr is more than %2 kWh cost at the agreed price.</source>
        <translation>%1 cr è più di quanto costano %2 kWh al prezzo concordato.</translation>
    </message>
    <message>
        <source>%1 cr is not more than the %2 cr that were shown already.</source>
        <translation>%1 cr non è più dei %2 cr già presentati.</translation>
    </message>
    <message>
        <source>It is too early: this is possible from %1 on.</source>
        <translation>È troppo presto: è possibile dalle %1.</translation>
    </message>
    <message>
        <source>The readings were recorded before their period ended at %1.</source>
        <translation>Le letture sono state fissate prima che il loro periodo finisse alle %1.</translation>
    </message>
    <message>
        <source>Trading for the period from %1 opens at %2.</source>
        <translation>Gli scambi per il periodo dalle %1 aprono alle %2.</translation>
    </message>
    <message>
        <source>Trading for the period from %1 closed at %2.</source>
        <translation>Gli scambi per il periodo dalle %1 hanno chiuso alle %2.</translation>
    </message>
    <message>
        <source>Orders for the period from %1 are still taken until %2.</source>
        <translation>Per il periodo dalle %1 si accettano ancora ordini fino alle %2.</translation>
    </message>
    <message>
        <source>Sealed orders for the period from %1 can be opened from %2 on.</source>
        <translation>Gli ordini sigillati per il periodo dalle %1 si possono aprire dalle %2.</translation>
    </message>
    <message>
        <source>The time to open sealed orders for the period from %1 ended at %2.</source>
        <translation>Il tempo per aprire gli ordini sigillati per il periodo dalle %1 è finito alle %2.</translation>
    </message>
    <message>
        <source>It is too late: this was possible until %1.</source>
        <translation>È troppo tardi: era possibile fino alle %1.</translation>
    </message>
    <message>
        <source>A day that has begun cannot be changed any more.</source>
        <translation>Un giorno già iniziato non si può più cambiare.</translation>
    </message>
    <message>
        <source>Reports for the period from %1 were taken until %2.</source>
        <translation>Le letture per il periodo dalle %1 si accettavano fino alle %2.</translation>
    </message>
    <message>
        <source>The payment channel ended at %1.</source>
        <translation>Il canale di pagamento è finito alle %1.</translation>
    </message>
    <message>
        <source>The payment channel %1 is not open.</source>
        <translation>Il canale di pagamento %1 non è aperto.</translation>
    </message>
    <message>
        <source>The signature was valid until %1.</source>
        <translation>La firma era valida fino alle %1.</translation>
    </message>
    <message>
        <source>The agent’s right to act for you ended at %1.</source>
        <translation>Il diritto dell’agente di agire per te è finito alle %1.</translation>
    </message>
    <message>
        <source>The data were on offer until %1.</source>
        <translation>I dati erano in vendita fino alle %1.</translation>
    </message>
    <message>
        <source>The award %1 is not at the stage for this.</source>
        <translation>L’assegnazione %1 non è nella fase adatta.</translation>
    </message>
    <message>
        <source>The request %1, or the offer for it, is not open any more.</source>
        <translation>La richiesta %1, o l’offerta per essa, non è più aperta.</translation>
    </message>
    <message>
        <source>The value of “%1” is not possible here.</source>
        <translation>Il valore di “%1” qui non è possibile.</translation>
    </message>
    <message>
        <source>A setting is outside of what is possible.</source>
        <translation>Un’impostazione è fuori da ciò che è possibile.</translation>
    </message>
    <message>
        <source>A name or a key has not the right length.</source>
        <translation>Un nome o una chiave non ha la lunghezza giusta.</translation>
    </message>
    <message>
        <source>The limits for buying (%1 ct/kWh) and for selling (%2 ct/kWh) contradict each other.</source>
        <translation>I limiti per comprare (%1 ct/kWh) e per vendere (%2 ct/kWh) si contraddicono.</translation>
    </message>
    <message>
        <source>The orders for the period from %1 buy and sell at once.</source>
        <translation>Gli ordini per il periodo dalle %1 comprano e vendono insieme.</translation>
    </message>
    <message>
        <source>Your own order %1 stands against it.</source>
        <translation>Il tuo stesso ordine %1 gli sta di fronte.</translation>
    </message>
    <message>
        <source>The seal of meter %1 is broken.</source>
        <translation>Il sigillo del contatore %1 è rotto.</translation>
    </message>
    <message>
        <source>The seal of meter %1 is whole.</source>
        <translation>Il sigillo del contatore %1 è intatto.</translation>
    </message>
    <message>
        <source>Meter %1 counts only from %2 on, when it was sealed.</source>
        <translation>Il contatore %1 vale solo dalle %2, quando è stato sigillato.</translation>
    </message>
    <message>
        <source>Another change is still waiting to take effect.</source>
        <translation>Un altro cambiamento aspetta ancora di valere.</translation>
    </message>
    <message>
        <source>A contract was asked for something that is reserved for other parts of the network.</source>
        <translation>A un contratto è stato chiesto qualcosa di riservato ad altre parti della rete.</translation>
    </message>
    <message>
        <source>The change of authorities does not belong to this block.</source>
        <translation>Il cambio delle autorità non appartiene a questo blocco.</translation>
    </message>
    <message>
        <source>The list of authorities would be empty, faulty or too long.</source>
        <translation>L’elenco delle autorità sarebbe vuoto, sbagliato o troppo lungo.</translation>
    </message>
    <message>
        <source>There is no such proposal, vote or list of authorities.</source>
        <translation>Non c’è una tale proposta, un tale voto o elenco di autorità.</translation>
    </message>
    <message>
        <source>The coalition %1 does not exist, or not any more.</source>
        <translation>La coalizione %1 non esiste, o non esiste più.</translation>
    </message>
    <message>
        <source>The data of the period from %1 are what was sold.</source>
        <translation>I dati del periodo dalle %1 sono quelli venduti.</translation>
    </message>
    <message>
        <source>The data or the key are not what was sold.</source>
        <translation>I dati o la chiave non sono quelli venduti.</translation>
    </message>
    <message>
        <source>%1 cr is more than the network can hold.</source>
        <translation>%1 cr è più di quanto la rete può tenere.</translation>
    </message>
    <message>
        <source>A plan of %1 kWh is not possible.</source>
        <translation>Un piano di %1 kWh non è possibile.</translation>
    </message>
    <message>
        <source>The market admits %1, but your limits allow only %2.</source>
        <translation>Il mercato ammette %1, ma i tuoi limiti permettono solo %2.</translation>
    </message>
    <message>
        <source>Your limits ask for renewable energy only, but here sell: %1.</source>
        <translation>I tuoi limiti chiedono solo energia rinnovabile, ma qui vendono: %1.</translation>
    </message>
    <message>
        <source>%1 cr for the day is above your limit of %2 cr.</source>
        <translation>%1 cr per il giorno supera il tuo limite di %2 cr.</translation>
    </message>
    <message>
        <source>%1 kWh is above your limit of %2 kWh for one period.</source>
        <translation>%1 kWh supera il tuo limite di %2 kWh per un periodo.</translation>
    </message>
    <message>
        <source>%1 ct/kWh is above your limit for buying of %2 ct/kWh.</source>
        <translation>%1 ct/kWh supera il tuo limite per comprare di %2 ct/kWh.</translation>
    </message>
    <message>
        <source>%1 ct/kWh is below your limit for selling of %2 ct/kWh.</source>
        <translation>%1 ct/kWh è sotto il tuo limite per vendere di %2 ct/kWh.</translation>
    </message>
    <message>
        <source>%1 ct/kWh is below your limit for flexibility of %2 ct/kWh.</source>
        <translation>%1 ct/kWh è sotto il tuo limite per la flessibilità di %2 ct/kWh.</translation>
    </message>
    <message>
        <source>%1 ct/kWh is not possible: at most %2 ct/kWh.</source>
        <translation>%1 ct/kWh non è possibile: al massimo %2 ct/kWh.</translation>
    </message>
    <message>
        <source>%1 kWh is not possible: between %2 and %3 kWh are.</source>
        <translation>%1 kWh non è possibile: lo è tra %2 e %3 kWh.</translation>
    </message>
    <message>
        <source>The price is not on this market’s price list.</source>
        <translation>Il prezzo non è nel listino di questo mercato.</translation>
    </message>
    <message>
        <source>No more orders fit at this price.</source>
        <translation>A questo prezzo non c’è posto per altri ordini.</translation>
    </message>
    <message>
        <source>A reading of %1 kWh taken and %2 kWh given is not possible.</source>
        <translation>Una lettura di %1 kWh prelevati e %2 kWh immessi non è possibile.</translation>
    </message>
    <message>
        <source>%1 kWh is more than the coalition’s shares allow.</source>
        <translation>%1 kWh è più di quanto le quote della coalizione permettono.</translation>
    </message>
    <message>
        <source>The end must lie between %1 and %2.</source>
        <translation>La fine deve stare tra %1 e %2.</translation>
    </message>
    <message>
        <source>The end must not be before %1.</source>
        <translation>La fine non può essere prima delle %1.</translation>
    </message>
    <message>
        <source>The two imbalance prices, %1 and %2 ct/kWh, must be equal here.</source>
        <translation>I due prezzi di sbilanciamento, %1 e %2 ct/kWh, qui devono essere uguali.</translation>
    </message>
    <message>
        <source>The account owes %1 cr.</source>
        <translation>Il conto deve %1 cr.</translation>
    </message>
    <message>
        <source>The deposit of %1 cr is too small: %2 cr are needed.</source>
        <translation>Il deposito di %1 cr è troppo piccolo: servono %2 cr.</translation>
    </message>
    <message>
        <source>%1 cr are needed, but the account holds %2 cr.</source>
        <translation>Servono %1 cr, ma il conto ha %2 cr.</translation>
    </message>
    <message>
        <source>%1 cr are needed, but permission was given for %2 cr.</source>
        <translation>Servono %1 cr, ma il permesso è per %2 cr.</translation>
    </message>
    <message>
        <source>%1 cr are owed, but the market’s reserve holds %2 cr.</source>
        <translation>Sono dovuti %1 cr, ma la riserva del mercato ha %2 cr.</translation>
    </message>
    <message>
        <source>%1 is not registered on this market.</source>
        <translation>%1 non è registrato in questo mercato.</translation>
    </message>
    <message>
        <source>The signature or key does not fit the account.</source>
        <translation>La firma o la chiave non corrisponde al conto.</translation>
    </message>
    <message>
        <source>The report is signed by %1, but this meter’s reports are signed by %2.</source>
        <translation>La lettura è firmata da %1, ma quelle di questo contatore le firma %2.</translation>
    </message>
    <message>
        <source>The sealed order is empty.</source>
        <translation>L’ordine sigillato è vuoto.</translation>
    </message>
    <message>
        <source>There is no sealed order for the period from %1.</source>
        <translation>Non c’è un ordine sigillato per il periodo dalle %1.</translation>
    </message>
    <message>
        <source>What was opened is not the order that was sealed.</source>
        <translation>Ciò che è stato aperto non è l’ordine sigillato.</translation>
    </message>
    <message>
        <source>The manager %1 cannot leave the coalition.</source>
        <translation>Il gestore %1 non può lasciare la coalizione.</translation>
    </message>
    <message>
        <source>The operator would take away its own right.</source>
        <translation>L’operatore si toglierebbe il proprio diritto.</translation>
    </message>
    <message>
        <source>The two accounts must be different ones.</source>
        <translation>I due conti devono essere diversi.</translation>
    </message>
    <message>
        <source>The seller %1 could keep the money and send nothing.</source>
        <translation>Il venditore %1 potrebbe tenere i soldi e non mandare nulla.</translation>
    </message>
    <message>
        <source>The market is paused.</source>
        <translation>Il mercato è in pausa.</translation>
    </message>
    <message>
        <source>Only %1 of %2 members have been counted so far.</source>
        <translation>Finora sono stati contati solo %1 membri su %2.</translation>
    </message>
    <message>
        <source>The meter %1 is bound already for the period from %2.</source>
        <translation>Il contatore %1 è già impegnato per il periodo dalle %2.</translation>
    </message>
    <message>
        <source>The meter %1 does not belong to this offer.</source>
        <translation>Il contatore %1 non fa parte di questa offerta.</translation>
    </message>
    <message>
        <source>The owner of meter %1 has not agreed to these terms.</source>
        <translation>Il proprietario del contatore %1 non ha accettato queste condizioni.</translation>
    </message>
    <message>
        <source>Nothing is overloaded in the period from %1.</source>
        <translation>Nulla è sovraccarico nel periodo dalle %1.</translation>
    </message>
    <message>
        <source>No order was given.</source>
        <translation>Non è stato dato alcun ordine.</translation>
    </message>
    <message>
        <source>There is nothing to pay out.</source>
        <translation>Non c’è nulla da pagare.</translation>
    </message>
    <message>
        <source>The account %1 is not frozen.</source>
        <translation>Il conto %1 non è bloccato.</translation>
    </message>
    <message>
        <source>The roles of this account (%1) do not allow this here.</source>
        <translation>I ruoli di questo conto (%1) qui non lo permettono.</translation>
    </message>
    <message>
        <source>The owner gave no such right to %1.</source>
        <translation>Il proprietario non ha dato questo diritto a %1.</translation>
    </message>
    <message>
        <source>Only an account with this role may do that: %1.</source>
        <translation>Solo un conto con questo ruolo può farlo: %1.</translation>
    </message>
    <message>
        <source>The market %1 is of another kind.</source>
        <translation>Il mercato %1 è di un altro tipo.</translation>
    </message>
    <message>
        <source>%1 is not a member.</source>
        <translation>%1 non è membro.</translation>
    </message>
    <message>
        <source>%1 is not invited with this share.</source>
        <translation>%1 non è invitato con questa quota.</translation>
    </message>
    <message>
        <source>Only the account %1 may do this.</source>
        <translation>Solo il conto %1 può farlo.</translation>
    </message>
    <message>
        <source>Only the owner of meter %1 or its aggregator may do this.</source>
        <translation>Solo il proprietario del contatore %1 o il suo aggregatore può farlo.</translation>
    </message>
    <message>
        <source>The readings are not on the network yet.</source>
        <translation>Le letture non sono ancora sulla rete.</translation>
    </message>
    <message>
        <source>The reading of the period from %1 is missing or still waits.</source>
        <translation>La lettura del periodo dalle %1 manca o aspetta ancora.</translation>
    </message>
    <message>
        <source>The proof is longer than it can be.</source>
        <translation>La prova è più lunga di quanto possa essere.</translation>
    </message>
    <message>
        <source>The price of the period from %1 is not set yet.</source>
        <translation>Il prezzo del periodo dalle %1 non è ancora fissato.</translation>
    </message>
    <message>
        <source>%1 kWh found no other side, and the order was all or nothing.</source>
        <translation>%1 kWh non hanno trovato controparte, e l’ordine era tutto o niente.</translation>
    </message>
    <message>
        <source>The coalition has no order for the period from %1.</source>
        <translation>La coalizione non ha ordini per il periodo dalle %1.</translation>
    </message>
    <message>
        <source>The order %1 is not open, or not any more.</source>
        <translation>L’ordine %1 non è aperto, o non lo è più.</translation>
    </message>
    <message>
        <source>Orders that go together must be of one period, not of %1 and %2.</source>
        <translation>Gli ordini dati insieme devono essere di un solo periodo, non di %1 e %2.</translation>
    </message>
    <message>
        <source>The period from %1 is not among those from %2 to %3.</source>
        <translation>Il periodo dalle %1 non è tra quelli da %2 a %3.</translation>
    </message>
    <message>
        <source>%1 periods are not possible at once: 1 to %2 are.</source>
        <translation>%1 periodi insieme non sono possibili: lo sono da 1 a %2.</translation>
    </message>
    <message>
        <source>There are still open orders or periods: %1.</source>
        <translation>Ci sono ancora ordini o periodi aperti: %1.</translation>
    </message>
    <message>
        <source>There is no more room: at most %1 are possible.</source>
        <translation>Non c’è più posto: al massimo %1.</translation>
    </message>
    <message>
        <source>The account has as many orders for the period from %1 as it may have.</source>
        <translation>Il conto ha già il massimo di ordini per il periodo dalle %1.</translation>
    </message>
    <message>
        <source>There is no market %1.</source>
        <translation>Non c’è un mercato %1.</translation>
    </message>
    <message>
        <source>The meter %1 is not registered.</source>
        <translation>Il contatore %1 non è registrato.</translation>
    </message>
    <message>
        <source>There is no grid branch %1.</source>
        <translation>Non c’è un ramo di rete %1.</translation>
    </message>
    <message>
        <source>There is no device %1 on grid branch %2.</source>
        <translation>Non c’è un dispositivo %1 sul ramo di rete %2.</translation>
    </message>
    <message>
        <source>The grid branch has no capacity.</source>
        <translation>Il ramo di rete non ha capacità.</translation>
    </message>
    <message>
        <source>There is no award %1.</source>
        <translation>Non c’è un’assegnazione %1.</translation>
    </message>
    <message>
        <source>There is no request %1.</source>
        <translation>Non c’è una richiesta %1.</translation>
    </message>
    <message>
        <source>There is no data offer %1.</source>
        <translation>Non c’è un’offerta di dati %1.</translation>
    </message>
    <message>
        <source>The data sale %1 is not at the stage for this.</source>
        <translation>La vendita di dati %1 non è nella fase adatta.</translation>
    </message>
    <message>
        <source>An account or key is missing.</source>
        <translation>Manca un conto o una chiave.</translation>
    </message>
    <message>
        <source>An amount or a time is zero and must not be.</source>
        <translation>Una quantità o un tempo è zero e non può esserlo.</translation>
    </message>
    <message>
        <source>This attempt changed nothing.</source>
        <translation>Questo tentativo non ha cambiato nulla.</translation>
    </message>
    <message>
        <source>Your orders and credits are as before.</source>
        <translation>I tuoi ordini e crediti sono come prima.</translation>
    </message>
    <message>
        <source>No credits were moved.</source>
        <translation>Nessun credito è stato spostato.</translation>
    </message>
    <message>
        <source>The records on the network are as before.</source>
        <translation>Le registrazioni sulla rete sono come prima.</translation>
    </message>
    <message>
        <source>The meter’s readings and what the network holds are as before.</source>
        <translation>Le letture del contatore e ciò che la rete conserva sono come prima.</translation>
    </message>
    <message>
        <source>The channel’s money is as before.</source>
        <translation>I soldi del canale sono come prima.</translation>
    </message>
    <message>
        <source>The data offer and its payment are as before.</source>
        <translation>L’offerta di dati e il suo pagamento sono come prima.</translation>
    </message>
    <message>
        <source>Your limits are as before.</source>
        <translation>I tuoi limiti sono come prima.</translation>
    </message>
    <message>
        <source>There is nothing left to do.</source>
        <translation>Non resta nulla da fare.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>Correggi e riprova.</translation>
    </message>
    <message>
        <source>Change it, or your limits, and try again.</source>
        <translation>Cambialo, o cambia i tuoi limiti, e riprova.</translation>
    </message>
    <message>
        <source>Add credits or ask for less.</source>
        <translation>Aggiungi crediti o chiedi di meno.</translation>
    </message>
    <message>
        <source>Wait until then and try again.</source>
        <translation>Aspetta fino ad allora e riprova.</translation>
    </message>
    <message>
        <source>Wait a little and try again.</source>
        <translation>Aspetta un poco e riprova.</translation>
    </message>
    <message>
        <source>Choose a later period.</source>
        <translation>Scegli un periodo successivo.</translation>
    </message>
    <message>
        <source>Wait until the operator opens it again.</source>
        <translation>Aspetta che l’operatore lo riapra.</translation>
    </message>
    <message>
        <source>Look at what is shown now and choose again.</source>
        <translation>Guarda ciò che è mostrato ora e scegli di nuovo.</translation>
    </message>
    <message>
        <source>Sign it anew.</source>
        <translation>Firma di nuovo.</translation>
    </message>
    <message>
        <source>Save your limits again: that renews it.</source>
        <translation>Salva di nuovo i tuoi limiti: così si rinnova.</translation>
    </message>
    <message>
        <source>Enter the right reference; each one counts once.</source>
        <translation>Inserisci il riferimento giusto; ognuno vale una volta.</translation>
    </message>
    <message>
        <source>Open a new channel if you still need one.</source>
        <translation>Apri un nuovo canale se ti serve ancora.</translation>
    </message>
    <message>
        <source>Cancel or claim them first.</source>
        <translation>Prima annullali o riscuotili.</translation>
    </message>
    <message>
        <source>Ask the market’s operator.</source>
        <translation>Chiedi all’operatore del mercato.</translation>
    </message>
    <message>
        <source>Call the technician to look at the meter.</source>
        <translation>Chiama il tecnico per controllare il contatore.</translation>
    </message>
    <message>
        <source>Ask the network’s authorities.</source>
        <translation>Chiedi alle autorità della rete.</translation>
    </message>
    <message>
        <source>Use that account.</source>
        <translation>Usa quel conto.</translation>
    </message>
    <message>
        <source>Settle it with the other side first.</source>
        <translation>Prima mettiti d’accordo con l’altra parte.</translation>
    </message>
    <message>
        <source>Report it to the operator: the program should not have asked.</source>
        <translation>Segnalalo all’operatore: il programma non avrebbe dovuto chiederlo.</translation>
    </message>
    <message>
        <source>%1 is a contract of the market: its credits cannot be frozen.</source>
        <translation>%1 è un contratto del mercato: i suoi crediti non si possono bloccare.</translation>
    </message>
    <message>
        <source>There is no dispatch %1.</source>
        <translation>La chiamata %1 non esiste.</translation>
    </message>
    <message>
        <source>The dispatch %1 was begun with other terms.</source>
        <translation>La chiamata %1 è iniziata con altre condizioni.</translation>
    </message>
    <message>
        <source>%1 is not asked in dispatch %2.</source>
        <translation>%1 non è interpellato nella chiamata %2.</translation>
    </message>
    <message>
        <source>%1 has answered already.</source>
        <translation>%1 ha già risposto.</translation>
    </message>
    <message>
        <source>%1 kWh is more than the %2 kWh that are asked for.</source>
        <translation>%1 kWh sono più dei %2 kWh richiesti.</translation>
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
        <translation>versato, chiave non consegnata</translation>
    </message>
    <message>
        <source>key delivered</source>
        <translation>chiave consegnata</translation>
    </message>
    <message>
        <source>key disputed</source>
        <translation>chiave contestata</translation>
    </message>
    <message>
        <source>key shown to all</source>
        <translation>chiave mostrata a tutti</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>pagato</translation>
    </message>
    <message>
        <source>money back</source>
        <translation>denaro reso</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>Vendita</translation>
    </message>
    <message>
        <source>Readings of</source>
        <translation>Letture di</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prezzo</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>Acquirente</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Proprietario</translation>
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
        <translation>%1 g</translation>
    </message>
</context>
<context>
    <name>DeskKeys</name>
    <message>
        <source>Ticket: buy</source>
        <translation>Scheda: compra</translation>
    </message>
    <message>
        <source>Ticket: sell</source>
        <translation>Scheda: vendi</translation>
    </message>
    <message>
        <source>Ticket: quantity</source>
        <translation>Scheda: quantità</translation>
    </message>
    <message>
        <source>Ticket: limit</source>
        <translation>Scheda: limite</translation>
    </message>
    <message>
        <source>Ticket: ask, then sign and place</source>
        <translation>Scheda: chiedi, poi firma e invia</translation>
    </message>
    <message>
        <source>Go to the ladder</source>
        <translation>Vai alla scala</translation>
    </message>
    <message>
        <source>Next slot</source>
        <translation>Intervallo successivo</translation>
    </message>
    <message>
        <source>Slot before</source>
        <translation>Intervallo precedente</translation>
    </message>
    <message>
        <source>Go to the orders</source>
        <translation>Vai agli ordini</translation>
    </message>
    <message>
        <source>Search the members</source>
        <translation>Cerca tra i membri</translation>
    </message>
    <message>
        <source>Cancel all orders (asks first)</source>
        <translation>Annulla tutti gli ordini (prima chiede)</translation>
    </message>
    <message>
        <source>Deactivate all orders (asks first)</source>
        <translation>Disattiva tutti gli ordini (prima chiede)</translation>
    </message>
    <message>
        <source>Activate all orders (asks first)</source>
        <translation>Attiva tutti gli ordini (prima chiede)</translation>
    </message>
    <message>
        <source>Import orders from a file</source>
        <translation>Importa ordini da un file</translation>
    </message>
    <message>
        <source>Show these keys</source>
        <translation>Mostra questi tasti</translation>
    </message>
    <message>
        <source>One key at a time, with Ctrl, Alt or Shift.</source>
        <translation>Un tasto alla volta, con Ctrl, Alt o Maiusc.</translation>
    </message>
    <message>
        <source>%1 types or moves. Add Alt or Ctrl.</source>
        <translation>%1 scrive o sposta. Aggiungi Alt o Ctrl.</translation>
    </message>
    <message>
        <source>%1 means something else in every program.</source>
        <translation>%1 significa altro in ogni programma.</translation>
    </message>
    <message>
        <source>%1 is taken: %2.</source>
        <translation>%1 è già in uso: %2.</translation>
    </message>
</context>
<context>
    <name>DeskMarket</name>
    <message>
        <source>another transaction took its place</source>
        <translation>un&apos;altra transazione ha preso il suo posto</translation>
    </message>
    <message>
        <source>refused by the market</source>
        <translation>rifiutato dal mercato</translation>
    </message>
</context>
<context>
    <name>DeskViews</name>
    <message>
        <source>There is no wallet yet.</source>
        <translation>Non c&apos;è ancora un portafoglio.</translation>
    </message>
    <message>
        <source>The wallet is locked.</source>
        <translation>Il portafoglio è bloccato.</translation>
    </message>
    <message>
        <source>The market is not known yet.</source>
        <translation>Il mercato non è ancora noto.</translation>
    </message>
</context>
<context>
    <name>DispatchViews</name>
    <message>
        <source>The wallet is locked.</source>
        <translation>Il portafoglio è bloccato.</translation>
    </message>
    <message>
        <source>Member %1</source>
        <translation>Membro %1</translation>
    </message>
    <message>
        <source>its buyer</source>
        <translation>il suo acquirente</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>Acquistato</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Venduto</translation>
    </message>
    <message>
        <source>Imbalance</source>
        <translation>Sbilanciamento</translation>
    </message>
    <message>
        <source>Flexibility up</source>
        <translation>Flessibilità in su</translation>
    </message>
    <message>
        <source>Flexibility down</source>
        <translation>Flessibilità in giù</translation>
    </message>
    <message>
        <source>Penalty</source>
        <translation>Penale</translation>
    </message>
    <message>
        <source>Paid to members</source>
        <translation>Pagato ai membri</translation>
    </message>
    <message>
        <source>Own account</source>
        <translation>Conto proprio</translation>
    </message>
    <message>
        <source>Market %1</source>
        <translation>Mercato %1</translation>
    </message>
    <message>
        <source>Could you use %1 kWh less in each period from %2? You may expect %3 ct/kWh.</source>
        <translation>Può consumare %1 kWh in meno in ogni intervallo delle %2? Può aspettarsi %3 ct/kWh.</translation>
    </message>
    <message>
        <source>Could you use %1 kWh more in each period from %2? You may expect %3 ct/kWh.</source>
        <translation>Può consumare %1 kWh in più in ogni intervallo delle %2? Può aspettarsi %3 ct/kWh.</translation>
    </message>
    <message>
        <source>Answers count until %1. What your meter proves is what is paid.</source>
        <translation>Le risposte valgono fino alle %1. Si paga quanto prova il suo contatore.</translation>
    </message>
    <message>
        <source>Promise %1 kWh</source>
        <translation>Prometti %1 kWh</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>That could not be read. Nothing was changed.</source>
        <translation>Non è stato possibile leggerlo. Nulla è cambiato.</translation>
    </message>
    <message>
        <source>A value is outside of what is possible. Nothing was changed.</source>
        <translation>Un valore è fuori da ciò che è possibile. Nulla è cambiato.</translation>
    </message>
    <message>
        <source>It is not there. Nothing was changed.</source>
        <translation>Non c&apos;è. Nulla è cambiato.</translation>
    </message>
    <message>
        <source>A check failed, so it was not believed. Nothing was changed.</source>
        <translation>Un controllo è fallito, quindi non è stato creduto. Nulla è cambiato.</translation>
    </message>
    <message>
        <source>Refused: %1. Nothing was sent.</source>
        <translation>Rifiutato: %1. Nulla è stato inviato.</translation>
    </message>
    <message>
        <source>There was no answer. What was sent is kept and sent again by itself.</source>
        <translation>Nessuna risposta. Ciò che è stato inviato è conservato e viene rinviato da solo.</translation>
    </message>
    <message>
        <source>It took too long. What was sent is kept and sent again by itself.</source>
        <translation>Ci è voluto troppo. Ciò che è stato inviato è conservato e viene rinviato da solo.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Interrotto. Nulla è cambiato.</translation>
    </message>
    <message>
        <source>The wallet is locked or the passphrase is wrong. Nothing was signed.</source>
        <translation>Il portafoglio è bloccato o la frase segreta è sbagliata. Nulla è stato firmato.</translation>
    </message>
    <message>
        <source>That is there already; it was not done twice.</source>
        <translation>C&apos;è già; non è stato fatto due volte.</translation>
    </message>
    <message>
        <source>The computer refused. The log says more; nothing was changed.</source>
        <translation>Il computer ha rifiutato. Il registro dice di più; nulla è cambiato.</translation>
    </message>
</context>
<context>
    <name>ExplainText</name>
    <message>
        <source>The home takes the %1 kWh that it needs.</source>
        <translation>La casa prende i %1 kWh che le servono.</translation>
    </message>
    <message>
        <source>The home makes %1 kWh more than it uses; they are sold.</source>
        <translation>La casa produce %1 kWh più di quanto consuma; si vendono.</translation>
    </message>
    <message>
        <source>%1 kWh of your surplus go into the battery: a kWh will be worth up to %2 ct.</source>
        <translation>%1 kWh del tuo surplus vanno in batteria: un kWh varrà fino a %2 ct.</translation>
    </message>
    <message>
        <source>%1 kWh go into the battery: a kWh costs about %2 ct now and will be worth up to %3 ct.</source>
        <translation>%1 kWh vanno in batteria: un kWh costa ora circa %2 ct e varrà fino a %3 ct.</translation>
    </message>
    <message>
        <source>The battery gives the home %1 kWh: a kWh is worth %2 ct now and as little as %3 ct later.</source>
        <translation>La batteria dà alla casa %1 kWh: un kWh vale ora %2 ct e più tardi anche solo %3 ct.</translation>
    </message>
    <message>
        <source>The battery gives %1 kWh, more than the home needs: a kWh is worth %2 ct now and as little as %3 ct later.</source>
        <translation>La batteria dà %1 kWh, più di quanto serve alla casa: un kWh vale ora %2 ct e più tardi anche solo %3 ct.</translation>
    </message>
    <message>
        <source>The battery waits: a kWh is worth %1 ct now and up to %2 ct later.</source>
        <translation>La batteria aspetta: un kWh vale ora %1 ct e più tardi fino a %2 ct.</translation>
    </message>
    <message>
        <source>You sold flexibility for this time: the home gives the grid %1 kWh.</source>
        <translation>Hai venduto flessibilità per questo periodo: la casa dà alla rete %1 kWh.</translation>
    </message>
    <message>
        <source>You sold flexibility for this time: the home takes %1 kWh from the grid.</source>
        <translation>Hai venduto flessibilità per questo periodo: la casa prende %1 kWh dalla rete.</translation>
    </message>
    <message>
        <source>No new forecast could be made; the last plan goes on.</source>
        <translation>Non è stato possibile fare una nuova previsione; continua l&apos;ultimo piano.</translation>
    </message>
    <message>
        <source>The plan could not be worked out; the battery rests for now.</source>
        <translation>Il piano non si è potuto calcolare; per ora la batteria riposa.</translation>
    </message>
    <message>
        <source>The battery is full.</source>
        <translation>La batteria è piena.</translation>
    </message>
    <message>
        <source>The battery is down to the reserve that is kept for you.</source>
        <translation>La batteria è scesa alla riserva tenuta per te.</translation>
    </message>
    <message>
        <source>The battery cannot go faster.</source>
        <translation>La batteria non può andare più veloce.</translation>
    </message>
    <message>
        <source>Your highest price for buying decided.</source>
        <translation>Ha deciso il tuo prezzo massimo di acquisto.</translation>
    </message>
    <message>
        <source>Your lowest price for selling decided.</source>
        <translation>Ha deciso il tuo prezzo minimo di vendita.</translation>
    </message>
    <message>
        <source>Your limit for the energy of one period decided.</source>
        <translation>Ha deciso il tuo limite di energia per un periodo.</translation>
    </message>
    <message>
        <source>Your limit for the credits of one day decided.</source>
        <translation>Ha deciso il tuo limite di crediti per un giorno.</translation>
    </message>
    <message>
        <source>The market takes no less in one order.</source>
        <translation>Il mercato non accetta meno in un ordine.</translation>
    </message>
    <message>
        <source>The market takes no more in one order.</source>
        <translation>Il mercato non accetta di più in un ordine.</translation>
    </message>
    <message>
        <source>What you sold as flexibility goes before a better price.</source>
        <translation>Ciò che hai venduto come flessibilità viene prima di un prezzo migliore.</translation>
    </message>
    <message>
        <source>At most %1 ct: that is what a kWh is worth to the home.</source>
        <translation>Al massimo %1 ct: tanto vale un kWh per la casa.</translation>
    </message>
    <message>
        <source>At least %1 ct: that is what a kWh is worth to the home.</source>
        <translation>Almeno %1 ct: tanto vale un kWh per la casa.</translation>
    </message>
    <message>
        <source>At most %1 ct: a kWh is worth %2 ct to the home, but this is your limit.</source>
        <translation>Al massimo %1 ct: un kWh vale %2 ct per la casa, ma questo è il tuo limite.</translation>
    </message>
    <message>
        <source>At least %1 ct: a kWh is worth %2 ct to the home, but this is your limit.</source>
        <translation>Almeno %1 ct: un kWh vale %2 ct per la casa, ma questo è il tuo limite.</translation>
    </message>
    <message>
        <source>At most %1 ct for now: about %2 ct is expected, and another auction follows.</source>
        <translation>Per ora al massimo %1 ct: si prevedono circa %2 ct e segue un&apos;altra asta.</translation>
    </message>
    <message>
        <source>At least %1 ct for now: about %2 ct is expected, and another auction follows.</source>
        <translation>Per ora almeno %1 ct: si prevedono circa %2 ct e segue un&apos;altra asta.</translation>
    </message>
    <message>
        <source>At most %1 ct for now: there is still time, and up to %2 ct would do.</source>
        <translation>Per ora al massimo %1 ct: c&apos;è ancora tempo, e andrebbe bene fino a %2 ct.</translation>
    </message>
    <message>
        <source>At least %1 ct for now: there is still time, and %2 ct would do.</source>
        <translation>Per ora almeno %1 ct: c&apos;è ancora tempo, e basterebbero %2 ct.</translation>
    </message>
    <message>
        <source>At most %1 ct: at that price there is energy outside the market.</source>
        <translation>Al massimo %1 ct: a quel prezzo l&apos;energia c&apos;è anche fuori dal mercato.</translation>
    </message>
    <message>
        <source>At least %1 ct: that is paid outside the market, too.</source>
        <translation>Almeno %1 ct: tanto si paga anche fuori dal mercato.</translation>
    </message>
    <message>
        <source>%1 ct: giving way costs the home %2 ct a kWh; the rest is your margin.</source>
        <translation>%1 ct: adattarsi costa alla casa %2 ct per kWh; il resto è il tuo margine.</translation>
    </message>
    <message>
        <source>%1 kWh bought at %2 ct.</source>
        <translation>%1 kWh comprati a %2 ct.</translation>
    </message>
    <message>
        <source>%1 kWh bought, from each seller at its own price.</source>
        <translation>%1 kWh comprati, da ogni venditore al suo prezzo.</translation>
    </message>
    <message>
        <source>%1 kWh sold at %2 ct.</source>
        <translation>%1 kWh venduti a %2 ct.</translation>
    </message>
    <message>
        <source>The meter shows %1 kWh more use than was traded; they cost %2 ct each.</source>
        <translation>Il contatore mostra %1 kWh di consumo in più rispetto agli scambi; costano %2 ct l&apos;uno.</translation>
    </message>
    <message>
        <source>The meter shows %1 kWh less use than was traded; %2 ct are paid for each.</source>
        <translation>Il contatore mostra %1 kWh di consumo in meno rispetto agli scambi; per ciascuno si pagano %2 ct.</translation>
    </message>
    <message>
        <source>The meter&apos;s report is missing: %1 kWh at %2 ct are an estimate until it comes.</source>
        <translation>Manca il rapporto del contatore: %1 kWh a %2 ct sono una stima finché non arriva.</translation>
    </message>
    <message>
        <source>%1 kWh of flexibility delivered at %2 ct.</source>
        <translation>%1 kWh di flessibilità forniti a %2 ct.</translation>
    </message>
    <message>
        <source>%1 kWh of flexibility were missing; that costs %2 cr.</source>
        <translation>Sono mancati %1 kWh di flessibilità; costa %2 cr.</translation>
    </message>
    <message>
        <source>%1 kWh of flexibility were missing; this time it costs nothing.</source>
        <translation>Sono mancati %1 kWh di flessibilità; questa volta non costa nulla.</translation>
    </message>
    <message>
        <source>This is the first plan.</source>
        <translation>Questo è il primo piano.</translation>
    </message>
    <message>
        <source>Only time has passed.</source>
        <translation>È passato solo del tempo.</translation>
    </message>
    <message>
        <source>The home is expected to use another amount than before.</source>
        <translation>Si prevede per la casa un consumo diverso da prima.</translation>
    </message>
    <message>
        <source>Another amount of sun is expected than before.</source>
        <translation>Si prevede una quantità di sole diversa da prima.</translation>
    </message>
    <message>
        <source>Other prices are expected than before.</source>
        <translation>Si prevedono prezzi diversi da prima.</translation>
    </message>
    <message>
        <source>The battery holds another amount than was planned.</source>
        <translation>La batteria contiene una quantità diversa da quella prevista.</translation>
    </message>
    <message>
        <source>Orders were filled.</source>
        <translation>Degli ordini sono stati eseguiti.</translation>
    </message>
    <message>
        <source>Flexibility was sold, or its time is over.</source>
        <translation>È stata venduta flessibilità, o il suo periodo è finito.</translation>
    </message>
    <message>
        <source>You changed your limits.</source>
        <translation>Hai cambiato i tuoi limiti.</translation>
    </message>
    <message>
        <source>A forecast or a plan could not be made.</source>
        <translation>Non è stato possibile fare una previsione o un piano.</translation>
    </message>
    <message>
        <source>From %1 on the battery does %2 kWh otherwise.</source>
        <translation>Dalle %1 la batteria cambia %2 kWh.</translation>
    </message>
    <message>
        <source>The car takes %1 kWh: a kWh is worth %2 ct now and up to %3 ct later.</source>
        <translation>L&apos;auto prende %1 kWh: un kWh vale %2 ct ora e fino a %3 ct più tardi.</translation>
    </message>
    <message>
        <source>The car gives the home %1 kWh: a kWh is worth %2 ct now and as little as %3 ct later.</source>
        <translation>L&apos;auto dà alla casa %1 kWh: un kWh vale %2 ct ora e solo %3 ct più tardi.</translation>
    </message>
    <message>
        <source>The heat pump takes %1 kWh: a kWh is worth %2 ct now and up to %3 ct later.</source>
        <translation>La pompa di calore prende %1 kWh: un kWh vale %2 ct ora e fino a %3 ct più tardi.</translation>
    </message>
    <message>
        <source>An appliance runs with %1 kWh: a kWh is worth %2 ct now and up to %3 ct later.</source>
        <translation>Un elettrodomestico funziona con %1 kWh: un kWh vale %2 ct ora e fino a %3 ct più tardi.</translation>
    </message>
    <message>
        <source>You want something else of your devices, or one came or went.</source>
        <translation>Vuoi altro dai tuoi dispositivi, oppure uno è arrivato o se n&apos;è andato.</translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <source>proven</source>
        <translation>verificato</translation>
    </message>
    <message>
        <source>not yet final</source>
        <translation>non ancora definitivo</translation>
    </message>
    <message>
        <source>not proven</source>
        <translation>non verificato</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>non aggiornato</translation>
    </message>
    <message>
        <source>Proven at final block %1. Opens the proof.</source>
        <translation>Verificato al blocco definitivo %1. Apre la prova.</translation>
    </message>
    <message>
        <source>Proven.</source>
        <translation>Verificato.</translation>
    </message>
    <message>
        <source>Proven at block %1, which is not final yet. Opens the proof.</source>
        <translation>Verificato al blocco %1, non ancora definitivo. Apre la prova.</translation>
    </message>
    <message>
        <source>Not final yet.</source>
        <translation>Non ancora definitivo.</translation>
    </message>
    <message>
        <source>Not proven: never used for trading.</source>
        <translation>Non verificato: mai usato per gli scambi.</translation>
    </message>
    <message>
        <source>Stale: last proven at block %1. Opens the proof.</source>
        <translation>Non aggiornato: ultima verifica al blocco %1. Apre la prova.</translation>
    </message>
    <message>
        <source>Stale.</source>
        <translation>Non aggiornato.</translation>
    </message>
</context>
<context>
    <name>FillText</name>
    <message>
        <source>Filled in full.</source>
        <translation>Eseguito per intero.</translation>
    </message>
    <message>
        <source>Your price was the last one that traded. There %1 of %2 kWh were shared among all.</source>
        <translation>Il tuo prezzo è stato l&apos;ultimo scambiato. Lì %1 di %2 kWh sono stati divisi tra tutti.</translation>
    </message>
    <message>
        <source>The price of %1 ct was above your limit of %2 ct.</source>
        <translation>Il prezzo di %1 ct era sopra il tuo limite di %2 ct.</translation>
    </message>
    <message>
        <source>The price of %1 ct was below your limit of %2 ct.</source>
        <translation>Il prezzo di %1 ct era sotto il tuo limite di %2 ct.</translation>
    </message>
    <message>
        <source>Higher bids used up what was offered.</source>
        <translation>Richieste più alte hanno esaurito l&apos;offerta.</translation>
    </message>
    <message>
        <source>Cheaper offers used up what was wanted.</source>
        <translation>Offerte più economiche hanno coperto tutta la richiesta.</translation>
    </message>
    <message>
        <source>No price suits both sides: the highest bid is %1 ct, the lowest offer %2 ct.</source>
        <translation>Nessun prezzo va bene a entrambi: la richiesta più alta è %1 ct, l&apos;offerta più bassa %2 ct.</translation>
    </message>
    <message>
        <source>No price suits both sides.</source>
        <translation>Nessun prezzo va bene a entrambi.</translation>
    </message>
    <message>
        <source>Nobody offers anything.</source>
        <translation>Nessuno offre nulla.</translation>
    </message>
    <message>
        <source>Nobody bids for anything.</source>
        <translation>Nessuno chiede nulla.</translation>
    </message>
    <message>
        <source>is neither buy nor sell</source>
        <translation>non è né buy né sell</translation>
    </message>
    <message>
        <source>has another number of cells than the header</source>
        <translation>ha un numero di celle diverso dall&apos;intestazione</translation>
    </message>
    <message>
        <source>repeats the slot, side and limit of an earlier line</source>
        <translation>ripete intervallo, verso e limite di una riga precedente</translation>
    </message>
    <message>
        <source>has a dot where this file&apos;s decimals have a comma</source>
        <translation>ha un punto dove i decimali di questo file hanno la virgola</translation>
    </message>
    <message>
        <source>is no time like %1</source>
        <translation>non è un&apos;ora come %1</translation>
    </message>
    <message>
        <source>begins no slot</source>
        <translation>non è l&apos;inizio di un intervallo</translation>
    </message>
    <message>
        <source>is not within %1</source>
        <translation>non è entro %1</translation>
    </message>
    <message>
        <source>is outside the market&apos;s prices</source>
        <translation>è fuori dai prezzi del mercato</translation>
    </message>
    <message>
        <source>is no whole tick of %1</source>
        <translation>non è un passo intero di %1</translation>
    </message>
    <message>
        <source>is no number with at most %1</source>
        <translation>non è un numero con al massimo %1</translation>
    </message>
    <message>
        <source>is no address of 0x and 40 digits</source>
        <translation>non è un indirizzo di 0x e 40 cifre</translation>
    </message>
    <message>
        <source>names none of pv, battery, car, heat-pump</source>
        <translation>non indica pv, battery, car o heat-pump</translation>
    </message>
    <message>
        <source>is that of an earlier line</source>
        <translation>è quello di una riga precedente</translation>
    </message>
</context>
<context>
    <name>FirmwareRunner</name>
    <message>
        <source>Locked: program and key cannot be read out</source>
        <translation>Bloccato: programma e chiave non si possono leggere</translation>
    </message>
    <message>
        <source>Not locked: anybody with a programmer can read program and key</source>
        <translation>Non bloccato: chiunque con un programmatore può leggere programma e chiave</translation>
    </message>
    <message>
        <source>No boot loader: nobody loads another program over USB</source>
        <translation>Nessun boot loader: nessuno carica un altro programma via USB</translation>
    </message>
    <message>
        <source>Boot loader on: anybody can load another program over USB</source>
        <translation>Boot loader attivo: chiunque può caricare un altro programma via USB</translation>
    </message>
    <message>
        <source>Erasing the chip destroys the key</source>
        <translation>Cancellare il chip distrugge la chiave</translation>
    </message>
    <message>
        <source>The key would outlive an erase of the chip</source>
        <translation>La chiave resterebbe dopo la cancellazione del chip</translation>
    </message>
    <message>
        <source>Stops below 4.3 V</source>
        <translation>Si ferma sotto 4,3 V</translation>
    </message>
    <message>
        <source>Does not stop below 4.3 V: memory may be damaged</source>
        <translation>Non si ferma sotto 4,3 V: la memoria può danneggiarsi</translation>
    </message>
    <message>
        <source>Runs from the 16 MHz resonator</source>
        <translation>Funziona con il risonatore da 16 MHz</translation>
    </message>
    <message>
        <source>Does not run from the 16 MHz resonator</source>
        <translation>Non funziona con il risonatore da 16 MHz</translation>
    </message>
    <message>
        <source>The reset pin resets</source>
        <translation>Il pin di reset riavvia</translation>
    </message>
    <message>
        <source>The reset pin is off: a programmer cannot reach the chip</source>
        <translation>Il pin di reset è spento: un programmatore non raggiunge il chip</translation>
    </message>
</context>
<context>
    <name>FrameViews</name>
    <message>
        <source>The network showed two histories that cannot both be true. Nothing is traded; both are kept as evidence.</source>
        <translation>La rete ha mostrato due storie che non possono essere entrambe vere. Non si scambia nulla; entrambe sono conservate come prova.</translation>
    </message>
    <message>
        <source>Look at the network</source>
        <translation>Guarda la rete</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ignora</translation>
    </message>
    <message>
        <source>Look at the meter</source>
        <translation>Guarda il contatore</translation>
    </message>
    <message>
        <source>The wallet is locked: nothing can be signed.</source>
        <translation>Il portafoglio è bloccato: non si può firmare nulla.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Sblocca</translation>
    </message>
    <message>
        <source>Look at the limits</source>
        <translation>Guarda i limiti</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Contatore</translation>
    </message>
    <message>
        <source>checking the network</source>
        <translation>controllo della rete</translation>
    </message>
    <message>
        <source>nothing new for %1</source>
        <translation>niente di nuovo da %1</translation>
    </message>
    <message>
        <source>figures proven %1 ago</source>
        <translation>dati verificati %1 fa</translation>
    </message>
    <message>
        <source>Your account</source>
        <translation>Il tuo conto</translation>
    </message>
    <message>
        <source>The agent&apos;s key</source>
        <translation>La chiave dell&apos;agente</translation>
    </message>
    <message>
        <source>The meter&apos;s key</source>
        <translation>La chiave del contatore</translation>
    </message>
    <message>
        <source>your account</source>
        <translation>il tuo conto</translation>
    </message>
    <message>
        <source>the agent&apos;s key</source>
        <translation>la chiave dell’agente</translation>
    </message>
    <message>
        <source>the meter&apos;s key</source>
        <translation>la chiave del contatore</translation>
    </message>
</context>
<context>
    <name>GridViews</name>
    <message>
        <source>What your account may do is not known yet.</source>
        <translation>Non si sa ancora che cosa può fare il tuo conto.</translation>
    </message>
    <message>
        <source>Only a grid company opens a branch: your account has not this role.</source>
        <translation>Solo un gestore di rete apre una linea: il tuo conto non ha questo ruolo.</translation>
    </message>
    <message>
        <source>There is no branch yet.</source>
        <translation>Non c&apos;è ancora nessuna linea.</translation>
    </message>
    <message>
        <source>Only %1 decides about its branch. You may carry its calls through.</source>
        <translation>Solo %1 decide sulla propria linea. Puoi portare avanti le sue chiamate.</translation>
    </message>
    <message>
        <source>It does not go on: the call could cost %1 cr, and %2 cr are allowed. Stop it, and allow more.</source>
        <translation>Non va avanti: la chiamata potrebbe costare %1 cr, e ne sono permessi %2. Fermala e permetti di più.</translation>
    </message>
    <message>
        <source>It does not go on: %1</source>
        <translation>Non va avanti: %1</translation>
    </message>
</context>
<context>
    <name>HouseholdHistory</name>
    <message>
        <source>measured</source>
        <translation>misurato</translation>
    </message>
    <message>
        <source>partly measured</source>
        <translation>misurato in parte</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>stimato</translation>
    </message>
    <message>
        <source>the meter was open or not sealed</source>
        <translation>il contatore era aperto o senza sigillo</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annullato</translation>
    </message>
    <message>
        <source>open</source>
        <translation>aperto</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nulla</translation>
    </message>
    <message>
        <source>%1 kWh at %2 ct</source>
        <translation>%1 kWh a %2 ct</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Bought in the market.</source>
        <translation>Comprato sul mercato.</translation>
    </message>
    <message>
        <source>Sold in the market.</source>
        <translation>Venduto sul mercato.</translation>
    </message>
    <message>
        <source>What the meter shows beside that.</source>
        <translation>Ciò che il contatore mostra in più.</translation>
    </message>
    <message>
        <source>not settled yet</source>
        <translation>non ancora regolato</translation>
    </message>
    <message>
        <source>not settled yet: the meter&apos;s report has not arrived</source>
        <translation>non ancora regolato: manca il rapporto del contatore</translation>
    </message>
    <message>
        <source>settled: you received %1 cr</source>
        <translation>regolato: hai ricevuto %1 cr</translation>
    </message>
    <message>
        <source>settled: you paid %1 cr</source>
        <translation>regolato: hai pagato %1 cr</translation>
    </message>
    <message>
        <source>nothing is known of its settlement</source>
        <translation>del regolamento non si sa nulla</translation>
    </message>
</context>
<context>
    <name>HouseholdViews</name>
    <message>
        <source>grid tariff</source>
        <translation>tariffa di rete</translation>
    </message>
    <message>
        <source>The wallet is locked. Unlock it to let the agent trade.</source>
        <translation>Il portafoglio è bloccato. Sbloccalo per lasciare scambiare l&apos;agente.</translation>
    </message>
    <message>
        <source>the market refused the order</source>
        <translation>il mercato ha rifiutato l&apos;ordine</translation>
    </message>
</context>
<context>
    <name>MemberGroups</name>
    <message>
        <source>%1 to check</source>
        <translation>%1 da verificare</translation>
    </message>
    <message>
        <source>%1 open</source>
        <translation>%1 aperti</translation>
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
        <translation>batteria</translation>
    </message>
    <message>
        <source>car</source>
        <translation>auto</translation>
    </message>
    <message>
        <source>heat pump</source>
        <translation>pompa di calore</translation>
    </message>
    <message>
        <source>This is no list of members: %1</source>
        <translation>Non è un elenco di membri: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n members. %1</source>
        <translation>
            <numerusform>%n membro. %1</numerusform>
            <numerusform>%n membri. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Every line is good.</source>
        <translation>Ogni riga va bene.</translation>
    </message>
    <message>
        <source>Nothing is taken while a line is wrong.</source>
        <translation>Nulla viene preso finché una riga è errata.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Linea</translation>
    </message>
    <message>
        <source>Tariff</source>
        <translation>Tariffa</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivi</translation>
    </message>
    <message>
        <source>Up kW</source>
        <translation>Su kW</translation>
    </message>
    <message>
        <source>Down kW</source>
        <translation>Giù kW</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conto</translation>
    </message>
    <message>
        <source>Add members</source>
        <translation>Aggiungi membri</translation>
    </message>
    <message>
        <source>A CSV table with the columns account, name and branch, and as you have them tariff, devices (pv battery car heat-pump), meter, up_kw and down_kw.</source>
        <translation>Una tabella CSV con le colonne account, name e branch e, se le hai, tariff, devices (pv battery car heat-pump), meter, up_kw e down_kw.</translation>
    </message>
    <message>
        <source>Add these members</source>
        <translation>Aggiungi questi membri</translation>
    </message>
</context>
<context>
    <name>MeterText</name>
    <message>
        <source>Waiting for a meter on a USB port.</source>
        <translation>In attesa di un contatore su una porta USB.</translation>
    </message>
    <message>
        <source>Waiting for a meter at %1.</source>
        <translation>In attesa di un contatore su %1.</translation>
    </message>
    <message>
        <source>You may not use the port %1. Run “%2”, then log out and in again.</source>
        <translation>Non hai il permesso di usare la porta %1. Esegui “%2”, poi esci e accedi di nuovo.</translation>
    </message>
    <message>
        <source>You may use the port %1 once you have logged out and in again.</source>
        <translation>Potrai usare la porta %1 dopo essere uscito e aver fatto di nuovo l’accesso.</translation>
    </message>
    <message>
        <source>The port %1 is busy: ModemManager looks for a modem there. Wait half a minute, or run “%2”.</source>
        <translation>La porta %1 è occupata: ModemManager vi cerca un modem. Attendi mezzo minuto oppure esegui “%2”.</translation>
    </message>
    <message>
        <source>Another program uses the port %1. “%2” shows which.</source>
        <translation>Un altro programma usa la porta %1. “%2” mostra quale.</translation>
    </message>
    <message>
        <source>The meter at %1 was unplugged. It is looked for.</source>
        <translation>Il contatore su %1 è stato scollegato. Lo si sta cercando.</translation>
    </message>
    <message>
        <source>What is at %1 does not answer as a meter does. It is tried again.</source>
        <translation>Ciò che è su %1 non risponde come un contatore. Si riprova.</translation>
    </message>
    <message>
        <source>The recording of the meter has ended.</source>
        <translation>La registrazione del contatore è terminata.</translation>
    </message>
    <message>
        <source>Another meter answers: %1. Its readings are not taken.</source>
        <translation>Risponde un altro contatore: %1. Le sue letture non vengono accettate.</translation>
    </message>
    <message>
        <source>The meter has no name and key yet. A technician gives it both.</source>
        <translation>Il contatore non ha ancora nome e chiave. Glieli dà un tecnico.</translation>
    </message>
    <message>
        <source>The meter has lost its name and key: it was replaced or erased. Ask a technician.</source>
        <translation>Il contatore ha perso nome e chiave: è stato sostituito o cancellato. Rivolgiti a un tecnico.</translation>
    </message>
    <message>
        <source>This computer has no key for the meter: its readings cannot be checked.</source>
        <translation>Questo computer non ha una chiave per il contatore: le letture non si possono verificare.</translation>
    </message>
    <message>
        <source>The meter does not hold this home&apos;s key. Its readings are not taken. Ask a technician.</source>
        <translation>Il contatore non possiede la chiave di questa casa. Le sue letture non vengono accettate. Rivolgiti a un tecnico.</translation>
    </message>
    <message>
        <source>The meter&apos;s seal is broken: its lid was opened. Ask a technician to seal it again.</source>
        <translation>Il sigillo del contatore è rotto: il coperchio è stato aperto. Chiedi a un tecnico di sigillarlo di nuovo.</translation>
    </message>
    <message>
        <source>A reading with a false seal came and was not taken. Look at the cable and what is on it.</source>
        <translation>È arrivata una lettura con un sigillo falso e non è stata accettata. Controlla il cavo e ciò che vi è collegato.</translation>
    </message>
    <message>
        <source>The meter&apos;s counter went back. Its readings are not taken any more. Ask a technician.</source>
        <translation>Il numeratore del contatore è tornato indietro. Le sue letture non vengono più accettate. Rivolgiti a un tecnico.</translation>
    </message>
    <message>
        <source>A reading does not follow the one before. Readings are not taken any more. Ask a technician.</source>
        <translation>Una lettura non segue quella precedente. Le letture non vengono più accettate. Rivolgiti a un tecnico.</translation>
    </message>
    <message>
        <source>The meter refused what it was asked for.</source>
        <translation>Il contatore ha rifiutato la richiesta.</translation>
    </message>
    <message>
        <source>Indicative metering: the meter is not approved for billing.</source>
        <translation>Misura indicativa: il contatore non è omologato per la fatturazione.</translation>
    </message>
    <message>
        <source>The meter reads every %1 s, but a slot lasts %2 s: what is drawn in a slot can only be guessed. Choose a shorter interval.</source>
        <translation>Il contatore legge ogni %1 s, ma un intervallo di consegna dura %2 s: il consumo di ciascuno si può solo stimare. Scegli letture più frequenti.</translation>
    </message>
    <message>
        <source>A block every %1 s is too slow for slots of %2 s: reports come too late. Longer slots are needed.</source>
        <translation>Un blocco ogni %1 s è troppo lento per intervalli di consegna di %2 s: i rapporti arrivano tardi. Servono intervalli più lunghi.</translation>
    </message>
    <message>
        <source>The network carries %1 meter reports in a slot, but there are %2 meters: some are reported late. Longer slots or a larger gas limit are needed.</source>
        <translation>La rete accoglie %1 rapporti di contatori per intervallo di consegna, ma i contatori sono %2: alcuni arrivano tardi. Servono intervalli più lunghi o un limite di gas più alto.</translation>
    </message>
    <message>
        <source>The meter is sealed, but the network&apos;s register does not know its seal: nothing is settled from it. Ask the technician to register it.</source>
        <translation>Il contatore è sigillato, ma il registro della rete non conosce il sigillo: da esso non si regola nulla. Chiedi al tecnico di registrarlo.</translation>
    </message>
</context>
<context>
    <name>NetworkSetup</name>
    <message>
        <source>this is no address of a node (%1)</source>
        <translation>questo non è l&apos;indirizzo di un nodo (%1)</translation>
    </message>
    <message>
        <source>Files are written for networks whose authorities take turns by steps (AuRa); this network works otherwise.</source>
        <translation>I file si scrivono per reti le cui autorità si alternano a passi (AuRa); questa rete funziona diversamente.</translation>
    </message>
    <message>
        <source>The authority&apos;s address has 0x and 40 digits.</source>
        <translation>L&apos;indirizzo dell&apos;autorità ha 0x e 40 cifre.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>Impossibile scrivere %1: %2</translation>
    </message>
</context>
<context>
    <name>NodeAddress</name>
    <message>
        <source>Without a node nothing of the network can be read.</source>
        <translation>Senza un nodo non si può leggere nulla della rete.</translation>
    </message>
    <message>
        <source>One node of somebody else: it cannot lie to you, but it can keep blocks from you. Add a second one.</source>
        <translation>Un nodo di qualcun altro: non può mentirti, ma può tacerti dei blocchi. Aggiungine un secondo.</translation>
    </message>
    <message>
        <source>Nodes of others: every answer is checked, and their newest blocks are compared.</source>
        <translation>Nodi di altri: ogni risposta è verificata e i loro blocchi più recenti sono confrontati.</translation>
    </message>
    <message>
        <source>Your own node alone: it tells nobody what you ask; nobody else&apos;s view is compared with it.</source>
        <translation>Solo il tuo nodo: non dice a nessuno che cosa chiedi; nessun&apos;altra visione è confrontata con la sua.</translation>
    </message>
    <message>
        <source>Your own node first; the others are asked when it fails, and their newest blocks are compared.</source>
        <translation>Prima il tuo nodo; gli altri sono interrogati quando manca, e i loro blocchi più recenti sono confrontati.</translation>
    </message>
</context>
<context>
    <name>OfferWords</name>
    <message>
        <source>All together: use %1 kWh less from %2 to %3</source>
        <translation>Tutti insieme: usare %1 kWh in meno dalle %2 alle %3</translation>
    </message>
    <message>
        <source>All together: use %1 kWh more from %2 to %3</source>
        <translation>Tutti insieme: usare %1 kWh in più dalle %2 alle %3</translation>
    </message>
    <message>
        <source>Use %1 kWh less from %2 to %3</source>
        <translation>Usa %1 kWh in meno dalle %2 alle %3</translation>
    </message>
    <message>
        <source>Use %1 kWh more from %2 to %3</source>
        <translation>Usa %1 kWh in più dalle %2 alle %3</translation>
    </message>
    <message>
        <source>being weighed</source>
        <translation>in esame</translation>
    </message>
    <message>
        <source>nothing to offer</source>
        <translation>nulla da offrire</translation>
    </message>
    <message>
        <source>too little history</source>
        <translation>storico insufficiente</translation>
    </message>
    <message>
        <source>waits for your answer</source>
        <translation>aspetta la tua risposta</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>rifiutata</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>offerta</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>non presa</translation>
    </message>
    <message>
        <source>taken, to be delivered</source>
        <translation>presa, da fornire</translation>
    </message>
    <message>
        <source>being measured</source>
        <translation>in misura</translation>
    </message>
    <message>
        <source>paid so far</source>
        <translation>pagata finora</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>pagata</translation>
    </message>
    <message>
        <source>called off</source>
        <translation>annullata</translation>
    </message>
    <message>
        <source>The home uses %1 kWh more at other times.</source>
        <translation>La casa usa %1 kWh in più in altri momenti.</translation>
    </message>
    <message>
        <source>The home uses %1 kWh less at other times.</source>
        <translation>La casa usa %1 kWh in meno in altri momenti.</translation>
    </message>
    <message>
        <source>There are too few days yet to tell what the home would have used.</source>
        <translation>Ci sono ancora troppo pochi giorni per dire che cosa la casa avrebbe usato.</translation>
    </message>
    <message>
        <source>Without it the home is expected to take %1 kWh in that time.</source>
        <translation>Senza, ci si aspetta che la casa prenda %1 kWh in quel tempo.</translation>
    </message>
    <message>
        <source>That is the mean of %1.</source>
        <translation>È la media di %1.</translation>
    </message>
    <message>
        <source>The day itself was at %1 % of those days, and the figure was moved by that.</source>
        <translation>Il giorno stesso era al %1 % di quei giorni, e la cifra è stata corretta di conseguenza.</translation>
    </message>
    <message>
        <source>Missing it is not forgiven.</source>
        <translation>Una mancanza non è perdonata.</translation>
    </message>
    <message>
        <source>You may still miss %1 of %2 events this month without a penalty.</source>
        <translation>Puoi ancora mancare %1 di %2 eventi questo mese senza penale.</translation>
    </message>
</context>
<context>
    <name>OfficeFigures</name>
    <message>
        <source>The network is not followed any more: what is shown here is old. Decide nothing by it.</source>
        <translation>La rete non è più seguita: quello che vedi qui è vecchio. Non decidere nulla in base ad esso.</translation>
    </message>
    <message>
        <source>Nothing new was proven for %1: what is shown here is older than that.</source>
        <translation>Da %1 non è stato dimostrato nulla di nuovo: quello che vedi qui è più vecchio.</translation>
    </message>
    <message>
        <source>No node proves the latest figures. What is shown here was proven before.</source>
        <translation>Nessun nodo dimostra i dati più recenti. Quello che vedi qui è stato dimostrato prima.</translation>
    </message>
</context>
<context>
    <name>OfficeParts</name>
    <message>
        <source>final</source>
        <translation>definitivo</translation>
    </message>
    <message>
        <source>in a block</source>
        <translation>in un blocco</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rifiutato</translation>
    </message>
    <message>
        <source>never came</source>
        <translation>mai arrivato</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>inviato</translation>
    </message>
    <message>
        <source>Block %1.</source>
        <translation>Blocco %1.</translation>
    </message>
</context>
<context>
    <name>OfficeRights</name>
    <message>
        <source>What your account may do is not known yet.</source>
        <translation>Non si sa ancora che cosa può fare il tuo conto.</translation>
    </message>
    <message>
        <source>Only a registrar or the operator admits: your account has neither role.</source>
        <translation>Solo un registratore o l&apos;operatore ammette: il tuo conto non ha nessuno dei due ruoli.</translation>
    </message>
    <message>
        <source>Only the operator gives powers: your account has not this role.</source>
        <translation>Solo l&apos;operatore dà poteri: il tuo conto non ha questo ruolo.</translation>
    </message>
    <message>
        <source>Only the operator issues, redeems and freezes: your account has not this role.</source>
        <translation>Solo l&apos;operatore emette, riscatta e blocca: il tuo conto non ha questo ruolo.</translation>
    </message>
    <message>
        <source>Only a market admin opens, changes and pauses: your account has not this role.</source>
        <translation>Solo un gestore dei mercati apre, cambia e sospende: il tuo conto non ha questo ruolo.</translation>
    </message>
    <message>
        <source>Only those who seal decide who seals: your account is none of them.</source>
        <translation>Solo chi sigilla decide chi sigilla: il tuo conto non è tra questi.</translation>
    </message>
    <message>
        <source>give %1, “%2”, the roles: %3. Until now: %4.</source>
        <translation>dare a %1, “%2”, i ruoli: %3. Finora: %4.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nessuno</translation>
    </message>
    <message>
        <source>Only a technician or the operator states seals: your account has neither role.</source>
        <translation>Solo un tecnico o l&apos;operatore dichiara i sigilli: il tuo conto non ha nessuno dei due ruoli.</translation>
    </message>
    <message>
        <source>register meter %1 of owner %2; its reports are signed by %3; calibration certificate: %4; branch: %5.</source>
        <translation>registrare il contatore %1 del proprietario %2; le sue letture sono firmate da %3; certificato di taratura: %4; linea: %5.</translation>
    </message>
    <message>
        <source>Only the operator moves meters: your account has not this role.</source>
        <translation>Solo l&apos;operatore sposta i contatori: il tuo conto non ha questo ruolo.</translation>
    </message>
</context>
<context>
    <name>OfficeViews</name>
    <message>
        <source>the market: escrows, bonds, reserves</source>
        <translation>il mercato: depositi, cauzioni, riserve</translation>
    </message>
    <message>
        <source>coalitions: deposits</source>
        <translation>coalizioni: depositi</translation>
    </message>
    <message>
        <source>payment channels</source>
        <translation>canali di pagamento</translation>
    </message>
    <message>
        <source>sales of data</source>
        <translation>vendite di dati</translation>
    </message>
    <message>
        <source>awards of flexibility</source>
        <translation>assegnazioni di flessibilità</translation>
    </message>
    <message>
        <source>calls for flexibility</source>
        <translation>chiamate di flessibilità</translation>
    </message>
    <message>
        <source>meter %1 is open</source>
        <translation>il contatore %1 è aperto</translation>
    </message>
    <message>
        <source>a technician looks at it and seals it again; until then nothing is reported or settled</source>
        <translation>un tecnico lo controlla e lo risigilla; fino ad allora nulla è comunicato o liquidato</translation>
    </message>
    <message>
        <source>meter %1 has not reported since %2</source>
        <translation>il contatore %1 non comunica dal %2</translation>
    </message>
    <message>
        <source>its readings are estimated, at its owner&apos;s cost, and final when the time is over</source>
        <translation>le sue letture sono stimate, a spese del proprietario, e definitive a tempo scaduto</translation>
    </message>
    <message>
        <source>sale %1 of data, %2 cr</source>
        <translation>vendita %1 di dati, %2 cr</translation>
    </message>
    <message>
        <source>the seller shows the key, or the buyer is paid back</source>
        <translation>il venditore mostra la chiave, o il compratore è rimborsato</translation>
    </message>
    <message>
        <source>the buyer refutes a slot, or the seller is paid</source>
        <translation>il compratore confuta un intervallo, o il venditore è pagato</translation>
    </message>
    <message>
        <source>The certificate was not checked yet.</source>
        <translation>Il certificato non è stato ancora controllato.</translation>
    </message>
    <message>
        <source>The registry has it with the roles: %1.</source>
        <translation>Il registro lo conosce con i ruoli: %1.</translation>
    </message>
    <message>
        <source>Its meter belongs to somebody else on the registry.</source>
        <translation>Sul registro il suo contatore è di qualcun altro.</translation>
    </message>
    <message>
        <source>frozen by order %1</source>
        <translation>bloccato per ordine %1</translation>
    </message>
    <message>
        <source>it receives, and spends nothing, until the operator releases it</source>
        <translation>riceve, e non spende nulla, finché l&apos;operatore non lo libera</translation>
    </message>
    <message>
        <source>the seller let its time pass: the buyer gets %1 cr back</source>
        <translation>il venditore ha lasciato passare il suo tempo: il compratore riceve indietro %1 cr</translation>
    </message>
    <message>
        <source>the buyer let its time pass: the seller gets %1 cr</source>
        <translation>il compratore ha lasciato passare il suo tempo: il venditore riceve %1 cr</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nessuno</translation>
    </message>
</context>
<context>
    <name>OrderDraft</name>
    <message>
        <source>buy up to %1 kWh for %2 at %3 ct/kWh or less in %4. %5 cr are held until clearing.</source>
        <translation>comprare fino a %1 kWh per %2 a %3 ct/kWh o meno in %4. %5 cr restano impegnati fino alla chiusura dell&apos;asta.</translation>
    </message>
    <message>
        <source>sell up to %1 kWh for %2 at %3 ct/kWh or more in %4. A bond of %5 cr is held until delivery.</source>
        <translation>vendere fino a %1 kWh per %2 a %3 ct/kWh o più in %4. Una cauzione di %5 cr resta impegnata fino alla consegna.</translation>
    </message>
    <message>
        <source>Sign and place: buy %1 kWh</source>
        <translation>Firma e invia: compra %1 kWh</translation>
    </message>
    <message>
        <source>Sign and place: sell %1 kWh</source>
        <translation>Firma e invia: vendi %1 kWh</translation>
    </message>
    <message>
        <source>Choose a market and a slot.</source>
        <translation>Scegli un mercato e un intervallo.</translation>
    </message>
    <message>
        <source>The gate of this slot is closed.</source>
        <translation>Le offerte per questo intervallo sono chiuse.</translation>
    </message>
    <message>
        <source>The gate of this slot is not open yet.</source>
        <translation>Le offerte per questo intervallo non sono ancora aperte.</translation>
    </message>
    <message>
        <source>The market takes %1 kWh or more.</source>
        <translation>Il mercato accetta da %1 kWh in su.</translation>
    </message>
    <message>
        <source>The market takes %1 kWh at most.</source>
        <translation>Il mercato accetta al massimo %1 kWh.</translation>
    </message>
    <message>
        <source>The quantity is too large.</source>
        <translation>La quantità è troppo grande.</translation>
    </message>
    <message>
        <source>This holds %1 cr, %2 cr more than is left to spend today.</source>
        <translation>Questo impegna %1 cr, %2 cr in più di quanto resta da spendere oggi.</translation>
    </message>
    <message>
        <source>This market takes no buyer with your role. It takes: %1.</source>
        <translation>Questo mercato non accetta acquirenti con il tuo ruolo. Accetta: %1.</translation>
    </message>
    <message>
        <source>This market takes no seller with your role. It takes: %1.</source>
        <translation>Questo mercato non accetta venditori con il tuo ruolo. Accetta: %1.</translation>
    </message>
    <message>
        <source>Larger than your usual %1 kWh.</source>
        <translation>Più dei tuoi soliti %1 kWh.</translation>
    </message>
    <message>
        <source>Holds more than %1 % of what is left to spend today.</source>
        <translation>Impegna più del %1 % di quanto resta da spendere oggi.</translation>
    </message>
    <message>
        <source>%1 ct away from the indicated price.</source>
        <translation>%1 ct lontano dal prezzo indicato.</translation>
    </message>
</context>
<context>
    <name>OrderImport</name>
    <message>
        <source>Orders</source>
        <translation>Ordini</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Mercato</translation>
    </message>
    <message>
        <source>To buy, at most</source>
        <translation>Da comprare, al massimo</translation>
    </message>
    <message>
        <source>%1 kWh</source>
        <translation>%1 kWh</translation>
    </message>
    <message>
        <source>To sell, at most</source>
        <translation>Da vendere, al massimo</translation>
    </message>
    <message>
        <source>Sign and place all of these orders?</source>
        <translation>Firmare e inviare tutti questi ordini?</translation>
    </message>
    <message>
        <source>Sign and place</source>
        <translation>Firma e invia</translation>
    </message>
    <message>
        <source>This is no list of orders: %1</source>
        <translation>Non è un elenco di ordini: %1</translation>
    </message>
    <message>
        <source>With the lines before, more than is left to spend today.</source>
        <translation>Con le righe precedenti, più di quanto resta da spendere oggi.</translation>
    </message>
    <message>
        <source>Buy</source>
        <translation>Compra</translation>
    </message>
    <message>
        <source>Sell</source>
        <translation>Vendi</translation>
    </message>
    <message numerus="yes">
        <source>%n orders, %1 kWh. %2</source>
        <translation>
            <numerusform>%n ordine, %1 kWh. %2</numerusform>
            <numerusform>%n ordini, %1 kWh. %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Every line is good.</source>
        <translation>Ogni riga va bene.</translation>
    </message>
    <message>
        <source>Nothing is taken while a line is wrong.</source>
        <translation>Nulla viene preso finché una riga è errata.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Riga</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Intervallo</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Verso</translation>
    </message>
    <message>
        <source>Quantity kWh</source>
        <translation>Quantità kWh</translation>
    </message>
    <message>
        <source>Limit ct</source>
        <translation>Limite ct</translation>
    </message>
    <message>
        <source>Import orders</source>
        <translation>Importa ordini</translation>
    </message>
    <message>
        <source>A CSV table with the columns slot (2026-11-25T14:45Z), side (buy or sell), quantity_kwh and limit_ct.</source>
        <translation>Una tabella CSV con le colonne slot (2026-11-25T14:45Z), side (buy o sell), quantity_kwh e limit_ct.</translation>
    </message>
    <message>
        <source>Sign and place…</source>
        <translation>Firma e invia…</translation>
    </message>
    <message>
        <source>Keep as inactive</source>
        <translation>Tieni come inattivi</translation>
    </message>
</context>
<context>
    <name>PassphraseStrength</name>
    <message>
        <source>Use at least 8 characters; four unrelated words are better.</source>
        <translation>Usa almeno 8 caratteri; quattro parole senza legame sono meglio.</translation>
    </message>
    <message>
        <source>Weak: who steals this computer could guess it. Make it longer.</source>
        <translation>Debole: chi ruba questo computer potrebbe indovinarla. Allungala.</translation>
    </message>
    <message>
        <source>Fair. One more word would make it strong.</source>
        <translation>Discreta. Un&apos;altra parola la renderebbe forte.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Forte.</translation>
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
        <translation>energia</translation>
    </message>
    <message>
        <source>flexibility up</source>
        <translation>flessibilità in su</translation>
    </message>
    <message>
        <source>flexibility down</source>
        <translation>flessibilità in giù</translation>
    </message>
    <message>
        <source>auction, one price</source>
        <translation>asta, un solo prezzo</translation>
    </message>
    <message>
        <source>continuous</source>
        <translation>continuo</translation>
    </message>
    <message>
        <source>auction, each its own offer</source>
        <translation>asta, ognuno la propria offerta</translation>
    </message>
    <message>
        <source>auction, dearest accepted offer</source>
        <translation>asta, l&apos;offerta accettata più cara</translation>
    </message>
    <message>
        <source>open</source>
        <translation>aperto</translation>
    </message>
    <message>
        <source>sealed until the gate</source>
        <translation>sigillati fino alla chiusura</translation>
    </message>
    <message>
        <source>What is traded</source>
        <translation>Che cosa si scambia</translation>
    </message>
    <message>
        <source>How orders meet</source>
        <translation>Come s&apos;incontrano gli ordini</translation>
    </message>
    <message>
        <source>Orders are</source>
        <translation>Gli ordini sono</translation>
    </message>
    <message>
        <source>Who may buy</source>
        <translation>Chi può comprare</translation>
    </message>
    <message>
        <source>Who may sell</source>
        <translation>Chi può vendere</translation>
    </message>
    <message>
        <source>Only buyer</source>
        <translation>Unico compratore</translation>
    </message>
    <message>
        <source>Length of a slot</source>
        <translation>Durata di un intervallo</translation>
    </message>
    <message>
        <source>Gate opens before</source>
        <translation>Offerte aperte da</translation>
    </message>
    <message>
        <source>Gate closes before</source>
        <translation>Offerte chiuse a</translation>
    </message>
    <message>
        <source>Time to reveal</source>
        <translation>Tempo per svelare</translation>
    </message>
    <message>
        <source>Lowest price</source>
        <translation>Prezzo minimo</translation>
    </message>
    <message>
        <source>Price step</source>
        <translation>Passo di prezzo</translation>
    </message>
    <message>
        <source>Number of prices</source>
        <translation>Numero di prezzi</translation>
    </message>
    <message>
        <source>Smallest order</source>
        <translation>Ordine minimo</translation>
    </message>
    <message>
        <source>Largest order</source>
        <translation>Ordine massimo</translation>
    </message>
    <message>
        <source>Tolerated shortfall</source>
        <translation>Mancanza tollerata</translation>
    </message>
    <message>
        <source>Penalty</source>
        <translation>Penale</translation>
    </message>
    <message>
        <source>Imbalance, too much used</source>
        <translation>Sbilanciamento, troppo usato</translation>
    </message>
    <message>
        <source>Imbalance, too little used</source>
        <translation>Sbilanciamento, troppo poco usato</translation>
    </message>
    <message>
        <source>Seller&apos;s bond</source>
        <translation>Cauzione del venditore</translation>
    </message>
    <message>
        <source>Deposit of a sealed order</source>
        <translation>Deposito di un ordine sigillato</translation>
    </message>
    <message>
        <source>Holds from</source>
        <translation>Vale da</translation>
    </message>
    <message>
        <source>Energy is delivered in the slot. Flexibility up means to feed more or use less, down the other way round. Never changes.</source>
        <translation>L&apos;energia è consegnata nell&apos;intervallo. Flessibilità in su vuol dire immettere di più o usare di meno, in giù il contrario. Non cambia mai.</translation>
    </message>
    <message>
        <source>An auction clears once, at the gate. In a continuous market orders meet as they come, at the price of the one that was there. Never changes.</source>
        <translation>Un&apos;asta si chiude una volta, a fine offerte. In un mercato continuo gli ordini s&apos;incontrano man mano, al prezzo di quello che c&apos;era già. Non cambia mai.</translation>
    </message>
    <message>
        <source>Sealed orders show nobody&apos;s price before the gate; whoever does not reveal loses the deposit. Never changes.</source>
        <translation>Gli ordini sigillati non mostrano il prezzo prima della chiusura; chi non svela perde il deposito. Non cambia mai.</translation>
    </message>
    <message>
        <source>An account with one of these roles may place orders to buy.</source>
        <translation>Un conto con uno di questi ruoli può ordinare acquisti.</translation>
    </message>
    <message>
        <source>An account with one of these roles may place orders to sell.</source>
        <translation>Un conto con uno di questi ruoli può ordinare vendite.</translation>
    </message>
    <message>
        <source>The one account that may buy, such as a grid company. Empty: everybody with the role.</source>
        <translation>L&apos;unico conto che può comprare, per esempio un gestore di rete. Vuoto: tutti quelli con il ruolo.</translation>
    </message>
    <message>
        <source>The same as the meters&apos; on this network.</source>
        <translation>La stessa dei contatori di questa rete.</translation>
    </message>
    <message>
        <source>So long before a slot begins orders are taken for it.</source>
        <translation>Tanto prima dell&apos;inizio di un intervallo si accettano ordini.</translation>
    </message>
    <message>
        <source>So long before a slot begins no more orders are taken, and it is cleared.</source>
        <translation>Tanto prima dell&apos;inizio di un intervallo non si accettano più ordini, e si fissa il prezzo.</translation>
    </message>
    <message>
        <source>So long after the gate closed sealed orders can be revealed. Zero in an open market.</source>
        <translation>Tanto dopo la chiusura si possono svelare ordini sigillati. Zero in un mercato aperto.</translation>
    </message>
    <message>
        <source>No order is below it.</source>
        <translation>Nessun ordine sta sotto.</translation>
    </message>
    <message>
        <source>Prices differ by whole steps. A finer step means more prices for the same range.</source>
        <translation>I prezzi differiscono di passi interi. Un passo più fine vuol dire più prezzi per lo stesso campo.</translation>
    </message>
    <message>
        <source>How many prices there are, 1,024 at most. The highest one follows from it.</source>
        <translation>Quanti prezzi ci sono, al massimo 1.024. Ne segue il più alto.</translation>
    </message>
    <message>
        <source>Keeps out orders that cost more to settle than they are worth.</source>
        <translation>Tiene fuori gli ordini che costa più liquidare di quanto valgano.</translation>
    </message>
    <message>
        <source>No single order is larger.</source>
        <translation>Nessun singolo ordine è più grande.</translation>
    </message>
    <message>
        <source>Of flexibility: so much may be missing without a penalty.</source>
        <translation>Della flessibilità: tanto può mancare senza penale.</translation>
    </message>
    <message>
        <source>Of flexibility: what is missing beyond that costs this share of the price.</source>
        <translation>Della flessibilità: quello che manca oltre costa questa quota del prezzo.</translation>
    </message>
    <message>
        <source>What a kWh costs that was used and not bought. The same in all markets.</source>
        <translation>Quanto costa un kWh usato e non comprato. Uguale in tutti i mercati.</translation>
    </message>
    <message>
        <source>What is paid for a kWh that was bought and not used. The same in all markets.</source>
        <translation>Quanto si paga per un kWh comprato e non usato. Uguale in tutti i mercati.</translation>
    </message>
    <message>
        <source>Held back from a seller for each kWh until its reading proves the delivery.</source>
        <translation>Trattenuta al venditore per ogni kWh finché la lettura non prova la consegna.</translation>
    </message>
    <message>
        <source>Lies with each sealed order until it is revealed. The same for everybody, so that it tells nothing.</source>
        <translation>Resta con ogni ordine sigillato finché è svelato. Uguale per tutti, perché non dica nulla.</translation>
    </message>
    <message>
        <source>The first slot that the change holds for: one that nobody can order in yet. Earlier slots keep what they were opened with.</source>
        <translation>Il primo intervallo per cui vale il cambiamento: uno in cui nessuno può ancora ordinare. I precedenti tengono ciò con cui sono stati aperti.</translation>
    </message>
    <message>
        <source>%1: is missing.</source>
        <translation>%1: manca.</translation>
    </message>
    <message>
        <source>%1: is more than the network takes.</source>
        <translation>%1: è più di quanto la rete accetti.</translation>
    </message>
    <message>
        <source>%1: has no meaning in such a market, leave it at nothing.</source>
        <translation>%1: in un tale mercato non ha senso, lascialo a niente.</translation>
    </message>
    <message>
        <source>%1: must be as in the other markets.</source>
        <translation>%1: dev&apos;essere come negli altri mercati.</translation>
    </message>
    <message>
        <source>%1: never changes in a market that is open.</source>
        <translation>%1: non cambia mai in un mercato aperto.</translation>
    </message>
    <message>
        <source>%1: somebody can order in that slot already.</source>
        <translation>%1: qualcuno può già ordinare in quell&apos;intervallo.</translation>
    </message>
    <message>
        <source>The gate must open before it closes.</source>
        <translation>Le offerte devono aprire prima di chiudere.</translation>
    </message>
    <message>
        <source>The smallest order is larger than the largest.</source>
        <translation>L&apos;ordine minimo è maggiore del massimo.</translation>
    </message>
    <message>
        <source>Two accounts could earn from imbalance: too little used must not pay more than too much costs.</source>
        <translation>Due conti potrebbero guadagnare dallo sbilanciamento: usare troppo poco non deve pagare più di quanto costi usare troppo.</translation>
    </message>
    <message>
        <source>Sealed orders must be revealed before the slot begins.</source>
        <translation>Gli ordini sigillati vanno svelati prima dell&apos;inizio dell&apos;intervallo.</translation>
    </message>
    <message>
        <source>Flexibility is not traded continuously.</source>
        <translation>La flessibilità non si scambia in continuo.</translation>
    </message>
    <message>
        <source>A continuous market has open orders.</source>
        <translation>Un mercato continuo ha ordini aperti.</translation>
    </message>
    <message>
        <source>%1: does not fit.</source>
        <translation>%1: non va bene.</translation>
    </message>
    <message>
        <source>%1 cr</source>
        <translation>%1 cr</translation>
    </message>
    <message>
        <source>the beginning</source>
        <translation>l&apos;inizio</translation>
    </message>
</context>
<context>
    <name>SaidAlarm</name>
    <message>
        <source>Authority %1 signed two blocks where only one is allowed, at block %3</source>
        <translation>L’autorità %1 ha firmato due blocchi dove ne è permesso uno solo, al blocco %3</translation>
    </message>
    <message>
        <source>Authority %1 signed two blocks where only one is allowed, at block %3; this was seen earlier</source>
        <translation>L’autorità %1 ha firmato due blocchi dove ne è permesso uno solo, al blocco %3; è stato visto in precedenza</translation>
    </message>
    <message>
        <source>This network has a single authority: one key decides what is final</source>
        <translation>Questa rete ha una sola autorità: una chiave decide che cosa è definitivo</translation>
    </message>
    <message>
        <source>This network has %1 authorities: one key decides what is final</source>
        <translation>Questa rete ha %1 autorità: una chiave decide che cosa è definitivo</translation>
    </message>
    <message>
        <source>This network has %1 authorities: two keys decide what is final</source>
        <translation>Questa rete ha %1 autorità: due chiavi decidono che cosa è definitivo</translation>
    </message>
    <message>
        <source>The time in block %1 is %2 too early</source>
        <translation>L’ora nel blocco %1 è in anticipo di %2</translation>
    </message>
    <message>
        <source>The time in block %1 is %2 too late</source>
        <translation>L’ora nel blocco %1 è in ritardo di %2</translation>
    </message>
    <message>
        <source>A change of the authorities, announced in block %1, waits to become final</source>
        <translation>Un cambio delle autorità, annunciato nel blocco %1, attende di diventare definitivo</translation>
    </message>
    <message>
        <source>The change of the authorities announced in block %1 is lost, as another one was waiting: it has to be proposed again</source>
        <translation>Il cambio delle autorità annunciato nel blocco %1 è perso, perché un altro era in attesa: va proposto di nuovo</translation>
    </message>
    <message>
        <source>%1 of %2 authorities want to admit %3; %4 are needed</source>
        <translation>%1 autorità su %2 vogliono ammettere %3; ne servono %4</translation>
    </message>
    <message>
        <source>%1 of %2 authorities want to remove %3; %4 are needed</source>
        <translation>%1 autorità su %2 vogliono escludere %3; ne servono %4</translation>
    </message>
    <message>
        <source>The newest block is %1 old</source>
        <translation>Il blocco più recente ha %1</translation>
    </message>
    <message>
        <source>Nothing became final for %1</source>
        <translation>Nulla è diventato definitivo da %1</translation>
    </message>
    <message>
        <source>The signature of block %1 was altered on its way, and the network went on with the altered form</source>
        <translation>La firma del blocco %1 è stata alterata per strada, e la rete è andata avanti con la forma alterata</translation>
    </message>
    <message>
        <source>The block that this program starts from is old: nothing is relied on until a second source confirms what follows</source>
        <translation>Il blocco da cui parte questo programma è vecchio: non ci si fida di nulla finché una seconda fonte non conferma il seguito</translation>
    </message>
    <message>
        <source>The nodes do not agree on the blocks after block %1</source>
        <translation>I nodi non concordano sui blocchi dopo il blocco %1</translation>
    </message>
    <message>
        <source>The checked blocks that are kept on this computer cannot be read or written. Look whether the disk is full or damaged.</source>
        <translation>I blocchi verificati conservati su questo computer non si leggono o non si scrivono. Controlla se il disco è pieno o danneggiato.</translation>
    </message>
    <message>
        <source>What is final cannot be checked for now: no node gives the committees’ signatures.</source>
        <translation>Per ora non si può verificare che cosa è definitivo: nessun nodo dà le firme dei comitati.</translation>
    </message>
    <message>
        <source>The block that this program starts from, %1, is %2 days old. More than %3 days are not allowed without a second source.</source>
        <translation>Il blocco da cui parte questo programma, %1, ha %2 giorni. Più di %3 giorni non sono permessi senza una seconda fonte.</translation>
    </message>
    <message>
        <source>The second source’s block %1 is older than the block that this program starts from.</source>
        <translation>Il blocco %1 della seconda fonte è più vecchio del blocco da cui parte questo programma.</translation>
    </message>
    <message>
        <source>The second source names another block %1 (%2) than the nodes do (%3). One of the two is false.</source>
        <translation>La seconda fonte indica un altro blocco %1 (%2) rispetto ai nodi (%3). Uno dei due è falso.</translation>
    </message>
    <message>
        <source>The second source’s block %1 is too old itself: %2 days.</source>
        <translation>Anche il blocco %1 della seconda fonte è troppo vecchio: %2 giorni.</translation>
    </message>
    <message>
        <source>The second source %1 has another block %2 (%3) than the nodes do (%4). One of the two is false.</source>
        <translation>La seconda fonte %1 ha un altro blocco %2 (%3) rispetto ai nodi (%4). Uno dei due è falso.</translation>
    </message>
    <message>
        <source>The block that the network’s profile starts from, %1 (%2), is not the one that was checked here before (%3). One of the two is false.</source>
        <translation>Il blocco da cui parte il profilo della rete, %1 (%2), non è quello verificato qui in precedenza (%3). Uno dei due è falso.</translation>
    </message>
    <message>
        <source>The authorities signed two histories that contradict each other, from block %1 on; the node %2 has the other one.</source>
        <translation>Le autorità hanno firmato due storie che si contraddicono, dal blocco %1 in poi; il nodo %2 ha l’altra.</translation>
    </message>
    <message>
        <source>The network’s committees signed two final blocks for one moment: %3 and, from %2, %4.</source>
        <translation>I comitati della rete hanno firmato due blocchi definitivi per lo stesso momento: %3 e, da %2, %4.</translation>
    </message>
    <message>
        <source>The network showed two final blocks %1: %2 and %3.</source>
        <translation>La rete ha mostrato due blocchi %1 definitivi: %2 e %3.</translation>
    </message>
    <message>
        <source>From block %1 on the authorities are those that the contract %2 names. This program cannot ask it: name them in the network’s profile (engine.switches), or start from a later checkpoint.</source>
        <translation>Dal blocco %1 in poi le autorità sono quelle indicate dal contratto %2. Questo programma non può chiederle: indicale nel profilo della rete (engine.switches), o parti da un checkpoint successivo.</translation>
    </message>
    <message>
        <source>Block %1 announced that there are no authorities any more, and it is final: nobody may make blocks.</source>
        <translation>Il blocco %1 ha annunciato che non ci sono più autorità, ed è definitivo: nessuno può più fare blocchi.</translation>
    </message>
    <message>
        <source>Ask somebody whom you trust, not the nodes that you use, for the number and the hash of a recent block, and put them into the network’s profile as checkpoint or secondSource. Or name nodes of another party there, under secondSource.endpoints.</source>
        <translation>Chiedi a qualcuno di cui ti fidi, non ai nodi che usi, il numero e l’hash di un blocco recente, e mettili nel profilo della rete come checkpoint o secondSource. Oppure indica lì nodi di un’altra parte, sotto secondSource.endpoints.</translation>
    </message>
    <message>
        <source>Ask somebody whom you trust, not the nodes that you use, for the root of a recent final beacon block, and put it into the network’s profile as engine.trustedRoot.</source>
        <translation>Chiedi a qualcuno di cui ti fidi, non ai nodi che usi, la radice di un blocco beacon definitivo recente, e mettila nel profilo della rete come engine.trustedRoot.</translation>
    </message>
</context>
<context>
    <name>SaidDeed</name>
    <message>
        <source>Order: sell %2 kWh for %3</source>
        <translation>Ordine: vendere %2 kWh per %3</translation>
    </message>
    <message>
        <source>Order: buy %2 kWh for %3</source>
        <translation>Ordine: comprare %2 kWh per %3</translation>
    </message>
    <message>
        <source>Order: buy %2 kWh and sell %3 kWh for %4</source>
        <translation>Ordine: comprare %2 kWh e vendere %3 kWh per %4</translation>
    </message>
    <message>
        <source>Order: buy %2 kWh and sell %3 kWh</source>
        <translation>Ordine: comprare %2 kWh e vendere %3 kWh</translation>
    </message>
    <message>
        <source>Cancel orders: %1</source>
        <translation>Annullare ordini: %1</translation>
    </message>
    <message>
        <source>Match the orders for %1</source>
        <translation>Abbinare gli ordini per %1</translation>
    </message>
    <message>
        <source>Collect what was traded (orders: %1)</source>
        <translation>Ritirare ciò che è stato scambiato (ordini: %1)</translation>
    </message>
    <message>
        <source>Settle %1 (%3)</source>
        <translation>Conguaglio %1 (%3)</translation>
    </message>
    <message>
        <source>Pay back up to %1 cr of debt</source>
        <translation>Restituire fino a %1 cr di debito</translation>
    </message>
    <message>
        <source>Trade at once (orders: %1)</source>
        <translation>Scambiare subito (ordini: %1)</translation>
    </message>
    <message>
        <source>Change an order to %1 kWh at price step %2</source>
        <translation>Cambiare un ordine a %1 kWh al gradino di prezzo %2</translation>
    </message>
    <message>
        <source>Place sealed orders: %1</source>
        <translation>Dare ordini sigillati: %1</translation>
    </message>
    <message>
        <source>Open sealed orders: %1</source>
        <translation>Aprire ordini sigillati: %1</translation>
    </message>
    <message>
        <source>Take a sealed order back</source>
        <translation>Ritirare un ordine sigillato</translation>
    </message>
    <message>
        <source>Move the deposit of a sealed order that was not opened to the market’s reserve</source>
        <translation>Passare alla riserva del mercato il deposito di un ordine sigillato non aperto</translation>
    </message>
    <message>
        <source>Place members’ signed orders: %1 (members: %2)</source>
        <translation>Dare ordini firmati dai membri: %1 (membri: %2)</translation>
    </message>
    <message>
        <source>Take back signed orders that were not placed yet</source>
        <translation>Ritirare gli ordini firmati non ancora dati</translation>
    </message>
    <message>
        <source>Pay %1 what the market’s reserve owes</source>
        <translation>Pagare a %1 quanto deve la riserva del mercato</translation>
    </message>
    <message>
        <source>Save your limits: buy up to %1 ct/kWh, sell from %2 ct/kWh, at most %3 kWh per period and %4 cr per day</source>
        <translation>Salvare i tuoi limiti: comprare fino a %1 ct/kWh, vendere da %2 ct/kWh, al massimo %3 kWh per periodo e %4 cr al giorno</translation>
    </message>
    <message>
        <source>End the agent’s right to act for you</source>
        <translation>Togliere all’agente il diritto di agire per te</translation>
    </message>
    <message>
        <source>Send %1 cr to %2</source>
        <translation>Inviare %1 cr a %2</translation>
    </message>
    <message>
        <source>Let %1 take up to %2 cr</source>
        <translation>Permettere a %1 di prendere fino a %2 cr</translation>
    </message>
    <message>
        <source>Let %1 take up to %2 cr from %3</source>
        <translation>Permettere a %1 di prendere fino a %2 cr da %3</translation>
    </message>
    <message>
        <source>Register meter %1 of %2</source>
        <translation>Registrare il contatore %1 di %2</translation>
    </message>
    <message>
        <source>Admit %1 to the market (%2)</source>
        <translation>Ammettere %1 al mercato (%2)</translation>
    </message>
    <message>
        <source>Suspend %1</source>
        <translation>Sospendere %1</translation>
    </message>
    <message>
        <source>Change the roles of %1</source>
        <translation>Cambiare i ruoli di %1</translation>
    </message>
    <message>
        <source>Let the contract %1 hold credits</source>
        <translation>Permettere al contratto %1 di tenere crediti</translation>
    </message>
    <message>
        <source>No longer let the contract %1 hold credits</source>
        <translation>Non permettere più al contratto %1 di tenere crediti</translation>
    </message>
    <message>
        <source>Issue %1 cr to %2</source>
        <translation>Emettere %1 cr a %2</translation>
    </message>
    <message>
        <source>Pay out %1 cr of %2</source>
        <translation>Rimborsare %1 cr di %2</translation>
    </message>
    <message>
        <source>Freeze the credits of %1</source>
        <translation>Bloccare i crediti di %1</translation>
    </message>
    <message>
        <source>Release the credits of %1</source>
        <translation>Sbloccare i crediti di %1</translation>
    </message>
    <message>
        <source>Open a market with periods of %1 and %2 price steps</source>
        <translation>Aprire un mercato con periodi di %1 e %2 gradini di prezzo</translation>
    </message>
    <message>
        <source>Change market %1 from %2 on</source>
        <translation>Cambiare il mercato %1 da %2 in poi</translation>
    </message>
    <message>
        <source>Pause market %1</source>
        <translation>Mettere in pausa il mercato %1</translation>
    </message>
    <message>
        <source>Resume market %1</source>
        <translation>Riaprire il mercato %1</translation>
    </message>
    <message>
        <source>Put %1 cr into the reserve of market %2</source>
        <translation>Mettere %1 cr nella riserva del mercato %2</translation>
    </message>
    <message>
        <source>Take %1 cr out of the reserve of market %2</source>
        <translation>Prelevare %1 cr dalla riserva del mercato %2</translation>
    </message>
    <message>
        <source>Report the reading for %1: %2 kWh taken, %3 kWh given</source>
        <translation>Comunicare la lettura per %1: %2 kWh presi, %3 kWh ceduti</translation>
    </message>
    <message>
        <source>Report readings: %1</source>
        <translation>Comunicare letture: %1</translation>
    </message>
    <message>
        <source>Seal meter %1</source>
        <translation>Sigillare il contatore %1</translation>
    </message>
    <message>
        <source>Mark the seal of meter %1 as broken</source>
        <translation>Segnare come rotto il sigillo del contatore %1</translation>
    </message>
    <message>
        <source>Take meter %1 back from its aggregator</source>
        <translation>Riprendere il contatore %1 dal suo aggregatore</translation>
    </message>
    <message>
        <source>Let %1 report and offer for meter %2 and keep up to %3 % of the proceeds</source>
        <translation>Permettere a %1 di comunicare e offrire per il contatore %2 e di tenere fino al %3 % dei ricavi</translation>
    </message>
    <message>
        <source>Record readings together: %1</source>
        <translation>Registrare letture insieme: %1</translation>
    </message>
    <message>
        <source>Prove the reading of meter %2 for %1</source>
        <translation>Provare la lettura del contatore %2 per %1</translation>
    </message>
    <message>
        <source>Report that meter %1 was opened</source>
        <translation>Segnalare che il contatore %1 è stato aperto</translation>
    </message>
    <message>
        <source>Write a new calibration certificate for meter %1</source>
        <translation>Scrivere un nuovo certificato di taratura per il contatore %1</translation>
    </message>
    <message>
        <source>Move meter %1 to grid branch %2</source>
        <translation>Spostare il contatore %1 sul ramo di rete %2</translation>
    </message>
    <message>
        <source>Open a payment channel to %1 with %2 cr</source>
        <translation>Aprire un canale di pagamento verso %1 con %2 cr</translation>
    </message>
    <message>
        <source>Add %1 cr to payment channel %2</source>
        <translation>Aggiungere %1 cr al canale di pagamento %2</translation>
    </message>
    <message>
        <source>Extend payment channel %1</source>
        <translation>Prolungare il canale di pagamento %1</translation>
    </message>
    <message>
        <source>Show a payment of %2 cr in payment channel %1</source>
        <translation>Mostrare un pagamento di %2 cr nel canale di pagamento %1</translation>
    </message>
    <message>
        <source>Close payment channel %1 with %2 cr paid</source>
        <translation>Chiudere il canale di pagamento %1 con %2 cr pagati</translation>
    </message>
    <message>
        <source>Close payment channel %1 with the last payment that was shown</source>
        <translation>Chiudere il canale di pagamento %1 con l’ultimo pagamento mostrato</translation>
    </message>
    <message>
        <source>Close payment channel %1 in agreement with %2 cr paid</source>
        <translation>Chiudere d’accordo il canale di pagamento %1 con %2 cr pagati</translation>
    </message>
    <message>
        <source>Start to close payment channel %1</source>
        <translation>Iniziare a chiudere il canale di pagamento %1</translation>
    </message>
    <message>
        <source>End payment channel %1</source>
        <translation>Terminare il canale di pagamento %1</translation>
    </message>
    <message>
        <source>Collect what was kept for %1</source>
        <translation>Ritirare ciò che è stato conservato per %1</translation>
    </message>
    <message>
        <source>Found a coalition</source>
        <translation>Fondare una coalizione</translation>
    </message>
    <message>
        <source>Invite %1 to coalition %2</source>
        <translation>Invitare %1 nella coalizione %2</translation>
    </message>
    <message>
        <source>Join coalition %1 with %2 kWh per period</source>
        <translation>Entrare nella coalizione %1 con %2 kWh per periodo</translation>
    </message>
    <message>
        <source>%1 leaves coalition %2</source>
        <translation>%1 lascia la coalizione %2</translation>
    </message>
    <message>
        <source>Hand coalition %1 over to %2</source>
        <translation>Passare la coalizione %1 a %2</translation>
    </message>
    <message>
        <source>Dissolve coalition %1</source>
        <translation>Sciogliere la coalizione %1</translation>
    </message>
    <message>
        <source>Deposit %1 cr with coalition %2</source>
        <translation>Depositare %1 cr nella coalizione %2</translation>
    </message>
    <message>
        <source>Withdraw %1 cr from coalition %2</source>
        <translation>Prelevare %1 cr dalla coalizione %2</translation>
    </message>
    <message>
        <source>Place the order of coalition %1, for %2 cr at most</source>
        <translation>Dare l’ordine della coalizione %1, per %2 cr al massimo</translation>
    </message>
    <message>
        <source>Cancel the order of coalition %1 for %2</source>
        <translation>Annullare l’ordine della coalizione %1 per %2</translation>
    </message>
    <message>
        <source>Share out the money of coalition %2 for %1</source>
        <translation>Dividere il denaro della coalizione %2 per %1</translation>
    </message>
    <message>
        <source>Count meters of coalition %1 in award %2</source>
        <translation>Includere contatori della coalizione %1 nell’assegnazione %2</translation>
    </message>
    <message>
        <source>Share out award %1 of coalition %2</source>
        <translation>Dividere l’assegnazione %1 della coalizione %2</translation>
    </message>
    <message>
        <source>Share out what coalition %1 was given</source>
        <translation>Dividere ciò che la coalizione %1 ha ricevuto</translation>
    </message>
    <message>
        <source>Offer the readings of %1 periods for %2 cr</source>
        <translation>Offrire le letture di %1 periodi per %2 cr</translation>
    </message>
    <message>
        <source>Take back data offer %1</source>
        <translation>Ritirare l’offerta di dati %1</translation>
    </message>
    <message>
        <source>Buy the readings of data offer %1</source>
        <translation>Comprare le letture dell’offerta di dati %1</translation>
    </message>
    <message>
        <source>Hand over the key of data sale %1</source>
        <translation>Consegnare la chiave della vendita di dati %1</translation>
    </message>
    <message>
        <source>Pay for data sale %1</source>
        <translation>Pagare la vendita di dati %1</translation>
    </message>
    <message>
        <source>Dispute the key of data sale %1</source>
        <translation>Contestare la chiave della vendita di dati %1</translation>
    </message>
    <message>
        <source>Make the key of data sale %1 public</source>
        <translation>Rendere pubblica la chiave della vendita di dati %1</translation>
    </message>
    <message>
        <source>Show that the data of %1 in data sale %2 are wrong</source>
        <translation>Mostrare che i dati di %1 nella vendita di dati %2 sono sbagliati</translation>
    </message>
    <message>
        <source>End data sale %1</source>
        <translation>Terminare la vendita di dati %1</translation>
    </message>
    <message>
        <source>Ask members (%1) for %2 kWh in dispatch %3</source>
        <translation>Chiedere ai membri (%1) %2 kWh nella chiamata %3</translation>
    </message>
    <message>
        <source>Decline dispatch %1 of %2</source>
        <translation>Rifiutare la chiamata %1 di %2</translation>
    </message>
    <message>
        <source>Promise %1 kWh in dispatch %2 of %3</source>
        <translation>Promettere %1 kWh nella chiamata %2 di %3</translation>
    </message>
    <message>
        <source>Propose new authorities (%1) and vote for them</source>
        <translation>Proporre nuove autorità (%1) e votarle</translation>
    </message>
    <message>
        <source>Vote for the proposed authorities %1</source>
        <translation>Votare le autorità proposte %1</translation>
    </message>
    <message>
        <source>Take back the vote for the proposed authorities %1</source>
        <translation>Ritirare il voto per le autorità proposte %1</translation>
    </message>
    <message>
        <source>Announce the change of authorities in block %1</source>
        <translation>Annunciare il cambio delle autorità nel blocco %1</translation>
    </message>
    <message>
        <source>Open a grid branch for %1 kWh in and %2 kWh out per period</source>
        <translation>Aprire un ramo di rete per %1 kWh in entrata e %2 kWh in uscita per periodo</translation>
    </message>
    <message>
        <source>Set grid branch %1 to %2 kWh in and %3 kWh out per period, from a later day on</source>
        <translation>Portare il ramo di rete %1 a %2 kWh in entrata e %3 kWh in uscita per periodo, da un giorno successivo</translation>
    </message>
    <message>
        <source>Add %1 to grid branch %2</source>
        <translation>Aggiungere %1 al ramo di rete %2</translation>
    </message>
    <message>
        <source>Remove %1 from grid branch %2</source>
        <translation>Togliere %1 dal ramo di rete %2</translation>
    </message>
    <message>
        <source>Add a device of %1 kWh up and %2 kWh down to grid branch %3</source>
        <translation>Aggiungere un dispositivo da %1 kWh in più e %2 kWh in meno al ramo di rete %3</translation>
    </message>
    <message>
        <source>Remove device %1 from grid branch %2</source>
        <translation>Togliere il dispositivo %1 dal ramo di rete %2</translation>
    </message>
    <message>
        <source>Ask for flexibility in grid branch %1 at up to %2 ct/kWh</source>
        <translation>Chiedere flessibilità nel ramo di rete %1 fino a %2 ct/kWh</translation>
    </message>
    <message>
        <source>Add up the plans in grid branch %1 for %2</source>
        <translation>Sommare i programmi nel ramo di rete %1 per %2</translation>
    </message>
    <message>
        <source>Relieve grid branch %1 for %2</source>
        <translation>Alleggerire il ramo di rete %1 per %2</translation>
    </message>
    <message>
        <source>Add up what was measured in grid branch %1 for %2</source>
        <translation>Sommare ciò che è stato misurato nel ramo di rete %1 per %2</translation>
    </message>
    <message>
        <source>Book the imbalance tokens of grid branch %1 for %2</source>
        <translation>Registrare i gettoni di sbilanciamento del ramo di rete %1 per %2</translation>
    </message>
    <message>
        <source>Value the imbalance tokens of grid branch %1 at %2 ct/kWh, from a later day on</source>
        <translation>Valutare i gettoni di sbilanciamento del ramo di rete %1 a %2 ct/kWh, da un giorno successivo</translation>
    </message>
    <message>
        <source>Redeem imbalance tokens of grid branch %1, at most %2 kWh</source>
        <translation>Riscattare gettoni di sbilanciamento del ramo di rete %1, al massimo %2 kWh</translation>
    </message>
    <message>
        <source>Pay for missing imbalance tokens of grid branch %1, at most %2 kWh</source>
        <translation>Pagare i gettoni di sbilanciamento mancanti del ramo di rete %1, al massimo %2 kWh</translation>
    </message>
    <message>
        <source>Ask for %1 kWh less in each of %2 periods from %3 on, at up to %4 ct/kWh</source>
        <translation>Chiedere %1 kWh in meno in ciascuno di %2 periodi da %3 in poi, fino a %4 ct/kWh</translation>
    </message>
    <message>
        <source>Ask for %1 kWh more in each of %2 periods from %3 on, at up to %4 ct/kWh</source>
        <translation>Chiedere %1 kWh in più in ciascuno di %2 periodi da %3 in poi, fino a %4 ct/kWh</translation>
    </message>
    <message>
        <source>Let %1 ask for flexibility in your name</source>
        <translation>Permettere a %1 di chiedere flessibilità a tuo nome</translation>
    </message>
    <message>
        <source>No longer let %1 ask for flexibility in your name</source>
        <translation>Non permettere più a %1 di chiedere flessibilità a tuo nome</translation>
    </message>
    <message>
        <source>Offer %1 kWh in each period of request %2 for %3 ct/kWh</source>
        <translation>Offrire %1 kWh in ogni periodo della richiesta %2 per %3 ct/kWh</translation>
    </message>
    <message>
        <source>Withdraw offer %1 for request %2</source>
        <translation>Ritirare l’offerta %1 per la richiesta %2</translation>
    </message>
    <message>
        <source>End flexibility request %1</source>
        <translation>Terminare la richiesta di flessibilità %1</translation>
    </message>
    <message>
        <source>Award flexibility request %1</source>
        <translation>Assegnare la richiesta di flessibilità %1</translation>
    </message>
    <message>
        <source>Count meters (%1) in flexibility award %2</source>
        <translation>Includere contatori (%1) nell’assegnazione di flessibilità %2</translation>
    </message>
    <message>
        <source>Count your own meters in flexibility award %1</source>
        <translation>Includere i tuoi contatori nell’assegnazione di flessibilità %1</translation>
    </message>
    <message>
        <source>Take meter %1 out of flexibility award %2</source>
        <translation>Togliere il contatore %1 dall’assegnazione di flessibilità %2</translation>
    </message>
    <message>
        <source>Leave flexibility award %1: the penalty is due unless your allowance covers it</source>
        <translation>Lasciare l’assegnazione di flessibilità %1: la penale è dovuta se non è coperta dalla tua franchigia</translation>
    </message>
    <message>
        <source>Compare meters (%1) with their usual use for flexibility award %2</source>
        <translation>Confrontare contatori (%1) con il loro consumo abituale per l’assegnazione di flessibilità %2</translation>
    </message>
    <message>
        <source>Settle flexibility award %1</source>
        <translation>Conguaglio dell’assegnazione di flessibilità %1</translation>
    </message>
    <message>
        <source>Pay the shares of meters (%1) in flexibility award %2</source>
        <translation>Pagare le quote dei contatori (%1) nell’assegnazione di flessibilità %2</translation>
    </message>
    <message>
        <source>Announce the plan of meter %3 for %1 periods from %2 on</source>
        <translation>Annunciare il programma del contatore %3 per %1 periodi da %2 in poi</translation>
    </message>
    <message>
        <source>Add a rule for the usual use</source>
        <translation>Aggiungere una regola per il consumo abituale</translation>
    </message>
    <message>
        <source>Count %1 as a holiday</source>
        <translation>Contare il %1 come giorno festivo</translation>
    </message>
    <message>
        <source>Count %1 as an ordinary day</source>
        <translation>Contare il %1 come giorno normale</translation>
    </message>
    <message>
        <source>Take no more requests and offers for flexibility</source>
        <translation>Non accettare più richieste e offerte di flessibilità</translation>
    </message>
    <message>
        <source>Take requests and offers for flexibility again</source>
        <translation>Accettare di nuovo richieste e offerte di flessibilità</translation>
    </message>
    <message>
        <source>Issue %1 cr to %2 (reference %3)</source>
        <translation>Emettere %1 cr a %2 (riferimento %3)</translation>
    </message>
    <message>
        <source>Pay out %1 cr of %2 (reference %3)</source>
        <translation>Rimborsare %1 cr di %2 (riferimento %3)</translation>
    </message>
</context>
<context>
    <name>SaidOffence</name>
    <message>
        <source>it belongs to another network: its first block is %1</source>
        <translation>appartiene a un’altra rete: il suo primo blocco è %1</translation>
    </message>
    <message>
        <source>its first block cannot be read</source>
        <translation>il suo primo blocco non si può leggere</translation>
    </message>
    <message>
        <source>it belongs to another network: its block %1 is another one</source>
        <translation>appartiene a un’altra rete: il suo blocco %1 è diverso</translation>
    </message>
    <message>
        <source>it belongs to another network: its number is %1, not %2</source>
        <translation>appartiene a un’altra rete: il suo numero è %1, non %2</translation>
    </message>
    <message>
        <source>the number of its network cannot be read</source>
        <translation>il numero della sua rete non si può leggere</translation>
    </message>
    <message>
        <source>it belongs to another network: its block %1 leads to no block that is known here</source>
        <translation>appartiene a un’altra rete: il suo blocco %1 non porta a nessun blocco noto qui</translation>
    </message>
    <message>
        <source>it showed a false block %1</source>
        <translation>ha mostrato un blocco %1 falso</translation>
    </message>
    <message>
        <source>it showed a false block</source>
        <translation>ha mostrato un blocco falso</translation>
    </message>
    <message>
        <source>it showed a false proof at block %1</source>
        <translation>ha mostrato una prova falsa al blocco %1</translation>
    </message>
    <message>
        <source>it said something false about a payment or an order</source>
        <translation>ha detto il falso su un pagamento o un ordine</translation>
    </message>
    <message>
        <source>it showed false signatures of the committees</source>
        <translation>ha mostrato firme false dei comitati</translation>
    </message>
    <message>
        <source>what it sent cannot be read</source>
        <translation>ciò che ha inviato non si può leggere</translation>
    </message>
    <message>
        <source>it does not have the block before its own block %1</source>
        <translation>non ha il blocco prima del suo blocco %1</translation>
    </message>
    <message>
        <source>it is behind: its newest block is %1 where others have %2</source>
        <translation>è rimasto indietro: il suo blocco più recente è %1 dove altri hanno %2</translation>
    </message>
    <message>
        <source>its answer cannot be read</source>
        <translation>la sua risposta non si può leggere</translation>
    </message>
    <message>
        <source>its answer is too long</source>
        <translation>la sua risposta è troppo lunga</translation>
    </message>
    <message>
        <source>it was too slow again and again</source>
        <translation>è stato troppo lento più volte</translation>
    </message>
    <message>
        <source>it was too slow</source>
        <translation>è stato troppo lento</translation>
    </message>
    <message>
        <source>its certificate is not accepted</source>
        <translation>il suo certificato non è accettato</translation>
    </message>
</context>
<context>
    <name>SaidValues</name>
    <message>
        <source>period no. %1</source>
        <translation>periodo n. %1</translation>
    </message>
</context>
<context>
    <name>SlotPhase</name>
    <message>
        <source>not open yet</source>
        <translation>non ancora aperto</translation>
    </message>
    <message>
        <source>open</source>
        <translation>aperto</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>chiuso</translation>
    </message>
    <message>
        <source>cleared</source>
        <translation>con prezzo</translation>
    </message>
    <message>
        <source>delivering</source>
        <translation>consegna</translation>
    </message>
    <message>
        <source>metering</source>
        <translation>misura</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>regolato</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energia</translation>
    </message>
    <message>
        <source>Flexibility up</source>
        <translation>Flessibilità a salire</translation>
    </message>
    <message>
        <source>Flexibility down</source>
        <translation>Flessibilità a scendere</translation>
    </message>
    <message>
        <source>uniform auction</source>
        <translation>asta a prezzo unico</translation>
    </message>
    <message>
        <source>continuous</source>
        <translation>continuo</translation>
    </message>
    <message>
        <source>prosumer</source>
        <translation>prosumer</translation>
    </message>
    <message>
        <source>generator</source>
        <translation>produttore</translation>
    </message>
    <message>
        <source>aggregator</source>
        <translation>aggregatore</translation>
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
        <translation>operatore</translation>
    </message>
    <message>
        <source>technician</source>
        <translation>tecnico</translation>
    </message>
    <message>
        <source>data buyer</source>
        <translation>acquirente di dati</translation>
    </message>
    <message>
        <source>authority</source>
        <translation>autorità</translation>
    </message>
    <message>
        <source>no role</source>
        <translation>nessun ruolo</translation>
    </message>
    <message>
        <source>each at its own price</source>
        <translation>ognuno al suo prezzo</translation>
    </message>
    <message>
        <source>one price for all offers</source>
        <translation>un prezzo per tutte le offerte</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>sigillato</translation>
    </message>
    <message>
        <source>registrar</source>
        <translation>registratore</translation>
    </message>
    <message>
        <source>market admin</source>
        <translation>gestore dei mercati</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>misurato</translation>
    </message>
    <message>
        <source>partly measured</source>
        <translation>misurato in parte</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>stimato</translation>
    </message>
    <message>
        <source>tampered: the meter was open or not sealed</source>
        <translation>manomesso: il contatore era aperto o non sigillato</translation>
    </message>
</context>
<context>
    <name>StatusText</name>
    <message>
        <source>sealed</source>
        <translation>sigillato</translation>
    </message>
    <message>
        <source>seal open</source>
        <translation>sigillo aperto</translation>
    </message>
    <message>
        <source>seal broken</source>
        <translation>sigillo rotto</translation>
    </message>
    <message>
        <source>not set up</source>
        <translation>non configurato</translation>
    </message>
    <message>
        <source>seal unknown</source>
        <translation>sigillo sconosciuto</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>collegato</translation>
    </message>
    <message>
        <source>searching</source>
        <translation>ricerca in corso</translation>
    </message>
    <message>
        <source>opening</source>
        <translation>apertura in corso</translation>
    </message>
    <message>
        <source>unplugged</source>
        <translation>scollegato</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>non collegato</translation>
    </message>
    <message>
        <source>Nodes: connecting</source>
        <translation>Nodi: collegamento in corso</translation>
    </message>
    <message>
        <source>%1 of %2 nodes agree</source>
        <translation>%1 nodi su %2 concordano</translation>
    </message>
    <message>
        <source>Head unknown</source>
        <translation>Testa sconosciuta</translation>
    </message>
    <message>
        <source>Head %1 · %2</source>
        <translation>Testa %1 · %2</translation>
    </message>
    <message>
        <source>No wallet</source>
        <translation>Nessun portafoglio</translation>
    </message>
    <message>
        <source>Wallet locked</source>
        <translation>Portafoglio bloccato</translation>
    </message>
    <message>
        <source>Wallet unlocked</source>
        <translation>Portafoglio sbloccato</translation>
    </message>
    <message>
        <source>Wallet unlocked · locks in %1</source>
        <translation>Portafoglio sbloccato · si blocca tra %1</translation>
    </message>
    <message>
        <source>Agent off</source>
        <translation>Agente spento</translation>
    </message>
    <message>
        <source>Agent paused</source>
        <translation>Agente in pausa</translation>
    </message>
    <message>
        <source>Agent paused · %1</source>
        <translation>Agente in pausa · %1</translation>
    </message>
    <message>
        <source>Agent stands still</source>
        <translation>Agente fermo</translation>
    </message>
    <message>
        <source>Agent stands still · %1</source>
        <translation>Agente fermo · %1</translation>
    </message>
    <message>
        <source>Agent on · next plan %1</source>
        <translation>Agente attivo · prossimo piano %1</translation>
    </message>
    <message>
        <source>Agent on</source>
        <translation>Agente attivo</translation>
    </message>
    <message>
        <source>No meter</source>
        <translation>Nessun contatore</translation>
    </message>
    <message>
        <source>Meter %1 · %2</source>
        <translation>Contatore %1 · %2</translation>
    </message>
    <message>
        <source>Meter %1 · %2 · no reading yet</source>
        <translation>Contatore %1 · %2 · ancora nessuna lettura</translation>
    </message>
    <message>
        <source>Meter %1 · %2 · reading %3 ago · indicative</source>
        <translation>Contatore %1 · %2 · lettura %3 fa · indicativo</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::AddDeviceDialog</name>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Try the connection</source>
        <translation>Prova la connessione</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Aggiungi</translation>
    </message>
    <message>
        <source>Add a device</source>
        <translation>Aggiungi un dispositivo</translation>
    </message>
    <message>
        <source>Appliance</source>
        <translation>Elettrodomestico</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Che cos&apos;è</translation>
    </message>
    <message>
        <source>Home Assistant (MQTT)</source>
        <translation>Home Assistant (MQTT)</translation>
    </message>
    <message>
        <source>Inverter (Modbus, SunSpec)</source>
        <translation>Inverter (Modbus, SunSpec)</translation>
    </message>
    <message>
        <source>Simulated, in figures only</source>
        <translation>Simulato, solo in cifre</translation>
    </message>
    <message>
        <source>How it is reached</source>
        <translation>Come si raggiunge</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>It holds</source>
        <translation>Capacità</translation>
    </message>
    <message>
        <source>Highest power</source>
        <translation>Potenza massima</translation>
    </message>
    <message>
        <source>Address in your network</source>
        <translation>Indirizzo nella tua rete</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Porta</translation>
    </message>
    <message>
        <source>Unit number</source>
        <translation>Numero dell&apos;unità</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utente</translation>
    </message>
    <message>
        <source>Power sensor (unique id)</source>
        <translation>Sensore di potenza (id unico)</translation>
    </message>
    <message>
        <source>Charge sensor (unique id)</source>
        <translation>Sensore di carica (id unico)</translation>
    </message>
    <message>
        <source>Power setting (unique id)</source>
        <translation>Comando di potenza (id unico)</translation>
    </message>
    <message>
        <source>Switch for it (unique id)</source>
        <translation>Il suo interruttore (id unico)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Trying to reach it.</source>
        <translation>Si prova a raggiungerlo.</translation>
    </message>
    <message>
        <source>Over Modbus only batteries and solar cells are known.</source>
        <translation>Via Modbus si conoscono solo batterie e pannelli solari.</translation>
    </message>
    <message>
        <source>It exists in figures only and is marked so wherever it is shown.</source>
        <translation>Esiste solo in cifre ed è segnato così ovunque.</translation>
    </message>
    <message>
        <source>Try the connection before you add it.</source>
        <translation>Prova la connessione prima di aggiungerlo.</translation>
    </message>
    <message>
        <source>It is taken to be a usual battery: 90 % of what goes in comes out again.</source>
        <translation>Si suppone una batteria comune: il 90 % di ciò che entra torna fuori.</translation>
    </message>
    <message>
        <source>It is taken to be a usual car: 93 % of what it is charged with arrives in it. Say under Comforts when it comes and when it must be ready.</source>
        <translation>Si suppone un’auto comune: vi arriva il 93 % dell’energia di ricarica. In Comfort di’ quando arriva e quando deve essere pronta.</translation>
    </message>
    <message>
        <source>A usual house is assumed: 5 kWh warm it by one degree, it loses 150 W for each degree that it is warmer than outside, and is kept at 20 to 22 °C. The temperatures can be changed under Comforts.</source>
        <translation>Si suppone una casa comune: 5 kWh la scaldano di un grado, perde 150 W per ogni grado in più rispetto a fuori ed è tenuta a 20–22 °C. Le temperature si cambiano in Comfort.</translation>
    </message>
    <message>
        <source>A usual programme is assumed: an hour and a half at this power, without a pause.</source>
        <translation>Si suppone un programma comune: un’ora e mezza a questa potenza, senza pause.</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::AdmissionSheet</name>
    <message>
        <source>Check a certificate…</source>
        <translation>Controlla un certificato…</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Togli dall&apos;elenco</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conto</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Ruoli</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Contatore</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificato</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Who asks to be admitted</source>
        <translation>Chi chiede di essere ammesso</translation>
    </message>
    <message>
        <source>Waiting to be admitted</source>
        <translation>In attesa di ammissione</translation>
    </message>
    <message>
        <source>Bring in a list…</source>
        <translation>Porta un elenco…</translation>
    </message>
    <message>
        <source>Admit</source>
        <translation>Ammetti</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nessuno</translation>
    </message>
    <message>
        <source>nobody waits</source>
        <translation>nessuno aspetta</translation>
    </message>
    <message>
        <source>%1 of %2 wait</source>
        <translation>%1 di %2 in attesa</translation>
    </message>
    <message>
        <source>Register account</source>
        <translation>Registra conto</translation>
    </message>
    <message>
        <source>Bring in a list of those who asked, or register somebody by hand in the overview.</source>
        <translation>Porta un elenco di chi ha chiesto, o registra qualcuno a mano nella panoramica.</translation>
    </message>
    <message>
        <source>register %1 as “%2” with the roles: %3.</source>
        <translation>registrare %1 come “%2” con i ruoli: %3.</translation>
    </message>
    <message>
        <source>The account is registered.</source>
        <translation>Il conto è registrato.</translation>
    </message>
    <message>
        <source>Register meter</source>
        <translation>Registra contatore</translation>
    </message>
    <message>
        <source>No meter was applied for.</source>
        <translation>Non è stato chiesto alcun contatore.</translation>
    </message>
    <message>
        <source>First the account: a meter needs an owner that is registered.</source>
        <translation>Prima il conto: un contatore ha bisogno di un proprietario registrato.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Applied for</source>
        <translation>Richiesto</translation>
    </message>
    <message>
        <source>The application</source>
        <translation>La domanda</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Registrato</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Firmato da</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Controllo</translation>
    </message>
    <message>
        <source>Change roles</source>
        <translation>Cambia ruoli</translation>
    </message>
    <message>
        <source>Without a certificate nobody vouches for this meter.</source>
        <translation>Senza certificato nessuno garantisce per questo contatore.</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Linea</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::AgentCard</name>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>The agent trades for you</source>
        <translation>L&apos;agente scambia per te</translation>
    </message>
    <message>
        <source>Off: nothing is traded for you.</source>
        <translation>Spento: nulla viene scambiato per te.</translation>
    </message>
    <message>
        <source>Trades within your limits.</source>
        <translation>Scambia entro i tuoi limiti.</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>In pausa.</translation>
    </message>
    <message>
        <source>Paused: %1</source>
        <translation>In pausa: %1</translation>
    </message>
    <message>
        <source>Stands still to be safe.</source>
        <translation>Fermo per sicurezza.</translation>
    </message>
    <message>
        <source>Stands still to be safe: %1</source>
        <translation>Fermo per sicurezza: %1</translation>
    </message>
    <message>
        <source>Plan renewed %1 · next %2</source>
        <translation>Piano rinnovato %1 · prossimo %2</translation>
    </message>
    <message>
        <source>Plan of %1</source>
        <translation>Piano delle %1</translation>
    </message>
    <message>
        <source>No plan yet.</source>
        <translation>Ancora nessun piano.</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) today</source>
        <translation>
            <numerusform>%n ordine oggi</numerusform>
            <numerusform>%n ordini oggi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n traded</source>
        <translation>
            <numerusform>%n concluso</numerusform>
            <numerusform>%n conclusi</numerusform>
        </translation>
    </message>
    <message>
        <source>An order waits to be sent: %1</source>
        <translation>Un ordine aspetta di essere inviato: %1</translation>
    </message>
    <message>
        <source>pause until…</source>
        <translation>pausa fino a…</translation>
    </message>
    <message>
        <source>for an hour</source>
        <translation>per un&apos;ora</translation>
    </message>
    <message>
        <source>for four hours</source>
        <translation>per quattro ore</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>fino alle %1</translation>
    </message>
    <message>
        <source>until tomorrow, %1</source>
        <translation>fino a domani, %1</translation>
    </message>
    <message>
        <source>for a week</source>
        <translation>per una settimana</translation>
    </message>
    <message>
        <source>go on now</source>
        <translation>riprendi ora</translation>
    </message>
    <message>
        <source>Rests until %1. Nothing is traded; what was promised is kept.</source>
        <translation>A riposo fino a %1. Non si scambia nulla; quanto promesso si mantiene.</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::AggregatorDesk</name>
    <message>
        <source>Wattbourse: portfolio, window %1</source>
        <translation>Wattbourse: portafoglio, finestra %1</translation>
    </message>
    <message>
        <source>This is a past day. Go back to now to sign.</source>
        <translation>Questo è un giorno passato. Torna a adesso per firmare.</translation>
    </message>
    <message>
        <source>This part of the record is damaged and cannot be shown.</source>
        <translation>Questa parte della registrazione è danneggiata e non si può mostrare.</translation>
    </message>
    <message>
        <source>Only an aggregator adds members. In the registry your role is: %1.</source>
        <translation>Solo un aggregatore aggiunge membri. Nel registro il tuo ruolo è: %1.</translation>
    </message>
    <message>
        <source>Wattbourse: alert</source>
        <translation>Wattbourse: avviso</translation>
    </message>
    <message>
        <source>The market is not known yet.</source>
        <translation>Il mercato non è ancora noto.</translation>
    </message>
    <message>
        <source>Nothing of this market was recorded on that day.</source>
        <translation>Quel giorno non è stato registrato nulla di questo mercato.</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::AggregatorPage</name>
    <message>
        <source>Portfolio</source>
        <translation>Portfolio</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Oggi</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membri</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Ordini</translation>
    </message>
    <message>
        <source>Position by slot</source>
        <translation>Posizione per intervallo</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Intervallo</translation>
    </message>
    <message>
        <source>Order ladder</source>
        <translation>Scala degli ordini</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Libro ordini</translation>
    </message>
    <message>
        <source>Order ticket</source>
        <translation>Nuovo ordine</translation>
    </message>
    <message>
        <source>Position today</source>
        <translation>Posizione di oggi</translation>
    </message>
    <message>
        <source>kWh</source>
        <translation>kWh</translation>
    </message>
    <message>
        <source>Delivered of contracted</source>
        <translation>Consegnato sul contrattato</translation>
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
        <translation>%1 da controllare</translation>
    </message>
    <message>
        <source>%1 of %2 reporting</source>
        <translation>%1 su %2 comunicano</translation>
    </message>
    <message>
        <source>bought %1</source>
        <translation>comprati %1</translation>
    </message>
    <message>
        <source>sold %1</source>
        <translation>venduti %1</translation>
    </message>
    <message>
        <source>%1 of</source>
        <translation>%1 su</translation>
    </message>
    <message>
        <source>%1 kWh</source>
        <translation>%1 kWh</translation>
    </message>
    <message>
        <source>paid (−)
or received</source>
        <translation>pagato (−)
o ricevuto</translation>
    </message>
    <message>
        <source>tick %1 ct</source>
        <translation>passo %1 ct</translation>
    </message>
    <message>
        <source>%1, gate closes in %2</source>
        <translation>%1, le offerte chiudono tra %2</translation>
    </message>
    <message>
        <source>Left to spend today: %1 of %2 cr</source>
        <translation>Ancora da spendere oggi: %1 di %2 cr</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>prima i più recenti</translation>
    </message>
    <message>
        <source>delivered against contracted · indicative metering</source>
        <translation>consegnato rispetto al contratto · misura indicativa</translation>
    </message>
    <message>
        <source>Imbalance today</source>
        <translation>Sbilanciamento di oggi</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Avvisi</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Replica</translation>
    </message>
    <message>
        <source>Flexibility up</source>
        <translation>Flessibilità a salire</translation>
    </message>
    <message>
        <source>kW</source>
        <translation>kW</translation>
    </message>
    <message>
        <source>Alerts (%1)</source>
        <translation>Avvisi (%1)</translation>
    </message>
    <message>
        <source>Replay: this is %1 %2, from this desk&apos;s own record. Nothing can be signed.</source>
        <translation>Replica: è il %1 %2, dalla registrazione di questo banco. Non si può firmare nulla.</translation>
    </message>
    <message>
        <source>down %1 kW</source>
        <translation>giù %1 kW</translation>
    </message>
    <message>
        <source>as contracts say</source>
        <translation>secondo i contratti</translation>
    </message>
    <message>
        <source>Dispatch</source>
        <translation>Chiamata</translation>
    </message>
    <message>
        <source>Profit and loss</source>
        <translation>Profitti e perdite</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Aggregato</translation>
    </message>
    <message>
        <source>Pool (%1)</source>
        <translation>Aggregato (%1)</translation>
    </message>
    <message>
        <source>requests for flexibility, and what the members can promise</source>
        <translation>richieste di flessibilità e ciò che i membri possono promettere</translation>
    </message>
    <message>
        <source>Profit and loss today</source>
        <translation>Utile di oggi</translation>
    </message>
    <message numerus="yes">
        <source>%n slots
provisional</source>
        <translation>
            <numerusform>%n intervallo
provvisorio</numerusform>
            <numerusform>%n intervalli
provvisori</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wattbourse::app::AlertsPanel</name>
    <message>
        <source>Alerts</source>
        <translation>Avvisi</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Che cosa è successo</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regole</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regola</translation>
    </message>
    <message>
        <source>Tells by</source>
        <translation>Avvisa con</translation>
    </message>
    <message>
        <source>Notify</source>
        <translation>Notifica</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Suono</translation>
    </message>
    <message>
        <source>Mark all as seen</source>
        <translation>Segna tutti come visti</translation>
    </message>
    <message>
        <source>What the rule watches</source>
        <translation>Che cosa sorveglia la regola</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>Aggiungi regola</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Soglia</translation>
    </message>
    <message>
        <source>log</source>
        <translation>registro</translation>
    </message>
    <message>
        <source>notice</source>
        <translation>notifica</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>suono</translation>
    </message>
    <message>
        <source>off</source>
        <translation>spenta</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::ApplianceEditor</name>
    <message>
        <source>Is loaded and may start</source>
        <translation>È carico e può partire</translation>
    </message>
    <message>
        <source>%1 min, may pause</source>
        <translation>%1 min, può fermarsi</translation>
    </message>
    <message>
        <source>%1 min without a pause</source>
        <translation>%1 min senza pausa</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>Non prima delle</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>Finito per le</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::AuthorityDialog</name>
    <message>
        <source>Port for this terminal</source>
        <translation>Porta per questo terminale</translation>
    </message>
    <message>
        <source>Port for the other authorities</source>
        <translation>Porta per le altre autorità</translation>
    </message>
    <message>
        <source>Run an authority</source>
        <translation>Gestire un&apos;autorità</translation>
    </message>
    <message>
        <source>Files for an authority of your own</source>
        <translation>File per un&apos;autorità propria</translation>
    </message>
    <message>
        <source>Written are the network&apos;s specification, the program&apos;s settings, a start script and a service for Linux. The key stays where it is: KEYS.txt says where it belongs.</source>
        <translation>Si scrivono la specifica della rete, le impostazioni del programma, uno script di avvio e un servizio per Linux. La chiave resta dov&apos;è: KEYS.txt dice dove va messa.</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programma</translation>
    </message>
    <message>
        <source>Your authority</source>
        <translation>La tua autorità</translation>
    </message>
    <message>
        <source>Folder on its machine</source>
        <translation>Cartella sulla sua macchina</translation>
    </message>
    <message>
        <source>The others, one address a line</source>
        <translation>Le altre, un indirizzo per riga</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Scegli…</translation>
    </message>
    <message>
        <source>Write the files to</source>
        <translation>Scrivi i file in</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Write the files</source>
        <translation>Scrivi i file</translation>
    </message>
    <message>
        <source>Choose a folder on this computer first.</source>
        <translation>Scegli prima una cartella su questo computer.</translation>
    </message>
    <message>
        <source>Written: %1. Copy them to the authority&apos;s machine and read KEYS.txt there.</source>
        <translation>Scritti: %1. Copiali sulla macchina dell&apos;autorità e leggi lì KEYS.txt.</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::AuthorityRing</name>
    <message>
        <source>Turns of the authorities</source>
        <translation>Turni delle autorità</translation>
    </message>
    <message>
        <source>No authority is known yet.</source>
        <translation>Nessuna autorità è ancora nota.</translation>
    </message>
    <message>
        <source>Authority %1 of %2: %3, sealed %4, missed %5, sealed twice %6.</source>
        <translation>Autorità %1 di %2: %3, sigillati %4, mancati %5, doppi %6.</translation>
    </message>
    <message>
        <source>%1 authorities take turns.</source>
        <translation>%1 autorità si alternano.</translation>
    </message>
    <message>
        <source>%1 authorities take turns; now it is the turn of number %2.</source>
        <translation>%1 autorità si alternano; ora tocca alla numero %2.</translation>
    </message>
    <message>
        <source>take turns</source>
        <translation>si alternano</translation>
    </message>
    <message>
        <source>has its turn</source>
        <translation>è di turno</translation>
    </message>
    <message>
        <source>sealed %1</source>
        <translation>sigillati %1</translation>
    </message>
    <message>
        <source>missed %1</source>
        <translation>mancati %1</translation>
    </message>
    <message>
        <source>sealed twice</source>
        <translation>ha sigillato due volte</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::BaselineChart</name>
    <message>
        <source>What the home is expected to use</source>
        <translation>Quanto ci si aspetta che la casa usi</translation>
    </message>
    <message>
        <source>By the contract %1 kWh</source>
        <translation>Secondo il contratto %1 kWh</translation>
    </message>
    <message>
        <source>by its own days %1 kWh</source>
        <translation>secondo i suoi giorni %1 kWh</translation>
    </message>
    <message>
        <source>by the contract</source>
        <translation>secondo il contratto</translation>
    </message>
    <message>
        <source>by your own days</source>
        <translation>secondo i tuoi giorni</translation>
    </message>
    <message>
        <source>planned without it</source>
        <translation>piano senza</translation>
    </message>
    <message>
        <source>to be given</source>
        <translation>da dare</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Ancora nulla da confrontare</translation>
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
        <translation>Il contatore non c&apos;è. Rimetti il cavo: la taratura aspetta dove si trova.</translation>
    </message>
    <message>
        <source>The meter was reset, which ends its calibration. Nothing was written.</source>
        <translation>Il contatore è stato riavviato e la taratura è finita. Nulla è stato scritto.</translation>
    </message>
    <message>
        <source>Taken up where the meter stands.</source>
        <translation>Ripresa da dove si trova il contatore.</translation>
    </message>
    <message>
        <source>The meter has not answered yet. Wait a moment.</source>
        <translation>Il contatore non ha ancora risposto. Aspetta un momento.</translation>
    </message>
    <message>
        <source>Ended. The new constants are in the meter; it is not sealed yet.</source>
        <translation>Finito. Le nuove costanti sono nel contatore; non è ancora sigillato.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written to the meter.</source>
        <translation>Annullato. Nulla è stato scritto nel contatore.</translation>
    </message>
    <message>
        <source>Name the technician and the number on the seal.</source>
        <translation>Scrivi il tecnico e il numero del sigillo.</translation>
    </message>
    <message>
        <source>Unlock the wallet that this meter belongs to: its key seals the meter.</source>
        <translation>Sblocca il portafoglio a cui appartiene il contatore: la sua chiave lo sigilla.</translation>
    </message>
    <message>
        <source>Calibrated, sealed and ready: seal %1.</source>
        <translation>Tarato, sigillato e pronto: sigillo %1.</translation>
    </message>
    <message>
        <source>The kept constants are in the meter again. Verify before you seal it.</source>
        <translation>Le costanti conservate sono di nuovo nel contatore. Verifica prima di sigillarlo.</translation>
    </message>
    <message>
        <source>Indicative metering: no class was verified.</source>
        <translation>Misura indicativa: nessuna classe è stata verificata.</translation>
    </message>
    <message>
        <source>The meter has no name and key yet. Give it both first.</source>
        <translation>Il contatore non ha ancora nome e chiave. Daglieli prima.</translation>
    </message>
    <message>
        <source>The meter is sealed. Open its lid to calibrate it.</source>
        <translation>Il contatore è sigillato. Apri il coperchio per tararlo.</translation>
    </message>
    <message>
        <source>This meter has no voltage channel: it stays indicative and is not calibrated to a class.</source>
        <translation>Questo contatore non ha il canale di tensione: resta indicativo e non si tara a una classe.</translation>
    </message>
    <message>
        <source>constant %1 · was %2 (%3)</source>
        <translation>costante %1 · era %2 (%3)</translation>
    </message>
    <message>
        <source>current leads by %1°</source>
        <translation>la corrente anticipa di %1°</translation>
    </message>
    <message>
        <source>points kept: %1</source>
        <translation>punti tenuti: %1</translation>
    </message>
    <message>
        <source>points verified: %1</source>
        <translation>punti verificati: %1</translation>
    </message>
    <message>
        <source>the meter is being told</source>
        <translation>si informa il contatore</translation>
    </message>
    <message>
        <source>Back to step %1</source>
        <translation>Torna al passo %1</translation>
    </message>
    <message>
        <source>This is the meter</source>
        <translation>È questo il contatore</translation>
    </message>
    <message>
        <source>Add this point</source>
        <translation>Aggiungi questo punto</translation>
    </message>
    <message>
        <source>On to verification</source>
        <translation>Alla verifica</translation>
    </message>
    <message>
        <source>Add this verification</source>
        <translation>Aggiungi questa verifica</translation>
    </message>
    <message>
        <source>On to writing</source>
        <translation>Alla scrittura</translation>
    </message>
    <message>
        <source>Write to the meter</source>
        <translation>Scrivi nel contatore</translation>
    </message>
    <message>
        <source>Seal the meter</source>
        <translation>Sigilla il contatore</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accetta</translation>
    </message>
    <message>
        <source>%1 %2 · ±%3 % U, ±%4 % I, ±%5 % P (k = 2)</source>
        <translation>%1 %2 · ±%3 % U, ±%4 % I, ±%5 % P (k = 2)</translation>
    </message>
    <message>
        <source>due %1, in %2 days</source>
        <translation>scade il %1, tra %2 giorni</translation>
    </message>
    <message>
        <source>Meter shows, mean of %1 s</source>
        <translation>Il contatore mostra, media di %1 s</translation>
    </message>
    <message>
        <source>with the constant %1</source>
        <translation>con la costante %1</translation>
    </message>
    <message>
        <source>%1 V, %2 W</source>
        <translation>%1 V, %2 W</translation>
    </message>
    <message>
        <source>Meter against reference</source>
        <translation>Contatore e riferimento</translation>
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
        <translation>nuova costante %1 (%2)</translation>
    </message>
    <message>
        <source>power %1 % ± %2</source>
        <translation>potenza %1 % ± %2</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Rumore</translation>
    </message>
    <message>
        <source>Current against voltage</source>
        <translation>Corrente e tensione</translation>
    </message>
    <message>
        <source>current lags</source>
        <translation>la corrente ritarda</translation>
    </message>
    <message>
        <source>current leads</source>
        <translation>la corrente anticipa</translation>
    </message>
    <message>
        <source>I lags U by %1°</source>
        <translation>I ritarda su U di %1°</translation>
    </message>
    <message>
        <source>I leads U by %1°</source>
        <translation>I anticipa U di %1°</translation>
    </message>
    <message>
        <source>unsteady</source>
        <translation>instabile</translation>
    </message>
    <message>
        <source>stable for %1 s</source>
        <translation>stabile da %1 s</translation>
    </message>
    <message>
        <source>The meter is open and answers</source>
        <translation>Il contatore è aperto e risponde</translation>
    </message>
    <message>
        <source>Reference is in date</source>
        <translation>Il riferimento è in corso di validità</translation>
    </message>
    <message>
        <source>This terminal does not hold the meter&apos;s key: it cannot seal it</source>
        <translation>Questo terminale non ha la chiave del contatore: non può sigillarlo</translation>
    </message>
    <message>
        <source>The meter holds this terminal&apos;s key</source>
        <translation>Il contatore ha la chiave di questo terminale</translation>
    </message>
    <message>
        <source>Measured for %1 s</source>
        <translation>Misurato per %1 s</translation>
    </message>
    <message>
        <source>Measured for %1 s of %2 s</source>
        <translation>Misurato per %1 s di %2 s</translation>
    </message>
    <message>
        <source>Spread %1 %, within 0.20 %</source>
        <translation>Dispersione %1 %, entro 0,20 %</translation>
    </message>
    <message>
        <source>Load at %1 % of the range (30 to 80)</source>
        <translation>Carico al %1 % del campo (30-80)</translation>
    </message>
    <message>
        <source>Power factor %1 (0.98 at least)</source>
        <translation>Fattore di potenza %1 (almeno 0,98)</translation>
    </message>
    <message>
        <source>Clamp direction is right: power is positive</source>
        <translation>Il verso della pinza è giusto: potenza positiva</translation>
    </message>
    <message>
        <source>Power is negative: turn the clamp round on the conductor</source>
        <translation>Potenza negativa: gira la pinza sul conduttore</translation>
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
        <translation>trovato %</translation>
    </message>
    <message>
        <source>now %</source>
        <translation>ora %</translation>
    </message>
    <message>
        <source>± % (k = 2)</source>
        <translation>± % (k = 2)</translation>
    </message>
    <message>
        <source>class 1</source>
        <translation>classe 1</translation>
    </message>
    <message>
        <source>class 2</source>
        <translation>classe 2</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>Costante</translation>
    </message>
    <message>
        <source>before</source>
        <translation>prima</translation>
    </message>
    <message>
        <source>after</source>
        <translation>dopo</translation>
    </message>
    <message>
        <source>Current, A/V</source>
        <translation>Corrente, A/V</translation>
    </message>
    <message>
        <source>Voltage, V/V</source>
        <translation>Tensione, V/V</translation>
    </message>
    <message>
        <source>Phase, °</source>
        <translation>Fase, °</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punti</translation>
    </message>
    <message>
        <source>Calibration no.</source>
        <translation>Taratura n.</translation>
    </message>
    <message>
        <source>The certificate is in %1.</source>
        <translation>Il certificato è in %1.</translation>
    </message>
    <message>
        <source>In the meter: calibration no. %1</source>
        <translation>Nel contatore: taratura n. %1</translation>
    </message>
    <message>
        <source>Restore calibration no. %1</source>
        <translation>Ripristina la taratura n. %1</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::BenchPanel</name>
    <message>
        <source>Guided calibration</source>
        <translation>Taratura guidata</translation>
    </message>
    <message>
        <source>What was measured</source>
        <translation>Che cosa è stato misurato</translation>
    </message>
    <message>
        <source>Reference instrument</source>
        <translation>Strumento di riferimento</translation>
    </message>
    <message>
        <source>maker and type</source>
        <translation>marca e modello</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Numero di serie</translation>
    </message>
    <message>
        <source>Calibrated until</source>
        <translation>Tarato fino al</translation>
    </message>
    <message>
        <source>Uncertainty of voltage, k = 2</source>
        <translation>Incertezza di tensione, k = 2</translation>
    </message>
    <message>
        <source>Uncertainty of current, k = 2</source>
        <translation>Incertezza di corrente, k = 2</translation>
    </message>
    <message>
        <source>Uncertainty of power, k = 2</source>
        <translation>Incertezza di potenza, k = 2</translation>
    </message>
    <message>
        <source>Clamp</source>
        <translation>Pinza</translation>
    </message>
    <message>
        <source>Voltage adapter with divider</source>
        <translation>Adattatore con partitore</translation>
    </message>
    <message>
        <source>Name for the meter</source>
        <translation>Nome per il contatore</translation>
    </message>
    <message>
        <source>1 to 12 of A-Z, 0-9 and -</source>
        <translation>da 1 a 12 tra A-Z, 0-9 e -</translation>
    </message>
    <message>
        <source>Give it a name and a key</source>
        <translation>Dagli nome e chiave</translation>
    </message>
    <message>
        <source>Reference reads, volts</source>
        <translation>Il riferimento legge, volt</translation>
    </message>
    <message>
        <source>Reference reads, amperes</source>
        <translation>Il riferimento legge, ampere</translation>
    </message>
    <message>
        <source>Reference reads, watts</source>
        <translation>Il riferimento legge, watt</translation>
    </message>
    <message>
        <source>Loops of the wire through the clamp</source>
        <translation>Spire del filo nella pinza</translation>
    </message>
    <message>
        <source>Reference reads</source>
        <translation>Il riferimento legge</translation>
    </message>
    <message>
        <source>Spread from second to second</source>
        <translation>Dispersione da un secondo all&apos;altro</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>Tecnico</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nome</translation>
    </message>
    <message>
        <source>Number on the new seal</source>
        <translation>Numero del nuovo sigillo</translation>
    </message>
    <message>
        <source>as printed</source>
        <translation>come stampato</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>first calibration, repair, …</source>
        <translation>prima taratura, riparazione, …</translation>
    </message>
    <message>
        <source>Begin the calibration</source>
        <translation>Inizia la taratura</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Save the certificate (PDF)</source>
        <translation>Salva il certificato (PDF)</translation>
    </message>
    <message>
        <source>The calibration is finished</source>
        <translation>La taratura è finita</translation>
    </message>
    <message>
        <source>Calibrate this meter</source>
        <translation>Tara questo contatore</translation>
    </message>
    <message>
        <source>No meter</source>
        <translation>Nessun contatore</translation>
    </message>
    <message>
        <source>The meter holds its new constants and is sealed. Save the certificate and hand it over.</source>
        <translation>Il contatore ha le nuove costanti ed è sigillato. Salva il certificato e consegnalo.</translation>
    </message>
    <message>
        <source>Ten steps, each can be left. Name the instrument that the meter is compared with.</source>
        <translation>Dieci passi, ognuno si può lasciare. Indica lo strumento con cui si confronta il contatore.</translation>
    </message>
    <message>
        <source>Choose the port of a meter above on the left.</source>
        <translation>Scegli la porta di un contatore in alto a sinistra.</translation>
    </message>
    <message>
        <source>Go on at step %1</source>
        <translation>Continua dal passo %1</translation>
    </message>
    <message>
        <source>Go back to step %1</source>
        <translation>Riprendi dal passo %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Put it on the network&apos;s register</source>
        <translation>Mettilo nel registro della rete</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::BenchRegister</name>
    <message>
        <source>Save the certificate</source>
        <translation>Salva il certificato</translation>
    </message>
    <message>
        <source>Open a network and a wallet first: the register is on the network.</source>
        <translation>Apri prima una rete e un portafoglio: il registro è sulla rete.</translation>
    </message>
    <message>
        <source>The network&apos;s register of meters is still being read.</source>
        <translation>Il registro dei contatori della rete si sta ancora leggendo.</translation>
    </message>
    <message>
        <source>Only a technician puts a certificate on the register and seals a meter there. Ask the market operator for the role; this account is %1.</source>
        <translation>Solo un tecnico mette un certificato nel registro e vi sigilla un contatore. Chiedi il ruolo al gestore del mercato; questo conto è %1.</translation>
    </message>
    <message>
        <source>Open the meter&apos;s seal on the register, put the certificate there and seal it again?</source>
        <translation>Aprire il sigillo del contatore nel registro, mettervi il certificato e risigillarlo?</translation>
    </message>
    <message>
        <source>Put the certificate on the register and seal the meter there?</source>
        <translation>Mettere il certificato nel registro e sigillare lì il contatore?</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Contatore</translation>
    </message>
    <message>
        <source>Its number on the network</source>
        <translation>Il suo numero sulla rete</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificato</translation>
    </message>
    <message>
        <source>Sign and send</source>
        <translation>Firma e invia</translation>
    </message>
    <message>
        <source>Sent to the network&apos;s register.</source>
        <translation>Inviato al registro della rete.</translation>
    </message>
    <message>
        <source>Register this meter with its certificate?</source>
        <translation>Registrare questo contatore con il suo certificato?</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Proprietario</translation>
    </message>
    <message>
        <source>Reports are signed by</source>
        <translation>Le letture sono firmate da</translation>
    </message>
    <message>
        <source>This account may not put a new meter on the register: only a registrar may. The request waits on this terminal&apos;s operator desk.</source>
        <translation>Questo conto non può mettere un nuovo contatore nel registro: può solo un registratore. La richiesta attende sulla scrivania del gestore di questo terminale.</translation>
    </message>
    <message>
        <source>Save the request for a registrar elsewhere</source>
        <translation>Salva la richiesta per un registratore altrove</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>This account may not put a new meter on the register: only a registrar may. The request is in %1: a registrar brings it in on the operator desk.</source>
        <translation>Questo conto non può mettere un nuovo contatore nel registro: può solo un registratore. La richiesta è in %1: un registratore la porta nella scrivania del gestore.</translation>
    </message>
    <message>
        <source>On the network&apos;s register, proven in block %1: sealed from %2 on, seal %3, with this certificate.</source>
        <translation>Nel registro della rete, provato nel blocco %1: sigillato dal %2 in poi, sigillo %3, con questo certificato.</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::BenchSteps</name>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Steps of the calibration</source>
        <translation>Passi della taratura</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Taratura</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>finito</translation>
    </message>
    <message>
        <source>step %1 of 10</source>
        <translation>passo %1 di 10</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>non iniziata</translation>
    </message>
    <message>
        <source>done: %1</source>
        <translation>fatto: %1</translation>
    </message>
    <message>
        <source>now: %1</source>
        <translation>ora: %1</translation>
    </message>
    <message>
        <source>ahead: %1</source>
        <translation>da fare: %1</translation>
    </message>
    <message>
        <source>The constants are in the meter.</source>
        <translation>Le costanti sono nel contatore.</translation>
    </message>
    <message>
        <source>Nothing is written to the meter before step 9.</source>
        <translation>Nulla si scrive nel contatore prima del passo 9.</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::BlotterModel</name>
    <message>
        <source>signed, waits to be sent</source>
        <translation>firmato, in attesa di invio</translation>
    </message>
    <message>
        <source>sent, waits for a block</source>
        <translation>inviato, in attesa di un blocco</translation>
    </message>
    <message>
        <source>placed, now %1 of %2 kWh</source>
        <translation>inserito, ora %1 di %2 kWh</translation>
    </message>
    <message>
        <source>placed</source>
        <translation>inserito</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annullato</translation>
    </message>
    <message>
        <source>cleared, nothing filled</source>
        <translation>asta chiusa, nulla eseguito</translation>
    </message>
    <message>
        <source>cleared %1 of %2 kWh at %3 ct</source>
        <translation>eseguiti %1 di %2 kWh a %3 ct</translation>
    </message>
    <message>
        <source>cleared %1 of %2 kWh</source>
        <translation>eseguiti %1 di %2 kWh</translation>
    </message>
    <message>
        <source>settled, %1 of %2 kWh for %3 cr</source>
        <translation>regolato, %1 di %2 kWh per %3 cr</translation>
    </message>
    <message>
        <source>settled, %1 of %2 kWh</source>
        <translation>regolato, %1 di %2 kWh</translation>
    </message>
    <message>
        <source>rejected: %1</source>
        <translation>rifiutato: %1</translation>
    </message>
    <message>
        <source>Buy</source>
        <translation>Compra</translation>
    </message>
    <message>
        <source>Sell</source>
        <translation>Vendi</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>passo %1 di %2</translation>
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
        <translation>Mercato</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Verso</translation>
    </message>
    <message>
        <source>Quantity kWh</source>
        <translation>Quantità kWh</translation>
    </message>
    <message>
        <source>Limit ct</source>
        <translation>Limite ct</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Passi</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Prova</translation>
    </message>
    <message>
        <source>buy %1 kWh for the slot at %2, limit %3 ct</source>
        <translation>comprare %1 kWh per l&apos;intervallo delle %2, limite %3 ct</translation>
    </message>
    <message>
        <source>sell %1 kWh for the slot at %2, limit %3 ct</source>
        <translation>vendere %1 kWh per l&apos;intervallo delle %2, limite %3 ct</translation>
    </message>
    <message>
        <source>inactive, not in the market</source>
        <translation>inattivo, non nel mercato</translation>
    </message>
    <message>
        <source>inactive, its gate is closed</source>
        <translation>inattivo, la sua finestra è chiusa</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::BlotterView</name>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Ordini</translation>
    </message>
    <message>
        <source>Sign and cancel</source>
        <translation>Firma e annulla l&apos;ordine</translation>
    </message>
    <message>
        <source>You will sign: cancel the order to %1.</source>
        <translation>Firmerai: annullare l&apos;ordine di %1.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Lascia stare</translation>
    </message>
    <message>
        <source>You will sign: cancel the order to %1. It stays here as inactive.</source>
        <translation>Firmerai: annulla l&apos;ordine di %1. Resta qui come inattivo.</translation>
    </message>
    <message>
        <source>Sign and deactivate</source>
        <translation>Firma e disattiva</translation>
    </message>
    <message>
        <source>You will sign: %1.</source>
        <translation>Firmerai: %1.</translation>
    </message>
    <message>
        <source>Sign and place</source>
        <translation>Firma e invia</translation>
    </message>
    <message>
        <source>Throw the inactive order away: %1. Nothing is signed.</source>
        <translation>Getta via l&apos;ordine inattivo: %1. Non si firma nulla.</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Getta via</translation>
    </message>
    <message numerus="yes">
        <source>You will sign: cancel all %n orders whose gate is open.</source>
        <translation>
            <numerusform>Firmerai: annulla %n ordine con la finestra aperta.</numerusform>
            <numerusform>Firmerai: annulla tutti i %n ordini con la finestra aperta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You will sign: cancel all %n orders whose gate is open. They stay here as inactive.</source>
        <translation>
            <numerusform>Firmerai: annulla %n ordine con la finestra aperta. Resta qui come inattivo.</numerusform>
            <numerusform>Firmerai: annulla tutti i %n ordini con la finestra aperta. Restano qui come inattivi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You will sign: place all %n inactive orders whose gate is open.</source>
        <translation>
            <numerusform>Firmerai: invia %n ordine inattivo con la finestra aperta.</numerusform>
            <numerusform>Firmerai: invia tutti i %n ordini inattivi con la finestra aperta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Dettagli</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation>Disattiva</translation>
    </message>
    <message>
        <source>Activate</source>
        <translation>Attiva</translation>
    </message>
    <message>
        <source>Cancel all</source>
        <translation>Annulla tutti</translation>
    </message>
    <message>
        <source>Deactivate all</source>
        <translation>Disattiva tutti</translation>
    </message>
    <message>
        <source>Activate all</source>
        <translation>Attiva tutti</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::BookChart</name>
    <message>
        <source>Book with both curves</source>
        <translation>Libro ordini con entrambe le curve</translation>
    </message>
    <message>
        <source>No orders yet.</source>
        <translation>Ancora nessun ordine.</translation>
    </message>
    <message>
        <source>Demand %1 kWh, supply %2 kWh. The curves do not cross.</source>
        <translation>Domanda %1 kWh, offerta %2 kWh. Le curve non si incrociano.</translation>
    </message>
    <message>
        <source>Demand %1 kWh, supply %2 kWh. The curves cross at %3 ct/kWh with %4 kWh.</source>
        <translation>Domanda %1 kWh, offerta %2 kWh. Le curve si incrociano a %3 ct/kWh con %4 kWh.</translation>
    </message>
    <message>
        <source>No orders yet in this slot</source>
        <translation>Ancora nessun ordine in questo intervallo</translation>
    </message>
    <message>
        <source>own orders</source>
        <translation>ordini propri</translation>
    </message>
    <message>
        <source>with this ticket</source>
        <translation>con questo ordine</translation>
    </message>
    <message>
        <source>kWh to the right, ct/kWh upwards</source>
        <translation>kWh verso destra, ct/kWh verso l&apos;alto</translation>
    </message>
    <message>
        <source>demand</source>
        <translation>domanda</translation>
    </message>
    <message>
        <source>supply</source>
        <translation>offerta</translation>
    </message>
    <message>
        <source>%1 kWh</source>
        <translation>%1 kWh</translation>
    </message>
    <message>
        <source>cleared</source>
        <translation>prezzo fissato</translation>
    </message>
    <message>
        <source>crossing</source>
        <translation>incrocio</translation>
    </message>
    <message>
        <source>%1 kWh unmet</source>
        <translation>%1 kWh non soddisfatti</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::BudgetCard</name>
    <message>
        <source>Share of the slot&apos;s gas that is used</source>
        <translation>Quota usata del gas dell&apos;intervallo</translation>
    </message>
    <message>
        <source>What the network carries</source>
        <translation>Quanto regge la rete</translation>
    </message>
    <message>
        <source>Not known yet: it takes a few blocks to tell.</source>
        <translation>Non ancora noto: servono alcuni blocchi.</translation>
    </message>
    <message>
        <source>per slot of %1 s</source>
        <translation>per intervallo di %1 s</translation>
    </message>
    <message>
        <source>A block every %1 s, over the last %2 blocks.</source>
        <translation>Un blocco ogni %1 s, negli ultimi %2 blocchi.</translation>
    </message>
    <message>
        <source>Computing budget (gas): %1 of %2 million used, %3 left.</source>
        <translation>Budget di calcolo (gas): usati %1 di %2 milioni, restano %3.</translation>
    </message>
    <message>
        <source>Room for about %1 more orders, or %2 more meter reports, in each slot.</source>
        <translation>C&apos;è posto per circa altri %1 ordini, o altri %2 rapporti di contatori, in ogni intervallo.</translation>
    </message>
    <message>
        <source>Your meter reads every %1 s, faster than blocks come. Its readings stay on this computer and go to the chain once per slot, so nothing is lost.</source>
        <translation>Il tuo contatore legge ogni %1 s, più spesso di quanto arrivino i blocchi. Le letture restano su questo computer e vanno sulla catena una volta per intervallo: nulla va perso.</translation>
    </message>
    <message>
        <source>Your meter reads every %1 s: blocks come faster than readings.</source>
        <translation>Il tuo contatore legge ogni %1 s: i blocchi arrivano più spesso delle letture.</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::CallTimeline</name>
    <message>
        <source>Escalation of the chosen slot</source>
        <translation>Passi per l&apos;intervallo scelto</translation>
    </message>
    <message>
        <source>Choose a slot.</source>
        <translation>Scegli un intervallo.</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::CarEditor</name>
    <message>
        <source>Pay no more than</source>
        <translation>Non pagare più di</translation>
    </message>
    <message>
        <source>The house battery may charge it</source>
        <translation>La batteria di casa può caricarla</translation>
    </message>
    <message>
        <source>It may feed the home</source>
        <translation>Può alimentare la casa</translation>
    </message>
    <message>
        <source>Comes home at</source>
        <translation>Torna a casa alle</translation>
    </message>
    <message>
        <source>Ready by</source>
        <translation>Pronta per le</translation>
    </message>
    <message>
        <source>At once, whatever it costs</source>
        <translation>Subito, a qualunque costo</translation>
    </message>
    <message>
        <source>In it when it leaves</source>
        <translation>Carica alla partenza</translation>
    </message>
    <message>
        <source>Highest price for charging</source>
        <translation>Prezzo massimo di ricarica</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::CheckCard</name>
    <message>
        <source>Check of a delivery</source>
        <translation>Controllo di una consegna</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Save the verdict…</source>
        <translation>Salva l&apos;esito…</translation>
    </message>
    <message>
        <source>Slots of the delivery</source>
        <translation>Intervalli della consegna</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Letture</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Esito</translation>
    </message>
    <message>
        <source>Slots checked</source>
        <translation>Intervalli controllati</translation>
    </message>
    <message>
        <source>Save the verdict</source>
        <translation>Salva l&apos;esito</translation>
    </message>
    <message>
        <source>Verdict (*.json)</source>
        <translation>Esito (*.json)</translation>
    </message>
    <message>
        <source>Sale %1 is being checked, slot by slot.</source>
        <translation>Si controlla la vendita %1, intervallo per intervallo.</translation>
    </message>
    <message>
        <source>Nothing was checked yet. Choose a purchase whose key was delivered.</source>
        <translation>Non è stato ancora controllato nulla. Scegli un acquisto la cui chiave è stata consegnata.</translation>
    </message>
    <message>
        <source>Sale %1: all %2 readings are genuine, compared at block %3.</source>
        <translation>Vendita %1: tutte le %2 letture sono autentiche, confronto al blocco %3.</translation>
    </message>
    <message>
        <source>Sale %1: of %2 readings not all are what was measured, compared at block %3.</source>
        <translation>Vendita %1: di %2 letture non tutte sono quelle misurate, confronto al blocco %3.</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::CheckList</name>
    <message>
        <source>right: %1</source>
        <translation>giusto: %1</translation>
    </message>
    <message>
        <source>wrong: %1</source>
        <translation>sbagliato: %1</translation>
    </message>
    <message>
        <source>doubtful: %1</source>
        <translation>dubbio: %1</translation>
    </message>
    <message>
        <source>open: %1</source>
        <translation>aperto: %1</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::ClampPicture</name>
    <message>
        <source>The clamp around one conductor, its jaws closed, the wire in the middle</source>
        <translation>La pinza attorno a un conduttore, chiusa, il filo al centro</translation>
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
        <translation>Questa casa non ha nulla che possa aspettare o accumulare.</translation>
    </message>
    <message>
        <source>Comfort</source>
        <translation>Comfort</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>simulato</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>modifica</translation>
    </message>
    <message>
        <source>Edit: %1</source>
        <translation>Modifica: %1</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::ComfortsSection</name>
    <message>
        <source>What gives way first</source>
        <translation>Che cosa cede per primo</translation>
    </message>
    <message>
        <source>When not everything can be had, the first of these gives way, then the next:</source>
        <translation>Quando non si può avere tutto, cede il primo di questi, poi il seguente:</translation>
    </message>
    <message>
        <source>Flexibility that was sold is not delivered in full.</source>
        <translation>La flessibilità venduta non è fornita per intero.</translation>
    </message>
    <message>
        <source>An appliance is done later than wished.</source>
        <translation>Un elettrodomestico finisce più tardi del voluto.</translation>
    </message>
    <message>
        <source>Rooms or water get a little too cold or too warm.</source>
        <translation>Stanze o acqua un po&apos; troppo fredde o calde.</translation>
    </message>
    <message>
        <source>The car leaves with less than wished.</source>
        <translation>L&apos;auto parte con meno del voluto.</translation>
    </message>
    <message>
        <source>The car waits for what it should have at once.</source>
        <translation>L&apos;auto aspetta ciò che dovrebbe avere subito.</translation>
    </message>
    <message>
        <source>Your price limits and the battery&apos;s reserve never give way to save money.</source>
        <translation>I tuoi limiti di prezzo e la riserva della batteria non cedono mai per risparmiare.</translation>
    </message>
    <message>
        <source>Not all can be had</source>
        <translation>Non si può avere tutto</translation>
    </message>
    <message>
        <source>This home has nothing that can wait or store. The agent trades what the meter shows.</source>
        <translation>Questa casa non ha nulla che possa aspettare o accumulare. L&apos;agente scambia quello che mostra il contatore.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Comforts</source>
        <translation>Comfort</translation>
    </message>
    <message>
        <source>%1 kWh, up to %2 kW</source>
        <translation>%1 kWh, fino a %2 kW</translation>
    </message>
    <message>
        <source>hot water</source>
        <translation>acqua calda</translation>
    </message>
    <message>
        <source>rooms</source>
        <translation>stanze</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Ore di silenzio</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>Non ancora salvato.</translation>
    </message>
    <message>
        <source>The agent keeps to these wishes. What a device cannot do, you are told here.</source>
        <translation>L&apos;agente rispetta questi desideri. Ciò che un dispositivo non può fare lo leggi qui.</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::ConfirmStep</name>
    <message>
        <source>Reset</source>
        <translation>Azzera</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Sign now</source>
        <translation>Firma ora</translation>
    </message>
    <message>
        <source>You will sign: %1</source>
        <translation>Firmerai: %1</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::CreditSheet</name>
    <message>
        <source>Term</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>cr</source>
        <translation>cr</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Titolare</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conto</translation>
    </message>
    <message>
        <source>Credits cr</source>
        <translation>Crediti cr</translation>
    </message>
    <message>
        <source>May be redeemed cr</source>
        <translation>Riscattabili cr</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Who holds credits</source>
        <translation>Chi ha crediti</translation>
    </message>
    <message>
        <source>The equation, term by term</source>
        <translation>L&apos;equazione, termine per termine</translation>
    </message>
    <message>
        <source>Nothing was made up</source>
        <translation>Nulla è inventato</translation>
    </message>
    <message>
        <source>Order&apos;s reference</source>
        <translation>Riferimento dell&apos;ordine</translation>
    </message>
    <message>
        <source>of the court or authority</source>
        <translation>del tribunale o dell&apos;autorità</translation>
    </message>
    <message>
        <source>Freeze, release, suspend</source>
        <translation>Blocca, libera, sospendi</translation>
    </message>
    <message>
        <source>Who holds which credits is not known yet.</source>
        <translation>Chi ha quali crediti non è ancora noto.</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>non ancora noto</translation>
    </message>
    <message>
        <source>issued %1</source>
        <translation>emessi %1</translation>
    </message>
    <message>
        <source>redeemed %1 + in circulation %2</source>
        <translation>riscattati %1 + in circolazione %2</translation>
    </message>
    <message>
        <source>in circulation %1</source>
        <translation>in circolazione %1</translation>
    </message>
    <message>
        <source>accounts %1 + contracts %2</source>
        <translation>conti %1 + contratti %2</translation>
    </message>
    <message>
        <source>Stop issuing and call the authorities.</source>
        <translation>Smetti di emettere e chiama le autorità.</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Emessi</translation>
    </message>
    <message>
        <source>− redeemed</source>
        <translation>− riscattati</translation>
    </message>
    <message>
        <source>= in circulation</source>
        <translation>= in circolazione</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Tutti i conti</translation>
    </message>
    <message>
        <source>+ held by %1</source>
        <translation>+ presso %1</translation>
    </message>
    <message>
        <source>Without a holder</source>
        <translation>Senza titolare</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tutti</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>bloccato</translation>
    </message>
    <message>
        <source>free</source>
        <translation>libero</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Libera</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Blocca</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>Sospendi</translation>
    </message>
    <message>
        <source>Choose an account.</source>
        <translation>Scegli un conto.</translation>
    </message>
    <message>
        <source>release the credits of %1, “%2”: it may spend them again.</source>
        <translation>liberare i crediti di %1, “%2”: può spenderli di nuovo.</translation>
    </message>
    <message>
        <source>Without the order&apos;s reference nothing can be frozen.</source>
        <translation>Senza il riferimento dell&apos;ordine non si blocca nulla.</translation>
    </message>
    <message>
        <source>freeze the credits of %1, “%2”, by the order “%3”: it receives, and spends nothing.</source>
        <translation>bloccare i crediti di %1, “%2”, per l&apos;ordine “%3”: riceve, e non spende nulla.</translation>
    </message>
    <message>
        <source>take all roles from %1, “%2”: it keeps what is its own, and can do nothing else.</source>
        <translation>togliere tutti i ruoli a %1, “%2”: tiene ciò che è suo, e non può fare altro.</translation>
    </message>
    <message>
        <source>An operator does not lock itself out.</source>
        <translation>Un operatore non si chiude fuori da solo.</translation>
    </message>
    <message>
        <source>Issued or redeemed, with its reference</source>
        <translation>Emesso o riscattato, con il riferimento</translation>
    </message>
    <message>
        <source>Issued and redeemed from here</source>
        <translation>Emessi e riscattati da qui</translation>
    </message>
    <message>
        <source>Issued and redeemed</source>
        <translation>Emessi e riscattati</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::DataDesk</name>
    <message>
        <source>Open a network first: what is sold is on the network.</source>
        <translation>Apri prima una rete: ciò che si vende è sulla rete.</translation>
    </message>
    <message>
        <source>Make a wallet first: offers and purchases are signed with it.</source>
        <translation>Crea prima un portafoglio: offerte e acquisti si firmano con esso.</translation>
    </message>
    <message>
        <source>Unlock the wallet to sign.</source>
        <translation>Sblocca il portafoglio per firmare.</translation>
    </message>
    <message>
        <source>every reading is genuine</source>
        <translation>ogni lettura è autentica</translation>
    </message>
    <message>
        <source>not what was measured</source>
        <translation>non è ciò che fu misurato</translation>
    </message>
    <message>
        <source>Sent. It counts once the network has confirmed it.</source>
        <translation>Inviato. Vale quando la rete lo ha confermato.</translation>
    </message>
    <message>
        <source>The sealed readings are in %1. Give the file to the buyer; the key goes over the network once it is paid for.</source>
        <translation>Le letture sigillate sono in %1. Dai il file all&apos;acquirente; la chiave va sulla rete quando è pagata.</translation>
    </message>
    <message>
        <source>Every reading is the one that was measured. You can release the money.</source>
        <translation>Ogni lettura è quella misurata. Puoi rilasciare il denaro.</translation>
    </message>
    <message>
        <source>Not all readings are what was measured. Show it to the network to get your money back.</source>
        <translation>Non tutte le letture sono quelle misurate. Mostralo alla rete per riavere il denaro.</translation>
    </message>
    <message>
        <source>Nothing was checked yet.</source>
        <translation>Non è stato ancora controllato nulla.</translation>
    </message>
    <message>
        <source>There is no history yet: it begins with a network, a wallet and a meter.</source>
        <translation>Non c&apos;è ancora uno storico: comincia con una rete, un portafoglio e un contatore.</translation>
    </message>
    <message>
        <source>Your history is in %1.</source>
        <translation>Il tuo storico è in %1.</translation>
    </message>
    <message>
        <source>%1: %2 readings, %3 kWh imported and %4 kWh exported. Nothing of it was kept.</source>
        <translation>%1: %2 letture, %3 kWh prelevati e %4 kWh immessi. Non ne è stato conservato nulla.</translation>
    </message>
    <message>
        <source>The price is being approved; the order follows by itself.</source>
        <translation>Il prezzo è in approvazione; l&apos;ordine segue da sé.</translation>
    </message>
    <message>
        <source>The price was not approved: nothing was ordered.</source>
        <translation>Il prezzo non è stato approvato: non è stato ordinato nulla.</translation>
    </message>
    <message>
        <source>%1 genuine readings are in %2.</source>
        <translation>%1 letture autentiche sono in %2.</translation>
    </message>
    <message>
        <source>genuine</source>
        <translation>autentico</translation>
    </message>
    <message>
        <source>altered: at least one reading is not what was measured</source>
        <translation>alterato: almeno una lettura non è quella misurata</translation>
    </message>
    <message>
        <source>no readings: the key opens nothing that can be read</source>
        <translation>nessuna lettura: la chiave non apre nulla di leggibile</translation>
    </message>
    <message>
        <source>the meter reported nothing for this slot</source>
        <translation>il contatore non ha comunicato nulla per questo intervallo</translation>
    </message>
    <message>
        <source>not the key agreed on</source>
        <translation>non la chiave concordata</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::DataPage</name>
    <message>
        <source>Data</source>
        <translation>Dati</translation>
    </message>
    <message>
        <source>Readings on offer</source>
        <translation>Letture in offerta</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Contatore</translation>
    </message>
    <message>
        <source>Readings of</source>
        <translation>Letture di</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>Intervalli</translation>
    </message>
    <message>
        <source>Every s</source>
        <translation>Ogni s</translation>
    </message>
    <message>
        <source>Price cr</source>
        <translation>Prezzo cr</translation>
    </message>
    <message>
        <source>On offer until</source>
        <translation>In offerta fino a</translation>
    </message>
    <message>
        <source>My sales and purchases</source>
        <translation>Le mie vendite e acquisti</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.</translation>
    </message>
    <message>
        <source>I</source>
        <translation>Io</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>Risposta entro</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Controllo</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>ritirata</translation>
    </message>
    <message>
        <source>My own offer</source>
        <translation>Offerta mia</translation>
    </message>
    <message>
        <source>sell</source>
        <translation>vendo</translation>
    </message>
    <message>
        <source>buy</source>
        <translation>compro</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Offerta</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Proprietario</translation>
    </message>
    <message>
        <source>Pay for these readings and order their key?</source>
        <translation>Pagare queste letture e ordinare la loro chiave?</translation>
    </message>
    <message>
        <source>Price, held by the contract</source>
        <translation>Prezzo, trattenuto dal contratto</translation>
    </message>
    <message>
        <source>Links to other programs…</source>
        <translation>Collegamenti ad altri programmi…</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::DayChart</name>
    <message>
        <source>Chart of the day</source>
        <translation>Grafico del giorno</translation>
    </message>
    <message>
        <source>used</source>
        <translation>consumato</translation>
    </message>
    <message>
        <source>solar</source>
        <translation>solare</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>riferimento</translation>
    </message>
    <message>
        <source>bought</source>
        <translation>comprato</translation>
    </message>
    <message>
        <source>sold</source>
        <translation>venduto</translation>
    </message>
    <message>
        <source>price</source>
        <translation>prezzo</translation>
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
        <translation>In questo periodo non è stato ancora misurato né scambiato nulla.</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ora</translation>
    </message>
    <message>
        <source>used %1 kW</source>
        <translation>consumati %1 kW</translation>
    </message>
    <message>
        <source>expected %1 kW, %2 to %3</source>
        <translation>previsti %1 kW, da %2 a %3</translation>
    </message>
    <message>
        <source>solar %1 kW</source>
        <translation>solare %1 kW</translation>
    </message>
    <message>
        <source>solar expected %1 kW</source>
        <translation>solare previsto %1 kW</translation>
    </message>
    <message>
        <source>bought %1 kWh</source>
        <translation>comprati %1 kWh</translation>
    </message>
    <message>
        <source>sold %1 kWh</source>
        <translation>venduti %1 kWh</translation>
    </message>
    <message>
        <source>to buy %1 kWh</source>
        <translation>da comprare %1 kWh</translation>
    </message>
    <message>
        <source>to sell %1 kWh</source>
        <translation>da vendere %1 kWh</translation>
    </message>
    <message>
        <source>price expected %1 ct</source>
        <translation>prezzo previsto %1 ct</translation>
    </message>
    <message>
        <source>price %1 ct</source>
        <translation>prezzo %1 ct</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>misurato</translation>
    </message>
    <message>
        <source>partly measured</source>
        <translation>misurato in parte</translation>
    </message>
    <message>
        <source>estimated: no reading came</source>
        <translation>stimato: nessuna lettura è arrivata</translation>
    </message>
    <message>
        <source>meter open: not reported</source>
        <translation>contatore aperto: non comunicato</translation>
    </message>
    <message>
        <source>flexibility</source>
        <translation>flessibilità</translation>
    </message>
    <message>
        <source>%1 kWh less for the network</source>
        <translation>%1 kWh in meno per la rete</translation>
    </message>
    <message>
        <source>%1 kWh more for the network</source>
        <translation>%1 kWh in più per la rete</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::DeedPanel</name>
    <message>
        <source>Sign and send this?</source>
        <translation>Firmare e inviare?</translation>
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
        <translation>Stacca %1</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>Chiudi %1</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::DeskHeader</name>
    <message>
        <source>Columns</source>
        <translation>Colonne</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::DeviceTest</name>
    <message>
        <source>It works: it %1.</source>
        <translation>Funziona: %1.</translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>Funziona.</translation>
    </message>
    <message>
        <source>The broker does not answer at %1.</source>
        <translation>Il broker non risponde a %1.</translation>
    </message>
    <message>
        <source>The broker answers, but the sensors that you named have not been announced.</source>
        <translation>Il broker risponde, ma i sensori indicati non sono annunciati.</translation>
    </message>
    <message>
        <source>It does not answer: %1</source>
        <translation>Non risponde: %1</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::DevicesCard</name>
    <message>
        <source>Devices</source>
        <translation>Dispositivi</translation>
    </message>
    <message>
        <source>No device is set up.</source>
        <translation>Nessun dispositivo configurato.</translation>
    </message>
    <message>
        <source>simulated: nothing real is switched</source>
        <translation>simulato: nulla di reale viene comandato</translation>
    </message>
    <message>
        <source>Add a device</source>
        <translation>Aggiungi un dispositivo</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::DispatchBars</name>
    <message>
        <source>Answers to the dispatch</source>
        <translation>Risposte alla chiamata</translation>
    </message>
    <message>
        <source>Nothing is dispatched.</source>
        <translation>Nessuna chiamata in corso.</translation>
    </message>
    <message>
        <source>Award %1 waits: nobody was asked yet.</source>
        <translation>L’aggiudicazione %1 attende: non è stato ancora interpellato nessuno.</translation>
    </message>
    <message>
        <source>%1 of %2 kWh answered.</source>
        <translation>%1 di %2 kWh confermati.</translation>
    </message>
    <message>
        <source>%1: %2 of %3 kWh, %4 yes, %5 no, %6 silent.</source>
        <translation>%1: %2 di %3 kWh, %4 sì, %5 no, %6 senza risposta.</translation>
    </message>
    <message>
        <source>%1 yes, %2 no, %3 silent</source>
        <translation>%1 sì, %2 no, %3 muti</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 di %2</translation>
    </message>
    <message>
        <source>answers until %1, %2 left</source>
        <translation>risposte fino alle %1, ancora %2</translation>
    </message>
    <message>
        <source>answers ended at %1</source>
        <translation>risposte chiuse alle %1</translation>
    </message>
    <message>
        <source>%1 of %2 meters have reported</source>
        <translation>%1 contatori su %2 hanno comunicato</translation>
    </message>
    <message>
        <source>%1 kWh delivered</source>
        <translation>%1 kWh consegnati</translation>
    </message>
    <message>
        <source>of %1 kWh answered</source>
        <translation>di %1 kWh confermati</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::DispatchPanel</name>
    <message>
        <source>Solar plants</source>
        <translation>Impianti solari</translation>
    </message>
    <message>
        <source>Home batteries</source>
        <translation>Batterie domestiche</translation>
    </message>
    <message>
        <source>EV chargers</source>
        <translation>Ricariche auto</translation>
    </message>
    <message>
        <source>Heat pumps</source>
        <translation>Pompe di calore</translation>
    </message>
    <message>
        <source>Other devices</source>
        <translation>Altri dispositivi</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membri</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membro</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Asked
kWh</source>
        <translation>Chiesto
kWh</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Risposta</translation>
    </message>
    <message>
        <source>Delivered
kWh</source>
        <translation>Consegnato
kWh</translation>
    </message>
    <message>
        <source>Paid
cr</source>
        <translation>Pagato
cr</translation>
    </message>
    <message>
        <source>Members of the dispatch</source>
        <translation>Membri della chiamata</translation>
    </message>
    <message>
        <source>Is that what you want?</source>
        <translation>È questo che vuole?</translation>
    </message>
    <message>
        <source>flexibility up for %1, %2</source>
        <translation>flessibilità in su per %1, %2</translation>
    </message>
    <message>
        <source>flexibility down for %1, %2</source>
        <translation>flessibilità in giù per %1, %2</translation>
    </message>
    <message>
        <source>%1 kWh short, penalty below %2: likely %3 cr</source>
        <translation>Mancano %1 kWh, penale sotto %2: probabile %3 cr</translation>
    </message>
    <message>
        <source>Ask members</source>
        <translation>Interpella i membri</translation>
    </message>
    <message>
        <source>ask your members by their curves for their parts of award %1.</source>
        <translation>chiedere ai membri, secondo le loro curve, le loro parti dell’aggiudicazione %1.</translation>
    </message>
    <message numerus="yes">
        <source>Ask %n again</source>
        <translation>
            <numerusform>Chiedi di nuovo a %n</numerusform>
            <numerusform>Chiedi di nuovo a %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ask %n silent members again for their part of dispatch %1.</source>
        <translation>
            <numerusform>chiedere di nuovo a %n membro silenzioso la sua parte della chiamata %1.</numerusform>
            <numerusform>chiedere di nuovo a %n membri silenziosi la loro parte della chiamata %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pay out</source>
        <translation>Paga</translation>
    </message>
    <message numerus="yes">
        <source>pay %1 cr to %n members of dispatch %2. You keep %3 cr.</source>
        <translation>
            <numerusform>pagare %1 cr a %n membro della chiamata %2. Lei trattiene %3 cr.</numerusform>
            <numerusform>pagare %1 cr a %n membri della chiamata %2. Lei trattiene %3 cr.</numerusform>
        </translation>
    </message>
    <message>
        <source>silent</source>
        <translation>senza risposta</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>yes, %1</source>
        <translation>sì, %1</translation>
    </message>
    <message>
        <source>yes, not brought in</source>
        <translation>sì, non incluso</translation>
    </message>
    <message>
        <source>%1, estimate</source>
        <translation>%1, stima</translation>
    </message>
    <message>
        <source>A reading is missing; an estimate stands for it.</source>
        <translation>Manca una lettura; al suo posto c’è una stima.</translation>
    </message>
    <message numerus="yes">
        <source>Ask %n others</source>
        <translation>
            <numerusform>Chiedi a %n altro</numerusform>
            <numerusform>Chiedi ad altri %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ask %n members who were not asked yet for the %1 kWh that dispatch %2 lacks.</source>
        <translation>
            <numerusform>chiedere a %n membro non ancora interpellato i %1 kWh che mancano alla chiamata %2.</numerusform>
            <numerusform>chiedere a %n membri non ancora interpellati i %1 kWh che mancano alla chiamata %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>ask %1 members who were not asked yet and %2 silent ones again for the %3 kWh that dispatch %4 lacks.</source>
        <translation>chiedere a %1 membri non ancora interpellati e di nuovo a %2 silenziosi i %3 kWh che mancano alla chiamata %4.</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::DispatchQuestion</name>
    <message>
        <source>A question from your aggregator</source>
        <translation>Una domanda dal suo aggregatore</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Rifiuta</translation>
    </message>
    <message>
        <source>Answer later</source>
        <translation>Rispondi più tardi</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::DisputeSheet</name>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Di chi</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Che cosa</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Fino a</translation>
    </message>
    <message>
        <source>Disputes, and what is not as it should be</source>
        <translation>Controversie, e ciò che non va</translation>
    </message>
    <message>
        <source>Disputes</source>
        <translation>Controversie</translation>
    </message>
    <message>
        <source>The contracts decide disputes by themselves: readings against their proofs, data against what was anchored. Here is what waits for somebody.</source>
        <translation>I contratti decidono da soli le controversie: le letture con le loro prove, i dati con ciò che fu ancorato. Qui c&apos;è quello che aspetta qualcuno.</translation>
    </message>
    <message>
        <source>broken seal</source>
        <translation>sigillo rotto</translation>
    </message>
    <message>
        <source>silent meter</source>
        <translation>contatore muto</translation>
    </message>
    <message>
        <source>sale of data</source>
        <translation>vendita di dati</translation>
    </message>
    <message>
        <source>frozen account</source>
        <translation>conto bloccato</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>non ancora noto</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nessuno</translation>
    </message>
    <message>
        <source>What follows, and what can be done</source>
        <translation>Cosa segue, e cosa si può fare</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Decidi</translation>
    </message>
    <message>
        <source>Nothing is in dispute.</source>
        <translation>Nulla è contestato.</translation>
    </message>
    <message>
        <source>Not known yet.</source>
        <translation>Non ancora noto.</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Libera</translation>
    </message>
    <message>
        <source>release the credits of %1, “%2”: it may spend them again.</source>
        <translation>liberare i crediti di %1, “%2”: può spenderli di nuovo.</translation>
    </message>
    <message>
        <source>State its seal</source>
        <translation>Dichiara il sigillo</translation>
    </message>
    <message>
        <source>state that meter %1 is sealed again, from the next slot on.</source>
        <translation>dichiarare che il contatore %1 è di nuovo sigillato, dal prossimo intervallo in poi.</translation>
    </message>
    <message>
        <source>Only when a technician looked at the meter: whoever opened it may have changed it.</source>
        <translation>Solo se un tecnico ha guardato il contatore: chi lo ha aperto può averlo cambiato.</translation>
    </message>
    <message>
        <source>Close the sale</source>
        <translation>Chiudi la vendita</translation>
    </message>
    <message>
        <source>close sale %1 of data: %2.</source>
        <translation>chiudere la vendita %1 di dati: %2.</translation>
    </message>
    <message>
        <source>Nothing to sign</source>
        <translation>Nulla da firmare</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::ErrorChart</name>
    <message>
        <source>Error curve with the limits of class 1 and 2</source>
        <translation>Curva d&apos;errore con i limiti delle classi 1 e 2</translation>
    </message>
    <message>
        <source>%1 A: %2 %, as found %3 %</source>
        <translation>%1 A: %2 %, trovato %3 %</translation>
    </message>
    <message>
        <source>class 1, ±%1 %</source>
        <translation>classe 1, ±%1 %</translation>
    </message>
    <message>
        <source>class 2, ±%1 %</source>
        <translation>classe 2, ±%1 %</translation>
    </message>
    <message>
        <source>no limit below 0.5 A</source>
        <translation>nessun limite sotto 0,5 A</translation>
    </message>
    <message>
        <source>PF %1</source>
        <translation>PF %1</translation>
    </message>
    <message>
        <source>now %1 A, %2 %</source>
        <translation>ora %1 A, %2 %</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::ExportMenu</name>
    <message>
        <source>Save picture…</source>
        <translation>Salva immagine…</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Copia righe</translation>
    </message>
    <message>
        <source>Save table…</source>
        <translation>Salva tabella…</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valori separati da virgole (*.csv)</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>Foglio di calcolo (*.xlsx)</translation>
    </message>
    <message>
        <source>Save table</source>
        <translation>Salva tabella</translation>
    </message>
    <message>
        <source>The table is being saved.</source>
        <translation>Si salva la tabella.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>The table was not saved: %1</source>
        <translation>La tabella non è stata salvata: %1</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Immagine (*.png)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Disegno (*.svg)</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Salva immagine</translation>
    </message>
    <message>
        <source>The picture was not saved: %1</source>
        <translation>L&apos;immagine non è stata salvata: %1</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::FirmwareDialog</name>
    <message>
        <source>Lock the chip afterwards: program and key cannot be read out any more</source>
        <translation>Blocca il chip dopo: programma e chiave non si possono più leggere</translation>
    </message>
    <message>
        <source>The meter loses its key, seal and constants; the wallet and the kept calibration give them back</source>
        <translation>Il contatore perde chiave, sigillo e costanti; il portafoglio e la taratura conservata li restituiscono</translation>
    </message>
    <message>
        <source>Read the fuses</source>
        <translation>Leggi i fusibili</translation>
    </message>
    <message>
        <source>Try, write nothing</source>
        <translation>Prova, non scrivere</translation>
    </message>
    <message>
        <source>Write the program</source>
        <translation>Scrivi il programma</translation>
    </message>
    <message>
        <source>Firmware and fuses</source>
        <translation>Firmware e fusibili</translation>
    </message>
    <message>
        <source>A sealed meter is programmed over its six pins with a programmer, never over USB: the board&apos;s own loader would let anybody read its key.</source>
        <translation>Un contatore sigillato si programma dai suoi sei pin con un programmatore, mai via USB: il caricatore della scheda lascerebbe leggere la chiave a chiunque.</translation>
    </message>
    <message>
        <source>Programmer</source>
        <translation>Programmatore</translation>
    </message>
    <message>
        <source>only for a programmer on a serial port</source>
        <translation>solo per un programmatore su porta seriale</translation>
    </message>
    <message>
        <source>Port of the programmer</source>
        <translation>Porta del programmatore</translation>
    </message>
    <message>
        <source>Program file (HEX)</source>
        <translation>File del programma (HEX)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Scegli…</translation>
    </message>
    <message>
        <source>Command that will be run</source>
        <translation>Comando che sarà eseguito</translation>
    </message>
    <message>
        <source>What avrdude said</source>
        <translation>Che cosa ha detto avrdude</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::FirmwareRunner</name>
    <message>
        <source>avrdude is not on this computer. Install it: sudo apt install avrdude</source>
        <translation>avrdude non è su questo computer. Installalo: sudo apt install avrdude</translation>
    </message>
    <message>
        <source>Talking to the programmer…</source>
        <translation>Comunicazione con il programmatore…</translation>
    </message>
    <message>
        <source>avrdude could not do it: see what it said. The chip may be unchanged.</source>
        <translation>avrdude non ci è riuscito: vedi che cosa ha detto. Il chip può essere invariato.</translation>
    </message>
    <message>
        <source>The programmer and the chip answer. Nothing was written.</source>
        <translation>Programmatore e chip rispondono. Nulla è stato scritto.</translation>
    </message>
    <message>
        <source>Written and compared. Give the meter its name and key, restore its calibration, verify and seal it.</source>
        <translation>Scritto e confrontato. Da&apos; al contatore nome e chiave, ripristina la taratura, verifica e sigilla.</translation>
    </message>
    <message>
        <source>The chip is set as a sealed meter needs it.</source>
        <translation>Il chip è impostato come serve a un contatore sigillato.</translation>
    </message>
    <message>
        <source>The chip is not set as a sealed meter needs it. Writing the program sets it.</source>
        <translation>Il chip non è impostato come serve a un contatore sigillato. Scrivere il programma lo imposta.</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::FlowChart</name>
    <message>
        <source>Planned and measured flow of the branch</source>
        <translation>Flusso previsto e misurato della linea</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>previsto</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>misurato</translation>
    </message>
    <message>
        <source>forecast</source>
        <translation>stima</translation>
    </message>
    <message>
        <source>capacity</source>
        <translation>capacità</translation>
    </message>
    <message>
        <source>No flow is known yet.</source>
        <translation>Nessun flusso ancora noto.</translation>
    </message>
    <message>
        <source>%1: capacity %2 kWh in and %3 kWh out.</source>
        <translation>%1: capacità %2 kWh in entrata e %3 kWh in uscita.</translation>
    </message>
    <message>
        <source>Planned %1 kWh.</source>
        <translation>Previsti %1 kWh.</translation>
    </message>
    <message>
        <source>Measured %1 kWh.</source>
        <translation>Misurati %1 kWh.</translation>
    </message>
    <message>
        <source>Expected between %1 and %2 kWh in eight slots of ten.</source>
        <translation>Attesi tra %1 e %2 kWh in otto intervalli su dieci.</translation>
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
        <translation>la casa consuma %1 kW</translation>
    </message>
    <message>
        <source>solar gives %1 kW</source>
        <translation>il solare dà %1 kW</translation>
    </message>
    <message>
        <source>battery charges with %1 kW</source>
        <translation>la batteria si carica con %1 kW</translation>
    </message>
    <message>
        <source>battery gives %1 kW</source>
        <translation>la batteria dà %1 kW</translation>
    </message>
    <message>
        <source>Power in the home: nothing known yet</source>
        <translation>Potenza in casa: ancora nulla di noto</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::GridForms</name>
    <message>
        <source>Spend at most</source>
        <translation>Spesa massima</translation>
    </message>
    <message>
        <source>cr</source>
        <translation>cr</translation>
    </message>
    <message>
        <source>Feeds or saves</source>
        <translation>Immette o risparmia</translation>
    </message>
    <message>
        <source>kWh</source>
        <translation>kWh</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Assorbe</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Costa</translation>
    </message>
    <message>
        <source>ct/kWh</source>
        <translation>ct/kWh</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conto</translation>
    </message>
    <message>
        <source>0x and 40 digits</source>
        <translation>0x e 40 cifre</translation>
    </message>
    <message>
        <source>Price of tokens</source>
        <translation>Prezzo dei gettoni</translation>
    </message>
    <message>
        <source>Highest price</source>
        <translation>Prezzo massimo</translation>
    </message>
    <message>
        <source>Offers end before the slot</source>
        <translation>Offerte fino a prima dell&apos;intervallo</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>Smallest offer</source>
        <translation>Offerta minima</translation>
    </message>
    <message>
        <source>Tolerated shortfall</source>
        <translation>Mancanza tollerata</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Penalty</source>
        <translation>Penale</translation>
    </message>
    <message>
        <source>Baseline rule</source>
        <translation>Regola di riferimento</translation>
    </message>
    <message>
        <source>Misses forgiven in 30 days</source>
        <translation>Mancanze perdonate in 30 giorni</translation>
    </message>
    <message>
        <source>All sellers get the dearest accepted price</source>
        <translation>Tutti i venditori hanno il prezzo accettato più caro</translation>
    </message>
    <message>
        <source>Capacity in</source>
        <translation>Capacità in entrata</translation>
    </message>
    <message>
        <source>Capacity out</source>
        <translation>Capacità in uscita</translation>
    </message>
    <message>
        <source>Planned before the slot</source>
        <translation>Previsto prima dell&apos;intervallo</translation>
    </message>
    <message>
        <source>Budget for calls and tokens</source>
        <translation>Somma per chiamate e gettoni</translation>
    </message>
    <message>
        <source>Carry the call through</source>
        <translation>Porta avanti la chiamata</translation>
    </message>
    <message>
        <source>Next step alone</source>
        <translation>Solo il prossimo passo</translation>
    </message>
    <message>
        <source>Choose a slot.</source>
        <translation>Scegli un intervallo.</translation>
    </message>
    <message>
        <source>Stop carrying it through</source>
        <translation>Smetti di portarla avanti</translation>
    </message>
    <message>
        <source>every step of slot %1 as soon as it is due: clear and claim members&apos; orders, add up the plan, use the own assets, ask the members for what is left, award, measure, settle, book the tokens. The call costs the branch&apos;s operator %2 cr at most.</source>
        <translation>ogni passo dell&apos;intervallo %1 appena è il momento: chiudere e ritirare gli ordini dei membri, sommare il previsto, usare i mezzi propri, chiedere ai membri il resto, assegnare, misurare, liquidare, registrare i gettoni. La chiamata costa al gestore della linea al massimo %2 cr.</translation>
    </message>
    <message>
        <source>The next step begins at %1.</source>
        <translation>Il prossimo passo comincia alle %1.</translation>
    </message>
    <message>
        <source>The call could cost %1 cr: allow as much.</source>
        <translation>La chiamata potrebbe costare %1 cr: consenti tanto.</translation>
    </message>
    <message>
        <source>clear and claim the members&apos; orders of slot %1.</source>
        <translation>chiudere e ritirare gli ordini dei membri dell&apos;intervallo %1.</translation>
    </message>
    <message>
        <source>add up the positions of slot %1.</source>
        <translation>sommare le posizioni dell&apos;intervallo %1.</translation>
    </message>
    <message>
        <source>relieve slot %1: %2 kWh by the own assets, and ask the members for %3 kWh at most %4 cr.</source>
        <translation>alleggerire l&apos;intervallo %1: %2 kWh con i mezzi propri, e chiedere ai membri %3 kWh per al massimo %4 cr.</translation>
    </message>
    <message>
        <source>award the cheapest offers of slot %1.</source>
        <translation>assegnare le offerte più economiche dell&apos;intervallo %1.</translation>
    </message>
    <message>
        <source>measure and settle what was delivered in slot %1.</source>
        <translation>misurare e liquidare quanto consegnato nell&apos;intervallo %1.</translation>
    </message>
    <message>
        <source>add up what slot %1 measured, and book the tokens.</source>
        <translation>sommare quanto misurato nell&apos;intervallo %1, e registrare i gettoni.</translation>
    </message>
    <message>
        <source>Add an asset</source>
        <translation>Aggiungi un mezzo</translation>
    </message>
    <message>
        <source>Remove the chosen one</source>
        <translation>Togli quello scelto</translation>
    </message>
    <message>
        <source>What does it feed, save or take in a slot?</source>
        <translation>Che cosa immette, risparmia o assorbe in un intervallo?</translation>
    </message>
    <message>
        <source>add an own asset that feeds or saves %1 kWh and takes %2 kWh in a slot, at %3 ct/kWh, from the next slot on.</source>
        <translation>aggiungere un mezzo proprio che immette o risparmia %1 kWh e assorbe %2 kWh in un intervallo, a %3 ct/kWh, dal prossimo intervallo.</translation>
    </message>
    <message>
        <source>remove the own asset %1: it helps no more.</source>
        <translation>togliere il mezzo proprio %1: non aiuta più.</translation>
    </message>
    <message>
        <source>Choose an asset in the table.</source>
        <translation>Scegli un mezzo nella tabella.</translation>
    </message>
    <message>
        <source>Add a member</source>
        <translation>Aggiungi un membro</translation>
    </message>
    <message>
        <source>Whose account?</source>
        <translation>Il conto di chi?</translation>
    </message>
    <message>
        <source>An address is 0x and 40 hexadecimal digits.</source>
        <translation>Un indirizzo è 0x e 40 cifre esadecimali.</translation>
    </message>
    <message>
        <source>add %1 to the branch, from a day on.</source>
        <translation>aggiungere %1 alla linea, tra un giorno.</translation>
    </message>
    <message>
        <source>remove %1 from the branch, from a day on.</source>
        <translation>togliere %1 dalla linea, tra un giorno.</translation>
    </message>
    <message>
        <source>Choose a member in the table.</source>
        <translation>Scegli un membro nella tabella.</translation>
    </message>
    <message>
        <source>Keep it below what leaving a position costs in the market, or it pays to plan badly.</source>
        <translation>Tienilo sotto quanto costa sul mercato lasciare una posizione, o conviene pianificare male.</translation>
    </message>
    <message>
        <source>pay %1 ct/kWh for imbalance tokens, and take as much for those below zero, from a day on.</source>
        <translation>pagare %1 ct/kWh per i gettoni di sbilanciamento, e prendere altrettanto per quelli sotto zero, tra un giorno.</translation>
    </message>
    <message>
        <source>Terms of calls</source>
        <translation>Condizioni delle chiamate</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacità</translation>
    </message>
    <message>
        <source>New branch</source>
        <translation>Nuova linea</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Somma</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Non è ancora cambiato nulla.</translation>
    </message>
    <message>
        <source>A highest price, the end of offers and a smallest offer are needed.</source>
        <translation>Servono un prezzo massimo, la fine delle offerte e un&apos;offerta minima.</translation>
    </message>
    <message>
        <source>ask members for at most %1 ct/kWh, offers of %2 kWh and more until %3 s before the slot; what is missing beyond %4 % costs %5 % of the price.</source>
        <translation>chiedere ai membri al massimo a %1 ct/kWh, offerte da %2 kWh in su fino a %3 s prima dell&apos;intervallo; quello che manca oltre il %4 % costa il %5 % del prezzo.</translation>
    </message>
    <message>
        <source>give the branch %1 kWh in and %2 kWh out in a slot, from a day on.</source>
        <translation>dare alla linea %1 kWh in entrata e %2 kWh in uscita per intervallo, tra un giorno.</translation>
    </message>
    <message>
        <source>A capacity, and the time when positions count as planned, are needed.</source>
        <translation>Servono una capacità e il momento in cui le posizioni contano come previste.</translation>
    </message>
    <message>
        <source>open a branch of your own with %1 kWh in and %2 kWh out in a slot; positions count as planned %3 s before.</source>
        <translation>aprire una linea propria con %1 kWh in entrata e %2 kWh in uscita per intervallo; le posizioni contano come previste %3 s prima.</translation>
    </message>
    <message>
        <source>How much may calls take, and how much may tokens?</source>
        <translation>Quanto possono prendere le chiamate, e quanto i gettoni?</translation>
    </message>
    <message>
        <source>three things: let the grid&apos;s contract call in your name, and let calls take %1 cr in all and tokens as much.</source>
        <translation>tre cose: il contratto della rete può chiamare a tuo nome, e le chiamate possono prendere %1 cr in tutto e i gettoni altrettanto.</translation>
    </message>
    <message>
        <source>nothing more for slot %1: its steps that are still to come are not sent.</source>
        <translation>più nulla per l&apos;intervallo %1: i passi ancora da fare non vengono inviati.</translation>
    </message>
    <message>
        <source>%1 ct/kWh are decided already. Change it when they hold.</source>
        <translation>%1 ct/kWh sono già decisi. Cambiali quando valgono.</translation>
    </message>
    <message>
        <source>From %1 on it is %2 kWh in and %3 kWh out: decided already. Change it after that.</source>
        <translation>Dal %1 sono %2 kWh in entrata e %3 kWh in uscita: già deciso. Cambia dopo.</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::GridPage</name>
    <message>
        <source>Parts of the grid operator&apos;s desk</source>
        <translation>Parti del banco del gestore di rete</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Rete elettrica</translation>
    </message>
    <message>
        <source>Seller</source>
        <translation>Venditore</translation>
    </message>
    <message>
        <source>Offer kWh</source>
        <translation>Offerta kWh</translation>
    </message>
    <message>
        <source>ct/kWh</source>
        <translation>ct/kWh</translation>
    </message>
    <message>
        <source>Paid cr</source>
        <translation>Pagati cr</translation>
    </message>
    <message>
        <source>Merit</source>
        <translation>Merito</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Mezzo</translation>
    </message>
    <message>
        <source>Up kWh</source>
        <translation>Su kWh</translation>
    </message>
    <message>
        <source>Down kWh</source>
        <translation>Giù kWh</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membro</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conto</translation>
    </message>
    <message>
        <source>Deviation kWh</source>
        <translation>Scarto kWh</translation>
    </message>
    <message>
        <source>Tokens kWh</source>
        <translation>Gettoni kWh</translation>
    </message>
    <message>
        <source>Own assets in the order of merit</source>
        <translation>Mezzi propri in ordine di merito</translation>
    </message>
    <message>
        <source>Members and their tokens</source>
        <translation>Membri e loro gettoni</translation>
    </message>
    <message>
        <source>Planned and measured flow</source>
        <translation>Flusso previsto e misurato</translation>
    </message>
    <message>
        <source>From the need to the settlement</source>
        <translation>Dal bisogno alla liquidazione</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Chiamata</translation>
    </message>
    <message>
        <source>Offers, awards, delivery</source>
        <translation>Offerte, assegnazioni, consegna</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Offerte</translation>
    </message>
    <message>
        <source>Run the call</source>
        <translation>Conduci la chiamata</translation>
    </message>
    <message>
        <source>Own assets</source>
        <translation>Mezzi propri</translation>
    </message>
    <message>
        <source>Add, remove</source>
        <translation>Aggiungi, togli</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membri</translation>
    </message>
    <message>
        <source>Add, remove, price</source>
        <translation>Aggiungi, togli, prezzo</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Condizioni</translation>
    </message>
    <message>
        <source>Terms, capacity, budget</source>
        <translation>Condizioni, capacità, somma</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Linea</translation>
    </message>
    <message>
        <source>Capacity in / out</source>
        <translation>Capacità in entrata / uscita</translation>
    </message>
    <message>
        <source>kWh</source>
        <translation>kWh</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Previsto</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Misurato</translation>
    </message>
    <message>
        <source>Beyond the capacity</source>
        <translation>Oltre la capacità</translation>
    </message>
    <message>
        <source>From own assets</source>
        <translation>Dai mezzi propri</translation>
    </message>
    <message>
        <source>Bought or to buy</source>
        <translation>Comprato o da comprare</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>non ancora noto</translation>
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
        <translation>sommato</translation>
    </message>
    <message>
        <source>so far</source>
        <translation>finora</translation>
    </message>
    <message>
        <source>in</source>
        <translation>in entrata</translation>
    </message>
    <message>
        <source>out</source>
        <translation>in uscita</translation>
    </message>
    <message>
        <source>Choose a slot in the picture.</source>
        <translation>Scegli un intervallo nella figura.</translation>
    </message>
    <message>
        <source>carried through, %1 cr at most</source>
        <translation>portata avanti, al massimo %1 cr</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ancora nessuno</translation>
    </message>
    <message>
        <source>asset %1, removed</source>
        <translation>mezzo %1, tolto</translation>
    </message>
    <message>
        <source>asset %1</source>
        <translation>mezzo %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nessuno</translation>
    </message>
    <message>
        <source>It eased the branch, and may give them for credits.</source>
        <translation>Ha alleggerito la linea, e può darli in cambio di crediti.</translation>
    </message>
    <message>
        <source>It aggravated the branch, and makes up for it.</source>
        <translation>Ha aggravato la linea, e rimedia.</translation>
    </message>
    <message>
        <source>tokens in all %1 kWh, at %2 ct/kWh</source>
        <translation>gettoni in tutto %1 kWh, a %2 ct/kWh</translation>
    </message>
    <message>
        <source>Awarded kWh</source>
        <translation>Assegnati kWh</translation>
    </message>
    <message>
        <source>Delivered kWh</source>
        <translation>Consegnati kWh</translation>
    </message>
    <message>
        <source>Used kWh</source>
        <translation>Usati kWh</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Inviato</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Sent, and watched until it is final</source>
        <translation>Inviati, e seguiti finché definitivi</translation>
    </message>
    <message numerus="yes">
        <source>%n under way</source>
        <translation>
            <numerusform>%n in corso</numerusform>
            <numerusform>%n in corso</numerusform>
        </translation>
    </message>
    <message>
        <source>asset %1, from %2</source>
        <translation>mezzo %1, dalle %2</translation>
    </message>
    <message>
        <source>soon %1</source>
        <translation>presto %1</translation>
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
        <translation>Mai sotto</translation>
    </message>
    <message>
        <source>Never above</source>
        <translation>Mai sopra</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::HistorySection</name>
    <message>
        <source>Every slot</source>
        <translation>Ogni intervallo</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>Traded kWh</source>
        <translation>kWh scambiati</translation>
    </message>
    <message>
        <source>Meter kWh</source>
        <translation>kWh contatore</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lettura</translation>
    </message>
    <message>
        <source>Cost cr</source>
        <translation>Costo cr</translation>
    </message>
    <message>
        <source>How the plan changed</source>
        <translation>Come è cambiato il piano</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Piano</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Fatto</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Perché</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Storico</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>Il giorno prima</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>Il giorno dopo</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Giorno</translation>
    </message>
    <message>
        <source>The day is being read.</source>
        <translation>Si sta leggendo il giorno.</translation>
    </message>
    <message>
        <source>Nothing is known of this day.</source>
        <translation>Di questo giorno non si sa nulla.</translation>
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
        <translation>Casa</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::HouseholdDesk</name>
    <message>
        <source>The prices of “%1” cannot be used. %2</source>
        <translation>I prezzi di “%1” non si possono usare. %2</translation>
    </message>
    <message>
        <source>Requests are not looked at for now.</source>
        <translation>Per ora le richieste non vengono guardate.</translation>
    </message>
    <message>
        <source>The latest offer was not taken. Mostly that means that its deposit is more than you allowed or have: allow deposits below.</source>
        <translation>L’ultima offerta non è stata accettata. Di solito il deposito supera ciò che hai autorizzato o possiedi: autorizza i depositi qui sotto.</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::HouseholdPage</name>
    <message>
        <source>Home</source>
        <translation>Casa</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Famiglia</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Sezioni</translation>
    </message>
    <message>
        <source>Price limits</source>
        <translation>Limiti di prezzo</translation>
    </message>
    <message>
        <source>Comforts</source>
        <translation>Comfort</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Offerte</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Storico</translation>
    </message>
    <message>
        <source>Savings</source>
        <translation>Risparmi</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::ImportDialog</name>
    <message>
        <source>Choose a file.</source>
        <translation>Scegli un file.</translation>
    </message>
    <message>
        <source>What the file holds</source>
        <translation>Che cosa contiene il file</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Che cosa non va</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Riga</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonna</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Scegli un file…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Scegli un file</translation>
    </message>
    <message>
        <source>Tables (*.csv);;All files (*)</source>
        <translation>Tabelle (*.csv);;Tutti i file (*)</translation>
    </message>
    <message>
        <source>The file is being read.</source>
        <translation>Lettura del file in corso.</translation>
    </message>
    <message>
        <source>The file cannot be opened.</source>
        <translation>Il file non si può aprire.</translation>
    </message>
    <message>
        <source>The file is too large.</source>
        <translation>Il file è troppo grande.</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::KeySheet</name>
    <message>
        <source>Keys of the desk</source>
        <translation>Tasti del banco</translation>
    </message>
    <message>
        <source>No key signs by itself: what is paid or taken back is asked about first.</source>
        <translation>Nessun tasto firma da solo: prima di pagare o ritirare viene chiesto.</translation>
    </message>
    <message>
        <source>Standard keys</source>
        <translation>Tasti standard</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
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
        <translation>domanda %1 kWh</translation>
    </message>
    <message>
        <source>supply %1 kWh</source>
        <translation>offerta %1 kWh</translation>
    </message>
    <message>
        <source>you buy %1 kWh</source>
        <translation>compri %1 kWh</translation>
    </message>
    <message>
        <source>you sell %1 kWh</source>
        <translation>vendi %1 kWh</translation>
    </message>
    <message>
        <source>clears here</source>
        <translation>prezzo d&apos;asta qui</translation>
    </message>
    <message>
        <source>Demand kWh</source>
        <translation>Dom. kWh</translation>
    </message>
    <message>
        <source>ct/kWh</source>
        <translation>ct/kWh</translation>
    </message>
    <message>
        <source>Supply kWh</source>
        <translation>Off. kWh</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Propri</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::LadderView</name>
    <message>
        <source>clears</source>
        <translation>prezzo</translation>
    </message>
    <message>
        <source>fills at this clearing</source>
        <translation>eseguito a questo prezzo</translation>
    </message>
    <message>
        <source>a click fills the ticket</source>
        <translation>un clic compila l&apos;ordine</translation>
    </message>
    <message>
        <source>Order ladder</source>
        <translation>Scala degli ordini</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::LayoutMenu</name>
    <message>
        <source>Layout</source>
        <translation>Disposizione</translation>
    </message>
    <message>
        <source>Panels and their places</source>
        <translation>Pannelli e loro posti</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Pannelli</translation>
    </message>
    <message>
        <source>Keep this layout as…</source>
        <translation>Conserva questa disposizione come…</translation>
    </message>
    <message>
        <source>Forget a layout</source>
        <translation>Dimentica una disposizione</translation>
    </message>
    <message>
        <source>Standard layout</source>
        <translation>Disposizione standard</translation>
    </message>
    <message>
        <source>Another window</source>
        <translation>Un&apos;altra finestra</translation>
    </message>
    <message>
        <source>Keys…</source>
        <translation>Tasti…</translation>
    </message>
    <message>
        <source>Warnings…</source>
        <translation>Avvertenze…</translation>
    </message>
    <message>
        <source>Keep this layout</source>
        <translation>Conserva questa disposizione</translation>
    </message>
    <message>
        <source>Its name:</source>
        <translation>Il suo nome:</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::Legend</name>
    <message>
        <source>Legend: %1</source>
        <translation>Legenda: %1</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::LimitsCard</name>
    <message>
        <source>Save and sign</source>
        <translation>Salva e firma</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ripristina</translation>
    </message>
    <message>
        <source>Your price limits</source>
        <translation>I tuoi limiti di prezzo</translation>
    </message>
    <message>
        <source>past prices behind</source>
        <translation>sullo sfondo i prezzi passati</translation>
    </message>
    <message>
        <source>last week</source>
        <translation>la scorsa settimana</translation>
    </message>
    <message>
        <source>in the last %1</source>
        <translation>nel periodo passato di %1</translation>
    </message>
    <message>
        <source>With these limits, %1 you would have traded %2 of %3 kWh and paid %4 cr instead of %5.</source>
        <translation>Con questi limiti, %1 avresti scambiato %2 di %3 kWh e pagato %4 cr invece di %5.</translation>
    </message>
    <message>
        <source>Working out what these limits would have done.</source>
        <translation>Si calcola che cosa avrebbero fatto questi limiti.</translation>
    </message>
    <message>
        <source>There are no past days to try these limits on yet.</source>
        <translation>Non ci sono ancora giorni passati su cui provare questi limiti.</translation>
    </message>
    <message>
        <source>Least reward for flexibility: %1 ct per kWh.</source>
        <translation>Compenso minimo per la flessibilità: %1 ct per kWh.</translation>
    </message>
    <message>
        <source>Energy you do not buy here comes from your supplier at %1 ct.</source>
        <translation>L&apos;energia che non compri qui arriva dal tuo fornitore a %1 ct.</translation>
    </message>
    <message>
        <source>In force now: %1 / %2 ct</source>
        <translation>In vigore ora: %1 / %2 ct</translation>
    </message>
    <message>
        <source>Nothing is in force yet.</source>
        <translation>Ancora nulla in vigore.</translation>
    </message>
    <message>
        <source>Buy below</source>
        <translation>Compra sotto</translation>
    </message>
    <message>
        <source>%1 ct per kWh</source>
        <translation>%1 ct per kWh</translation>
    </message>
    <message>
        <source>Sell above</source>
        <translation>Vendi sopra</translation>
    </message>
    <message>
        <source>Least reward for flexibility</source>
        <translation>Compenso minimo per la flessibilità</translation>
    </message>
    <message>
        <source>At most per slot</source>
        <translation>Al massimo per intervallo</translation>
    </message>
    <message>
        <source>%1 kWh</source>
        <translation>%1 kWh</translation>
    </message>
    <message>
        <source>At most per day</source>
        <translation>Al massimo al giorno</translation>
    </message>
    <message>
        <source>%1 cr</source>
        <translation>%1 cr</translation>
    </message>
    <message>
        <source>Trade with</source>
        <translation>Scambia con</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>tutti</translation>
    </message>
    <message>
        <source>the groups that you chose</source>
        <translation>i gruppi che hai scelto</translation>
    </message>
    <message>
        <source>Renewable energy only</source>
        <translation>Solo energia rinnovabile</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sì</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Your agent may act</source>
        <translation>Il tuo agente può agire</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>fino al %1</translation>
    </message>
    <message>
        <source>These limits bind your agent as soon as they are saved. Nobody, your agent included, can trade outside them.</source>
        <translation>Questi limiti vincolano il tuo agente appena sono salvati. Nessuno, nemmeno il tuo agente, può scambiare oltre.</translation>
    </message>
    <message>
        <source>Sign and save</source>
        <translation>Firma e salva</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::LimitsSection</name>
    <message>
        <source>What the limits do</source>
        <translation>Che cosa fanno i limiti</translation>
    </message>
    <message>
        <source>Your agent never buys above the first handle and never sells below the second.</source>
        <translation>Il tuo agente non compra mai sopra la prima maniglia e non vende mai sotto la seconda.</translation>
    </message>
    <message>
        <source>It gives way for the network only for the third handle&apos;s reward or more.</source>
        <translation>Cede per la rete solo per il compenso della terza maniglia o più.</translation>
    </message>
    <message>
        <source>Everybody who takes part checks them: an order outside is refused even if the agent were broken.</source>
        <translation>Li controllano tutti i partecipanti: un ordine fuori è rifiutato anche se l&apos;agente fosse guasto.</translation>
    </message>
    <message>
        <source>The preview supposes that every order within the limits had found a partner at that time&apos;s price.</source>
        <translation>L&apos;anteprima suppone che ogni ordine entro i limiti avesse trovato un partner al prezzo di allora.</translation>
    </message>
    <message>
        <source>Price limits</source>
        <translation>Limiti di prezzo</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::LinksDialog</name>
    <message>
        <source>Links to other programs</source>
        <translation>Collegamenti ad altri programmi</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Portafoglio clienti</translation>
    </message>
    <message>
        <source>Several desks share one portfolio when they name the same PostgreSQL database; each sees at once what another changes.</source>
        <translation>Più postazioni condividono un portafoglio se indicano la stessa base dati PostgreSQL; ognuna vede subito ciò che un&apos;altra cambia.</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Archivio</translation>
    </message>
    <message>
        <source>Ask an OpenADR 3 server</source>
        <translation>Interroga un server OpenADR 3</translation>
    </message>
    <message>
        <source>Its events become requests for flexibility in the portfolio, where every desk finds them.</source>
        <translation>I suoi eventi diventano richieste di flessibilità nel portafoglio, dove ogni postazione le trova.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Credenziali</translation>
    </message>
    <message>
        <source>a JSON file with client_id and client_secret that only you may read</source>
        <translation>un file JSON con client_id e client_secret che solo tu puoi leggere</translation>
    </message>
    <message>
        <source>My name there</source>
        <translation>Il mio nome lì</translation>
    </message>
    <message>
        <source>The server speaks release 3.1</source>
        <translation>Il server parla la versione 3.1</translation>
    </message>
    <message>
        <source>Publish figures over MQTT</source>
        <translation>Pubblica i valori via MQTT</translation>
    </message>
    <message>
        <source>Power, energy and the agent&apos;s state, announced for Home Assistant. Nobody can steer this program through it.</source>
        <translation>Potenza, energia e stato dell&apos;agente, annunciati per Home Assistant. Nessuno può comandare questo programma così.</translation>
    </message>
    <message>
        <source>Broker</source>
        <translation>Broker</translation>
    </message>
    <message>
        <source>Port of the broker</source>
        <translation>Porta del broker</translation>
    </message>
    <message>
        <source>Authorities</source>
        <translation>Autorità</translation>
    </message>
    <message>
        <source>a PEM file for TLS; needed for another machine</source>
        <translation>un file PEM per TLS; serve per un&apos;altra macchina</translation>
    </message>
    <message>
        <source>Let Prometheus read figures</source>
        <translation>Lascia leggere i valori a Prometheus</translation>
    </message>
    <message>
        <source>Only from this machine, and only with the token that stands in a file of yours.</source>
        <translation>Solo da questa macchina, e solo con il gettone scritto in un tuo file.</translation>
    </message>
    <message>
        <source>Port for Prometheus</source>
        <translation>Porta per Prometheus</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Use these links</source>
        <translation>Usa questi collegamenti</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::LiveTile</name>
    <message>
        <source>noise %1 %2</source>
        <translation>rumore %1 %2</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>non misurato</translation>
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
        <translation>N.</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Mercato</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Offerte</translation>
    </message>
    <message>
        <source>Orders kWh</source>
        <translation>Ordini kWh</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parametro</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Adesso</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Prima</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Fino a</translation>
    </message>
    <message>
        <source>Markets</source>
        <translation>Mercati</translation>
    </message>
    <message>
        <source>Parameters and what they were</source>
        <translation>Parametri e come erano</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parametri</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Open or change a market</source>
        <translation>Apri o cambia un mercato</translation>
    </message>
    <message>
        <source>New market like this</source>
        <translation>Nuovo mercato come questo</translation>
    </message>
    <message>
        <source>Change this market</source>
        <translation>Cambia questo mercato</translation>
    </message>
    <message>
        <source>%1 to %2 s</source>
        <translation>da %1 a %2 s</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>da %1 a %2</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>sospeso</translation>
    </message>
    <message>
        <source>open</source>
        <translation>aperto</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>non ancora noto</translation>
    </message>
    <message>
        <source>Resume market %1</source>
        <translation>Riapri il mercato %1</translation>
    </message>
    <message>
        <source>Pause market %1</source>
        <translation>Sospendi il mercato %1</translation>
    </message>
    <message>
        <source>resume market %1: orders are taken again.</source>
        <translation>riaprire il mercato %1: accetta di nuovo ordini.</translation>
    </message>
    <message>
        <source>pause market %1: it takes no orders, and whatever is not cleared can be taken back by its owner. Claims and settlement go on.</source>
        <translation>sospendere il mercato %1: non accetta ordini, e ciò che non è chiuso può riprenderlo il proprietario. Ritiri e liquidazione continuano.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) so far</source>
        <translation>
            <numerusform>%n riga finora</numerusform>
            <numerusform>%n righe finora</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wattbourse::app::MarketForm</name>
    <message>
        <source>Sign and send this?</source>
        <translation>Firmare e inviare?</translation>
    </message>
    <message>
        <source>0x and 40 digits, or empty</source>
        <translation>0x e 40 cifre, o vuoto</translation>
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
        <translation>intervalli dopo</translation>
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
        <translation>%1 da %2 a %3</translation>
    </message>
    <message>
        <source>change market %1 (%2) from %3 on: %4. Earlier slots keep what they have.</source>
        <translation>cambiare il mercato %1 (%2) da %3: %4. Gli intervalli precedenti tengono ciò che hanno.</translation>
    </message>
    <message>
        <source>open a market for %1, %2, orders %3; buyers: %4; sellers: %5; prices from %6 to %7; orders from %8 to %9.</source>
        <translation>aprire un mercato per %1, %2, ordini %3; compratori: %4; venditori: %5; prezzi da %6 a %7; ordini da %8 a %9.</translation>
    </message>
    <message>
        <source>An address is 0x and 40 hexadecimal digits.</source>
        <translation>Un indirizzo è 0x e 40 cifre esadecimali.</translation>
    </message>
    <message>
        <source>Change market %1</source>
        <translation>Cambia il mercato %1</translation>
    </message>
    <message>
        <source>Open a market</source>
        <translation>Apri un mercato</translation>
    </message>
    <message>
        <source>Change market</source>
        <translation>Cambia mercato</translation>
    </message>
    <message>
        <source>Open market</source>
        <translation>Apri mercato</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Non è ancora cambiato nulla.</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::MemberGroups</name>
    <message>
        <source>Group</source>
        <translation>Gruppo</translation>
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
        <translation>sigillato</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>rotto</translation>
    </message>
    <message>
        <source>open</source>
        <translation>aperto</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>nessuna chiave</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>sconosciuto</translation>
    </message>
    <message>
        <source>proven</source>
        <translation>verificato</translation>
    </message>
    <message>
        <source>not final</source>
        <translation>non finale</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>vecchio</translation>
    </message>
    <message>
        <source>not proven</source>
        <translation>non verif.</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membro</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Linea</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>In diretta</translation>
    </message>
    <message>
        <source>1 h, kW</source>
        <translation>1 h, kW</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posizione</translation>
    </message>
    <message>
        <source>kWh</source>
        <translation>kWh</translation>
    </message>
    <message>
        <source>Contracted</source>
        <translation>Contrattato</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Consegnato</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Sigillo</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualità</translation>
    </message>
    <message>
        <source>Solar</source>
        <translation>Solare</translation>
    </message>
    <message>
        <source>Batteries</source>
        <translation>Batterie</translation>
    </message>
    <message>
        <source>Cars</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>Heat pumps</source>
        <translation>Pompe di calore</translation>
    </message>
    <message>
        <source>None of them</source>
        <translation>Nessuno di questi</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Non indicato</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Su</translation>
    </message>
    <message>
        <source>kW</source>
        <translation>kW</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Giù</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::MemberTotalsStrip</name>
    <message>
        <source>Sums of the rows shown</source>
        <translation>Somme delle righe mostrate</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Tutti %1</translation>
    </message>
    <message>
        <source>%1 shown</source>
        <translation>%1 mostrati</translation>
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
        <translation>Tutti</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>In prelievo</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>In immissione</translation>
    </message>
    <message>
        <source>Not sealed</source>
        <translation>Non sigillati</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Da controllare</translation>
    </message>
    <message>
        <source>Load test: these members are generated. None of them exists.</source>
        <translation>Prova di carico: questi membri sono generati. Nessuno di loro esiste.</translation>
    </message>
    <message>
        <source>%1 shown</source>
        <translation>%1 mostrati</translation>
    </message>
    <message>
        <source>%1, %2 selected</source>
        <translation>%1, %2 selezionati</translation>
    </message>
    <message>
        <source>Groups of members</source>
        <translation>Gruppi di membri</translation>
    </message>
    <message>
        <source>Name, branch, tariff…</source>
        <translation>Nome, ramo, tariffa…</translation>
    </message>
    <message>
        <source>Search members by name, branch, tariff or meter</source>
        <translation>Cerca membri per nome, ramo, tariffa o contatore</translation>
    </message>
    <message>
        <source>Batteries</source>
        <translation>Batterie</translation>
    </message>
    <message>
        <source>EV</source>
        <translation>Auto el.</translation>
    </message>
    <message>
        <source>Heat pumps</source>
        <translation>Pompe di calore</translation>
    </message>
    <message>
        <source>PV</source>
        <translation>FV</translation>
    </message>
    <message>
        <source>More filters and groups</source>
        <translation>Altri filtri e gruppi</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Senza gruppi</translation>
    </message>
    <message>
        <source>Group by branch</source>
        <translation>Raggruppa per ramo</translation>
    </message>
    <message>
        <source>Group by device</source>
        <translation>Raggruppa per dispositivo</translation>
    </message>
    <message>
        <source>Group by tariff</source>
        <translation>Raggruppa per tariffa</translation>
    </message>
    <message>
        <source>Add members from a file…</source>
        <translation>Aggiungi membri da un file…</translation>
    </message>
    <message>
        <source>‹ %1</source>
        <translation>‹ %1</translation>
    </message>
    <message>
        <source>Back to the groups from %1</source>
        <translation>Torna ai gruppi da %1</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::MeterCard</name>
    <message>
        <source>Meter</source>
        <translation>Contatore</translation>
    </message>
    <message>
        <source>Connected, %1</source>
        <translation>Collegato, %1</translation>
    </message>
    <message>
        <source>No meter is set up.</source>
        <translation>Nessun contatore è configurato.</translation>
    </message>
    <message>
        <source>The meter is %1.</source>
        <translation>Il contatore è %1.</translation>
    </message>
    <message>
        <source>no reading yet</source>
        <translation>ancora nessuna lettura</translation>
    </message>
    <message>
        <source>%1 A · %2 VA, without voltage</source>
        <translation>%1 A · %2 VA, senza tensione</translation>
    </message>
    <message>
        <source>%1 V · %2 A · %3 W · %4 Hz</source>
        <translation>%1 V · %2 A · %3 W · %4 Hz</translation>
    </message>
    <message>
        <source>reading %1 ago</source>
        <translation>lettura %1 fa</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n record(s) checked, none refused</source>
        <translation>
            <numerusform>%1, %n dato controllato, nessuno rifiutato</numerusform>
            <numerusform>%1, %n dati controllati, nessuno rifiutato</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 records checked, %n refused</source>
        <translation>
            <numerusform>%1, %2 dati controllati, %n rifiutato</numerusform>
            <numerusform>%1, %2 dati controllati, %n rifiutati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n measured</source>
        <comment>slots</comment>
        <translation>
            <numerusform>%n misurato</numerusform>
            <numerusform>%n misurati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n partly measured</source>
        <comment>slots</comment>
        <translation>
            <numerusform>%n misurato in parte</numerusform>
            <numerusform>%n misurati in parte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n estimated</source>
        <comment>slots</comment>
        <translation>
            <numerusform>%n stimato</numerusform>
            <numerusform>%n stimati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n while the meter was open or not sealed</source>
        <comment>slots</comment>
        <translation>
            <numerusform>%n con il contatore aperto o non sigillato</numerusform>
            <numerusform>%n con il contatore aperto o non sigillato</numerusform>
        </translation>
    </message>
    <message>
        <source>Slots today: %1</source>
        <translation>Intervalli di oggi: %1</translation>
    </message>
    <message>
        <source>Register: %1 kWh drawn, %2 kWh fed</source>
        <translation>Totale: %1 kWh prelevati, %2 kWh immessi</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::MeterOwnerDialog</name>
    <message>
        <source>An address is 0x and 40 hexadecimal digits.</source>
        <translation>Un indirizzo è 0x e 40 cifre esadecimali.</translation>
    </message>
    <message>
        <source>On to signing</source>
        <translation>Avanti alla firma</translation>
    </message>
    <message>
        <source>Whose meter is it?</source>
        <translation>Di chi è il contatore?</translation>
    </message>
    <message>
        <source>Meter %1 is not on the register yet. Both addresses are on the wallet page of the home&apos;s own terminal.</source>
        <translation>Il contatore %1 non è ancora nel registro. I due indirizzi sono nella pagina del portafoglio del terminale della casa.</translation>
    </message>
    <message>
        <source>Owner&apos;s account</source>
        <translation>Conto del proprietario</translation>
    </message>
    <message>
        <source>Key that signs its reports</source>
        <translation>Chiave che firma i suoi rapporti</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::NetworkPage</name>
    <message>
        <source>dropped: %1</source>
        <translation>escluso: %1</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>collegamento in corso</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>concorda</translation>
    </message>
    <message>
        <source>behind</source>
        <translation>in ritardo</translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation>non risponde</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>escluso</translation>
    </message>
    <message>
        <source>The authorities of this network are not known yet.</source>
        <translation>Le autorità di questa rete non sono ancora note.</translation>
    </message>
    <message>
        <source>%1 One key alone decides what happened here: trust its owner, or do not trade.</source>
        <translation>%1 Una sola chiave decide che cosa è accaduto qui: fidati di chi la possiede, o non scambiare.</translation>
    </message>
    <message>
        <source>%1 Two keys together decide what happened here: that is little.</source>
        <translation>%1 Due chiavi insieme decidono che cosa è accaduto qui: è poco.</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Allarmi</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Nodi</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nodo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Testa</translation>
    </message>
    <message>
        <source>Authorities</source>
        <translation>Autorità</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Autorità</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Sigillati</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Mancati</translation>
    </message>
    <message>
        <source>Last block</source>
        <translation>Ultimo blocco</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Blocchi</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Blocco</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>Sealed by</source>
        <translation>Sigillato da</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Passo</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rete</translation>
    </message>
    <message>
        <source>each one checked: hash, seal and turn</source>
        <translation>ognuno controllato: hash, sigillo e turno</translation>
    </message>
    <message>
        <source>Newest block</source>
        <translation>Blocco più recente</translation>
    </message>
    <message>
        <source>Final block</source>
        <translation>Blocco definitivo</translation>
    </message>
    <message>
        <source>Settled block</source>
        <translation>Blocco consolidato</translation>
    </message>
    <message>
        <source>%1 old · %2</source>
        <translation>di %1 fa · %2</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>non ancora noto</translation>
    </message>
    <message>
        <source>valid, may still be replaced</source>
        <translation>valido, può ancora essere sostituito</translation>
    </message>
    <message>
        <source>Following the chain stopped for good: %1</source>
        <translation>La catena non viene più seguita: %1</translation>
    </message>
    <message>
        <source>%1 was dropped: %2</source>
        <translation>%1 è stato escluso: %2</translation>
    </message>
    <message>
        <source>proofs</source>
        <translation>prove</translation>
    </message>
    <message>
        <source>receipts at once</source>
        <translation>ricevute in blocco</translation>
    </message>
    <message>
        <source>tells of new blocks</source>
        <translation>avvisa dei nuovi blocchi</translation>
    </message>
    <message>
        <source>%1 questions at once</source>
        <translation>%1 domande alla volta</translation>
    </message>
    <message>
        <source>no proofs</source>
        <translation>nessuna prova</translation>
    </message>
    <message>
        <source>A block is final when %1 of %2 authorities built on it, and settled from %3 on: money moves on settled blocks only.</source>
        <translation>Un blocco è definitivo quando %1 di %2 autorità vi hanno costruito sopra, e regolato da %3 in poi: il denaro si muove solo su blocchi regolati.</translation>
    </message>
    <message>
        <source>Catching up</source>
        <translation>Recupero in corso</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>Answered %</source>
        <translation>Risposte %</translation>
    </message>
    <message>
        <source>True %</source>
        <translation>Vere %</translation>
    </message>
    <message>
        <source>Lies</source>
        <translation>Bugie</translation>
    </message>
    <message>
        <source>Can do</source>
        <translation>Sa fare</translation>
    </message>
    <message>
        <source>Twice</source>
        <translation>Doppi</translation>
    </message>
    <message>
        <source>Until final</source>
        <translation>Fino a definitivo</translation>
    </message>
    <message>
        <source>Trusted start</source>
        <translation>Punto di fiducia</translation>
    </message>
    <message>
        <source>enough authorities built on it</source>
        <translation>abbastanza autorità vi hanno costruito sopra</translation>
    </message>
    <message>
        <source>two thirds did, and the nodes agree</source>
        <translation>lo hanno fatto due terzi, e i nodi concordano</translation>
    </message>
    <message numerus="yes">
        <source>%n block(s)</source>
        <translation>
            <numerusform>%n blocco</numerusform>
            <numerusform>%n blocchi</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 from the newest block back to the final one</source>
        <translation>%1 dal blocco più recente a quello definitivo</translation>
    </message>
    <message>
        <source>the first block of the network</source>
        <translation>il primo blocco della rete</translation>
    </message>
    <message>
        <source>%1 old; from %2 on it needs a second source</source>
        <translation>ha %1; da %2 in poi serve una seconda fonte</translation>
    </message>
    <message>
        <source>%1 old</source>
        <translation>ha %1</translation>
    </message>
    <message>
        <source>%1 of %2 blocks checked</source>
        <translation>%1 di %2 blocchi verificati</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambia…</translation>
    </message>
    <message>
        <source>Change the nodes</source>
        <translation>Cambia i nodi</translation>
    </message>
    <message>
        <source>Run one yourself…</source>
        <translation>Gestiscine una…</translation>
    </message>
    <message>
        <source>Run an authority yourself</source>
        <translation>Gestisci un&apos;autorità</translation>
    </message>
    <message>
        <source>Your authority sealed %1 blocks lately and missed %2 turns.</source>
        <translation>La tua autorità ha sigillato di recente %1 blocchi e mancato %2 turni.</translation>
    </message>
    <message>
        <source>It sealed twice: its key runs in two places. Stop one of them.</source>
        <translation>Ha sigillato due volte: la sua chiave è in uso in due posti. Fermane uno.</translation>
    </message>
    <message>
        <source>Its clock is %1 s late: set it by a time server.</source>
        <translation>Il suo orologio è indietro di %1 s: regolalo con un server dell&apos;ora.</translation>
    </message>
    <message>
        <source>Its clock is %1 s early: set it by a time server.</source>
        <translation>Il suo orologio è avanti di %1 s: regolalo con un server dell&apos;ora.</translation>
    </message>
    <message>
        <source>Your authority is not among those that seal now.</source>
        <translation>La tua autorità non è tra quelle che sigillano ora.</translation>
    </message>
    <message>
        <source>This network runs by proof of stake: a committee of %1 signs what is final, and %2 of its signatures are asked for.</source>
        <translation>Questa rete funziona a prova di partecipazione: un comitato di %1 firma ciò che è definitivo, e se ne chiedono %2 firme.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continua</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Go on catching up</source>
        <translation>Continua il recupero</translation>
    </message>
    <message>
        <source>Pause catching up</source>
        <translation>Metti in pausa il recupero</translation>
    </message>
    <message>
        <source>paused, %1 blocks left</source>
        <translation>in pausa, restano %1 blocchi</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::NextCard</name>
    <message>
        <source>What is next</source>
        <translation>Che cosa segue</translation>
    </message>
    <message>
        <source>The network&apos;s offers are being read.</source>
        <translation>Si leggono le offerte della rete.</translation>
    </message>
    <message>
        <source>Choose an offer or a sale to see what can be done about it.</source>
        <translation>Scegli un&apos;offerta o una vendita per vedere che cosa si può fare.</translation>
    </message>
    <message>
        <source>This sale is over: the owner was paid.</source>
        <translation>Questa vendita è finita: il proprietario è stato pagato.</translation>
    </message>
    <message>
        <source>This sale is over: the buyer has the money back.</source>
        <translation>Questa vendita è finita: l&apos;acquirente ha riavuto il denaro.</translation>
    </message>
    <message>
        <source>Save the readings…</source>
        <translation>Salva le letture…</translation>
    </message>
    <message>
        <source>Save the readings that were bought</source>
        <translation>Salva le letture acquistate</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Seal the readings for each buyer anew and give the file to them. The key goes over the network, encrypted to the buyer, once the money is paid in.</source>
        <translation>Sigilla le letture di nuovo per ogni acquirente e dagli il file. La chiave va sulla rete, cifrata per l&apos;acquirente, quando il denaro è versato.</translation>
    </message>
    <message>
        <source>Seal for a buyer…</source>
        <translation>Sigilla per un acquirente…</translation>
    </message>
    <message>
        <source>Seal the readings for a buyer</source>
        <translation>Sigilla le letture per un acquirente</translation>
    </message>
    <message>
        <source>Sealed readings (*.parcel)</source>
        <translation>Letture sigillate (*.parcel)</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Ritira…</translation>
    </message>
    <message>
        <source>Take the offer of these readings back?</source>
        <translation>Ritirare l&apos;offerta di queste letture?</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Offerta</translation>
    </message>
    <message>
        <source>This offer is over.</source>
        <translation>Questa offerta è finita.</translation>
    </message>
    <message>
        <source>Ask the owner for the file of sealed readings. Then order them: your money waits in the contract until every reading was checked against what the meter reported when it measured.</source>
        <translation>Chiedi al proprietario il file delle letture sigillate. Poi ordinale: il tuo denaro resta nel contratto finché ogni lettura è confrontata con ciò che il contatore comunicò quando misurò.</translation>
    </message>
    <message>
        <source>Buy from a file…</source>
        <translation>Compra da un file…</translation>
    </message>
    <message>
        <source>Sealed readings that the owner gave you</source>
        <translation>Letture sigillate che il proprietario ti ha dato</translation>
    </message>
    <message>
        <source>The order is for readings that were not sealed on this terminal: do not deliver.</source>
        <translation>L&apos;ordine riguarda letture non sigillate su questo terminale: non consegnare.</translation>
    </message>
    <message>
        <source>The money is paid in. Deliver the key, encrypted to the buyer, before the time is over.</source>
        <translation>Il denaro è versato. Consegna la chiave, cifrata per l&apos;acquirente, prima che scada il tempo.</translation>
    </message>
    <message>
        <source>Deliver the key…</source>
        <translation>Consegna la chiave…</translation>
    </message>
    <message>
        <source>Deliver the key of these readings to the buyer?</source>
        <translation>Consegnare la chiave di queste letture all&apos;acquirente?</translation>
    </message>
    <message>
        <source>The buyer says that the key does not open the readings. Show the key itself before the time is over, or the buyer gets the money back. The key opens only what the buyer has.</source>
        <translation>L&apos;acquirente dice che la chiave non apre le letture. Mostra la chiave stessa prima che scada il tempo, o l&apos;acquirente riavrà il denaro. La chiave apre solo ciò che l&apos;acquirente ha.</translation>
    </message>
    <message>
        <source>Show the key…</source>
        <translation>Mostra la chiave…</translation>
    </message>
    <message>
        <source>Show the key of these readings to everybody?</source>
        <translation>Mostrare a tutti la chiave di queste letture?</translation>
    </message>
    <message>
        <source>The buyer&apos;s time to check is over: the money is yours.</source>
        <translation>Il tempo dell&apos;acquirente per controllare è scaduto: il denaro è tuo.</translation>
    </message>
    <message>
        <source>Collect the money…</source>
        <translation>Incassa il denaro…</translation>
    </message>
    <message>
        <source>Finish this sale and collect the money?</source>
        <translation>Chiudere questa vendita e incassare il denaro?</translation>
    </message>
    <message>
        <source>The buyer checks the readings. Without an answer until then the money is yours.</source>
        <translation>L&apos;acquirente controlla le letture. Senza risposta entro allora il denaro è tuo.</translation>
    </message>
    <message>
        <source>The owner did not answer in time: the money is yours again.</source>
        <translation>Il proprietario non ha risposto in tempo: il denaro è di nuovo tuo.</translation>
    </message>
    <message>
        <source>Get the money back…</source>
        <translation>Riprendi il denaro…</translation>
    </message>
    <message>
        <source>Finish this sale and get the money back?</source>
        <translation>Chiudere questa vendita e riavere il denaro?</translation>
    </message>
    <message>
        <source>The owner has to deliver the key. If that does not happen in time, you get your money back.</source>
        <translation>Il proprietario deve consegnare la chiave. Se non avviene in tempo, riavrai il denaro.</translation>
    </message>
    <message>
        <source>The owner has to show the key. If that does not happen in time, you get your money back.</source>
        <translation>Il proprietario deve mostrare la chiave. Se non avviene in tempo, riavrai il denaro.</translation>
    </message>
    <message>
        <source>The key is here. Every reading is compared with what the meter reported when it measured; without an answer of yours until the time is over the owner is paid.</source>
        <translation>La chiave è qui. Ogni lettura è confrontata con ciò che il contatore comunicò quando misurò; senza una tua risposta entro il tempo il proprietario è pagato.</translation>
    </message>
    <message>
        <source>The sealed readings are not on this terminal: nothing can be checked here. Without an answer of yours until the time is over the owner is paid.</source>
        <translation>Le letture sigillate non sono su questo terminale: qui non si può controllare nulla. Senza una tua risposta entro il termine il proprietario viene pagato.</translation>
    </message>
    <message>
        <source>Check every reading</source>
        <translation>Controlla ogni lettura</translation>
    </message>
    <message>
        <source>Release the money…</source>
        <translation>Rilascia il denaro…</translation>
    </message>
    <message>
        <source>Release the money to the owner?</source>
        <translation>Rilasciare il denaro al proprietario?</translation>
    </message>
    <message>
        <source>Show it to the network…</source>
        <translation>Mostralo alla rete…</translation>
    </message>
    <message>
        <source>Show the altered slot and its key to the contract, and get the money back?</source>
        <translation>Mostrare al contratto l&apos;intervallo alterato e la sua chiave, e riavere il denaro?</translation>
    </message>
    <message>
        <source>Dispute the key…</source>
        <translation>Contesta la chiave…</translation>
    </message>
    <message>
        <source>Say that what was delivered is not the key? The owner has to show it then.</source>
        <translation>Dichiarare che ciò che fu consegnato non è la chiave? Il proprietario dovrà allora mostrarla.</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Controlla di nuovo</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::NextTradeCard</name>
    <message>
        <source>Next trade</source>
        <translation>Prossimo scambio</translation>
    </message>
    <message>
        <source>No trade is planned.</source>
        <translation>Nessuno scambio previsto.</translation>
    </message>
    <message>
        <source>Your agent looks again at %1.</source>
        <translation>Il tuo agente ricontrolla alle %1.</translation>
    </message>
    <message>
        <source>Your agent is not trading.</source>
        <translation>Il tuo agente non sta scambiando.</translation>
    </message>
    <message>
        <source>open for %1 more</source>
        <translation>aperto ancora per %1</translation>
    </message>
    <message>
        <source>waits for the result</source>
        <translation>attende il risultato</translation>
    </message>
    <message>
        <source>Sells %1 kWh at %2 ct or more, %3</source>
        <translation>Vende %1 kWh a %2 ct o più, %3</translation>
    </message>
    <message>
        <source>Buys %1 kWh at %2 ct or less, %3</source>
        <translation>Compra %1 kWh a %2 ct o meno, %3</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::NodesDialog</name>
    <message>
        <source>Add a node</source>
        <translation>Aggiungi un nodo</translation>
    </message>
    <message>
        <source>Use these nodes</source>
        <translation>Usa questi nodi</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Nodi</translation>
    </message>
    <message>
        <source>Through which nodes is the network read?</source>
        <translation>Attraverso quali nodi si legge la rete?</translation>
    </message>
    <message>
        <source>An address begins with https://, wss://, http:// or ws://, or is a node&apos;s socket file: unix:///path. Whatever a node says is checked here.</source>
        <translation>Un indirizzo comincia con https://, wss://, http:// o ws://, oppure è il file socket di un nodo: unix:///percorso. Tutto ciò che un nodo dice è verificato qui.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Address of the node</source>
        <translation>Indirizzo del nodo</translation>
    </message>
    <message>
        <source>somebody else&apos;s</source>
        <translation>di qualcun altro</translation>
    </message>
    <message>
        <source>my own</source>
        <translation>mio</translation>
    </message>
    <message>
        <source>Whose node it is</source>
        <translation>Di chi è il nodo</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 stands there twice.</source>
        <translation>%1 compare due volte.</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::NowCard</name>
    <message>
        <source>Now</source>
        <translation>Adesso</translation>
    </message>
    <message>
        <source>kW</source>
        <translation>kW</translation>
    </message>
    <message>
        <source>meter, %1 ago</source>
        <translation>contatore, %1 fa</translation>
    </message>
    <message>
        <source>no reading of the meter yet</source>
        <translation>ancora nessuna lettura del contatore</translation>
    </message>
    <message>
        <source>neither taking nor feeding</source>
        <translation>né prelievo né immissione</translation>
    </message>
    <message>
        <source>taking from the street</source>
        <translation>preleva dalla strada</translation>
    </message>
    <message>
        <source>feeding into the street</source>
        <translation>immette nella strada</translation>
    </message>
    <message>
        <source>taking from the street, if the home feeds nothing: no voltage is measured</source>
        <translation>prelievo dalla strada, se la casa non immette nulla: la tensione non è misurata</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>simulato</translation>
    </message>
    <message>
        <source>no meter: simulated figures</source>
        <translation>nessun contatore: valori simulati</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::OfferForm</name>
    <message>
        <source>For research; not to be passed on.</source>
        <translation>Per ricerca; da non cedere ad altri.</translation>
    </message>
    <message>
        <source>Offer…</source>
        <translation>Offri…</translation>
    </message>
    <message>
        <source>Offer my readings</source>
        <translation>Offri le mie letture</translation>
    </message>
    <message>
        <source>How many of the newest slots</source>
        <translation>Quanti degli intervalli più recenti</translation>
    </message>
    <message>
        <source>Price of all of them</source>
        <translation>Prezzo di tutti</translation>
    </message>
    <message>
        <source>Days on offer</source>
        <translation>Giorni in offerta</translation>
    </message>
    <message>
        <source>Terms of use</source>
        <translation>Condizioni d&apos;uso</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>Intervalli</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prezzo</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Giorni</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Condizioni</translation>
    </message>
    <message>
        <source>Save as Green Button…</source>
        <translation>Salva come Green Button…</translation>
    </message>
    <message>
        <source>Look into a Green Button file…</source>
        <translation>Guarda in un file Green Button…</translation>
    </message>
    <message>
        <source>%1 readings of %2 slots can be sold: %3. The readings stay here; only their price is made known.</source>
        <translation>Si possono vendere %1 letture di %2 intervalli: %3. Le letture restano qui; si rende noto solo il prezzo.</translation>
    </message>
    <message>
        <source>Nothing can be sold yet: only slots that ended and that the meter reported to the network.</source>
        <translation>Non si può vendere ancora nulla: solo intervalli finiti che il contatore ha comunicato alla rete.</translation>
    </message>
    <message>
        <source>Save my history</source>
        <translation>Salva il mio storico</translation>
    </message>
    <message>
        <source>Look into a Green Button file</source>
        <translation>Guarda in un file Green Button</translation>
    </message>
    <message>
        <source>Green Button (*.xml)</source>
        <translation>Green Button (*.xml)</translation>
    </message>
    <message>
        <source>Offer these readings for sale?</source>
        <translation>Offrire in vendita queste letture?</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Contatore</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Fino a</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::OffersSection</name>
    <message>
        <source>The home cannot give way then, or not below the highest price that is paid.</source>
        <translation>La casa non può cedere allora, o non sotto il prezzo massimo pagato.</translation>
    </message>
    <message>
        <source>You would get %1 cr if all of it is delivered.</source>
        <translation>Riceveresti %1 cr se tutto è fornito.</translation>
    </message>
    <message>
        <source>It costs the home %1 ct a kWh and is offered at %2 ct.</source>
        <translation>Alla casa costa %1 ct a kWh ed è offerto a %2 ct.</translation>
    </message>
    <message>
        <source>By your own days, %1 is the best estimate; the band holds eight of ten days.</source>
        <translation>Secondo i tuoi giorni la stima migliore è: %1; la fascia contiene otto giorni su dieci.</translation>
    </message>
    <message>
        <source>Taken: %1 kWh in each slot at %2 ct.</source>
        <translation>Preso: %1 kWh in ogni intervallo a %2 ct.</translation>
    </message>
    <message>
        <source>The home will not be able to give all of it.</source>
        <translation>La casa non potrà dare tutto.</translation>
    </message>
    <message>
        <source>Delivered %1 kWh, earned %2 cr.</source>
        <translation>Forniti %1 kWh, guadagnati %2 cr.</translation>
    </message>
    <message>
        <source>Penalty for what was missing: %1 cr.</source>
        <translation>Penale per quanto mancava: %1 cr.</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Richieste</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Che cosa</translation>
    </message>
    <message>
        <source>Reward cr</source>
        <translation>Compenso cr</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Nobody asks for flexibility now.</source>
        <translation>Nessuno chiede flessibilità ora.</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accetta</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Rifiuta</translation>
    </message>
    <message>
        <source>How well the estimates fit your own days</source>
        <translation>Quanto le stime si adattano ai tuoi giorni</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Stima</translation>
    </message>
    <message>
        <source>Error %</source>
        <translation>Errore %</translation>
    </message>
    <message>
        <source>Bias %</source>
        <translation>Scarto %</translation>
    </message>
    <message>
        <source>Within 20 %</source>
        <translation>Entro 20 %</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Giorni</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Offerte</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>Chi risponde</translation>
    </message>
    <message>
        <source>Let the agent do it</source>
        <translation>Lascia fare all&apos;agente</translation>
    </message>
    <message>
        <source>Ask me</source>
        <translation>Chiedi a me</translation>
    </message>
    <message>
        <source>Never offer</source>
        <translation>Non offrire mai</translation>
    </message>
    <message>
        <source>On top of what it costs</source>
        <translation>In più del costo</translation>
    </message>
    <message>
        <source>Never below your least reward, %1 ct per kWh.</source>
        <translation>Mai sotto il tuo compenso minimo, %1 ct per kWh.</translation>
    </message>
    <message>
        <source>Earned so far: %1 cr.</source>
        <translation>Guadagnato finora: %1 cr.</translation>
    </message>
    <message>
        <source>Flexibility request</source>
        <translation>Richiesta di flessibilità</translation>
    </message>
    <message>
        <source>When the network needs less or more use, the request stands here with what it would bring you.</source>
        <translation>Quando la rete ha bisogno di meno o più consumo, la richiesta è qui con quanto ti porterebbe.</translation>
    </message>
    <message>
        <source>Flexibility request · answer by %1</source>
        <translation>Richiesta di flessibilità · rispondi entro %1</translation>
    </message>
    <message>
        <source>There are too few measured days yet to compare the estimates.</source>
        <translation>Ci sono ancora troppo pochi giorni misurati per confrontare le stime.</translation>
    </message>
    <message>
        <source>Tried on your own days without an event; payment goes by the contract&apos;s.</source>
        <translation>Provate sui tuoi giorni senza eventi; si paga secondo quella del contratto.</translation>
    </message>
    <message>
        <source>Allow…</source>
        <translation>Autorizza…</translation>
    </message>
    <message>
        <source>Every offer takes a deposit, which comes back when what was promised is delivered.</source>
        <translation>Ogni offerta richiede un deposito, che torna quando ciò che è stato promesso viene fornito.</translation>
    </message>
    <message>
        <source>Deposits together at most</source>
        <translation>Depositi in tutto al massimo</translation>
    </message>
    <message>
        <source>%1 cr</source>
        <translation>%1 cr</translation>
    </message>
    <message>
        <source>your agent, without asking you</source>
        <translation>il tuo agente, senza chiedere</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Least reward for flexibility</source>
        <translation>Compenso minimo per la flessibilità</translation>
    </message>
    <message>
        <source>%1 ct per kWh</source>
        <translation>%1 ct per kWh</translation>
    </message>
    <message>
        <source>Offers may take deposits from your credits up to this sum, which replaces what you allowed before. A deposit comes back when what was promised is delivered; what is not delivered costs a part of it.</source>
        <translation>Le offerte possono prendere depositi dai tuoi crediti fino a questa somma, che sostituisce quella autorizzata prima. Il deposito torna quando ciò che è stato promesso viene fornito; ciò che manca ne costa una parte.</translation>
    </message>
    <message>
        <source>Sign and allow</source>
        <translation>Firma e autorizza</translation>
    </message>
    <message>
        <source>contract: %1</source>
        <translation>contratto: %1</translation>
    </message>
    <message>
        <source>best: %1</source>
        <translation>migliore: %1</translation>
    </message>
    <message>
        <source>What your home could give</source>
        <translation>Che cosa la casa potrebbe dare</translation>
    </message>
    <message>
        <source>Less use kWh</source>
        <translation>Meno uso kWh</translation>
    </message>
    <message>
        <source>costs you ct</source>
        <translation>costa ct</translation>
    </message>
    <message>
        <source>More use kWh</source>
        <translation>Più uso kWh</translation>
    </message>
    <message>
        <source>Nothing in this home can wait or store now, or it is still being worked out.</source>
        <translation>Niente in questa casa può ora aspettare o accumulare, oppure si sta ancora calcolando.</translation>
    </message>
    <message>
        <source>Within your comforts. Each line supposes that only that time is moved; what it costs is per kWh.</source>
        <translation>Entro i tuoi comfort. Ogni riga suppone che si sposti solo quel momento; il costo è per kWh.</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::OfficePages</name>
    <message>
        <source>Applications</source>
        <translation>Domande</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificato</translation>
    </message>
    <message>
        <source>Certificates (*.pdf)</source>
        <translation>Certificati (*.pdf)</translation>
    </message>
    <message>
        <source>Line %1, %2: %3</source>
        <translation>Riga %1, %2: %3</translation>
    </message>
    <message>
        <source>The certificate does not hold: %1</source>
        <translation>Il certificato non regge: %1</translation>
    </message>
    <message>
        <source>This is a sound certificate, and not the one that was applied with.</source>
        <translation>È un certificato valido, ma non quello della domanda.</translation>
    </message>
    <message>
        <source>The certificate is sound and the one that was applied with; signed by %1.</source>
        <translation>Il certificato è valido ed è quello della domanda; firmato da %1.</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::OperatorForms</name>
    <message>
        <source>Sign and send this?</source>
        <translation>Firmare e inviare?</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conto</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Contatore</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Emetti</translation>
    </message>
    <message>
        <source>Redeem</source>
        <translation>Rimborsa</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Return</translation>
    </message>
    <message>
        <source>0x and 40 digits</source>
        <translation>0x e 40 cifre</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>as people know it</source>
        <translation>come lo conoscono tutti</translation>
    </message>
    <message>
        <source>Role: %1</source>
        <translation>Ruolo: %1</translation>
    </message>
    <message>
        <source>Meter id</source>
        <translation>Codice contatore</translation>
    </message>
    <message>
        <source>0x and 64 digits</source>
        <translation>0x e 64 cifre</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Proprietario</translation>
    </message>
    <message>
        <source>Reporter</source>
        <translation>Segnalante</translation>
    </message>
    <message>
        <source>key that signs the reports</source>
        <translation>chiave che firma le misure</translation>
    </message>
    <message>
        <source>To account</source>
        <translation>Al conto</translation>
    </message>
    <message>
        <source>From account</source>
        <translation>Dal conto</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importo</translation>
    </message>
    <message>
        <source>cr</source>
        <translation>cr</translation>
    </message>
    <message>
        <source>An address is 0x and 40 hexadecimal digits.</source>
        <translation>Un indirizzo è 0x e 40 cifre esadecimali.</translation>
    </message>
    <message>
        <source>The name is too long.</source>
        <translation>Il nome è troppo lungo.</translation>
    </message>
    <message>
        <source>A meter id is 0x and 64 hexadecimal digits.</source>
        <translation>Un codice contatore è 0x e 64 cifre esadecimali.</translation>
    </message>
    <message>
        <source>Register account</source>
        <translation>Registra conto</translation>
    </message>
    <message>
        <source>register %1 as “%2” with the roles: %3.</source>
        <translation>registrare %1 come “%2” con i ruoli: %3.</translation>
    </message>
    <message>
        <source>Register meter</source>
        <translation>Registra contatore</translation>
    </message>
    <message>
        <source>Issue credits</source>
        <translation>Emetti crediti</translation>
    </message>
    <message>
        <source>Redeem credits</source>
        <translation>Rimborsa crediti</translation>
    </message>
    <message>
        <source>Fill in the fields to see what will be signed.</source>
        <translation>Compila i campi per vedere che cosa sarà firmato.</translation>
    </message>
    <message>
        <source>Deposit reference</source>
        <translation>Riferimento del deposito</translation>
    </message>
    <message>
        <source>Payout reference</source>
        <translation>Riferimento del pagamento</translation>
    </message>
    <message>
        <source>as the bank states it</source>
        <translation>come la indica la banca</translation>
    </message>
    <message>
        <source>The reference is too long.</source>
        <translation>Il riferimento è troppo lungo.</translation>
    </message>
    <message>
        <source>issue %1 cr to %2 for the deposit “%3”. The supply grows by as much.</source>
        <translation>emettere %1 cr a %2 per il deposito “%3”. La quantità in circolo cresce di altrettanto.</translation>
    </message>
    <message>
        <source>redeem %1 cr of %2 for the payout “%3”. They are burned; pay the owner the same amount.</source>
        <translation>riscattare %1 cr di %2 per il pagamento “%3”. Vengono distrutti; paga al proprietario la stessa somma.</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificato</translation>
    </message>
    <message>
        <source>its hash; empty when there is none</source>
        <translation>il suo hash; vuoto se non c&apos;è</translation>
    </message>
    <message>
        <source>A certificate&apos;s hash is 0x and 64 hexadecimal digits.</source>
        <translation>L&apos;hash di un certificato è 0x e 64 cifre esadecimali.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nessuno</translation>
    </message>
    <message>
        <source>Change roles</source>
        <translation>Cambia ruoli</translation>
    </message>
    <message>
        <source>It is registered with these roles. Choose others to change them.</source>
        <translation>È registrato con questi ruoli. Scegline altri per cambiarli.</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Linea</translation>
    </message>
    <message>
        <source>its number; empty when there is none</source>
        <translation>il suo numero; vuoto se non c&apos;è</translation>
    </message>
    <message>
        <source>move meter %1 from branch %2 to branch %3.</source>
        <translation>spostare il contatore %1 dalla linea %2 alla linea %3.</translation>
    </message>
    <message>
        <source>A branch has a number.</source>
        <translation>Una linea ha un numero.</translation>
    </message>
    <message>
        <source>Move meter</source>
        <translation>Sposta contatore</translation>
    </message>
    <message>
        <source>It is registered. Write another branch to move it.</source>
        <translation>È registrato. Scrivi un&apos;altra linea per spostarlo.</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::OperatorPage</name>
    <message>
        <source>Operator</source>
        <translation>Operatore</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Indirizzo</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Ruoli</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Contatore</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Proprietario</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Sigillo</translation>
    </message>
    <message>
        <source>Last report</source>
        <translation>Ultima misura</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Intervallo</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Mercato</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Volume kWh</source>
        <translation>Volume kWh</translation>
    </message>
    <message>
        <source>Slots and their phases</source>
        <translation>Intervalli e loro fasi</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Conti</translation>
    </message>
    <message>
        <source>Meters</source>
        <translation>Contatori</translation>
    </message>
    <message>
        <source>Markets and slots</source>
        <translation>Mercati e intervalli</translation>
    </message>
    <message>
        <source>Register, issue, redeem</source>
        <translation>Registra, emetti, rimborsa</translation>
    </message>
    <message>
        <source>Credits issued</source>
        <translation>Crediti emessi</translation>
    </message>
    <message>
        <source>cr</source>
        <translation>cr</translation>
    </message>
    <message>
        <source>Credits redeemed</source>
        <translation>Crediti rimborsati</translation>
    </message>
    <message>
        <source>Credits in circulation</source>
        <translation>Crediti in circolazione</translation>
    </message>
    <message>
        <source>Whether the credits add up is not known yet.</source>
        <translation>Non si sa ancora se i conti dei crediti tornano.</translation>
    </message>
    <message>
        <source>The credits add up: %1 issued = %2 redeemed + %3 in circulation.</source>
        <translation>I conti tornano: %1 emessi = %2 rimborsati + %3 in circolazione.</translation>
    </message>
    <message>
        <source>The credits do not add up: %1 cr issued, but %2 redeemed and in circulation.</source>
        <translation>I conti non tornano: %1 cr emessi, ma %2 rimborsati e in circolazione.</translation>
    </message>
    <message>
        <source>Stop issuing and call the authorities.</source>
        <translation>Smetti di emettere e chiama le autorità.</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>non ancora noto</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ancora nessuno</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>sigillato</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>rotto</translation>
    </message>
    <message>
        <source>no market known yet</source>
        <translation>ancora nessun mercato noto</translation>
    </message>
    <message>
        <source>markets: %1</source>
        <translation>mercati: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>cleared</source>
        <translation>prezzo fissato</translation>
    </message>
    <message>
        <source>not cleared yet</source>
        <translation>prezzo non ancora fissato</translation>
    </message>
    <message>
        <source>%1 of %2 sealed · indicative metering</source>
        <translation>%1 di %2 sigillati · misura indicativa</translation>
    </message>
    <message>
        <source>Parts of the operator&apos;s desk</source>
        <translation>Parti del banco dell&apos;operatore</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Panoramica</translation>
    </message>
    <message>
        <source>Admission</source>
        <translation>Ammissione</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Crediti</translation>
    </message>
    <message>
        <source>Markets</source>
        <translation>Mercati</translation>
    </message>
    <message>
        <source>Disputes</source>
        <translation>Controversie</translation>
    </message>
    <message>
        <source>Who seals</source>
        <translation>Chi sigilla</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Inviati</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Clearing: both curves and why</source>
        <translation>Prezzo fissato: le due curve e perché</translation>
    </message>
    <message>
        <source>Sent, and watched until it is final</source>
        <translation>Inviati, e seguiti finché definitivi</translation>
    </message>
    <message>
        <source>Clear this slot</source>
        <translation>Chiudi questo intervallo</translation>
    </message>
    <message>
        <source>Choose a slot.</source>
        <translation>Scegli un intervallo.</translation>
    </message>
    <message>
        <source>A continuous market is not cleared: orders meet as they come.</source>
        <translation>Un mercato continuo non si chiude: gli ordini s&apos;incontrano man mano.</translation>
    </message>
    <message>
        <source>There are no orders in this slot.</source>
        <translation>Non ci sono ordini in questo intervallo.</translation>
    </message>
    <message>
        <source>%1 kWh change hands at %2 ct/kWh: there the most energy is traded, and of the prices with as much the one at which least is left over. %3 kWh asked and %4 kWh offered in all.</source>
        <translation>%1 kWh cambiano mano a %2 ct/kWh: lì si scambia più energia, e tra i prezzi con altrettanta quello in cui ne avanza di meno. In tutto %3 kWh chiesti e %4 kWh offerti.</translation>
    </message>
    <message>
        <source>Nobody asks as much as anybody offers for: everything is given back.</source>
        <translation>Nessuno chiede quanto qualcuno offre: tutto viene restituito.</translation>
    </message>
    <message>
        <source>The market is paused: nothing is cleared.</source>
        <translation>Il mercato è sospeso: non si chiude nulla.</translation>
    </message>
    <message>
        <source>Cleared. %1</source>
        <translation>Prezzo fissato. %1</translation>
    </message>
    <message>
        <source>clear %1, slot %2: what it comes to is computed by the contract.</source>
        <translation>chiudere %1, intervallo %2: quanto ne risulta lo calcola il contratto.</translation>
    </message>
    <message numerus="yes">
        <source>%n under way</source>
        <translation>
            <numerusform>%n in corso</numerusform>
            <numerusform>%n in corso</numerusform>
        </translation>
    </message>
    <message>
        <source>Price ct/kWh</source>
        <translation>Prezzo ct/kWh</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>sospeso</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Orders come in until %1.</source>
        <translation>Gli ordini arrivano fino alle %1.</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Linea</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::OrderDetail</name>
    <message>
        <source>signed, no node took it yet</source>
        <translation>firmata, nessun nodo l&apos;ha ancora presa</translation>
    </message>
    <message>
        <source>sent, waits for a block</source>
        <translation>inviato, in attesa di un blocco</translation>
    </message>
    <message>
        <source>in a block, not final yet</source>
        <translation>in un blocco, non ancora definitivo</translation>
    </message>
    <message>
        <source>in a final block</source>
        <translation>in un blocco definitivo</translation>
    </message>
    <message>
        <source>refused by the market&apos;s contract</source>
        <translation>rifiutata dal contratto del mercato</translation>
    </message>
    <message>
        <source>overtaken by another one with the same number</source>
        <translation>superata da un&apos;altra con lo stesso numero</translation>
    </message>
    <message>
        <source>not sent: it would be refused</source>
        <translation>non inviata: verrebbe rifiutata</translation>
    </message>
    <message>
        <source>%1 cr</source>
        <translation>%1 cr</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordine</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Che cosa</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Not filled</source>
        <translation>Non eseguito</translation>
    </message>
    <message>
        <source>%1 kWh</source>
        <translation>%1 kWh</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Perché</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>Transazione</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Blocco</translation>
    </message>
    <message>
        <source>none: it was not placed</source>
        <translation>nessuno: non è stato inviato</translation>
    </message>
    <message>
        <source>not among the transactions that this terminal remembers</source>
        <translation>non tra le transazioni che questo terminale ricorda</translation>
    </message>
    <message>
        <source>Reading of the slot</source>
        <translation>Lettura dell&apos;intervallo</translation>
    </message>
    <message>
        <source>Contracted in all</source>
        <translation>Contrattato in tutto</translation>
    </message>
    <message>
        <source>Metered</source>
        <translation>Misurato</translation>
    </message>
    <message>
        <source>no reading yet</source>
        <translation>ancora nessuna lettura</translation>
    </message>
    <message>
        <source>Settlement of the slot</source>
        <translation>Regolamento dell&apos;intervallo</translation>
    </message>
    <message>
        <source>Trades</source>
        <translation>Scambi</translation>
    </message>
    <message>
        <source>Imbalance</source>
        <translation>Sbilanciamento</translation>
    </message>
    <message>
        <source>not settled yet</source>
        <translation>non ancora regolato</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Data quality</source>
        <translation>Qualità dei dati</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::OrderTicket</name>
    <message>
        <source>Buy</source>
        <translation>Compra</translation>
    </message>
    <message>
        <source>Sell</source>
        <translation>Vendi</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantità</translation>
    </message>
    <message>
        <source>kWh</source>
        <translation>kWh</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>ct/kWh</source>
        <translation>ct/kWh</translation>
    </message>
    <message>
        <source>Sign and place this order?</source>
        <translation>Firmare e inviare questo ordine?</translation>
    </message>
    <message>
        <source>Side: buy</source>
        <translation>Verso: compra</translation>
    </message>
    <message>
        <source>Side: sell</source>
        <translation>Verso: vendi</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Mercato</translation>
    </message>
    <message>
        <source>If the gate closed now, nothing of it would fill.</source>
        <translation>Se l&apos;asta chiudesse ora, non ne sarebbe eseguito nulla.</translation>
    </message>
    <message>
        <source>If the gate closed now: %1 kWh at %2 ct, %3 cr.</source>
        <translation>Se l&apos;asta chiudesse ora: %1 kWh a %2 ct, %3 cr.</translation>
    </message>
    <message>
        <source>Sign and place</source>
        <translation>Firma e invia</translation>
    </message>
    <message>
        <source>Enter a quantity. A price of the ladder fills the limit.</source>
        <translation>Inserisci una quantità. Un prezzo della scala compila il limite.</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Verso</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::OrdersCard</name>
    <message>
        <source>Orders</source>
        <translation>Ordini</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordine</translation>
    </message>
    <message>
        <source>Limit ct</source>
        <translation>Limite ct</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Risultato</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tutti</translation>
    </message>
    <message>
        <source>open</source>
        <translation>aperto</translation>
    </message>
    <message>
        <source>with a reason</source>
        <translation>con un motivo</translation>
    </message>
    <message>
        <source>sent, not confirmed yet</source>
        <translation>inviato, non ancora confermato</translation>
    </message>
    <message>
        <source>open, gate %1</source>
        <translation>aperto, chiude %1</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annullato</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rifiutato</translation>
    </message>
    <message>
        <source>rejected: %1</source>
        <translation>rifiutato: %1</translation>
    </message>
    <message>
        <source>waits for the result</source>
        <translation>attende il risultato</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nessuno</translation>
    </message>
    <message>
        <source>none: %1</source>
        <translation>nulla: %1</translation>
    </message>
    <message>
        <source>%1 at %2 ct</source>
        <translation>%1 a %2 ct</translation>
    </message>
    <message>
        <source>%1 of %2 at %3 ct</source>
        <translation>%1 di %2 a %3 ct</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Sell %1 kWh</source>
        <translation>Vendi %1 kWh</translation>
    </message>
    <message>
        <source>Buy %1 kWh</source>
        <translation>Compra %1 kWh</translation>
    </message>
    <message>
        <source>Your agent has placed no orders yet.</source>
        <translation>Il tuo agente non ha ancora inserito ordini.</translation>
    </message>
    <message>
        <source>No order fits.</source>
        <translation>Nessun ordine corrisponde.</translation>
    </message>
    <message>
        <source>open</source>
        <comment>orders</comment>
        <translation>aperti</translation>
    </message>
    <message>
        <source>sealed, opened from %1 on</source>
        <translation>sigillato, aperto dalle %1</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>sigillato</translation>
    </message>
    <message>
        <source>cancelled: %1</source>
        <translation>annullato: %1</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::OutsideLinks</name>
    <message>
        <source>The broker hears this terminal.</source>
        <translation>Il broker sente questo terminale.</translation>
    </message>
    <message>
        <source>The broker does not answer; it is tried again and again.</source>
        <translation>Il broker non risponde; si riprova di continuo.</translation>
    </message>
    <message>
        <source>The settings of the links cannot be read: they are left as they are.</source>
        <translation>Le impostazioni dei collegamenti non si leggono: restano come sono.</translation>
    </message>
    <message>
        <source>http://127.0.0.1:%1/metrics, with the token in %2.</source>
        <translation>http://127.0.0.1:%1/metrics, con il gettone in %2.</translation>
    </message>
    <message>
        <source>Open: %1 members, %2 requests of other networks.</source>
        <translation>Aperto: %1 membri, %2 richieste di altre reti.</translation>
    </message>
    <message>
        <source>The server does not answer as it should: %1</source>
        <translation>Il server non risponde come dovrebbe: %1</translation>
    </message>
    <message>
        <source>%1: %2 requests for flexibility, %3 events not understood.</source>
        <translation>%1: %2 richieste di flessibilità, %3 eventi non capiti.</translation>
    </message>
    <message>
        <source>use %1 kW less</source>
        <translation>usa %1 kW in meno</translation>
    </message>
    <message>
        <source>use %1 kW more</source>
        <translation>usa %1 kW in più</translation>
    </message>
    <message>
        <source>take %1 kW at most</source>
        <translation>preleva al massimo %1 kW</translation>
    </message>
    <message>
        <source>feed %1 kW at most</source>
        <translation>immetti al massimo %1 kW</translation>
    </message>
    <message>
        <source>give way, level %1</source>
        <translation>cedi, livello %1</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::PassphraseFields</name>
    <message>
        <source>Passphrase</source>
        <translation>Frase segreta</translation>
    </message>
    <message>
        <source>Passphrase, once more</source>
        <translation>Frase segreta, di nuovo</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Le due non sono uguali.</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::PhasorChart</name>
    <message>
        <source>Phasor: the angle between voltage and current</source>
        <translation>Fasore: l&apos;angolo tra tensione e corrente</translation>
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
        <translation>angolo ×5</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::PnlPanel</name>
    <message>
        <source>At risk</source>
        <translation>A rischio</translation>
    </message>
    <message>
        <source>cr</source>
        <translation>cr</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>Intervalli</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Direzione</translation>
    </message>
    <message>
        <source>Contracted
kWh</source>
        <translation>Contrattato
kWh</translation>
    </message>
    <message>
        <source>Delivered
kWh</source>
        <translation>Consegnato
kWh</translation>
    </message>
    <message>
        <source>Earned
cr</source>
        <translation>Ricavo
cr</translation>
    </message>
    <message>
        <source>Kept
cr</source>
        <translation>Trattenuto
cr</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Energy
kWh</source>
        <translation>Energia
kWh</translation>
    </message>
    <message>
        <source>Gain
cr</source>
        <translation>Guadagno
cr</translation>
    </message>
    <message>
        <source>Loss
cr</source>
        <translation>Perdita
cr</translation>
    </message>
    <message>
        <source>Profit
cr</source>
        <translation>Profitto
cr</translation>
    </message>
    <message>
        <source>Provisional
cr</source>
        <translation>Provvisorio
cr</translation>
    </message>
    <message>
        <source>P&amp;&amp;L by slot</source>
        <translation>P&amp;&amp;L per intervallo</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posizione</translation>
    </message>
    <message>
        <source>Flexibility</source>
        <translation>Flessibilità</translation>
    </message>
    <message>
        <source>Sums</source>
        <translation>Somme</translation>
    </message>
    <message>
        <source>Month report…</source>
        <translation>Rapporto mensile…</translation>
    </message>
    <message>
        <source>What is at risk</source>
        <translation>Che cosa è a rischio</translation>
    </message>
    <message>
        <source>Flexibility that was sold</source>
        <translation>Flessibilità venduta</translation>
    </message>
    <message>
        <source>Sums of profit and loss</source>
        <translation>Somme di profitti e perdite</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Per</translation>
    </message>
    <message>
        <source>Sums by</source>
        <translation>Somme per</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membro</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Mercato</translation>
    </message>
    <message>
        <source>Held for orders</source>
        <translation>Trattenuto per ordini</translation>
    </message>
    <message>
        <source>Bonds of flexibility</source>
        <translation>Cauzioni di flessibilità</translation>
    </message>
    <message>
        <source>Likely penalty, of the bonds</source>
        <translation>Penale probabile, delle cauzioni</translation>
    </message>
    <message>
        <source>Limit a day</source>
        <translation>Limite al giorno</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Limit used</source>
        <translation>Limite usato</translation>
    </message>
    <message>
        <source>up</source>
        <translation>su</translation>
    </message>
    <message>
        <source>down</source>
        <translation>giù</translation>
    </message>
    <message>
        <source>final</source>
        <translation>definitivo</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>provvisorio</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::PoolChart</name>
    <message>
        <source>Pooled offer</source>
        <translation>Offerta aggregata</translation>
    </message>
    <message>
        <source>Nothing is pooled.</source>
        <translation>Non c&apos;è nulla da aggregare.</translation>
    </message>
    <message>
        <source>Up to %1 kWh from %2 to %3 ct/kWh.</source>
        <translation>Fino a %1 kWh da %2 a %3 ct/kWh.</translation>
    </message>
    <message>
        <source>asked for, at most</source>
        <translation>richiesto, al massimo</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::PoolPanel</name>
    <message>
        <source>%1 kWh at %2</source>
        <translation>%1 kWh a %2</translation>
    </message>
    <message>
        <source>no offer yet</source>
        <translation>nessuna offerta</translation>
    </message>
    <message>
        <source>%1, on its way</source>
        <translation>%1, in invio</translation>
    </message>
    <message>
        <source>%1, refused</source>
        <translation>%1, rifiutata</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>Acquirente</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>Periodi</translation>
    </message>
    <message>
        <source>Your offer</source>
        <translation>La tua offerta</translation>
    </message>
    <message>
        <source>Requests for flexibility</source>
        <translation>Richieste di flessibilità</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>Riserva</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>You keep</source>
        <translation>Trattieni</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Offri</translation>
    </message>
    <message>
        <source>kWh</source>
        <translation>kWh</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prezzo</translation>
    </message>
    <message>
        <source>ct/kWh</source>
        <translation>ct/kWh</translation>
    </message>
    <message>
        <source>Sign and offer this?</source>
        <translation>Firmare e offrire?</translation>
    </message>
    <message>
        <source>No member has a curve for it.</source>
        <translation>Nessun membro ha una curva per questo.</translation>
    </message>
    <message>
        <source>The pool begins at %1 ct, above what is paid.</source>
        <translation>L&apos;aggregato comincia da %1 ct, oltre quanto si paga.</translation>
    </message>
    <message>
        <source>At least %1 kWh have to be offered.</source>
        <translation>Bisogna offrire almeno %1 kWh.</translation>
    </message>
    <message>
        <source>Members want %1 ct for that much.</source>
        <translation>I membri vogliono %1 ct per tanto.</translation>
    </message>
    <message>
        <source>%1 kWh are asked of members for it.</source>
        <translation>Per questo si chiedono %1 kWh ai membri.</translation>
    </message>
    <message>
        <source>offer %1 flexibility up of %2 kWh in each slot of %3, at %4 ct/kWh.</source>
        <translation>offrire a %1 flessibilità a salire di %2 kWh in ogni periodo di %3, a %4 ct/kWh.</translation>
    </message>
    <message>
        <source>offer %1 flexibility down of %2 kWh in each slot of %3, at %4 ct/kWh.</source>
        <translation>offrire a %1 flessibilità a scendere di %2 kWh in ogni periodo di %3, a %4 ct/kWh.</translation>
    </message>
    <message>
        <source>%1 cr are held as a bond.</source>
        <translation>%1 cr restano in garanzia.</translation>
    </message>
    <message>
        <source>Offer %1 kWh at %2 ct</source>
        <translation>Offri %1 kWh a %2 ct</translation>
    </message>
    <message>
        <source>up %1</source>
        <translation>su %1</translation>
    </message>
    <message>
        <source>down %1</source>
        <translation>giù %1</translation>
    </message>
    <message>
        <source>Asked kWh</source>
        <translation>Richiesti kWh</translation>
    </message>
    <message>
        <source>At most ct</source>
        <translation>Massimo ct</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Fino a</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::PositionChart</name>
    <message>
        <source>Delivered against contracted by slot</source>
        <translation>Consegnato rispetto al contrattato, per intervallo</translation>
    </message>
    <message>
        <source>Slots: %1. Contracted %2 kWh net; of %3 kWh already metered, %4 kWh were delivered.</source>
        <translation>Intervalli: %1. Contrattati %2 kWh netti; di %3 kWh già misurati, %4 kWh sono stati consegnati.</translation>
    </message>
    <message>
        <source>No position yet</source>
        <translation>Ancora nessuna posizione</translation>
    </message>
    <message>
        <source>kWh</source>
        <translation>kWh</translation>
    </message>
    <message>
        <source>bought</source>
        <translation>comprato</translation>
    </message>
    <message>
        <source>sold</source>
        <translation>venduto</translation>
    </message>
    <message>
        <source>contracted, not metered yet</source>
        <translation>contrattato, non ancora misurato</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::PriceLimits</name>
    <message>
        <source>Buy below</source>
        <translation>Compra sotto</translation>
    </message>
    <message>
        <source>Sell above</source>
        <translation>Vendi sopra</translation>
    </message>
    <message>
        <source>Buys below %1 ct per kWh</source>
        <translation>Compra sotto %1 ct per kWh</translation>
    </message>
    <message>
        <source>Sells above %1 ct per kWh</source>
        <translation>Vende sopra %1 ct per kWh</translation>
    </message>
    <message>
        <source>buy below %1 ct</source>
        <translation>compra sotto %1 ct</translation>
    </message>
    <message>
        <source>sell above %1 ct</source>
        <translation>vendi sopra %1 ct</translation>
    </message>
    <message>
        <source>Least reward for flexibility</source>
        <translation>Compenso minimo per la flessibilità</translation>
    </message>
    <message>
        <source>Gives way for %1 ct per kWh or more</source>
        <translation>Cede per %1 ct per kWh o più</translation>
    </message>
    <message>
        <source>flexibility from %1 ct</source>
        <translation>flessibilità da %1 ct</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::ProfitChart</name>
    <message>
        <source>Profit and loss by slot</source>
        <translation>Profitti e perdite per intervallo</translation>
    </message>
    <message>
        <source>Slots: %1. Profit %2 cr, of which %3 cr may still change.</source>
        <translation>Intervalli: %1. Profitto %2 cr, di cui %3 cr possono ancora cambiare.</translation>
    </message>
    <message>
        <source>cr per slot</source>
        <translation>cr per intervallo</translation>
    </message>
    <message>
        <source>gain</source>
        <translation>guadagno</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>perdita</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>provvisorio</translation>
    </message>
    <message>
        <source>sum, cr</source>
        <translation>somma, cr</translation>
    </message>
    <message>
        <source>Nothing is settled yet.</source>
        <translation>Non è ancora regolato nulla.</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::ProofDialog</name>
    <message>
        <source>Node %1, %2 bytes</source>
        <translation>Nodo %1, %2 byte</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Prova</translation>
    </message>
    <message>
        <source>This figure stands in block %1.</source>
        <translation>Questo dato sta nel blocco %1.</translation>
    </message>
    <message>
        <source>The block&apos;s header holds the root of all accounts. The nodes below lead from that root to the account and from there to each stored value: your computer hashed every one of them. %1 of %2 authorities sealed the block or built on it.</source>
        <translation>L&apos;intestazione del blocco contiene la radice di tutti i conti. I nodi qui sotto portano da quella radice al conto e da lì a ogni valore memorizzato: il tuo computer ha calcolato l&apos;hash di ognuno. %1 autorità su %2 hanno sigillato il blocco o costruito su di esso.</translation>
    </message>
    <message>
        <source>Parts of the proof</source>
        <translation>Parti della prova</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valore</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Intestazione</translation>
    </message>
    <message>
        <source>block %1</source>
        <translation>blocco %1</translation>
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
        <translation>Radice dei conti</translation>
    </message>
    <message>
        <source>Header, %1 bytes</source>
        <translation>Intestazione, %1 byte</translation>
    </message>
    <message>
        <source>Seals</source>
        <translation>Sigilli</translation>
    </message>
    <message>
        <source>%1 of %2 authorities</source>
        <translation>%1 autorità su %2</translation>
    </message>
    <message>
        <source>Block %1, step %2</source>
        <translation>Blocco %1, passo %2</translation>
    </message>
    <message>
        <source>%1 sealed %2</source>
        <translation>%1 ha sigillato %2</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conto</translation>
    </message>
    <message>
        <source>%1 nodes</source>
        <translation>%1 nodi</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Indirizzo</translation>
    </message>
    <message>
        <source>Stored value</source>
        <translation>Valore memorizzato</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Chiave</translation>
    </message>
    <message>
        <source>Served by</source>
        <translation>Fornito da</translation>
    </message>
    <message>
        <source>Check the copy with: wattbourse-cli chain proof FILE</source>
        <translation>Controlla la copia con: wattbourse-cli chain proof FILE</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Copia come JSON</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>Transazione</translation>
    </message>
    <message>
        <source>number %1 of %2 in the block</source>
        <translation>numero %1 di %2 nel blocco</translation>
    </message>
    <message>
        <source>Root of transactions</source>
        <translation>Radice delle transazioni</translation>
    </message>
    <message>
        <source>Root of receipts</source>
        <translation>Radice delle ricevute</translation>
    </message>
    <message>
        <source>Transaction, %1 bytes</source>
        <translation>Transazione, %1 byte</translation>
    </message>
    <message>
        <source>Receipt, %1 bytes</source>
        <translation>Ricevuta, %1 byte</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regola</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::QuietEditor</name>
    <message>
        <source>No appliance runs then</source>
        <translation>Nessun elettrodomestico in quelle ore</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dalle</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Fino a</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::Rail</name>
    <message>
        <source>Workspaces</source>
        <translation>Aree di lavoro</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::RecoveryWords</name>
    <message>
        <source>I have written them down</source>
        <translation>Le ho scritte</translation>
    </message>
    <message>
        <source>Look at your paper and type these three words.</source>
        <translation>Guarda il tuo foglio e scrivi queste tre parole.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Controlla</translation>
    </message>
    <message>
        <source>Show the words again</source>
        <translation>Mostra di nuovo le parole</translation>
    </message>
    <message>
        <source>Word %1</source>
        <translation>Parola %1</translation>
    </message>
    <message>
        <source>Word %1 is not the one that you were shown. Look at your paper.</source>
        <translation>La parola %1 non è quella che ti è stata mostrata. Guarda il tuo foglio.</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::ReplayPanel</name>
    <message>
        <source>Show this day again</source>
        <translation>Rivedi questo giorno</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Avvia</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>Torna a adesso</translation>
    </message>
    <message>
        <source>Day to show again (UTC)</source>
        <translation>Giorno da rivedere (UTC)</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocità</translation>
    </message>
    <message>
        <source>Seconds of the day in one second</source>
        <translation>Secondi del giorno in un secondo</translation>
    </message>
    <message>
        <source>Moment of the day</source>
        <translation>Momento del giorno</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Shown: %1 %2 of %3 to %4. Nothing can be signed meanwhile.</source>
        <translation>Mostrato: %1 %2, da %3 a %4. Intanto non si può firmare nulla.</translation>
    </message>
    <message>
        <source>Choose a day that this desk has recorded.</source>
        <translation>Scegli un giorno che questo banco ha registrato.</translation>
    </message>
    <message>
        <source>Nothing is recorded yet. The desk records while it is open.</source>
        <translation>Non c&apos;è ancora nulla di registrato. Il banco registra mentre è aperto.</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::RequestCard</name>
    <message>
        <source>Flexibility request</source>
        <translation>Richiesta di flessibilità</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Rifiuta</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accetta</translation>
    </message>
    <message>
        <source>answer by %1</source>
        <translation>rispondi entro %1</translation>
    </message>
    <message>
        <source>You would get about %1 cr.</source>
        <translation>Riceveresti circa %1 cr.</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::RequestsCard</name>
    <message>
        <source>Asked for by other networks</source>
        <translation>Richiesto da altre reti</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Asks to</source>
        <translation>Chiede di</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>ritirato</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>riferito</translation>
    </message>
    <message>
        <source>over</source>
        <translation>finito</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ora</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>in arrivo</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <translation>dal %1 in poi</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::ReserveEditor</name>
    <message>
        <source>Keeps at least</source>
        <translation>Tiene almeno</translation>
    </message>
    <message>
        <source>%1 of %2 kWh</source>
        <translation>%1 di %2 kWh</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::SavingsSection</name>
    <message>
        <source>the tariff outside the market</source>
        <translation>la tariffa fuori dal mercato</translation>
    </message>
    <message>
        <source>one price, %1 ct, %2 ct for what is fed in</source>
        <translation>un prezzo, %1 ct, %2 ct per l&apos;immesso</translation>
    </message>
    <message>
        <source>the prices of “%1” and %2 ct, %3 ct for what is fed in</source>
        <translation>i prezzi di “%1” e %2 ct, %3 ct per l&apos;immesso</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Scegli un file…</translation>
    </message>
    <message>
        <source>Savings</source>
        <translation>Risparmi</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Confronta con</translation>
    </message>
    <message>
        <source>The tariff outside the market</source>
        <translation>La tariffa fuori dal mercato</translation>
    </message>
    <message>
        <source>One price all day</source>
        <translation>Un prezzo tutto il giorno</translation>
    </message>
    <message>
        <source>Day and night price</source>
        <translation>Prezzo diurno e notturno</translation>
    </message>
    <message>
        <source>Prices of a file</source>
        <translation>Prezzi da un file</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Oggi</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>Gli ultimi 7 giorni</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>Gli ultimi 30 giorni</translation>
    </message>
    <message>
        <source>Tariff</source>
        <translation>Tariffa</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prezzo</translation>
    </message>
    <message>
        <source>Added to each price</source>
        <translation>In più su ogni prezzo</translation>
    </message>
    <message>
        <source>For what is fed in</source>
        <translation>Per l&apos;immesso</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Prices (*.csv *.xml)</source>
        <translation>Prezzi (*.csv *.xml)</translation>
    </message>
    <message>
        <source>CSV with start, end and price, or day-ahead prices of ENTSO-E (XML).</source>
        <translation>CSV con start, end e price, o prezzi del giorno prima di ENTSO-E (XML).</translation>
    </message>
    <message>
        <source>Savings of a simulated home</source>
        <translation>Risparmi di una casa simulata</translation>
    </message>
    <message>
        <source>Working it out.</source>
        <translation>Si sta calcolando.</translation>
    </message>
    <message>
        <source>No slot of that time is settled, measured and has a price in this tariff yet: there is nothing to compare.</source>
        <translation>Nessun intervallo di quel tempo è regolato, misurato e con un prezzo in questa tariffa: non c&apos;è nulla da confrontare.</translation>
    </message>
    <message>
        <source>There is nothing to compare yet.</source>
        <translation>Non c&apos;è ancora nulla da confrontare.</translation>
    </message>
    <message>
        <source>%1 cr saved</source>
        <translation>%1 cr risparmiati</translation>
    </message>
    <message>
        <source>%1 cr more paid</source>
        <translation>%1 cr pagati in più</translation>
    </message>
    <message>
        <source>You paid %1 cr. The same energy would have cost %2 cr on %3.</source>
        <translation>Hai pagato %1 cr. La stessa energia sarebbe costata %2 cr con %3.</translation>
    </message>
    <message>
        <source>From %1 to %2: %3 of %4 slots, %5 kWh drawn and %6 kWh fed in. The others are not settled, not measured or have no price. Standing charges are in neither figure.</source>
        <translation>Da %1 a %2: %3 di %4 intervalli, %5 kWh prelevati e %6 kWh immessi. Gli altri non sono regolati, non misurati o senza prezzo. Le quote fisse non sono in nessuna delle due cifre.</translation>
    </message>
    <message>
        <source>%1 ct, %2 ct from %3 to %4 and all weekend, %5 ct for what is fed in</source>
        <translation>%1 ct, %2 ct dalle %3 alle %4 e tutto il fine settimana, %5 ct per l’immesso</translation>
    </message>
    <message>
        <source>%1 ct, %2 ct from %3 to %4, %5 ct for what is fed in</source>
        <translation>%1 ct, %2 ct dalle %3 alle %4, %5 ct per l’immesso</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <translation>“%1” (%2)</translation>
    </message>
    <message>
        <source>and all weekend</source>
        <translation>e tutto il fine settimana</translation>
    </message>
    <message>
        <source>as your supplier calls it</source>
        <translation>come lo chiama il tuo fornitore</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>Il suo nome</translation>
    </message>
    <message>
        <source>Price at night</source>
        <translation>Prezzo di notte</translation>
    </message>
    <message>
        <source>Night from</source>
        <translation>Notte dalle</translation>
    </message>
    <message>
        <source>Night until</source>
        <translation>Notte fino alle</translation>
    </message>
    <message>
        <source>Night price</source>
        <translation>Prezzo notturno</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::ScopeChart</name>
    <message>
        <source>Oscilloscope: voltage and current over time</source>
        <translation>Oscilloscopio: tensione e corrente nel tempo</translation>
    </message>
    <message>
        <source>No burst yet.</source>
        <translation>Ancora nessuna acquisizione.</translation>
    </message>
    <message>
        <source>Peak %1 V and %2 A over %3 ms.</source>
        <translation>Picco di %1 V e %2 A in %3 ms.</translation>
    </message>
    <message>
        <source>No burst yet. Choose Refresh to ask the meter for one.</source>
        <translation>Ancora nessuna acquisizione. Scegli Aggiorna per chiederne una al contatore.</translation>
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
        <translation>Autorità</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Indirizzo</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>Turno</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Sigillati</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Mancati</translation>
    </message>
    <message>
        <source>Last block</source>
        <translation>Ultimo blocco</translation>
    </message>
    <message>
        <source>Clock s</source>
        <translation>Orologio s</translation>
    </message>
    <message>
        <source>Authorities and their duty</source>
        <translation>Autorità e loro turni</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiamento</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Voti</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Fino a</translation>
    </message>
    <message>
        <source>Changes of who seals</source>
        <translation>Cambiamenti di chi sigilla</translation>
    </message>
    <message>
        <source>Add, remove, vote</source>
        <translation>Aggiungi, togli, vota</translation>
    </message>
    <message>
        <source>sealed twice</source>
        <translation>ha sigillato due volte</translation>
    </message>
    <message>
        <source>its turn</source>
        <translation>è il suo turno</translation>
    </message>
    <message>
        <source>seals</source>
        <translation>sigilla</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nessuno</translation>
    </message>
    <message>
        <source>does not seal</source>
        <translation>non sigilla</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>non ancora noto</translation>
    </message>
    <message>
        <source>a block each %1 s</source>
        <translation>un blocco ogni %1 s</translation>
    </message>
    <message>
        <source>add %1</source>
        <translation>aggiungere %1</translation>
    </message>
    <message>
        <source>remove %1</source>
        <translation>togliere %1</translation>
    </message>
    <message>
        <source>waits to be final</source>
        <translation>aspetta di essere definitivo</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>deciso</translation>
    </message>
    <message>
        <source>lapsed</source>
        <translation>scaduto</translation>
    </message>
    <message>
        <source>voted on</source>
        <translation>si vota</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 di %2</translation>
    </message>
    <message numerus="yes">
        <source>%n authorities sealed</source>
        <translation>
            <numerusform>%n autorità sigillava</numerusform>
            <numerusform>%n autorità sigillavano</numerusform>
        </translation>
    </message>
    <message>
        <source>from block %1</source>
        <translation>dal blocco %1</translation>
    </message>
    <message>
        <source>this network&apos;s authorities are fixed, or not known yet</source>
        <translation>le autorità di questa rete sono fisse, o non ancora note</translation>
    </message>
    <message numerus="yes">
        <source>%n seal since block %1</source>
        <translation>
            <numerusform>%n sigilla dal blocco %1</numerusform>
            <numerusform>%n sigillano dal blocco %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Aggiungi</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Vota</translation>
    </message>
    <message>
        <source>This network&apos;s authorities are fixed, or not known yet.</source>
        <translation>Le autorità di questa rete sono fisse, o non ancora note.</translation>
    </message>
    <message>
        <source>Choose an authority.</source>
        <translation>Scegli un&apos;autorità.</translation>
    </message>
    <message>
        <source>Choose a proposal.</source>
        <translation>Scegli una proposta.</translation>
    </message>
    <message>
        <source>It seals already.</source>
        <translation>Sigilla già.</translation>
    </message>
    <message>
        <source>More than half of those who seal must vote for it.</source>
        <translation>Deve votarlo più della metà di chi sigilla.</translation>
    </message>
    <message>
        <source>Somebody must seal.</source>
        <translation>Qualcuno deve sigillare.</translation>
    </message>
    <message>
        <source>propose that %1 seals no more, and vote for it.</source>
        <translation>proporre che %1 non sigilli più, e votarlo.</translation>
    </message>
    <message>
        <source>It does not seal.</source>
        <translation>Non sigilla.</translation>
    </message>
    <message>
        <source>propose that %1 seals as well, and vote for it.</source>
        <translation>proporre che anche %1 sigilli, e votarlo.</translation>
    </message>
    <message>
        <source>It lapsed: propose it again.</source>
        <translation>È scaduta: proponila di nuovo.</translation>
    </message>
    <message>
        <source>withdraw your vote: %1.</source>
        <translation>ritirare il tuo voto: %1.</translation>
    </message>
    <message>
        <source>vote: %1.</source>
        <translation>votare: %1.</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::Session</name>
    <message>
        <source>The demo neighbourhood could not be started: %1</source>
        <translation>Non è stato possibile avviare la comunità dimostrativa: %1</translation>
    </message>
    <message>
        <source>The language could not be saved: %1</source>
        <translation>Non è stato possibile salvare la lingua: %1</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::SheetTabs</name>
    <message>
        <source>Opens this part of the page</source>
        <translation>Apre questa parte della pagina</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::ShieldLegend</name>
    <message>
        <source>Shields: proven, not yet final, not proven, stale</source>
        <translation>Scudi: verificato, non ancora definitivo, non verificato, non aggiornato</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::SignDialog</name>
    <message>
        <source>You are about to sign</source>
        <translation>Stai per firmare</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Sign and send</source>
        <translation>Firma e invia</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::SlotButton</name>
    <message>
        <source>%1 ct indicated</source>
        <translation>%1 ct indicativi</translation>
    </message>
    <message>
        <source>%1 ct</source>
        <translation>%1 ct</translation>
    </message>
    <message>
        <source>gate closes in %1</source>
        <translation>chiude tra %1</translation>
    </message>
    <message>
        <source>no price</source>
        <translation>nessun prezzo</translation>
    </message>
    <message>
        <source>indicated</source>
        <translation>indicativo</translation>
    </message>
    <message>
        <source>gate %1</source>
        <translation>chiude %1</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::SlotCard</name>
    <message>
        <source>Choose a time to see what happened and why.</source>
        <translation>Scegli un orario per vedere che cosa è successo e perché.</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Letture</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Fino a</translation>
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
        <translation>Ampere</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numero</translation>
    </message>
    <message>
        <source>Why this plan</source>
        <translation>Perché questo piano</translation>
    </message>
    <message>
        <source>The plan of that time was not kept.</source>
        <translation>Il piano di allora non è stato conservato.</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Ordini</translation>
    </message>
    <message>
        <source>No order was placed.</source>
        <translation>Nessun ordine inviato.</translation>
    </message>
    <message>
        <source>Sell %1 kWh at %2 ct or more: %3</source>
        <translation>Vendi %1 kWh a %2 ct o più: %3</translation>
    </message>
    <message>
        <source>Buy %1 kWh at %2 ct or less: %3</source>
        <translation>Compra %1 kWh a %2 ct o meno: %3</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Contatore</translation>
    </message>
    <message>
        <source>%1 kWh drawn, %2 kWh fed in; %3.</source>
        <translation>%1 kWh prelevati, %2 kWh immessi; %3.</translation>
    </message>
    <message>
        <source>The meter has no reading of this time.</source>
        <translation>Il contatore non ha letture di quest&apos;ora.</translation>
    </message>
    <message>
        <source>Why this payment</source>
        <translation>Perché questo pagamento</translation>
    </message>
    <message>
        <source>%1 cr</source>
        <translation>%1 cr</translation>
    </message>
    <message>
        <source>show the readings behind it</source>
        <translation>mostra le letture</translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s).</source>
        <translation>
            <numerusform>%n lettura.</numerusform>
            <numerusform>%n letture.</numerusform>
        </translation>
    </message>
    <message>
        <source>The readings are being looked up.</source>
        <translation>Si cercano le letture.</translation>
    </message>
    <message>
        <source>They are the ones that were reported: none was changed, added or left out.</source>
        <translation>Sono quelle comunicate: nessuna è stata cambiata, aggiunta o tolta.</translation>
    </message>
    <message>
        <source>They are not what was reported for this time.</source>
        <translation>Non sono quelle comunicate per quest&apos;ora.</translation>
    </message>
    <message>
        <source>They were not reported yet.</source>
        <translation>Non sono ancora state comunicate.</translation>
    </message>
    <message>
        <source>The readings cannot be shown: %1</source>
        <translation>Le letture non si possono mostrare: %1</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::SlotStrip</name>
    <message>
        <source>Slots</source>
        <translation>Intervalli</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::SpectrumChart</name>
    <message>
        <source>Spectrum: harmonics of voltage and current</source>
        <translation>Spettro: armoniche di tensione e corrente</translation>
    </message>
    <message>
        <source>No whole mains cycle yet</source>
        <translation>Ancora nessun ciclo di rete intero</translation>
    </message>
    <message>
        <source>% of the fundamental, by order</source>
        <translation>% della fondamentale, per ordine</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::SpreadChart</name>
    <message>
        <source>Steadiness: each second against the mean</source>
        <translation>Stabilità: ogni secondo rispetto alla media</translation>
    </message>
    <message>
        <source>60 s, against the mean</source>
        <translation>60 s, rispetto alla media</translation>
    </message>
    <message>
        <source>%1 s used</source>
        <translation>usati %1 s</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::StartPage</name>
    <message>
        <source>First start</source>
        <translation>Primo avvio</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Chi sei?</translation>
    </message>
    <message>
        <source>You can change this later; it decides what you see first.</source>
        <translation>Puoi cambiarlo più tardi; decide che cosa vedi per primo.</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Famiglia</translation>
    </message>
    <message>
        <source>Set your price limits once; your agent buys and sells for you, and you see why.</source>
        <translation>Imposta una volta i tuoi limiti di prezzo; il tuo agente compra e vende per te, e tu vedi perché.</translation>
    </message>
    <message>
        <source>Aggregator</source>
        <translation>Aggregatore</translation>
    </message>
    <message>
        <source>Trade for many members, and watch what each of them delivers.</source>
        <translation>Scambia per molti membri, e osserva che cosa consegna ognuno.</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>Tecnico</translation>
    </message>
    <message>
        <source>Identify, test, seal and register meters on the bench.</source>
        <translation>Identifica, prova, sigilla e registra contatori al banco.</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operatore</translation>
    </message>
    <message>
        <source>Accounts, meters, credits and markets, with proof that they add up.</source>
        <translation>Conti, contatori, crediti e mercati, con la prova che i conti tornano.</translation>
    </message>
    <message>
        <source>Nothing at hand?</source>
        <translation>Non hai nulla sotto mano?</translation>
    </message>
    <message>
        <source>Try the demo neighbourhood</source>
        <translation>Prova la comunità dimostrativa</translation>
    </message>
    <message>
        <source>A whole village on this computer: nine homes, a simulated meter, a market that clears every minute and the chain that it stands on. Nothing leaves the machine, and all of it is gone when you close it.</source>
        <translation>Un intero paese su questo computer: nove case, un contatore simulato, un mercato che si chiude ogni minuto e la catena su cui poggia. Nulla esce dal computer, e tutto sparisce quando chiudi.</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Prova la dimostrazione</translation>
    </message>
    <message>
        <source>Your wallet</source>
        <translation>Il tuo portafoglio</translation>
    </message>
    <message>
        <source>A wallet is a key on this computer that signs for you. The passphrase locks it; nobody can reset it.</source>
        <translation>Un portafoglio è una chiave su questo computer che firma per te. La frase segreta lo blocca; nessuno può reimpostarla.</translation>
    </message>
    <message>
        <source>Create the wallet</source>
        <translation>Crea il portafoglio</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>I have recovery words</source>
        <translation>Ho le parole di recupero</translation>
    </message>
    <message>
        <source>Your recovery words</source>
        <translation>Le tue parole di recupero</translation>
    </message>
    <message>
        <source>Write these words on paper, in this order. They bring your wallet back on any computer; who has them has your credits. They are shown only now.</source>
        <translation>Scrivi queste parole su carta, in quest&apos;ordine. Riportano il tuo portafoglio su qualsiasi computer; chi le ha, ha i tuoi crediti. Sono mostrate solo adesso.</translation>
    </message>
    <message>
        <source>Bring your wallet back</source>
        <translation>Recupera il tuo portafoglio</translation>
    </message>
    <message>
        <source>Type the recovery words in their order, and choose a passphrase for this computer.</source>
        <translation>Scrivi le parole di recupero nel loro ordine, e scegli una frase segreta per questo computer.</translation>
    </message>
    <message>
        <source>Recovery words</source>
        <translation>Parole di recupero</translation>
    </message>
    <message>
        <source>Restore the wallet</source>
        <translation>Ripristina il portafoglio</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::StatusStrip</name>
    <message>
        <source>Status</source>
        <translation>Stato</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::TechnicianPage</name>
    <message>
        <source>Meter bench</source>
        <translation>Banco contatori</translation>
    </message>
    <message>
        <source>Serial port</source>
        <translation>Porta seriale</translation>
    </message>
    <message>
        <source>Port or path</source>
        <translation>Porta o percorso</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aggiorna</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Firmware</translation>
    </message>
    <message>
        <source>Boot id</source>
        <translation>Codice di avvio</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Conteggio</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Cadenza</translation>
    </message>
    <message>
        <source>Key fingerprint</source>
        <translation>Impronta della chiave</translation>
    </message>
    <message>
        <source>Last reset</source>
        <translation>Ultimo riavvio</translation>
    </message>
    <message>
        <source>Frames OK</source>
        <translation>Trame valide</translation>
    </message>
    <message>
        <source>CRC failed</source>
        <translation>CRC errati</translation>
    </message>
    <message>
        <source>MAC failed</source>
        <translation>MAC errati</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Lacune</translation>
    </message>
    <message>
        <source>Reconnects</source>
        <translation>Ricollegamenti</translation>
    </message>
    <message>
        <source>Last frame</source>
        <translation>Ultima trama</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Sigillo</translation>
    </message>
    <message>
        <source>Openings in the meter&apos;s own log</source>
        <translation>Aperture nel registro del contatore</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Boot</source>
        <translation>Avvio</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Come</translation>
    </message>
    <message>
        <source>Openings of the lid</source>
        <translation>Aperture del coperchio</translation>
    </message>
    <message>
        <source>U</source>
        <translation>U</translation>
    </message>
    <message>
        <source>voltage</source>
        <translation>tensione</translation>
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
        <translation>corrente</translation>
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
        <translation>attiva</translation>
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
        <translation>apparente</translation>
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
        <translation>fattore</translation>
    </message>
    <message>
        <source>f</source>
        <translation>f</translation>
    </message>
    <message>
        <source>mains</source>
        <translation>rete</translation>
    </message>
    <message>
        <source>Hz</source>
        <translation>Hz</translation>
    </message>
    <message>
        <source>Oscilloscope</source>
        <translation>Oscilloscopio</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Blocca</translation>
    </message>
    <message>
        <source>New burst</source>
        <translation>Nuova acquisizione</translation>
    </message>
    <message>
        <source>Readings of the burst</source>
        <translation>Valori dell&apos;acquisizione</translation>
    </message>
    <message>
        <source>Spectrum</source>
        <translation>Spettro</translation>
    </message>
    <message>
        <source>Total harmonic distortion</source>
        <translation>Distorsione armonica totale</translation>
    </message>
    <message>
        <source>Meter %1</source>
        <translation>Contatore %1</translation>
    </message>
    <message>
        <source>No meter</source>
        <translation>Nessun contatore</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>chiusa</translation>
    </message>
    <message>
        <source>searching…</source>
        <translation>ricerca in corso…</translation>
    </message>
    <message>
        <source>opening…</source>
        <translation>apertura in corso…</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>collegato</translation>
    </message>
    <message>
        <source>lost, waits for it</source>
        <translation>persa, in attesa che torni</translation>
    </message>
    <message>
        <source>%1 · protocol %2</source>
        <translation>%1 · protocollo %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>no key yet</source>
        <translation>ancora nessuna chiave</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1 fa</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ancora nessuno</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Sconosciuto</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Sigillato</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Rotto</translation>
    </message>
    <message>
        <source>No key in the meter</source>
        <translation>Nessuna chiave nel contatore</translation>
    </message>
    <message>
        <source>Seal no. %1 · calibration no. %2 · openings: %3</source>
        <translation>Sigillo n. %1 · taratura n. %2 · aperture: %3</translation>
    </message>
    <message>
        <source>Open a port to see the seal.</source>
        <translation>Apri una porta per vedere il sigillo.</translation>
    </message>
    <message>
        <source>time not known</source>
        <translation>ora sconosciuta</translation>
    </message>
    <message>
        <source>found open</source>
        <translation>trovato aperto</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>aperto</translation>
    </message>
    <message>
        <source>THD U %1 %   THD I %2 %</source>
        <translation>THD U %1 %   THD I %2 %</translation>
    </message>
    <message>
        <source>U peak %1 V</source>
        <translation>U picco %1 V</translation>
    </message>
    <message>
        <source>I peak %1 A</source>
        <translation>I picco %1 A</translation>
    </message>
    <message>
        <source>Clipping: yes, the signal leaves the converter&apos;s range</source>
        <translation>Saturazione: sì, il segnale supera il campo del convertitore</translation>
    </message>
    <message>
        <source>Clipping: none</source>
        <translation>Saturazione: nessuna</translation>
    </message>
    <message>
        <source>U %1 V/div · I %2 A/div · %3 ms/div</source>
        <translation>U %1 V/div · I %2 A/div · %3 ms/div</translation>
    </message>
    <message>
        <source>Phasor</source>
        <translation>Fasore</translation>
    </message>
    <message>
        <source>Angle between current and voltage</source>
        <translation>Angolo tra corrente e tensione</translation>
    </message>
    <message>
        <source>Error of active power</source>
        <translation>Errore di potenza attiva</translation>
    </message>
    <message>
        <source>% against A · bars k = 2</source>
        <translation>% su A · barre k = 2</translation>
    </message>
    <message>
        <source>line: as found · ring: after, fitted · dot: after, verified</source>
        <translation>linea: trovato · anello: dopo, adattato · punto: dopo, verificato</translation>
    </message>
    <message>
        <source>Restore a calibration</source>
        <translation>Ripristina una taratura</translation>
    </message>
    <message>
        <source>Firmware and fuses</source>
        <translation>Firmware e fusibili</translation>
    </message>
    <message>
        <source>Collecting bursts for a whole mains cycle: %1 of %2</source>
        <translation>Raccolta di acquisizioni per un ciclo di rete intero: %1 di %2</translation>
    </message>
    <message>
        <source>The load changes: a spectrum needs it steady for %1 bursts.</source>
        <translation>Il carico cambia: per uno spettro deve restare fermo per %1 acquisizioni.</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::Terminal</name>
    <message>
        <source>The wallet is being made.</source>
        <translation>Si crea il portafoglio.</translation>
    </message>
    <message>
        <source>The wallet is being restored.</source>
        <translation>Si ripristina il portafoglio.</translation>
    </message>
    <message>
        <source>The passphrase is being checked.</source>
        <translation>Si controlla la frase segreta.</translation>
    </message>
    <message>
        <source>Your limits are being signed and sent.</source>
        <translation>I tuoi limiti vengono firmati e inviati.</translation>
    </message>
    <message>
        <source>Sent. Waiting until the network has confirmed your limits.</source>
        <translation>Inviato. In attesa che la rete confermi i tuoi limiti.</translation>
    </message>
    <message>
        <source>Not sent: a node says that the market would refuse it now. You can try again.</source>
        <translation>Non inviato: un nodo dice che ora il mercato lo rifiuterebbe. Puoi riprovare.</translation>
    </message>
    <message>
        <source>Not sent, as a node says: %1</source>
        <translation>Non inviato, come dice un nodo: %1</translation>
    </message>
    <message>
        <source>The home&apos;s devices are not steered: their set-up cannot be used (%1).</source>
        <translation>I dispositivi di casa non vengono comandati: la loro configurazione non si può usare (%1).</translation>
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
        <translation>Oggi</translation>
    </message>
    <message>
        <source>the cost without trading is not known yet</source>
        <translation>il costo senza scambi non è ancora noto</translation>
    </message>
    <message>
        <source>%1 without trading</source>
        <translation>%1 senza scambi</translation>
    </message>
    <message>
        <source>%1 without trading, on tariff “%2”</source>
        <translation>%1 senza scambi, con la tariffa “%2”</translation>
    </message>
    <message>
        <source>since midnight</source>
        <translation>da mezzanotte</translation>
    </message>
    <message numerus="yes">
        <source>since midnight · %n slot(s) still provisional</source>
        <translation>
            <numerusform>da mezzanotte · %n intervallo ancora provvisorio</numerusform>
            <numerusform>da mezzanotte · %n intervalli ancora provvisori</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wattbourse::app::TopBar</name>
    <message>
        <source>Theme and language</source>
        <translation>Tema e lingua</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Come il desktop</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Chiaro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Scuro</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::UnitEdit</name>
    <message>
        <source>Less %1</source>
        <translation>Meno %1</translation>
    </message>
    <message>
        <source>More %1</source>
        <translation>Più %1</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::WalletPage</name>
    <message>
        <source>signed, not sent yet</source>
        <translation>firmato, non ancora inviato</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>inviato</translation>
    </message>
    <message>
        <source>in a block, not final yet</source>
        <translation>in un blocco, non ancora definitivo</translation>
    </message>
    <message>
        <source>final</source>
        <translation>definitivo</translation>
    </message>
    <message>
        <source>refused by the market</source>
        <translation>rifiutato dal mercato</translation>
    </message>
    <message>
        <source>overtaken by another transaction</source>
        <translation>superato da un&apos;altra transazione</translation>
    </message>
    <message>
        <source>Passphrase of the wallet</source>
        <translation>Frase segreta del portafoglio</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Sblocca</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Blocca ora</translation>
    </message>
    <message>
        <source>Create a wallet</source>
        <translation>Crea un portafoglio</translation>
    </message>
    <message>
        <source>Restore from words</source>
        <translation>Ripristina dalle parole</translation>
    </message>
    <message>
        <source>Take the right away</source>
        <translation>Togli il permesso</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Conti</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conto</translation>
    </message>
    <message>
        <source>Balance cr</source>
        <translation>Saldo cr</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Cronologia</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>What was signed</source>
        <translation>Che cosa è stato firmato</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>Transazione</translation>
    </message>
    <message>
        <source>Nothing was signed yet.</source>
        <translation>Non è stato ancora firmato nulla.</translation>
    </message>
    <message>
        <source>Wallet</source>
        <translation>Portafoglio</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>prima i più recenti</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase segreta</translation>
    </message>
    <message>
        <source>What your agent may do</source>
        <translation>Che cosa può fare il tuo agente</translation>
    </message>
    <message>
        <source>Your agent loses the right to trade for you. Orders that it has placed already stay.</source>
        <translation>Il tuo agente perde il permesso di scambiare per te. Gli ordini che ha già inserito restano.</translation>
    </message>
    <message>
        <source>Agent&apos;s key</source>
        <translation>Chiave dell&apos;agente</translation>
    </message>
    <message>
        <source>May act afterwards</source>
        <translation>Può agire dopo</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Sign and take away</source>
        <translation>Firma e togli</translation>
    </message>
    <message>
        <source>No wallet yet</source>
        <translation>Ancora nessun portafoglio</translation>
    </message>
    <message>
        <source>A wallet holds the key that signs for you. It is kept on this computer only.</source>
        <translation>Un portafoglio custodisce la chiave che firma per te. Resta solo su questo computer.</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Bloccato</translation>
    </message>
    <message>
        <source>You see everything. To sign, type your passphrase.</source>
        <translation>Vedi tutto. Per firmare, scrivi la tua frase segreta.</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>Sbloccato</translation>
    </message>
    <message>
        <source>Locks by itself in %1 without use.</source>
        <translation>Si blocca da solo dopo %1 senza uso.</translation>
    </message>
    <message>
        <source>Stays unlocked until you lock it.</source>
        <translation>Resta sbloccato finché non lo blocchi.</translation>
    </message>
    <message>
        <source>Unlock the wallet first.</source>
        <translation>Prima sblocca il portafoglio.</translation>
    </message>
    <message>
        <source>Nothing: it has no key of its own.</source>
        <translation>Nulla: non ha una chiave propria.</translation>
    </message>
    <message>
        <source>Saving your price limits gives your agent a key that can trade within them and do nothing else.</source>
        <translation>Salvando i tuoi limiti di prezzo dai all&apos;agente una chiave che può scambiare entro quei limiti e non fare altro.</translation>
    </message>
    <message>
        <source>The right ended on %1.</source>
        <translation>Il permesso è finito il %1.</translation>
    </message>
    <message>
        <source>Trade for you until %1.</source>
        <translation>Scambiare per te fino al %1.</translation>
    </message>
    <message>
        <source>Buy below %1 ct, sell above %2 ct per kWh.</source>
        <translation>Comprare sotto %1 ct, vendere sopra %2 ct per kWh.</translation>
    </message>
    <message>
        <source>At most %1 kWh per slot and %2 cr per day.</source>
        <translation>Al massimo %1 kWh per intervallo e %2 cr al giorno.</translation>
    </message>
    <message>
        <source>Spent today: %1 cr.</source>
        <translation>Spesi oggi: %1 cr.</translation>
    </message>
    <message>
        <source>It cannot move your credits or change these limits.</source>
        <translation>Non può spostare i tuoi crediti né cambiare questi limiti.</translation>
    </message>
    <message>
        <source>Its key is %1.</source>
        <translation>La sua chiave è %1.</translation>
    </message>
    <message>
        <source>as it stands on the chain</source>
        <translation>come risulta sulla catena</translation>
    </message>
    <message>
        <source>not sent: the market would refuse it</source>
        <translation>non inviato: il mercato lo rifiuterebbe</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::WarningsDialog</name>
    <message>
        <source>Quantity above</source>
        <translation>Quantità oltre</translation>
    </message>
    <message>
        <source>kWh</source>
        <translation>kWh</translation>
    </message>
    <message>
        <source>Share of what is left to spend</source>
        <translation>Quota di quanto resta da spendere</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Price steps away from the indicated price</source>
        <translation>Passi di prezzo dal prezzo indicato</translation>
    </message>
    <message>
        <source>Warnings of the ticket</source>
        <translation>Avvertenze della scheda</translation>
    </message>
    <message>
        <source>The ticket warns from here on, and places all the same if you confirm. Zero switches a warning off. The limits that nobody can pass are the ones you signed.</source>
        <translation>Da qui in poi la scheda avvisa, e invia lo stesso se confermi. Zero spegne un avviso. I limiti che nessuno può superare sono quelli che hai firmato.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::Workspaces</name>
    <message>
        <source>Household</source>
        <translation>Famiglia</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Casa</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Portfolio</translation>
    </message>
    <message>
        <source>Meter bench</source>
        <translation>Banco</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operatore</translation>
    </message>
    <message>
        <source>Wallet</source>
        <translation>Portafoglio</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rete</translation>
    </message>
    <message>
        <source>Open a network first: the authority&apos;s files are made from its rules.</source>
        <translation>Apri prima una rete: i file dell&apos;autorità si ricavano dalle sue regole.</translation>
    </message>
    <message>
        <source>The network was closed.</source>
        <translation>La rete è stata chiusa.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Dati</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Rete elettrica</translation>
    </message>
    <message>
        <source>Save the month&apos;s report</source>
        <translation>Salva il rapporto del mese</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Spreadsheet (*.xlsx)</source>
        <translation>PDF (*.pdf);;Foglio di calcolo (*.xlsx)</translation>
    </message>
    <message>
        <source>Profit and loss, %1</source>
        <translation>Profitti e perdite, %1</translation>
    </message>
</context>
</TS>
