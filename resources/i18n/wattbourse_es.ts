<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- SPDX-FileCopyrightText: The Wattbourse authors
     SPDX-License-Identifier: GPL-3.0-or-later -->
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AdmissionSheet</name>
    <message>
        <source>waits</source>
        <translation>espera</translation>
    </message>
    <message>
        <source>meter waits</source>
        <translation>contador en espera</translation>
    </message>
    <message>
        <source>admitted</source>
        <translation>admitido</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>difiere</translation>
    </message>
</context>
<context>
    <name>AgentText</name>
    <message>
        <source>The network contradicted itself. Nothing is traded until you have looked at it.</source>
        <translation>La red se ha contradicho. No se comercia nada hasta que lo hayas mirado.</translation>
    </message>
    <message>
        <source>The network is being checked; trading starts when that is done.</source>
        <translation>Se está comprobando la red; el comercio empieza cuando termine.</translation>
    </message>
    <message>
        <source>The network stands still. Nothing is traded until it goes on.</source>
        <translation>La red está parada. No se comercia nada hasta que siga.</translation>
    </message>
    <message>
        <source>The market&apos;s rules are being read.</source>
        <translation>Se están leyendo las reglas del mercado.</translation>
    </message>
    <message>
        <source>Your price limits are being read.</source>
        <translation>Se están leyendo tus límites de precio.</translation>
    </message>
    <message>
        <source>Save your price limits to allow the agent to trade within them.</source>
        <translation>Guarda tus límites de precio para permitir que el agente comercie dentro de ellos.</translation>
    </message>
    <message>
        <source>The agent&apos;s permission has run out. Save your price limits to renew it.</source>
        <translation>El permiso del agente ha caducado. Guarda tus límites de precio para renovarlo.</translation>
    </message>
    <message>
        <source>because the home will use more than it makes.</source>
        <translation>porque el hogar usará más de lo que produce.</translation>
    </message>
    <message>
        <source>because the home will make more than it uses and stores.</source>
        <translation>porque el hogar producirá más de lo que usa y almacena.</translation>
    </message>
    <message>
        <source>because a stored kWh will be worth %1 ct later.</source>
        <translation>porque un kWh almacenado valdrá %1 ct más tarde.</translation>
    </message>
    <message>
        <source>because a stored kWh is worth only %1 ct to the home later.</source>
        <translation>porque un kWh almacenado solo valdrá %1 ct para el hogar más tarde.</translation>
    </message>
    <message>
        <source>shared with other orders at the same price</source>
        <translation>repartido con otras órdenes al mismo precio</translation>
    </message>
    <message>
        <source>%1 ct was above your limit of %2 ct</source>
        <translation>%1 ct estaba por encima de tu límite de %2 ct</translation>
    </message>
    <message>
        <source>%1 ct was below your limit of %2 ct</source>
        <translation>%1 ct estaba por debajo de tu límite de %2 ct</translation>
    </message>
    <message>
        <source>others offered more and took all there was</source>
        <translation>otros ofrecieron más y se llevaron todo lo que había</translation>
    </message>
    <message>
        <source>others asked less and sold all that was wanted</source>
        <translation>otros pidieron menos y vendieron todo lo que se quería</translation>
    </message>
    <message>
        <source>nobody paid what the cheapest seller asked</source>
        <translation>nadie pagó lo que pedía el vendedor más barato</translation>
    </message>
    <message>
        <source>nobody was selling</source>
        <translation>nadie vendía</translation>
    </message>
    <message>
        <source>nobody was buying</source>
        <translation>nadie compraba</translation>
    </message>
    <message>
        <source>Sealed: nobody sees price and amount before the gate closes.</source>
        <translation>Sellada: nadie ve el precio ni la cantidad antes del cierre.</translation>
    </message>
    <message>
        <source>Opened: the order is in the book now, and its deposit counts towards the payment.</source>
        <translation>Abierta: la orden está ahora en el libro y su depósito cuenta para el pago.</translation>
    </message>
    <message>
        <source>The market is paused. The order is taken back, and the deposit of %1 cr is yours again.</source>
        <translation>El mercado está en pausa. La orden se retira y el depósito de %1 cr vuelve a ser suyo.</translation>
    </message>
    <message>
        <source>The order was not opened in time. The deposit of %1 cr is lost, nothing else.</source>
        <translation>La orden no se abrió a tiempo. Se pierde el depósito de %1 cr, nada más.</translation>
    </message>
</context>
<context>
    <name>AlertText</name>
    <message>
        <source>Price at or above</source>
        <translation>Precio igual o superior a</translation>
    </message>
    <message>
        <source>Price at or below</source>
        <translation>Precio igual o inferior a</translation>
    </message>
    <message>
        <source>Own order filled to</source>
        <translation>Orden propia ejecutada al</translation>
    </message>
    <message>
        <source>Gate closes within</source>
        <translation>La ventana cierra en</translation>
    </message>
    <message>
        <source>Member silent for</source>
        <translation>Miembro sin datos desde</translation>
    </message>
    <message>
        <source>Seal not closed</source>
        <translation>Precinto no cerrado</translation>
    </message>
    <message>
        <source>Delivered less than</source>
        <translation>Entregado menos del</translation>
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
        <translation>%1: el precio es %2 ct/kWh</translation>
    </message>
    <message>
        <source>Order %1 is filled to %2 %</source>
        <translation>La orden %1 está ejecutada al %2 %</translation>
    </message>
    <message>
        <source>%1: the gate closes in %2</source>
        <translation>%1: la ventana cierra en %2</translation>
    </message>
    <message>
        <source>%1 has not reported for %2</source>
        <translation>%1 no informa desde hace %2</translation>
    </message>
    <message>
        <source>%1: the meter&apos;s seal is not closed</source>
        <translation>%1: el precinto del contador no está cerrado</translation>
    </message>
    <message>
        <source>%1 delivered %2 % of what was contracted</source>
        <translation>%1 entregó el %2 % de lo contratado</translation>
    </message>
</context>
<context>
    <name>BaselineText</name>
    <message>
        <source>mean of ten days</source>
        <translation>media de diez días</translation>
    </message>
    <message>
        <source>highest 5 of 10 days</source>
        <translation>los 5 más altos de 10 días</translation>
    </message>
    <message>
        <source>highest 4 of 5 days</source>
        <translation>los 4 más altos de 5 días</translation>
    </message>
    <message>
        <source>middle 4 of 6 days</source>
        <translation>los 4 centrales de 6 días</translation>
    </message>
    <message>
        <source>last day of the kind</source>
        <translation>el último día parecido</translation>
    </message>
    <message>
        <source>meter just before</source>
        <translation>el contador justo antes</translation>
    </message>
    <message>
        <source>learned from ten weeks</source>
        <translation>aprendido de diez semanas</translation>
    </message>
    <message>
        <source>%1, moved by the day up to 20 %</source>
        <translation>%1, corregida por el día hasta el 20 %</translation>
    </message>
    <message>
        <source>%1, moved by the day up to 40 %</source>
        <translation>%1, corregida por el día hasta el 40 %</translation>
    </message>
    <message>
        <source>%1, moved by the day</source>
        <translation>%1, corregida por el día</translation>
    </message>
    <message>
        <source>%1, the day&apos;s difference added</source>
        <translation>%1, más la diferencia del día</translation>
    </message>
</context>
<context>
    <name>BenchText</name>
    <message>
        <source>Identify, open the seal</source>
        <translation>Identificar, abrir el precinto</translation>
    </message>
    <message>
        <source>Wiring</source>
        <translation>Cableado</translation>
    </message>
    <message>
        <source>Zero, clamp empty</source>
        <translation>Cero, pinza vacía</translation>
    </message>
    <message>
        <source>Voltage</source>
        <translation>Tensión</translation>
    </message>
    <message>
        <source>Current at one resistive load</source>
        <translation>Corriente con una carga resistiva</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>More current points</source>
        <translation>Más puntos de corriente</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Verificación</translation>
    </message>
    <message>
        <source>Write and read back</source>
        <translation>Escribir y releer</translation>
    </message>
    <message>
        <source>Reseal and certificate</source>
        <translation>Precintar y certificar</translation>
    </message>
    <message>
        <source>Compare the name and the key&apos;s fingerprint with the meter&apos;s papers. The lid is open. Go on when this is the right meter.</source>
        <translation>Compara el nombre y la huella de la clave con los papeles del contador. La tapa está abierta. Sigue si es el contador correcto.</translation>
    </message>
    <message>
        <source>Plug in the voltage adapter. Put the clamp around one conductor of a load that is on. Every line below must be right.</source>
        <translation>Conecta el adaptador de tensión. Pon la pinza alrededor de un conductor de una carga encendida. Cada línea de abajo debe estar bien.</translation>
    </message>
    <message>
        <source>Take the clamp off the conductor, close its jaws, and wait for 30 seconds: what it shows now is noise and pick-up.</source>
        <translation>Quita la pinza del conductor, ciérrala y espera 30 segundos: lo que muestra ahora es ruido y acoplamiento.</translation>
    </message>
    <message>
        <source>Measure the mains voltage with the reference at the adapter&apos;s own socket. Type what it reads.</source>
        <translation>Mide la tensión de red con la referencia en el enchufe del adaptador. Escribe lo que lee.</translation>
    </message>
    <message>
        <source>Put the clamp around one conductor, jaws closed, wire in the middle. Switch on a heater that gives 9 to 24 A through the clamp (loops of the wire multiply it). Type what the reference reads.</source>
        <translation>Pon la pinza alrededor de un conductor, cerrada, con el cable en el centro. Enciende un calefactor que dé de 9 a 24 A por la pinza (las vueltas del cable los multiplican). Escribe lo que lee la referencia.</translation>
    </message>
    <message>
        <source>The same load gives the phase. Change nothing and accept.</source>
        <translation>La misma carga da la fase. No cambies nada y acepta.</translation>
    </message>
    <message>
        <source>Take one to three smaller or larger currents with the heater: more or fewer loops of the wire. Wait, type what the reference reads, accept each.</source>
        <translation>Toma de una a tres corrientes menores o mayores con el calefactor: más o menos vueltas del cable. Espera, escribe lo que lee la referencia, acepta cada una.</translation>
    </message>
    <message>
        <source>Measure at three currents at least that were not used above. Nothing is fitted any more.</source>
        <translation>Mide al menos tres corrientes que no se usaron antes. Ya no se ajusta nada.</translation>
    </message>
    <message>
        <source>Now the constants are written, read back and compared. Until here the meter was not changed.</source>
        <translation>Ahora se escriben las constantes, se releen y se comparan. Hasta aquí el contador no ha cambiado.</translation>
    </message>
    <message>
        <source>Close the lid, put the numbered seal on, type its number. The meter then seals itself with its key.</source>
        <translation>Cierra la tapa, pon el precinto numerado, escribe su número. El contador se precinta después con su clave.</translation>
    </message>
    <message>
        <source>the right meter, its lid open</source>
        <translation>el contador correcto, tapa abierta</translation>
    </message>
    <message>
        <source>bias, noise, clipping, direction</source>
        <translation>polarización, ruido, recorte, sentido</translation>
    </message>
    <message>
        <source>noise and pick-up, 30 s</source>
        <translation>ruido y acoplamiento, 30 s</translation>
    </message>
    <message>
        <source>one reading of the reference</source>
        <translation>una lectura de la referencia</translation>
    </message>
    <message>
        <source>9 to 24 A through the clamp</source>
        <translation>de 9 a 24 A por la pinza</translation>
    </message>
    <message>
        <source>from the same data</source>
        <translation>de los mismos datos</translation>
    </message>
    <message>
        <source>by loops of wire</source>
        <translation>con vueltas de cable</translation>
    </message>
    <message>
        <source>at points not used above</source>
        <translation>en puntos no usados antes</translation>
    </message>
    <message>
        <source>first write to the meter</source>
        <translation>primera escritura en el contador</translation>
    </message>
    <message>
        <source>lid closed, new seal number</source>
        <translation>tapa cerrada, nuevo número</translation>
    </message>
    <message>
        <source>The meter is sealed. Open its lid to calibrate it.</source>
        <translation>El contador está precintado. Abre la tapa para calibrarlo.</translation>
    </message>
    <message>
        <source>The meter has no name and key yet. Give it both first.</source>
        <translation>El contador aún no tiene nombre ni clave. Dáselos primero.</translation>
    </message>
    <message>
        <source>The reference instrument&apos;s own calibration has run out. Use another one.</source>
        <translation>La calibración del instrumento de referencia ha vencido. Usa otro.</translation>
    </message>
    <message>
        <source>The reference&apos;s uncertainties must be above 0 and at most 10 %.</source>
        <translation>Las incertidumbres de la referencia deben ser mayores que 0 y como mucho 10 %.</translation>
    </message>
    <message>
        <source>The meter is in no calibration. Begin anew.</source>
        <translation>El contador no está en calibración. Empieza de nuevo.</translation>
    </message>
    <message>
        <source>This step does not end like this.</source>
        <translation>Este paso no termina así.</translation>
    </message>
    <message>
        <source>Measured for %1 s only. Wait a little longer.</source>
        <translation>Medido solo %1 s. Espera un poco más.</translation>
    </message>
    <message>
        <source>Current or voltage passes the meter&apos;s range. Use a smaller load.</source>
        <translation>La corriente o la tensión supera el rango del contador. Usa una carga menor.</translation>
    </message>
    <message>
        <source>The reference&apos;s values do not fit together. Check volts, amperes, watts and loops.</source>
        <translation>Los valores de la referencia no encajan. Revisa voltios, amperios, vatios y vueltas.</translation>
    </message>
    <message>
        <source>The voltage is unsteady: %1 % from second to second, 0.20 % at most. Wait, or use a steadier source.</source>
        <translation>La tensión es inestable: %1 % de un segundo a otro, 0,20 % como mucho. Espera o usa una fuente más estable.</translation>
    </message>
    <message>
        <source>The current is unsteady: %1 % from second to second, 0.20 % at most. Use a steadier load.</source>
        <translation>La corriente es inestable: %1 % de un segundo a otro, 0,20 % como mucho. Usa una carga más estable.</translation>
    </message>
    <message>
        <source>The wiring is not right yet. See the lines marked with a cross.</source>
        <translation>El cableado aún no está bien. Mira las líneas con una cruz.</translation>
    </message>
    <message>
        <source>The empty clamp shows %1 mA. Take it off the conductor and away from other cables.</source>
        <translation>La pinza vacía muestra %1 mA. Quítala del conductor y aléjala de otros cables.</translation>
    </message>
    <message>
        <source>No voltage is measured. Plug in the voltage adapter.</source>
        <translation>No se mide tensión. Conecta el adaptador de tensión.</translation>
    </message>
    <message>
        <source>The adapter would need a correction of %1 %, more than 15 %. Check its type and the divider.</source>
        <translation>El adaptador necesitaría una corrección de %1 %, más del 15 %. Revisa su tipo y el divisor.</translation>
    </message>
    <message>
        <source>The clamp would need a correction of %1 %, more than 15 %. Check its type, a second burden resistor, and the number of loops.</source>
        <translation>La pinza necesitaría una corrección de %1 %, más del 15 %. Revisa su tipo, una segunda resistencia de carga y el número de vueltas.</translation>
    </message>
    <message>
        <source>This point would need a correction of %1 %, more than 15 %. Check the loops and the reference.</source>
        <translation>Este punto necesitaría una corrección de %1 %, más del 15 %. Revisa las vueltas y la referencia.</translation>
    </message>
    <message>
        <source>%1 A go through the clamp; this step needs 9 to 24 A. Change the load or the loops.</source>
        <translation>Por la pinza pasan %1 A; este paso necesita de 9 a 24 A. Cambia la carga o las vueltas.</translation>
    </message>
    <message>
        <source>The power is negative. Turn the clamp round on the conductor.</source>
        <translation>La potencia es negativa. Dale la vuelta a la pinza en el conductor.</translation>
    </message>
    <message>
        <source>The load is not resistive: power factor %1, 0.98 at least. Use a heater.</source>
        <translation>La carga no es resistiva: factor de potencia %1, 0,98 como mínimo. Usa un calefactor.</translation>
    </message>
    <message>
        <source>The sensors differ by %1°. That is no clamp and adapter of the kind that was named.</source>
        <translation>Los sensores difieren en %1°. La pinza y el adaptador no son del tipo indicado.</translation>
    </message>
    <message>
        <source>The meter keeps four points. Go on, or go back to drop them.</source>
        <translation>El contador guarda cuatro puntos. Sigue, o vuelve atrás para quitarlos.</translation>
    </message>
    <message>
        <source>The current is too small: noise leaves %1 % of doubt, 0.50 % at most. Wind more loops through the clamp.</source>
        <translation>La corriente es demasiado pequeña: el ruido deja %1 % de duda, 0,50 % como mucho. Pasa más vueltas por la pinza.</translation>
    </message>
    <message>
        <source>There is a point at %1 A already. Choose another current.</source>
        <translation>Ya hay un punto a %1 A. Elige otra corriente.</translation>
    </message>
    <message>
        <source>The meter was fitted at %1 A. Verify at another current.</source>
        <translation>El contador se ajustó a %1 A. Verifica a otra corriente.</translation>
    </message>
    <message>
        <source>Measure one more current at least.</source>
        <translation>Mide al menos una corriente más.</translation>
    </message>
    <message>
        <source>Verified at %1 points; three are the least.</source>
        <translation>Verificado en %1 puntos; el mínimo es tres.</translation>
    </message>
    <message>
        <source>A verification lies outside class 2 (%1 %). Go back and find out why before anything is written.</source>
        <translation>Una verificación está fuera de la clase 2 (%1 %). Vuelve atrás y busca el motivo antes de escribir nada.</translation>
    </message>
    <message>
        <source>The meter holds other constants than were written. Write them again.</source>
        <translation>El contador tiene otras constantes que las escritas. Escríbelas de nuevo.</translation>
    </message>
    <message>
        <source>The lid is open. Close it, then seal.</source>
        <translation>La tapa está abierta. Ciérrala y luego precinta.</translation>
    </message>
    <message>
        <source>The lid is closed. Open it to show that you are at the meter.</source>
        <translation>La tapa está cerrada. Ábrela para mostrar que estás junto al contador.</translation>
    </message>
    <message>
        <source>The meter does not accept this terminal&apos;s key: it belongs to another wallet.</source>
        <translation>El contador no acepta la clave de este terminal: pertenece a otra cartera.</translation>
    </message>
    <message>
        <source>The meter did not answer. Check the cable; nothing was changed here.</source>
        <translation>El contador no respondió. Revisa el cable; aquí no cambió nada.</translation>
    </message>
    <message>
        <source>The meter did not do it: %1.</source>
        <translation>El contador no lo hizo: %1.</translation>
    </message>
    <message>
        <source>Middle of the current input %1 V: right</source>
        <translation>Centro de la entrada de corriente %1 V: bien</translation>
    </message>
    <message>
        <source>Middle of the current input %1 V, not 2.3 to 2.7: check its two resistors</source>
        <translation>Centro de la entrada de corriente %1 V, no de 2,3 a 2,7: revisa sus dos resistencias</translation>
    </message>
    <message>
        <source>Middle of the voltage input %1 V: right</source>
        <translation>Centro de la entrada de tensión %1 V: bien</translation>
    </message>
    <message>
        <source>Middle of the voltage input %1 V, not 2.3 to 2.7: check its two resistors</source>
        <translation>Centro de la entrada de tensión %1 V, no de 2,3 a 2,7: revisa sus dos resistencias</translation>
    </message>
    <message>
        <source>Noise %1 LSB: right</source>
        <translation>Ruido %1 LSB: bien</translation>
    </message>
    <message>
        <source>Noise %1 LSB, more than 1.5: keep the clamp&apos;s lead away from mains cables</source>
        <translation>Ruido %1 LSB, más de 1,5: aleja el cable de la pinza de los cables de red</translation>
    </message>
    <message>
        <source>No clipping</source>
        <translation>Sin recorte</translation>
    </message>
    <message>
        <source>Clipping: the signal leaves the range, use a smaller load</source>
        <translation>Recorte: la señal sale del rango, usa una carga menor</translation>
    </message>
    <message>
        <source>Mains %1 Hz: right</source>
        <translation>Red %1 Hz: bien</translation>
    </message>
    <message>
        <source>Mains %1 Hz: no mains that this meter knows, check the adapter</source>
        <translation>Red %1 Hz: no es una red conocida, revisa el adaptador</translation>
    </message>
    <message>
        <source>Voltage %1 V: plausible</source>
        <translation>Tensión %1 V: plausible</translation>
    </message>
    <message>
        <source>Voltage %1 V, not 90 to 300: check the adapter&apos;s type</source>
        <translation>Tensión %1 V, no de 90 a 300: revisa el tipo de adaptador</translation>
    </message>
    <message>
        <source>Clamp direction is right: power is positive</source>
        <translation>El sentido de la pinza es correcto: potencia positiva</translation>
    </message>
    <message>
        <source>Clamp direction not known: switch a load on</source>
        <translation>Sentido de la pinza desconocido: enciende una carga</translation>
    </message>
    <message>
        <source>Power is negative: turn the clamp round on the conductor</source>
        <translation>Potencia negativa: dale la vuelta a la pinza en el conductor</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>within</source>
        <translation>dentro</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>indeciso</translation>
    </message>
    <message>
        <source>outside</source>
        <translation>fuera</translation>
    </message>
    <message>
        <source>Indicative metering: no class was verified.</source>
        <translation>Medida indicativa: no se verificó ninguna clase.</translation>
    </message>
    <message>
        <source>Indicative metering. At the points measured it stayed within the limits of class 1.</source>
        <translation>Medida indicativa. En los puntos medidos quedó dentro de los límites de la clase 1.</translation>
    </message>
    <message>
        <source>Indicative metering. At the points measured it stayed within the limits of class 2.</source>
        <translation>Medida indicativa. En los puntos medidos quedó dentro de los límites de la clase 2.</translation>
    </message>
    <message>
        <source>The empty clamp shows noise of %1 LSB, 3 at most. Keep its lead away from mains cables.</source>
        <translation>La pinza vacía muestra un ruido de %1 LSB, 3 como máximo. Mantén su cable lejos de los cables de red.</translation>
    </message>
    <message>
        <source>Noise: the next step measures it, with the clamp empty</source>
        <translation>Ruido: lo mide el paso siguiente, con la pinza vacía</translation>
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
        <translation>aún ninguno</translation>
    </message>
    <message numerus="yes">
        <source>%n offer(s), %1</source>
        <translation>
            <numerusform>%n oferta, %1</numerusform>
            <numerusform>%n ofertas, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seller(s), %1</source>
        <translation>
            <numerusform>%n vendedor, %1</numerusform>
            <numerusform>%n vendedores, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>not measured yet</source>
        <translation>aún sin medir</translation>
    </message>
    <message>
        <source>%1 cr paid</source>
        <translation>%1 cr pagados</translation>
    </message>
    <message>
        <source>not settled yet</source>
        <translation>aún sin liquidar</translation>
    </message>
    <message>
        <source>Its positions do not count as planned yet.</source>
        <translation>Sus posiciones aún no cuentan como previstas.</translation>
    </message>
    <message>
        <source>Members have orders that must be cleared and claimed first.</source>
        <translation>Los miembros tienen órdenes que antes hay que casar y cobrar.</translation>
    </message>
    <message>
        <source>The members&apos; positions can be added up.</source>
        <translation>Las posiciones de los miembros se pueden sumar.</translation>
    </message>
    <message>
        <source>The plan is within the capacity: nothing is needed.</source>
        <translation>Lo previsto cabe en la capacidad: no hace falta nada.</translation>
    </message>
    <message>
        <source>The plan passes the capacity: it can be relieved now.</source>
        <translation>Lo previsto supera la capacidad: ahora se puede aliviar.</translation>
    </message>
    <message>
        <source>The own assets cover all of it.</source>
        <translation>Los medios propios lo cubren todo.</translation>
    </message>
    <message>
        <source>Members are offering.</source>
        <translation>Los miembros están ofreciendo.</translation>
    </message>
    <message>
        <source>The offers are in: the cheapest can be awarded.</source>
        <translation>Ya están las ofertas: se pueden adjudicar las más baratas.</translation>
    </message>
    <message>
        <source>Sellers bring in their meters.</source>
        <translation>Los vendedores aportan sus contadores.</translation>
    </message>
    <message>
        <source>The slot is running.</source>
        <translation>El periodo está en curso.</translation>
    </message>
    <message>
        <source>The readings come in.</source>
        <translation>Llegan las lecturas.</translation>
    </message>
    <message>
        <source>What was delivered can be measured and paid.</source>
        <translation>Lo entregado se puede medir y pagar.</translation>
    </message>
    <message>
        <source>The branch can be added up and its tokens booked.</source>
        <translation>La línea se puede sumar y anotar sus fichas.</translation>
    </message>
    <message>
        <source>Settled, and the tokens are booked.</source>
        <translation>Liquidado, y las fichas anotadas.</translation>
    </message>
    <message>
        <source>The slot began before its plan was relieved.</source>
        <translation>El periodo empezó antes de aliviarse.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>aún no se conoce</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Necesidad</translation>
    </message>
    <message>
        <source>within the capacity</source>
        <translation>dentro de la capacidad</translation>
    </message>
    <message>
        <source>%1 too much in</source>
        <translation>%1 de más hacia dentro</translation>
    </message>
    <message>
        <source>%1 too much out</source>
        <translation>%1 de más hacia fuera</translation>
    </message>
    <message>
        <source>Own assets</source>
        <translation>Medios propios</translation>
    </message>
    <message>
        <source>Left over</source>
        <translation>Resto</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>no hace falta</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Llamada</translation>
    </message>
    <message>
        <source>request %1</source>
        <translation>petición %1</translation>
    </message>
    <message>
        <source>at most %1 cr</source>
        <translation>como mucho %1 cr</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Ofertas</translation>
    </message>
    <message>
        <source>Awards</source>
        <translation>Adjudicaciones</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregado</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagado</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Fichas</translation>
    </message>
    <message>
        <source>booked</source>
        <translation>anotadas</translation>
    </message>
    <message>
        <source>%1 of %2 measured</source>
        <translation>%1 de %2 medidos</translation>
    </message>
</context>
<context>
    <name>CertificatePdf</name>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>within</source>
        <translation>dentro</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>indeciso</translation>
    </message>
    <message>
        <source>outside</source>
        <translation>fuera</translation>
    </message>
    <message>
        <source>Calibration certificate</source>
        <translation>Certificado de calibración</translation>
    </message>
    <message>
        <source>Indicative metering: what is stated holds at the points measured, and is no type approval.</source>
        <translation>Medida indicativa: lo declarado vale en los puntos medidos y no es una aprobación de tipo.</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Contador</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Firmware</translation>
    </message>
    <message>
        <source>Key fingerprint</source>
        <translation>Huella de la clave</translation>
    </message>
    <message>
        <source>Number on the seal</source>
        <translation>Número del precinto</translation>
    </message>
    <message>
        <source>Seal no. / openings</source>
        <translation>Precinto n.º / aperturas</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Calibración</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>Técnico</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Reference instrument</source>
        <translation>Instrumento de referencia</translation>
    </message>
    <message>
        <source>%1, no. %2, calibrated until %3</source>
        <translation>%1, n.º %2, calibrado hasta %3</translation>
    </message>
    <message>
        <source>Its uncertainty (k = 2)</source>
        <translation>Su incertidumbre (k = 2)</translation>
    </message>
    <message>
        <source>U ±%1 %, I ±%2 %, P ±%3 %</source>
        <translation>U ±%1 %, I ±%2 %, P ±%3 %</translation>
    </message>
    <message>
        <source>Constants</source>
        <translation>Constantes</translation>
    </message>
    <message>
        <source>before</source>
        <translation>antes</translation>
    </message>
    <message>
        <source>after</source>
        <translation>después</translation>
    </message>
    <message>
        <source>Calibration no.</source>
        <translation>Calibración n.º</translation>
    </message>
    <message>
        <source>Current, A/V</source>
        <translation>Corriente, A/V</translation>
    </message>
    <message>
        <source>Voltage, V/V</source>
        <translation>Tensión, V/V</translation>
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
        <translation>encontrado %</translation>
    </message>
    <message>
        <source>now %</source>
        <translation>ahora %</translation>
    </message>
    <message>
        <source>± % (k = 2)</source>
        <translation>± % (k = 2)</translation>
    </message>
    <message>
        <source>Errors of active power at the points used for fitting</source>
        <translation>Errores de potencia activa en los puntos de ajuste</translation>
    </message>
    <message>
        <source>Verification at other points, against IEC 62053-21:2003</source>
        <translation>Verificación en otros puntos, según IEC 62053-21:2003</translation>
    </message>
    <message>
        <source>class 1</source>
        <translation>clase 1</translation>
    </message>
    <message>
        <source>class 2</source>
        <translation>clase 2</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>no code could be drawn</source>
        <translation>no se pudo dibujar el código</translation>
    </message>
    <message>
        <source>Hash of the record (Keccak-256)</source>
        <translation>Hash del registro (Keccak-256)</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Firmado por</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Check: wattbourse-cli meter certificate verify FILE</source>
        <translation>Comprobar: wattbourse-cli meter certificate verify FILE</translation>
    </message>
    <message>
        <source>Calibration certificate of meter %1</source>
        <translation>Certificado de calibración del contador %1</translation>
    </message>
    <message>
        <source>More are in the record: %1 in all</source>
        <translation>Hay más en el registro: %1 en total</translation>
    </message>
    <message>
        <source>Error of active power in % against A. Line: as found. Ring: now, fitted. Dot: now, verified. Bars: expanded uncertainty, k = 2. Bands: limits at PF 1.</source>
        <translation>Error de la potencia activa en % frente a A. Línea: como se halló. Anillo: ahora, ajustado. Punto: ahora, verificado. Barras: incertidumbre expandida, k = 2. Bandas: límites con PF 1.</translation>
    </message>
</context>
<context>
    <name>ComfortWords</name>
    <message>
        <source>%1 kWh by then</source>
        <translation>%1 kWh para entonces</translation>
    </message>
    <message>
        <source>%1, %2 kWh at once</source>
        <translation>%1, %2 kWh enseguida</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Batería</translation>
    </message>
    <message>
        <source>Solar cells</source>
        <translation>Placas solares</translation>
    </message>
    <message>
        <source>Car</source>
        <translation>Coche</translation>
    </message>
    <message>
        <source>Car %1</source>
        <translation>Coche %1</translation>
    </message>
    <message>
        <source>Heat pump</source>
        <translation>Bomba de calor</translation>
    </message>
    <message>
        <source>Heat pump %1</source>
        <translation>Bomba de calor %1</translation>
    </message>
    <message>
        <source>Dishwasher</source>
        <translation>Lavavajillas</translation>
    </message>
    <message>
        <source>Washing machine</source>
        <translation>Lavadora</translation>
    </message>
    <message>
        <source>Dryer</source>
        <translation>Secadora</translation>
    </message>
    <message>
        <source>Appliance %1</source>
        <translation>Aparato %1</translation>
    </message>
    <message>
        <source>%1 ready by %2</source>
        <translation>%1 listo a las %2</translation>
    </message>
    <message>
        <source>of %1 kWh</source>
        <translation>de %1 kWh</translation>
    </message>
    <message>
        <source>wear counted at %1 ct per kWh</source>
        <translation>desgaste contado a %1 ct por kWh</translation>
    </message>
    <message>
        <source>Battery keeps %1 %</source>
        <translation>La batería guarda el %1 %</translation>
    </message>
    <message>
        <source>%1 between %2 and %3 °C</source>
        <translation>%1 entre %2 y %3 °C</translation>
    </message>
    <message>
        <source>%1 done by %2</source>
        <translation>%1: listo a las %2</translation>
    </message>
    <message>
        <source>not before %1</source>
        <translation>no antes de las %1</translation>
    </message>
    <message>
        <source>Quiet %1–%2</source>
        <translation>Silencio %1–%2</translation>
    </message>
    <message>
        <source>no appliance runs</source>
        <translation>ningún aparato funciona</translation>
    </message>
    <message>
        <source>rests</source>
        <translation>en reposo</translation>
    </message>
    <message>
        <source>gives %1 kW</source>
        <translation>da %1 kW</translation>
    </message>
    <message>
        <source>charges with %1 kW</source>
        <translation>carga con %1 kW</translation>
    </message>
    <message>
        <source>takes %1 kW</source>
        <translation>toma %1 kW</translation>
    </message>
    <message>
        <source>does not say what it does</source>
        <translation>no dice qué hace</translation>
    </message>
    <message>
        <source>is away</source>
        <translation>está fuera</translation>
    </message>
    <message>
        <source>%1 % full</source>
        <translation>lleno al %1 %</translation>
    </message>
    <message>
        <source>%1 of %2 min done</source>
        <translation>hechos %1 de %2 min</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>simulado</translation>
    </message>
    <message>
        <source>over Home Assistant</source>
        <translation>por Home Assistant</translation>
    </message>
    <message>
        <source>over Modbus</source>
        <translation>por Modbus</translation>
    </message>
    <message>
        <source>only read</source>
        <translation>solo lectura</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>aún no consultado</translation>
    </message>
    <message>
        <source>does as it is told</source>
        <translation>hace lo que se le dice</translation>
    </message>
    <message>
        <source>on its own</source>
        <translation>por su cuenta</translation>
    </message>
    <message>
        <source>does not do as it is told; it was let go</source>
        <translation>no hace lo que se le dice; se ha dejado libre</translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation>no responde</translation>
    </message>
    <message>
        <source>held back so that the house connection is not overloaded</source>
        <translation>frenado para no sobrecargar la acometida</translation>
    </message>
    <message>
        <source>The market does not answer: nothing is traded, and the devices follow the plan by the tariff alone.</source>
        <translation>El mercado no responde: no se opera y los aparatos siguen el plan solo con la tarifa.</translation>
    </message>
    <message>
        <source>Prices or the plan are missing: the battery serves your own surplus and need, cars charge at once, heat pumps run by themselves.</source>
        <translation>Faltan los precios o el plan: la batería sirve tu excedente y tu necesidad, los coches cargan enseguida, las bombas de calor van solas.</translation>
    </message>
    <message>
        <source>The meter does not answer: the battery rests, cars charge slowly, heat pumps run by themselves.</source>
        <translation>El contador no responde: la batería descansa, los coches cargan despacio, las bombas de calor van solas.</translation>
    </message>
    <message>
        <source>The battery is %1 kWh below its reserve.</source>
        <translation>La batería está %1 kWh por debajo de su reserva.</translation>
    </message>
    <message>
        <source>%1 kWh of the flexibility that was sold will be missing.</source>
        <translation>Faltarán %1 kWh de la flexibilidad vendida.</translation>
    </message>
    <message>
        <source>%1 will be done %2 min late.</source>
        <translation>%1 acabará %2 min tarde.</translation>
    </message>
    <message>
        <source>%1 will be %2 °C outside its band.</source>
        <translation>%1 estará %2 °C fuera de sus límites.</translation>
    </message>
    <message>
        <source>%1 will leave with %2 kWh less than wished.</source>
        <translation>%1 saldrá con %2 kWh menos de lo deseado.</translation>
    </message>
    <message>
        <source>%1 cannot have %2 kWh of its least charge at once.</source>
        <translation>%1 no puede tener enseguida %2 kWh de su carga mínima.</translation>
    </message>
    <message>
        <source>The house connection will be passed by %1 kWh.</source>
        <translation>La acometida se superará en %1 kWh.</translation>
    </message>
    <message>
        <source>It started outside and is brought back.</source>
        <translation>Empezó fuera y se está corrigiendo.</translation>
    </message>
    <message>
        <source>There is too little time.</source>
        <translation>Hay muy poco tiempo.</translation>
    </message>
    <message>
        <source>Full power is not enough.</source>
        <translation>La potencia máxima no basta.</translation>
    </message>
    <message>
        <source>More would cost above your price limit.</source>
        <translation>Más costaría por encima de tu límite de precio.</translation>
    </message>
    <message>
        <source>The house connection leaves no more.</source>
        <translation>La acometida no permite más.</translation>
    </message>
    <message>
        <source>What is switched on by hand alone takes that much.</source>
        <translation>Solo lo encendido a mano ya toma tanto.</translation>
    </message>
    <message>
        <source>The device cannot be switched more finely.</source>
        <translation>El aparato no se regula con más detalle.</translation>
    </message>
</context>
<context>
    <name>ContractErrorText</name>
    <message>
        <source>The account %1 is frozen by an order.</source>
        <translation>La cuenta %1 está bloqueada por una orden.</translation>
    </message>
    <message>
        <source>%1 is registered already.</source>
        <translation>%1 ya está registrado.</translation>
    </message>
    <message>
        <source>This reading was reported already.</source>
        <translation>Esta lectura ya se comunicó.</translation>
    </message>
    <message>
        <source>This step was done already for the period from %1.</source>
        <translation>Este paso ya se hizo para el periodo desde %1.</translation>
    </message>
    <message>
        <source>The meter %1 is counted in this award already.</source>
        <translation>El contador %1 ya está incluido en esta adjudicación.</translation>
    </message>
    <message>
        <source>%1 is a member already.</source>
        <translation>%1 ya es miembro.</translation>
    </message>
    <message>
        <source>The coalition has placed its order for the period from %1 already.</source>
        <translation>La coalición ya dio su orden para el periodo desde %1.</translation>
    </message>
    <message>
        <source>This change of the authorities was proposed, voted for or made already.</source>
        <translation>Este cambio de las autoridades ya se propuso, votó o hizo.</translation>
    </message>
    <message>
        <source>The market %1 is paused or open as you asked already.</source>
        <translation>El mercado %1 ya está en pausa o abierto como se pidió.</translation>
    </message>
    <message>
        <source>The bank reference %1 was used already.</source>
        <translation>La referencia bancaria %1 ya se usó.</translation>
    </message>
    <message>
        <source>The bank reference is missing.</source>
        <translation>Falta la referencia bancaria.</translation>
    </message>
    <message>
        <source>This permission of %1 was used already.</source>
        <translation>Este permiso de %1 ya se usó.</translation>
    </message>
    <message>
        <source>%1 cr is more than the %2 cr that were deposited.</source>
        <translation>%1 cr es más que los %2 cr depositados.</translation>
    </message>
    <message>
        <source>%1 cr is more than %2 kWh cost at the agreed price.</source>
        <translation>%1 cr es más de lo que cuestan %2 kWh al precio acordado.</translation>
    </message>
    <message>
        <source>%1 cr is not more than the %2 cr that were shown already.</source>
        <translation>%1 cr no es más que los %2 cr ya presentados.</translation>
    </message>
    <message>
        <source>It is too early: this is possible from %1 on.</source>
        <translation>Es demasiado pronto: se puede desde %1.</translation>
    </message>
    <message>
        <source>The readings were recorded before their period ended at %1.</source>
        <translation>Las lecturas se fijaron antes de que su periodo acabara a las %1.</translation>
    </message>
    <message>
        <source>Trading for the period from %1 opens at %2.</source>
        <translation>La negociación del periodo desde %1 abre a las %2.</translation>
    </message>
    <message>
        <source>Trading for the period from %1 closed at %2.</source>
        <translation>La negociación del periodo desde %1 cerró a las %2.</translation>
    </message>
    <message>
        <source>Orders for the period from %1 are still taken until %2.</source>
        <translation>Para el periodo desde %1 aún se aceptan órdenes hasta %2.</translation>
    </message>
    <message>
        <source>Sealed orders for the period from %1 can be opened from %2 on.</source>
        <translation>Las órdenes selladas del periodo desde %1 se pueden abrir desde %2.</translation>
    </message>
    <message>
        <source>The time to open sealed orders for the period from %1 ended at %2.</source>
        <translation>El tiempo para abrir las órdenes selladas del periodo desde %1 acabó a las %2.</translation>
    </message>
    <message>
        <source>It is too late: this was possible until %1.</source>
        <translation>Es demasiado tarde: se pudo hasta %1.</translation>
    </message>
    <message>
        <source>A day that has begun cannot be changed any more.</source>
        <translation>Un día ya empezado no se puede cambiar.</translation>
    </message>
    <message>
        <source>Reports for the period from %1 were taken until %2.</source>
        <translation>Las lecturas del periodo desde %1 se aceptaron hasta %2.</translation>
    </message>
    <message>
        <source>The payment channel ended at %1.</source>
        <translation>El canal de pago acabó a las %1.</translation>
    </message>
    <message>
        <source>The payment channel %1 is not open.</source>
        <translation>El canal de pago %1 no está abierto.</translation>
    </message>
    <message>
        <source>The signature was valid until %1.</source>
        <translation>La firma valía hasta %1.</translation>
    </message>
    <message>
        <source>The agent’s right to act for you ended at %1.</source>
        <translation>El derecho del agente a actuar por usted acabó a las %1.</translation>
    </message>
    <message>
        <source>The data were on offer until %1.</source>
        <translation>Los datos se ofrecieron hasta %1.</translation>
    </message>
    <message>
        <source>The award %1 is not at the stage for this.</source>
        <translation>La adjudicación %1 no está en la fase adecuada.</translation>
    </message>
    <message>
        <source>The request %1, or the offer for it, is not open any more.</source>
        <translation>La solicitud %1, o su oferta, ya no está abierta.</translation>
    </message>
    <message>
        <source>The value of “%1” is not possible here.</source>
        <translation>El valor de «%1» no es posible aquí.</translation>
    </message>
    <message>
        <source>A setting is outside of what is possible.</source>
        <translation>Un ajuste está fuera de lo posible.</translation>
    </message>
    <message>
        <source>A name or a key has not the right length.</source>
        <translation>Un nombre o una clave no tiene la longitud correcta.</translation>
    </message>
    <message>
        <source>The limits for buying (%1 ct/kWh) and for selling (%2 ct/kWh) contradict each other.</source>
        <translation>Los límites para comprar (%1 ct/kWh) y vender (%2 ct/kWh) se contradicen.</translation>
    </message>
    <message>
        <source>The orders for the period from %1 buy and sell at once.</source>
        <translation>Las órdenes del periodo desde %1 compran y venden a la vez.</translation>
    </message>
    <message>
        <source>Your own order %1 stands against it.</source>
        <translation>Su propia orden %1 está en contra.</translation>
    </message>
    <message>
        <source>The seal of meter %1 is broken.</source>
        <translation>El precinto del contador %1 está roto.</translation>
    </message>
    <message>
        <source>The seal of meter %1 is whole.</source>
        <translation>El precinto del contador %1 está intacto.</translation>
    </message>
    <message>
        <source>Meter %1 counts only from %2 on, when it was sealed.</source>
        <translation>El contador %1 solo cuenta desde %2, cuando se precintó.</translation>
    </message>
    <message>
        <source>Another change is still waiting to take effect.</source>
        <translation>Otro cambio aún espera para tener efecto.</translation>
    </message>
    <message>
        <source>A contract was asked for something that is reserved for other parts of the network.</source>
        <translation>A un contrato se le pidió algo reservado a otras partes de la red.</translation>
    </message>
    <message>
        <source>The change of authorities does not belong to this block.</source>
        <translation>El cambio de autoridades no corresponde a este bloque.</translation>
    </message>
    <message>
        <source>The list of authorities would be empty, faulty or too long.</source>
        <translation>La lista de autoridades estaría vacía, mal o demasiado larga.</translation>
    </message>
    <message>
        <source>There is no such proposal, vote or list of authorities.</source>
        <translation>No existe tal propuesta, voto o lista de autoridades.</translation>
    </message>
    <message>
        <source>The coalition %1 does not exist, or not any more.</source>
        <translation>La coalición %1 no existe o ya no existe.</translation>
    </message>
    <message>
        <source>The data of the period from %1 are what was sold.</source>
        <translation>Los datos del periodo desde %1 son los vendidos.</translation>
    </message>
    <message>
        <source>The data or the key are not what was sold.</source>
        <translation>Los datos o la clave no son los vendidos.</translation>
    </message>
    <message>
        <source>%1 cr is more than the network can hold.</source>
        <translation>%1 cr es más de lo que admite la red.</translation>
    </message>
    <message>
        <source>A plan of %1 kWh is not possible.</source>
        <translation>Un plan de %1 kWh no es posible.</translation>
    </message>
    <message>
        <source>The market admits %1, but your limits allow only %2.</source>
        <translation>El mercado admite %1, pero sus límites solo permiten %2.</translation>
    </message>
    <message>
        <source>Your limits ask for renewable energy only, but here sell: %1.</source>
        <translation>Sus límites piden solo energía renovable, pero aquí venden: %1.</translation>
    </message>
    <message>
        <source>%1 cr for the day is above your limit of %2 cr.</source>
        <translation>%1 cr para el día supera su límite de %2 cr.</translation>
    </message>
    <message>
        <source>%1 kWh is above your limit of %2 kWh for one period.</source>
        <translation>%1 kWh supera su límite de %2 kWh por periodo.</translation>
    </message>
    <message>
        <source>%1 ct/kWh is above your limit for buying of %2 ct/kWh.</source>
        <translation>%1 ct/kWh supera su límite de compra de %2 ct/kWh.</translation>
    </message>
    <message>
        <source>%1 ct/kWh is below your limit for selling of %2 ct/kWh.</source>
        <translation>%1 ct/kWh está por debajo de su límite de venta de %2 ct/kWh.</translation>
    </message>
    <message>
        <source>%1 ct/kWh is below your limit for flexibility of %2 ct/kWh.</source>
        <translation>%1 ct/kWh está por debajo de su límite de flexibilidad de %2 ct/kWh.</translation>
    </message>
    <message>
        <source>%1 ct/kWh is not possible: at most %2 ct/kWh.</source>
        <translation>%1 ct/kWh no es posible: como máximo %2 ct/kWh.</translation>
    </message>
    <message>
        <source>%1 kWh is not possible: between %2 and %3 kWh are.</source>
        <translation>%1 kWh no es posible: lo es entre %2 y %3 kWh.</translation>
    </message>
    <message>
        <source>The price is not on this market’s price list.</source>
        <translation>El precio no está en la lista de este mercado.</translation>
    </message>
    <message>
        <source>No more orders fit at this price.</source>
        <translation>A este precio no caben más órdenes.</translation>
    </message>
    <message>
        <source>A reading of %1 kWh taken and %2 kWh given is not possible.</source>
        <translation>Una lectura de %1 kWh tomados y %2 kWh entregados no es posible.</translation>
    </message>
    <message>
        <source>%1 kWh is more than the coalition’s shares allow.</source>
        <translation>%1 kWh es más de lo que permiten las cuotas de la coalición.</translation>
    </message>
    <message>
        <source>The end must lie between %1 and %2.</source>
        <translation>El final debe estar entre %1 y %2.</translation>
    </message>
    <message>
        <source>The end must not be before %1.</source>
        <translation>El final no puede ser antes de %1.</translation>
    </message>
    <message>
        <source>The two imbalance prices, %1 and %2 ct/kWh, must be equal here.</source>
        <translation>Los dos precios de desvío, %1 y %2 ct/kWh, deben ser iguales aquí.</translation>
    </message>
    <message>
        <source>The account owes %1 cr.</source>
        <translation>La cuenta debe %1 cr.</translation>
    </message>
    <message>
        <source>The deposit of %1 cr is too small: %2 cr are needed.</source>
        <translation>El depósito de %1 cr es pequeño: hacen falta %2 cr.</translation>
    </message>
    <message>
        <source>%1 cr are needed, but the account holds %2 cr.</source>
        <translation>Hacen falta %1 cr, pero la cuenta tiene %2 cr.</translation>
    </message>
    <message>
        <source>%1 cr are needed, but permission was given for %2 cr.</source>
        <translation>Hacen falta %1 cr, pero se dio permiso para %2 cr.</translation>
    </message>
    <message>
        <source>%1 cr are owed, but the market’s reserve holds %2 cr.</source>
        <translation>Se deben %1 cr, pero la reserva del mercado tiene %2 cr.</translation>
    </message>
    <message>
        <source>%1 is not registered on this market.</source>
        <translation>%1 no está registrado en este mercado.</translation>
    </message>
    <message>
        <source>The signature or key does not fit the account.</source>
        <translation>La firma o la clave no corresponde a la cuenta.</translation>
    </message>
    <message>
        <source>The report is signed by %1, but this meter’s reports are signed by %2.</source>
        <translation>La lectura la firma %1, pero las de este contador las firma %2.</translation>
    </message>
    <message>
        <source>The sealed order is empty.</source>
        <translation>La orden sellada está vacía.</translation>
    </message>
    <message>
        <source>There is no sealed order for the period from %1.</source>
        <translation>No hay orden sellada para el periodo desde %1.</translation>
    </message>
    <message>
        <source>What was opened is not the order that was sealed.</source>
        <translation>Lo que se abrió no es la orden sellada.</translation>
    </message>
    <message>
        <source>The manager %1 cannot leave the coalition.</source>
        <translation>El gestor %1 no puede dejar la coalición.</translation>
    </message>
    <message>
        <source>The operator would take away its own right.</source>
        <translation>El operador se quitaría su propio derecho.</translation>
    </message>
    <message>
        <source>The two accounts must be different ones.</source>
        <translation>Las dos cuentas deben ser distintas.</translation>
    </message>
    <message>
        <source>The seller %1 could keep the money and send nothing.</source>
        <translation>El vendedor %1 podría quedarse el dinero sin enviar nada.</translation>
    </message>
    <message>
        <source>The market is paused.</source>
        <translation>El mercado está en pausa.</translation>
    </message>
    <message>
        <source>Only %1 of %2 members have been counted so far.</source>
        <translation>Hasta ahora solo se contaron %1 de %2 miembros.</translation>
    </message>
    <message>
        <source>The meter %1 is bound already for the period from %2.</source>
        <translation>El contador %1 ya está comprometido para el periodo desde %2.</translation>
    </message>
    <message>
        <source>The meter %1 does not belong to this offer.</source>
        <translation>El contador %1 no pertenece a esta oferta.</translation>
    </message>
    <message>
        <source>The owner of meter %1 has not agreed to these terms.</source>
        <translation>El dueño del contador %1 no aceptó estas condiciones.</translation>
    </message>
    <message>
        <source>Nothing is overloaded in the period from %1.</source>
        <translation>Nada está sobrecargado en el periodo desde %1.</translation>
    </message>
    <message>
        <source>No order was given.</source>
        <translation>No se dio ninguna orden.</translation>
    </message>
    <message>
        <source>There is nothing to pay out.</source>
        <translation>No hay nada que pagar.</translation>
    </message>
    <message>
        <source>The account %1 is not frozen.</source>
        <translation>La cuenta %1 no está bloqueada.</translation>
    </message>
    <message>
        <source>The roles of this account (%1) do not allow this here.</source>
        <translation>Los roles de esta cuenta (%1) no lo permiten aquí.</translation>
    </message>
    <message>
        <source>The owner gave no such right to %1.</source>
        <translation>El dueño no dio ese derecho a %1.</translation>
    </message>
    <message>
        <source>Only an account with this role may do that: %1.</source>
        <translation>Solo una cuenta con este rol puede hacerlo: %1.</translation>
    </message>
    <message>
        <source>The market %1 is of another kind.</source>
        <translation>El mercado %1 es de otro tipo.</translation>
    </message>
    <message>
        <source>%1 is not a member.</source>
        <translation>%1 no es miembro.</translation>
    </message>
    <message>
        <source>%1 is not invited with this share.</source>
        <translation>%1 no está invitado con esta cuota.</translation>
    </message>
    <message>
        <source>Only the account %1 may do this.</source>
        <translation>Solo la cuenta %1 puede hacerlo.</translation>
    </message>
    <message>
        <source>Only the owner of meter %1 or its aggregator may do this.</source>
        <translation>Solo el dueño del contador %1 o su agregador puede hacerlo.</translation>
    </message>
    <message>
        <source>The readings are not on the network yet.</source>
        <translation>Las lecturas aún no están en la red.</translation>
    </message>
    <message>
        <source>The reading of the period from %1 is missing or still waits.</source>
        <translation>La lectura del periodo desde %1 falta o aún espera.</translation>
    </message>
    <message>
        <source>The proof is longer than it can be.</source>
        <translation>La prueba es más larga de lo posible.</translation>
    </message>
    <message>
        <source>The price of the period from %1 is not set yet.</source>
        <translation>El precio del periodo desde %1 aún no está fijado.</translation>
    </message>
    <message>
        <source>%1 kWh found no other side, and the order was all or nothing.</source>
        <translation>%1 kWh no hallaron contraparte, y la orden era todo o nada.</translation>
    </message>
    <message>
        <source>The coalition has no order for the period from %1.</source>
        <translation>La coalición no tiene orden para el periodo desde %1.</translation>
    </message>
    <message>
        <source>The order %1 is not open, or not any more.</source>
        <translation>La orden %1 no está abierta o ya no lo está.</translation>
    </message>
    <message>
        <source>Orders that go together must be of one period, not of %1 and %2.</source>
        <translation>Las órdenes que van juntas deben ser de un periodo, no de %1 y %2.</translation>
    </message>
    <message>
        <source>The period from %1 is not among those from %2 to %3.</source>
        <translation>El periodo desde %1 no está entre los de %2 a %3.</translation>
    </message>
    <message>
        <source>%1 periods are not possible at once: 1 to %2 are.</source>
        <translation>%1 periodos a la vez no son posibles: lo son de 1 a %2.</translation>
    </message>
    <message>
        <source>There are still open orders or periods: %1.</source>
        <translation>Aún hay órdenes o periodos abiertos: %1.</translation>
    </message>
    <message>
        <source>There is no more room: at most %1 are possible.</source>
        <translation>No hay más sitio: como máximo %1.</translation>
    </message>
    <message>
        <source>The account has as many orders for the period from %1 as it may have.</source>
        <translation>La cuenta ya tiene el máximo de órdenes para el periodo desde %1.</translation>
    </message>
    <message>
        <source>There is no market %1.</source>
        <translation>No existe el mercado %1.</translation>
    </message>
    <message>
        <source>The meter %1 is not registered.</source>
        <translation>El contador %1 no está registrado.</translation>
    </message>
    <message>
        <source>There is no grid branch %1.</source>
        <translation>No existe la rama de red %1.</translation>
    </message>
    <message>
        <source>There is no device %1 on grid branch %2.</source>
        <translation>No existe el dispositivo %1 en la rama de red %2.</translation>
    </message>
    <message>
        <source>The grid branch has no capacity.</source>
        <translation>La rama de red no tiene capacidad.</translation>
    </message>
    <message>
        <source>There is no award %1.</source>
        <translation>No existe la adjudicación %1.</translation>
    </message>
    <message>
        <source>There is no request %1.</source>
        <translation>No existe la solicitud %1.</translation>
    </message>
    <message>
        <source>There is no data offer %1.</source>
        <translation>No existe la oferta de datos %1.</translation>
    </message>
    <message>
        <source>The data sale %1 is not at the stage for this.</source>
        <translation>La venta de datos %1 no está en la fase adecuada.</translation>
    </message>
    <message>
        <source>An account or key is missing.</source>
        <translation>Falta una cuenta o una clave.</translation>
    </message>
    <message>
        <source>An amount or a time is zero and must not be.</source>
        <translation>Una cantidad o un tiempo es cero y no debe serlo.</translation>
    </message>
    <message>
        <source>This attempt changed nothing.</source>
        <translation>Este intento no cambió nada.</translation>
    </message>
    <message>
        <source>Your orders and credits are as before.</source>
        <translation>Sus órdenes y créditos están como antes.</translation>
    </message>
    <message>
        <source>No credits were moved.</source>
        <translation>No se movió ningún crédito.</translation>
    </message>
    <message>
        <source>The records on the network are as before.</source>
        <translation>Los registros de la red están como antes.</translation>
    </message>
    <message>
        <source>The meter’s readings and what the network holds are as before.</source>
        <translation>Las lecturas del contador y lo que guarda la red están como antes.</translation>
    </message>
    <message>
        <source>The channel’s money is as before.</source>
        <translation>El dinero del canal está como antes.</translation>
    </message>
    <message>
        <source>The data offer and its payment are as before.</source>
        <translation>La oferta de datos y su pago están como antes.</translation>
    </message>
    <message>
        <source>Your limits are as before.</source>
        <translation>Sus límites están como antes.</translation>
    </message>
    <message>
        <source>There is nothing left to do.</source>
        <translation>No queda nada por hacer.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>Corríjalo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Change it, or your limits, and try again.</source>
        <translation>Cámbielo, o cambie sus límites, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Add credits or ask for less.</source>
        <translation>Añada créditos o pida menos.</translation>
    </message>
    <message>
        <source>Wait until then and try again.</source>
        <translation>Espere hasta entonces e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Wait a little and try again.</source>
        <translation>Espere un poco e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Choose a later period.</source>
        <translation>Elija un periodo posterior.</translation>
    </message>
    <message>
        <source>Wait until the operator opens it again.</source>
        <translation>Espere a que el operador lo reabra.</translation>
    </message>
    <message>
        <source>Look at what is shown now and choose again.</source>
        <translation>Mire lo que se muestra ahora y elija de nuevo.</translation>
    </message>
    <message>
        <source>Sign it anew.</source>
        <translation>Fírmelo de nuevo.</translation>
    </message>
    <message>
        <source>Save your limits again: that renews it.</source>
        <translation>Guarde de nuevo sus límites: así se renueva.</translation>
    </message>
    <message>
        <source>Enter the right reference; each one counts once.</source>
        <translation>Escriba la referencia correcta; cada una vale una vez.</translation>
    </message>
    <message>
        <source>Open a new channel if you still need one.</source>
        <translation>Abra un canal nuevo si aún lo necesita.</translation>
    </message>
    <message>
        <source>Cancel or claim them first.</source>
        <translation>Primero cancélelos o cóbrelos.</translation>
    </message>
    <message>
        <source>Ask the market’s operator.</source>
        <translation>Pregunte al operador del mercado.</translation>
    </message>
    <message>
        <source>Call the technician to look at the meter.</source>
        <translation>Llame al técnico para que mire el contador.</translation>
    </message>
    <message>
        <source>Ask the network’s authorities.</source>
        <translation>Pregunte a las autoridades de la red.</translation>
    </message>
    <message>
        <source>Use that account.</source>
        <translation>Use esa cuenta.</translation>
    </message>
    <message>
        <source>Settle it with the other side first.</source>
        <translation>Primero acuérdelo con la otra parte.</translation>
    </message>
    <message>
        <source>Report it to the operator: the program should not have asked.</source>
        <translation>Avise al operador: el programa no debió pedirlo.</translation>
    </message>
    <message>
        <source>%1 is a contract of the market: its credits cannot be frozen.</source>
        <translation>%1 es un contrato del mercado: sus créditos no se pueden bloquear.</translation>
    </message>
    <message>
        <source>There is no dispatch %1.</source>
        <translation>No existe la llamada %1.</translation>
    </message>
    <message>
        <source>The dispatch %1 was begun with other terms.</source>
        <translation>La llamada %1 empezó con otras condiciones.</translation>
    </message>
    <message>
        <source>%1 is not asked in dispatch %2.</source>
        <translation>A %1 no se le pregunta en la llamada %2.</translation>
    </message>
    <message>
        <source>%1 has answered already.</source>
        <translation>%1 ya ha respondido.</translation>
    </message>
    <message>
        <source>%1 kWh is more than the %2 kWh that are asked for.</source>
        <translation>%1 kWh es más que los %2 kWh pedidos.</translation>
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
        <translation>pagado, clave sin entregar</translation>
    </message>
    <message>
        <source>key delivered</source>
        <translation>clave entregada</translation>
    </message>
    <message>
        <source>key disputed</source>
        <translation>clave disputada</translation>
    </message>
    <message>
        <source>key shown to all</source>
        <translation>clave mostrada a todos</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>pagado</translation>
    </message>
    <message>
        <source>money back</source>
        <translation>dinero devuelto</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>Venta</translation>
    </message>
    <message>
        <source>Readings of</source>
        <translation>Lecturas de</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>Comprador</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propietario</translation>
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
        <translation>%1 d</translation>
    </message>
</context>
<context>
    <name>DeskKeys</name>
    <message>
        <source>Ticket: buy</source>
        <translation>Ficha: comprar</translation>
    </message>
    <message>
        <source>Ticket: sell</source>
        <translation>Ficha: vender</translation>
    </message>
    <message>
        <source>Ticket: quantity</source>
        <translation>Ficha: cantidad</translation>
    </message>
    <message>
        <source>Ticket: limit</source>
        <translation>Ficha: límite</translation>
    </message>
    <message>
        <source>Ticket: ask, then sign and place</source>
        <translation>Ficha: preguntar, luego firmar y enviar</translation>
    </message>
    <message>
        <source>Go to the ladder</source>
        <translation>Ir a la escalera</translation>
    </message>
    <message>
        <source>Next slot</source>
        <translation>Periodo siguiente</translation>
    </message>
    <message>
        <source>Slot before</source>
        <translation>Periodo anterior</translation>
    </message>
    <message>
        <source>Go to the orders</source>
        <translation>Ir a las órdenes</translation>
    </message>
    <message>
        <source>Search the members</source>
        <translation>Buscar miembros</translation>
    </message>
    <message>
        <source>Cancel all orders (asks first)</source>
        <translation>Cancelar todas las órdenes (pregunta antes)</translation>
    </message>
    <message>
        <source>Deactivate all orders (asks first)</source>
        <translation>Desactivar todas las órdenes (pregunta antes)</translation>
    </message>
    <message>
        <source>Activate all orders (asks first)</source>
        <translation>Activar todas las órdenes (pregunta antes)</translation>
    </message>
    <message>
        <source>Import orders from a file</source>
        <translation>Importar órdenes de un archivo</translation>
    </message>
    <message>
        <source>Show these keys</source>
        <translation>Mostrar estas teclas</translation>
    </message>
    <message>
        <source>One key at a time, with Ctrl, Alt or Shift.</source>
        <translation>Una tecla cada vez, con Ctrl, Alt o Mayús.</translation>
    </message>
    <message>
        <source>%1 types or moves. Add Alt or Ctrl.</source>
        <translation>%1 escribe o mueve. Añade Alt o Ctrl.</translation>
    </message>
    <message>
        <source>%1 means something else in every program.</source>
        <translation>%1 significa otra cosa en todos los programas.</translation>
    </message>
    <message>
        <source>%1 is taken: %2.</source>
        <translation>%1 ya se usa: %2.</translation>
    </message>
</context>
<context>
    <name>DeskMarket</name>
    <message>
        <source>another transaction took its place</source>
        <translation>otra transacción ocupó su lugar</translation>
    </message>
    <message>
        <source>refused by the market</source>
        <translation>rechazada por el mercado</translation>
    </message>
</context>
<context>
    <name>DeskViews</name>
    <message>
        <source>There is no wallet yet.</source>
        <translation>Aún no hay cartera.</translation>
    </message>
    <message>
        <source>The wallet is locked.</source>
        <translation>La cartera está bloqueada.</translation>
    </message>
    <message>
        <source>The market is not known yet.</source>
        <translation>Aún no se conoce el mercado.</translation>
    </message>
</context>
<context>
    <name>DispatchViews</name>
    <message>
        <source>The wallet is locked.</source>
        <translation>La cartera está bloqueada.</translation>
    </message>
    <message>
        <source>Member %1</source>
        <translation>Miembro %1</translation>
    </message>
    <message>
        <source>its buyer</source>
        <translation>su comprador</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>Comprado</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Vendido</translation>
    </message>
    <message>
        <source>Imbalance</source>
        <translation>Desvío</translation>
    </message>
    <message>
        <source>Flexibility up</source>
        <translation>Flexibilidad al alza</translation>
    </message>
    <message>
        <source>Flexibility down</source>
        <translation>Flexibilidad a la baja</translation>
    </message>
    <message>
        <source>Penalty</source>
        <translation>Penalización</translation>
    </message>
    <message>
        <source>Paid to members</source>
        <translation>Pagado a los miembros</translation>
    </message>
    <message>
        <source>Own account</source>
        <translation>Cuenta propia</translation>
    </message>
    <message>
        <source>Market %1</source>
        <translation>Mercado %1</translation>
    </message>
    <message>
        <source>Could you use %1 kWh less in each period from %2? You may expect %3 ct/kWh.</source>
        <translation>¿Puede usar %1 kWh menos en cada periodo de %2? Puede esperar %3 ct/kWh.</translation>
    </message>
    <message>
        <source>Could you use %1 kWh more in each period from %2? You may expect %3 ct/kWh.</source>
        <translation>¿Puede usar %1 kWh más en cada periodo de %2? Puede esperar %3 ct/kWh.</translation>
    </message>
    <message>
        <source>Answers count until %1. What your meter proves is what is paid.</source>
        <translation>Las respuestas cuentan hasta las %1. Se paga lo que demuestra su contador.</translation>
    </message>
    <message>
        <source>Promise %1 kWh</source>
        <translation>Prometer %1 kWh</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>That could not be read. Nothing was changed.</source>
        <translation>No se pudo leer. No ha cambiado nada.</translation>
    </message>
    <message>
        <source>A value is outside of what is possible. Nothing was changed.</source>
        <translation>Un valor está fuera de lo posible. No ha cambiado nada.</translation>
    </message>
    <message>
        <source>It is not there. Nothing was changed.</source>
        <translation>No está ahí. No ha cambiado nada.</translation>
    </message>
    <message>
        <source>A check failed, so it was not believed. Nothing was changed.</source>
        <translation>Falló una comprobación, así que no se creyó. No ha cambiado nada.</translation>
    </message>
    <message>
        <source>Refused: %1. Nothing was sent.</source>
        <translation>Rechazado: %1. No se ha enviado nada.</translation>
    </message>
    <message>
        <source>There was no answer. What was sent is kept and sent again by itself.</source>
        <translation>No hubo respuesta. Lo enviado se guarda y se vuelve a enviar solo.</translation>
    </message>
    <message>
        <source>It took too long. What was sent is kept and sent again by itself.</source>
        <translation>Tardó demasiado. Lo enviado se guarda y se vuelve a enviar solo.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Detenido. No ha cambiado nada.</translation>
    </message>
    <message>
        <source>The wallet is locked or the passphrase is wrong. Nothing was signed.</source>
        <translation>La cartera está bloqueada o la contraseña es incorrecta. No se ha firmado nada.</translation>
    </message>
    <message>
        <source>That is there already; it was not done twice.</source>
        <translation>Eso ya está ahí; no se ha hecho dos veces.</translation>
    </message>
    <message>
        <source>The computer refused. The log says more; nothing was changed.</source>
        <translation>El ordenador se negó. El registro dice más; no ha cambiado nada.</translation>
    </message>
</context>
<context>
    <name>ExplainText</name>
    <message>
        <source>The home takes the %1 kWh that it needs.</source>
        <translation>El hogar toma los %1 kWh que necesita.</translation>
    </message>
    <message>
        <source>The home makes %1 kWh more than it uses; they are sold.</source>
        <translation>El hogar produce %1 kWh más de lo que usa; se venden.</translation>
    </message>
    <message>
        <source>%1 kWh of your surplus go into the battery: a kWh will be worth up to %2 ct.</source>
        <translation>%1 kWh de tu excedente van a la batería: un kWh valdrá hasta %2 ct.</translation>
    </message>
    <message>
        <source>%1 kWh go into the battery: a kWh costs about %2 ct now and will be worth up to %3 ct.</source>
        <translation>%1 kWh van a la batería: un kWh cuesta ahora unos %2 ct y valdrá hasta %3 ct.</translation>
    </message>
    <message>
        <source>The battery gives the home %1 kWh: a kWh is worth %2 ct now and as little as %3 ct later.</source>
        <translation>La batería da al hogar %1 kWh: un kWh vale ahora %2 ct y más tarde solo %3 ct.</translation>
    </message>
    <message>
        <source>The battery gives %1 kWh, more than the home needs: a kWh is worth %2 ct now and as little as %3 ct later.</source>
        <translation>La batería da %1 kWh, más de lo que necesita el hogar: un kWh vale ahora %2 ct y más tarde solo %3 ct.</translation>
    </message>
    <message>
        <source>The battery waits: a kWh is worth %1 ct now and up to %2 ct later.</source>
        <translation>La batería espera: un kWh vale ahora %1 ct y más tarde hasta %2 ct.</translation>
    </message>
    <message>
        <source>You sold flexibility for this time: the home gives the grid %1 kWh.</source>
        <translation>Vendiste flexibilidad para este periodo: el hogar da a la red %1 kWh.</translation>
    </message>
    <message>
        <source>You sold flexibility for this time: the home takes %1 kWh from the grid.</source>
        <translation>Vendiste flexibilidad para este periodo: el hogar toma %1 kWh de la red.</translation>
    </message>
    <message>
        <source>No new forecast could be made; the last plan goes on.</source>
        <translation>No se pudo hacer una nueva previsión; sigue el último plan.</translation>
    </message>
    <message>
        <source>The plan could not be worked out; the battery rests for now.</source>
        <translation>El plan no se pudo calcular; por ahora la batería descansa.</translation>
    </message>
    <message>
        <source>The battery is full.</source>
        <translation>La batería está llena.</translation>
    </message>
    <message>
        <source>The battery is down to the reserve that is kept for you.</source>
        <translation>La batería ha bajado a la reserva que se guarda para ti.</translation>
    </message>
    <message>
        <source>The battery cannot go faster.</source>
        <translation>La batería no puede ir más rápido.</translation>
    </message>
    <message>
        <source>Your highest price for buying decided.</source>
        <translation>Decidió tu precio máximo de compra.</translation>
    </message>
    <message>
        <source>Your lowest price for selling decided.</source>
        <translation>Decidió tu precio mínimo de venta.</translation>
    </message>
    <message>
        <source>Your limit for the energy of one period decided.</source>
        <translation>Decidió tu límite de energía por periodo.</translation>
    </message>
    <message>
        <source>Your limit for the credits of one day decided.</source>
        <translation>Decidió tu límite de créditos por día.</translation>
    </message>
    <message>
        <source>The market takes no less in one order.</source>
        <translation>El mercado no acepta menos en una orden.</translation>
    </message>
    <message>
        <source>The market takes no more in one order.</source>
        <translation>El mercado no acepta más en una orden.</translation>
    </message>
    <message>
        <source>What you sold as flexibility goes before a better price.</source>
        <translation>Lo que vendiste como flexibilidad va antes que un precio mejor.</translation>
    </message>
    <message>
        <source>At most %1 ct: that is what a kWh is worth to the home.</source>
        <translation>Como máximo %1 ct: eso vale un kWh para el hogar.</translation>
    </message>
    <message>
        <source>At least %1 ct: that is what a kWh is worth to the home.</source>
        <translation>Al menos %1 ct: eso vale un kWh para el hogar.</translation>
    </message>
    <message>
        <source>At most %1 ct: a kWh is worth %2 ct to the home, but this is your limit.</source>
        <translation>Como máximo %1 ct: un kWh vale %2 ct para el hogar, pero este es tu límite.</translation>
    </message>
    <message>
        <source>At least %1 ct: a kWh is worth %2 ct to the home, but this is your limit.</source>
        <translation>Al menos %1 ct: un kWh vale %2 ct para el hogar, pero este es tu límite.</translation>
    </message>
    <message>
        <source>At most %1 ct for now: about %2 ct is expected, and another auction follows.</source>
        <translation>Por ahora como máximo %1 ct: se esperan unos %2 ct y sigue otra subasta.</translation>
    </message>
    <message>
        <source>At least %1 ct for now: about %2 ct is expected, and another auction follows.</source>
        <translation>Por ahora al menos %1 ct: se esperan unos %2 ct y sigue otra subasta.</translation>
    </message>
    <message>
        <source>At most %1 ct for now: there is still time, and up to %2 ct would do.</source>
        <translation>Por ahora como máximo %1 ct: aún hay tiempo, y hasta %2 ct estaría bien.</translation>
    </message>
    <message>
        <source>At least %1 ct for now: there is still time, and %2 ct would do.</source>
        <translation>Por ahora al menos %1 ct: aún hay tiempo, y %2 ct bastarían.</translation>
    </message>
    <message>
        <source>At most %1 ct: at that price there is energy outside the market.</source>
        <translation>Como máximo %1 ct: a ese precio hay energía fuera del mercado.</translation>
    </message>
    <message>
        <source>At least %1 ct: that is paid outside the market, too.</source>
        <translation>Al menos %1 ct: eso se paga también fuera del mercado.</translation>
    </message>
    <message>
        <source>%1 ct: giving way costs the home %2 ct a kWh; the rest is your margin.</source>
        <translation>%1 ct: adaptarse cuesta al hogar %2 ct por kWh; el resto es tu margen.</translation>
    </message>
    <message>
        <source>%1 kWh bought at %2 ct.</source>
        <translation>%1 kWh comprados a %2 ct.</translation>
    </message>
    <message>
        <source>%1 kWh bought, from each seller at its own price.</source>
        <translation>%1 kWh comprados, a cada vendedor a su precio.</translation>
    </message>
    <message>
        <source>%1 kWh sold at %2 ct.</source>
        <translation>%1 kWh vendidos a %2 ct.</translation>
    </message>
    <message>
        <source>The meter shows %1 kWh more use than was traded; they cost %2 ct each.</source>
        <translation>El contador muestra %1 kWh más de uso que lo negociado; cuestan %2 ct cada uno.</translation>
    </message>
    <message>
        <source>The meter shows %1 kWh less use than was traded; %2 ct are paid for each.</source>
        <translation>El contador muestra %1 kWh menos de uso que lo negociado; por cada uno se pagan %2 ct.</translation>
    </message>
    <message>
        <source>The meter&apos;s report is missing: %1 kWh at %2 ct are an estimate until it comes.</source>
        <translation>Falta el informe del contador: %1 kWh a %2 ct son una estimación hasta que llegue.</translation>
    </message>
    <message>
        <source>%1 kWh of flexibility delivered at %2 ct.</source>
        <translation>%1 kWh de flexibilidad entregados a %2 ct.</translation>
    </message>
    <message>
        <source>%1 kWh of flexibility were missing; that costs %2 cr.</source>
        <translation>Faltaron %1 kWh de flexibilidad; eso cuesta %2 cr.</translation>
    </message>
    <message>
        <source>%1 kWh of flexibility were missing; this time it costs nothing.</source>
        <translation>Faltaron %1 kWh de flexibilidad; esta vez no cuesta nada.</translation>
    </message>
    <message>
        <source>This is the first plan.</source>
        <translation>Este es el primer plan.</translation>
    </message>
    <message>
        <source>Only time has passed.</source>
        <translation>Solo ha pasado el tiempo.</translation>
    </message>
    <message>
        <source>The home is expected to use another amount than before.</source>
        <translation>Se espera que el hogar use otra cantidad que antes.</translation>
    </message>
    <message>
        <source>Another amount of sun is expected than before.</source>
        <translation>Se espera otra cantidad de sol que antes.</translation>
    </message>
    <message>
        <source>Other prices are expected than before.</source>
        <translation>Se esperan otros precios que antes.</translation>
    </message>
    <message>
        <source>The battery holds another amount than was planned.</source>
        <translation>La batería contiene otra cantidad que la prevista.</translation>
    </message>
    <message>
        <source>Orders were filled.</source>
        <translation>Se ejecutaron órdenes.</translation>
    </message>
    <message>
        <source>Flexibility was sold, or its time is over.</source>
        <translation>Se vendió flexibilidad, o su periodo terminó.</translation>
    </message>
    <message>
        <source>You changed your limits.</source>
        <translation>Cambiaste tus límites.</translation>
    </message>
    <message>
        <source>A forecast or a plan could not be made.</source>
        <translation>No se pudo hacer una previsión o un plan.</translation>
    </message>
    <message>
        <source>From %1 on the battery does %2 kWh otherwise.</source>
        <translation>Desde las %1 la batería cambia %2 kWh.</translation>
    </message>
    <message>
        <source>The car takes %1 kWh: a kWh is worth %2 ct now and up to %3 ct later.</source>
        <translation>El coche toma %1 kWh: un kWh vale %2 ct ahora y hasta %3 ct más tarde.</translation>
    </message>
    <message>
        <source>The car gives the home %1 kWh: a kWh is worth %2 ct now and as little as %3 ct later.</source>
        <translation>El coche da a la casa %1 kWh: un kWh vale %2 ct ahora y solo %3 ct más tarde.</translation>
    </message>
    <message>
        <source>The heat pump takes %1 kWh: a kWh is worth %2 ct now and up to %3 ct later.</source>
        <translation>La bomba de calor toma %1 kWh: un kWh vale %2 ct ahora y hasta %3 ct más tarde.</translation>
    </message>
    <message>
        <source>An appliance runs with %1 kWh: a kWh is worth %2 ct now and up to %3 ct later.</source>
        <translation>Un electrodoméstico funciona con %1 kWh: un kWh vale %2 ct ahora y hasta %3 ct más tarde.</translation>
    </message>
    <message>
        <source>You want something else of your devices, or one came or went.</source>
        <translation>Quiere otra cosa de sus dispositivos, o uno llegó o se fue.</translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <source>proven</source>
        <translation>verificado</translation>
    </message>
    <message>
        <source>not yet final</source>
        <translation>aún no definitivo</translation>
    </message>
    <message>
        <source>not proven</source>
        <translation>no verificado</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>anticuado</translation>
    </message>
    <message>
        <source>Proven at final block %1. Opens the proof.</source>
        <translation>Verificado en el bloque definitivo %1. Abre la prueba.</translation>
    </message>
    <message>
        <source>Proven.</source>
        <translation>Verificado.</translation>
    </message>
    <message>
        <source>Proven at block %1, which is not final yet. Opens the proof.</source>
        <translation>Verificado en el bloque %1, que aún no es definitivo. Abre la prueba.</translation>
    </message>
    <message>
        <source>Not final yet.</source>
        <translation>Aún no definitivo.</translation>
    </message>
    <message>
        <source>Not proven: never used for trading.</source>
        <translation>No verificado: nunca se usa para comerciar.</translation>
    </message>
    <message>
        <source>Stale: last proven at block %1. Opens the proof.</source>
        <translation>Anticuado: verificado por última vez en el bloque %1. Abre la prueba.</translation>
    </message>
    <message>
        <source>Stale.</source>
        <translation>Anticuado.</translation>
    </message>
</context>
<context>
    <name>FillText</name>
    <message>
        <source>Filled in full.</source>
        <translation>Ejecutada por completo.</translation>
    </message>
    <message>
        <source>Your price was the last one that traded. There %1 of %2 kWh were shared among all.</source>
        <translation>Tu precio fue el último que se negoció. Allí %1 de %2 kWh se repartieron entre todos.</translation>
    </message>
    <message>
        <source>The price of %1 ct was above your limit of %2 ct.</source>
        <translation>El precio de %1 ct superaba tu límite de %2 ct.</translation>
    </message>
    <message>
        <source>The price of %1 ct was below your limit of %2 ct.</source>
        <translation>El precio de %1 ct quedaba por debajo de tu límite de %2 ct.</translation>
    </message>
    <message>
        <source>Higher bids used up what was offered.</source>
        <translation>Pujas más altas agotaron lo ofrecido.</translation>
    </message>
    <message>
        <source>Cheaper offers used up what was wanted.</source>
        <translation>Ofertas más baratas cubrieron todo lo pedido.</translation>
    </message>
    <message>
        <source>No price suits both sides: the highest bid is %1 ct, the lowest offer %2 ct.</source>
        <translation>Ningún precio conviene: la puja más alta es %1 ct, la oferta más baja %2 ct.</translation>
    </message>
    <message>
        <source>No price suits both sides.</source>
        <translation>Ningún precio conviene a ambos.</translation>
    </message>
    <message>
        <source>Nobody offers anything.</source>
        <translation>Nadie ofrece nada.</translation>
    </message>
    <message>
        <source>Nobody bids for anything.</source>
        <translation>Nadie pide nada.</translation>
    </message>
    <message>
        <source>is neither buy nor sell</source>
        <translation>no es ni buy ni sell</translation>
    </message>
    <message>
        <source>has another number of cells than the header</source>
        <translation>tiene otro número de celdas que la cabecera</translation>
    </message>
    <message>
        <source>repeats the slot, side and limit of an earlier line</source>
        <translation>repite periodo, sentido y límite de una línea anterior</translation>
    </message>
    <message>
        <source>has a dot where this file&apos;s decimals have a comma</source>
        <translation>tiene un punto donde los decimales de este archivo llevan coma</translation>
    </message>
    <message>
        <source>is no time like %1</source>
        <translation>no es una hora como %1</translation>
    </message>
    <message>
        <source>begins no slot</source>
        <translation>no empieza un periodo</translation>
    </message>
    <message>
        <source>is not within %1</source>
        <translation>no está entre %1</translation>
    </message>
    <message>
        <source>is outside the market&apos;s prices</source>
        <translation>está fuera de los precios del mercado</translation>
    </message>
    <message>
        <source>is no whole tick of %1</source>
        <translation>no es un paso entero de %1</translation>
    </message>
    <message>
        <source>is no number with at most %1</source>
        <translation>no es un número con como máximo %1</translation>
    </message>
    <message>
        <source>is no address of 0x and 40 digits</source>
        <translation>no es una dirección de 0x y 40 cifras</translation>
    </message>
    <message>
        <source>names none of pv, battery, car, heat-pump</source>
        <translation>no nombra pv, battery, car, heat-pump</translation>
    </message>
    <message>
        <source>is that of an earlier line</source>
        <translation>es la de una línea anterior</translation>
    </message>
</context>
<context>
    <name>FirmwareRunner</name>
    <message>
        <source>Locked: program and key cannot be read out</source>
        <translation>Bloqueado: programa y clave no se pueden leer</translation>
    </message>
    <message>
        <source>Not locked: anybody with a programmer can read program and key</source>
        <translation>Sin bloquear: cualquiera con un programador puede leer programa y clave</translation>
    </message>
    <message>
        <source>No boot loader: nobody loads another program over USB</source>
        <translation>Sin cargador: nadie carga otro programa por USB</translation>
    </message>
    <message>
        <source>Boot loader on: anybody can load another program over USB</source>
        <translation>Cargador activo: cualquiera puede cargar otro programa por USB</translation>
    </message>
    <message>
        <source>Erasing the chip destroys the key</source>
        <translation>Borrar el chip destruye la clave</translation>
    </message>
    <message>
        <source>The key would outlive an erase of the chip</source>
        <translation>La clave sobreviviría a un borrado del chip</translation>
    </message>
    <message>
        <source>Stops below 4.3 V</source>
        <translation>Se detiene por debajo de 4,3 V</translation>
    </message>
    <message>
        <source>Does not stop below 4.3 V: memory may be damaged</source>
        <translation>No se detiene por debajo de 4,3 V: la memoria puede dañarse</translation>
    </message>
    <message>
        <source>Runs from the 16 MHz resonator</source>
        <translation>Funciona con el resonador de 16 MHz</translation>
    </message>
    <message>
        <source>Does not run from the 16 MHz resonator</source>
        <translation>No funciona con el resonador de 16 MHz</translation>
    </message>
    <message>
        <source>The reset pin resets</source>
        <translation>El pin de reset reinicia</translation>
    </message>
    <message>
        <source>The reset pin is off: a programmer cannot reach the chip</source>
        <translation>El pin de reset está desactivado: un programador no llega al chip</translation>
    </message>
</context>
<context>
    <name>FrameViews</name>
    <message>
        <source>The network showed two histories that cannot both be true. Nothing is traded; both are kept as evidence.</source>
        <translation>La red mostró dos historias que no pueden ser ciertas a la vez. No se comercia nada; ambas se guardan como prueba.</translation>
    </message>
    <message>
        <source>Look at the network</source>
        <translation>Mirar la red</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Look at the meter</source>
        <translation>Mirar el contador</translation>
    </message>
    <message>
        <source>The wallet is locked: nothing can be signed.</source>
        <translation>La cartera está bloqueada: no se puede firmar nada.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Look at the limits</source>
        <translation>Mirar los límites</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Contador</translation>
    </message>
    <message>
        <source>checking the network</source>
        <translation>comprobando la red</translation>
    </message>
    <message>
        <source>nothing new for %1</source>
        <translation>nada nuevo desde hace %1</translation>
    </message>
    <message>
        <source>figures proven %1 ago</source>
        <translation>datos verificados hace %1</translation>
    </message>
    <message>
        <source>Your account</source>
        <translation>Tu cuenta</translation>
    </message>
    <message>
        <source>The agent&apos;s key</source>
        <translation>La clave del agente</translation>
    </message>
    <message>
        <source>The meter&apos;s key</source>
        <translation>La clave del contador</translation>
    </message>
    <message>
        <source>your account</source>
        <translation>su cuenta</translation>
    </message>
    <message>
        <source>the agent&apos;s key</source>
        <translation>la clave del agente</translation>
    </message>
    <message>
        <source>the meter&apos;s key</source>
        <translation>la clave del contador</translation>
    </message>
</context>
<context>
    <name>GridViews</name>
    <message>
        <source>What your account may do is not known yet.</source>
        <translation>Aún no se sabe qué puede hacer tu cuenta.</translation>
    </message>
    <message>
        <source>Only a grid company opens a branch: your account has not this role.</source>
        <translation>Solo una empresa de red abre una línea: tu cuenta no tiene ese rol.</translation>
    </message>
    <message>
        <source>There is no branch yet.</source>
        <translation>Aún no hay ninguna línea.</translation>
    </message>
    <message>
        <source>Only %1 decides about its branch. You may carry its calls through.</source>
        <translation>Solo %1 decide sobre su línea. Puedes llevar a término sus llamadas.</translation>
    </message>
    <message>
        <source>It does not go on: the call could cost %1 cr, and %2 cr are allowed. Stop it, and allow more.</source>
        <translation>No avanza: la llamada podría costar %1 cr, y se permiten %2 cr. Detenla y permite más.</translation>
    </message>
    <message>
        <source>It does not go on: %1</source>
        <translation>No avanza: %1</translation>
    </message>
</context>
<context>
    <name>HouseholdHistory</name>
    <message>
        <source>measured</source>
        <translation>medido</translation>
    </message>
    <message>
        <source>partly measured</source>
        <translation>medido en parte</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>estimado</translation>
    </message>
    <message>
        <source>the meter was open or not sealed</source>
        <translation>el contador estaba abierto o sin precinto</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelada</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierta</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nada</translation>
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
        <translation>Comprado en el mercado.</translation>
    </message>
    <message>
        <source>Sold in the market.</source>
        <translation>Vendido en el mercado.</translation>
    </message>
    <message>
        <source>What the meter shows beside that.</source>
        <translation>Lo que el contador muestra aparte.</translation>
    </message>
    <message>
        <source>not settled yet</source>
        <translation>aún sin liquidar</translation>
    </message>
    <message>
        <source>not settled yet: the meter&apos;s report has not arrived</source>
        <translation>aún sin liquidar: falta el informe del contador</translation>
    </message>
    <message>
        <source>settled: you received %1 cr</source>
        <translation>liquidado: recibiste %1 cr</translation>
    </message>
    <message>
        <source>settled: you paid %1 cr</source>
        <translation>liquidado: pagaste %1 cr</translation>
    </message>
    <message>
        <source>nothing is known of its settlement</source>
        <translation>no se sabe nada de su liquidación</translation>
    </message>
</context>
<context>
    <name>HouseholdViews</name>
    <message>
        <source>grid tariff</source>
        <translation>tarifa de red</translation>
    </message>
    <message>
        <source>The wallet is locked. Unlock it to let the agent trade.</source>
        <translation>La cartera está bloqueada. Desbloquéala para que el agente comercie.</translation>
    </message>
    <message>
        <source>the market refused the order</source>
        <translation>el mercado rechazó la orden</translation>
    </message>
</context>
<context>
    <name>MemberGroups</name>
    <message>
        <source>%1 to check</source>
        <translation>%1 por revisar</translation>
    </message>
    <message>
        <source>%1 open</source>
        <translation>%1 abiertos</translation>
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
        <translation>batería</translation>
    </message>
    <message>
        <source>car</source>
        <translation>coche</translation>
    </message>
    <message>
        <source>heat pump</source>
        <translation>bomba de calor</translation>
    </message>
    <message>
        <source>This is no list of members: %1</source>
        <translation>No es una lista de miembros: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n members. %1</source>
        <translation>
            <numerusform>%n miembro. %1</numerusform>
            <numerusform>%n miembros. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Every line is good.</source>
        <translation>Todas las líneas están bien.</translation>
    </message>
    <message>
        <source>Nothing is taken while a line is wrong.</source>
        <translation>No se toma nada mientras una línea esté mal.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Tariff</source>
        <translation>Tarifa</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>Up kW</source>
        <translation>Subir kW</translation>
    </message>
    <message>
        <source>Down kW</source>
        <translation>Bajar kW</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Add members</source>
        <translation>Añadir miembros</translation>
    </message>
    <message>
        <source>A CSV table with the columns account, name and branch, and as you have them tariff, devices (pv battery car heat-pump), meter, up_kw and down_kw.</source>
        <translation>Una tabla CSV con las columnas account, name y branch y, si las tienes, tariff, devices (pv battery car heat-pump), meter, up_kw y down_kw.</translation>
    </message>
    <message>
        <source>Add these members</source>
        <translation>Añadir estos miembros</translation>
    </message>
</context>
<context>
    <name>MeterText</name>
    <message>
        <source>Waiting for a meter on a USB port.</source>
        <translation>A la espera de un contador en un puerto USB.</translation>
    </message>
    <message>
        <source>Waiting for a meter at %1.</source>
        <translation>A la espera de un contador en %1.</translation>
    </message>
    <message>
        <source>You may not use the port %1. Run “%2”, then log out and in again.</source>
        <translation>No tiene permiso para usar el puerto %1. Ejecute «%2», luego cierre la sesión y vuelva a entrar.</translation>
    </message>
    <message>
        <source>You may use the port %1 once you have logged out and in again.</source>
        <translation>Podrá usar el puerto %1 cuando cierre la sesión y vuelva a entrar.</translation>
    </message>
    <message>
        <source>The port %1 is busy: ModemManager looks for a modem there. Wait half a minute, or run “%2”.</source>
        <translation>El puerto %1 está ocupado: ModemManager busca ahí un módem. Espere medio minuto o ejecute «%2».</translation>
    </message>
    <message>
        <source>Another program uses the port %1. “%2” shows which.</source>
        <translation>Otro programa usa el puerto %1. «%2» muestra cuál.</translation>
    </message>
    <message>
        <source>The meter at %1 was unplugged. It is looked for.</source>
        <translation>Se desconectó el contador de %1. Se está buscando.</translation>
    </message>
    <message>
        <source>What is at %1 does not answer as a meter does. It is tried again.</source>
        <translation>Lo que hay en %1 no responde como un contador. Se vuelve a intentar.</translation>
    </message>
    <message>
        <source>The recording of the meter has ended.</source>
        <translation>La grabación del contador ha terminado.</translation>
    </message>
    <message>
        <source>Another meter answers: %1. Its readings are not taken.</source>
        <translation>Responde otro contador: %1. No se aceptan sus lecturas.</translation>
    </message>
    <message>
        <source>The meter has no name and key yet. A technician gives it both.</source>
        <translation>El contador aún no tiene nombre ni clave. Se los da un técnico.</translation>
    </message>
    <message>
        <source>The meter has lost its name and key: it was replaced or erased. Ask a technician.</source>
        <translation>El contador ha perdido su nombre y su clave: fue sustituido o borrado. Consulte a un técnico.</translation>
    </message>
    <message>
        <source>This computer has no key for the meter: its readings cannot be checked.</source>
        <translation>Este equipo no tiene clave para el contador: no se pueden comprobar sus lecturas.</translation>
    </message>
    <message>
        <source>The meter does not hold this home&apos;s key. Its readings are not taken. Ask a technician.</source>
        <translation>El contador no tiene la clave de este hogar. No se aceptan sus lecturas. Consulte a un técnico.</translation>
    </message>
    <message>
        <source>The meter&apos;s seal is broken: its lid was opened. Ask a technician to seal it again.</source>
        <translation>El precinto del contador está roto: se abrió su tapa. Pida a un técnico que lo vuelva a precintar.</translation>
    </message>
    <message>
        <source>A reading with a false seal came and was not taken. Look at the cable and what is on it.</source>
        <translation>Llegó una lectura con un precinto falso y no se aceptó. Revise el cable y lo que hay conectado a él.</translation>
    </message>
    <message>
        <source>The meter&apos;s counter went back. Its readings are not taken any more. Ask a technician.</source>
        <translation>La numeración del contador ha retrocedido. Ya no se aceptan sus lecturas. Consulte a un técnico.</translation>
    </message>
    <message>
        <source>A reading does not follow the one before. Readings are not taken any more. Ask a technician.</source>
        <translation>Una lectura no sigue a la anterior. Ya no se aceptan lecturas. Consulte a un técnico.</translation>
    </message>
    <message>
        <source>The meter refused what it was asked for.</source>
        <translation>El contador rechazó lo que se le pidió.</translation>
    </message>
    <message>
        <source>Indicative metering: the meter is not approved for billing.</source>
        <translation>Medición orientativa: el contador no está homologado para facturar.</translation>
    </message>
    <message>
        <source>The meter reads every %1 s, but a slot lasts %2 s: what is drawn in a slot can only be guessed. Choose a shorter interval.</source>
        <translation>El contador lee cada %1 s, pero una franja dura %2 s: lo consumido en ella solo se puede estimar. Elija lecturas más frecuentes.</translation>
    </message>
    <message>
        <source>A block every %1 s is too slow for slots of %2 s: reports come too late. Longer slots are needed.</source>
        <translation>Un bloque cada %1 s es demasiado lento para franjas de %2 s: los informes llegan tarde. Hacen falta franjas más largas.</translation>
    </message>
    <message>
        <source>The network carries %1 meter reports in a slot, but there are %2 meters: some are reported late. Longer slots or a larger gas limit are needed.</source>
        <translation>La red admite %1 informes de contador por franja, pero hay %2 contadores: algunos llegan tarde. Hacen falta franjas más largas o un límite de gas mayor.</translation>
    </message>
    <message>
        <source>The meter is sealed, but the network&apos;s register does not know its seal: nothing is settled from it. Ask the technician to register it.</source>
        <translation>El contador está precintado, pero el registro de la red no conoce su precinto: nada se liquida con él. Pide al técnico que lo registre.</translation>
    </message>
</context>
<context>
    <name>NetworkSetup</name>
    <message>
        <source>this is no address of a node (%1)</source>
        <translation>esto no es la dirección de un nodo (%1)</translation>
    </message>
    <message>
        <source>Files are written for networks whose authorities take turns by steps (AuRa); this network works otherwise.</source>
        <translation>Los archivos se escriben para redes cuyas autoridades se turnan por pasos (AuRa); esta red funciona de otro modo.</translation>
    </message>
    <message>
        <source>The authority&apos;s address has 0x and 40 digits.</source>
        <translation>La dirección de la autoridad tiene 0x y 40 cifras.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>No se pudo escribir %1: %2</translation>
    </message>
</context>
<context>
    <name>NodeAddress</name>
    <message>
        <source>Without a node nothing of the network can be read.</source>
        <translation>Sin un nodo no se puede leer nada de la red.</translation>
    </message>
    <message>
        <source>One node of somebody else: it cannot lie to you, but it can keep blocks from you. Add a second one.</source>
        <translation>Un nodo ajeno: no puede mentirle, pero puede ocultarle bloques. Añada un segundo.</translation>
    </message>
    <message>
        <source>Nodes of others: every answer is checked, and their newest blocks are compared.</source>
        <translation>Nodos de otros: cada respuesta se comprueba y se comparan sus bloques más nuevos.</translation>
    </message>
    <message>
        <source>Your own node alone: it tells nobody what you ask; nobody else&apos;s view is compared with it.</source>
        <translation>Solo su propio nodo: no dice a nadie lo que usted pregunta; ninguna otra visión se compara con la suya.</translation>
    </message>
    <message>
        <source>Your own node first; the others are asked when it fails, and their newest blocks are compared.</source>
        <translation>Primero su propio nodo; a los otros se les pregunta cuando falla, y se comparan sus bloques más nuevos.</translation>
    </message>
</context>
<context>
    <name>OfferWords</name>
    <message>
        <source>All together: use %1 kWh less from %2 to %3</source>
        <translation>Entre todos: usar %1 kWh menos de %2 a %3</translation>
    </message>
    <message>
        <source>All together: use %1 kWh more from %2 to %3</source>
        <translation>Entre todos: usar %1 kWh más de %2 a %3</translation>
    </message>
    <message>
        <source>Use %1 kWh less from %2 to %3</source>
        <translation>Usar %1 kWh menos de %2 a %3</translation>
    </message>
    <message>
        <source>Use %1 kWh more from %2 to %3</source>
        <translation>Usar %1 kWh más de %2 a %3</translation>
    </message>
    <message>
        <source>being weighed</source>
        <translation>en estudio</translation>
    </message>
    <message>
        <source>nothing to offer</source>
        <translation>nada que ofrecer</translation>
    </message>
    <message>
        <source>too little history</source>
        <translation>poco historial</translation>
    </message>
    <message>
        <source>waits for your answer</source>
        <translation>espera tu respuesta</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>rechazada</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>ofrecida</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>no tomada</translation>
    </message>
    <message>
        <source>taken, to be delivered</source>
        <translation>tomada, por entregar</translation>
    </message>
    <message>
        <source>being measured</source>
        <translation>midiéndose</translation>
    </message>
    <message>
        <source>paid so far</source>
        <translation>pagada hasta ahora</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>pagada</translation>
    </message>
    <message>
        <source>called off</source>
        <translation>anulada</translation>
    </message>
    <message>
        <source>The home uses %1 kWh more at other times.</source>
        <translation>La casa usa %1 kWh más en otros momentos.</translation>
    </message>
    <message>
        <source>The home uses %1 kWh less at other times.</source>
        <translation>La casa usa %1 kWh menos en otros momentos.</translation>
    </message>
    <message>
        <source>There are too few days yet to tell what the home would have used.</source>
        <translation>Aún hay pocos días para decir qué habría usado la casa.</translation>
    </message>
    <message>
        <source>Without it the home is expected to take %1 kWh in that time.</source>
        <translation>Sin ello se espera que la casa tome %1 kWh en ese tiempo.</translation>
    </message>
    <message>
        <source>That is the mean of %1.</source>
        <translation>Es la media de %1.</translation>
    </message>
    <message>
        <source>The day itself was at %1 % of those days, and the figure was moved by that.</source>
        <translation>El propio día estuvo al %1 % de esos días, y la cifra se corrigió así.</translation>
    </message>
    <message>
        <source>Missing it is not forgiven.</source>
        <translation>Fallar no se perdona.</translation>
    </message>
    <message>
        <source>You may still miss %1 of %2 events this month without a penalty.</source>
        <translation>Aún puedes fallar %1 de %2 eventos este mes sin penalización.</translation>
    </message>
</context>
<context>
    <name>OfficeFigures</name>
    <message>
        <source>The network is not followed any more: what is shown here is old. Decide nothing by it.</source>
        <translation>Ya no se sigue la red: lo que se ve aquí es antiguo. No decidas nada con ello.</translation>
    </message>
    <message>
        <source>Nothing new was proven for %1: what is shown here is older than that.</source>
        <translation>No se ha demostrado nada nuevo desde hace %1: lo que se ve aquí es más antiguo.</translation>
    </message>
    <message>
        <source>No node proves the latest figures. What is shown here was proven before.</source>
        <translation>Ningún nodo demuestra las últimas cifras. Lo que se ve aquí se demostró antes.</translation>
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
        <translation>en un bloque</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>never came</source>
        <translation>nunca llegó</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>enviado</translation>
    </message>
    <message>
        <source>Block %1.</source>
        <translation>Bloque %1.</translation>
    </message>
</context>
<context>
    <name>OfficeRights</name>
    <message>
        <source>What your account may do is not known yet.</source>
        <translation>Aún no se sabe qué puede hacer tu cuenta.</translation>
    </message>
    <message>
        <source>Only a registrar or the operator admits: your account has neither role.</source>
        <translation>Solo un registrador o el operador admite: tu cuenta no tiene ninguno de los dos roles.</translation>
    </message>
    <message>
        <source>Only the operator gives powers: your account has not this role.</source>
        <translation>Solo el operador da poderes: tu cuenta no tiene ese rol.</translation>
    </message>
    <message>
        <source>Only the operator issues, redeems and freezes: your account has not this role.</source>
        <translation>Solo el operador emite, rescata y congela: tu cuenta no tiene ese rol.</translation>
    </message>
    <message>
        <source>Only a market admin opens, changes and pauses: your account has not this role.</source>
        <translation>Solo un gestor de mercados abre, cambia y pausa: tu cuenta no tiene ese rol.</translation>
    </message>
    <message>
        <source>Only those who seal decide who seals: your account is none of them.</source>
        <translation>Solo quienes sellan deciden quién sella: tu cuenta no está entre ellos.</translation>
    </message>
    <message>
        <source>give %1, “%2”, the roles: %3. Until now: %4.</source>
        <translation>dar a %1, «%2», los roles: %3. Hasta ahora: %4.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Only a technician or the operator states seals: your account has neither role.</source>
        <translation>Solo un técnico o el operador declara sellos: tu cuenta no tiene ninguno de los dos roles.</translation>
    </message>
    <message>
        <source>register meter %1 of owner %2; its reports are signed by %3; calibration certificate: %4; branch: %5.</source>
        <translation>registrar el contador %1 del propietario %2; sus informes los firma %3; certificado de calibración: %4; línea: %5.</translation>
    </message>
    <message>
        <source>Only the operator moves meters: your account has not this role.</source>
        <translation>Solo el operador mueve contadores: tu cuenta no tiene este rol.</translation>
    </message>
</context>
<context>
    <name>OfficeViews</name>
    <message>
        <source>the market: escrows, bonds, reserves</source>
        <translation>el mercado: retenciones, fianzas, reservas</translation>
    </message>
    <message>
        <source>coalitions: deposits</source>
        <translation>coaliciones: depósitos</translation>
    </message>
    <message>
        <source>payment channels</source>
        <translation>canales de pago</translation>
    </message>
    <message>
        <source>sales of data</source>
        <translation>ventas de datos</translation>
    </message>
    <message>
        <source>awards of flexibility</source>
        <translation>adjudicaciones de flexibilidad</translation>
    </message>
    <message>
        <source>calls for flexibility</source>
        <translation>llamadas de flexibilidad</translation>
    </message>
    <message>
        <source>meter %1 is open</source>
        <translation>el contador %1 está abierto</translation>
    </message>
    <message>
        <source>a technician looks at it and seals it again; until then nothing is reported or settled</source>
        <translation>un técnico lo revisa y lo vuelve a sellar; hasta entonces nada se informa ni se liquida</translation>
    </message>
    <message>
        <source>meter %1 has not reported since %2</source>
        <translation>el contador %1 no informa desde %2</translation>
    </message>
    <message>
        <source>its readings are estimated, at its owner&apos;s cost, and final when the time is over</source>
        <translation>sus lecturas se estiman, a cargo del propietario, y son definitivas al acabar el plazo</translation>
    </message>
    <message>
        <source>sale %1 of data, %2 cr</source>
        <translation>venta de datos %1, %2 cr</translation>
    </message>
    <message>
        <source>the seller shows the key, or the buyer is paid back</source>
        <translation>el vendedor muestra la clave o se devuelve al comprador</translation>
    </message>
    <message>
        <source>the buyer refutes a slot, or the seller is paid</source>
        <translation>el comprador refuta un periodo o se paga al vendedor</translation>
    </message>
    <message>
        <source>The certificate was not checked yet.</source>
        <translation>El certificado aún no se ha comprobado.</translation>
    </message>
    <message>
        <source>The registry has it with the roles: %1.</source>
        <translation>El registro lo tiene con los roles: %1.</translation>
    </message>
    <message>
        <source>Its meter belongs to somebody else on the registry.</source>
        <translation>En el registro su contador es de otra persona.</translation>
    </message>
    <message>
        <source>frozen by order %1</source>
        <translation>congelada por la orden %1</translation>
    </message>
    <message>
        <source>it receives, and spends nothing, until the operator releases it</source>
        <translation>recibe y no gasta nada hasta que el operador la libere</translation>
    </message>
    <message>
        <source>the seller let its time pass: the buyer gets %1 cr back</source>
        <translation>el vendedor dejó pasar su plazo: el comprador recupera %1 cr</translation>
    </message>
    <message>
        <source>the buyer let its time pass: the seller gets %1 cr</source>
        <translation>el comprador dejó pasar su plazo: el vendedor recibe %1 cr</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
</context>
<context>
    <name>OrderDraft</name>
    <message>
        <source>buy up to %1 kWh for %2 at %3 ct/kWh or less in %4. %5 cr are held until clearing.</source>
        <translation>comprar hasta %1 kWh para %2 a %3 ct/kWh o menos en %4. Se retienen %5 cr hasta la casación.</translation>
    </message>
    <message>
        <source>sell up to %1 kWh for %2 at %3 ct/kWh or more in %4. A bond of %5 cr is held until delivery.</source>
        <translation>vender hasta %1 kWh para %2 a %3 ct/kWh o más en %4. Se retiene una fianza de %5 cr hasta la entrega.</translation>
    </message>
    <message>
        <source>Sign and place: buy %1 kWh</source>
        <translation>Firmar y enviar: comprar %1 kWh</translation>
    </message>
    <message>
        <source>Sign and place: sell %1 kWh</source>
        <translation>Firmar y enviar: vender %1 kWh</translation>
    </message>
    <message>
        <source>Choose a market and a slot.</source>
        <translation>Elige un mercado y un periodo.</translation>
    </message>
    <message>
        <source>The gate of this slot is closed.</source>
        <translation>El plazo de órdenes de este periodo está cerrado.</translation>
    </message>
    <message>
        <source>The gate of this slot is not open yet.</source>
        <translation>El plazo de órdenes de este periodo aún no está abierto.</translation>
    </message>
    <message>
        <source>The market takes %1 kWh or more.</source>
        <translation>El mercado acepta %1 kWh o más.</translation>
    </message>
    <message>
        <source>The market takes %1 kWh at most.</source>
        <translation>El mercado acepta %1 kWh como mucho.</translation>
    </message>
    <message>
        <source>The quantity is too large.</source>
        <translation>La cantidad es demasiado grande.</translation>
    </message>
    <message>
        <source>This holds %1 cr, %2 cr more than is left to spend today.</source>
        <translation>Esto retiene %1 cr, %2 cr más de lo que queda por gastar hoy.</translation>
    </message>
    <message>
        <source>This market takes no buyer with your role. It takes: %1.</source>
        <translation>Este mercado no admite compradores con tu rol. Admite: %1.</translation>
    </message>
    <message>
        <source>This market takes no seller with your role. It takes: %1.</source>
        <translation>Este mercado no admite vendedores con tu rol. Admite: %1.</translation>
    </message>
    <message>
        <source>Larger than your usual %1 kWh.</source>
        <translation>Más que tus %1 kWh habituales.</translation>
    </message>
    <message>
        <source>Holds more than %1 % of what is left to spend today.</source>
        <translation>Retiene más del %1 % de lo que queda por gastar hoy.</translation>
    </message>
    <message>
        <source>%1 ct away from the indicated price.</source>
        <translation>A %1 ct del precio indicado.</translation>
    </message>
</context>
<context>
    <name>OrderImport</name>
    <message>
        <source>Orders</source>
        <translation>Órdenes</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Mercado</translation>
    </message>
    <message>
        <source>To buy, at most</source>
        <translation>Para comprar, como máximo</translation>
    </message>
    <message>
        <source>%1 kWh</source>
        <translation>%1 kWh</translation>
    </message>
    <message>
        <source>To sell, at most</source>
        <translation>Para vender, como máximo</translation>
    </message>
    <message>
        <source>Sign and place all of these orders?</source>
        <translation>¿Firmar y enviar todas estas órdenes?</translation>
    </message>
    <message>
        <source>Sign and place</source>
        <translation>Firmar y enviar</translation>
    </message>
    <message>
        <source>This is no list of orders: %1</source>
        <translation>No es una lista de órdenes: %1</translation>
    </message>
    <message>
        <source>With the lines before, more than is left to spend today.</source>
        <translation>Con las líneas anteriores, más de lo que queda por gastar hoy.</translation>
    </message>
    <message>
        <source>Buy</source>
        <translation>Comprar</translation>
    </message>
    <message>
        <source>Sell</source>
        <translation>Vender</translation>
    </message>
    <message numerus="yes">
        <source>%n orders, %1 kWh. %2</source>
        <translation>
            <numerusform>%n orden, %1 kWh. %2</numerusform>
            <numerusform>%n órdenes, %1 kWh. %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Every line is good.</source>
        <translation>Todas las líneas están bien.</translation>
    </message>
    <message>
        <source>Nothing is taken while a line is wrong.</source>
        <translation>No se toma nada mientras una línea esté mal.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Sentido</translation>
    </message>
    <message>
        <source>Quantity kWh</source>
        <translation>Cantidad kWh</translation>
    </message>
    <message>
        <source>Limit ct</source>
        <translation>Límite ct</translation>
    </message>
    <message>
        <source>Import orders</source>
        <translation>Importar órdenes</translation>
    </message>
    <message>
        <source>A CSV table with the columns slot (2026-11-25T14:45Z), side (buy or sell), quantity_kwh and limit_ct.</source>
        <translation>Una tabla CSV con las columnas slot (2026-11-25T14:45Z), side (buy o sell), quantity_kwh y limit_ct.</translation>
    </message>
    <message>
        <source>Sign and place…</source>
        <translation>Firmar y enviar…</translation>
    </message>
    <message>
        <source>Keep as inactive</source>
        <translation>Guardar como inactivas</translation>
    </message>
</context>
<context>
    <name>PassphraseStrength</name>
    <message>
        <source>Use at least 8 characters; four unrelated words are better.</source>
        <translation>Usa al menos 8 caracteres; cuatro palabras sin relación son mejores.</translation>
    </message>
    <message>
        <source>Weak: who steals this computer could guess it. Make it longer.</source>
        <translation>Débil: quien robe este ordenador podría adivinarla. Hazla más larga.</translation>
    </message>
    <message>
        <source>Fair. One more word would make it strong.</source>
        <translation>Aceptable. Una palabra más la haría fuerte.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Fuerte.</translation>
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
        <translation>energía</translation>
    </message>
    <message>
        <source>flexibility up</source>
        <translation>flexibilidad al alza</translation>
    </message>
    <message>
        <source>flexibility down</source>
        <translation>flexibilidad a la baja</translation>
    </message>
    <message>
        <source>auction, one price</source>
        <translation>subasta, un solo precio</translation>
    </message>
    <message>
        <source>continuous</source>
        <translation>continuo</translation>
    </message>
    <message>
        <source>auction, each its own offer</source>
        <translation>subasta, cada uno su oferta</translation>
    </message>
    <message>
        <source>auction, dearest accepted offer</source>
        <translation>subasta, la oferta aceptada más cara</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>sealed until the gate</source>
        <translation>selladas hasta el cierre</translation>
    </message>
    <message>
        <source>What is traded</source>
        <translation>Qué se negocia</translation>
    </message>
    <message>
        <source>How orders meet</source>
        <translation>Cómo se cruzan las órdenes</translation>
    </message>
    <message>
        <source>Orders are</source>
        <translation>Las órdenes son</translation>
    </message>
    <message>
        <source>Who may buy</source>
        <translation>Quién puede comprar</translation>
    </message>
    <message>
        <source>Who may sell</source>
        <translation>Quién puede vender</translation>
    </message>
    <message>
        <source>Only buyer</source>
        <translation>Único comprador</translation>
    </message>
    <message>
        <source>Length of a slot</source>
        <translation>Duración de un periodo</translation>
    </message>
    <message>
        <source>Gate opens before</source>
        <translation>Las órdenes abren antes</translation>
    </message>
    <message>
        <source>Gate closes before</source>
        <translation>Las órdenes cierran antes</translation>
    </message>
    <message>
        <source>Time to reveal</source>
        <translation>Tiempo para revelar</translation>
    </message>
    <message>
        <source>Lowest price</source>
        <translation>Precio más bajo</translation>
    </message>
    <message>
        <source>Price step</source>
        <translation>Paso de precio</translation>
    </message>
    <message>
        <source>Number of prices</source>
        <translation>Número de precios</translation>
    </message>
    <message>
        <source>Smallest order</source>
        <translation>Orden mínima</translation>
    </message>
    <message>
        <source>Largest order</source>
        <translation>Orden máxima</translation>
    </message>
    <message>
        <source>Tolerated shortfall</source>
        <translation>Falta tolerada</translation>
    </message>
    <message>
        <source>Penalty</source>
        <translation>Penalización</translation>
    </message>
    <message>
        <source>Imbalance, too much used</source>
        <translation>Desvío, usado de más</translation>
    </message>
    <message>
        <source>Imbalance, too little used</source>
        <translation>Desvío, usado de menos</translation>
    </message>
    <message>
        <source>Seller&apos;s bond</source>
        <translation>Fianza del vendedor</translation>
    </message>
    <message>
        <source>Deposit of a sealed order</source>
        <translation>Depósito de una orden sellada</translation>
    </message>
    <message>
        <source>Holds from</source>
        <translation>Vale desde</translation>
    </message>
    <message>
        <source>Energy is delivered in the slot. Flexibility up means to feed more or use less, down the other way round. Never changes.</source>
        <translation>La energía se entrega en el periodo. Flexibilidad al alza es verter más o usar menos; a la baja, al revés. No cambia nunca.</translation>
    </message>
    <message>
        <source>An auction clears once, at the gate. In a continuous market orders meet as they come, at the price of the one that was there. Never changes.</source>
        <translation>Una subasta se casa una vez, al cierre. En un mercado continuo las órdenes se cruzan según llegan, al precio de la que estaba. No cambia nunca.</translation>
    </message>
    <message>
        <source>Sealed orders show nobody&apos;s price before the gate; whoever does not reveal loses the deposit. Never changes.</source>
        <translation>Las órdenes selladas no muestran su precio antes del cierre; quien no revela pierde el depósito. No cambia nunca.</translation>
    </message>
    <message>
        <source>An account with one of these roles may place orders to buy.</source>
        <translation>Una cuenta con uno de estos roles puede poner órdenes de compra.</translation>
    </message>
    <message>
        <source>An account with one of these roles may place orders to sell.</source>
        <translation>Una cuenta con uno de estos roles puede poner órdenes de venta.</translation>
    </message>
    <message>
        <source>The one account that may buy, such as a grid company. Empty: everybody with the role.</source>
        <translation>La única cuenta que puede comprar, como una empresa de red. Vacío: todas las que tienen el rol.</translation>
    </message>
    <message>
        <source>The same as the meters&apos; on this network.</source>
        <translation>La misma que la de los contadores de esta red.</translation>
    </message>
    <message>
        <source>So long before a slot begins orders are taken for it.</source>
        <translation>Tanto tiempo antes de que empiece un periodo se aceptan órdenes.</translation>
    </message>
    <message>
        <source>So long before a slot begins no more orders are taken, and it is cleared.</source>
        <translation>Tanto tiempo antes de que empiece un periodo ya no se aceptan órdenes, y se casa.</translation>
    </message>
    <message>
        <source>So long after the gate closed sealed orders can be revealed. Zero in an open market.</source>
        <translation>Tanto tiempo tras el cierre se pueden revelar órdenes selladas. Cero en un mercado abierto.</translation>
    </message>
    <message>
        <source>No order is below it.</source>
        <translation>Ninguna orden está por debajo.</translation>
    </message>
    <message>
        <source>Prices differ by whole steps. A finer step means more prices for the same range.</source>
        <translation>Los precios difieren en pasos enteros. Un paso más fino supone más precios para el mismo rango.</translation>
    </message>
    <message>
        <source>How many prices there are, 1,024 at most. The highest one follows from it.</source>
        <translation>Cuántos precios hay, como mucho 1.024. De ello sale el más alto.</translation>
    </message>
    <message>
        <source>Keeps out orders that cost more to settle than they are worth.</source>
        <translation>Deja fuera órdenes que cuesta más liquidar de lo que valen.</translation>
    </message>
    <message>
        <source>No single order is larger.</source>
        <translation>Ninguna orden es mayor.</translation>
    </message>
    <message>
        <source>Of flexibility: so much may be missing without a penalty.</source>
        <translation>De la flexibilidad: tanto puede faltar sin penalización.</translation>
    </message>
    <message>
        <source>Of flexibility: what is missing beyond that costs this share of the price.</source>
        <translation>De la flexibilidad: lo que falte de más cuesta esta parte del precio.</translation>
    </message>
    <message>
        <source>What a kWh costs that was used and not bought. The same in all markets.</source>
        <translation>Lo que cuesta un kWh usado y no comprado. Igual en todos los mercados.</translation>
    </message>
    <message>
        <source>What is paid for a kWh that was bought and not used. The same in all markets.</source>
        <translation>Lo que se paga por un kWh comprado y no usado. Igual en todos los mercados.</translation>
    </message>
    <message>
        <source>Held back from a seller for each kWh until its reading proves the delivery.</source>
        <translation>Se retiene al vendedor por cada kWh hasta que su lectura pruebe la entrega.</translation>
    </message>
    <message>
        <source>Lies with each sealed order until it is revealed. The same for everybody, so that it tells nothing.</source>
        <translation>Queda con cada orden sellada hasta que se revela. Igual para todos, para que no diga nada.</translation>
    </message>
    <message>
        <source>The first slot that the change holds for: one that nobody can order in yet. Earlier slots keep what they were opened with.</source>
        <translation>El primer periodo para el que vale el cambio: uno en el que nadie puede aún dar órdenes. Los anteriores conservan lo que tenían.</translation>
    </message>
    <message>
        <source>%1: is missing.</source>
        <translation>%1: falta.</translation>
    </message>
    <message>
        <source>%1: is more than the network takes.</source>
        <translation>%1: es más de lo que admite la red.</translation>
    </message>
    <message>
        <source>%1: has no meaning in such a market, leave it at nothing.</source>
        <translation>%1: no tiene sentido en un mercado así, déjalo en nada.</translation>
    </message>
    <message>
        <source>%1: must be as in the other markets.</source>
        <translation>%1: debe ser como en los demás mercados.</translation>
    </message>
    <message>
        <source>%1: never changes in a market that is open.</source>
        <translation>%1: no cambia nunca en un mercado abierto.</translation>
    </message>
    <message>
        <source>%1: somebody can order in that slot already.</source>
        <translation>%1: alguien puede ya dar órdenes en ese periodo.</translation>
    </message>
    <message>
        <source>The gate must open before it closes.</source>
        <translation>Las órdenes deben abrir antes de cerrar.</translation>
    </message>
    <message>
        <source>The smallest order is larger than the largest.</source>
        <translation>La orden mínima es mayor que la máxima.</translation>
    </message>
    <message>
        <source>Two accounts could earn from imbalance: too little used must not pay more than too much costs.</source>
        <translation>Dos cuentas podrían ganar con el desvío: usar de menos no debe pagar más de lo que cuesta usar de más.</translation>
    </message>
    <message>
        <source>Sealed orders must be revealed before the slot begins.</source>
        <translation>Las órdenes selladas deben revelarse antes de que empiece el periodo.</translation>
    </message>
    <message>
        <source>Flexibility is not traded continuously.</source>
        <translation>La flexibilidad no se negocia en continuo.</translation>
    </message>
    <message>
        <source>A continuous market has open orders.</source>
        <translation>Un mercado continuo tiene órdenes abiertas.</translation>
    </message>
    <message>
        <source>%1: does not fit.</source>
        <translation>%1: no encaja.</translation>
    </message>
    <message>
        <source>%1 cr</source>
        <translation>%1 cr</translation>
    </message>
    <message>
        <source>the beginning</source>
        <translation>el principio</translation>
    </message>
</context>
<context>
    <name>SaidAlarm</name>
    <message>
        <source>Authority %1 signed two blocks where only one is allowed, at block %3</source>
        <translation>La autoridad %1 firmó dos bloques donde solo se permite uno, en el bloque %3</translation>
    </message>
    <message>
        <source>Authority %1 signed two blocks where only one is allowed, at block %3; this was seen earlier</source>
        <translation>La autoridad %1 firmó dos bloques donde solo se permite uno, en el bloque %3; se vio antes</translation>
    </message>
    <message>
        <source>This network has a single authority: one key decides what is final</source>
        <translation>Esta red tiene una sola autoridad: una clave decide qué es definitivo</translation>
    </message>
    <message>
        <source>This network has %1 authorities: one key decides what is final</source>
        <translation>Esta red tiene %1 autoridades: una clave decide qué es definitivo</translation>
    </message>
    <message>
        <source>This network has %1 authorities: two keys decide what is final</source>
        <translation>Esta red tiene %1 autoridades: dos claves deciden qué es definitivo</translation>
    </message>
    <message>
        <source>The time in block %1 is %2 too early</source>
        <translation>La hora del bloque %1 va %2 adelantada</translation>
    </message>
    <message>
        <source>The time in block %1 is %2 too late</source>
        <translation>La hora del bloque %1 va %2 retrasada</translation>
    </message>
    <message>
        <source>A change of the authorities, announced in block %1, waits to become final</source>
        <translation>Un cambio de autoridades, anunciado en el bloque %1, espera a ser definitivo</translation>
    </message>
    <message>
        <source>The change of the authorities announced in block %1 is lost, as another one was waiting: it has to be proposed again</source>
        <translation>El cambio de autoridades anunciado en el bloque %1 se perdió porque otro esperaba: hay que proponerlo de nuevo</translation>
    </message>
    <message>
        <source>%1 of %2 authorities want to admit %3; %4 are needed</source>
        <translation>%1 de %2 autoridades quieren admitir a %3; hacen falta %4</translation>
    </message>
    <message>
        <source>%1 of %2 authorities want to remove %3; %4 are needed</source>
        <translation>%1 de %2 autoridades quieren excluir a %3; hacen falta %4</translation>
    </message>
    <message>
        <source>The newest block is %1 old</source>
        <translation>El bloque más reciente tiene %1</translation>
    </message>
    <message>
        <source>Nothing became final for %1</source>
        <translation>Nada ha sido definitivo desde hace %1</translation>
    </message>
    <message>
        <source>The signature of block %1 was altered on its way, and the network went on with the altered form</source>
        <translation>La firma del bloque %1 se alteró por el camino y la red siguió con la forma alterada</translation>
    </message>
    <message>
        <source>The block that this program starts from is old: nothing is relied on until a second source confirms what follows</source>
        <translation>El bloque del que parte este programa es antiguo: no se confía en nada hasta que una segunda fuente confirme lo que sigue</translation>
    </message>
    <message>
        <source>The nodes do not agree on the blocks after block %1</source>
        <translation>Los nodos no coinciden en los bloques posteriores al bloque %1</translation>
    </message>
    <message>
        <source>The checked blocks that are kept on this computer cannot be read or written. Look whether the disk is full or damaged.</source>
        <translation>Los bloques comprobados que se guardan en este equipo no se pueden leer o escribir. Mire si el disco está lleno o dañado.</translation>
    </message>
    <message>
        <source>What is final cannot be checked for now: no node gives the committees’ signatures.</source>
        <translation>Por ahora no se puede comprobar qué es definitivo: ningún nodo da las firmas de los comités.</translation>
    </message>
    <message>
        <source>The block that this program starts from, %1, is %2 days old. More than %3 days are not allowed without a second source.</source>
        <translation>El bloque del que parte este programa, %1, tiene %2 días. Más de %3 días no se permiten sin una segunda fuente.</translation>
    </message>
    <message>
        <source>The second source’s block %1 is older than the block that this program starts from.</source>
        <translation>El bloque %1 de la segunda fuente es anterior al bloque del que parte este programa.</translation>
    </message>
    <message>
        <source>The second source names another block %1 (%2) than the nodes do (%3). One of the two is false.</source>
        <translation>La segunda fuente da otro bloque %1 (%2) que los nodos (%3). Uno de los dos es falso.</translation>
    </message>
    <message>
        <source>The second source’s block %1 is too old itself: %2 days.</source>
        <translation>También el bloque %1 de la segunda fuente es demasiado antiguo: %2 días.</translation>
    </message>
    <message>
        <source>The second source %1 has another block %2 (%3) than the nodes do (%4). One of the two is false.</source>
        <translation>La segunda fuente %1 tiene otro bloque %2 (%3) que los nodos (%4). Uno de los dos es falso.</translation>
    </message>
    <message>
        <source>The block that the network’s profile starts from, %1 (%2), is not the one that was checked here before (%3). One of the two is false.</source>
        <translation>El bloque del que parte el perfil de la red, %1 (%2), no es el que se comprobó aquí antes (%3). Uno de los dos es falso.</translation>
    </message>
    <message>
        <source>The authorities signed two histories that contradict each other, from block %1 on; the node %2 has the other one.</source>
        <translation>Las autoridades firmaron dos historias que se contradicen, desde el bloque %1; el nodo %2 tiene la otra.</translation>
    </message>
    <message>
        <source>The network’s committees signed two final blocks for one moment: %3 and, from %2, %4.</source>
        <translation>Los comités de la red firmaron dos bloques definitivos para un mismo momento: %3 y, de %2, %4.</translation>
    </message>
    <message>
        <source>The network showed two final blocks %1: %2 and %3.</source>
        <translation>La red mostró dos bloques %1 definitivos: %2 y %3.</translation>
    </message>
    <message>
        <source>From block %1 on the authorities are those that the contract %2 names. This program cannot ask it: name them in the network’s profile (engine.switches), or start from a later checkpoint.</source>
        <translation>Desde el bloque %1 las autoridades son las que nombra el contrato %2. Este programa no puede preguntarle: indíquelas en el perfil de la red (engine.switches), o empiece desde un checkpoint posterior.</translation>
    </message>
    <message>
        <source>Block %1 announced that there are no authorities any more, and it is final: nobody may make blocks.</source>
        <translation>El bloque %1 anunció que ya no hay autoridades y es definitivo: nadie puede hacer más bloques.</translation>
    </message>
    <message>
        <source>Ask somebody whom you trust, not the nodes that you use, for the number and the hash of a recent block, and put them into the network’s profile as checkpoint or secondSource. Or name nodes of another party there, under secondSource.endpoints.</source>
        <translation>Pida a alguien de confianza, no a los nodos que usa, el número y el hash de un bloque reciente, y póngalos en el perfil de la red como checkpoint o secondSource. O indique allí nodos de otra parte, en secondSource.endpoints.</translation>
    </message>
    <message>
        <source>Ask somebody whom you trust, not the nodes that you use, for the root of a recent final beacon block, and put it into the network’s profile as engine.trustedRoot.</source>
        <translation>Pida a alguien de confianza, no a los nodos que usa, la raíz de un bloque beacon definitivo reciente, y póngala en el perfil de la red como engine.trustedRoot.</translation>
    </message>
</context>
<context>
    <name>SaidDeed</name>
    <message>
        <source>Order: sell %2 kWh for %3</source>
        <translation>Orden: vender %2 kWh para %3</translation>
    </message>
    <message>
        <source>Order: buy %2 kWh for %3</source>
        <translation>Orden: comprar %2 kWh para %3</translation>
    </message>
    <message>
        <source>Order: buy %2 kWh and sell %3 kWh for %4</source>
        <translation>Orden: comprar %2 kWh y vender %3 kWh para %4</translation>
    </message>
    <message>
        <source>Order: buy %2 kWh and sell %3 kWh</source>
        <translation>Orden: comprar %2 kWh y vender %3 kWh</translation>
    </message>
    <message>
        <source>Cancel orders: %1</source>
        <translation>Cancelar órdenes: %1</translation>
    </message>
    <message>
        <source>Match the orders for %1</source>
        <translation>Casar las órdenes para %1</translation>
    </message>
    <message>
        <source>Collect what was traded (orders: %1)</source>
        <translation>Recoger lo negociado (órdenes: %1)</translation>
    </message>
    <message>
        <source>Settle %1 (%3)</source>
        <translation>Liquidar %1 (%3)</translation>
    </message>
    <message>
        <source>Pay back up to %1 cr of debt</source>
        <translation>Pagar hasta %1 cr de deuda</translation>
    </message>
    <message>
        <source>Trade at once (orders: %1)</source>
        <translation>Negociar al momento (órdenes: %1)</translation>
    </message>
    <message>
        <source>Change an order to %1 kWh at price step %2</source>
        <translation>Cambiar una orden a %1 kWh en el escalón de precio %2</translation>
    </message>
    <message>
        <source>Place sealed orders: %1</source>
        <translation>Dar órdenes selladas: %1</translation>
    </message>
    <message>
        <source>Open sealed orders: %1</source>
        <translation>Abrir órdenes selladas: %1</translation>
    </message>
    <message>
        <source>Take a sealed order back</source>
        <translation>Retirar una orden sellada</translation>
    </message>
    <message>
        <source>Move the deposit of a sealed order that was not opened to the market’s reserve</source>
        <translation>Pasar a la reserva del mercado el depósito de una orden sellada que no se abrió</translation>
    </message>
    <message>
        <source>Place members’ signed orders: %1 (members: %2)</source>
        <translation>Dar órdenes firmadas por miembros: %1 (miembros: %2)</translation>
    </message>
    <message>
        <source>Take back signed orders that were not placed yet</source>
        <translation>Retirar las órdenes firmadas que aún no se dieron</translation>
    </message>
    <message>
        <source>Pay %1 what the market’s reserve owes</source>
        <translation>Pagar a %1 lo que debe la reserva del mercado</translation>
    </message>
    <message>
        <source>Save your limits: buy up to %1 ct/kWh, sell from %2 ct/kWh, at most %3 kWh per period and %4 cr per day</source>
        <translation>Guardar sus límites: comprar hasta %1 ct/kWh, vender desde %2 ct/kWh, como mucho %3 kWh por periodo y %4 cr al día</translation>
    </message>
    <message>
        <source>End the agent’s right to act for you</source>
        <translation>Quitar al agente el derecho a actuar por usted</translation>
    </message>
    <message>
        <source>Send %1 cr to %2</source>
        <translation>Enviar %1 cr a %2</translation>
    </message>
    <message>
        <source>Let %1 take up to %2 cr</source>
        <translation>Permitir que %1 tome hasta %2 cr</translation>
    </message>
    <message>
        <source>Let %1 take up to %2 cr from %3</source>
        <translation>Permitir que %1 tome hasta %2 cr de %3</translation>
    </message>
    <message>
        <source>Register meter %1 of %2</source>
        <translation>Registrar el contador %1 de %2</translation>
    </message>
    <message>
        <source>Admit %1 to the market (%2)</source>
        <translation>Admitir a %1 en el mercado (%2)</translation>
    </message>
    <message>
        <source>Suspend %1</source>
        <translation>Suspender a %1</translation>
    </message>
    <message>
        <source>Change the roles of %1</source>
        <translation>Cambiar los roles de %1</translation>
    </message>
    <message>
        <source>Let the contract %1 hold credits</source>
        <translation>Permitir que el contrato %1 guarde créditos</translation>
    </message>
    <message>
        <source>No longer let the contract %1 hold credits</source>
        <translation>No permitir más que el contrato %1 guarde créditos</translation>
    </message>
    <message>
        <source>Issue %1 cr to %2</source>
        <translation>Emitir %1 cr para %2</translation>
    </message>
    <message>
        <source>Pay out %1 cr of %2</source>
        <translation>Reembolsar %1 cr de %2</translation>
    </message>
    <message>
        <source>Freeze the credits of %1</source>
        <translation>Bloquear los créditos de %1</translation>
    </message>
    <message>
        <source>Release the credits of %1</source>
        <translation>Desbloquear los créditos de %1</translation>
    </message>
    <message>
        <source>Open a market with periods of %1 and %2 price steps</source>
        <translation>Abrir un mercado con periodos de %1 y %2 escalones de precio</translation>
    </message>
    <message>
        <source>Change market %1 from %2 on</source>
        <translation>Cambiar el mercado %1 desde %2</translation>
    </message>
    <message>
        <source>Pause market %1</source>
        <translation>Pausar el mercado %1</translation>
    </message>
    <message>
        <source>Resume market %1</source>
        <translation>Reanudar el mercado %1</translation>
    </message>
    <message>
        <source>Put %1 cr into the reserve of market %2</source>
        <translation>Poner %1 cr en la reserva del mercado %2</translation>
    </message>
    <message>
        <source>Take %1 cr out of the reserve of market %2</source>
        <translation>Sacar %1 cr de la reserva del mercado %2</translation>
    </message>
    <message>
        <source>Report the reading for %1: %2 kWh taken, %3 kWh given</source>
        <translation>Comunicar la lectura de %1: %2 kWh tomados, %3 kWh entregados</translation>
    </message>
    <message>
        <source>Report readings: %1</source>
        <translation>Comunicar lecturas: %1</translation>
    </message>
    <message>
        <source>Seal meter %1</source>
        <translation>Precintar el contador %1</translation>
    </message>
    <message>
        <source>Mark the seal of meter %1 as broken</source>
        <translation>Marcar como roto el precinto del contador %1</translation>
    </message>
    <message>
        <source>Take meter %1 back from its aggregator</source>
        <translation>Recuperar el contador %1 de su agregador</translation>
    </message>
    <message>
        <source>Let %1 report and offer for meter %2 and keep up to %3 % of the proceeds</source>
        <translation>Permitir que %1 comunique y ofrezca por el contador %2 y se quede hasta el %3 % de los ingresos</translation>
    </message>
    <message>
        <source>Record readings together: %1</source>
        <translation>Registrar lecturas juntas: %1</translation>
    </message>
    <message>
        <source>Prove the reading of meter %2 for %1</source>
        <translation>Probar la lectura del contador %2 de %1</translation>
    </message>
    <message>
        <source>Report that meter %1 was opened</source>
        <translation>Comunicar que el contador %1 fue abierto</translation>
    </message>
    <message>
        <source>Write a new calibration certificate for meter %1</source>
        <translation>Escribir un nuevo certificado de calibración para el contador %1</translation>
    </message>
    <message>
        <source>Move meter %1 to grid branch %2</source>
        <translation>Mover el contador %1 a la rama de red %2</translation>
    </message>
    <message>
        <source>Open a payment channel to %1 with %2 cr</source>
        <translation>Abrir un canal de pago a %1 con %2 cr</translation>
    </message>
    <message>
        <source>Add %1 cr to payment channel %2</source>
        <translation>Añadir %1 cr al canal de pago %2</translation>
    </message>
    <message>
        <source>Extend payment channel %1</source>
        <translation>Prolongar el canal de pago %1</translation>
    </message>
    <message>
        <source>Show a payment of %2 cr in payment channel %1</source>
        <translation>Mostrar un pago de %2 cr en el canal de pago %1</translation>
    </message>
    <message>
        <source>Close payment channel %1 with %2 cr paid</source>
        <translation>Cerrar el canal de pago %1 con %2 cr pagados</translation>
    </message>
    <message>
        <source>Close payment channel %1 with the last payment that was shown</source>
        <translation>Cerrar el canal de pago %1 con el último pago mostrado</translation>
    </message>
    <message>
        <source>Close payment channel %1 in agreement with %2 cr paid</source>
        <translation>Cerrar de acuerdo el canal de pago %1 con %2 cr pagados</translation>
    </message>
    <message>
        <source>Start to close payment channel %1</source>
        <translation>Empezar a cerrar el canal de pago %1</translation>
    </message>
    <message>
        <source>End payment channel %1</source>
        <translation>Terminar el canal de pago %1</translation>
    </message>
    <message>
        <source>Collect what was kept for %1</source>
        <translation>Recoger lo que se guardó para %1</translation>
    </message>
    <message>
        <source>Found a coalition</source>
        <translation>Fundar una coalición</translation>
    </message>
    <message>
        <source>Invite %1 to coalition %2</source>
        <translation>Invitar a %1 a la coalición %2</translation>
    </message>
    <message>
        <source>Join coalition %1 with %2 kWh per period</source>
        <translation>Entrar en la coalición %1 con %2 kWh por periodo</translation>
    </message>
    <message>
        <source>%1 leaves coalition %2</source>
        <translation>%1 deja la coalición %2</translation>
    </message>
    <message>
        <source>Hand coalition %1 over to %2</source>
        <translation>Traspasar la coalición %1 a %2</translation>
    </message>
    <message>
        <source>Dissolve coalition %1</source>
        <translation>Disolver la coalición %1</translation>
    </message>
    <message>
        <source>Deposit %1 cr with coalition %2</source>
        <translation>Depositar %1 cr en la coalición %2</translation>
    </message>
    <message>
        <source>Withdraw %1 cr from coalition %2</source>
        <translation>Retirar %1 cr de la coalición %2</translation>
    </message>
    <message>
        <source>Place the order of coalition %1, for %2 cr at most</source>
        <translation>Dar la orden de la coalición %1, por %2 cr como mucho</translation>
    </message>
    <message>
        <source>Cancel the order of coalition %1 for %2</source>
        <translation>Cancelar la orden de la coalición %1 para %2</translation>
    </message>
    <message>
        <source>Share out the money of coalition %2 for %1</source>
        <translation>Repartir el dinero de la coalición %2 para %1</translation>
    </message>
    <message>
        <source>Count meters of coalition %1 in award %2</source>
        <translation>Incluir contadores de la coalición %1 en la adjudicación %2</translation>
    </message>
    <message>
        <source>Share out award %1 of coalition %2</source>
        <translation>Repartir la adjudicación %1 de la coalición %2</translation>
    </message>
    <message>
        <source>Share out what coalition %1 was given</source>
        <translation>Repartir lo que recibió la coalición %1</translation>
    </message>
    <message>
        <source>Offer the readings of %1 periods for %2 cr</source>
        <translation>Ofrecer las lecturas de %1 periodos por %2 cr</translation>
    </message>
    <message>
        <source>Take back data offer %1</source>
        <translation>Retirar la oferta de datos %1</translation>
    </message>
    <message>
        <source>Buy the readings of data offer %1</source>
        <translation>Comprar las lecturas de la oferta de datos %1</translation>
    </message>
    <message>
        <source>Hand over the key of data sale %1</source>
        <translation>Entregar la clave de la venta de datos %1</translation>
    </message>
    <message>
        <source>Pay for data sale %1</source>
        <translation>Pagar la venta de datos %1</translation>
    </message>
    <message>
        <source>Dispute the key of data sale %1</source>
        <translation>Impugnar la clave de la venta de datos %1</translation>
    </message>
    <message>
        <source>Make the key of data sale %1 public</source>
        <translation>Hacer pública la clave de la venta de datos %1</translation>
    </message>
    <message>
        <source>Show that the data of %1 in data sale %2 are wrong</source>
        <translation>Mostrar que los datos de %1 en la venta de datos %2 son falsos</translation>
    </message>
    <message>
        <source>End data sale %1</source>
        <translation>Terminar la venta de datos %1</translation>
    </message>
    <message>
        <source>Ask members (%1) for %2 kWh in dispatch %3</source>
        <translation>Pedir a los miembros (%1) %2 kWh en la llamada %3</translation>
    </message>
    <message>
        <source>Decline dispatch %1 of %2</source>
        <translation>Rechazar la llamada %1 de %2</translation>
    </message>
    <message>
        <source>Promise %1 kWh in dispatch %2 of %3</source>
        <translation>Prometer %1 kWh en la llamada %2 de %3</translation>
    </message>
    <message>
        <source>Propose new authorities (%1) and vote for them</source>
        <translation>Proponer nuevas autoridades (%1) y votar por ellas</translation>
    </message>
    <message>
        <source>Vote for the proposed authorities %1</source>
        <translation>Votar por las autoridades propuestas %1</translation>
    </message>
    <message>
        <source>Take back the vote for the proposed authorities %1</source>
        <translation>Retirar el voto por las autoridades propuestas %1</translation>
    </message>
    <message>
        <source>Announce the change of authorities in block %1</source>
        <translation>Anunciar el cambio de autoridades en el bloque %1</translation>
    </message>
    <message>
        <source>Open a grid branch for %1 kWh in and %2 kWh out per period</source>
        <translation>Abrir una rama de red para %1 kWh de entrada y %2 kWh de salida por periodo</translation>
    </message>
    <message>
        <source>Set grid branch %1 to %2 kWh in and %3 kWh out per period, from a later day on</source>
        <translation>Poner la rama de red %1 en %2 kWh de entrada y %3 kWh de salida por periodo, desde un día posterior</translation>
    </message>
    <message>
        <source>Add %1 to grid branch %2</source>
        <translation>Añadir %1 a la rama de red %2</translation>
    </message>
    <message>
        <source>Remove %1 from grid branch %2</source>
        <translation>Quitar %1 de la rama de red %2</translation>
    </message>
    <message>
        <source>Add a device of %1 kWh up and %2 kWh down to grid branch %3</source>
        <translation>Añadir un dispositivo de %1 kWh al alza y %2 kWh a la baja a la rama de red %3</translation>
    </message>
    <message>
        <source>Remove device %1 from grid branch %2</source>
        <translation>Quitar el dispositivo %1 de la rama de red %2</translation>
    </message>
    <message>
        <source>Ask for flexibility in grid branch %1 at up to %2 ct/kWh</source>
        <translation>Pedir flexibilidad en la rama de red %1 hasta %2 ct/kWh</translation>
    </message>
    <message>
        <source>Add up the plans in grid branch %1 for %2</source>
        <translation>Sumar los planes de la rama de red %1 para %2</translation>
    </message>
    <message>
        <source>Relieve grid branch %1 for %2</source>
        <translation>Aliviar la rama de red %1 para %2</translation>
    </message>
    <message>
        <source>Add up what was measured in grid branch %1 for %2</source>
        <translation>Sumar lo medido en la rama de red %1 para %2</translation>
    </message>
    <message>
        <source>Book the imbalance tokens of grid branch %1 for %2</source>
        <translation>Anotar las fichas de desvío de la rama de red %1 para %2</translation>
    </message>
    <message>
        <source>Value the imbalance tokens of grid branch %1 at %2 ct/kWh, from a later day on</source>
        <translation>Valorar las fichas de desvío de la rama de red %1 a %2 ct/kWh, desde un día posterior</translation>
    </message>
    <message>
        <source>Redeem imbalance tokens of grid branch %1, at most %2 kWh</source>
        <translation>Canjear fichas de desvío de la rama de red %1, como mucho %2 kWh</translation>
    </message>
    <message>
        <source>Pay for missing imbalance tokens of grid branch %1, at most %2 kWh</source>
        <translation>Pagar las fichas de desvío que faltan en la rama de red %1, como mucho %2 kWh</translation>
    </message>
    <message>
        <source>Ask for %1 kWh less in each of %2 periods from %3 on, at up to %4 ct/kWh</source>
        <translation>Pedir %1 kWh menos en cada uno de %2 periodos desde %3, hasta %4 ct/kWh</translation>
    </message>
    <message>
        <source>Ask for %1 kWh more in each of %2 periods from %3 on, at up to %4 ct/kWh</source>
        <translation>Pedir %1 kWh más en cada uno de %2 periodos desde %3, hasta %4 ct/kWh</translation>
    </message>
    <message>
        <source>Let %1 ask for flexibility in your name</source>
        <translation>Permitir que %1 pida flexibilidad en su nombre</translation>
    </message>
    <message>
        <source>No longer let %1 ask for flexibility in your name</source>
        <translation>No permitir más que %1 pida flexibilidad en su nombre</translation>
    </message>
    <message>
        <source>Offer %1 kWh in each period of request %2 for %3 ct/kWh</source>
        <translation>Ofrecer %1 kWh en cada periodo de la solicitud %2 por %3 ct/kWh</translation>
    </message>
    <message>
        <source>Withdraw offer %1 for request %2</source>
        <translation>Retirar la oferta %1 para la solicitud %2</translation>
    </message>
    <message>
        <source>End flexibility request %1</source>
        <translation>Terminar la solicitud de flexibilidad %1</translation>
    </message>
    <message>
        <source>Award flexibility request %1</source>
        <translation>Adjudicar la solicitud de flexibilidad %1</translation>
    </message>
    <message>
        <source>Count meters (%1) in flexibility award %2</source>
        <translation>Incluir contadores (%1) en la adjudicación de flexibilidad %2</translation>
    </message>
    <message>
        <source>Count your own meters in flexibility award %1</source>
        <translation>Incluir sus contadores en la adjudicación de flexibilidad %1</translation>
    </message>
    <message>
        <source>Take meter %1 out of flexibility award %2</source>
        <translation>Sacar el contador %1 de la adjudicación de flexibilidad %2</translation>
    </message>
    <message>
        <source>Leave flexibility award %1: the penalty is due unless your allowance covers it</source>
        <translation>Dejar la adjudicación de flexibilidad %1: se debe la penalización si su margen no la cubre</translation>
    </message>
    <message>
        <source>Compare meters (%1) with their usual use for flexibility award %2</source>
        <translation>Comparar contadores (%1) con su uso habitual para la adjudicación de flexibilidad %2</translation>
    </message>
    <message>
        <source>Settle flexibility award %1</source>
        <translation>Liquidar la adjudicación de flexibilidad %1</translation>
    </message>
    <message>
        <source>Pay the shares of meters (%1) in flexibility award %2</source>
        <translation>Pagar las partes de los contadores (%1) en la adjudicación de flexibilidad %2</translation>
    </message>
    <message>
        <source>Announce the plan of meter %3 for %1 periods from %2 on</source>
        <translation>Anunciar el plan del contador %3 para %1 periodos desde %2</translation>
    </message>
    <message>
        <source>Add a rule for the usual use</source>
        <translation>Añadir una regla para el uso habitual</translation>
    </message>
    <message>
        <source>Count %1 as a holiday</source>
        <translation>Contar el %1 como festivo</translation>
    </message>
    <message>
        <source>Count %1 as an ordinary day</source>
        <translation>Contar el %1 como día normal</translation>
    </message>
    <message>
        <source>Take no more requests and offers for flexibility</source>
        <translation>No aceptar más solicitudes ni ofertas de flexibilidad</translation>
    </message>
    <message>
        <source>Take requests and offers for flexibility again</source>
        <translation>Aceptar de nuevo solicitudes y ofertas de flexibilidad</translation>
    </message>
    <message>
        <source>Issue %1 cr to %2 (reference %3)</source>
        <translation>Emitir %1 cr para %2 (referencia %3)</translation>
    </message>
    <message>
        <source>Pay out %1 cr of %2 (reference %3)</source>
        <translation>Reembolsar %1 cr de %2 (referencia %3)</translation>
    </message>
</context>
<context>
    <name>SaidOffence</name>
    <message>
        <source>it belongs to another network: its first block is %1</source>
        <translation>pertenece a otra red: su primer bloque es %1</translation>
    </message>
    <message>
        <source>its first block cannot be read</source>
        <translation>su primer bloque no se puede leer</translation>
    </message>
    <message>
        <source>it belongs to another network: its block %1 is another one</source>
        <translation>pertenece a otra red: su bloque %1 es otro</translation>
    </message>
    <message>
        <source>it belongs to another network: its number is %1, not %2</source>
        <translation>pertenece a otra red: su número es %1, no %2</translation>
    </message>
    <message>
        <source>the number of its network cannot be read</source>
        <translation>el número de su red no se puede leer</translation>
    </message>
    <message>
        <source>it belongs to another network: its block %1 leads to no block that is known here</source>
        <translation>pertenece a otra red: su bloque %1 no lleva a ningún bloque conocido aquí</translation>
    </message>
    <message>
        <source>it showed a false block %1</source>
        <translation>mostró un bloque %1 falso</translation>
    </message>
    <message>
        <source>it showed a false block</source>
        <translation>mostró un bloque falso</translation>
    </message>
    <message>
        <source>it showed a false proof at block %1</source>
        <translation>mostró una prueba falsa en el bloque %1</translation>
    </message>
    <message>
        <source>it said something false about a payment or an order</source>
        <translation>dijo algo falso sobre un pago o una orden</translation>
    </message>
    <message>
        <source>it showed false signatures of the committees</source>
        <translation>mostró firmas falsas de los comités</translation>
    </message>
    <message>
        <source>what it sent cannot be read</source>
        <translation>lo que envió no se puede leer</translation>
    </message>
    <message>
        <source>it does not have the block before its own block %1</source>
        <translation>no tiene el bloque anterior a su propio bloque %1</translation>
    </message>
    <message>
        <source>it is behind: its newest block is %1 where others have %2</source>
        <translation>va atrasado: su bloque más reciente es %1 y otros tienen %2</translation>
    </message>
    <message>
        <source>its answer cannot be read</source>
        <translation>su respuesta no se puede leer</translation>
    </message>
    <message>
        <source>its answer is too long</source>
        <translation>su respuesta es demasiado larga</translation>
    </message>
    <message>
        <source>it was too slow again and again</source>
        <translation>fue demasiado lento una y otra vez</translation>
    </message>
    <message>
        <source>it was too slow</source>
        <translation>fue demasiado lento</translation>
    </message>
    <message>
        <source>its certificate is not accepted</source>
        <translation>su certificado no se acepta</translation>
    </message>
</context>
<context>
    <name>SaidValues</name>
    <message>
        <source>period no. %1</source>
        <translation>periodo n.º %1</translation>
    </message>
</context>
<context>
    <name>SlotPhase</name>
    <message>
        <source>not open yet</source>
        <translation>aún no abierto</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrado</translation>
    </message>
    <message>
        <source>cleared</source>
        <translation>casado</translation>
    </message>
    <message>
        <source>delivering</source>
        <translation>entrega</translation>
    </message>
    <message>
        <source>metering</source>
        <translation>medición</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>liquidado</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energía</translation>
    </message>
    <message>
        <source>Flexibility up</source>
        <translation>Flexibilidad a subir</translation>
    </message>
    <message>
        <source>Flexibility down</source>
        <translation>Flexibilidad a bajar</translation>
    </message>
    <message>
        <source>uniform auction</source>
        <translation>subasta a precio único</translation>
    </message>
    <message>
        <source>continuous</source>
        <translation>continuo</translation>
    </message>
    <message>
        <source>prosumer</source>
        <translation>prosumidor</translation>
    </message>
    <message>
        <source>generator</source>
        <translation>generador</translation>
    </message>
    <message>
        <source>aggregator</source>
        <translation>agregador</translation>
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
        <translation>operador</translation>
    </message>
    <message>
        <source>technician</source>
        <translation>técnico</translation>
    </message>
    <message>
        <source>data buyer</source>
        <translation>comprador de datos</translation>
    </message>
    <message>
        <source>authority</source>
        <translation>autoridad</translation>
    </message>
    <message>
        <source>no role</source>
        <translation>ningún rol</translation>
    </message>
    <message>
        <source>each at its own price</source>
        <translation>cada uno a su precio</translation>
    </message>
    <message>
        <source>one price for all offers</source>
        <translation>un precio para todas las ofertas</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>sellado</translation>
    </message>
    <message>
        <source>registrar</source>
        <translation>registrador</translation>
    </message>
    <message>
        <source>market admin</source>
        <translation>gestor de mercados</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>medido</translation>
    </message>
    <message>
        <source>partly measured</source>
        <translation>medido en parte</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>estimado</translation>
    </message>
    <message>
        <source>tampered: the meter was open or not sealed</source>
        <translation>manipulado: el contador estaba abierto o sin precinto</translation>
    </message>
</context>
<context>
    <name>StatusText</name>
    <message>
        <source>sealed</source>
        <translation>precintado</translation>
    </message>
    <message>
        <source>seal open</source>
        <translation>precinto abierto</translation>
    </message>
    <message>
        <source>seal broken</source>
        <translation>precinto roto</translation>
    </message>
    <message>
        <source>not set up</source>
        <translation>sin configurar</translation>
    </message>
    <message>
        <source>seal unknown</source>
        <translation>precinto desconocido</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>conectado</translation>
    </message>
    <message>
        <source>searching</source>
        <translation>buscando</translation>
    </message>
    <message>
        <source>opening</source>
        <translation>abriendo</translation>
    </message>
    <message>
        <source>unplugged</source>
        <translation>desenchufado</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>no conectado</translation>
    </message>
    <message>
        <source>Nodes: connecting</source>
        <translation>Nodos: conectando</translation>
    </message>
    <message>
        <source>%1 of %2 nodes agree</source>
        <translation>%1 de %2 nodos coinciden</translation>
    </message>
    <message>
        <source>Head unknown</source>
        <translation>Cabeza desconocida</translation>
    </message>
    <message>
        <source>Head %1 · %2</source>
        <translation>Cabeza %1 · %2</translation>
    </message>
    <message>
        <source>No wallet</source>
        <translation>Sin cartera</translation>
    </message>
    <message>
        <source>Wallet locked</source>
        <translation>Cartera bloqueada</translation>
    </message>
    <message>
        <source>Wallet unlocked</source>
        <translation>Cartera desbloqueada</translation>
    </message>
    <message>
        <source>Wallet unlocked · locks in %1</source>
        <translation>Cartera desbloqueada · se bloquea en %1</translation>
    </message>
    <message>
        <source>Agent off</source>
        <translation>Agente apagado</translation>
    </message>
    <message>
        <source>Agent paused</source>
        <translation>Agente en pausa</translation>
    </message>
    <message>
        <source>Agent paused · %1</source>
        <translation>Agente en pausa · %1</translation>
    </message>
    <message>
        <source>Agent stands still</source>
        <translation>Agente parado</translation>
    </message>
    <message>
        <source>Agent stands still · %1</source>
        <translation>Agente parado · %1</translation>
    </message>
    <message>
        <source>Agent on · next plan %1</source>
        <translation>Agente activo · próximo plan %1</translation>
    </message>
    <message>
        <source>Agent on</source>
        <translation>Agente activo</translation>
    </message>
    <message>
        <source>No meter</source>
        <translation>Sin contador</translation>
    </message>
    <message>
        <source>Meter %1 · %2</source>
        <translation>Contador %1 · %2</translation>
    </message>
    <message>
        <source>Meter %1 · %2 · no reading yet</source>
        <translation>Contador %1 · %2 · aún sin lectura</translation>
    </message>
    <message>
        <source>Meter %1 · %2 · reading %3 ago · indicative</source>
        <translation>Contador %1 · %2 · lectura hace %3 · orientativo</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::AddDeviceDialog</name>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Try the connection</source>
        <translation>Probar la conexión</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add a device</source>
        <translation>Añadir un aparato</translation>
    </message>
    <message>
        <source>Appliance</source>
        <translation>Electrodoméstico</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>Home Assistant (MQTT)</source>
        <translation>Home Assistant (MQTT)</translation>
    </message>
    <message>
        <source>Inverter (Modbus, SunSpec)</source>
        <translation>Inversor (Modbus, SunSpec)</translation>
    </message>
    <message>
        <source>Simulated, in figures only</source>
        <translation>Simulado, solo en cifras</translation>
    </message>
    <message>
        <source>How it is reached</source>
        <translation>Cómo se llega a él</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>It holds</source>
        <translation>Capacidad</translation>
    </message>
    <message>
        <source>Highest power</source>
        <translation>Potencia máxima</translation>
    </message>
    <message>
        <source>Address in your network</source>
        <translation>Dirección en tu red</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Unit number</source>
        <translation>Número de unidad</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Power sensor (unique id)</source>
        <translation>Sensor de potencia (id único)</translation>
    </message>
    <message>
        <source>Charge sensor (unique id)</source>
        <translation>Sensor de carga (id único)</translation>
    </message>
    <message>
        <source>Power setting (unique id)</source>
        <translation>Ajuste de potencia (id único)</translation>
    </message>
    <message>
        <source>Switch for it (unique id)</source>
        <translation>Su interruptor (id único)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Trying to reach it.</source>
        <translation>Intentando llegar a él.</translation>
    </message>
    <message>
        <source>Over Modbus only batteries and solar cells are known.</source>
        <translation>Por Modbus solo se conocen baterías y placas solares.</translation>
    </message>
    <message>
        <source>It exists in figures only and is marked so wherever it is shown.</source>
        <translation>Solo existe en cifras y así se marca en todas partes.</translation>
    </message>
    <message>
        <source>Try the connection before you add it.</source>
        <translation>Prueba la conexión antes de añadirlo.</translation>
    </message>
    <message>
        <source>It is taken to be a usual battery: 90 % of what goes in comes out again.</source>
        <translation>Se supone una batería corriente: sale de nuevo el 90 % de lo que entra.</translation>
    </message>
    <message>
        <source>It is taken to be a usual car: 93 % of what it is charged with arrives in it. Say under Comforts when it comes and when it must be ready.</source>
        <translation>Se supone un coche corriente: le llega el 93 % de lo que se carga. Di en Confort cuándo llega y cuándo debe estar listo.</translation>
    </message>
    <message>
        <source>A usual house is assumed: 5 kWh warm it by one degree, it loses 150 W for each degree that it is warmer than outside, and is kept at 20 to 22 °C. The temperatures can be changed under Comforts.</source>
        <translation>Se supone una casa corriente: 5 kWh la calientan un grado, pierde 150 W por cada grado que supera al exterior y se mantiene entre 20 y 22 °C. Las temperaturas se cambian en Confort.</translation>
    </message>
    <message>
        <source>A usual programme is assumed: an hour and a half at this power, without a pause.</source>
        <translation>Se supone un programa corriente: hora y media a esta potencia, sin pausa.</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::AdmissionSheet</name>
    <message>
        <source>Check a certificate…</source>
        <translation>Comprobar un certificado…</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Quitar de la lista</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Contador</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Who asks to be admitted</source>
        <translation>Quién pide ser admitido</translation>
    </message>
    <message>
        <source>Waiting to be admitted</source>
        <translation>Esperan ser admitidos</translation>
    </message>
    <message>
        <source>Bring in a list…</source>
        <translation>Traer una lista…</translation>
    </message>
    <message>
        <source>Admit</source>
        <translation>Admitir</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>nobody waits</source>
        <translation>nadie espera</translation>
    </message>
    <message>
        <source>%1 of %2 wait</source>
        <translation>esperan %1 de %2</translation>
    </message>
    <message>
        <source>Register account</source>
        <translation>Registrar cuenta</translation>
    </message>
    <message>
        <source>Bring in a list of those who asked, or register somebody by hand in the overview.</source>
        <translation>Trae una lista de quienes lo pidieron, o registra a alguien a mano en el resumen.</translation>
    </message>
    <message>
        <source>register %1 as “%2” with the roles: %3.</source>
        <translation>registrar %1 como «%2» con los roles: %3.</translation>
    </message>
    <message>
        <source>The account is registered.</source>
        <translation>La cuenta está registrada.</translation>
    </message>
    <message>
        <source>Register meter</source>
        <translation>Registrar contador</translation>
    </message>
    <message>
        <source>No meter was applied for.</source>
        <translation>No se pidió ningún contador.</translation>
    </message>
    <message>
        <source>First the account: a meter needs an owner that is registered.</source>
        <translation>Primero la cuenta: un contador necesita un propietario registrado.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Applied for</source>
        <translation>Solicitado</translation>
    </message>
    <message>
        <source>The application</source>
        <translation>La solicitud</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Registrado</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Firmado por</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Comprobado</translation>
    </message>
    <message>
        <source>Change roles</source>
        <translation>Cambiar roles</translation>
    </message>
    <message>
        <source>Without a certificate nobody vouches for this meter.</source>
        <translation>Sin certificado nadie responde por este contador.</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Línea</translation>
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
        <translation>El agente comercia por ti</translation>
    </message>
    <message>
        <source>Off: nothing is traded for you.</source>
        <translation>Apagado: no se comercia nada por ti.</translation>
    </message>
    <message>
        <source>Trades within your limits.</source>
        <translation>Comercia dentro de tus límites.</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>En pausa.</translation>
    </message>
    <message>
        <source>Paused: %1</source>
        <translation>En pausa: %1</translation>
    </message>
    <message>
        <source>Stands still to be safe.</source>
        <translation>Parado por seguridad.</translation>
    </message>
    <message>
        <source>Stands still to be safe: %1</source>
        <translation>Parado por seguridad: %1</translation>
    </message>
    <message>
        <source>Plan renewed %1 · next %2</source>
        <translation>Plan renovado %1 · próximo %2</translation>
    </message>
    <message>
        <source>Plan of %1</source>
        <translation>Plan de las %1</translation>
    </message>
    <message>
        <source>No plan yet.</source>
        <translation>Aún sin plan.</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) today</source>
        <translation>
            <numerusform>%n orden hoy</numerusform>
            <numerusform>%n órdenes hoy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n traded</source>
        <translation>
            <numerusform>%n ejecutada</numerusform>
            <numerusform>%n ejecutadas</numerusform>
        </translation>
    </message>
    <message>
        <source>An order waits to be sent: %1</source>
        <translation>Una orden espera a ser enviada: %1</translation>
    </message>
    <message>
        <source>pause until…</source>
        <translation>pausa hasta…</translation>
    </message>
    <message>
        <source>for an hour</source>
        <translation>una hora</translation>
    </message>
    <message>
        <source>for four hours</source>
        <translation>cuatro horas</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta las %1</translation>
    </message>
    <message>
        <source>until tomorrow, %1</source>
        <translation>hasta mañana, %1</translation>
    </message>
    <message>
        <source>for a week</source>
        <translation>una semana</translation>
    </message>
    <message>
        <source>go on now</source>
        <translation>seguir ahora</translation>
    </message>
    <message>
        <source>Rests until %1. Nothing is traded; what was promised is kept.</source>
        <translation>Descansa hasta %1. No se opera; lo prometido se cumple.</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::AggregatorDesk</name>
    <message>
        <source>Wattbourse: portfolio, window %1</source>
        <translation>Wattbourse: cartera, ventana %1</translation>
    </message>
    <message>
        <source>This is a past day. Go back to now to sign.</source>
        <translation>Este es un día pasado. Vuelve a ahora para firmar.</translation>
    </message>
    <message>
        <source>This part of the record is damaged and cannot be shown.</source>
        <translation>Esta parte de la grabación está dañada y no se puede mostrar.</translation>
    </message>
    <message>
        <source>Only an aggregator adds members. In the registry your role is: %1.</source>
        <translation>Solo un agregador añade miembros. En el registro tu rol es: %1.</translation>
    </message>
    <message>
        <source>Wattbourse: alert</source>
        <translation>Wattbourse: aviso</translation>
    </message>
    <message>
        <source>The market is not known yet.</source>
        <translation>Aún no se conoce el mercado.</translation>
    </message>
    <message>
        <source>Nothing of this market was recorded on that day.</source>
        <translation>Ese día no se grabó nada de este mercado.</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::AggregatorPage</name>
    <message>
        <source>Portfolio</source>
        <translation>Portafolio</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Órdenes</translation>
    </message>
    <message>
        <source>Position by slot</source>
        <translation>Posición por periodo</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Order ladder</source>
        <translation>Escalera de órdenes</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Libro de órdenes</translation>
    </message>
    <message>
        <source>Order ticket</source>
        <translation>Orden nueva</translation>
    </message>
    <message>
        <source>Position today</source>
        <translation>Posición de hoy</translation>
    </message>
    <message>
        <source>kWh</source>
        <translation>kWh</translation>
    </message>
    <message>
        <source>Delivered of contracted</source>
        <translation>Entregado de lo contratado</translation>
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
        <translation>%1 por revisar</translation>
    </message>
    <message>
        <source>%1 of %2 reporting</source>
        <translation>%1 de %2 informan</translation>
    </message>
    <message>
        <source>bought %1</source>
        <translation>comprado %1</translation>
    </message>
    <message>
        <source>sold %1</source>
        <translation>vendido %1</translation>
    </message>
    <message>
        <source>%1 of</source>
        <translation>%1 de</translation>
    </message>
    <message>
        <source>%1 kWh</source>
        <translation>%1 kWh</translation>
    </message>
    <message>
        <source>paid (−)
or received</source>
        <translation>pagado (−)
o recibido</translation>
    </message>
    <message>
        <source>tick %1 ct</source>
        <translation>escalón %1 ct</translation>
    </message>
    <message>
        <source>%1, gate closes in %2</source>
        <translation>%1, las órdenes cierran en %2</translation>
    </message>
    <message>
        <source>Left to spend today: %1 of %2 cr</source>
        <translation>Queda por gastar hoy: %1 de %2 cr</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>lo más nuevo primero</translation>
    </message>
    <message>
        <source>delivered against contracted · indicative metering</source>
        <translation>entregado frente a lo contratado · medición orientativa</translation>
    </message>
    <message>
        <source>Imbalance today</source>
        <translation>Desvío de hoy</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Repetición</translation>
    </message>
    <message>
        <source>Flexibility up</source>
        <translation>Flexibilidad a subir</translation>
    </message>
    <message>
        <source>kW</source>
        <translation>kW</translation>
    </message>
    <message>
        <source>Alerts (%1)</source>
        <translation>Avisos (%1)</translation>
    </message>
    <message>
        <source>Replay: this is %1 %2, from this desk&apos;s own record. Nothing can be signed.</source>
        <translation>Repetición: es %1 %2, de la grabación de esta mesa. No se puede firmar nada.</translation>
    </message>
    <message>
        <source>down %1 kW</source>
        <translation>bajar %1 kW</translation>
    </message>
    <message>
        <source>as contracts say</source>
        <translation>según los contratos</translation>
    </message>
    <message>
        <source>Dispatch</source>
        <translation>Llamada</translation>
    </message>
    <message>
        <source>Profit and loss</source>
        <translation>Ganancias y pérdidas</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Conjunto</translation>
    </message>
    <message>
        <source>Pool (%1)</source>
        <translation>Conjunto (%1)</translation>
    </message>
    <message>
        <source>requests for flexibility, and what the members can promise</source>
        <translation>peticiones de flexibilidad y lo que los miembros pueden prometer</translation>
    </message>
    <message>
        <source>Profit and loss today</source>
        <translation>Resultado de hoy</translation>
    </message>
    <message numerus="yes">
        <source>%n slots
provisional</source>
        <translation>
            <numerusform>%n periodo
provisional</numerusform>
            <numerusform>%n periodos
provisionales</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wattbourse::app::AlertsPanel</name>
    <message>
        <source>Alerts</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué pasó</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Tells by</source>
        <translation>Avisa por</translation>
    </message>
    <message>
        <source>Notify</source>
        <translation>Notificar</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>Mark all as seen</source>
        <translation>Marcar todo como visto</translation>
    </message>
    <message>
        <source>What the rule watches</source>
        <translation>Qué vigila la regla</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>Añadir regla</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Umbral</translation>
    </message>
    <message>
        <source>log</source>
        <translation>registro</translation>
    </message>
    <message>
        <source>notice</source>
        <translation>notificación</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>sonido</translation>
    </message>
    <message>
        <source>off</source>
        <translation>apagada</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::ApplianceEditor</name>
    <message>
        <source>Is loaded and may start</source>
        <translation>Está cargado y puede empezar</translation>
    </message>
    <message>
        <source>%1 min, may pause</source>
        <translation>%1 min, puede parar</translation>
    </message>
    <message>
        <source>%1 min without a pause</source>
        <translation>%1 min sin pausa</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>No antes de</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>Listo a las</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::AuthorityDialog</name>
    <message>
        <source>Port for this terminal</source>
        <translation>Puerto para este terminal</translation>
    </message>
    <message>
        <source>Port for the other authorities</source>
        <translation>Puerto para las otras autoridades</translation>
    </message>
    <message>
        <source>Run an authority</source>
        <translation>Operar una autoridad</translation>
    </message>
    <message>
        <source>Files for an authority of your own</source>
        <translation>Archivos para una autoridad propia</translation>
    </message>
    <message>
        <source>Written are the network&apos;s specification, the program&apos;s settings, a start script and a service for Linux. The key stays where it is: KEYS.txt says where it belongs.</source>
        <translation>Se escriben la especificación de la red, los ajustes del programa, un script de arranque y un servicio para Linux. La clave se queda donde está: KEYS.txt dice dónde va.</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Your authority</source>
        <translation>Su autoridad</translation>
    </message>
    <message>
        <source>Folder on its machine</source>
        <translation>Carpeta en su máquina</translation>
    </message>
    <message>
        <source>The others, one address a line</source>
        <translation>Las otras, una dirección por línea</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Write the files to</source>
        <translation>Escribir los archivos en</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Write the files</source>
        <translation>Escribir los archivos</translation>
    </message>
    <message>
        <source>Choose a folder on this computer first.</source>
        <translation>Elija primero una carpeta en este equipo.</translation>
    </message>
    <message>
        <source>Written: %1. Copy them to the authority&apos;s machine and read KEYS.txt there.</source>
        <translation>Escritos: %1. Cópielos a la máquina de la autoridad y lea allí KEYS.txt.</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::AuthorityRing</name>
    <message>
        <source>Turns of the authorities</source>
        <translation>Turnos de las autoridades</translation>
    </message>
    <message>
        <source>No authority is known yet.</source>
        <translation>Aún no se conoce ninguna autoridad.</translation>
    </message>
    <message>
        <source>Authority %1 of %2: %3, sealed %4, missed %5, sealed twice %6.</source>
        <translation>Autoridad %1 de %2: %3, sellados %4, perdidos %5, dobles %6.</translation>
    </message>
    <message>
        <source>%1 authorities take turns.</source>
        <translation>%1 autoridades se turnan.</translation>
    </message>
    <message>
        <source>%1 authorities take turns; now it is the turn of number %2.</source>
        <translation>%1 autoridades se turnan; ahora le toca a la número %2.</translation>
    </message>
    <message>
        <source>take turns</source>
        <translation>se turnan</translation>
    </message>
    <message>
        <source>has its turn</source>
        <translation>tiene el turno</translation>
    </message>
    <message>
        <source>sealed %1</source>
        <translation>sellados %1</translation>
    </message>
    <message>
        <source>missed %1</source>
        <translation>perdidos %1</translation>
    </message>
    <message>
        <source>sealed twice</source>
        <translation>selló dos veces</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::BaselineChart</name>
    <message>
        <source>What the home is expected to use</source>
        <translation>Lo que se espera que use la casa</translation>
    </message>
    <message>
        <source>By the contract %1 kWh</source>
        <translation>Según el contrato %1 kWh</translation>
    </message>
    <message>
        <source>by its own days %1 kWh</source>
        <translation>según sus propios días %1 kWh</translation>
    </message>
    <message>
        <source>by the contract</source>
        <translation>según el contrato</translation>
    </message>
    <message>
        <source>by your own days</source>
        <translation>según tus días</translation>
    </message>
    <message>
        <source>planned without it</source>
        <translation>plan sin ello</translation>
    </message>
    <message>
        <source>to be given</source>
        <translation>por dar</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Aún nada que comparar</translation>
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
        <translation>El contador no está. Vuelve a poner el cable: la calibración espera donde está.</translation>
    </message>
    <message>
        <source>The meter was reset, which ends its calibration. Nothing was written.</source>
        <translation>El contador se reinició, lo que termina su calibración. No se escribió nada.</translation>
    </message>
    <message>
        <source>Taken up where the meter stands.</source>
        <translation>Retomada donde está el contador.</translation>
    </message>
    <message>
        <source>The meter has not answered yet. Wait a moment.</source>
        <translation>El contador aún no ha respondido. Espera un momento.</translation>
    </message>
    <message>
        <source>Ended. The new constants are in the meter; it is not sealed yet.</source>
        <translation>Terminado. Las nuevas constantes están en el contador; aún no está precintado.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written to the meter.</source>
        <translation>Cancelado. No se escribió nada en el contador.</translation>
    </message>
    <message>
        <source>Name the technician and the number on the seal.</source>
        <translation>Escribe el técnico y el número del precinto.</translation>
    </message>
    <message>
        <source>Unlock the wallet that this meter belongs to: its key seals the meter.</source>
        <translation>Desbloquea la cartera a la que pertenece el contador: su clave lo precinta.</translation>
    </message>
    <message>
        <source>Calibrated, sealed and ready: seal %1.</source>
        <translation>Calibrado, precintado y listo: precinto %1.</translation>
    </message>
    <message>
        <source>The kept constants are in the meter again. Verify before you seal it.</source>
        <translation>Las constantes guardadas están de nuevo en el contador. Verifica antes de precintarlo.</translation>
    </message>
    <message>
        <source>Indicative metering: no class was verified.</source>
        <translation>Medida indicativa: no se verificó ninguna clase.</translation>
    </message>
    <message>
        <source>The meter has no name and key yet. Give it both first.</source>
        <translation>El contador aún no tiene nombre ni clave. Dáselos primero.</translation>
    </message>
    <message>
        <source>The meter is sealed. Open its lid to calibrate it.</source>
        <translation>El contador está precintado. Abre la tapa para calibrarlo.</translation>
    </message>
    <message>
        <source>This meter has no voltage channel: it stays indicative and is not calibrated to a class.</source>
        <translation>Este contador no tiene canal de tensión: sigue siendo indicativo y no se calibra a una clase.</translation>
    </message>
    <message>
        <source>constant %1 · was %2 (%3)</source>
        <translation>constante %1 · era %2 (%3)</translation>
    </message>
    <message>
        <source>current leads by %1°</source>
        <translation>la corriente adelanta %1°</translation>
    </message>
    <message>
        <source>points kept: %1</source>
        <translation>puntos guardados: %1</translation>
    </message>
    <message>
        <source>points verified: %1</source>
        <translation>puntos verificados: %1</translation>
    </message>
    <message>
        <source>the meter is being told</source>
        <translation>se informa al contador</translation>
    </message>
    <message>
        <source>Back to step %1</source>
        <translation>Volver al paso %1</translation>
    </message>
    <message>
        <source>This is the meter</source>
        <translation>Este es el contador</translation>
    </message>
    <message>
        <source>Add this point</source>
        <translation>Añadir este punto</translation>
    </message>
    <message>
        <source>On to verification</source>
        <translation>A la verificación</translation>
    </message>
    <message>
        <source>Add this verification</source>
        <translation>Añadir esta verificación</translation>
    </message>
    <message>
        <source>On to writing</source>
        <translation>A la escritura</translation>
    </message>
    <message>
        <source>Write to the meter</source>
        <translation>Escribir en el contador</translation>
    </message>
    <message>
        <source>Seal the meter</source>
        <translation>Precintar el contador</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>%1 %2 · ±%3 % U, ±%4 % I, ±%5 % P (k = 2)</source>
        <translation>%1 %2 · ±%3 % U, ±%4 % I, ±%5 % P (k = 2)</translation>
    </message>
    <message>
        <source>due %1, in %2 days</source>
        <translation>vence %1, en %2 días</translation>
    </message>
    <message>
        <source>Meter shows, mean of %1 s</source>
        <translation>El contador muestra, media de %1 s</translation>
    </message>
    <message>
        <source>with the constant %1</source>
        <translation>con la constante %1</translation>
    </message>
    <message>
        <source>%1 V, %2 W</source>
        <translation>%1 V, %2 W</translation>
    </message>
    <message>
        <source>Meter against reference</source>
        <translation>Contador frente a referencia</translation>
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
        <translation>nueva constante %1 (%2)</translation>
    </message>
    <message>
        <source>power %1 % ± %2</source>
        <translation>potencia %1 % ± %2</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Ruido</translation>
    </message>
    <message>
        <source>Current against voltage</source>
        <translation>Corriente frente a tensión</translation>
    </message>
    <message>
        <source>current lags</source>
        <translation>la corriente retrasa</translation>
    </message>
    <message>
        <source>current leads</source>
        <translation>la corriente adelanta</translation>
    </message>
    <message>
        <source>I lags U by %1°</source>
        <translation>I retrasa a U en %1°</translation>
    </message>
    <message>
        <source>I leads U by %1°</source>
        <translation>I adelanta a U en %1°</translation>
    </message>
    <message>
        <source>unsteady</source>
        <translation>inestable</translation>
    </message>
    <message>
        <source>stable for %1 s</source>
        <translation>estable desde hace %1 s</translation>
    </message>
    <message>
        <source>The meter is open and answers</source>
        <translation>El contador está abierto y responde</translation>
    </message>
    <message>
        <source>Reference is in date</source>
        <translation>La referencia está vigente</translation>
    </message>
    <message>
        <source>This terminal does not hold the meter&apos;s key: it cannot seal it</source>
        <translation>Este terminal no tiene la clave del contador: no puede precintarlo</translation>
    </message>
    <message>
        <source>The meter holds this terminal&apos;s key</source>
        <translation>El contador tiene la clave de este terminal</translation>
    </message>
    <message>
        <source>Measured for %1 s</source>
        <translation>Medido %1 s</translation>
    </message>
    <message>
        <source>Measured for %1 s of %2 s</source>
        <translation>Medido %1 s de %2 s</translation>
    </message>
    <message>
        <source>Spread %1 %, within 0.20 %</source>
        <translation>Dispersión %1 %, dentro de 0,20 %</translation>
    </message>
    <message>
        <source>Load at %1 % of the range (30 to 80)</source>
        <translation>Carga al %1 % del rango (30 a 80)</translation>
    </message>
    <message>
        <source>Power factor %1 (0.98 at least)</source>
        <translation>Factor de potencia %1 (0,98 como mínimo)</translation>
    </message>
    <message>
        <source>Clamp direction is right: power is positive</source>
        <translation>El sentido de la pinza es correcto: potencia positiva</translation>
    </message>
    <message>
        <source>Power is negative: turn the clamp round on the conductor</source>
        <translation>Potencia negativa: dale la vuelta a la pinza en el conductor</translation>
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
        <translation>encontrado %</translation>
    </message>
    <message>
        <source>now %</source>
        <translation>ahora %</translation>
    </message>
    <message>
        <source>± % (k = 2)</source>
        <translation>± % (k = 2)</translation>
    </message>
    <message>
        <source>class 1</source>
        <translation>clase 1</translation>
    </message>
    <message>
        <source>class 2</source>
        <translation>clase 2</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>Constante</translation>
    </message>
    <message>
        <source>before</source>
        <translation>antes</translation>
    </message>
    <message>
        <source>after</source>
        <translation>después</translation>
    </message>
    <message>
        <source>Current, A/V</source>
        <translation>Corriente, A/V</translation>
    </message>
    <message>
        <source>Voltage, V/V</source>
        <translation>Tensión, V/V</translation>
    </message>
    <message>
        <source>Phase, °</source>
        <translation>Fase, °</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>Calibration no.</source>
        <translation>Calibración n.º</translation>
    </message>
    <message>
        <source>The certificate is in %1.</source>
        <translation>El certificado está en %1.</translation>
    </message>
    <message>
        <source>In the meter: calibration no. %1</source>
        <translation>En el contador: calibración n.º %1</translation>
    </message>
    <message>
        <source>Restore calibration no. %1</source>
        <translation>Restaurar la calibración n.º %1</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::BenchPanel</name>
    <message>
        <source>Guided calibration</source>
        <translation>Calibración guiada</translation>
    </message>
    <message>
        <source>What was measured</source>
        <translation>Lo que se midió</translation>
    </message>
    <message>
        <source>Reference instrument</source>
        <translation>Instrumento de referencia</translation>
    </message>
    <message>
        <source>maker and type</source>
        <translation>fabricante y tipo</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Número de serie</translation>
    </message>
    <message>
        <source>Calibrated until</source>
        <translation>Calibrado hasta</translation>
    </message>
    <message>
        <source>Uncertainty of voltage, k = 2</source>
        <translation>Incertidumbre de tensión, k = 2</translation>
    </message>
    <message>
        <source>Uncertainty of current, k = 2</source>
        <translation>Incertidumbre de corriente, k = 2</translation>
    </message>
    <message>
        <source>Uncertainty of power, k = 2</source>
        <translation>Incertidumbre de potencia, k = 2</translation>
    </message>
    <message>
        <source>Clamp</source>
        <translation>Pinza</translation>
    </message>
    <message>
        <source>Voltage adapter with divider</source>
        <translation>Adaptador con divisor</translation>
    </message>
    <message>
        <source>Name for the meter</source>
        <translation>Nombre para el contador</translation>
    </message>
    <message>
        <source>1 to 12 of A-Z, 0-9 and -</source>
        <translation>de 1 a 12 de A-Z, 0-9 y -</translation>
    </message>
    <message>
        <source>Give it a name and a key</source>
        <translation>Darle nombre y clave</translation>
    </message>
    <message>
        <source>Reference reads, volts</source>
        <translation>La referencia lee, voltios</translation>
    </message>
    <message>
        <source>Reference reads, amperes</source>
        <translation>La referencia lee, amperios</translation>
    </message>
    <message>
        <source>Reference reads, watts</source>
        <translation>La referencia lee, vatios</translation>
    </message>
    <message>
        <source>Loops of the wire through the clamp</source>
        <translation>Vueltas del cable por la pinza</translation>
    </message>
    <message>
        <source>Reference reads</source>
        <translation>La referencia lee</translation>
    </message>
    <message>
        <source>Spread from second to second</source>
        <translation>Dispersión de un segundo a otro</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>Técnico</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>Number on the new seal</source>
        <translation>Número del nuevo precinto</translation>
    </message>
    <message>
        <source>as printed</source>
        <translation>como está impreso</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>first calibration, repair, …</source>
        <translation>primera calibración, reparación, …</translation>
    </message>
    <message>
        <source>Begin the calibration</source>
        <translation>Empezar la calibración</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Save the certificate (PDF)</source>
        <translation>Guardar el certificado (PDF)</translation>
    </message>
    <message>
        <source>The calibration is finished</source>
        <translation>La calibración ha terminado</translation>
    </message>
    <message>
        <source>Calibrate this meter</source>
        <translation>Calibrar este contador</translation>
    </message>
    <message>
        <source>No meter</source>
        <translation>Ningún contador</translation>
    </message>
    <message>
        <source>The meter holds its new constants and is sealed. Save the certificate and hand it over.</source>
        <translation>El contador tiene sus nuevas constantes y está precintado. Guarda el certificado y entrégalo.</translation>
    </message>
    <message>
        <source>Ten steps, each can be left. Name the instrument that the meter is compared with.</source>
        <translation>Diez pasos, cada uno se puede dejar. Indica el instrumento con el que se compara el contador.</translation>
    </message>
    <message>
        <source>Choose the port of a meter above on the left.</source>
        <translation>Elige el puerto de un contador arriba a la izquierda.</translation>
    </message>
    <message>
        <source>Go on at step %1</source>
        <translation>Seguir en el paso %1</translation>
    </message>
    <message>
        <source>Go back to step %1</source>
        <translation>Retomar el paso %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Put it on the network&apos;s register</source>
        <translation>Ponerlo en el registro de la red</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::BenchRegister</name>
    <message>
        <source>Save the certificate</source>
        <translation>Guardar el certificado</translation>
    </message>
    <message>
        <source>Open a network and a wallet first: the register is on the network.</source>
        <translation>Abre primero una red y una cartera: el registro está en la red.</translation>
    </message>
    <message>
        <source>The network&apos;s register of meters is still being read.</source>
        <translation>El registro de contadores de la red aún se está leyendo.</translation>
    </message>
    <message>
        <source>Only a technician puts a certificate on the register and seals a meter there. Ask the market operator for the role; this account is %1.</source>
        <translation>Solo un técnico pone un certificado en el registro y precinta allí un contador. Pide el papel al operador del mercado; esta cuenta es %1.</translation>
    </message>
    <message>
        <source>Open the meter&apos;s seal on the register, put the certificate there and seal it again?</source>
        <translation>¿Abrir el precinto del contador en el registro, poner el certificado y precintarlo de nuevo?</translation>
    </message>
    <message>
        <source>Put the certificate on the register and seal the meter there?</source>
        <translation>¿Poner el certificado en el registro y precintar allí el contador?</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Contador</translation>
    </message>
    <message>
        <source>Its number on the network</source>
        <translation>Su número en la red</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Sign and send</source>
        <translation>Firmar y enviar</translation>
    </message>
    <message>
        <source>Sent to the network&apos;s register.</source>
        <translation>Enviado al registro de la red.</translation>
    </message>
    <message>
        <source>Register this meter with its certificate?</source>
        <translation>¿Registrar este contador con su certificado?</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propietario</translation>
    </message>
    <message>
        <source>Reports are signed by</source>
        <translation>Los informes los firma</translation>
    </message>
    <message>
        <source>This account may not put a new meter on the register: only a registrar may. The request waits on this terminal&apos;s operator desk.</source>
        <translation>Esta cuenta no puede poner un contador nuevo en el registro: solo un registrador puede. La solicitud espera en el escritorio del operador de este terminal.</translation>
    </message>
    <message>
        <source>Save the request for a registrar elsewhere</source>
        <translation>Guardar la solicitud para un registrador en otro lugar</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>This account may not put a new meter on the register: only a registrar may. The request is in %1: a registrar brings it in on the operator desk.</source>
        <translation>Esta cuenta no puede poner un contador nuevo en el registro: solo un registrador puede. La solicitud está en %1: un registrador la trae al escritorio del operador.</translation>
    </message>
    <message>
        <source>On the network&apos;s register, proven in block %1: sealed from %2 on, seal %3, with this certificate.</source>
        <translation>En el registro de la red, probado en el bloque %1: precintado desde el %2, precinto %3, con este certificado.</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::BenchSteps</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Steps of the calibration</source>
        <translation>Pasos de la calibración</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Calibración</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>terminado</translation>
    </message>
    <message>
        <source>step %1 of 10</source>
        <translation>paso %1 de 10</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>sin empezar</translation>
    </message>
    <message>
        <source>done: %1</source>
        <translation>hecho: %1</translation>
    </message>
    <message>
        <source>now: %1</source>
        <translation>ahora: %1</translation>
    </message>
    <message>
        <source>ahead: %1</source>
        <translation>pendiente: %1</translation>
    </message>
    <message>
        <source>The constants are in the meter.</source>
        <translation>Las constantes están en el contador.</translation>
    </message>
    <message>
        <source>Nothing is written to the meter before step 9.</source>
        <translation>Nada se escribe en el contador antes del paso 9.</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::BlotterModel</name>
    <message>
        <source>signed, waits to be sent</source>
        <translation>firmada, a la espera de envío</translation>
    </message>
    <message>
        <source>sent, waits for a block</source>
        <translation>enviada, a la espera de un bloque</translation>
    </message>
    <message>
        <source>placed, now %1 of %2 kWh</source>
        <translation>colocada, ahora %1 de %2 kWh</translation>
    </message>
    <message>
        <source>placed</source>
        <translation>colocada</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelada</translation>
    </message>
    <message>
        <source>cleared, nothing filled</source>
        <translation>casada, nada ejecutado</translation>
    </message>
    <message>
        <source>cleared %1 of %2 kWh at %3 ct</source>
        <translation>casados %1 de %2 kWh a %3 ct</translation>
    </message>
    <message>
        <source>cleared %1 of %2 kWh</source>
        <translation>casados %1 de %2 kWh</translation>
    </message>
    <message>
        <source>settled, %1 of %2 kWh for %3 cr</source>
        <translation>liquidada, %1 de %2 kWh por %3 cr</translation>
    </message>
    <message>
        <source>settled, %1 of %2 kWh</source>
        <translation>liquidada, %1 de %2 kWh</translation>
    </message>
    <message>
        <source>rejected: %1</source>
        <translation>rechazada: %1</translation>
    </message>
    <message>
        <source>Buy</source>
        <translation>Comprar</translation>
    </message>
    <message>
        <source>Sell</source>
        <translation>Vender</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>paso %1 de %2</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Per.</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Mercado</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Sentido</translation>
    </message>
    <message>
        <source>Quantity kWh</source>
        <translation>Cantidad kWh</translation>
    </message>
    <message>
        <source>Limit ct</source>
        <translation>Límite ct</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avance</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>buy %1 kWh for the slot at %2, limit %3 ct</source>
        <translation>comprar %1 kWh para el periodo de las %2, límite %3 ct</translation>
    </message>
    <message>
        <source>sell %1 kWh for the slot at %2, limit %3 ct</source>
        <translation>vender %1 kWh para el periodo de las %2, límite %3 ct</translation>
    </message>
    <message>
        <source>inactive, not in the market</source>
        <translation>inactiva, no está en el mercado</translation>
    </message>
    <message>
        <source>inactive, its gate is closed</source>
        <translation>inactiva, su ventana está cerrada</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::BlotterView</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Órdenes</translation>
    </message>
    <message>
        <source>Sign and cancel</source>
        <translation>Firmar y cancelar la orden</translation>
    </message>
    <message>
        <source>You will sign: cancel the order to %1.</source>
        <translation>Firmarás: cancelar la orden de %1.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>You will sign: cancel the order to %1. It stays here as inactive.</source>
        <translation>Firmarás: cancelar la orden de %1. Se queda aquí como inactiva.</translation>
    </message>
    <message>
        <source>Sign and deactivate</source>
        <translation>Firmar y desactivar</translation>
    </message>
    <message>
        <source>You will sign: %1.</source>
        <translation>Firmarás: %1.</translation>
    </message>
    <message>
        <source>Sign and place</source>
        <translation>Firmar y enviar</translation>
    </message>
    <message>
        <source>Throw the inactive order away: %1. Nothing is signed.</source>
        <translation>Descartar la orden inactiva: %1. No se firma nada.</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Descartar</translation>
    </message>
    <message numerus="yes">
        <source>You will sign: cancel all %n orders whose gate is open.</source>
        <translation>
            <numerusform>Firmarás: cancelar %n orden con la ventana abierta.</numerusform>
            <numerusform>Firmarás: cancelar las %n órdenes con la ventana abierta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You will sign: cancel all %n orders whose gate is open. They stay here as inactive.</source>
        <translation>
            <numerusform>Firmarás: cancelar %n orden con la ventana abierta. Se queda aquí como inactiva.</numerusform>
            <numerusform>Firmarás: cancelar las %n órdenes con la ventana abierta. Se quedan aquí como inactivas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You will sign: place all %n inactive orders whose gate is open.</source>
        <translation>
            <numerusform>Firmarás: enviar %n orden inactiva con la ventana abierta.</numerusform>
            <numerusform>Firmarás: enviar las %n órdenes inactivas con la ventana abierta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation>Desactivar</translation>
    </message>
    <message>
        <source>Activate</source>
        <translation>Activar</translation>
    </message>
    <message>
        <source>Cancel all</source>
        <translation>Cancelar todas</translation>
    </message>
    <message>
        <source>Deactivate all</source>
        <translation>Desactivar todas</translation>
    </message>
    <message>
        <source>Activate all</source>
        <translation>Activar todas</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::BookChart</name>
    <message>
        <source>Book with both curves</source>
        <translation>Libro de órdenes con ambas curvas</translation>
    </message>
    <message>
        <source>No orders yet.</source>
        <translation>Aún no hay órdenes.</translation>
    </message>
    <message>
        <source>Demand %1 kWh, supply %2 kWh. The curves do not cross.</source>
        <translation>Demanda %1 kWh, oferta %2 kWh. Las curvas no se cruzan.</translation>
    </message>
    <message>
        <source>Demand %1 kWh, supply %2 kWh. The curves cross at %3 ct/kWh with %4 kWh.</source>
        <translation>Demanda %1 kWh, oferta %2 kWh. Las curvas se cruzan en %3 ct/kWh con %4 kWh.</translation>
    </message>
    <message>
        <source>No orders yet in this slot</source>
        <translation>Aún no hay órdenes en este periodo</translation>
    </message>
    <message>
        <source>own orders</source>
        <translation>órdenes propias</translation>
    </message>
    <message>
        <source>with this ticket</source>
        <translation>con esta orden</translation>
    </message>
    <message>
        <source>kWh to the right, ct/kWh upwards</source>
        <translation>kWh hacia la derecha, ct/kWh hacia arriba</translation>
    </message>
    <message>
        <source>demand</source>
        <translation>demanda</translation>
    </message>
    <message>
        <source>supply</source>
        <translation>oferta</translation>
    </message>
    <message>
        <source>%1 kWh</source>
        <translation>%1 kWh</translation>
    </message>
    <message>
        <source>cleared</source>
        <translation>casado</translation>
    </message>
    <message>
        <source>crossing</source>
        <translation>cruce</translation>
    </message>
    <message>
        <source>%1 kWh unmet</source>
        <translation>%1 kWh sin cubrir</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::BudgetCard</name>
    <message>
        <source>Share of the slot&apos;s gas that is used</source>
        <translation>Parte usada del gas del intervalo</translation>
    </message>
    <message>
        <source>What the network carries</source>
        <translation>Lo que soporta la red</translation>
    </message>
    <message>
        <source>Not known yet: it takes a few blocks to tell.</source>
        <translation>Aún no se sabe: hacen falta unos bloques.</translation>
    </message>
    <message>
        <source>per slot of %1 s</source>
        <translation>por intervalo de %1 s</translation>
    </message>
    <message>
        <source>A block every %1 s, over the last %2 blocks.</source>
        <translation>Un bloque cada %1 s, en los últimos %2 bloques.</translation>
    </message>
    <message>
        <source>Computing budget (gas): %1 of %2 million used, %3 left.</source>
        <translation>Presupuesto de cálculo (gas): usados %1 de %2 millones, quedan %3.</translation>
    </message>
    <message>
        <source>Room for about %1 more orders, or %2 more meter reports, in each slot.</source>
        <translation>Caben unas %1 órdenes más, o %2 informes de contador más, en cada intervalo.</translation>
    </message>
    <message>
        <source>Your meter reads every %1 s, faster than blocks come. Its readings stay on this computer and go to the chain once per slot, so nothing is lost.</source>
        <translation>Su contador lee cada %1 s, más a menudo de lo que llegan los bloques. Las lecturas quedan en este equipo y van a la cadena una vez por intervalo, así que no se pierde nada.</translation>
    </message>
    <message>
        <source>Your meter reads every %1 s: blocks come faster than readings.</source>
        <translation>Su contador lee cada %1 s: los bloques llegan más a menudo que las lecturas.</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::CallTimeline</name>
    <message>
        <source>Escalation of the chosen slot</source>
        <translation>Pasos del periodo elegido</translation>
    </message>
    <message>
        <source>Choose a slot.</source>
        <translation>Elige un periodo.</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::CarEditor</name>
    <message>
        <source>Pay no more than</source>
        <translation>No pagar más de</translation>
    </message>
    <message>
        <source>The house battery may charge it</source>
        <translation>La batería de casa puede cargarlo</translation>
    </message>
    <message>
        <source>It may feed the home</source>
        <translation>Puede alimentar la casa</translation>
    </message>
    <message>
        <source>Comes home at</source>
        <translation>Llega a casa a las</translation>
    </message>
    <message>
        <source>Ready by</source>
        <translation>Listo a las</translation>
    </message>
    <message>
        <source>At once, whatever it costs</source>
        <translation>Enseguida, cueste lo que cueste</translation>
    </message>
    <message>
        <source>In it when it leaves</source>
        <translation>Carga al salir</translation>
    </message>
    <message>
        <source>Highest price for charging</source>
        <translation>Precio máximo de carga</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::CheckCard</name>
    <message>
        <source>Check of a delivery</source>
        <translation>Comprobación de una entrega</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save the verdict…</source>
        <translation>Guardar el veredicto…</translation>
    </message>
    <message>
        <source>Slots of the delivery</source>
        <translation>Intervalos de la entrega</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Lecturas</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Slots checked</source>
        <translation>Intervalos comprobados</translation>
    </message>
    <message>
        <source>Save the verdict</source>
        <translation>Guardar el veredicto</translation>
    </message>
    <message>
        <source>Verdict (*.json)</source>
        <translation>Veredicto (*.json)</translation>
    </message>
    <message>
        <source>Sale %1 is being checked, slot by slot.</source>
        <translation>Se comprueba la venta %1, intervalo a intervalo.</translation>
    </message>
    <message>
        <source>Nothing was checked yet. Choose a purchase whose key was delivered.</source>
        <translation>Aún no se ha comprobado nada. Elija una compra cuya clave se haya entregado.</translation>
    </message>
    <message>
        <source>Sale %1: all %2 readings are genuine, compared at block %3.</source>
        <translation>Venta %1: las %2 lecturas son auténticas, comparadas en el bloque %3.</translation>
    </message>
    <message>
        <source>Sale %1: of %2 readings not all are what was measured, compared at block %3.</source>
        <translation>Venta %1: de %2 lecturas no todas son las que se midieron, comparadas en el bloque %3.</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::CheckList</name>
    <message>
        <source>right: %1</source>
        <translation>bien: %1</translation>
    </message>
    <message>
        <source>wrong: %1</source>
        <translation>mal: %1</translation>
    </message>
    <message>
        <source>doubtful: %1</source>
        <translation>dudoso: %1</translation>
    </message>
    <message>
        <source>open: %1</source>
        <translation>pendiente: %1</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::ClampPicture</name>
    <message>
        <source>The clamp around one conductor, its jaws closed, the wire in the middle</source>
        <translation>La pinza alrededor de un conductor, cerrada, el cable en el centro</translation>
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
        <translation>Este hogar no tiene nada que pueda esperar o almacenar.</translation>
    </message>
    <message>
        <source>Comfort</source>
        <translation>Confort</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>simulado</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>editar</translation>
    </message>
    <message>
        <source>Edit: %1</source>
        <translation>Editar: %1</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::ComfortsSection</name>
    <message>
        <source>What gives way first</source>
        <translation>Qué cede primero</translation>
    </message>
    <message>
        <source>When not everything can be had, the first of these gives way, then the next:</source>
        <translation>Cuando no se puede todo, cede lo primero de esta lista, luego lo siguiente:</translation>
    </message>
    <message>
        <source>Flexibility that was sold is not delivered in full.</source>
        <translation>La flexibilidad vendida no se entrega entera.</translation>
    </message>
    <message>
        <source>An appliance is done later than wished.</source>
        <translation>Un aparato acaba más tarde de lo deseado.</translation>
    </message>
    <message>
        <source>Rooms or water get a little too cold or too warm.</source>
        <translation>Las habitaciones o el agua quedan algo frías o calientes.</translation>
    </message>
    <message>
        <source>The car leaves with less than wished.</source>
        <translation>El coche sale con menos de lo deseado.</translation>
    </message>
    <message>
        <source>The car waits for what it should have at once.</source>
        <translation>El coche espera lo que debería tener enseguida.</translation>
    </message>
    <message>
        <source>Your price limits and the battery&apos;s reserve never give way to save money.</source>
        <translation>Tus límites de precio y la reserva de la batería nunca ceden para ahorrar.</translation>
    </message>
    <message>
        <source>Not all can be had</source>
        <translation>No se puede todo</translation>
    </message>
    <message>
        <source>This home has nothing that can wait or store. The agent trades what the meter shows.</source>
        <translation>Esta casa no tiene nada que pueda esperar o almacenar. El agente opera con lo que muestra el contador.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Comforts</source>
        <translation>Confort</translation>
    </message>
    <message>
        <source>%1 kWh, up to %2 kW</source>
        <translation>%1 kWh, hasta %2 kW</translation>
    </message>
    <message>
        <source>hot water</source>
        <translation>agua caliente</translation>
    </message>
    <message>
        <source>rooms</source>
        <translation>habitaciones</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Horas de silencio</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>Aún sin guardar.</translation>
    </message>
    <message>
        <source>The agent keeps to these wishes. What a device cannot do, you are told here.</source>
        <translation>El agente respeta estos deseos. Lo que un aparato no pueda hacer se dice aquí.</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::ConfirmStep</name>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Sign now</source>
        <translation>Firmar ahora</translation>
    </message>
    <message>
        <source>You will sign: %1</source>
        <translation>Firmarás: %1</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::CreditSheet</name>
    <message>
        <source>Term</source>
        <translation>Término</translation>
    </message>
    <message>
        <source>cr</source>
        <translation>cr</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Titular</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Credits cr</source>
        <translation>Créditos cr</translation>
    </message>
    <message>
        <source>May be redeemed cr</source>
        <translation>Rescatables cr</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Who holds credits</source>
        <translation>Quién tiene créditos</translation>
    </message>
    <message>
        <source>The equation, term by term</source>
        <translation>La ecuación, término a término</translation>
    </message>
    <message>
        <source>Nothing was made up</source>
        <translation>Nada es inventado</translation>
    </message>
    <message>
        <source>Order&apos;s reference</source>
        <translation>Referencia de la orden</translation>
    </message>
    <message>
        <source>of the court or authority</source>
        <translation>del juzgado o la autoridad</translation>
    </message>
    <message>
        <source>Freeze, release, suspend</source>
        <translation>Congelar, liberar, suspender</translation>
    </message>
    <message>
        <source>Who holds which credits is not known yet.</source>
        <translation>Aún no se sabe quién tiene qué créditos.</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>aún no se conoce</translation>
    </message>
    <message>
        <source>issued %1</source>
        <translation>emitidos %1</translation>
    </message>
    <message>
        <source>redeemed %1 + in circulation %2</source>
        <translation>rescatados %1 + en circulación %2</translation>
    </message>
    <message>
        <source>in circulation %1</source>
        <translation>en circulación %1</translation>
    </message>
    <message>
        <source>accounts %1 + contracts %2</source>
        <translation>cuentas %1 + contratos %2</translation>
    </message>
    <message>
        <source>Stop issuing and call the authorities.</source>
        <translation>Deja de emitir y llama a las autoridades.</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Emitidos</translation>
    </message>
    <message>
        <source>− redeemed</source>
        <translation>− rescatados</translation>
    </message>
    <message>
        <source>= in circulation</source>
        <translation>= en circulación</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Todas las cuentas</translation>
    </message>
    <message>
        <source>+ held by %1</source>
        <translation>+ en %1</translation>
    </message>
    <message>
        <source>Without a holder</source>
        <translation>Sin titular</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todas</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>congelada</translation>
    </message>
    <message>
        <source>free</source>
        <translation>libre</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Liberar</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Congelar</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>Suspender</translation>
    </message>
    <message>
        <source>Choose an account.</source>
        <translation>Elige una cuenta.</translation>
    </message>
    <message>
        <source>release the credits of %1, “%2”: it may spend them again.</source>
        <translation>liberar los créditos de %1, «%2»: puede volver a gastarlos.</translation>
    </message>
    <message>
        <source>Without the order&apos;s reference nothing can be frozen.</source>
        <translation>Sin la referencia de la orden no se congela nada.</translation>
    </message>
    <message>
        <source>freeze the credits of %1, “%2”, by the order “%3”: it receives, and spends nothing.</source>
        <translation>congelar los créditos de %1, «%2», por la orden «%3»: recibe y no gasta nada.</translation>
    </message>
    <message>
        <source>take all roles from %1, “%2”: it keeps what is its own, and can do nothing else.</source>
        <translation>quitar todos los roles a %1, «%2»: conserva lo suyo y no puede hacer nada más.</translation>
    </message>
    <message>
        <source>An operator does not lock itself out.</source>
        <translation>Un operador no se cierra la puerta a sí mismo.</translation>
    </message>
    <message>
        <source>Issued or redeemed, with its reference</source>
        <translation>Emitido o canjeado, con su referencia</translation>
    </message>
    <message>
        <source>Issued and redeemed from here</source>
        <translation>Emitidos y canjeados desde aquí</translation>
    </message>
    <message>
        <source>Issued and redeemed</source>
        <translation>Emitidos y canjeados</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::DataDesk</name>
    <message>
        <source>Open a network first: what is sold is on the network.</source>
        <translation>Abra primero una red: lo que se vende está en la red.</translation>
    </message>
    <message>
        <source>Make a wallet first: offers and purchases are signed with it.</source>
        <translation>Cree primero un monedero: ofertas y compras se firman con él.</translation>
    </message>
    <message>
        <source>Unlock the wallet to sign.</source>
        <translation>Desbloquee el monedero para firmar.</translation>
    </message>
    <message>
        <source>every reading is genuine</source>
        <translation>cada lectura es auténtica</translation>
    </message>
    <message>
        <source>not what was measured</source>
        <translation>no es lo que se midió</translation>
    </message>
    <message>
        <source>Sent. It counts once the network has confirmed it.</source>
        <translation>Enviado. Vale cuando la red lo haya confirmado.</translation>
    </message>
    <message>
        <source>The sealed readings are in %1. Give the file to the buyer; the key goes over the network once it is paid for.</source>
        <translation>Las lecturas selladas están en %1. Dé el archivo al comprador; la clave va por la red cuando esté pagada.</translation>
    </message>
    <message>
        <source>Every reading is the one that was measured. You can release the money.</source>
        <translation>Cada lectura es la que se midió. Puede liberar el dinero.</translation>
    </message>
    <message>
        <source>Not all readings are what was measured. Show it to the network to get your money back.</source>
        <translation>No todas las lecturas son las que se midieron. Muéstrelo a la red para recuperar su dinero.</translation>
    </message>
    <message>
        <source>Nothing was checked yet.</source>
        <translation>Aún no se ha comprobado nada.</translation>
    </message>
    <message>
        <source>There is no history yet: it begins with a network, a wallet and a meter.</source>
        <translation>Aún no hay historial: empieza con una red, un monedero y un contador.</translation>
    </message>
    <message>
        <source>Your history is in %1.</source>
        <translation>Su historial está en %1.</translation>
    </message>
    <message>
        <source>%1: %2 readings, %3 kWh imported and %4 kWh exported. Nothing of it was kept.</source>
        <translation>%1: %2 lecturas, %3 kWh importados y %4 kWh exportados. No se guardó nada.</translation>
    </message>
    <message>
        <source>The price is being approved; the order follows by itself.</source>
        <translation>El precio se está aprobando; el pedido sigue por sí solo.</translation>
    </message>
    <message>
        <source>The price was not approved: nothing was ordered.</source>
        <translation>El precio no se aprobó: no se encargó nada.</translation>
    </message>
    <message>
        <source>%1 genuine readings are in %2.</source>
        <translation>%1 lecturas auténticas están en %2.</translation>
    </message>
    <message>
        <source>genuine</source>
        <translation>auténtico</translation>
    </message>
    <message>
        <source>altered: at least one reading is not what was measured</source>
        <translation>alterado: al menos una lectura no es la que se midió</translation>
    </message>
    <message>
        <source>no readings: the key opens nothing that can be read</source>
        <translation>ninguna lectura: la clave no abre nada legible</translation>
    </message>
    <message>
        <source>the meter reported nothing for this slot</source>
        <translation>el contador no comunicó nada de este intervalo</translation>
    </message>
    <message>
        <source>not the key agreed on</source>
        <translation>no es la clave acordada</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::DataPage</name>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Readings on offer</source>
        <translation>Lecturas en oferta</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Contador</translation>
    </message>
    <message>
        <source>Readings of</source>
        <translation>Lecturas de</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>Intervalos</translation>
    </message>
    <message>
        <source>Every s</source>
        <translation>Cada s</translation>
    </message>
    <message>
        <source>Price cr</source>
        <translation>Precio cr</translation>
    </message>
    <message>
        <source>On offer until</source>
        <translation>En oferta hasta</translation>
    </message>
    <message>
        <source>My sales and purchases</source>
        <translation>Mis ventas y compras</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>I</source>
        <translation>Yo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>Respuesta hasta</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>retirada</translation>
    </message>
    <message>
        <source>My own offer</source>
        <translation>Oferta mía</translation>
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
        <translation>Oferta</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propietario</translation>
    </message>
    <message>
        <source>Pay for these readings and order their key?</source>
        <translation>¿Pagar estas lecturas y encargar su clave?</translation>
    </message>
    <message>
        <source>Price, held by the contract</source>
        <translation>Precio, retenido por el contrato</translation>
    </message>
    <message>
        <source>Links to other programs…</source>
        <translation>Enlaces con otros programas…</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::DayChart</name>
    <message>
        <source>Chart of the day</source>
        <translation>Gráfico del día</translation>
    </message>
    <message>
        <source>used</source>
        <translation>usado</translation>
    </message>
    <message>
        <source>solar</source>
        <translation>solar</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>referencia</translation>
    </message>
    <message>
        <source>bought</source>
        <translation>comprado</translation>
    </message>
    <message>
        <source>sold</source>
        <translation>vendido</translation>
    </message>
    <message>
        <source>price</source>
        <translation>precio</translation>
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
        <translation>Aún no se ha medido ni comerciado nada en este tiempo.</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>used %1 kW</source>
        <translation>usado %1 kW</translation>
    </message>
    <message>
        <source>expected %1 kW, %2 to %3</source>
        <translation>previsto %1 kW, de %2 a %3</translation>
    </message>
    <message>
        <source>solar %1 kW</source>
        <translation>solar %1 kW</translation>
    </message>
    <message>
        <source>solar expected %1 kW</source>
        <translation>solar prevista %1 kW</translation>
    </message>
    <message>
        <source>bought %1 kWh</source>
        <translation>comprado %1 kWh</translation>
    </message>
    <message>
        <source>sold %1 kWh</source>
        <translation>vendido %1 kWh</translation>
    </message>
    <message>
        <source>to buy %1 kWh</source>
        <translation>por comprar %1 kWh</translation>
    </message>
    <message>
        <source>to sell %1 kWh</source>
        <translation>por vender %1 kWh</translation>
    </message>
    <message>
        <source>price expected %1 ct</source>
        <translation>precio previsto %1 ct</translation>
    </message>
    <message>
        <source>price %1 ct</source>
        <translation>precio %1 ct</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>medido</translation>
    </message>
    <message>
        <source>partly measured</source>
        <translation>medido en parte</translation>
    </message>
    <message>
        <source>estimated: no reading came</source>
        <translation>estimado: no llegó ninguna lectura</translation>
    </message>
    <message>
        <source>meter open: not reported</source>
        <translation>contador abierto: no comunicado</translation>
    </message>
    <message>
        <source>flexibility</source>
        <translation>flexibilidad</translation>
    </message>
    <message>
        <source>%1 kWh less for the network</source>
        <translation>%1 kWh menos para la red</translation>
    </message>
    <message>
        <source>%1 kWh more for the network</source>
        <translation>%1 kWh más para la red</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::DeedPanel</name>
    <message>
        <source>Sign and send this?</source>
        <translation>¿Firmar y enviar esto?</translation>
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
        <translation>Separar %1</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>Cerrar %1</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::DeskHeader</name>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::DeviceTest</name>
    <message>
        <source>It works: it %1.</source>
        <translation>Funciona: %1.</translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>Funciona.</translation>
    </message>
    <message>
        <source>The broker does not answer at %1.</source>
        <translation>El broker no responde en %1.</translation>
    </message>
    <message>
        <source>The broker answers, but the sensors that you named have not been announced.</source>
        <translation>El broker responde, pero los sensores indicados no se han anunciado.</translation>
    </message>
    <message>
        <source>It does not answer: %1</source>
        <translation>No responde: %1</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::DevicesCard</name>
    <message>
        <source>Devices</source>
        <translation>Aparatos</translation>
    </message>
    <message>
        <source>No device is set up.</source>
        <translation>No hay aparatos configurados.</translation>
    </message>
    <message>
        <source>simulated: nothing real is switched</source>
        <translation>simulado: no se conmuta nada real</translation>
    </message>
    <message>
        <source>Add a device</source>
        <translation>Añadir un dispositivo</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::DispatchBars</name>
    <message>
        <source>Answers to the dispatch</source>
        <translation>Respuestas a la llamada</translation>
    </message>
    <message>
        <source>Nothing is dispatched.</source>
        <translation>No hay ninguna llamada en curso.</translation>
    </message>
    <message>
        <source>Award %1 waits: nobody was asked yet.</source>
        <translation>La adjudicación %1 espera: aún no se ha preguntado a nadie.</translation>
    </message>
    <message>
        <source>%1 of %2 kWh answered.</source>
        <translation>%1 de %2 kWh respondidos.</translation>
    </message>
    <message>
        <source>%1: %2 of %3 kWh, %4 yes, %5 no, %6 silent.</source>
        <translation>%1: %2 de %3 kWh, %4 sí, %5 no, %6 sin respuesta.</translation>
    </message>
    <message>
        <source>%1 yes, %2 no, %3 silent</source>
        <translation>%1 sí, %2 no, %3 callan</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>answers until %1, %2 left</source>
        <translation>respuestas hasta las %1, quedan %2</translation>
    </message>
    <message>
        <source>answers ended at %1</source>
        <translation>respuestas cerradas a las %1</translation>
    </message>
    <message>
        <source>%1 of %2 meters have reported</source>
        <translation>%1 de %2 contadores han informado</translation>
    </message>
    <message>
        <source>%1 kWh delivered</source>
        <translation>%1 kWh entregados</translation>
    </message>
    <message>
        <source>of %1 kWh answered</source>
        <translation>de %1 kWh respondidos</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::DispatchPanel</name>
    <message>
        <source>Solar plants</source>
        <translation>Plantas solares</translation>
    </message>
    <message>
        <source>Home batteries</source>
        <translation>Baterías domésticas</translation>
    </message>
    <message>
        <source>EV chargers</source>
        <translation>Cargadores de coche</translation>
    </message>
    <message>
        <source>Heat pumps</source>
        <translation>Bombas de calor</translation>
    </message>
    <message>
        <source>Other devices</source>
        <translation>Otros aparatos</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Miembro</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Aparato</translation>
    </message>
    <message>
        <source>Asked
kWh</source>
        <translation>Pedido
kWh</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Delivered
kWh</source>
        <translation>Entregado
kWh</translation>
    </message>
    <message>
        <source>Paid
cr</source>
        <translation>Pagado
cr</translation>
    </message>
    <message>
        <source>Members of the dispatch</source>
        <translation>Miembros de la llamada</translation>
    </message>
    <message>
        <source>Is that what you want?</source>
        <translation>¿Es eso lo que quiere?</translation>
    </message>
    <message>
        <source>flexibility up for %1, %2</source>
        <translation>flexibilidad al alza para %1, %2</translation>
    </message>
    <message>
        <source>flexibility down for %1, %2</source>
        <translation>flexibilidad a la baja para %1, %2</translation>
    </message>
    <message>
        <source>%1 kWh short, penalty below %2: likely %3 cr</source>
        <translation>Faltan %1 kWh, penalización por debajo de %2: probable %3 cr</translation>
    </message>
    <message>
        <source>Ask members</source>
        <translation>Preguntar a los miembros</translation>
    </message>
    <message>
        <source>ask your members by their curves for their parts of award %1.</source>
        <translation>preguntar a los miembros, según sus curvas, por sus partes de la adjudicación %1.</translation>
    </message>
    <message numerus="yes">
        <source>Ask %n again</source>
        <translation>
            <numerusform>Preguntar otra vez a %n</numerusform>
            <numerusform>Preguntar otra vez a %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ask %n silent members again for their part of dispatch %1.</source>
        <translation>
            <numerusform>preguntar otra vez a %n miembro sin respuesta por su parte de la llamada %1.</numerusform>
            <numerusform>preguntar otra vez a %n miembros sin respuesta por su parte de la llamada %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pay out</source>
        <translation>Pagar</translation>
    </message>
    <message numerus="yes">
        <source>pay %1 cr to %n members of dispatch %2. You keep %3 cr.</source>
        <translation>
            <numerusform>pagar %1 cr a %n miembro de la llamada %2. Usted se queda con %3 cr.</numerusform>
            <numerusform>pagar %1 cr a %n miembros de la llamada %2. Usted se queda con %3 cr.</numerusform>
        </translation>
    </message>
    <message>
        <source>silent</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>yes, %1</source>
        <translation>sí, %1</translation>
    </message>
    <message>
        <source>yes, not brought in</source>
        <translation>sí, no incluido</translation>
    </message>
    <message>
        <source>%1, estimate</source>
        <translation>%1, estimado</translation>
    </message>
    <message>
        <source>A reading is missing; an estimate stands for it.</source>
        <translation>Falta una lectura; en su lugar hay una estimación.</translation>
    </message>
    <message numerus="yes">
        <source>Ask %n others</source>
        <translation>
            <numerusform>Preguntar a %n otro</numerusform>
            <numerusform>Preguntar a otros %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ask %n members who were not asked yet for the %1 kWh that dispatch %2 lacks.</source>
        <translation>
            <numerusform>pedir a %n miembro aún no consultado los %1 kWh que faltan en la llamada %2.</numerusform>
            <numerusform>pedir a %n miembros aún no consultados los %1 kWh que faltan en la llamada %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>ask %1 members who were not asked yet and %2 silent ones again for the %3 kWh that dispatch %4 lacks.</source>
        <translation>pedir a %1 miembros aún no consultados y de nuevo a %2 callados los %3 kWh que faltan en la llamada %4.</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::DispatchQuestion</name>
    <message>
        <source>A question from your aggregator</source>
        <translation>Una pregunta de su agregador</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Answer later</source>
        <translation>Responder más tarde</translation>
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
        <translation>De quién</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Disputes, and what is not as it should be</source>
        <translation>Disputas, y lo que no está como debe</translation>
    </message>
    <message>
        <source>Disputes</source>
        <translation>Disputas</translation>
    </message>
    <message>
        <source>The contracts decide disputes by themselves: readings against their proofs, data against what was anchored. Here is what waits for somebody.</source>
        <translation>Los contratos deciden solos las disputas: las lecturas con sus pruebas, los datos con lo anclado. Aquí está lo que espera a alguien.</translation>
    </message>
    <message>
        <source>broken seal</source>
        <translation>sello roto</translation>
    </message>
    <message>
        <source>silent meter</source>
        <translation>contador mudo</translation>
    </message>
    <message>
        <source>sale of data</source>
        <translation>venta de datos</translation>
    </message>
    <message>
        <source>frozen account</source>
        <translation>cuenta congelada</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>aún no se conoce</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>What follows, and what can be done</source>
        <translation>Qué sigue y qué se puede hacer</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Decidir</translation>
    </message>
    <message>
        <source>Nothing is in dispute.</source>
        <translation>Nada está en disputa.</translation>
    </message>
    <message>
        <source>Not known yet.</source>
        <translation>Aún no se conoce.</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Liberar</translation>
    </message>
    <message>
        <source>release the credits of %1, “%2”: it may spend them again.</source>
        <translation>liberar los créditos de %1, «%2»: puede volver a gastarlos.</translation>
    </message>
    <message>
        <source>State its seal</source>
        <translation>Declarar el sello</translation>
    </message>
    <message>
        <source>state that meter %1 is sealed again, from the next slot on.</source>
        <translation>declarar que el contador %1 vuelve a estar sellado, desde el próximo periodo.</translation>
    </message>
    <message>
        <source>Only when a technician looked at the meter: whoever opened it may have changed it.</source>
        <translation>Solo si un técnico miró el contador: quien lo abrió puede haberlo cambiado.</translation>
    </message>
    <message>
        <source>Close the sale</source>
        <translation>Cerrar la venta</translation>
    </message>
    <message>
        <source>close sale %1 of data: %2.</source>
        <translation>cerrar la venta %1 de datos: %2.</translation>
    </message>
    <message>
        <source>Nothing to sign</source>
        <translation>Nada que firmar</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::ErrorChart</name>
    <message>
        <source>Error curve with the limits of class 1 and 2</source>
        <translation>Curva de error con los límites de las clases 1 y 2</translation>
    </message>
    <message>
        <source>%1 A: %2 %, as found %3 %</source>
        <translation>%1 A: %2 %, encontrado %3 %</translation>
    </message>
    <message>
        <source>class 1, ±%1 %</source>
        <translation>clase 1, ±%1 %</translation>
    </message>
    <message>
        <source>class 2, ±%1 %</source>
        <translation>clase 2, ±%1 %</translation>
    </message>
    <message>
        <source>no limit below 0.5 A</source>
        <translation>sin límite por debajo de 0,5 A</translation>
    </message>
    <message>
        <source>PF %1</source>
        <translation>PF %1</translation>
    </message>
    <message>
        <source>now %1 A, %2 %</source>
        <translation>ahora %1 A, %2 %</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::ExportMenu</name>
    <message>
        <source>Save picture…</source>
        <translation>Guardar imagen…</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Copiar filas</translation>
    </message>
    <message>
        <source>Save table…</source>
        <translation>Guardar tabla…</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valores separados por comas (*.csv)</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>Hoja de cálculo (*.xlsx)</translation>
    </message>
    <message>
        <source>Save table</source>
        <translation>Guardar tabla</translation>
    </message>
    <message>
        <source>The table is being saved.</source>
        <translation>La tabla se está guardando.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The table was not saved: %1</source>
        <translation>La tabla no se guardó: %1</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Imagen (*.png)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Dibujo (*.svg)</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Guardar imagen</translation>
    </message>
    <message>
        <source>The picture was not saved: %1</source>
        <translation>La imagen no se guardó: %1</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::FirmwareDialog</name>
    <message>
        <source>Lock the chip afterwards: program and key cannot be read out any more</source>
        <translation>Bloquear el chip después: programa y clave ya no se pueden leer</translation>
    </message>
    <message>
        <source>The meter loses its key, seal and constants; the wallet and the kept calibration give them back</source>
        <translation>El contador pierde clave, precinto y constantes; la cartera y la calibración guardada los devuelven</translation>
    </message>
    <message>
        <source>Read the fuses</source>
        <translation>Leer los fusibles</translation>
    </message>
    <message>
        <source>Try, write nothing</source>
        <translation>Probar, sin escribir</translation>
    </message>
    <message>
        <source>Write the program</source>
        <translation>Escribir el programa</translation>
    </message>
    <message>
        <source>Firmware and fuses</source>
        <translation>Firmware y fusibles</translation>
    </message>
    <message>
        <source>A sealed meter is programmed over its six pins with a programmer, never over USB: the board&apos;s own loader would let anybody read its key.</source>
        <translation>Un contador precintado se programa por sus seis pines con un programador, nunca por USB: el cargador de la placa dejaría a cualquiera leer la clave.</translation>
    </message>
    <message>
        <source>Programmer</source>
        <translation>Programador</translation>
    </message>
    <message>
        <source>only for a programmer on a serial port</source>
        <translation>solo para un programador en puerto serie</translation>
    </message>
    <message>
        <source>Port of the programmer</source>
        <translation>Puerto del programador</translation>
    </message>
    <message>
        <source>Program file (HEX)</source>
        <translation>Archivo del programa (HEX)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Command that will be run</source>
        <translation>Orden que se ejecutará</translation>
    </message>
    <message>
        <source>What avrdude said</source>
        <translation>Lo que dijo avrdude</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::FirmwareRunner</name>
    <message>
        <source>avrdude is not on this computer. Install it: sudo apt install avrdude</source>
        <translation>avrdude no está en este equipo. Instálalo: sudo apt install avrdude</translation>
    </message>
    <message>
        <source>Talking to the programmer…</source>
        <translation>Hablando con el programador…</translation>
    </message>
    <message>
        <source>avrdude could not do it: see what it said. The chip may be unchanged.</source>
        <translation>avrdude no pudo hacerlo: mira lo que dijo. El chip puede seguir igual.</translation>
    </message>
    <message>
        <source>The programmer and the chip answer. Nothing was written.</source>
        <translation>El programador y el chip responden. No se escribió nada.</translation>
    </message>
    <message>
        <source>Written and compared. Give the meter its name and key, restore its calibration, verify and seal it.</source>
        <translation>Escrito y comparado. Da al contador nombre y clave, restaura su calibración, verifica y precinta.</translation>
    </message>
    <message>
        <source>The chip is set as a sealed meter needs it.</source>
        <translation>El chip está ajustado como necesita un contador precintado.</translation>
    </message>
    <message>
        <source>The chip is not set as a sealed meter needs it. Writing the program sets it.</source>
        <translation>El chip no está ajustado como necesita un contador precintado. Escribir el programa lo ajusta.</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::FlowChart</name>
    <message>
        <source>Planned and measured flow of the branch</source>
        <translation>Flujo previsto y medido de la línea</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>previsto</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>medido</translation>
    </message>
    <message>
        <source>forecast</source>
        <translation>pronóstico</translation>
    </message>
    <message>
        <source>capacity</source>
        <translation>capacidad</translation>
    </message>
    <message>
        <source>No flow is known yet.</source>
        <translation>Aún no se conoce ningún flujo.</translation>
    </message>
    <message>
        <source>%1: capacity %2 kWh in and %3 kWh out.</source>
        <translation>%1: capacidad %2 kWh hacia dentro y %3 kWh hacia fuera.</translation>
    </message>
    <message>
        <source>Planned %1 kWh.</source>
        <translation>Previsto %1 kWh.</translation>
    </message>
    <message>
        <source>Measured %1 kWh.</source>
        <translation>Medido %1 kWh.</translation>
    </message>
    <message>
        <source>Expected between %1 and %2 kWh in eight slots of ten.</source>
        <translation>Se esperan entre %1 y %2 kWh en ocho periodos de diez.</translation>
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
        <translation>el hogar usa %1 kW</translation>
    </message>
    <message>
        <source>solar gives %1 kW</source>
        <translation>la solar da %1 kW</translation>
    </message>
    <message>
        <source>battery charges with %1 kW</source>
        <translation>la batería carga con %1 kW</translation>
    </message>
    <message>
        <source>battery gives %1 kW</source>
        <translation>la batería da %1 kW</translation>
    </message>
    <message>
        <source>Power in the home: nothing known yet</source>
        <translation>Potencia en el hogar: aún no se sabe nada</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::GridForms</name>
    <message>
        <source>Spend at most</source>
        <translation>Gastar como mucho</translation>
    </message>
    <message>
        <source>cr</source>
        <translation>cr</translation>
    </message>
    <message>
        <source>Feeds or saves</source>
        <translation>Vierte o ahorra</translation>
    </message>
    <message>
        <source>kWh</source>
        <translation>kWh</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Toma</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Cuesta</translation>
    </message>
    <message>
        <source>ct/kWh</source>
        <translation>ct/kWh</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>0x and 40 digits</source>
        <translation>0x y 40 cifras</translation>
    </message>
    <message>
        <source>Price of tokens</source>
        <translation>Precio de las fichas</translation>
    </message>
    <message>
        <source>Highest price</source>
        <translation>Precio más alto</translation>
    </message>
    <message>
        <source>Offers end before the slot</source>
        <translation>Las ofertas acaban antes</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>Smallest offer</source>
        <translation>Oferta mínima</translation>
    </message>
    <message>
        <source>Tolerated shortfall</source>
        <translation>Falta tolerada</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Penalty</source>
        <translation>Penalización</translation>
    </message>
    <message>
        <source>Baseline rule</source>
        <translation>Regla de referencia</translation>
    </message>
    <message>
        <source>Misses forgiven in 30 days</source>
        <translation>Faltas perdonadas en 30 días</translation>
    </message>
    <message>
        <source>All sellers get the dearest accepted price</source>
        <translation>Todos los vendedores cobran el precio aceptado más caro</translation>
    </message>
    <message>
        <source>Capacity in</source>
        <translation>Capacidad hacia dentro</translation>
    </message>
    <message>
        <source>Capacity out</source>
        <translation>Capacidad hacia fuera</translation>
    </message>
    <message>
        <source>Planned before the slot</source>
        <translation>Previsto antes del periodo</translation>
    </message>
    <message>
        <source>Budget for calls and tokens</source>
        <translation>Presupuesto para llamadas y fichas</translation>
    </message>
    <message>
        <source>Carry the call through</source>
        <translation>Llevar la llamada a término</translation>
    </message>
    <message>
        <source>Next step alone</source>
        <translation>Solo el siguiente paso</translation>
    </message>
    <message>
        <source>Choose a slot.</source>
        <translation>Elige un periodo.</translation>
    </message>
    <message>
        <source>Stop carrying it through</source>
        <translation>Dejar de llevarla</translation>
    </message>
    <message>
        <source>every step of slot %1 as soon as it is due: clear and claim members&apos; orders, add up the plan, use the own assets, ask the members for what is left, award, measure, settle, book the tokens. The call costs the branch&apos;s operator %2 cr at most.</source>
        <translation>cada paso del periodo %1 en cuanto toque: casar y cobrar las órdenes de los miembros, sumar lo previsto, usar los medios propios, pedir el resto a los miembros, adjudicar, medir, liquidar y anotar las fichas. La llamada cuesta al operador de la línea como mucho %2 cr.</translation>
    </message>
    <message>
        <source>The next step begins at %1.</source>
        <translation>El siguiente paso empieza a las %1.</translation>
    </message>
    <message>
        <source>The call could cost %1 cr: allow as much.</source>
        <translation>La llamada podría costar %1 cr: permite tanto.</translation>
    </message>
    <message>
        <source>clear and claim the members&apos; orders of slot %1.</source>
        <translation>casar y cobrar las órdenes de los miembros del periodo %1.</translation>
    </message>
    <message>
        <source>add up the positions of slot %1.</source>
        <translation>sumar las posiciones del periodo %1.</translation>
    </message>
    <message>
        <source>relieve slot %1: %2 kWh by the own assets, and ask the members for %3 kWh at most %4 cr.</source>
        <translation>aliviar el periodo %1: %2 kWh con los medios propios, y pedir a los miembros %3 kWh por como mucho %4 cr.</translation>
    </message>
    <message>
        <source>award the cheapest offers of slot %1.</source>
        <translation>adjudicar las ofertas más baratas del periodo %1.</translation>
    </message>
    <message>
        <source>measure and settle what was delivered in slot %1.</source>
        <translation>medir y liquidar lo entregado en el periodo %1.</translation>
    </message>
    <message>
        <source>add up what slot %1 measured, and book the tokens.</source>
        <translation>sumar lo medido en el periodo %1 y anotar las fichas.</translation>
    </message>
    <message>
        <source>Add an asset</source>
        <translation>Añadir un medio</translation>
    </message>
    <message>
        <source>Remove the chosen one</source>
        <translation>Quitar el elegido</translation>
    </message>
    <message>
        <source>What does it feed, save or take in a slot?</source>
        <translation>¿Qué vierte, ahorra o toma en un periodo?</translation>
    </message>
    <message>
        <source>add an own asset that feeds or saves %1 kWh and takes %2 kWh in a slot, at %3 ct/kWh, from the next slot on.</source>
        <translation>añadir un medio propio que vierte o ahorra %1 kWh y toma %2 kWh en un periodo, a %3 ct/kWh, desde el próximo periodo.</translation>
    </message>
    <message>
        <source>remove the own asset %1: it helps no more.</source>
        <translation>quitar el medio propio %1: ya no ayuda.</translation>
    </message>
    <message>
        <source>Choose an asset in the table.</source>
        <translation>Elige un medio en la tabla.</translation>
    </message>
    <message>
        <source>Add a member</source>
        <translation>Añadir un miembro</translation>
    </message>
    <message>
        <source>Whose account?</source>
        <translation>¿La cuenta de quién?</translation>
    </message>
    <message>
        <source>An address is 0x and 40 hexadecimal digits.</source>
        <translation>Una dirección es 0x y 40 cifras hexadecimales.</translation>
    </message>
    <message>
        <source>add %1 to the branch, from a day on.</source>
        <translation>añadir %1 a la línea, dentro de un día.</translation>
    </message>
    <message>
        <source>remove %1 from the branch, from a day on.</source>
        <translation>quitar %1 de la línea, dentro de un día.</translation>
    </message>
    <message>
        <source>Choose a member in the table.</source>
        <translation>Elige un miembro en la tabla.</translation>
    </message>
    <message>
        <source>Keep it below what leaving a position costs in the market, or it pays to plan badly.</source>
        <translation>Mantenlo por debajo de lo que cuesta en el mercado dejar una posición, o compensará planificar mal.</translation>
    </message>
    <message>
        <source>pay %1 ct/kWh for imbalance tokens, and take as much for those below zero, from a day on.</source>
        <translation>pagar %1 ct/kWh por las fichas de desvío, y cobrar lo mismo por las negativas, dentro de un día.</translation>
    </message>
    <message>
        <source>Terms of calls</source>
        <translation>Condiciones de las llamadas</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacidad</translation>
    </message>
    <message>
        <source>New branch</source>
        <translation>Línea nueva</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Presupuesto</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Aún no ha cambiado nada.</translation>
    </message>
    <message>
        <source>A highest price, the end of offers and a smallest offer are needed.</source>
        <translation>Hacen falta un precio más alto, el fin de las ofertas y una oferta mínima.</translation>
    </message>
    <message>
        <source>ask members for at most %1 ct/kWh, offers of %2 kWh and more until %3 s before the slot; what is missing beyond %4 % costs %5 % of the price.</source>
        <translation>pedir a los miembros a como mucho %1 ct/kWh, ofertas desde %2 kWh hasta %3 s antes del periodo; lo que falte más allá del %4 % cuesta el %5 % del precio.</translation>
    </message>
    <message>
        <source>give the branch %1 kWh in and %2 kWh out in a slot, from a day on.</source>
        <translation>dar a la línea %1 kWh hacia dentro y %2 kWh hacia fuera por periodo, dentro de un día.</translation>
    </message>
    <message>
        <source>A capacity, and the time when positions count as planned, are needed.</source>
        <translation>Hacen falta una capacidad y el momento en que las posiciones cuentan como previstas.</translation>
    </message>
    <message>
        <source>open a branch of your own with %1 kWh in and %2 kWh out in a slot; positions count as planned %3 s before.</source>
        <translation>abrir una línea propia con %1 kWh hacia dentro y %2 kWh hacia fuera por periodo; las posiciones cuentan como previstas %3 s antes.</translation>
    </message>
    <message>
        <source>How much may calls take, and how much may tokens?</source>
        <translation>¿Cuánto pueden tomar las llamadas y cuánto las fichas?</translation>
    </message>
    <message>
        <source>three things: let the grid&apos;s contract call in your name, and let calls take %1 cr in all and tokens as much.</source>
        <translation>tres cosas: el contrato de la red puede llamar en tu nombre, y las llamadas pueden tomar %1 cr en total y las fichas otro tanto.</translation>
    </message>
    <message>
        <source>nothing more for slot %1: its steps that are still to come are not sent.</source>
        <translation>nada más para el periodo %1: los pasos que faltan no se envían.</translation>
    </message>
    <message>
        <source>%1 ct/kWh are decided already. Change it when they hold.</source>
        <translation>%1 ct/kWh ya están decididos. Cámbialo cuando valgan.</translation>
    </message>
    <message>
        <source>From %1 on it is %2 kWh in and %3 kWh out: decided already. Change it after that.</source>
        <translation>Desde %1 son %2 kWh de entrada y %3 kWh de salida: ya decidido. Cámbialo después.</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::GridPage</name>
    <message>
        <source>Parts of the grid operator&apos;s desk</source>
        <translation>Partes de la mesa de la red</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Red eléctrica</translation>
    </message>
    <message>
        <source>Seller</source>
        <translation>Vendedor</translation>
    </message>
    <message>
        <source>Offer kWh</source>
        <translation>Oferta kWh</translation>
    </message>
    <message>
        <source>ct/kWh</source>
        <translation>ct/kWh</translation>
    </message>
    <message>
        <source>Paid cr</source>
        <translation>Pagado cr</translation>
    </message>
    <message>
        <source>Merit</source>
        <translation>Mérito</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Up kWh</source>
        <translation>Alza kWh</translation>
    </message>
    <message>
        <source>Down kWh</source>
        <translation>Baja kWh</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Miembro</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Deviation kWh</source>
        <translation>Desvío kWh</translation>
    </message>
    <message>
        <source>Tokens kWh</source>
        <translation>Fichas kWh</translation>
    </message>
    <message>
        <source>Own assets in the order of merit</source>
        <translation>Medios propios por orden de mérito</translation>
    </message>
    <message>
        <source>Members and their tokens</source>
        <translation>Miembros y sus fichas</translation>
    </message>
    <message>
        <source>Planned and measured flow</source>
        <translation>Flujo previsto y medido</translation>
    </message>
    <message>
        <source>From the need to the settlement</source>
        <translation>De la necesidad a la liquidación</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Llamada</translation>
    </message>
    <message>
        <source>Offers, awards, delivery</source>
        <translation>Ofertas, adjudicaciones, entrega</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Ofertas</translation>
    </message>
    <message>
        <source>Run the call</source>
        <translation>Conducir la llamada</translation>
    </message>
    <message>
        <source>Own assets</source>
        <translation>Medios propios</translation>
    </message>
    <message>
        <source>Add, remove</source>
        <translation>Añadir, quitar</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
    <message>
        <source>Add, remove, price</source>
        <translation>Añadir, quitar, precio</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Condiciones</translation>
    </message>
    <message>
        <source>Terms, capacity, budget</source>
        <translation>Condiciones, capacidad, presupuesto</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Capacity in / out</source>
        <translation>Capacidad dentro / fuera</translation>
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
        <translation>Medido</translation>
    </message>
    <message>
        <source>Beyond the capacity</source>
        <translation>Sobre la capacidad</translation>
    </message>
    <message>
        <source>From own assets</source>
        <translation>De medios propios</translation>
    </message>
    <message>
        <source>Bought or to buy</source>
        <translation>Comprado o por comprar</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>aún no se conoce</translation>
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
        <translation>sumado</translation>
    </message>
    <message>
        <source>so far</source>
        <translation>hasta ahora</translation>
    </message>
    <message>
        <source>in</source>
        <translation>hacia dentro</translation>
    </message>
    <message>
        <source>out</source>
        <translation>hacia fuera</translation>
    </message>
    <message>
        <source>Choose a slot in the picture.</source>
        <translation>Elige un periodo en la figura.</translation>
    </message>
    <message>
        <source>carried through, %1 cr at most</source>
        <translation>se lleva a término, como mucho %1 cr</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>aún ninguno</translation>
    </message>
    <message>
        <source>asset %1, removed</source>
        <translation>medio %1, quitado</translation>
    </message>
    <message>
        <source>asset %1</source>
        <translation>medio %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>It eased the branch, and may give them for credits.</source>
        <translation>Alivió la línea y puede darlas por créditos.</translation>
    </message>
    <message>
        <source>It aggravated the branch, and makes up for it.</source>
        <translation>Agravó la línea y lo compensa.</translation>
    </message>
    <message>
        <source>tokens in all %1 kWh, at %2 ct/kWh</source>
        <translation>fichas en total %1 kWh, a %2 ct/kWh</translation>
    </message>
    <message>
        <source>Awarded kWh</source>
        <translation>Adjudicado kWh</translation>
    </message>
    <message>
        <source>Delivered kWh</source>
        <translation>Entregado kWh</translation>
    </message>
    <message>
        <source>Used kWh</source>
        <translation>Usado kWh</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Sent, and watched until it is final</source>
        <translation>Enviado, y vigilado hasta ser definitivo</translation>
    </message>
    <message numerus="yes">
        <source>%n under way</source>
        <translation>
            <numerusform>%n en curso</numerusform>
            <numerusform>%n en curso</numerusform>
        </translation>
    </message>
    <message>
        <source>asset %1, from %2</source>
        <translation>medio %1, desde %2</translation>
    </message>
    <message>
        <source>soon %1</source>
        <translation>pronto %1</translation>
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
        <translation>Nunca por debajo de</translation>
    </message>
    <message>
        <source>Never above</source>
        <translation>Nunca por encima de</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::HistorySection</name>
    <message>
        <source>Every slot</source>
        <translation>Cada intervalo</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Traded kWh</source>
        <translation>kWh operados</translation>
    </message>
    <message>
        <source>Meter kWh</source>
        <translation>kWh contador</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lectura</translation>
    </message>
    <message>
        <source>Cost cr</source>
        <translation>Coste cr</translation>
    </message>
    <message>
        <source>How the plan changed</source>
        <translation>Cómo cambió el plan</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>El día anterior</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>El día siguiente</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>The day is being read.</source>
        <translation>Se está leyendo el día.</translation>
    </message>
    <message>
        <source>Nothing is known of this day.</source>
        <translation>No se sabe nada de este día.</translation>
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
        <translation>Los precios de «%1» no se pueden usar. %2</translation>
    </message>
    <message>
        <source>Requests are not looked at for now.</source>
        <translation>Por ahora no se miran las solicitudes.</translation>
    </message>
    <message>
        <source>The latest offer was not taken. Mostly that means that its deposit is more than you allowed or have: allow deposits below.</source>
        <translation>La última oferta no fue aceptada. Casi siempre su depósito supera lo que permitiste o tienes: permite depósitos más abajo.</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::HouseholdPage</name>
    <message>
        <source>Home</source>
        <translation>Hogar</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Hogar</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>Price limits</source>
        <translation>Límites de precio</translation>
    </message>
    <message>
        <source>Comforts</source>
        <translation>Confort</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Ofertas</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Savings</source>
        <translation>Ahorro</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::ImportDialog</name>
    <message>
        <source>Choose a file.</source>
        <translation>Elige un archivo.</translation>
    </message>
    <message>
        <source>What the file holds</source>
        <translation>Qué contiene el archivo</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Qué está mal</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Elegir un archivo</translation>
    </message>
    <message>
        <source>Tables (*.csv);;All files (*)</source>
        <translation>Tablas (*.csv);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>The file is being read.</source>
        <translation>Se está leyendo el archivo.</translation>
    </message>
    <message>
        <source>The file cannot be opened.</source>
        <translation>No se puede abrir el archivo.</translation>
    </message>
    <message>
        <source>The file is too large.</source>
        <translation>El archivo es demasiado grande.</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::KeySheet</name>
    <message>
        <source>Keys of the desk</source>
        <translation>Teclas de la mesa</translation>
    </message>
    <message>
        <source>No key signs by itself: what is paid or taken back is asked about first.</source>
        <translation>Ninguna tecla firma por sí sola: antes de pagar o retirar se pregunta.</translation>
    </message>
    <message>
        <source>Standard keys</source>
        <translation>Teclas estándar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
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
        <translation>demanda %1 kWh</translation>
    </message>
    <message>
        <source>supply %1 kWh</source>
        <translation>oferta %1 kWh</translation>
    </message>
    <message>
        <source>you buy %1 kWh</source>
        <translation>compras %1 kWh</translation>
    </message>
    <message>
        <source>you sell %1 kWh</source>
        <translation>vendes %1 kWh</translation>
    </message>
    <message>
        <source>clears here</source>
        <translation>casa aquí</translation>
    </message>
    <message>
        <source>Demand kWh</source>
        <translation>Demanda kWh</translation>
    </message>
    <message>
        <source>ct/kWh</source>
        <translation>ct/kWh</translation>
    </message>
    <message>
        <source>Supply kWh</source>
        <translation>Oferta kWh</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Propias</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::LadderView</name>
    <message>
        <source>clears</source>
        <translation>casa</translation>
    </message>
    <message>
        <source>fills at this clearing</source>
        <translation>se ejecuta en esta casación</translation>
    </message>
    <message>
        <source>a click fills the ticket</source>
        <translation>un clic rellena la orden</translation>
    </message>
    <message>
        <source>Order ladder</source>
        <translation>Escalera de órdenes</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::LayoutMenu</name>
    <message>
        <source>Layout</source>
        <translation>Disposición</translation>
    </message>
    <message>
        <source>Panels and their places</source>
        <translation>Paneles y sus lugares</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Paneles</translation>
    </message>
    <message>
        <source>Keep this layout as…</source>
        <translation>Guardar esta disposición como…</translation>
    </message>
    <message>
        <source>Forget a layout</source>
        <translation>Olvidar una disposición</translation>
    </message>
    <message>
        <source>Standard layout</source>
        <translation>Disposición estándar</translation>
    </message>
    <message>
        <source>Another window</source>
        <translation>Otra ventana</translation>
    </message>
    <message>
        <source>Keys…</source>
        <translation>Teclas…</translation>
    </message>
    <message>
        <source>Warnings…</source>
        <translation>Avisos de la ficha…</translation>
    </message>
    <message>
        <source>Keep this layout</source>
        <translation>Guardar esta disposición</translation>
    </message>
    <message>
        <source>Its name:</source>
        <translation>Su nombre:</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::Legend</name>
    <message>
        <source>Legend: %1</source>
        <translation>Leyenda: %1</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::LimitsCard</name>
    <message>
        <source>Save and sign</source>
        <translation>Guardar y firmar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Your price limits</source>
        <translation>Tus límites de precio</translation>
    </message>
    <message>
        <source>past prices behind</source>
        <translation>al fondo, los precios pasados</translation>
    </message>
    <message>
        <source>last week</source>
        <translation>la última semana</translation>
    </message>
    <message>
        <source>in the last %1</source>
        <translation>en el tiempo pasado de %1</translation>
    </message>
    <message>
        <source>With these limits, %1 you would have traded %2 of %3 kWh and paid %4 cr instead of %5.</source>
        <translation>Con estos límites, %1 habrías comerciado %2 de %3 kWh y pagado %4 cr en lugar de %5.</translation>
    </message>
    <message>
        <source>Working out what these limits would have done.</source>
        <translation>Calculando qué habrían hecho estos límites.</translation>
    </message>
    <message>
        <source>There are no past days to try these limits on yet.</source>
        <translation>Aún no hay días pasados con los que probar estos límites.</translation>
    </message>
    <message>
        <source>Least reward for flexibility: %1 ct per kWh.</source>
        <translation>Recompensa mínima por la flexibilidad: %1 ct por kWh.</translation>
    </message>
    <message>
        <source>Energy you do not buy here comes from your supplier at %1 ct.</source>
        <translation>La energía que no compras aquí viene de tu suministrador a %1 ct.</translation>
    </message>
    <message>
        <source>In force now: %1 / %2 ct</source>
        <translation>En vigor ahora: %1 / %2 ct</translation>
    </message>
    <message>
        <source>Nothing is in force yet.</source>
        <translation>Aún no hay nada en vigor.</translation>
    </message>
    <message>
        <source>Buy below</source>
        <translation>Comprar por debajo de</translation>
    </message>
    <message>
        <source>%1 ct per kWh</source>
        <translation>%1 ct por kWh</translation>
    </message>
    <message>
        <source>Sell above</source>
        <translation>Vender por encima de</translation>
    </message>
    <message>
        <source>Least reward for flexibility</source>
        <translation>Recompensa mínima por la flexibilidad</translation>
    </message>
    <message>
        <source>At most per slot</source>
        <translation>Como mucho por periodo</translation>
    </message>
    <message>
        <source>%1 kWh</source>
        <translation>%1 kWh</translation>
    </message>
    <message>
        <source>At most per day</source>
        <translation>Como mucho por día</translation>
    </message>
    <message>
        <source>%1 cr</source>
        <translation>%1 cr</translation>
    </message>
    <message>
        <source>Trade with</source>
        <translation>Comerciar con</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>the groups that you chose</source>
        <translation>los grupos que elegiste</translation>
    </message>
    <message>
        <source>Renewable energy only</source>
        <translation>Solo energía renovable</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Your agent may act</source>
        <translation>Tu agente puede actuar</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta el %1</translation>
    </message>
    <message>
        <source>These limits bind your agent as soon as they are saved. Nobody, your agent included, can trade outside them.</source>
        <translation>Estos límites obligan a tu agente en cuanto se guardan. Nadie, tampoco tu agente, puede comerciar fuera de ellos.</translation>
    </message>
    <message>
        <source>Sign and save</source>
        <translation>Firmar y guardar</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::LimitsSection</name>
    <message>
        <source>What the limits do</source>
        <translation>Qué hacen los límites</translation>
    </message>
    <message>
        <source>Your agent never buys above the first handle and never sells below the second.</source>
        <translation>Tu agente nunca compra por encima del primer tirador ni vende por debajo del segundo.</translation>
    </message>
    <message>
        <source>It gives way for the network only for the third handle&apos;s reward or more.</source>
        <translation>Cede ante la red solo por la recompensa del tercer tirador o más.</translation>
    </message>
    <message>
        <source>Everybody who takes part checks them: an order outside is refused even if the agent were broken.</source>
        <translation>Todos los participantes los comprueban: una orden fuera se rechaza aunque el agente fallara.</translation>
    </message>
    <message>
        <source>The preview supposes that every order within the limits had found a partner at that time&apos;s price.</source>
        <translation>La vista previa supone que cada orden dentro de los límites halló pareja al precio de entonces.</translation>
    </message>
    <message>
        <source>Price limits</source>
        <translation>Límites de precio</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::LinksDialog</name>
    <message>
        <source>Links to other programs</source>
        <translation>Enlaces con otros programas</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Cartera</translation>
    </message>
    <message>
        <source>Several desks share one portfolio when they name the same PostgreSQL database; each sees at once what another changes.</source>
        <translation>Varios puestos comparten una cartera cuando indican la misma base PostgreSQL; cada uno ve al instante lo que otro cambia.</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Almacén</translation>
    </message>
    <message>
        <source>Ask an OpenADR 3 server</source>
        <translation>Consultar un servidor OpenADR 3</translation>
    </message>
    <message>
        <source>Its events become requests for flexibility in the portfolio, where every desk finds them.</source>
        <translation>Sus eventos se vuelven peticiones de flexibilidad en la cartera, donde cada puesto las encuentra.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Credenciales</translation>
    </message>
    <message>
        <source>a JSON file with client_id and client_secret that only you may read</source>
        <translation>un archivo JSON con client_id y client_secret que solo usted puede leer</translation>
    </message>
    <message>
        <source>My name there</source>
        <translation>Mi nombre allí</translation>
    </message>
    <message>
        <source>The server speaks release 3.1</source>
        <translation>El servidor habla la versión 3.1</translation>
    </message>
    <message>
        <source>Publish figures over MQTT</source>
        <translation>Publicar valores por MQTT</translation>
    </message>
    <message>
        <source>Power, energy and the agent&apos;s state, announced for Home Assistant. Nobody can steer this program through it.</source>
        <translation>Potencia, energía y estado del agente, anunciados para Home Assistant. Nadie puede mandar este programa por ahí.</translation>
    </message>
    <message>
        <source>Broker</source>
        <translation>Bróker</translation>
    </message>
    <message>
        <source>Port of the broker</source>
        <translation>Puerto del bróker</translation>
    </message>
    <message>
        <source>Authorities</source>
        <translation>Autoridades</translation>
    </message>
    <message>
        <source>a PEM file for TLS; needed for another machine</source>
        <translation>un archivo PEM para TLS; hace falta para otra máquina</translation>
    </message>
    <message>
        <source>Let Prometheus read figures</source>
        <translation>Dejar que Prometheus lea valores</translation>
    </message>
    <message>
        <source>Only from this machine, and only with the token that stands in a file of yours.</source>
        <translation>Solo desde esta máquina y solo con la ficha que está en un archivo suyo.</translation>
    </message>
    <message>
        <source>Port for Prometheus</source>
        <translation>Puerto para Prometheus</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Use these links</source>
        <translation>Usar estos enlaces</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::LiveTile</name>
    <message>
        <source>noise %1 %2</source>
        <translation>ruido %1 %2</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>no medido</translation>
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
        <translation>N.º</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Mercado</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>Orders kWh</source>
        <translation>Órdenes kWh</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parámetro</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Markets</source>
        <translation>Mercados</translation>
    </message>
    <message>
        <source>Parameters and what they were</source>
        <translation>Parámetros y lo que fueron</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Open or change a market</source>
        <translation>Abrir o cambiar un mercado</translation>
    </message>
    <message>
        <source>New market like this</source>
        <translation>Mercado nuevo como este</translation>
    </message>
    <message>
        <source>Change this market</source>
        <translation>Cambiar este mercado</translation>
    </message>
    <message>
        <source>%1 to %2 s</source>
        <translation>de %1 a %2 s</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>de %1 a %2</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>aún no se conoce</translation>
    </message>
    <message>
        <source>Resume market %1</source>
        <translation>Reanudar el mercado %1</translation>
    </message>
    <message>
        <source>Pause market %1</source>
        <translation>Pausar el mercado %1</translation>
    </message>
    <message>
        <source>resume market %1: orders are taken again.</source>
        <translation>reanudar el mercado %1: vuelve a aceptar órdenes.</translation>
    </message>
    <message>
        <source>pause market %1: it takes no orders, and whatever is not cleared can be taken back by its owner. Claims and settlement go on.</source>
        <translation>pausar el mercado %1: no acepta órdenes, y lo que no esté casado puede retirarlo su dueño. Cobros y liquidación siguen.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) so far</source>
        <translation>
            <numerusform>%n fila hasta ahora</numerusform>
            <numerusform>%n filas hasta ahora</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wattbourse::app::MarketForm</name>
    <message>
        <source>Sign and send this?</source>
        <translation>¿Firmar y enviar esto?</translation>
    </message>
    <message>
        <source>0x and 40 digits, or empty</source>
        <translation>0x y 40 cifras, o vacío</translation>
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
        <translation>periodos después</translation>
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
        <translation>%1 de %2 a %3</translation>
    </message>
    <message>
        <source>change market %1 (%2) from %3 on: %4. Earlier slots keep what they have.</source>
        <translation>cambiar el mercado %1 (%2) desde %3: %4. Los periodos anteriores conservan lo que tienen.</translation>
    </message>
    <message>
        <source>open a market for %1, %2, orders %3; buyers: %4; sellers: %5; prices from %6 to %7; orders from %8 to %9.</source>
        <translation>abrir un mercado de %1, %2, órdenes %3; compradores: %4; vendedores: %5; precios de %6 a %7; órdenes de %8 a %9.</translation>
    </message>
    <message>
        <source>An address is 0x and 40 hexadecimal digits.</source>
        <translation>Una dirección es 0x y 40 cifras hexadecimales.</translation>
    </message>
    <message>
        <source>Change market %1</source>
        <translation>Cambiar el mercado %1</translation>
    </message>
    <message>
        <source>Open a market</source>
        <translation>Abrir un mercado</translation>
    </message>
    <message>
        <source>Change market</source>
        <translation>Cambiar mercado</translation>
    </message>
    <message>
        <source>Open market</source>
        <translation>Abrir mercado</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Aún no ha cambiado nada.</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::MemberGroups</name>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::MemberTable</name>
    <message>
        <source>sealed</source>
        <translation>precintado</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>roto</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>sin clave</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>proven</source>
        <translation>verificado</translation>
    </message>
    <message>
        <source>not final</source>
        <translation>no final</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>anticuado</translation>
    </message>
    <message>
        <source>not proven</source>
        <translation>sin probar</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Miembro</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En vivo</translation>
    </message>
    <message>
        <source>1 h, kW</source>
        <translation>1 h, kW</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>kWh</source>
        <translation>kWh</translation>
    </message>
    <message>
        <source>Contracted</source>
        <translation>Contratado</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregado</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Precinto</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Calidad</translation>
    </message>
    <message>
        <source>Solar</source>
        <translation>Solar</translation>
    </message>
    <message>
        <source>Batteries</source>
        <translation>Baterías</translation>
    </message>
    <message>
        <source>Cars</source>
        <translation>Coches</translation>
    </message>
    <message>
        <source>Heat pumps</source>
        <translation>Bombas de calor</translation>
    </message>
    <message>
        <source>None of them</source>
        <translation>Ninguno de ellos</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>No indicado</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>kW</source>
        <translation>kW</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Bajar</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::MemberTotalsStrip</name>
    <message>
        <source>Sums of the rows shown</source>
        <translation>Sumas de las filas mostradas</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Todos %1</translation>
    </message>
    <message>
        <source>%1 shown</source>
        <translation>%1 mostrados</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::MembersPanel</name>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Consumiendo</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Vertiendo</translation>
    </message>
    <message>
        <source>Not sealed</source>
        <translation>Sin precinto</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Atención</translation>
    </message>
    <message>
        <source>Load test: these members are generated. None of them exists.</source>
        <translation>Prueba de carga: estos miembros son generados. Ninguno existe.</translation>
    </message>
    <message>
        <source>%1 shown</source>
        <translation>%1 mostrados</translation>
    </message>
    <message>
        <source>%1, %2 selected</source>
        <translation>%1, %2 seleccionados</translation>
    </message>
    <message>
        <source>Groups of members</source>
        <translation>Grupos de miembros</translation>
    </message>
    <message>
        <source>Name, branch, tariff…</source>
        <translation>Nombre, ramal, tarifa…</translation>
    </message>
    <message>
        <source>Search members by name, branch, tariff or meter</source>
        <translation>Buscar miembros por nombre, ramal, tarifa o contador</translation>
    </message>
    <message>
        <source>Batteries</source>
        <translation>Baterías</translation>
    </message>
    <message>
        <source>EV</source>
        <translation>Coche el.</translation>
    </message>
    <message>
        <source>Heat pumps</source>
        <translation>Bombas de calor</translation>
    </message>
    <message>
        <source>PV</source>
        <translation>FV</translation>
    </message>
    <message>
        <source>More filters and groups</source>
        <translation>Más filtros y grupos</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Sin grupos</translation>
    </message>
    <message>
        <source>Group by branch</source>
        <translation>Agrupar por ramal</translation>
    </message>
    <message>
        <source>Group by device</source>
        <translation>Agrupar por dispositivo</translation>
    </message>
    <message>
        <source>Group by tariff</source>
        <translation>Agrupar por tarifa</translation>
    </message>
    <message>
        <source>Add members from a file…</source>
        <translation>Añadir miembros desde un archivo…</translation>
    </message>
    <message>
        <source>‹ %1</source>
        <translation>‹ %1</translation>
    </message>
    <message>
        <source>Back to the groups from %1</source>
        <translation>Volver a los grupos desde %1</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::MeterCard</name>
    <message>
        <source>Meter</source>
        <translation>Contador</translation>
    </message>
    <message>
        <source>Connected, %1</source>
        <translation>Conectado, %1</translation>
    </message>
    <message>
        <source>No meter is set up.</source>
        <translation>No hay ningún contador configurado.</translation>
    </message>
    <message>
        <source>The meter is %1.</source>
        <translation>El contador está %1.</translation>
    </message>
    <message>
        <source>no reading yet</source>
        <translation>aún sin lectura</translation>
    </message>
    <message>
        <source>%1 A · %2 VA, without voltage</source>
        <translation>%1 A · %2 VA, sin tensión</translation>
    </message>
    <message>
        <source>%1 V · %2 A · %3 W · %4 Hz</source>
        <translation>%1 V · %2 A · %3 W · %4 Hz</translation>
    </message>
    <message>
        <source>reading %1 ago</source>
        <translation>lectura hace %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n record(s) checked, none refused</source>
        <translation>
            <numerusform>%1, %n registro comprobado, ninguno rechazado</numerusform>
            <numerusform>%1, %n registros comprobados, ninguno rechazado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 records checked, %n refused</source>
        <translation>
            <numerusform>%1, %2 registros comprobados, %n rechazado</numerusform>
            <numerusform>%1, %2 registros comprobados, %n rechazados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n measured</source>
        <comment>slots</comment>
        <translation>
            <numerusform>%n medido</numerusform>
            <numerusform>%n medidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n partly measured</source>
        <comment>slots</comment>
        <translation>
            <numerusform>%n medido en parte</numerusform>
            <numerusform>%n medidos en parte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n estimated</source>
        <comment>slots</comment>
        <translation>
            <numerusform>%n estimado</numerusform>
            <numerusform>%n estimados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n while the meter was open or not sealed</source>
        <comment>slots</comment>
        <translation>
            <numerusform>%n con el contador abierto o sin precinto</numerusform>
            <numerusform>%n con el contador abierto o sin precinto</numerusform>
        </translation>
    </message>
    <message>
        <source>Slots today: %1</source>
        <translation>Franjas de hoy: %1</translation>
    </message>
    <message>
        <source>Register: %1 kWh drawn, %2 kWh fed</source>
        <translation>Total: %1 kWh tomados, %2 kWh entregados</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::MeterOwnerDialog</name>
    <message>
        <source>An address is 0x and 40 hexadecimal digits.</source>
        <translation>Una dirección es 0x y 40 cifras hexadecimales.</translation>
    </message>
    <message>
        <source>On to signing</source>
        <translation>Seguir a la firma</translation>
    </message>
    <message>
        <source>Whose meter is it?</source>
        <translation>¿De quién es el contador?</translation>
    </message>
    <message>
        <source>Meter %1 is not on the register yet. Both addresses are on the wallet page of the home&apos;s own terminal.</source>
        <translation>El contador %1 aún no está en el registro. Las dos direcciones están en la página de la cartera del terminal del hogar.</translation>
    </message>
    <message>
        <source>Owner&apos;s account</source>
        <translation>Cuenta del propietario</translation>
    </message>
    <message>
        <source>Key that signs its reports</source>
        <translation>Clave que firma sus informes</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::NetworkPage</name>
    <message>
        <source>dropped: %1</source>
        <translation>descartado: %1</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>conectando</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>coincide</translation>
    </message>
    <message>
        <source>behind</source>
        <translation>atrasado</translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation>no responde</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>descartado</translation>
    </message>
    <message>
        <source>The authorities of this network are not known yet.</source>
        <translation>Aún no se conocen las autoridades de esta red.</translation>
    </message>
    <message>
        <source>%1 One key alone decides what happened here: trust its owner, or do not trade.</source>
        <translation>%1 Una sola clave decide lo que pasó aquí: confía en su dueño o no comercies.</translation>
    </message>
    <message>
        <source>%1 Two keys together decide what happened here: that is little.</source>
        <translation>%1 Dos claves juntas deciden lo que pasó aquí: es poco.</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarmas</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Nodos</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nodo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Cabeza</translation>
    </message>
    <message>
        <source>Authorities</source>
        <translation>Autoridades</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Autoridad</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Sellados</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Perdidos</translation>
    </message>
    <message>
        <source>Last block</source>
        <translation>Último bloque</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Bloques</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloque</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>Sealed by</source>
        <translation>Sellado por</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>each one checked: hash, seal and turn</source>
        <translation>cada uno comprobado: hash, sello y turno</translation>
    </message>
    <message>
        <source>Newest block</source>
        <translation>Bloque más nuevo</translation>
    </message>
    <message>
        <source>Final block</source>
        <translation>Bloque definitivo</translation>
    </message>
    <message>
        <source>Settled block</source>
        <translation>Bloque consolidado</translation>
    </message>
    <message>
        <source>%1 old · %2</source>
        <translation>hace %1 · %2</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>aún no se conoce</translation>
    </message>
    <message>
        <source>valid, may still be replaced</source>
        <translation>válido, aún puede ser sustituido</translation>
    </message>
    <message>
        <source>Following the chain stopped for good: %1</source>
        <translation>Se dejó de seguir la cadena para siempre: %1</translation>
    </message>
    <message>
        <source>%1 was dropped: %2</source>
        <translation>Se descartó %1: %2</translation>
    </message>
    <message>
        <source>proofs</source>
        <translation>pruebas</translation>
    </message>
    <message>
        <source>receipts at once</source>
        <translation>recibos de una vez</translation>
    </message>
    <message>
        <source>tells of new blocks</source>
        <translation>avisa de bloques nuevos</translation>
    </message>
    <message>
        <source>%1 questions at once</source>
        <translation>%1 preguntas a la vez</translation>
    </message>
    <message>
        <source>no proofs</source>
        <translation>sin pruebas</translation>
    </message>
    <message>
        <source>A block is final when %1 of %2 authorities built on it, and settled from %3 on: money moves on settled blocks only.</source>
        <translation>Un bloque es final cuando %1 de %2 autoridades construyeron sobre él, y liquidado a partir de %3: el dinero solo se mueve sobre bloques liquidados.</translation>
    </message>
    <message>
        <source>Catching up</source>
        <translation>Poniéndose al día</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>Answered %</source>
        <translation>Responde %</translation>
    </message>
    <message>
        <source>True %</source>
        <translation>Ciertas %</translation>
    </message>
    <message>
        <source>Lies</source>
        <translation>Mentiras</translation>
    </message>
    <message>
        <source>Can do</source>
        <translation>Puede</translation>
    </message>
    <message>
        <source>Twice</source>
        <translation>Dobles</translation>
    </message>
    <message>
        <source>Until final</source>
        <translation>Hasta el final</translation>
    </message>
    <message>
        <source>Trusted start</source>
        <translation>Inicio de confianza</translation>
    </message>
    <message>
        <source>enough authorities built on it</source>
        <translation>suficientes autoridades construyeron sobre él</translation>
    </message>
    <message>
        <source>two thirds did, and the nodes agree</source>
        <translation>lo hicieron dos tercios, y los nodos coinciden</translation>
    </message>
    <message numerus="yes">
        <source>%n block(s)</source>
        <translation>
            <numerusform>%n bloque</numerusform>
            <numerusform>%n bloques</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 from the newest block back to the final one</source>
        <translation>%1 del bloque más nuevo al final</translation>
    </message>
    <message>
        <source>the first block of the network</source>
        <translation>el primer bloque de la red</translation>
    </message>
    <message>
        <source>%1 old; from %2 on it needs a second source</source>
        <translation>tiene %1; desde %2 necesita una segunda fuente</translation>
    </message>
    <message>
        <source>%1 old</source>
        <translation>tiene %1</translation>
    </message>
    <message>
        <source>%1 of %2 blocks checked</source>
        <translation>%1 de %2 bloques comprobados</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Change the nodes</source>
        <translation>Cambiar los nodos</translation>
    </message>
    <message>
        <source>Run one yourself…</source>
        <translation>Operar una propia…</translation>
    </message>
    <message>
        <source>Run an authority yourself</source>
        <translation>Operar una autoridad propia</translation>
    </message>
    <message>
        <source>Your authority sealed %1 blocks lately and missed %2 turns.</source>
        <translation>Su autoridad selló últimamente %1 bloques y perdió %2 turnos.</translation>
    </message>
    <message>
        <source>It sealed twice: its key runs in two places. Stop one of them.</source>
        <translation>Selló dos veces: su clave está en uso en dos sitios. Detenga uno.</translation>
    </message>
    <message>
        <source>Its clock is %1 s late: set it by a time server.</source>
        <translation>Su reloj va %1 s atrasado: ajústelo con un servidor de hora.</translation>
    </message>
    <message>
        <source>Its clock is %1 s early: set it by a time server.</source>
        <translation>Su reloj va %1 s adelantado: ajústelo con un servidor de hora.</translation>
    </message>
    <message>
        <source>Your authority is not among those that seal now.</source>
        <translation>Su autoridad no está entre las que sellan ahora.</translation>
    </message>
    <message>
        <source>This network runs by proof of stake: a committee of %1 signs what is final, and %2 of its signatures are asked for.</source>
        <translation>Esta red funciona por prueba de participación: un comité de %1 firma lo que es final, y se piden %2 de sus firmas.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Go on catching up</source>
        <translation>Continuar la puesta al día</translation>
    </message>
    <message>
        <source>Pause catching up</source>
        <translation>Pausar la puesta al día</translation>
    </message>
    <message>
        <source>paused, %1 blocks left</source>
        <translation>en pausa, quedan %1 bloques</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::NextCard</name>
    <message>
        <source>What is next</source>
        <translation>Qué sigue</translation>
    </message>
    <message>
        <source>The network&apos;s offers are being read.</source>
        <translation>Se leen las ofertas de la red.</translation>
    </message>
    <message>
        <source>Choose an offer or a sale to see what can be done about it.</source>
        <translation>Elija una oferta o una venta para ver qué se puede hacer.</translation>
    </message>
    <message>
        <source>This sale is over: the owner was paid.</source>
        <translation>Esta venta ha terminado: el propietario cobró.</translation>
    </message>
    <message>
        <source>This sale is over: the buyer has the money back.</source>
        <translation>Esta venta ha terminado: el comprador recuperó el dinero.</translation>
    </message>
    <message>
        <source>Save the readings…</source>
        <translation>Guardar las lecturas…</translation>
    </message>
    <message>
        <source>Save the readings that were bought</source>
        <translation>Guardar las lecturas compradas</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>Seal the readings for each buyer anew and give the file to them. The key goes over the network, encrypted to the buyer, once the money is paid in.</source>
        <translation>Selle las lecturas de nuevo para cada comprador y dele el archivo. La clave va por la red, cifrada para el comprador, cuando el dinero esté depositado.</translation>
    </message>
    <message>
        <source>Seal for a buyer…</source>
        <translation>Sellar para un comprador…</translation>
    </message>
    <message>
        <source>Seal the readings for a buyer</source>
        <translation>Sellar las lecturas para un comprador</translation>
    </message>
    <message>
        <source>Sealed readings (*.parcel)</source>
        <translation>Lecturas selladas (*.parcel)</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Retirar…</translation>
    </message>
    <message>
        <source>Take the offer of these readings back?</source>
        <translation>¿Retirar la oferta de estas lecturas?</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Oferta</translation>
    </message>
    <message>
        <source>This offer is over.</source>
        <translation>Esta oferta ha terminado.</translation>
    </message>
    <message>
        <source>Ask the owner for the file of sealed readings. Then order them: your money waits in the contract until every reading was checked against what the meter reported when it measured.</source>
        <translation>Pida al propietario el archivo de lecturas selladas. Luego encárguelas: su dinero espera en el contrato hasta que cada lectura se compare con lo que el contador comunicó al medir.</translation>
    </message>
    <message>
        <source>Buy from a file…</source>
        <translation>Comprar desde un archivo…</translation>
    </message>
    <message>
        <source>Sealed readings that the owner gave you</source>
        <translation>Lecturas selladas que le dio el propietario</translation>
    </message>
    <message>
        <source>The order is for readings that were not sealed on this terminal: do not deliver.</source>
        <translation>El pedido es de lecturas que no se sellaron en este terminal: no entregue.</translation>
    </message>
    <message>
        <source>The money is paid in. Deliver the key, encrypted to the buyer, before the time is over.</source>
        <translation>El dinero está depositado. Entregue la clave, cifrada para el comprador, antes de que acabe el plazo.</translation>
    </message>
    <message>
        <source>Deliver the key…</source>
        <translation>Entregar la clave…</translation>
    </message>
    <message>
        <source>Deliver the key of these readings to the buyer?</source>
        <translation>¿Entregar al comprador la clave de estas lecturas?</translation>
    </message>
    <message>
        <source>The buyer says that the key does not open the readings. Show the key itself before the time is over, or the buyer gets the money back. The key opens only what the buyer has.</source>
        <translation>El comprador dice que la clave no abre las lecturas. Muestre la clave misma antes de que acabe el plazo, o el comprador recupera el dinero. La clave solo abre lo que tiene el comprador.</translation>
    </message>
    <message>
        <source>Show the key…</source>
        <translation>Mostrar la clave…</translation>
    </message>
    <message>
        <source>Show the key of these readings to everybody?</source>
        <translation>¿Mostrar a todos la clave de estas lecturas?</translation>
    </message>
    <message>
        <source>The buyer&apos;s time to check is over: the money is yours.</source>
        <translation>El plazo del comprador para comprobar ha terminado: el dinero es suyo.</translation>
    </message>
    <message>
        <source>Collect the money…</source>
        <translation>Cobrar el dinero…</translation>
    </message>
    <message>
        <source>Finish this sale and collect the money?</source>
        <translation>¿Cerrar esta venta y cobrar el dinero?</translation>
    </message>
    <message>
        <source>The buyer checks the readings. Without an answer until then the money is yours.</source>
        <translation>El comprador comprueba las lecturas. Sin respuesta hasta entonces el dinero es suyo.</translation>
    </message>
    <message>
        <source>The owner did not answer in time: the money is yours again.</source>
        <translation>El propietario no respondió a tiempo: el dinero vuelve a ser suyo.</translation>
    </message>
    <message>
        <source>Get the money back…</source>
        <translation>Recuperar el dinero…</translation>
    </message>
    <message>
        <source>Finish this sale and get the money back?</source>
        <translation>¿Cerrar esta venta y recuperar el dinero?</translation>
    </message>
    <message>
        <source>The owner has to deliver the key. If that does not happen in time, you get your money back.</source>
        <translation>El propietario debe entregar la clave. Si no lo hace a tiempo, recupera su dinero.</translation>
    </message>
    <message>
        <source>The owner has to show the key. If that does not happen in time, you get your money back.</source>
        <translation>El propietario debe mostrar la clave. Si no lo hace a tiempo, recupera su dinero.</translation>
    </message>
    <message>
        <source>The key is here. Every reading is compared with what the meter reported when it measured; without an answer of yours until the time is over the owner is paid.</source>
        <translation>La clave está aquí. Cada lectura se compara con lo que el contador comunicó al medir; sin respuesta suya dentro del plazo se paga al propietario.</translation>
    </message>
    <message>
        <source>The sealed readings are not on this terminal: nothing can be checked here. Without an answer of yours until the time is over the owner is paid.</source>
        <translation>Las lecturas selladas no están en este terminal: aquí no se puede comprobar nada. Sin una respuesta tuya antes del plazo se paga al propietario.</translation>
    </message>
    <message>
        <source>Check every reading</source>
        <translation>Comprobar cada lectura</translation>
    </message>
    <message>
        <source>Release the money…</source>
        <translation>Liberar el dinero…</translation>
    </message>
    <message>
        <source>Release the money to the owner?</source>
        <translation>¿Liberar el dinero al propietario?</translation>
    </message>
    <message>
        <source>Show it to the network…</source>
        <translation>Mostrarlo a la red…</translation>
    </message>
    <message>
        <source>Show the altered slot and its key to the contract, and get the money back?</source>
        <translation>¿Mostrar al contrato el intervalo alterado y su clave, y recuperar el dinero?</translation>
    </message>
    <message>
        <source>Dispute the key…</source>
        <translation>Disputar la clave…</translation>
    </message>
    <message>
        <source>Say that what was delivered is not the key? The owner has to show it then.</source>
        <translation>¿Decir que lo entregado no es la clave? El propietario tendrá que mostrarla.</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::NextTradeCard</name>
    <message>
        <source>Next trade</source>
        <translation>Próxima operación</translation>
    </message>
    <message>
        <source>No trade is planned.</source>
        <translation>No hay ninguna operación prevista.</translation>
    </message>
    <message>
        <source>Your agent looks again at %1.</source>
        <translation>Tu agente vuelve a mirar a las %1.</translation>
    </message>
    <message>
        <source>Your agent is not trading.</source>
        <translation>Tu agente no está comerciando.</translation>
    </message>
    <message>
        <source>open for %1 more</source>
        <translation>abierto %1 más</translation>
    </message>
    <message>
        <source>waits for the result</source>
        <translation>espera el resultado</translation>
    </message>
    <message>
        <source>Sells %1 kWh at %2 ct or more, %3</source>
        <translation>Vende %1 kWh a %2 ct o más, %3</translation>
    </message>
    <message>
        <source>Buys %1 kWh at %2 ct or less, %3</source>
        <translation>Compra %1 kWh a %2 ct o menos, %3</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::NodesDialog</name>
    <message>
        <source>Add a node</source>
        <translation>Añadir un nodo</translation>
    </message>
    <message>
        <source>Use these nodes</source>
        <translation>Usar estos nodos</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Nodos</translation>
    </message>
    <message>
        <source>Through which nodes is the network read?</source>
        <translation>¿A través de qué nodos se lee la red?</translation>
    </message>
    <message>
        <source>An address begins with https://, wss://, http:// or ws://, or is a node&apos;s socket file: unix:///path. Whatever a node says is checked here.</source>
        <translation>Una dirección empieza por https://, wss://, http:// o ws://, o es el archivo de socket de un nodo: unix:///ruta. Todo lo que dice un nodo se comprueba aquí.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Address of the node</source>
        <translation>Dirección del nodo</translation>
    </message>
    <message>
        <source>somebody else&apos;s</source>
        <translation>ajeno</translation>
    </message>
    <message>
        <source>my own</source>
        <translation>propio</translation>
    </message>
    <message>
        <source>Whose node it is</source>
        <translation>De quién es el nodo</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 stands there twice.</source>
        <translation>%1 aparece dos veces.</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::NowCard</name>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>kW</source>
        <translation>kW</translation>
    </message>
    <message>
        <source>meter, %1 ago</source>
        <translation>contador, hace %1</translation>
    </message>
    <message>
        <source>no reading of the meter yet</source>
        <translation>aún sin lectura del contador</translation>
    </message>
    <message>
        <source>neither taking nor feeding</source>
        <translation>ni toma ni vierte</translation>
    </message>
    <message>
        <source>taking from the street</source>
        <translation>tomando de la calle</translation>
    </message>
    <message>
        <source>feeding into the street</source>
        <translation>vertiendo a la calle</translation>
    </message>
    <message>
        <source>taking from the street, if the home feeds nothing: no voltage is measured</source>
        <translation>se toma de la calle, si el hogar no entrega nada: no se mide la tensión</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>simulado</translation>
    </message>
    <message>
        <source>no meter: simulated figures</source>
        <translation>sin contador: cifras simuladas</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::OfferForm</name>
    <message>
        <source>For research; not to be passed on.</source>
        <translation>Para investigación; no se cede a otros.</translation>
    </message>
    <message>
        <source>Offer…</source>
        <translation>Ofrecer…</translation>
    </message>
    <message>
        <source>Offer my readings</source>
        <translation>Ofrecer mis lecturas</translation>
    </message>
    <message>
        <source>How many of the newest slots</source>
        <translation>Cuántos de los intervalos más recientes</translation>
    </message>
    <message>
        <source>Price of all of them</source>
        <translation>Precio de todos</translation>
    </message>
    <message>
        <source>Days on offer</source>
        <translation>Días en oferta</translation>
    </message>
    <message>
        <source>Terms of use</source>
        <translation>Condiciones de uso</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>Periodos</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Condiciones</translation>
    </message>
    <message>
        <source>Save as Green Button…</source>
        <translation>Guardar como Green Button…</translation>
    </message>
    <message>
        <source>Look into a Green Button file…</source>
        <translation>Mirar en un archivo Green Button…</translation>
    </message>
    <message>
        <source>%1 readings of %2 slots can be sold: %3. The readings stay here; only their price is made known.</source>
        <translation>Se pueden vender %1 lecturas de %2 intervalos: %3. Las lecturas se quedan aquí; solo se da a conocer el precio.</translation>
    </message>
    <message>
        <source>Nothing can be sold yet: only slots that ended and that the meter reported to the network.</source>
        <translation>Aún no se puede vender nada: solo intervalos terminados que el contador comunicó a la red.</translation>
    </message>
    <message>
        <source>Save my history</source>
        <translation>Guardar mi historial</translation>
    </message>
    <message>
        <source>Look into a Green Button file</source>
        <translation>Mirar en un archivo Green Button</translation>
    </message>
    <message>
        <source>Green Button (*.xml)</source>
        <translation>Green Button (*.xml)</translation>
    </message>
    <message>
        <source>Offer these readings for sale?</source>
        <translation>¿Ofrecer en venta estas lecturas?</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Contador</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::OffersSection</name>
    <message>
        <source>The home cannot give way then, or not below the highest price that is paid.</source>
        <translation>La casa no puede ceder entonces, o no por debajo del precio máximo que se paga.</translation>
    </message>
    <message>
        <source>You would get %1 cr if all of it is delivered.</source>
        <translation>Recibirías %1 cr si se entrega todo.</translation>
    </message>
    <message>
        <source>It costs the home %1 ct a kWh and is offered at %2 ct.</source>
        <translation>A la casa le cuesta %1 ct por kWh y se ofrece a %2 ct.</translation>
    </message>
    <message>
        <source>By your own days, %1 is the best estimate; the band holds eight of ten days.</source>
        <translation>Según tus días la mejor estimación es: %1; la banda contiene ocho de cada diez días.</translation>
    </message>
    <message>
        <source>Taken: %1 kWh in each slot at %2 ct.</source>
        <translation>Tomado: %1 kWh en cada intervalo a %2 ct.</translation>
    </message>
    <message>
        <source>The home will not be able to give all of it.</source>
        <translation>La casa no podrá dar todo.</translation>
    </message>
    <message>
        <source>Delivered %1 kWh, earned %2 cr.</source>
        <translation>Entregados %1 kWh, ganados %2 cr.</translation>
    </message>
    <message>
        <source>Penalty for what was missing: %1 cr.</source>
        <translation>Penalización por lo que faltó: %1 cr.</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Reward cr</source>
        <translation>Premio cr</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Nobody asks for flexibility now.</source>
        <translation>Nadie pide flexibilidad ahora.</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>How well the estimates fit your own days</source>
        <translation>Cómo encajan las estimaciones con tus días</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Estimación</translation>
    </message>
    <message>
        <source>Error %</source>
        <translation>Error %</translation>
    </message>
    <message>
        <source>Bias %</source>
        <translation>Sesgo %</translation>
    </message>
    <message>
        <source>Within 20 %</source>
        <translation>Dentro 20 %</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Ofertas</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>Quién responde</translation>
    </message>
    <message>
        <source>Let the agent do it</source>
        <translation>Que lo haga el agente</translation>
    </message>
    <message>
        <source>Ask me</source>
        <translation>Preguntarme</translation>
    </message>
    <message>
        <source>Never offer</source>
        <translation>No ofrecer nunca</translation>
    </message>
    <message>
        <source>On top of what it costs</source>
        <translation>Por encima del coste</translation>
    </message>
    <message>
        <source>Never below your least reward, %1 ct per kWh.</source>
        <translation>Nunca por debajo de tu premio mínimo, %1 ct por kWh.</translation>
    </message>
    <message>
        <source>Earned so far: %1 cr.</source>
        <translation>Ganado hasta ahora: %1 cr.</translation>
    </message>
    <message>
        <source>Flexibility request</source>
        <translation>Solicitud de flexibilidad</translation>
    </message>
    <message>
        <source>When the network needs less or more use, the request stands here with what it would bring you.</source>
        <translation>Cuando la red necesite menos o más consumo, la solicitud estará aquí con lo que te daría.</translation>
    </message>
    <message>
        <source>Flexibility request · answer by %1</source>
        <translation>Solicitud de flexibilidad · responde antes de %1</translation>
    </message>
    <message>
        <source>There are too few measured days yet to compare the estimates.</source>
        <translation>Aún hay pocos días medidos para comparar las estimaciones.</translation>
    </message>
    <message>
        <source>Tried on your own days without an event; payment goes by the contract&apos;s.</source>
        <translation>Probadas en tus días sin evento; se paga según la del contrato.</translation>
    </message>
    <message>
        <source>Allow…</source>
        <translation>Permitir…</translation>
    </message>
    <message>
        <source>Every offer takes a deposit, which comes back when what was promised is delivered.</source>
        <translation>Cada oferta toma un depósito, que vuelve cuando se entrega lo prometido.</translation>
    </message>
    <message>
        <source>Deposits together at most</source>
        <translation>Depósitos en total como máximo</translation>
    </message>
    <message>
        <source>%1 cr</source>
        <translation>%1 cr</translation>
    </message>
    <message>
        <source>your agent, without asking you</source>
        <translation>tu agente, sin preguntarte</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Least reward for flexibility</source>
        <translation>Recompensa mínima por la flexibilidad</translation>
    </message>
    <message>
        <source>%1 ct per kWh</source>
        <translation>%1 ct por kWh</translation>
    </message>
    <message>
        <source>Offers may take deposits from your credits up to this sum, which replaces what you allowed before. A deposit comes back when what was promised is delivered; what is not delivered costs a part of it.</source>
        <translation>Las ofertas pueden tomar depósitos de tus créditos hasta esta suma, que sustituye a la permitida antes. El depósito vuelve cuando se entrega lo prometido; lo que no se entrega cuesta una parte de él.</translation>
    </message>
    <message>
        <source>Sign and allow</source>
        <translation>Firmar y permitir</translation>
    </message>
    <message>
        <source>contract: %1</source>
        <translation>contrato: %1</translation>
    </message>
    <message>
        <source>best: %1</source>
        <translation>mejor: %1</translation>
    </message>
    <message>
        <source>What your home could give</source>
        <translation>Lo que tu casa podría dar</translation>
    </message>
    <message>
        <source>Less use kWh</source>
        <translation>Menos kWh</translation>
    </message>
    <message>
        <source>costs you ct</source>
        <translation>cuesta ct</translation>
    </message>
    <message>
        <source>More use kWh</source>
        <translation>Más kWh</translation>
    </message>
    <message>
        <source>Nothing in this home can wait or store now, or it is still being worked out.</source>
        <translation>Nada en esta casa puede ahora esperar o almacenar, o aún se está calculando.</translation>
    </message>
    <message>
        <source>Within your comforts. Each line supposes that only that time is moved; what it costs is per kWh.</source>
        <translation>Dentro de tu confort. Cada línea supone que solo se mueve ese rato; el coste es por kWh.</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::OfficePages</name>
    <message>
        <source>Applications</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Certificates (*.pdf)</source>
        <translation>Certificados (*.pdf)</translation>
    </message>
    <message>
        <source>Line %1, %2: %3</source>
        <translation>Línea %1, %2: %3</translation>
    </message>
    <message>
        <source>The certificate does not hold: %1</source>
        <translation>El certificado no es válido: %1</translation>
    </message>
    <message>
        <source>This is a sound certificate, and not the one that was applied with.</source>
        <translation>Es un certificado válido, pero no el de la solicitud.</translation>
    </message>
    <message>
        <source>The certificate is sound and the one that was applied with; signed by %1.</source>
        <translation>El certificado es válido y es el de la solicitud; firmado por %1.</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::OperatorForms</name>
    <message>
        <source>Sign and send this?</source>
        <translation>¿Firmar y enviar esto?</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Contador</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Emitir</translation>
    </message>
    <message>
        <source>Redeem</source>
        <translation>Canjear</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Return</translation>
    </message>
    <message>
        <source>0x and 40 digits</source>
        <translation>0x y 40 cifras</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>as people know it</source>
        <translation>como lo conoce la gente</translation>
    </message>
    <message>
        <source>Role: %1</source>
        <translation>Rol: %1</translation>
    </message>
    <message>
        <source>Meter id</source>
        <translation>Id. del contador</translation>
    </message>
    <message>
        <source>0x and 64 digits</source>
        <translation>0x y 64 cifras</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Dueño</translation>
    </message>
    <message>
        <source>Reporter</source>
        <translation>Informante</translation>
    </message>
    <message>
        <source>key that signs the reports</source>
        <translation>clave que firma los informes</translation>
    </message>
    <message>
        <source>To account</source>
        <translation>A la cuenta</translation>
    </message>
    <message>
        <source>From account</source>
        <translation>De la cuenta</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>cr</source>
        <translation>cr</translation>
    </message>
    <message>
        <source>An address is 0x and 40 hexadecimal digits.</source>
        <translation>Una dirección es 0x y 40 cifras hexadecimales.</translation>
    </message>
    <message>
        <source>The name is too long.</source>
        <translation>El nombre es demasiado largo.</translation>
    </message>
    <message>
        <source>A meter id is 0x and 64 hexadecimal digits.</source>
        <translation>Un id. de contador es 0x y 64 cifras hexadecimales.</translation>
    </message>
    <message>
        <source>Register account</source>
        <translation>Registrar cuenta</translation>
    </message>
    <message>
        <source>register %1 as “%2” with the roles: %3.</source>
        <translation>registrar %1 como «%2» con los roles: %3.</translation>
    </message>
    <message>
        <source>Register meter</source>
        <translation>Registrar contador</translation>
    </message>
    <message>
        <source>Issue credits</source>
        <translation>Emitir créditos</translation>
    </message>
    <message>
        <source>Redeem credits</source>
        <translation>Canjear créditos</translation>
    </message>
    <message>
        <source>Fill in the fields to see what will be signed.</source>
        <translation>Rellena los campos para ver qué se firmará.</translation>
    </message>
    <message>
        <source>Deposit reference</source>
        <translation>Referencia del depósito</translation>
    </message>
    <message>
        <source>Payout reference</source>
        <translation>Referencia del pago</translation>
    </message>
    <message>
        <source>as the bank states it</source>
        <translation>como la indica el banco</translation>
    </message>
    <message>
        <source>The reference is too long.</source>
        <translation>La referencia es demasiado larga.</translation>
    </message>
    <message>
        <source>issue %1 cr to %2 for the deposit “%3”. The supply grows by as much.</source>
        <translation>emitir %1 cr a %2 por el depósito «%3». El total crece en lo mismo.</translation>
    </message>
    <message>
        <source>redeem %1 cr of %2 for the payout “%3”. They are burned; pay the owner the same amount.</source>
        <translation>canjear %1 cr de %2 por el pago «%3». Se destruyen; pague al dueño la misma suma.</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>its hash; empty when there is none</source>
        <translation>su hash; vacío si no hay</translation>
    </message>
    <message>
        <source>A certificate&apos;s hash is 0x and 64 hexadecimal digits.</source>
        <translation>El hash de un certificado es 0x y 64 cifras hexadecimales.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Change roles</source>
        <translation>Cambiar roles</translation>
    </message>
    <message>
        <source>It is registered with these roles. Choose others to change them.</source>
        <translation>Está registrada con estos roles. Elige otros para cambiarlos.</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>its number; empty when there is none</source>
        <translation>su número; vacío si no hay</translation>
    </message>
    <message>
        <source>move meter %1 from branch %2 to branch %3.</source>
        <translation>mover el contador %1 de la línea %2 a la línea %3.</translation>
    </message>
    <message>
        <source>A branch has a number.</source>
        <translation>Una línea tiene un número.</translation>
    </message>
    <message>
        <source>Move meter</source>
        <translation>Mover contador</translation>
    </message>
    <message>
        <source>It is registered. Write another branch to move it.</source>
        <translation>Está registrado. Escribe otra línea para moverlo.</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::OperatorPage</name>
    <message>
        <source>Operator</source>
        <translation>Operador</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Contador</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Dueño</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Precinto</translation>
    </message>
    <message>
        <source>Last report</source>
        <translation>Último informe</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Mercado</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Volume kWh</source>
        <translation>Volumen kWh</translation>
    </message>
    <message>
        <source>Slots and their phases</source>
        <translation>Periodos y sus fases</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Meters</source>
        <translation>Contadores</translation>
    </message>
    <message>
        <source>Markets and slots</source>
        <translation>Mercados y periodos</translation>
    </message>
    <message>
        <source>Register, issue, redeem</source>
        <translation>Registrar, emitir, canjear</translation>
    </message>
    <message>
        <source>Credits issued</source>
        <translation>Créditos emitidos</translation>
    </message>
    <message>
        <source>cr</source>
        <translation>cr</translation>
    </message>
    <message>
        <source>Credits redeemed</source>
        <translation>Créditos canjeados</translation>
    </message>
    <message>
        <source>Credits in circulation</source>
        <translation>Créditos en circulación</translation>
    </message>
    <message>
        <source>Whether the credits add up is not known yet.</source>
        <translation>Aún no se sabe si los créditos cuadran.</translation>
    </message>
    <message>
        <source>The credits add up: %1 issued = %2 redeemed + %3 in circulation.</source>
        <translation>Los créditos cuadran: %1 emitidos = %2 canjeados + %3 en circulación.</translation>
    </message>
    <message>
        <source>The credits do not add up: %1 cr issued, but %2 redeemed and in circulation.</source>
        <translation>Los créditos no cuadran: %1 cr emitidos, pero %2 canjeados y en circulación.</translation>
    </message>
    <message>
        <source>Stop issuing and call the authorities.</source>
        <translation>Deja de emitir y llama a las autoridades.</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>aún no se conoce</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>aún ninguno</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>precintado</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>roto</translation>
    </message>
    <message>
        <source>no market known yet</source>
        <translation>aún no se conoce ningún mercado</translation>
    </message>
    <message>
        <source>markets: %1</source>
        <translation>mercados: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>cleared</source>
        <translation>casado</translation>
    </message>
    <message>
        <source>not cleared yet</source>
        <translation>aún no casado</translation>
    </message>
    <message>
        <source>%1 of %2 sealed · indicative metering</source>
        <translation>%1 de %2 precintados · medición orientativa</translation>
    </message>
    <message>
        <source>Parts of the operator&apos;s desk</source>
        <translation>Partes de la mesa del operador</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Admission</source>
        <translation>Admisión</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Créditos</translation>
    </message>
    <message>
        <source>Markets</source>
        <translation>Mercados</translation>
    </message>
    <message>
        <source>Disputes</source>
        <translation>Disputas</translation>
    </message>
    <message>
        <source>Who seals</source>
        <translation>Quién sella</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Clearing: both curves and why</source>
        <translation>Casación: ambas curvas y por qué</translation>
    </message>
    <message>
        <source>Sent, and watched until it is final</source>
        <translation>Enviado, y vigilado hasta ser definitivo</translation>
    </message>
    <message>
        <source>Clear this slot</source>
        <translation>Casar este periodo</translation>
    </message>
    <message>
        <source>Choose a slot.</source>
        <translation>Elige un periodo.</translation>
    </message>
    <message>
        <source>A continuous market is not cleared: orders meet as they come.</source>
        <translation>Un mercado continuo no se casa: las órdenes se cruzan según llegan.</translation>
    </message>
    <message>
        <source>There are no orders in this slot.</source>
        <translation>No hay órdenes en este periodo.</translation>
    </message>
    <message>
        <source>%1 kWh change hands at %2 ct/kWh: there the most energy is traded, and of the prices with as much the one at which least is left over. %3 kWh asked and %4 kWh offered in all.</source>
        <translation>%1 kWh cambian de manos a %2 ct/kWh: ahí se negocia más energía, y de los precios con la misma, aquel en que menos sobra. En total, %3 kWh pedidos y %4 kWh ofrecidos.</translation>
    </message>
    <message>
        <source>Nobody asks as much as anybody offers for: everything is given back.</source>
        <translation>Nadie pide lo que alguien ofrece: todo se devuelve.</translation>
    </message>
    <message>
        <source>The market is paused: nothing is cleared.</source>
        <translation>El mercado está en pausa: no se casa nada.</translation>
    </message>
    <message>
        <source>Cleared. %1</source>
        <translation>Casado. %1</translation>
    </message>
    <message>
        <source>clear %1, slot %2: what it comes to is computed by the contract.</source>
        <translation>casar %1, periodo %2: el resultado lo calcula el contrato.</translation>
    </message>
    <message numerus="yes">
        <source>%n under way</source>
        <translation>
            <numerusform>%n en curso</numerusform>
            <numerusform>%n en curso</numerusform>
        </translation>
    </message>
    <message>
        <source>Price ct/kWh</source>
        <translation>Precio ct/kWh</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>suspendida</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Orders come in until %1.</source>
        <translation>Las órdenes llegan hasta las %1.</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Línea</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::OrderDetail</name>
    <message>
        <source>signed, no node took it yet</source>
        <translation>firmada, ningún nodo la tomó aún</translation>
    </message>
    <message>
        <source>sent, waits for a block</source>
        <translation>enviada, a la espera de un bloque</translation>
    </message>
    <message>
        <source>in a block, not final yet</source>
        <translation>en un bloque, aún no definitiva</translation>
    </message>
    <message>
        <source>in a final block</source>
        <translation>en un bloque definitivo</translation>
    </message>
    <message>
        <source>refused by the market&apos;s contract</source>
        <translation>rechazada por el contrato del mercado</translation>
    </message>
    <message>
        <source>overtaken by another one with the same number</source>
        <translation>adelantada por otra con el mismo número</translation>
    </message>
    <message>
        <source>not sent: it would be refused</source>
        <translation>no enviada: sería rechazada</translation>
    </message>
    <message>
        <source>%1 cr</source>
        <translation>%1 cr</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Not filled</source>
        <translation>Sin ejecutar</translation>
    </message>
    <message>
        <source>%1 kWh</source>
        <translation>%1 kWh</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>Transacción</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloque</translation>
    </message>
    <message>
        <source>none: it was not placed</source>
        <translation>ninguno: no se envió</translation>
    </message>
    <message>
        <source>not among the transactions that this terminal remembers</source>
        <translation>no está entre las transacciones que recuerda este terminal</translation>
    </message>
    <message>
        <source>Reading of the slot</source>
        <translation>Lectura del periodo</translation>
    </message>
    <message>
        <source>Contracted in all</source>
        <translation>Contratado en total</translation>
    </message>
    <message>
        <source>Metered</source>
        <translation>Medido</translation>
    </message>
    <message>
        <source>no reading yet</source>
        <translation>aún sin lectura</translation>
    </message>
    <message>
        <source>Settlement of the slot</source>
        <translation>Liquidación del periodo</translation>
    </message>
    <message>
        <source>Trades</source>
        <translation>Operaciones</translation>
    </message>
    <message>
        <source>Imbalance</source>
        <translation>Desvío</translation>
    </message>
    <message>
        <source>not settled yet</source>
        <translation>aún sin liquidar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Data quality</source>
        <translation>Calidad de los datos</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::OrderTicket</name>
    <message>
        <source>Buy</source>
        <translation>Comprar</translation>
    </message>
    <message>
        <source>Sell</source>
        <translation>Vender</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>kWh</source>
        <translation>kWh</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Límite</translation>
    </message>
    <message>
        <source>ct/kWh</source>
        <translation>ct/kWh</translation>
    </message>
    <message>
        <source>Sign and place this order?</source>
        <translation>¿Firmar y enviar esta orden?</translation>
    </message>
    <message>
        <source>Side: buy</source>
        <translation>Sentido: comprar</translation>
    </message>
    <message>
        <source>Side: sell</source>
        <translation>Sentido: vender</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Mercado</translation>
    </message>
    <message>
        <source>If the gate closed now, nothing of it would fill.</source>
        <translation>Si el plazo cerrara ahora, no se ejecutaría nada.</translation>
    </message>
    <message>
        <source>If the gate closed now: %1 kWh at %2 ct, %3 cr.</source>
        <translation>Si el plazo cerrara ahora: %1 kWh a %2 ct, %3 cr.</translation>
    </message>
    <message>
        <source>Sign and place</source>
        <translation>Firmar y enviar</translation>
    </message>
    <message>
        <source>Enter a quantity. A price of the ladder fills the limit.</source>
        <translation>Introduce una cantidad. Un precio de la escalera rellena el límite.</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Sentido</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::OrdersCard</name>
    <message>
        <source>Orders</source>
        <translation>Órdenes</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Limit ct</source>
        <translation>Límite ct</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todas</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierta</translation>
    </message>
    <message>
        <source>with a reason</source>
        <translation>con motivo</translation>
    </message>
    <message>
        <source>sent, not confirmed yet</source>
        <translation>enviada, aún sin confirmar</translation>
    </message>
    <message>
        <source>open, gate %1</source>
        <translation>abierta, cierra %1</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelada</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rechazada</translation>
    </message>
    <message>
        <source>rejected: %1</source>
        <translation>rechazada: %1</translation>
    </message>
    <message>
        <source>waits for the result</source>
        <translation>espera el resultado</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>none: %1</source>
        <translation>nada: %1</translation>
    </message>
    <message>
        <source>%1 at %2 ct</source>
        <translation>%1 a %2 ct</translation>
    </message>
    <message>
        <source>%1 of %2 at %3 ct</source>
        <translation>%1 de %2 a %3 ct</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Sell %1 kWh</source>
        <translation>Vender %1 kWh</translation>
    </message>
    <message>
        <source>Buy %1 kWh</source>
        <translation>Comprar %1 kWh</translation>
    </message>
    <message>
        <source>Your agent has placed no orders yet.</source>
        <translation>Tu agente aún no ha colocado ninguna orden.</translation>
    </message>
    <message>
        <source>No order fits.</source>
        <translation>Ninguna orden coincide.</translation>
    </message>
    <message>
        <source>open</source>
        <comment>orders</comment>
        <translation>abiertas</translation>
    </message>
    <message>
        <source>sealed, opened from %1 on</source>
        <translation>sellada, se abre desde las %1</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>sellada</translation>
    </message>
    <message>
        <source>cancelled: %1</source>
        <translation>cancelada: %1</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::OutsideLinks</name>
    <message>
        <source>The broker hears this terminal.</source>
        <translation>El bróker oye este terminal.</translation>
    </message>
    <message>
        <source>The broker does not answer; it is tried again and again.</source>
        <translation>El bróker no responde; se intenta una y otra vez.</translation>
    </message>
    <message>
        <source>The settings of the links cannot be read: they are left as they are.</source>
        <translation>Los ajustes de los enlaces no se pueden leer: quedan como están.</translation>
    </message>
    <message>
        <source>http://127.0.0.1:%1/metrics, with the token in %2.</source>
        <translation>http://127.0.0.1:%1/metrics, con la ficha en %2.</translation>
    </message>
    <message>
        <source>Open: %1 members, %2 requests of other networks.</source>
        <translation>Abierto: %1 miembros, %2 peticiones de otras redes.</translation>
    </message>
    <message>
        <source>The server does not answer as it should: %1</source>
        <translation>El servidor no responde como debería: %1</translation>
    </message>
    <message>
        <source>%1: %2 requests for flexibility, %3 events not understood.</source>
        <translation>%1: %2 peticiones de flexibilidad, %3 eventos sin entender.</translation>
    </message>
    <message>
        <source>use %1 kW less</source>
        <translation>usar %1 kW menos</translation>
    </message>
    <message>
        <source>use %1 kW more</source>
        <translation>usar %1 kW más</translation>
    </message>
    <message>
        <source>take %1 kW at most</source>
        <translation>tomar %1 kW como máximo</translation>
    </message>
    <message>
        <source>feed %1 kW at most</source>
        <translation>verter %1 kW como máximo</translation>
    </message>
    <message>
        <source>give way, level %1</source>
        <translation>ceder, nivel %1</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::PassphraseFields</name>
    <message>
        <source>Passphrase</source>
        <translation>Contraseña larga</translation>
    </message>
    <message>
        <source>Passphrase, once more</source>
        <translation>Contraseña larga, otra vez</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Las dos no son iguales.</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::PhasorChart</name>
    <message>
        <source>Phasor: the angle between voltage and current</source>
        <translation>Fasor: el ángulo entre tensión y corriente</translation>
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
        <translation>ángulo ×5</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::PnlPanel</name>
    <message>
        <source>At risk</source>
        <translation>En riesgo</translation>
    </message>
    <message>
        <source>cr</source>
        <translation>cr</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>Periodos</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Contracted
kWh</source>
        <translation>Contratado
kWh</translation>
    </message>
    <message>
        <source>Delivered
kWh</source>
        <translation>Entregado
kWh</translation>
    </message>
    <message>
        <source>Earned
cr</source>
        <translation>Ganado
cr</translation>
    </message>
    <message>
        <source>Kept
cr</source>
        <translation>Retenido
cr</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Energy
kWh</source>
        <translation>Energía
kWh</translation>
    </message>
    <message>
        <source>Gain
cr</source>
        <translation>Ganancia
cr</translation>
    </message>
    <message>
        <source>Loss
cr</source>
        <translation>Pérdida
cr</translation>
    </message>
    <message>
        <source>Profit
cr</source>
        <translation>Beneficio
cr</translation>
    </message>
    <message>
        <source>Provisional
cr</source>
        <translation>Provisional
cr</translation>
    </message>
    <message>
        <source>P&amp;&amp;L by slot</source>
        <translation>P&amp;&amp;G por periodo</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>Flexibility</source>
        <translation>Flexibilidad</translation>
    </message>
    <message>
        <source>Sums</source>
        <translation>Sumas</translation>
    </message>
    <message>
        <source>Month report…</source>
        <translation>Informe mensual…</translation>
    </message>
    <message>
        <source>What is at risk</source>
        <translation>Lo que está en riesgo</translation>
    </message>
    <message>
        <source>Flexibility that was sold</source>
        <translation>Flexibilidad vendida</translation>
    </message>
    <message>
        <source>Sums of profit and loss</source>
        <translation>Sumas de ganancias y pérdidas</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Sums by</source>
        <translation>Sumas por</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Miembro</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Mercado</translation>
    </message>
    <message>
        <source>Held for orders</source>
        <translation>Retenido para órdenes</translation>
    </message>
    <message>
        <source>Bonds of flexibility</source>
        <translation>Fianzas de flexibilidad</translation>
    </message>
    <message>
        <source>Likely penalty, of the bonds</source>
        <translation>Penalización probable, de las fianzas</translation>
    </message>
    <message>
        <source>Limit a day</source>
        <translation>Límite al día</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Limit used</source>
        <translation>Límite usado</translation>
    </message>
    <message>
        <source>up</source>
        <translation>alza</translation>
    </message>
    <message>
        <source>down</source>
        <translation>baja</translation>
    </message>
    <message>
        <source>final</source>
        <translation>definitivo</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>provisional</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::PoolChart</name>
    <message>
        <source>Pooled offer</source>
        <translation>Oferta conjunta</translation>
    </message>
    <message>
        <source>Nothing is pooled.</source>
        <translation>No hay nada reunido.</translation>
    </message>
    <message>
        <source>Up to %1 kWh from %2 to %3 ct/kWh.</source>
        <translation>Hasta %1 kWh de %2 a %3 ct/kWh.</translation>
    </message>
    <message>
        <source>asked for, at most</source>
        <translation>pedido, como máximo</translation>
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
        <translation>aún sin oferta</translation>
    </message>
    <message>
        <source>%1, on its way</source>
        <translation>%1, en camino</translation>
    </message>
    <message>
        <source>%1, refused</source>
        <translation>%1, rechazada</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>Comprador</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>Periodos</translation>
    </message>
    <message>
        <source>Your offer</source>
        <translation>Tu oferta</translation>
    </message>
    <message>
        <source>Requests for flexibility</source>
        <translation>Peticiones de flexibilidad</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>Reserva</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>You keep</source>
        <translation>Te quedas</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Ofrecer</translation>
    </message>
    <message>
        <source>kWh</source>
        <translation>kWh</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>ct/kWh</source>
        <translation>ct/kWh</translation>
    </message>
    <message>
        <source>Sign and offer this?</source>
        <translation>¿Firmar y ofrecer?</translation>
    </message>
    <message>
        <source>No member has a curve for it.</source>
        <translation>Ningún miembro tiene una curva para ello.</translation>
    </message>
    <message>
        <source>The pool begins at %1 ct, above what is paid.</source>
        <translation>El conjunto empieza en %1 ct, más de lo que se paga.</translation>
    </message>
    <message>
        <source>At least %1 kWh have to be offered.</source>
        <translation>Hay que ofrecer al menos %1 kWh.</translation>
    </message>
    <message>
        <source>Members want %1 ct for that much.</source>
        <translation>Los miembros quieren %1 ct por tanto.</translation>
    </message>
    <message>
        <source>%1 kWh are asked of members for it.</source>
        <translation>Para ello se piden %1 kWh a los miembros.</translation>
    </message>
    <message>
        <source>offer %1 flexibility up of %2 kWh in each slot of %3, at %4 ct/kWh.</source>
        <translation>ofrecer a %1 flexibilidad al alza de %2 kWh en cada periodo de %3, a %4 ct/kWh.</translation>
    </message>
    <message>
        <source>offer %1 flexibility down of %2 kWh in each slot of %3, at %4 ct/kWh.</source>
        <translation>ofrecer a %1 flexibilidad a la baja de %2 kWh en cada periodo de %3, a %4 ct/kWh.</translation>
    </message>
    <message>
        <source>%1 cr are held as a bond.</source>
        <translation>%1 cr se retienen como fianza.</translation>
    </message>
    <message>
        <source>Offer %1 kWh at %2 ct</source>
        <translation>Ofrecer %1 kWh a %2 ct</translation>
    </message>
    <message>
        <source>up %1</source>
        <translation>subir %1</translation>
    </message>
    <message>
        <source>down %1</source>
        <translation>bajar %1</translation>
    </message>
    <message>
        <source>Asked kWh</source>
        <translation>Pedidos kWh</translation>
    </message>
    <message>
        <source>At most ct</source>
        <translation>Máximo ct</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::PositionChart</name>
    <message>
        <source>Delivered against contracted by slot</source>
        <translation>Entregado frente a contratado por periodo</translation>
    </message>
    <message>
        <source>Slots: %1. Contracted %2 kWh net; of %3 kWh already metered, %4 kWh were delivered.</source>
        <translation>Periodos: %1. Contratado %2 kWh netos; de %3 kWh ya medidos, se entregaron %4 kWh.</translation>
    </message>
    <message>
        <source>No position yet</source>
        <translation>Aún sin posición</translation>
    </message>
    <message>
        <source>kWh</source>
        <translation>kWh</translation>
    </message>
    <message>
        <source>bought</source>
        <translation>comprado</translation>
    </message>
    <message>
        <source>sold</source>
        <translation>vendido</translation>
    </message>
    <message>
        <source>contracted, not metered yet</source>
        <translation>contratado, aún sin medir</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::PriceLimits</name>
    <message>
        <source>Buy below</source>
        <translation>Comprar por debajo de</translation>
    </message>
    <message>
        <source>Sell above</source>
        <translation>Vender por encima de</translation>
    </message>
    <message>
        <source>Buys below %1 ct per kWh</source>
        <translation>Compra por debajo de %1 ct por kWh</translation>
    </message>
    <message>
        <source>Sells above %1 ct per kWh</source>
        <translation>Vende por encima de %1 ct por kWh</translation>
    </message>
    <message>
        <source>buy below %1 ct</source>
        <translation>comprar bajo %1 ct</translation>
    </message>
    <message>
        <source>sell above %1 ct</source>
        <translation>vender sobre %1 ct</translation>
    </message>
    <message>
        <source>Least reward for flexibility</source>
        <translation>Premio mínimo por flexibilidad</translation>
    </message>
    <message>
        <source>Gives way for %1 ct per kWh or more</source>
        <translation>Cede por %1 ct por kWh o más</translation>
    </message>
    <message>
        <source>flexibility from %1 ct</source>
        <translation>flexibilidad desde %1 ct</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::ProfitChart</name>
    <message>
        <source>Profit and loss by slot</source>
        <translation>Ganancias y pérdidas por periodo</translation>
    </message>
    <message>
        <source>Slots: %1. Profit %2 cr, of which %3 cr may still change.</source>
        <translation>Periodos: %1. Beneficio %2 cr, de los que %3 cr aún pueden cambiar.</translation>
    </message>
    <message>
        <source>cr per slot</source>
        <translation>cr por periodo</translation>
    </message>
    <message>
        <source>gain</source>
        <translation>ganancia</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>pérdida</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>provisional</translation>
    </message>
    <message>
        <source>sum, cr</source>
        <translation>suma, cr</translation>
    </message>
    <message>
        <source>Nothing is settled yet.</source>
        <translation>Aún no se ha liquidado nada.</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::ProofDialog</name>
    <message>
        <source>Node %1, %2 bytes</source>
        <translation>Nodo %1, %2 bytes</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>This figure stands in block %1.</source>
        <translation>Este dato está en el bloque %1.</translation>
    </message>
    <message>
        <source>The block&apos;s header holds the root of all accounts. The nodes below lead from that root to the account and from there to each stored value: your computer hashed every one of them. %1 of %2 authorities sealed the block or built on it.</source>
        <translation>La cabecera del bloque contiene la raíz de todas las cuentas. Los nodos de abajo llevan de esa raíz a la cuenta y de ahí a cada valor guardado: tu ordenador ha calculado el hash de cada uno. %1 de %2 autoridades sellaron el bloque o construyeron sobre él.</translation>
    </message>
    <message>
        <source>Parts of the proof</source>
        <translation>Partes de la prueba</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Cabecera</translation>
    </message>
    <message>
        <source>block %1</source>
        <translation>bloque %1</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Root of accounts</source>
        <translation>Raíz de las cuentas</translation>
    </message>
    <message>
        <source>Header, %1 bytes</source>
        <translation>Cabecera, %1 bytes</translation>
    </message>
    <message>
        <source>Seals</source>
        <translation>Sellos</translation>
    </message>
    <message>
        <source>%1 of %2 authorities</source>
        <translation>%1 de %2 autoridades</translation>
    </message>
    <message>
        <source>Block %1, step %2</source>
        <translation>Bloque %1, paso %2</translation>
    </message>
    <message>
        <source>%1 sealed %2</source>
        <translation>%1 selló %2</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>%1 nodes</source>
        <translation>%1 nodos</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Stored value</source>
        <translation>Valor guardado</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Served by</source>
        <translation>Servido por</translation>
    </message>
    <message>
        <source>Check the copy with: wattbourse-cli chain proof FILE</source>
        <translation>Comprueba la copia con: wattbourse-cli chain proof FILE</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Copiar como JSON</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>Transacción</translation>
    </message>
    <message>
        <source>number %1 of %2 in the block</source>
        <translation>número %1 de %2 en el bloque</translation>
    </message>
    <message>
        <source>Root of transactions</source>
        <translation>Raíz de las transacciones</translation>
    </message>
    <message>
        <source>Root of receipts</source>
        <translation>Raíz de los recibos</translation>
    </message>
    <message>
        <source>Transaction, %1 bytes</source>
        <translation>Transacción, %1 bytes</translation>
    </message>
    <message>
        <source>Receipt, %1 bytes</source>
        <translation>Recibo, %1 bytes</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::QuietEditor</name>
    <message>
        <source>No appliance runs then</source>
        <translation>Ningún aparato entonces</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::Rail</name>
    <message>
        <source>Workspaces</source>
        <translation>Áreas de trabajo</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::RecoveryWords</name>
    <message>
        <source>I have written them down</source>
        <translation>Las he apuntado</translation>
    </message>
    <message>
        <source>Look at your paper and type these three words.</source>
        <translation>Mira tu papel y escribe estas tres palabras.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Show the words again</source>
        <translation>Mostrar las palabras otra vez</translation>
    </message>
    <message>
        <source>Word %1</source>
        <translation>Palabra %1</translation>
    </message>
    <message>
        <source>Word %1 is not the one that you were shown. Look at your paper.</source>
        <translation>La palabra %1 no es la que se te mostró. Mira tu papel.</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::ReplayPanel</name>
    <message>
        <source>Show this day again</source>
        <translation>Repetir este día</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>Volver a ahora</translation>
    </message>
    <message>
        <source>Day to show again (UTC)</source>
        <translation>Día que repetir (UTC)</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Seconds of the day in one second</source>
        <translation>Segundos del día en un segundo</translation>
    </message>
    <message>
        <source>Moment of the day</source>
        <translation>Momento del día</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Shown: %1 %2 of %3 to %4. Nothing can be signed meanwhile.</source>
        <translation>Se muestra: %1 %2, de %3 a %4. Mientras tanto no se puede firmar nada.</translation>
    </message>
    <message>
        <source>Choose a day that this desk has recorded.</source>
        <translation>Elige un día que esta mesa haya grabado.</translation>
    </message>
    <message>
        <source>Nothing is recorded yet. The desk records while it is open.</source>
        <translation>Aún no hay nada grabado. La mesa graba mientras está abierta.</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::RequestCard</name>
    <message>
        <source>Flexibility request</source>
        <translation>Solicitud de flexibilidad</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>answer by %1</source>
        <translation>responde antes de %1</translation>
    </message>
    <message>
        <source>You would get about %1 cr.</source>
        <translation>Recibirías unos %1 cr.</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::RequestsCard</name>
    <message>
        <source>Asked for by other networks</source>
        <translation>Pedido por otras redes</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Asks to</source>
        <translation>Pide</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>retirado</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>informado</translation>
    </message>
    <message>
        <source>over</source>
        <translation>terminado</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>por venir</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <translation>desde el %1</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::ReserveEditor</name>
    <message>
        <source>Keeps at least</source>
        <translation>Guarda al menos</translation>
    </message>
    <message>
        <source>%1 of %2 kWh</source>
        <translation>%1 de %2 kWh</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::SavingsSection</name>
    <message>
        <source>the tariff outside the market</source>
        <translation>la tarifa fuera del mercado</translation>
    </message>
    <message>
        <source>one price, %1 ct, %2 ct for what is fed in</source>
        <translation>un precio, %1 ct, %2 ct por lo entregado</translation>
    </message>
    <message>
        <source>the prices of “%1” and %2 ct, %3 ct for what is fed in</source>
        <translation>los precios de «%1» y %2 ct, %3 ct por lo entregado</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>Savings</source>
        <translation>Ahorro</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparar con</translation>
    </message>
    <message>
        <source>The tariff outside the market</source>
        <translation>La tarifa fuera del mercado</translation>
    </message>
    <message>
        <source>One price all day</source>
        <translation>Un precio todo el día</translation>
    </message>
    <message>
        <source>Day and night price</source>
        <translation>Precio de día y de noche</translation>
    </message>
    <message>
        <source>Prices of a file</source>
        <translation>Precios de un archivo</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>Los últimos 7 días</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>Los últimos 30 días</translation>
    </message>
    <message>
        <source>Tariff</source>
        <translation>Tarifa</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Added to each price</source>
        <translation>Añadido a cada precio</translation>
    </message>
    <message>
        <source>For what is fed in</source>
        <translation>Por lo entregado</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Prices (*.csv *.xml)</source>
        <translation>Precios (*.csv *.xml)</translation>
    </message>
    <message>
        <source>CSV with start, end and price, or day-ahead prices of ENTSO-E (XML).</source>
        <translation>CSV con start, end y price, o precios del día siguiente de ENTSO-E (XML).</translation>
    </message>
    <message>
        <source>Savings of a simulated home</source>
        <translation>Ahorro de una casa simulada</translation>
    </message>
    <message>
        <source>Working it out.</source>
        <translation>Calculando.</translation>
    </message>
    <message>
        <source>No slot of that time is settled, measured and has a price in this tariff yet: there is nothing to compare.</source>
        <translation>Ningún intervalo de ese tiempo está liquidado, medido y con precio en esta tarifa: no hay nada que comparar.</translation>
    </message>
    <message>
        <source>There is nothing to compare yet.</source>
        <translation>Aún no hay nada que comparar.</translation>
    </message>
    <message>
        <source>%1 cr saved</source>
        <translation>%1 cr ahorrados</translation>
    </message>
    <message>
        <source>%1 cr more paid</source>
        <translation>%1 cr pagados de más</translation>
    </message>
    <message>
        <source>You paid %1 cr. The same energy would have cost %2 cr on %3.</source>
        <translation>Pagaste %1 cr. La misma energía habría costado %2 cr con %3.</translation>
    </message>
    <message>
        <source>From %1 to %2: %3 of %4 slots, %5 kWh drawn and %6 kWh fed in. The others are not settled, not measured or have no price. Standing charges are in neither figure.</source>
        <translation>De %1 a %2: %3 de %4 intervalos, %5 kWh tomados y %6 kWh entregados. Los demás no están liquidados, medidos o no tienen precio. Las cuotas fijas no están en ninguna cifra.</translation>
    </message>
    <message>
        <source>%1 ct, %2 ct from %3 to %4 and all weekend, %5 ct for what is fed in</source>
        <translation>%1 ct, %2 ct de %3 a %4 y todo el fin de semana, %5 ct por lo entregado</translation>
    </message>
    <message>
        <source>%1 ct, %2 ct from %3 to %4, %5 ct for what is fed in</source>
        <translation>%1 ct, %2 ct de %3 a %4, %5 ct por lo entregado</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <translation>«%1» (%2)</translation>
    </message>
    <message>
        <source>and all weekend</source>
        <translation>y todo el fin de semana</translation>
    </message>
    <message>
        <source>as your supplier calls it</source>
        <translation>como la llama tu compañía</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>Price at night</source>
        <translation>Precio de noche</translation>
    </message>
    <message>
        <source>Night from</source>
        <translation>Noche desde</translation>
    </message>
    <message>
        <source>Night until</source>
        <translation>Noche hasta</translation>
    </message>
    <message>
        <source>Night price</source>
        <translation>Precio nocturno</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::ScopeChart</name>
    <message>
        <source>Oscilloscope: voltage and current over time</source>
        <translation>Osciloscopio: tensión y corriente en el tiempo</translation>
    </message>
    <message>
        <source>No burst yet.</source>
        <translation>Aún sin captura.</translation>
    </message>
    <message>
        <source>Peak %1 V and %2 A over %3 ms.</source>
        <translation>Pico de %1 V y %2 A en %3 ms.</translation>
    </message>
    <message>
        <source>No burst yet. Choose Refresh to ask the meter for one.</source>
        <translation>Aún sin captura. Elige Actualizar para pedir una al contador.</translation>
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
        <translation>Autoridad</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>Turno</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Sellados</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Perdidos</translation>
    </message>
    <message>
        <source>Last block</source>
        <translation>Último bloque</translation>
    </message>
    <message>
        <source>Clock s</source>
        <translation>Reloj s</translation>
    </message>
    <message>
        <source>Authorities and their duty</source>
        <translation>Autoridades y sus turnos</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Votos</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Changes of who seals</source>
        <translation>Cambios de quién sella</translation>
    </message>
    <message>
        <source>Add, remove, vote</source>
        <translation>Añadir, quitar, votar</translation>
    </message>
    <message>
        <source>sealed twice</source>
        <translation>selló dos veces</translation>
    </message>
    <message>
        <source>its turn</source>
        <translation>le toca</translation>
    </message>
    <message>
        <source>seals</source>
        <translation>sella</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>does not seal</source>
        <translation>no sella</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>aún no se conoce</translation>
    </message>
    <message>
        <source>a block each %1 s</source>
        <translation>un bloque cada %1 s</translation>
    </message>
    <message>
        <source>add %1</source>
        <translation>añadir %1</translation>
    </message>
    <message>
        <source>remove %1</source>
        <translation>quitar %1</translation>
    </message>
    <message>
        <source>waits to be final</source>
        <translation>espera a ser definitivo</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>decidido</translation>
    </message>
    <message>
        <source>lapsed</source>
        <translation>caducado</translation>
    </message>
    <message>
        <source>voted on</source>
        <translation>en votación</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n authorities sealed</source>
        <translation>
            <numerusform>%n autoridad sellaba</numerusform>
            <numerusform>%n autoridades sellaban</numerusform>
        </translation>
    </message>
    <message>
        <source>from block %1</source>
        <translation>desde el bloque %1</translation>
    </message>
    <message>
        <source>this network&apos;s authorities are fixed, or not known yet</source>
        <translation>las autoridades de esta red son fijas, o aún no se conocen</translation>
    </message>
    <message numerus="yes">
        <source>%n seal since block %1</source>
        <translation>
            <numerusform>%n sella desde el bloque %1</numerusform>
            <numerusform>%n sellan desde el bloque %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Votar</translation>
    </message>
    <message>
        <source>This network&apos;s authorities are fixed, or not known yet.</source>
        <translation>Las autoridades de esta red son fijas, o aún no se conocen.</translation>
    </message>
    <message>
        <source>Choose an authority.</source>
        <translation>Elige una autoridad.</translation>
    </message>
    <message>
        <source>Choose a proposal.</source>
        <translation>Elige una propuesta.</translation>
    </message>
    <message>
        <source>It seals already.</source>
        <translation>Ya sella.</translation>
    </message>
    <message>
        <source>More than half of those who seal must vote for it.</source>
        <translation>Debe votarlo más de la mitad de quienes sellan.</translation>
    </message>
    <message>
        <source>Somebody must seal.</source>
        <translation>Alguien debe sellar.</translation>
    </message>
    <message>
        <source>propose that %1 seals no more, and vote for it.</source>
        <translation>proponer que %1 deje de sellar, y votarlo.</translation>
    </message>
    <message>
        <source>It does not seal.</source>
        <translation>No sella.</translation>
    </message>
    <message>
        <source>propose that %1 seals as well, and vote for it.</source>
        <translation>proponer que %1 selle también, y votarlo.</translation>
    </message>
    <message>
        <source>It lapsed: propose it again.</source>
        <translation>Caducó: proponla otra vez.</translation>
    </message>
    <message>
        <source>withdraw your vote: %1.</source>
        <translation>retirar tu voto: %1.</translation>
    </message>
    <message>
        <source>vote: %1.</source>
        <translation>votar: %1.</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::Session</name>
    <message>
        <source>The demo neighbourhood could not be started: %1</source>
        <translation>No se pudo iniciar el barrio de demostración: %1</translation>
    </message>
    <message>
        <source>The language could not be saved: %1</source>
        <translation>No se pudo guardar el idioma: %1</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::SheetTabs</name>
    <message>
        <source>Opens this part of the page</source>
        <translation>Abre esta parte de la página</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::ShieldLegend</name>
    <message>
        <source>Shields: proven, not yet final, not proven, stale</source>
        <translation>Escudos: verificado, aún no definitivo, no verificado, anticuado</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::SignDialog</name>
    <message>
        <source>You are about to sign</source>
        <translation>Vas a firmar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Sign and send</source>
        <translation>Firmar y enviar</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::SlotButton</name>
    <message>
        <source>%1 ct indicated</source>
        <translation>%1 ct indicados</translation>
    </message>
    <message>
        <source>%1 ct</source>
        <translation>%1 ct</translation>
    </message>
    <message>
        <source>gate closes in %1</source>
        <translation>cierra en %1</translation>
    </message>
    <message>
        <source>no price</source>
        <translation>sin precio</translation>
    </message>
    <message>
        <source>indicated</source>
        <translation>indicado</translation>
    </message>
    <message>
        <source>gate %1</source>
        <translation>cierra %1</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::SlotCard</name>
    <message>
        <source>Choose a time to see what happened and why.</source>
        <translation>Elige una hora para ver qué pasó y por qué.</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Lecturas</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Watt</source>
        <translation>Vatios</translation>
    </message>
    <message>
        <source>Volt</source>
        <translation>Voltios</translation>
    </message>
    <message>
        <source>Ampere</source>
        <translation>Amperios</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Why this plan</source>
        <translation>Por qué este plan</translation>
    </message>
    <message>
        <source>The plan of that time was not kept.</source>
        <translation>El plan de entonces no se guardó.</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Órdenes</translation>
    </message>
    <message>
        <source>No order was placed.</source>
        <translation>No se envió ninguna orden.</translation>
    </message>
    <message>
        <source>Sell %1 kWh at %2 ct or more: %3</source>
        <translation>Vender %1 kWh a %2 ct o más: %3</translation>
    </message>
    <message>
        <source>Buy %1 kWh at %2 ct or less: %3</source>
        <translation>Comprar %1 kWh a %2 ct o menos: %3</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Contador</translation>
    </message>
    <message>
        <source>%1 kWh drawn, %2 kWh fed in; %3.</source>
        <translation>%1 kWh tomados, %2 kWh entregados; %3.</translation>
    </message>
    <message>
        <source>The meter has no reading of this time.</source>
        <translation>El contador no tiene lectura de esta hora.</translation>
    </message>
    <message>
        <source>Why this payment</source>
        <translation>Por qué este pago</translation>
    </message>
    <message>
        <source>%1 cr</source>
        <translation>%1 cr</translation>
    </message>
    <message>
        <source>show the readings behind it</source>
        <translation>ver las lecturas</translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s).</source>
        <translation>
            <numerusform>%n lectura.</numerusform>
            <numerusform>%n lecturas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The readings are being looked up.</source>
        <translation>Se buscan las lecturas.</translation>
    </message>
    <message>
        <source>They are the ones that were reported: none was changed, added or left out.</source>
        <translation>Son las que se comunicaron: ninguna se cambió, añadió ni quitó.</translation>
    </message>
    <message>
        <source>They are not what was reported for this time.</source>
        <translation>No son las que se comunicaron para esta hora.</translation>
    </message>
    <message>
        <source>They were not reported yet.</source>
        <translation>Aún no se han comunicado.</translation>
    </message>
    <message>
        <source>The readings cannot be shown: %1</source>
        <translation>No se pueden mostrar las lecturas: %1</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::SlotStrip</name>
    <message>
        <source>Slots</source>
        <translation>Periodos</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::SpectrumChart</name>
    <message>
        <source>Spectrum: harmonics of voltage and current</source>
        <translation>Espectro: armónicos de tensión y corriente</translation>
    </message>
    <message>
        <source>No whole mains cycle yet</source>
        <translation>Aún no hay un ciclo de red completo</translation>
    </message>
    <message>
        <source>% of the fundamental, by order</source>
        <translation>% de la fundamental, por orden</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::SpreadChart</name>
    <message>
        <source>Steadiness: each second against the mean</source>
        <translation>Estabilidad: cada segundo frente a la media</translation>
    </message>
    <message>
        <source>60 s, against the mean</source>
        <translation>60 s, frente a la media</translation>
    </message>
    <message>
        <source>%1 s used</source>
        <translation>usados %1 s</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::StartPage</name>
    <message>
        <source>First start</source>
        <translation>Primer inicio</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>¿Quién eres?</translation>
    </message>
    <message>
        <source>You can change this later; it decides what you see first.</source>
        <translation>Puedes cambiarlo después; decide qué ves primero.</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Hogar</translation>
    </message>
    <message>
        <source>Set your price limits once; your agent buys and sells for you, and you see why.</source>
        <translation>Fija una vez tus límites de precio; tu agente compra y vende por ti, y tú ves por qué.</translation>
    </message>
    <message>
        <source>Aggregator</source>
        <translation>Agregador</translation>
    </message>
    <message>
        <source>Trade for many members, and watch what each of them delivers.</source>
        <translation>Comercia para muchos miembros y observa lo que entrega cada uno.</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>Técnico</translation>
    </message>
    <message>
        <source>Identify, test, seal and register meters on the bench.</source>
        <translation>Identifica, prueba, precinta y registra contadores en el banco.</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operador</translation>
    </message>
    <message>
        <source>Accounts, meters, credits and markets, with proof that they add up.</source>
        <translation>Cuentas, contadores, créditos y mercados, con prueba de que cuadran.</translation>
    </message>
    <message>
        <source>Nothing at hand?</source>
        <translation>¿No tienes nada a mano?</translation>
    </message>
    <message>
        <source>Try the demo neighbourhood</source>
        <translation>Prueba el barrio de demostración</translation>
    </message>
    <message>
        <source>A whole village on this computer: nine homes, a simulated meter, a market that clears every minute and the chain that it stands on. Nothing leaves the machine, and all of it is gone when you close it.</source>
        <translation>Un pueblo entero en este ordenador: nueve hogares, un contador simulado, un mercado que casa cada minuto y la cadena sobre la que se apoya. Nada sale del ordenador, y todo desaparece cuando lo cierras.</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Probar la demostración</translation>
    </message>
    <message>
        <source>Your wallet</source>
        <translation>Tu cartera</translation>
    </message>
    <message>
        <source>A wallet is a key on this computer that signs for you. The passphrase locks it; nobody can reset it.</source>
        <translation>Una cartera es una clave en este ordenador que firma por ti. La contraseña larga la bloquea; nadie puede restablecerla.</translation>
    </message>
    <message>
        <source>Create the wallet</source>
        <translation>Crear la cartera</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>I have recovery words</source>
        <translation>Tengo palabras de recuperación</translation>
    </message>
    <message>
        <source>Your recovery words</source>
        <translation>Tus palabras de recuperación</translation>
    </message>
    <message>
        <source>Write these words on paper, in this order. They bring your wallet back on any computer; who has them has your credits. They are shown only now.</source>
        <translation>Escribe estas palabras en papel, en este orden. Devuelven tu cartera en cualquier ordenador; quien las tiene, tiene tus créditos. Solo se muestran ahora.</translation>
    </message>
    <message>
        <source>Bring your wallet back</source>
        <translation>Recupera tu cartera</translation>
    </message>
    <message>
        <source>Type the recovery words in their order, and choose a passphrase for this computer.</source>
        <translation>Escribe las palabras de recuperación en su orden y elige una contraseña larga para este ordenador.</translation>
    </message>
    <message>
        <source>Recovery words</source>
        <translation>Palabras de recuperación</translation>
    </message>
    <message>
        <source>Restore the wallet</source>
        <translation>Restaurar la cartera</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::StatusStrip</name>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::TechnicianPage</name>
    <message>
        <source>Meter bench</source>
        <translation>Banco de contadores</translation>
    </message>
    <message>
        <source>Serial port</source>
        <translation>Puerto serie</translation>
    </message>
    <message>
        <source>Port or path</source>
        <translation>Puerto o ruta</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Firmware</translation>
    </message>
    <message>
        <source>Boot id</source>
        <translation>Id. de arranque</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervalo</translation>
    </message>
    <message>
        <source>Key fingerprint</source>
        <translation>Huella de la clave</translation>
    </message>
    <message>
        <source>Last reset</source>
        <translation>Último reinicio</translation>
    </message>
    <message>
        <source>Frames OK</source>
        <translation>Tramas correctas</translation>
    </message>
    <message>
        <source>CRC failed</source>
        <translation>CRC fallidos</translation>
    </message>
    <message>
        <source>MAC failed</source>
        <translation>MAC fallidos</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Huecos</translation>
    </message>
    <message>
        <source>Reconnects</source>
        <translation>Reconexiones</translation>
    </message>
    <message>
        <source>Last frame</source>
        <translation>Última trama</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Precinto</translation>
    </message>
    <message>
        <source>Openings in the meter&apos;s own log</source>
        <translation>Aperturas en el registro del contador</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Boot</source>
        <translation>Arranque</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>Openings of the lid</source>
        <translation>Aperturas de la tapa</translation>
    </message>
    <message>
        <source>U</source>
        <translation>U</translation>
    </message>
    <message>
        <source>voltage</source>
        <translation>tensión</translation>
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
        <translation>corriente</translation>
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
        <translation>activa</translation>
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
        <translation>aparente</translation>
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
        <translation>red</translation>
    </message>
    <message>
        <source>Hz</source>
        <translation>Hz</translation>
    </message>
    <message>
        <source>Oscilloscope</source>
        <translation>Osciloscopio</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Congelar</translation>
    </message>
    <message>
        <source>New burst</source>
        <translation>Captura nueva</translation>
    </message>
    <message>
        <source>Readings of the burst</source>
        <translation>Valores de la captura</translation>
    </message>
    <message>
        <source>Spectrum</source>
        <translation>Espectro</translation>
    </message>
    <message>
        <source>Total harmonic distortion</source>
        <translation>Distorsión armónica total</translation>
    </message>
    <message>
        <source>Meter %1</source>
        <translation>Contador %1</translation>
    </message>
    <message>
        <source>No meter</source>
        <translation>Sin contador</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrado</translation>
    </message>
    <message>
        <source>searching…</source>
        <translation>buscando…</translation>
    </message>
    <message>
        <source>opening…</source>
        <translation>abriendo…</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>conectado</translation>
    </message>
    <message>
        <source>lost, waits for it</source>
        <translation>perdido, se le espera</translation>
    </message>
    <message>
        <source>%1 · protocol %2</source>
        <translation>%1 · protocolo %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>no key yet</source>
        <translation>aún sin clave</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>hace %1</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>aún ninguno</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Precintado</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Roto</translation>
    </message>
    <message>
        <source>No key in the meter</source>
        <translation>Sin clave en el contador</translation>
    </message>
    <message>
        <source>Seal no. %1 · calibration no. %2 · openings: %3</source>
        <translation>Precinto n.º %1 · calibración n.º %2 · aperturas: %3</translation>
    </message>
    <message>
        <source>Open a port to see the seal.</source>
        <translation>Abre un puerto para ver el precinto.</translation>
    </message>
    <message>
        <source>time not known</source>
        <translation>hora desconocida</translation>
    </message>
    <message>
        <source>found open</source>
        <translation>encontrado abierto</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>THD U %1 %   THD I %2 %</source>
        <translation>THD U %1 %   THD I %2 %</translation>
    </message>
    <message>
        <source>U peak %1 V</source>
        <translation>U pico %1 V</translation>
    </message>
    <message>
        <source>I peak %1 A</source>
        <translation>I pico %1 A</translation>
    </message>
    <message>
        <source>Clipping: yes, the signal leaves the converter&apos;s range</source>
        <translation>Saturación: sí, la señal sale del rango del convertidor</translation>
    </message>
    <message>
        <source>Clipping: none</source>
        <translation>Saturación: ninguna</translation>
    </message>
    <message>
        <source>U %1 V/div · I %2 A/div · %3 ms/div</source>
        <translation>U %1 V/div · I %2 A/div · %3 ms/div</translation>
    </message>
    <message>
        <source>Phasor</source>
        <translation>Fasor</translation>
    </message>
    <message>
        <source>Angle between current and voltage</source>
        <translation>Ángulo entre corriente y tensión</translation>
    </message>
    <message>
        <source>Error of active power</source>
        <translation>Error de potencia activa</translation>
    </message>
    <message>
        <source>% against A · bars k = 2</source>
        <translation>% frente a A · barras k = 2</translation>
    </message>
    <message>
        <source>line: as found · ring: after, fitted · dot: after, verified</source>
        <translation>línea: encontrado · anillo: después, ajustado · punto: después, verificado</translation>
    </message>
    <message>
        <source>Restore a calibration</source>
        <translation>Restaurar una calibración</translation>
    </message>
    <message>
        <source>Firmware and fuses</source>
        <translation>Firmware y fusibles</translation>
    </message>
    <message>
        <source>Collecting bursts for a whole mains cycle: %1 of %2</source>
        <translation>Reuniendo capturas para un ciclo entero de la red: %1 de %2</translation>
    </message>
    <message>
        <source>The load changes: a spectrum needs it steady for %1 bursts.</source>
        <translation>La carga cambia: para un espectro debe quedar quieta durante %1 capturas.</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::Terminal</name>
    <message>
        <source>The wallet is being made.</source>
        <translation>Se está creando la cartera.</translation>
    </message>
    <message>
        <source>The wallet is being restored.</source>
        <translation>Se está restaurando la cartera.</translation>
    </message>
    <message>
        <source>The passphrase is being checked.</source>
        <translation>Se está comprobando la contraseña.</translation>
    </message>
    <message>
        <source>Your limits are being signed and sent.</source>
        <translation>Tus límites se están firmando y enviando.</translation>
    </message>
    <message>
        <source>Sent. Waiting until the network has confirmed your limits.</source>
        <translation>Enviado. A la espera de que la red confirme tus límites.</translation>
    </message>
    <message>
        <source>Not sent: a node says that the market would refuse it now. You can try again.</source>
        <translation>No enviado: un nodo dice que el mercado lo rechazaría ahora. Puede intentarlo de nuevo.</translation>
    </message>
    <message>
        <source>Not sent, as a node says: %1</source>
        <translation>No enviado, según dice un nodo: %1</translation>
    </message>
    <message>
        <source>The home&apos;s devices are not steered: their set-up cannot be used (%1).</source>
        <translation>Los dispositivos de la casa no se controlan: su configuración no se puede usar (%1).</translation>
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
        <translation>Hoy</translation>
    </message>
    <message>
        <source>the cost without trading is not known yet</source>
        <translation>el coste sin comerciar aún no se conoce</translation>
    </message>
    <message>
        <source>%1 without trading</source>
        <translation>%1 sin comerciar</translation>
    </message>
    <message>
        <source>%1 without trading, on tariff “%2”</source>
        <translation>%1 sin comerciar, con la tarifa «%2»</translation>
    </message>
    <message>
        <source>since midnight</source>
        <translation>desde medianoche</translation>
    </message>
    <message numerus="yes">
        <source>since midnight · %n slot(s) still provisional</source>
        <translation>
            <numerusform>desde medianoche · %n periodo aún provisional</numerusform>
            <numerusform>desde medianoche · %n periodos aún provisionales</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wattbourse::app::TopBar</name>
    <message>
        <source>Theme and language</source>
        <translation>Tema e idioma</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Como el escritorio</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::UnitEdit</name>
    <message>
        <source>Less %1</source>
        <translation>Menos %1</translation>
    </message>
    <message>
        <source>More %1</source>
        <translation>Más %1</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::WalletPage</name>
    <message>
        <source>signed, not sent yet</source>
        <translation>firmada, aún sin enviar</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>enviada</translation>
    </message>
    <message>
        <source>in a block, not final yet</source>
        <translation>en un bloque, aún no definitiva</translation>
    </message>
    <message>
        <source>final</source>
        <translation>definitiva</translation>
    </message>
    <message>
        <source>refused by the market</source>
        <translation>rechazada por el mercado</translation>
    </message>
    <message>
        <source>overtaken by another transaction</source>
        <translation>adelantada por otra transacción</translation>
    </message>
    <message>
        <source>Passphrase of the wallet</source>
        <translation>Contraseña larga de la cartera</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Bloquear ahora</translation>
    </message>
    <message>
        <source>Create a wallet</source>
        <translation>Crear una cartera</translation>
    </message>
    <message>
        <source>Restore from words</source>
        <translation>Restaurar con palabras</translation>
    </message>
    <message>
        <source>Take the right away</source>
        <translation>Quitar el permiso</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Balance cr</source>
        <translation>Saldo cr</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>What was signed</source>
        <translation>Qué se firmó</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>Transacción</translation>
    </message>
    <message>
        <source>Nothing was signed yet.</source>
        <translation>Aún no se ha firmado nada.</translation>
    </message>
    <message>
        <source>Wallet</source>
        <translation>Cartera</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>lo más nuevo primero</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Contraseña larga</translation>
    </message>
    <message>
        <source>What your agent may do</source>
        <translation>Qué puede hacer tu agente</translation>
    </message>
    <message>
        <source>Your agent loses the right to trade for you. Orders that it has placed already stay.</source>
        <translation>Tu agente pierde el permiso de comerciar por ti. Las órdenes que ya ha colocado se quedan.</translation>
    </message>
    <message>
        <source>Agent&apos;s key</source>
        <translation>Clave del agente</translation>
    </message>
    <message>
        <source>May act afterwards</source>
        <translation>Puede actuar después</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Sign and take away</source>
        <translation>Firmar y quitar</translation>
    </message>
    <message>
        <source>No wallet yet</source>
        <translation>Aún sin cartera</translation>
    </message>
    <message>
        <source>A wallet holds the key that signs for you. It is kept on this computer only.</source>
        <translation>Una cartera guarda la clave que firma por ti. Solo se guarda en este ordenador.</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Bloqueada</translation>
    </message>
    <message>
        <source>You see everything. To sign, type your passphrase.</source>
        <translation>Lo ves todo. Para firmar, escribe tu contraseña larga.</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>Desbloqueada</translation>
    </message>
    <message>
        <source>Locks by itself in %1 without use.</source>
        <translation>Se bloquea sola tras %1 sin uso.</translation>
    </message>
    <message>
        <source>Stays unlocked until you lock it.</source>
        <translation>Sigue desbloqueada hasta que la bloquees.</translation>
    </message>
    <message>
        <source>Unlock the wallet first.</source>
        <translation>Desbloquea primero la cartera.</translation>
    </message>
    <message>
        <source>Nothing: it has no key of its own.</source>
        <translation>Nada: no tiene clave propia.</translation>
    </message>
    <message>
        <source>Saving your price limits gives your agent a key that can trade within them and do nothing else.</source>
        <translation>Al guardar tus límites de precio das a tu agente una clave que puede comerciar dentro de ellos y nada más.</translation>
    </message>
    <message>
        <source>The right ended on %1.</source>
        <translation>El permiso terminó el %1.</translation>
    </message>
    <message>
        <source>Trade for you until %1.</source>
        <translation>Comerciar por ti hasta el %1.</translation>
    </message>
    <message>
        <source>Buy below %1 ct, sell above %2 ct per kWh.</source>
        <translation>Comprar por debajo de %1 ct, vender por encima de %2 ct por kWh.</translation>
    </message>
    <message>
        <source>At most %1 kWh per slot and %2 cr per day.</source>
        <translation>Como mucho %1 kWh por periodo y %2 cr por día.</translation>
    </message>
    <message>
        <source>Spent today: %1 cr.</source>
        <translation>Gastado hoy: %1 cr.</translation>
    </message>
    <message>
        <source>It cannot move your credits or change these limits.</source>
        <translation>No puede mover tus créditos ni cambiar estos límites.</translation>
    </message>
    <message>
        <source>Its key is %1.</source>
        <translation>Su clave es %1.</translation>
    </message>
    <message>
        <source>as it stands on the chain</source>
        <translation>tal como está en la cadena</translation>
    </message>
    <message>
        <source>not sent: the market would refuse it</source>
        <translation>no enviado: el mercado lo rechazaría</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::WarningsDialog</name>
    <message>
        <source>Quantity above</source>
        <translation>Cantidad superior a</translation>
    </message>
    <message>
        <source>kWh</source>
        <translation>kWh</translation>
    </message>
    <message>
        <source>Share of what is left to spend</source>
        <translation>Parte de lo que queda por gastar</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Price steps away from the indicated price</source>
        <translation>Pasos de precio desde el indicado</translation>
    </message>
    <message>
        <source>Warnings of the ticket</source>
        <translation>Avisos de la ficha</translation>
    </message>
    <message>
        <source>The ticket warns from here on, and places all the same if you confirm. Zero switches a warning off. The limits that nobody can pass are the ones you signed.</source>
        <translation>Desde aquí la ficha avisa, y envía igualmente si confirmas. Cero apaga un aviso. Los límites que nadie puede pasar son los que firmaste.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::Workspaces</name>
    <message>
        <source>Household</source>
        <translation>Hogar</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Hogar</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Portafolio</translation>
    </message>
    <message>
        <source>Meter bench</source>
        <translation>Banco</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operador</translation>
    </message>
    <message>
        <source>Wallet</source>
        <translation>Cartera</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Open a network first: the authority&apos;s files are made from its rules.</source>
        <translation>Abra primero una red: los archivos de la autoridad se hacen a partir de sus reglas.</translation>
    </message>
    <message>
        <source>The network was closed.</source>
        <translation>La red se cerró.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Red eléctrica</translation>
    </message>
    <message>
        <source>Save the month&apos;s report</source>
        <translation>Guardar el informe del mes</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Spreadsheet (*.xlsx)</source>
        <translation>PDF (*.pdf);;Hoja de cálculo (*.xlsx)</translation>
    </message>
    <message>
        <source>Profit and loss, %1</source>
        <translation>Ganancias y pérdidas, %1</translation>
    </message>
</context>
</TS>
