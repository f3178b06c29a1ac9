<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- SPDX-FileCopyrightText: The Wattbourse authors
     SPDX-License-Identifier: GPL-3.0-or-later -->
<TS version="2.1" language="el" sourcelanguage="en">
<context>
    <name>AdmissionSheet</name>
    <message>
        <source>waits</source>
        <translation>περιμένει</translation>
    </message>
    <message>
        <source>meter waits</source>
        <translation>ο μετρητής περιμένει</translation>
    </message>
    <message>
        <source>admitted</source>
        <translation>έγινε δεκτός</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>διαφέρει</translation>
    </message>
</context>
<context>
    <name>AgentText</name>
    <message>
        <source>The network contradicted itself. Nothing is traded until you have looked at it.</source>
        <translation>Το δίκτυο αντέφασε. Δεν γίνεται καμία συναλλαγή ώσπου να το δείτε.</translation>
    </message>
    <message>
        <source>The network is being checked; trading starts when that is done.</source>
        <translation>Το δίκτυο ελέγχεται· οι συναλλαγές αρχίζουν όταν τελειώσει ο έλεγχος.</translation>
    </message>
    <message>
        <source>The network stands still. Nothing is traded until it goes on.</source>
        <translation>Το δίκτυο έχει σταματήσει. Δεν γίνεται καμία συναλλαγή ώσπου να συνεχίσει.</translation>
    </message>
    <message>
        <source>The market&apos;s rules are being read.</source>
        <translation>Διαβάζονται οι κανόνες της αγοράς.</translation>
    </message>
    <message>
        <source>Your price limits are being read.</source>
        <translation>Διαβάζονται τα όρια τιμής σας.</translation>
    </message>
    <message>
        <source>Save your price limits to allow the agent to trade within them.</source>
        <translation>Αποθηκεύστε τα όρια τιμής σας για να επιτρέψετε στον πράκτορα να συναλλάσσεται μέσα σε αυτά.</translation>
    </message>
    <message>
        <source>The agent&apos;s permission has run out. Save your price limits to renew it.</source>
        <translation>Η άδεια του πράκτορα έληξε. Αποθηκεύστε τα όρια τιμής σας για να ανανεωθεί.</translation>
    </message>
    <message>
        <source>because the home will use more than it makes.</source>
        <translation>επειδή το σπίτι θα καταναλώσει περισσότερο από όσο παράγει.</translation>
    </message>
    <message>
        <source>because the home will make more than it uses and stores.</source>
        <translation>επειδή το σπίτι θα παραγάγει περισσότερο από όσο καταναλώνει και αποθηκεύει.</translation>
    </message>
    <message>
        <source>because a stored kWh will be worth %1 ct later.</source>
        <translation>επειδή μια αποθηκευμένη kWh θα αξίζει %1 ct αργότερα.</translation>
    </message>
    <message>
        <source>because a stored kWh is worth only %1 ct to the home later.</source>
        <translation>επειδή μια αποθηκευμένη kWh θα αξίζει για το σπίτι μόνο %1 ct αργότερα.</translation>
    </message>
    <message>
        <source>shared with other orders at the same price</source>
        <translation>μοιράστηκε με άλλες εντολές στην ίδια τιμή</translation>
    </message>
    <message>
        <source>%1 ct was above your limit of %2 ct</source>
        <translation>%1 ct ήταν πάνω από το όριό σας των %2 ct</translation>
    </message>
    <message>
        <source>%1 ct was below your limit of %2 ct</source>
        <translation>%1 ct ήταν κάτω από το όριό σας των %2 ct</translation>
    </message>
    <message>
        <source>others offered more and took all there was</source>
        <translation>άλλοι πρόσφεραν περισσότερα και πήραν ό,τι υπήρχε</translation>
    </message>
    <message>
        <source>others asked less and sold all that was wanted</source>
        <translation>άλλοι ζήτησαν λιγότερα και πούλησαν ό,τι ζητήθηκε</translation>
    </message>
    <message>
        <source>nobody paid what the cheapest seller asked</source>
        <translation>κανείς δεν πλήρωσε όσο ζητούσε ο φθηνότερος πωλητής</translation>
    </message>
    <message>
        <source>nobody was selling</source>
        <translation>κανείς δεν πουλούσε</translation>
    </message>
    <message>
        <source>nobody was buying</source>
        <translation>κανείς δεν αγόραζε</translation>
    </message>
    <message>
        <source>Sealed: nobody sees price and amount before the gate closes.</source>
        <translation>Σφραγισμένη: κανείς δεν βλέπει τιμή και ποσότητα πριν κλείσει η πύλη.</translation>
    </message>
    <message>
        <source>Opened: the order is in the book now, and its deposit counts towards the payment.</source>
        <translation>Ανοίχτηκε: η εντολή είναι τώρα στο βιβλίο και η εγγύησή της μετρά στην πληρωμή.</translation>
    </message>
    <message>
        <source>The market is paused. The order is taken back, and the deposit of %1 cr is yours again.</source>
        <translation>Η αγορά είναι σε παύση. Η εντολή αποσύρθηκε και η εγγύηση %1 cr είναι πάλι δική σας.</translation>
    </message>
    <message>
        <source>The order was not opened in time. The deposit of %1 cr is lost, nothing else.</source>
        <translation>Η εντολή δεν ανοίχτηκε εγκαίρως. Χάθηκε η εγγύηση %1 cr, τίποτε άλλο.</translation>
    </message>
</context>
<context>
    <name>AlertText</name>
    <message>
        <source>Price at or above</source>
        <translation>Τιμή από και πάνω</translation>
    </message>
    <message>
        <source>Price at or below</source>
        <translation>Τιμή έως</translation>
    </message>
    <message>
        <source>Own order filled to</source>
        <translation>Δική μου εντολή εκτελέστηκε κατά</translation>
    </message>
    <message>
        <source>Gate closes within</source>
        <translation>Η πύλη κλείνει εντός</translation>
    </message>
    <message>
        <source>Member silent for</source>
        <translation>Μέλος χωρίς αναφορά</translation>
    </message>
    <message>
        <source>Seal not closed</source>
        <translation>Σφραγίδα όχι κλειστή</translation>
    </message>
    <message>
        <source>Delivered less than</source>
        <translation>Παραδόθηκε λιγότερο από</translation>
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
        <translation>λεπτά</translation>
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
        <translation>%1: η τιμή είναι %2 ct/kWh</translation>
    </message>
    <message>
        <source>Order %1 is filled to %2 %</source>
        <translation>Η εντολή %1 εκτελέστηκε κατά %2 %</translation>
    </message>
    <message>
        <source>%1: the gate closes in %2</source>
        <translation>%1: η πύλη κλείνει σε %2</translation>
    </message>
    <message>
        <source>%1 has not reported for %2</source>
        <translation>%1: καμία αναφορά εδώ και %2</translation>
    </message>
    <message>
        <source>%1: the meter&apos;s seal is not closed</source>
        <translation>%1: η σφραγίδα του μετρητή δεν είναι κλειστή</translation>
    </message>
    <message>
        <source>%1 delivered %2 % of what was contracted</source>
        <translation>%1: παραδόθηκε το %2 % των συμφωνημένων</translation>
    </message>
</context>
<context>
    <name>BaselineText</name>
    <message>
        <source>mean of ten days</source>
        <translation>μέσος όρος δέκα ημερών</translation>
    </message>
    <message>
        <source>highest 5 of 10 days</source>
        <translation>οι 5 υψηλότερες από 10 ημέρες</translation>
    </message>
    <message>
        <source>highest 4 of 5 days</source>
        <translation>οι 4 υψηλότερες από 5 ημέρες</translation>
    </message>
    <message>
        <source>middle 4 of 6 days</source>
        <translation>οι 4 μεσαίες από 6 ημέρες</translation>
    </message>
    <message>
        <source>last day of the kind</source>
        <translation>η τελευταία όμοια ημέρα</translation>
    </message>
    <message>
        <source>meter just before</source>
        <translation>ο μετρητής λίγο πριν</translation>
    </message>
    <message>
        <source>learned from ten weeks</source>
        <translation>από δέκα εβδομάδες</translation>
    </message>
    <message>
        <source>%1, moved by the day up to 20 %</source>
        <translation>%1, με διόρθωση ημέρας έως 20 %</translation>
    </message>
    <message>
        <source>%1, moved by the day up to 40 %</source>
        <translation>%1, με διόρθωση ημέρας έως 40 %</translation>
    </message>
    <message>
        <source>%1, moved by the day</source>
        <translation>%1, με διόρθωση ημέρας</translation>
    </message>
    <message>
        <source>%1, the day&apos;s difference added</source>
        <translation>%1, συν τη διαφορά της ημέρας</translation>
    </message>
</context>
<context>
    <name>BenchText</name>
    <message>
        <source>Identify, open the seal</source>
        <translation>Αναγνώριση, άνοιγμα σφραγίδας</translation>
    </message>
    <message>
        <source>Wiring</source>
        <translation>Συνδεσμολογία</translation>
    </message>
    <message>
        <source>Zero, clamp empty</source>
        <translation>Μηδέν, άδεια τσιμπίδα</translation>
    </message>
    <message>
        <source>Voltage</source>
        <translation>Τάση</translation>
    </message>
    <message>
        <source>Current at one resistive load</source>
        <translation>Ρεύμα σε ένα ωμικό φορτίο</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Φάση</translation>
    </message>
    <message>
        <source>More current points</source>
        <translation>Περισσότερα σημεία ρεύματος</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Επαλήθευση</translation>
    </message>
    <message>
        <source>Write and read back</source>
        <translation>Εγγραφή και ανάγνωση</translation>
    </message>
    <message>
        <source>Reseal and certificate</source>
        <translation>Νέα σφραγίδα και πιστοποιητικό</translation>
    </message>
    <message>
        <source>Compare the name and the key&apos;s fingerprint with the meter&apos;s papers. The lid is open. Go on when this is the right meter.</source>
        <translation>Συγκρίνετε το όνομα και το αποτύπωμα του κλειδιού με τα χαρτιά του μετρητή. Το καπάκι είναι ανοιχτό. Συνεχίστε αν είναι ο σωστός μετρητής.</translation>
    </message>
    <message>
        <source>Plug in the voltage adapter. Put the clamp around one conductor of a load that is on. Every line below must be right.</source>
        <translation>Συνδέστε τον προσαρμογέα τάσης. Βάλτε την τσιμπίδα γύρω από έναν αγωγό ενός φορτίου που λειτουργεί. Κάθε γραμμή παρακάτω πρέπει να είναι σωστή.</translation>
    </message>
    <message>
        <source>Take the clamp off the conductor, close its jaws, and wait for 30 seconds: what it shows now is noise and pick-up.</source>
        <translation>Βγάλτε την τσιμπίδα από τον αγωγό, κλείστε την και περιμένετε 30 δευτερόλεπτα: ό,τι δείχνει τώρα είναι θόρυβος και παρεμβολή.</translation>
    </message>
    <message>
        <source>Measure the mains voltage with the reference at the adapter&apos;s own socket. Type what it reads.</source>
        <translation>Μετρήστε την τάση του δικτύου με το όργανο αναφοράς στην πρίζα του προσαρμογέα. Γράψτε την ένδειξή του.</translation>
    </message>
    <message>
        <source>Put the clamp around one conductor, jaws closed, wire in the middle. Switch on a heater that gives 9 to 24 A through the clamp (loops of the wire multiply it). Type what the reference reads.</source>
        <translation>Βάλτε την τσιμπίδα γύρω από έναν αγωγό, κλειστή, με το σύρμα στο κέντρο. Ανάψτε μια θερμάστρα που δίνει 9 έως 24 A στην τσιμπίδα (οι σπείρες του σύρματος πολλαπλασιάζουν). Γράψτε την ένδειξη του οργάνου αναφοράς.</translation>
    </message>
    <message>
        <source>The same load gives the phase. Change nothing and accept.</source>
        <translation>Το ίδιο φορτίο δίνει τη φάση. Μην αλλάξετε τίποτα και αποδεχτείτε.</translation>
    </message>
    <message>
        <source>Take one to three smaller or larger currents with the heater: more or fewer loops of the wire. Wait, type what the reference reads, accept each.</source>
        <translation>Πάρτε ένα έως τρία μικρότερα ή μεγαλύτερα ρεύματα με τη θερμάστρα: περισσότερες ή λιγότερες σπείρες. Περιμένετε, γράψτε την ένδειξη αναφοράς, αποδεχτείτε το καθένα.</translation>
    </message>
    <message>
        <source>Measure at three currents at least that were not used above. Nothing is fitted any more.</source>
        <translation>Μετρήστε τουλάχιστον τρία ρεύματα που δεν χρησιμοποιήθηκαν πιο πάνω. Δεν προσαρμόζεται πια τίποτα.</translation>
    </message>
    <message>
        <source>Now the constants are written, read back and compared. Until here the meter was not changed.</source>
        <translation>Τώρα οι σταθερές γράφονται, διαβάζονται ξανά και συγκρίνονται. Μέχρι εδώ ο μετρητής δεν άλλαξε.</translation>
    </message>
    <message>
        <source>Close the lid, put the numbered seal on, type its number. The meter then seals itself with its key.</source>
        <translation>Κλείστε το καπάκι, βάλτε την αριθμημένη σφραγίδα, γράψτε τον αριθμό της. Ο μετρητής σφραγίζεται μετά με το κλειδί του.</translation>
    </message>
    <message>
        <source>the right meter, its lid open</source>
        <translation>ο σωστός μετρητής, ανοιχτό καπάκι</translation>
    </message>
    <message>
        <source>bias, noise, clipping, direction</source>
        <translation>πόλωση, θόρυβος, ψαλιδισμός, φορά</translation>
    </message>
    <message>
        <source>noise and pick-up, 30 s</source>
        <translation>θόρυβος και παρεμβολή, 30 s</translation>
    </message>
    <message>
        <source>one reading of the reference</source>
        <translation>μία ένδειξη του οργάνου αναφοράς</translation>
    </message>
    <message>
        <source>9 to 24 A through the clamp</source>
        <translation>9 έως 24 A στην τσιμπίδα</translation>
    </message>
    <message>
        <source>from the same data</source>
        <translation>από τα ίδια δεδομένα</translation>
    </message>
    <message>
        <source>by loops of wire</source>
        <translation>με σπείρες σύρματος</translation>
    </message>
    <message>
        <source>at points not used above</source>
        <translation>σε σημεία που δεν χρησιμοποιήθηκαν</translation>
    </message>
    <message>
        <source>first write to the meter</source>
        <translation>πρώτη εγγραφή στον μετρητή</translation>
    </message>
    <message>
        <source>lid closed, new seal number</source>
        <translation>κλειστό καπάκι, νέος αριθμός</translation>
    </message>
    <message>
        <source>The meter is sealed. Open its lid to calibrate it.</source>
        <translation>Ο μετρητής είναι σφραγισμένος. Ανοίξτε το καπάκι για βαθμονόμηση.</translation>
    </message>
    <message>
        <source>The meter has no name and key yet. Give it both first.</source>
        <translation>Ο μετρητής δεν έχει ακόμα όνομα και κλειδί. Δώστε τα πρώτα.</translation>
    </message>
    <message>
        <source>The reference instrument&apos;s own calibration has run out. Use another one.</source>
        <translation>Η βαθμονόμηση του οργάνου αναφοράς έχει λήξει. Χρησιμοποιήστε άλλο.</translation>
    </message>
    <message>
        <source>The reference&apos;s uncertainties must be above 0 and at most 10 %.</source>
        <translation>Οι αβεβαιότητες αναφοράς πρέπει να είναι πάνω από 0 και το πολύ 10 %.</translation>
    </message>
    <message>
        <source>The meter is in no calibration. Begin anew.</source>
        <translation>Ο μετρητής δεν είναι σε βαθμονόμηση. Αρχίστε ξανά.</translation>
    </message>
    <message>
        <source>This step does not end like this.</source>
        <translation>Αυτό το βήμα δεν τελειώνει έτσι.</translation>
    </message>
    <message>
        <source>Measured for %1 s only. Wait a little longer.</source>
        <translation>Μετρήθηκε μόνο για %1 s. Περιμένετε λίγο ακόμα.</translation>
    </message>
    <message>
        <source>Current or voltage passes the meter&apos;s range. Use a smaller load.</source>
        <translation>Το ρεύμα ή η τάση ξεπερνά την περιοχή του μετρητή. Χρησιμοποιήστε μικρότερο φορτίο.</translation>
    </message>
    <message>
        <source>The reference&apos;s values do not fit together. Check volts, amperes, watts and loops.</source>
        <translation>Οι τιμές αναφοράς δεν ταιριάζουν. Ελέγξτε βολτ, αμπέρ, βατ και σπείρες.</translation>
    </message>
    <message>
        <source>The voltage is unsteady: %1 % from second to second, 0.20 % at most. Wait, or use a steadier source.</source>
        <translation>Η τάση δεν είναι σταθερή: %1 % από δευτερόλεπτο σε δευτερόλεπτο, το πολύ 0,20 %. Περιμένετε ή βρείτε σταθερότερη πηγή.</translation>
    </message>
    <message>
        <source>The current is unsteady: %1 % from second to second, 0.20 % at most. Use a steadier load.</source>
        <translation>Το ρεύμα δεν είναι σταθερό: %1 % από δευτερόλεπτο σε δευτερόλεπτο, το πολύ 0,20 %. Χρησιμοποιήστε σταθερότερο φορτίο.</translation>
    </message>
    <message>
        <source>The wiring is not right yet. See the lines marked with a cross.</source>
        <translation>Η συνδεσμολογία δεν είναι ακόμα σωστή. Δείτε τις γραμμές με σταυρό.</translation>
    </message>
    <message>
        <source>The empty clamp shows %1 mA. Take it off the conductor and away from other cables.</source>
        <translation>Η άδεια τσιμπίδα δείχνει %1 mA. Βγάλτε την από τον αγωγό και μακριά από άλλα καλώδια.</translation>
    </message>
    <message>
        <source>No voltage is measured. Plug in the voltage adapter.</source>
        <translation>Δεν μετριέται τάση. Συνδέστε τον προσαρμογέα τάσης.</translation>
    </message>
    <message>
        <source>The adapter would need a correction of %1 %, more than 15 %. Check its type and the divider.</source>
        <translation>Ο προσαρμογέας θα χρειαζόταν διόρθωση %1 %, πάνω από 15 %. Ελέγξτε τον τύπο και τον διαιρέτη.</translation>
    </message>
    <message>
        <source>The clamp would need a correction of %1 %, more than 15 %. Check its type, a second burden resistor, and the number of loops.</source>
        <translation>Η τσιμπίδα θα χρειαζόταν διόρθωση %1 %, πάνω από 15 %. Ελέγξτε τον τύπο, μια δεύτερη αντίσταση φόρτου και τον αριθμό των σπειρών.</translation>
    </message>
    <message>
        <source>This point would need a correction of %1 %, more than 15 %. Check the loops and the reference.</source>
        <translation>Αυτό το σημείο θα χρειαζόταν διόρθωση %1 %, πάνω από 15 %. Ελέγξτε τις σπείρες και το όργανο αναφοράς.</translation>
    </message>
    <message>
        <source>%1 A go through the clamp; this step needs 9 to 24 A. Change the load or the loops.</source>
        <translation>Από την τσιμπίδα περνούν %1 A· αυτό το βήμα θέλει 9 έως 24 A. Αλλάξτε το φορτίο ή τις σπείρες.</translation>
    </message>
    <message>
        <source>The power is negative. Turn the clamp round on the conductor.</source>
        <translation>Η ισχύς είναι αρνητική. Γυρίστε την τσιμπίδα πάνω στον αγωγό.</translation>
    </message>
    <message>
        <source>The load is not resistive: power factor %1, 0.98 at least. Use a heater.</source>
        <translation>Το φορτίο δεν είναι ωμικό: συντελεστής ισχύος %1, τουλάχιστον 0,98. Χρησιμοποιήστε θερμάστρα.</translation>
    </message>
    <message>
        <source>The sensors differ by %1°. That is no clamp and adapter of the kind that was named.</source>
        <translation>Οι αισθητήρες διαφέρουν κατά %1°. Η τσιμπίδα και ο προσαρμογέας δεν είναι του τύπου που δηλώθηκε.</translation>
    </message>
    <message>
        <source>The meter keeps four points. Go on, or go back to drop them.</source>
        <translation>Ο μετρητής κρατά τέσσερα σημεία. Συνεχίστε, ή γυρίστε πίσω για να τα σβήσετε.</translation>
    </message>
    <message>
        <source>The current is too small: noise leaves %1 % of doubt, 0.50 % at most. Wind more loops through the clamp.</source>
        <translation>Το ρεύμα είναι πολύ μικρό: ο θόρυβος αφήνει %1 % αμφιβολία, το πολύ 0,50 %. Περάστε περισσότερες σπείρες.</translation>
    </message>
    <message>
        <source>There is a point at %1 A already. Choose another current.</source>
        <translation>Υπάρχει ήδη σημείο στα %1 A. Διαλέξτε άλλο ρεύμα.</translation>
    </message>
    <message>
        <source>The meter was fitted at %1 A. Verify at another current.</source>
        <translation>Ο μετρητής προσαρμόστηκε στα %1 A. Επαληθεύστε σε άλλο ρεύμα.</translation>
    </message>
    <message>
        <source>Measure one more current at least.</source>
        <translation>Μετρήστε τουλάχιστον ένα ακόμα ρεύμα.</translation>
    </message>
    <message>
        <source>Verified at %1 points; three are the least.</source>
        <translation>Επαληθεύτηκε σε %1 σημεία· τα ελάχιστα είναι τρία.</translation>
    </message>
    <message>
        <source>A verification lies outside class 2 (%1 %). Go back and find out why before anything is written.</source>
        <translation>Μια επαλήθευση είναι εκτός κλάσης 2 (%1 %). Γυρίστε πίσω και βρείτε τον λόγο πριν γραφτεί κάτι.</translation>
    </message>
    <message>
        <source>The meter holds other constants than were written. Write them again.</source>
        <translation>Ο μετρητής έχει άλλες σταθερές από αυτές που γράφτηκαν. Γράψτε τις ξανά.</translation>
    </message>
    <message>
        <source>The lid is open. Close it, then seal.</source>
        <translation>Το καπάκι είναι ανοιχτό. Κλείστε το και μετά σφραγίστε.</translation>
    </message>
    <message>
        <source>The lid is closed. Open it to show that you are at the meter.</source>
        <translation>Το καπάκι είναι κλειστό. Ανοίξτε το για να φανεί ότι είστε στον μετρητή.</translation>
    </message>
    <message>
        <source>The meter does not accept this terminal&apos;s key: it belongs to another wallet.</source>
        <translation>Ο μετρητής δεν δέχεται το κλειδί αυτού του τερματικού: ανήκει σε άλλο πορτοφόλι.</translation>
    </message>
    <message>
        <source>The meter did not answer. Check the cable; nothing was changed here.</source>
        <translation>Ο μετρητής δεν απάντησε. Ελέγξτε το καλώδιο· εδώ δεν άλλαξε τίποτα.</translation>
    </message>
    <message>
        <source>The meter did not do it: %1.</source>
        <translation>Ο μετρητής δεν το έκανε: %1.</translation>
    </message>
    <message>
        <source>Middle of the current input %1 V: right</source>
        <translation>Μέσο της εισόδου ρεύματος %1 V: σωστό</translation>
    </message>
    <message>
        <source>Middle of the current input %1 V, not 2.3 to 2.7: check its two resistors</source>
        <translation>Μέσο της εισόδου ρεύματος %1 V, όχι 2,3 έως 2,7: ελέγξτε τις δύο αντιστάσεις</translation>
    </message>
    <message>
        <source>Middle of the voltage input %1 V: right</source>
        <translation>Μέσο της εισόδου τάσης %1 V: σωστό</translation>
    </message>
    <message>
        <source>Middle of the voltage input %1 V, not 2.3 to 2.7: check its two resistors</source>
        <translation>Μέσο της εισόδου τάσης %1 V, όχι 2,3 έως 2,7: ελέγξτε τις δύο αντιστάσεις</translation>
    </message>
    <message>
        <source>Noise %1 LSB: right</source>
        <translation>Θόρυβος %1 LSB: σωστός</translation>
    </message>
    <message>
        <source>Noise %1 LSB, more than 1.5: keep the clamp&apos;s lead away from mains cables</source>
        <translation>Θόρυβος %1 LSB, πάνω από 1,5: κρατήστε το καλώδιο της τσιμπίδας μακριά από καλώδια δικτύου</translation>
    </message>
    <message>
        <source>No clipping</source>
        <translation>Χωρίς ψαλιδισμό</translation>
    </message>
    <message>
        <source>Clipping: the signal leaves the range, use a smaller load</source>
        <translation>Ψαλιδισμός: το σήμα βγαίνει από την περιοχή, χρησιμοποιήστε μικρότερο φορτίο</translation>
    </message>
    <message>
        <source>Mains %1 Hz: right</source>
        <translation>Δίκτυο %1 Hz: σωστό</translation>
    </message>
    <message>
        <source>Mains %1 Hz: no mains that this meter knows, check the adapter</source>
        <translation>Δίκτυο %1 Hz: άγνωστο δίκτυο, ελέγξτε τον προσαρμογέα</translation>
    </message>
    <message>
        <source>Voltage %1 V: plausible</source>
        <translation>Τάση %1 V: εύλογη</translation>
    </message>
    <message>
        <source>Voltage %1 V, not 90 to 300: check the adapter&apos;s type</source>
        <translation>Τάση %1 V, όχι 90 έως 300: ελέγξτε τον τύπο του προσαρμογέα</translation>
    </message>
    <message>
        <source>Clamp direction is right: power is positive</source>
        <translation>Η φορά της τσιμπίδας είναι σωστή: θετική ισχύς</translation>
    </message>
    <message>
        <source>Clamp direction not known: switch a load on</source>
        <translation>Άγνωστη φορά τσιμπίδας: ανάψτε ένα φορτίο</translation>
    </message>
    <message>
        <source>Power is negative: turn the clamp round on the conductor</source>
        <translation>Αρνητική ισχύς: γυρίστε την τσιμπίδα πάνω στον αγωγό</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>χωρίς όριο</translation>
    </message>
    <message>
        <source>within</source>
        <translation>εντός</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>αναποφάσιστο</translation>
    </message>
    <message>
        <source>outside</source>
        <translation>εκτός</translation>
    </message>
    <message>
        <source>Indicative metering: no class was verified.</source>
        <translation>Ενδεικτική μέτρηση: δεν επαληθεύτηκε κλάση.</translation>
    </message>
    <message>
        <source>Indicative metering. At the points measured it stayed within the limits of class 1.</source>
        <translation>Ενδεικτική μέτρηση. Στα σημεία που μετρήθηκαν έμεινε εντός των ορίων της κλάσης 1.</translation>
    </message>
    <message>
        <source>Indicative metering. At the points measured it stayed within the limits of class 2.</source>
        <translation>Ενδεικτική μέτρηση. Στα σημεία που μετρήθηκαν έμεινε εντός των ορίων της κλάσης 2.</translation>
    </message>
    <message>
        <source>The empty clamp shows noise of %1 LSB, 3 at most. Keep its lead away from mains cables.</source>
        <translation>Η άδεια τσιμπίδα δείχνει θόρυβο %1 LSB, το πολύ 3. Κρατήστε το καλώδιό της μακριά από καλώδια του δικτύου.</translation>
    </message>
    <message>
        <source>Noise: the next step measures it, with the clamp empty</source>
        <translation>Θόρυβος: τον μετρά το επόμενο βήμα, με άδεια τσιμπίδα</translation>
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
        <translation>κανένα ακόμη</translation>
    </message>
    <message numerus="yes">
        <source>%n offer(s), %1</source>
        <translation>
            <numerusform>%n προσφορά, %1</numerusform>
            <numerusform>%n προσφορές, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seller(s), %1</source>
        <translation>
            <numerusform>%n πωλητής, %1</numerusform>
            <numerusform>%n πωλητές, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 από %2</translation>
    </message>
    <message>
        <source>not measured yet</source>
        <translation>δεν μετρήθηκε ακόμη</translation>
    </message>
    <message>
        <source>%1 cr paid</source>
        <translation>πληρώθηκαν %1 cr</translation>
    </message>
    <message>
        <source>not settled yet</source>
        <translation>δεν διακανονίστηκε ακόμη</translation>
    </message>
    <message>
        <source>Its positions do not count as planned yet.</source>
        <translation>Οι θέσεις του δεν μετρούν ακόμη ως προγραμματισμένες.</translation>
    </message>
    <message>
        <source>Members have orders that must be cleared and claimed first.</source>
        <translation>Τα μέλη έχουν εντολές που πρέπει πρώτα να εκκαθαριστούν και να παραληφθούν.</translation>
    </message>
    <message>
        <source>The members&apos; positions can be added up.</source>
        <translation>Οι θέσεις των μελών μπορούν να αθροιστούν.</translation>
    </message>
    <message>
        <source>The plan is within the capacity: nothing is needed.</source>
        <translation>Το πρόγραμμα είναι μέσα στη χωρητικότητα: δεν χρειάζεται τίποτα.</translation>
    </message>
    <message>
        <source>The plan passes the capacity: it can be relieved now.</source>
        <translation>Το πρόγραμμα ξεπερνά τη χωρητικότητα: μπορεί να ελαφρυνθεί τώρα.</translation>
    </message>
    <message>
        <source>The own assets cover all of it.</source>
        <translation>Τα ίδια μέσα τα καλύπτουν όλα.</translation>
    </message>
    <message>
        <source>Members are offering.</source>
        <translation>Τα μέλη κάνουν προσφορές.</translation>
    </message>
    <message>
        <source>The offers are in: the cheapest can be awarded.</source>
        <translation>Οι προσφορές ήρθαν: μπορούν να κατακυρωθούν οι φθηνότερες.</translation>
    </message>
    <message>
        <source>Sellers bring in their meters.</source>
        <translation>Οι πωλητές φέρνουν τους μετρητές τους.</translation>
    </message>
    <message>
        <source>The slot is running.</source>
        <translation>Το διάστημα τρέχει.</translation>
    </message>
    <message>
        <source>The readings come in.</source>
        <translation>Έρχονται οι μετρήσεις.</translation>
    </message>
    <message>
        <source>What was delivered can be measured and paid.</source>
        <translation>Όσα παραδόθηκαν μπορούν να μετρηθούν και να πληρωθούν.</translation>
    </message>
    <message>
        <source>The branch can be added up and its tokens booked.</source>
        <translation>Η γραμμή μπορεί να αθροιστεί και οι μονάδες να εγγραφούν.</translation>
    </message>
    <message>
        <source>Settled, and the tokens are booked.</source>
        <translation>Διακανονίστηκε, και οι μονάδες εγγράφηκαν.</translation>
    </message>
    <message>
        <source>The slot began before its plan was relieved.</source>
        <translation>Το διάστημα άρχισε πριν ελαφρυνθεί.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Πρόγραμμα</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>όχι ακόμη γνωστό</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Ανάγκη</translation>
    </message>
    <message>
        <source>within the capacity</source>
        <translation>μέσα στη χωρητικότητα</translation>
    </message>
    <message>
        <source>%1 too much in</source>
        <translation>%1 πάρα πολλές μέσα</translation>
    </message>
    <message>
        <source>%1 too much out</source>
        <translation>%1 πάρα πολλές έξω</translation>
    </message>
    <message>
        <source>Own assets</source>
        <translation>Ίδια μέσα</translation>
    </message>
    <message>
        <source>Left over</source>
        <translation>Υπόλοιπο</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>τίποτα</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>δεν χρειάζεται</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Κλήση</translation>
    </message>
    <message>
        <source>request %1</source>
        <translation>αίτημα %1</translation>
    </message>
    <message>
        <source>at most %1 cr</source>
        <translation>το πολύ %1 cr</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Προσφορές</translation>
    </message>
    <message>
        <source>Awards</source>
        <translation>Κατακυρώσεις</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Παραδοθέντα</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Πληρώθηκε</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Μονάδες</translation>
    </message>
    <message>
        <source>booked</source>
        <translation>εγγράφηκαν</translation>
    </message>
    <message>
        <source>%1 of %2 measured</source>
        <translation>μετρήθηκαν %1 από %2</translation>
    </message>
</context>
<context>
    <name>CertificatePdf</name>
    <message>
        <source>no limit</source>
        <translation>χωρίς όριο</translation>
    </message>
    <message>
        <source>within</source>
        <translation>εντός</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>αναποφάσιστο</translation>
    </message>
    <message>
        <source>outside</source>
        <translation>εκτός</translation>
    </message>
    <message>
        <source>Calibration certificate</source>
        <translation>Πιστοποιητικό βαθμονόμησης</translation>
    </message>
    <message>
        <source>Indicative metering: what is stated holds at the points measured, and is no type approval.</source>
        <translation>Ενδεικτική μέτρηση: όσα δηλώνονται ισχύουν στα σημεία που μετρήθηκαν και δεν είναι έγκριση τύπου.</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Μετρητής</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Όνομα</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Υλικολογισμικό</translation>
    </message>
    <message>
        <source>Key fingerprint</source>
        <translation>Αποτύπωμα κλειδιού</translation>
    </message>
    <message>
        <source>Number on the seal</source>
        <translation>Αριθμός στη σφραγίδα</translation>
    </message>
    <message>
        <source>Seal no. / openings</source>
        <translation>Σφραγίδα αρ. / ανοίγματα</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Βαθμονόμηση</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Ημερομηνία</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>Τεχνικός</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Λόγος</translation>
    </message>
    <message>
        <source>Reference instrument</source>
        <translation>Όργανο αναφοράς</translation>
    </message>
    <message>
        <source>%1, no. %2, calibrated until %3</source>
        <translation>%1, αρ. %2, βαθμονομημένο έως %3</translation>
    </message>
    <message>
        <source>Its uncertainty (k = 2)</source>
        <translation>Η αβεβαιότητά του (k = 2)</translation>
    </message>
    <message>
        <source>U ±%1 %, I ±%2 %, P ±%3 %</source>
        <translation>U ±%1 %, I ±%2 %, P ±%3 %</translation>
    </message>
    <message>
        <source>Constants</source>
        <translation>Σταθερές</translation>
    </message>
    <message>
        <source>before</source>
        <translation>πριν</translation>
    </message>
    <message>
        <source>after</source>
        <translation>μετά</translation>
    </message>
    <message>
        <source>Calibration no.</source>
        <translation>Βαθμονόμηση αρ.</translation>
    </message>
    <message>
        <source>Current, A/V</source>
        <translation>Ρεύμα, A/V</translation>
    </message>
    <message>
        <source>Voltage, V/V</source>
        <translation>Τάση, V/V</translation>
    </message>
    <message>
        <source>Phase, °</source>
        <translation>Φάση, °</translation>
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
        <translation>όπως βρέθηκε %</translation>
    </message>
    <message>
        <source>now %</source>
        <translation>τώρα %</translation>
    </message>
    <message>
        <source>± % (k = 2)</source>
        <translation>± % (k = 2)</translation>
    </message>
    <message>
        <source>Errors of active power at the points used for fitting</source>
        <translation>Σφάλματα ενεργού ισχύος στα σημεία προσαρμογής</translation>
    </message>
    <message>
        <source>Verification at other points, against IEC 62053-21:2003</source>
        <translation>Επαλήθευση σε άλλα σημεία, κατά IEC 62053-21:2003</translation>
    </message>
    <message>
        <source>class 1</source>
        <translation>κλάση 1</translation>
    </message>
    <message>
        <source>class 2</source>
        <translation>κλάση 2</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Απόδειξη</translation>
    </message>
    <message>
        <source>no code could be drawn</source>
        <translation>δεν ήταν δυνατή η σχεδίαση κώδικα</translation>
    </message>
    <message>
        <source>Hash of the record (Keccak-256)</source>
        <translation>Κατακερματισμός εγγραφής (Keccak-256)</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Υπογραφή από</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Υπογραφή</translation>
    </message>
    <message>
        <source>Check: wattbourse-cli meter certificate verify FILE</source>
        <translation>Έλεγχος: wattbourse-cli meter certificate verify FILE</translation>
    </message>
    <message>
        <source>Calibration certificate of meter %1</source>
        <translation>Πιστοποιητικό βαθμονόμησης του μετρητή %1</translation>
    </message>
    <message>
        <source>More are in the record: %1 in all</source>
        <translation>Περισσότερα είναι στην εγγραφή: %1 συνολικά</translation>
    </message>
    <message>
        <source>Error of active power in % against A. Line: as found. Ring: now, fitted. Dot: now, verified. Bars: expanded uncertainty, k = 2. Bands: limits at PF 1.</source>
        <translation>Σφάλμα ενεργού ισχύος σε % ως προς A. Γραμμή: όπως βρέθηκε. Δακτύλιος: τώρα, ρυθμισμένο. Τελεία: τώρα, επαληθευμένο. Ράβδοι: διευρυμένη αβεβαιότητα, k = 2. Ζώνες: όρια για PF 1.</translation>
    </message>
</context>
<context>
    <name>ComfortWords</name>
    <message>
        <source>%1 kWh by then</source>
        <translation>%1 kWh ως τότε</translation>
    </message>
    <message>
        <source>%1, %2 kWh at once</source>
        <translation>%1, %2 kWh αμέσως</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Μπαταρία</translation>
    </message>
    <message>
        <source>Solar cells</source>
        <translation>Φωτοβολταϊκά</translation>
    </message>
    <message>
        <source>Car</source>
        <translation>Αυτοκίνητο</translation>
    </message>
    <message>
        <source>Car %1</source>
        <translation>Αυτοκίνητο %1</translation>
    </message>
    <message>
        <source>Heat pump</source>
        <translation>Αντλία θερμότητας</translation>
    </message>
    <message>
        <source>Heat pump %1</source>
        <translation>Αντλία θερμότητας %1</translation>
    </message>
    <message>
        <source>Dishwasher</source>
        <translation>Πλυντήριο πιάτων</translation>
    </message>
    <message>
        <source>Washing machine</source>
        <translation>Πλυντήριο ρούχων</translation>
    </message>
    <message>
        <source>Dryer</source>
        <translation>Στεγνωτήριο</translation>
    </message>
    <message>
        <source>Appliance %1</source>
        <translation>Συσκευή %1</translation>
    </message>
    <message>
        <source>%1 ready by %2</source>
        <translation>%1 έτοιμο ως τις %2</translation>
    </message>
    <message>
        <source>of %1 kWh</source>
        <translation>από %1 kWh</translation>
    </message>
    <message>
        <source>wear counted at %1 ct per kWh</source>
        <translation>η φθορά υπολογίζεται με %1 ct ανά kWh</translation>
    </message>
    <message>
        <source>Battery keeps %1 %</source>
        <translation>Η μπαταρία κρατά %1 %</translation>
    </message>
    <message>
        <source>%1 between %2 and %3 °C</source>
        <translation>%1 μεταξύ %2 και %3 °C</translation>
    </message>
    <message>
        <source>%1 done by %2</source>
        <translation>%1: έτοιμο ως τις %2</translation>
    </message>
    <message>
        <source>not before %1</source>
        <translation>όχι πριν τις %1</translation>
    </message>
    <message>
        <source>Quiet %1–%2</source>
        <translation>Ησυχία %1–%2</translation>
    </message>
    <message>
        <source>no appliance runs</source>
        <translation>καμία συσκευή δεν λειτουργεί</translation>
    </message>
    <message>
        <source>rests</source>
        <translation>σε αναμονή</translation>
    </message>
    <message>
        <source>gives %1 kW</source>
        <translation>δίνει %1 kW</translation>
    </message>
    <message>
        <source>charges with %1 kW</source>
        <translation>φορτίζει με %1 kW</translation>
    </message>
    <message>
        <source>takes %1 kW</source>
        <translation>παίρνει %1 kW</translation>
    </message>
    <message>
        <source>does not say what it does</source>
        <translation>δεν λέει τι κάνει</translation>
    </message>
    <message>
        <source>is away</source>
        <translation>λείπει</translation>
    </message>
    <message>
        <source>%1 % full</source>
        <translation>γεμάτη %1 %</translation>
    </message>
    <message>
        <source>%1 of %2 min done</source>
        <translation>έγιναν %1 από %2 λεπτά</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>προσομοίωση</translation>
    </message>
    <message>
        <source>over Home Assistant</source>
        <translation>μέσω Home Assistant</translation>
    </message>
    <message>
        <source>over Modbus</source>
        <translation>μέσω Modbus</translation>
    </message>
    <message>
        <source>only read</source>
        <translation>μόνο ανάγνωση</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>δεν ρωτήθηκε ακόμη</translation>
    </message>
    <message>
        <source>does as it is told</source>
        <translation>κάνει ό,τι του λένε</translation>
    </message>
    <message>
        <source>on its own</source>
        <translation>μόνη της</translation>
    </message>
    <message>
        <source>does not do as it is told; it was let go</source>
        <translation>δεν κάνει ό,τι του λένε· αφέθηκε ελεύθερη</translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation>δεν απαντά</translation>
    </message>
    <message>
        <source>held back so that the house connection is not overloaded</source>
        <translation>περιορίζεται για να μην υπερφορτωθεί η παροχή</translation>
    </message>
    <message>
        <source>The market does not answer: nothing is traded, and the devices follow the plan by the tariff alone.</source>
        <translation>Η αγορά δεν απαντά: δεν γίνονται συναλλαγές και οι συσκευές ακολουθούν το πλάνο μόνο με το τιμολόγιο.</translation>
    </message>
    <message>
        <source>Prices or the plan are missing: the battery serves your own surplus and need, cars charge at once, heat pumps run by themselves.</source>
        <translation>Λείπουν τιμές ή πλάνο: η μπαταρία εξυπηρετεί το δικό σας πλεόνασμα και ανάγκη, τα αυτοκίνητα φορτίζουν αμέσως, οι αντλίες λειτουργούν μόνες τους.</translation>
    </message>
    <message>
        <source>The meter does not answer: the battery rests, cars charge slowly, heat pumps run by themselves.</source>
        <translation>Ο μετρητής δεν απαντά: η μπαταρία περιμένει, τα αυτοκίνητα φορτίζουν αργά, οι αντλίες λειτουργούν μόνες τους.</translation>
    </message>
    <message>
        <source>The battery is %1 kWh below its reserve.</source>
        <translation>Η μπαταρία είναι %1 kWh κάτω από το απόθεμά της.</translation>
    </message>
    <message>
        <source>%1 kWh of the flexibility that was sold will be missing.</source>
        <translation>Θα λείψουν %1 kWh από την ευελιξία που πουλήθηκε.</translation>
    </message>
    <message>
        <source>%1 will be done %2 min late.</source>
        <translation>%1 θα τελειώσει %2 λεπτά αργότερα.</translation>
    </message>
    <message>
        <source>%1 will be %2 °C outside its band.</source>
        <translation>%1 θα είναι %2 °C εκτός ορίων.</translation>
    </message>
    <message>
        <source>%1 will leave with %2 kWh less than wished.</source>
        <translation>%1 θα φύγει με %2 kWh λιγότερα από όσα ζητήσατε.</translation>
    </message>
    <message>
        <source>%1 cannot have %2 kWh of its least charge at once.</source>
        <translation>%1 δεν μπορεί να έχει αμέσως %2 kWh της ελάχιστης φόρτισης.</translation>
    </message>
    <message>
        <source>The house connection will be passed by %1 kWh.</source>
        <translation>Η παροχή του σπιτιού θα ξεπεραστεί κατά %1 kWh.</translation>
    </message>
    <message>
        <source>It started outside and is brought back.</source>
        <translation>Ξεκίνησε εκτός ορίων και επανέρχεται.</translation>
    </message>
    <message>
        <source>There is too little time.</source>
        <translation>Ο χρόνος δεν φτάνει.</translation>
    </message>
    <message>
        <source>Full power is not enough.</source>
        <translation>Η πλήρης ισχύς δεν αρκεί.</translation>
    </message>
    <message>
        <source>More would cost above your price limit.</source>
        <translation>Περισσότερα θα κόστιζαν πάνω από το όριο τιμής σας.</translation>
    </message>
    <message>
        <source>The house connection leaves no more.</source>
        <translation>Η παροχή δεν επιτρέπει περισσότερα.</translation>
    </message>
    <message>
        <source>What is switched on by hand alone takes that much.</source>
        <translation>Μόνο όσα ανάβουν με το χέρι παίρνουν τόσο.</translation>
    </message>
    <message>
        <source>The device cannot be switched more finely.</source>
        <translation>Η συσκευή δεν ρυθμίζεται πιο λεπτά.</translation>
    </message>
</context>
<context>
    <name>ContractErrorText</name>
    <message>
        <source>The account %1 is frozen by an order.</source>
        <translation>Ο λογαριασμός %1 είναι δεσμευμένος με διαταγή.</translation>
    </message>
    <message>
        <source>%1 is registered already.</source>
        <translation>Το %1 είναι ήδη καταχωρισμένο.</translation>
    </message>
    <message>
        <source>This reading was reported already.</source>
        <translation>Αυτή η ένδειξη έχει ήδη αναφερθεί.</translation>
    </message>
    <message>
        <source>This step was done already for the period from %1.</source>
        <translation>Αυτό το βήμα έχει ήδη γίνει για την περίοδο από %1.</translation>
    </message>
    <message>
        <source>The meter %1 is counted in this award already.</source>
        <translation>Ο μετρητής %1 έχει ήδη υπολογιστεί σε αυτή την ανάθεση.</translation>
    </message>
    <message>
        <source>%1 is a member already.</source>
        <translation>Το %1 είναι ήδη μέλος.</translation>
    </message>
    <message>
        <source>The coalition has placed its order for the period from %1 already.</source>
        <translation>Ο συνασπισμός έχει ήδη δώσει την εντολή του για την περίοδο από %1.</translation>
    </message>
    <message>
        <source>This change of the authorities was proposed, voted for or made already.</source>
        <translation>Αυτή η αλλαγή των αρχών έχει ήδη προταθεί, ψηφιστεί ή γίνει.</translation>
    </message>
    <message>
        <source>The market %1 is paused or open as you asked already.</source>
        <translation>Η αγορά %1 είναι ήδη σε παύση ή ανοιχτή όπως ζητήθηκε.</translation>
    </message>
    <message>
        <source>The bank reference %1 was used already.</source>
        <translation>Η τραπεζική αναφορά %1 έχει ήδη χρησιμοποιηθεί.</translation>
    </message>
    <message>
        <source>The bank reference is missing.</source>
        <translation>Λείπει η τραπεζική αναφορά.</translation>
    </message>
    <message>
        <source>This permission of %1 was used already.</source>
        <translation>Αυτή η άδεια του %1 έχει ήδη χρησιμοποιηθεί.</translation>
    </message>
    <message>
        <source>%1 cr is more than the %2 cr that were deposited.</source>
        <translation>Τα %1 cr είναι περισσότερα από τα %2 cr που κατατέθηκαν.</translation>
    </message>
    <message>
        <source>%1 cr is more than %2 kWh cost at the agreed price.</source>
        <translation>Τα %1 cr είναι περισσότερα από όσο κοστίζουν %2 kWh στη συμφωνημένη τιμή.</translation>
    </message>
    <message>
        <source>%1 cr is not more than the %2 cr that were shown already.</source>
        <translation>Τα %1 cr δεν είναι περισσότερα από τα %2 cr που έχουν ήδη παρουσιαστεί.</translation>
    </message>
    <message>
        <source>It is too early: this is possible from %1 on.</source>
        <translation>Είναι πολύ νωρίς: αυτό γίνεται από %1 και μετά.</translation>
    </message>
    <message>
        <source>The readings were recorded before their period ended at %1.</source>
        <translation>Οι ενδείξεις καταχωρίστηκαν πριν λήξει η περίοδός τους στις %1.</translation>
    </message>
    <message>
        <source>Trading for the period from %1 opens at %2.</source>
        <translation>Οι συναλλαγές για την περίοδο από %1 ανοίγουν στις %2.</translation>
    </message>
    <message>
        <source>Trading for the period from %1 closed at %2.</source>
        <translation>Οι συναλλαγές για την περίοδο από %1 έκλεισαν στις %2.</translation>
    </message>
    <message>
        <source>Orders for the period from %1 are still taken until %2.</source>
        <translation>Για την περίοδο από %1 δέχονται ακόμη εντολές έως %2.</translation>
    </message>
    <message>
        <source>Sealed orders for the period from %1 can be opened from %2 on.</source>
        <translation>Οι σφραγισμένες εντολές για την περίοδο από %1 ανοίγονται από %2 και μετά.</translation>
    </message>
    <message>
        <source>The time to open sealed orders for the period from %1 ended at %2.</source>
        <translation>Ο χρόνος για το άνοιγμα σφραγισμένων εντολών για την περίοδο από %1 έληξε στις %2.</translation>
    </message>
    <message>
        <source>It is too late: this was possible until %1.</source>
        <translation>Είναι πολύ αργά: αυτό γινόταν έως %1.</translation>
    </message>
    <message>
        <source>A day that has begun cannot be changed any more.</source>
        <translation>Μια ημέρα που άρχισε δεν αλλάζει πια.</translation>
    </message>
    <message>
        <source>Reports for the period from %1 were taken until %2.</source>
        <translation>Οι αναφορές για την περίοδο από %1 γίνονταν δεκτές έως %2.</translation>
    </message>
    <message>
        <source>The payment channel ended at %1.</source>
        <translation>Το κανάλι πληρωμών έληξε στις %1.</translation>
    </message>
    <message>
        <source>The payment channel %1 is not open.</source>
        <translation>Το κανάλι πληρωμών %1 δεν είναι ανοιχτό.</translation>
    </message>
    <message>
        <source>The signature was valid until %1.</source>
        <translation>Η υπογραφή ίσχυε έως %1.</translation>
    </message>
    <message>
        <source>The agent’s right to act for you ended at %1.</source>
        <translation>Το δικαίωμα του πράκτορα να ενεργεί για εσάς έληξε στις %1.</translation>
    </message>
    <message>
        <source>The data were on offer until %1.</source>
        <translation>Τα δεδομένα προσφέρονταν έως %1.</translation>
    </message>
    <message>
        <source>The award %1 is not at the stage for this.</source>
        <translation>Η ανάθεση %1 δεν βρίσκεται στο κατάλληλο στάδιο.</translation>
    </message>
    <message>
        <source>The request %1, or the offer for it, is not open any more.</source>
        <translation>Το αίτημα %1 ή η προσφορά του δεν είναι πια ανοιχτά.</translation>
    </message>
    <message>
        <source>The value of “%1” is not possible here.</source>
        <translation>Η τιμή του «%1» δεν είναι δυνατή εδώ.</translation>
    </message>
    <message>
        <source>A setting is outside of what is possible.</source>
        <translation>Μια ρύθμιση είναι εκτός των δυνατών ορίων.</translation>
    </message>
    <message>
        <source>A name or a key has not the right length.</source>
        <translation>Ένα όνομα ή κλειδί δεν έχει το σωστό μήκος.</translation>
    </message>
    <message>
        <source>The limits for buying (%1 ct/kWh) and for selling (%2 ct/kWh) contradict each other.</source>
        <translation>Τα όρια για αγορά (%1 ct/kWh) και πώληση (%2 ct/kWh) αντιφάσκουν.</translation>
    </message>
    <message>
        <source>The orders for the period from %1 buy and sell at once.</source>
        <translation>Οι εντολές για την περίοδο από %1 αγοράζουν και πωλούν ταυτόχρονα.</translation>
    </message>
    <message>
        <source>Your own order %1 stands against it.</source>
        <translation>Η δική σας εντολή %1 βρίσκεται απέναντι.</translation>
    </message>
    <message>
        <source>The seal of meter %1 is broken.</source>
        <translation>Η σφραγίδα του μετρητή %1 είναι σπασμένη.</translation>
    </message>
    <message>
        <source>The seal of meter %1 is whole.</source>
        <translation>Η σφραγίδα του μετρητή %1 είναι ακέραιη.</translation>
    </message>
    <message>
        <source>Meter %1 counts only from %2 on, when it was sealed.</source>
        <translation>Ο μετρητής %1 μετρά μόνο από %2, όταν σφραγίστηκε.</translation>
    </message>
    <message>
        <source>Another change is still waiting to take effect.</source>
        <translation>Μια άλλη αλλαγή περιμένει ακόμη να ισχύσει.</translation>
    </message>
    <message>
        <source>A contract was asked for something that is reserved for other parts of the network.</source>
        <translation>Ζητήθηκε από μια σύμβαση κάτι που προορίζεται για άλλα μέρη του δικτύου.</translation>
    </message>
    <message>
        <source>The change of authorities does not belong to this block.</source>
        <translation>Η αλλαγή των αρχών δεν ανήκει σε αυτό το μπλοκ.</translation>
    </message>
    <message>
        <source>The list of authorities would be empty, faulty or too long.</source>
        <translation>Ο κατάλογος των αρχών θα ήταν κενός, λανθασμένος ή πολύ μακρύς.</translation>
    </message>
    <message>
        <source>There is no such proposal, vote or list of authorities.</source>
        <translation>Δεν υπάρχει τέτοια πρόταση, ψήφος ή κατάλογος αρχών.</translation>
    </message>
    <message>
        <source>The coalition %1 does not exist, or not any more.</source>
        <translation>Ο συνασπισμός %1 δεν υπάρχει ή δεν υπάρχει πια.</translation>
    </message>
    <message>
        <source>The data of the period from %1 are what was sold.</source>
        <translation>Τα δεδομένα της περιόδου από %1 είναι αυτά που πουλήθηκαν.</translation>
    </message>
    <message>
        <source>The data or the key are not what was sold.</source>
        <translation>Τα δεδομένα ή το κλειδί δεν είναι αυτά που πουλήθηκαν.</translation>
    </message>
    <message>
        <source>%1 cr is more than the network can hold.</source>
        <translation>Τα %1 cr είναι περισσότερα από όσα χωρά το δίκτυο.</translation>
    </message>
    <message>
        <source>A plan of %1 kWh is not possible.</source>
        <translation>Ένα πλάνο %1 kWh δεν είναι δυνατό.</translation>
    </message>
    <message>
        <source>The market admits %1, but your limits allow only %2.</source>
        <translation>Η αγορά δέχεται %1, αλλά τα όριά σας επιτρέπουν μόνο %2.</translation>
    </message>
    <message>
        <source>Your limits ask for renewable energy only, but here sell: %1.</source>
        <translation>Τα όριά σας ζητούν μόνο ανανεώσιμη ενέργεια, αλλά εδώ πωλούν: %1.</translation>
    </message>
    <message>
        <source>%1 cr for the day is above your limit of %2 cr.</source>
        <translation>Τα %1 cr για την ημέρα ξεπερνούν το όριό σας των %2 cr.</translation>
    </message>
    <message>
        <source>%1 kWh is above your limit of %2 kWh for one period.</source>
        <translation>Τα %1 kWh ξεπερνούν το όριό σας των %2 kWh ανά περίοδο.</translation>
    </message>
    <message>
        <source>%1 ct/kWh is above your limit for buying of %2 ct/kWh.</source>
        <translation>Τα %1 ct/kWh είναι πάνω από το όριο αγοράς σας των %2 ct/kWh.</translation>
    </message>
    <message>
        <source>%1 ct/kWh is below your limit for selling of %2 ct/kWh.</source>
        <translation>Τα %1 ct/kWh είναι κάτω από το όριο πώλησής σας των %2 ct/kWh.</translation>
    </message>
    <message>
        <source>%1 ct/kWh is below your limit for flexibility of %2 ct/kWh.</source>
        <translation>Τα %1 ct/kWh είναι κάτω από το όριο ευελιξίας σας των %2 ct/kWh.</translation>
    </message>
    <message>
        <source>%1 ct/kWh is not possible: at most %2 ct/kWh.</source>
        <translation>Τα %1 ct/kWh δεν είναι δυνατά: το πολύ %2 ct/kWh.</translation>
    </message>
    <message>
        <source>%1 kWh is not possible: between %2 and %3 kWh are.</source>
        <translation>Τα %1 kWh δεν είναι δυνατά: επιτρέπονται από %2 έως %3 kWh.</translation>
    </message>
    <message>
        <source>The price is not on this market’s price list.</source>
        <translation>Η τιμή δεν είναι στον τιμοκατάλογο αυτής της αγοράς.</translation>
    </message>
    <message>
        <source>No more orders fit at this price.</source>
        <translation>Δεν χωρούν άλλες εντολές σε αυτή την τιμή.</translation>
    </message>
    <message>
        <source>A reading of %1 kWh taken and %2 kWh given is not possible.</source>
        <translation>Ένδειξη %1 kWh που ελήφθησαν και %2 kWh που δόθηκαν δεν είναι δυνατή.</translation>
    </message>
    <message>
        <source>%1 kWh is more than the coalition’s shares allow.</source>
        <translation>Τα %1 kWh είναι περισσότερα από όσα επιτρέπουν τα μερίδια του συνασπισμού.</translation>
    </message>
    <message>
        <source>The end must lie between %1 and %2.</source>
        <translation>Η λήξη πρέπει να είναι μεταξύ %1 και %2.</translation>
    </message>
    <message>
        <source>The end must not be before %1.</source>
        <translation>Η λήξη δεν μπορεί να είναι πριν από %1.</translation>
    </message>
    <message>
        <source>The two imbalance prices, %1 and %2 ct/kWh, must be equal here.</source>
        <translation>Οι δύο τιμές απόκλισης, %1 και %2 ct/kWh, πρέπει εδώ να είναι ίσες.</translation>
    </message>
    <message>
        <source>The account owes %1 cr.</source>
        <translation>Ο λογαριασμός οφείλει %1 cr.</translation>
    </message>
    <message>
        <source>The deposit of %1 cr is too small: %2 cr are needed.</source>
        <translation>Η κατάθεση των %1 cr είναι μικρή: χρειάζονται %2 cr.</translation>
    </message>
    <message>
        <source>%1 cr are needed, but the account holds %2 cr.</source>
        <translation>Χρειάζονται %1 cr, αλλά ο λογαριασμός έχει %2 cr.</translation>
    </message>
    <message>
        <source>%1 cr are needed, but permission was given for %2 cr.</source>
        <translation>Χρειάζονται %1 cr, αλλά δόθηκε άδεια για %2 cr.</translation>
    </message>
    <message>
        <source>%1 cr are owed, but the market’s reserve holds %2 cr.</source>
        <translation>Οφείλονται %1 cr, αλλά το απόθεμα της αγοράς έχει %2 cr.</translation>
    </message>
    <message>
        <source>%1 is not registered on this market.</source>
        <translation>Το %1 δεν είναι καταχωρισμένο σε αυτή την αγορά.</translation>
    </message>
    <message>
        <source>The signature or key does not fit the account.</source>
        <translation>Η υπογραφή ή το κλειδί δεν ταιριάζει με τον λογαριασμό.</translation>
    </message>
    <message>
        <source>The report is signed by %1, but this meter’s reports are signed by %2.</source>
        <translation>Η αναφορά υπογράφεται από %1, αλλά του μετρητή αυτού τις υπογράφει το %2.</translation>
    </message>
    <message>
        <source>The sealed order is empty.</source>
        <translation>Η σφραγισμένη εντολή είναι κενή.</translation>
    </message>
    <message>
        <source>There is no sealed order for the period from %1.</source>
        <translation>Δεν υπάρχει σφραγισμένη εντολή για την περίοδο από %1.</translation>
    </message>
    <message>
        <source>What was opened is not the order that was sealed.</source>
        <translation>Αυτό που ανοίχτηκε δεν είναι η σφραγισμένη εντολή.</translation>
    </message>
    <message>
        <source>The manager %1 cannot leave the coalition.</source>
        <translation>Ο διαχειριστής %1 δεν μπορεί να φύγει από τον συνασπισμό.</translation>
    </message>
    <message>
        <source>The operator would take away its own right.</source>
        <translation>Ο διαχειριστής θα αφαιρούσε το δικό του δικαίωμα.</translation>
    </message>
    <message>
        <source>The two accounts must be different ones.</source>
        <translation>Οι δύο λογαριασμοί πρέπει να είναι διαφορετικοί.</translation>
    </message>
    <message>
        <source>The seller %1 could keep the money and send nothing.</source>
        <translation>Ο πωλητής %1 θα μπορούσε να κρατήσει τα χρήματα και να μη στείλει τίποτα.</translation>
    </message>
    <message>
        <source>The market is paused.</source>
        <translation>Η αγορά είναι σε παύση.</translation>
    </message>
    <message>
        <source>Only %1 of %2 members have been counted so far.</source>
        <translation>Μέχρι στιγμής μετρήθηκαν μόνο %1 από τα %2 μέλη.</translation>
    </message>
    <message>
        <source>The meter %1 is bound already for the period from %2.</source>
        <translation>Ο μετρητής %1 είναι ήδη δεσμευμένος για την περίοδο από %2.</translation>
    </message>
    <message>
        <source>The meter %1 does not belong to this offer.</source>
        <translation>Ο μετρητής %1 δεν ανήκει σε αυτή την προσφορά.</translation>
    </message>
    <message>
        <source>The owner of meter %1 has not agreed to these terms.</source>
        <translation>Ο ιδιοκτήτης του μετρητή %1 δεν έχει συμφωνήσει με αυτούς τους όρους.</translation>
    </message>
    <message>
        <source>Nothing is overloaded in the period from %1.</source>
        <translation>Τίποτα δεν υπερφορτώνεται στην περίοδο από %1.</translation>
    </message>
    <message>
        <source>No order was given.</source>
        <translation>Δεν δόθηκε καμία εντολή.</translation>
    </message>
    <message>
        <source>There is nothing to pay out.</source>
        <translation>Δεν υπάρχει τίποτα προς πληρωμή.</translation>
    </message>
    <message>
        <source>The account %1 is not frozen.</source>
        <translation>Ο λογαριασμός %1 δεν είναι δεσμευμένος.</translation>
    </message>
    <message>
        <source>The roles of this account (%1) do not allow this here.</source>
        <translation>Οι ρόλοι αυτού του λογαριασμού (%1) δεν το επιτρέπουν εδώ.</translation>
    </message>
    <message>
        <source>The owner gave no such right to %1.</source>
        <translation>Ο ιδιοκτήτης δεν έδωσε τέτοιο δικαίωμα στο %1.</translation>
    </message>
    <message>
        <source>Only an account with this role may do that: %1.</source>
        <translation>Μόνο λογαριασμός με αυτόν τον ρόλο μπορεί να το κάνει: %1.</translation>
    </message>
    <message>
        <source>The market %1 is of another kind.</source>
        <translation>Η αγορά %1 είναι άλλου είδους.</translation>
    </message>
    <message>
        <source>%1 is not a member.</source>
        <translation>Το %1 δεν είναι μέλος.</translation>
    </message>
    <message>
        <source>%1 is not invited with this share.</source>
        <translation>Το %1 δεν έχει προσκληθεί με αυτό το μερίδιο.</translation>
    </message>
    <message>
        <source>Only the account %1 may do this.</source>
        <translation>Μόνο ο λογαριασμός %1 μπορεί να το κάνει.</translation>
    </message>
    <message>
        <source>Only the owner of meter %1 or its aggregator may do this.</source>
        <translation>Μόνο ο ιδιοκτήτης του μετρητή %1 ή ο φορέας συγκέντρωσής του μπορεί να το κάνει.</translation>
    </message>
    <message>
        <source>The readings are not on the network yet.</source>
        <translation>Οι ενδείξεις δεν είναι ακόμη στο δίκτυο.</translation>
    </message>
    <message>
        <source>The reading of the period from %1 is missing or still waits.</source>
        <translation>Η ένδειξη της περιόδου από %1 λείπει ή περιμένει ακόμη.</translation>
    </message>
    <message>
        <source>The proof is longer than it can be.</source>
        <translation>Η απόδειξη είναι μακρύτερη από το δυνατό.</translation>
    </message>
    <message>
        <source>The price of the period from %1 is not set yet.</source>
        <translation>Η τιμή της περιόδου από %1 δεν έχει οριστεί ακόμη.</translation>
    </message>
    <message>
        <source>%1 kWh found no other side, and the order was all or nothing.</source>
        <translation>%1 kWh δεν βρήκαν άλλη πλευρά και η εντολή ήταν όλα ή τίποτα.</translation>
    </message>
    <message>
        <source>The coalition has no order for the period from %1.</source>
        <translation>Ο συνασπισμός δεν έχει εντολή για την περίοδο από %1.</translation>
    </message>
    <message>
        <source>The order %1 is not open, or not any more.</source>
        <translation>Η εντολή %1 δεν είναι ανοιχτή ή δεν είναι πια.</translation>
    </message>
    <message>
        <source>Orders that go together must be of one period, not of %1 and %2.</source>
        <translation>Εντολές που δίνονται μαζί πρέπει να είναι μίας περιόδου, όχι %1 και %2.</translation>
    </message>
    <message>
        <source>The period from %1 is not among those from %2 to %3.</source>
        <translation>Η περίοδος από %1 δεν είναι μεταξύ εκείνων από %2 έως %3.</translation>
    </message>
    <message>
        <source>%1 periods are not possible at once: 1 to %2 are.</source>
        <translation>%1 περίοδοι μαζί δεν είναι δυνατές: επιτρέπονται 1 έως %2.</translation>
    </message>
    <message>
        <source>There are still open orders or periods: %1.</source>
        <translation>Υπάρχουν ακόμη ανοιχτές εντολές ή περίοδοι: %1.</translation>
    </message>
    <message>
        <source>There is no more room: at most %1 are possible.</source>
        <translation>Δεν υπάρχει άλλος χώρος: το πολύ %1.</translation>
    </message>
    <message>
        <source>The account has as many orders for the period from %1 as it may have.</source>
        <translation>Ο λογαριασμός έχει ήδη τις περισσότερες δυνατές εντολές για την περίοδο από %1.</translation>
    </message>
    <message>
        <source>There is no market %1.</source>
        <translation>Δεν υπάρχει αγορά %1.</translation>
    </message>
    <message>
        <source>The meter %1 is not registered.</source>
        <translation>Ο μετρητής %1 δεν είναι καταχωρισμένος.</translation>
    </message>
    <message>
        <source>There is no grid branch %1.</source>
        <translation>Δεν υπάρχει κλάδος δικτύου %1.</translation>
    </message>
    <message>
        <source>There is no device %1 on grid branch %2.</source>
        <translation>Δεν υπάρχει συσκευή %1 στον κλάδο δικτύου %2.</translation>
    </message>
    <message>
        <source>The grid branch has no capacity.</source>
        <translation>Ο κλάδος δικτύου δεν έχει χωρητικότητα.</translation>
    </message>
    <message>
        <source>There is no award %1.</source>
        <translation>Δεν υπάρχει ανάθεση %1.</translation>
    </message>
    <message>
        <source>There is no request %1.</source>
        <translation>Δεν υπάρχει αίτημα %1.</translation>
    </message>
    <message>
        <source>There is no data offer %1.</source>
        <translation>Δεν υπάρχει προσφορά δεδομένων %1.</translation>
    </message>
    <message>
        <source>The data sale %1 is not at the stage for this.</source>
        <translation>Η πώληση δεδομένων %1 δεν είναι στο κατάλληλο στάδιο.</translation>
    </message>
    <message>
        <source>An account or key is missing.</source>
        <translation>Λείπει ένας λογαριασμός ή ένα κλειδί.</translation>
    </message>
    <message>
        <source>An amount or a time is zero and must not be.</source>
        <translation>Μια ποσότητα ή ένας χρόνος είναι μηδέν και δεν πρέπει.</translation>
    </message>
    <message>
        <source>This attempt changed nothing.</source>
        <translation>Αυτή η προσπάθεια δεν άλλαξε τίποτα.</translation>
    </message>
    <message>
        <source>Your orders and credits are as before.</source>
        <translation>Οι εντολές και οι μονάδες σας είναι όπως πριν.</translation>
    </message>
    <message>
        <source>No credits were moved.</source>
        <translation>Δεν μετακινήθηκαν μονάδες.</translation>
    </message>
    <message>
        <source>The records on the network are as before.</source>
        <translation>Οι καταχωρίσεις στο δίκτυο είναι όπως πριν.</translation>
    </message>
    <message>
        <source>The meter’s readings and what the network holds are as before.</source>
        <translation>Οι ενδείξεις του μετρητή και όσα κρατά το δίκτυο είναι όπως πριν.</translation>
    </message>
    <message>
        <source>The channel’s money is as before.</source>
        <translation>Τα χρήματα του καναλιού είναι όπως πριν.</translation>
    </message>
    <message>
        <source>The data offer and its payment are as before.</source>
        <translation>Η προσφορά δεδομένων και η πληρωμή της είναι όπως πριν.</translation>
    </message>
    <message>
        <source>Your limits are as before.</source>
        <translation>Τα όριά σας είναι όπως πριν.</translation>
    </message>
    <message>
        <source>There is nothing left to do.</source>
        <translation>Δεν χρειάζεται να κάνετε κάτι.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>Διορθώστε το και δοκιμάστε ξανά.</translation>
    </message>
    <message>
        <source>Change it, or your limits, and try again.</source>
        <translation>Αλλάξτε το ή τα όριά σας και δοκιμάστε ξανά.</translation>
    </message>
    <message>
        <source>Add credits or ask for less.</source>
        <translation>Προσθέστε μονάδες ή ζητήστε λιγότερα.</translation>
    </message>
    <message>
        <source>Wait until then and try again.</source>
        <translation>Περιμένετε έως τότε και δοκιμάστε ξανά.</translation>
    </message>
    <message>
        <source>Wait a little and try again.</source>
        <translation>Περιμένετε λίγο και δοκιμάστε ξανά.</translation>
    </message>
    <message>
        <source>Choose a later period.</source>
        <translation>Επιλέξτε μια μεταγενέστερη περίοδο.</translation>
    </message>
    <message>
        <source>Wait until the operator opens it again.</source>
        <translation>Περιμένετε να την ανοίξει ξανά ο διαχειριστής.</translation>
    </message>
    <message>
        <source>Look at what is shown now and choose again.</source>
        <translation>Δείτε τι εμφανίζεται τώρα και επιλέξτε ξανά.</translation>
    </message>
    <message>
        <source>Sign it anew.</source>
        <translation>Υπογράψτε ξανά.</translation>
    </message>
    <message>
        <source>Save your limits again: that renews it.</source>
        <translation>Αποθηκεύστε ξανά τα όριά σας: έτσι ανανεώνεται.</translation>
    </message>
    <message>
        <source>Enter the right reference; each one counts once.</source>
        <translation>Δώστε τη σωστή αναφορά· καθεμία ισχύει μία φορά.</translation>
    </message>
    <message>
        <source>Open a new channel if you still need one.</source>
        <translation>Ανοίξτε νέο κανάλι αν το χρειάζεστε ακόμη.</translation>
    </message>
    <message>
        <source>Cancel or claim them first.</source>
        <translation>Πρώτα ακυρώστε τις ή εισπράξτε τις.</translation>
    </message>
    <message>
        <source>Ask the market’s operator.</source>
        <translation>Ρωτήστε τον διαχειριστή της αγοράς.</translation>
    </message>
    <message>
        <source>Call the technician to look at the meter.</source>
        <translation>Καλέστε τον τεχνικό να δει τον μετρητή.</translation>
    </message>
    <message>
        <source>Ask the network’s authorities.</source>
        <translation>Ρωτήστε τις αρχές του δικτύου.</translation>
    </message>
    <message>
        <source>Use that account.</source>
        <translation>Χρησιμοποιήστε εκείνον τον λογαριασμό.</translation>
    </message>
    <message>
        <source>Settle it with the other side first.</source>
        <translation>Πρώτα συνεννοηθείτε με την άλλη πλευρά.</translation>
    </message>
    <message>
        <source>Report it to the operator: the program should not have asked.</source>
        <translation>Αναφέρετέ το στον διαχειριστή: το πρόγραμμα δεν έπρεπε να το ζητήσει.</translation>
    </message>
    <message>
        <source>%1 is a contract of the market: its credits cannot be frozen.</source>
        <translation>Το %1 είναι σύμβαση της αγοράς: οι μονάδες του δεν δεσμεύονται.</translation>
    </message>
    <message>
        <source>There is no dispatch %1.</source>
        <translation>Δεν υπάρχει κλήση %1.</translation>
    </message>
    <message>
        <source>The dispatch %1 was begun with other terms.</source>
        <translation>Η κλήση %1 ξεκίνησε με άλλους όρους.</translation>
    </message>
    <message>
        <source>%1 is not asked in dispatch %2.</source>
        <translation>Το %1 δεν ερωτάται στην κλήση %2.</translation>
    </message>
    <message>
        <source>%1 has answered already.</source>
        <translation>Το %1 έχει ήδη απαντήσει.</translation>
    </message>
    <message>
        <source>%1 kWh is more than the %2 kWh that are asked for.</source>
        <translation>%1 kWh είναι περισσότερες από τις %2 kWh που ζητούνται.</translation>
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
        <translation>κατατέθηκε, κλειδί δεν παραδόθηκε</translation>
    </message>
    <message>
        <source>key delivered</source>
        <translation>κλειδί παραδόθηκε</translation>
    </message>
    <message>
        <source>key disputed</source>
        <translation>κλειδί αμφισβητείται</translation>
    </message>
    <message>
        <source>key shown to all</source>
        <translation>κλειδί φανερό σε όλους</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>πληρώθηκε</translation>
    </message>
    <message>
        <source>money back</source>
        <translation>επιστροφή χρημάτων</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>Πώληση</translation>
    </message>
    <message>
        <source>Readings of</source>
        <translation>Μετρήσεις από</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Τιμή</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>Αγοραστής</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Ιδιοκτήτης</translation>
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
        <translation>%1 λεπτά</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 ώρ.</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 ημ.</translation>
    </message>
</context>
<context>
    <name>DeskKeys</name>
    <message>
        <source>Ticket: buy</source>
        <translation>Δελτίο: αγορά</translation>
    </message>
    <message>
        <source>Ticket: sell</source>
        <translation>Δελτίο: πώληση</translation>
    </message>
    <message>
        <source>Ticket: quantity</source>
        <translation>Δελτίο: ποσότητα</translation>
    </message>
    <message>
        <source>Ticket: limit</source>
        <translation>Δελτίο: όριο</translation>
    </message>
    <message>
        <source>Ticket: ask, then sign and place</source>
        <translation>Δελτίο: ερώτηση, μετά υπογραφή και υποβολή</translation>
    </message>
    <message>
        <source>Go to the ladder</source>
        <translation>Μετάβαση στην κλίμακα</translation>
    </message>
    <message>
        <source>Next slot</source>
        <translation>Επόμενο διάστημα</translation>
    </message>
    <message>
        <source>Slot before</source>
        <translation>Προηγούμενο διάστημα</translation>
    </message>
    <message>
        <source>Go to the orders</source>
        <translation>Μετάβαση στις εντολές</translation>
    </message>
    <message>
        <source>Search the members</source>
        <translation>Αναζήτηση μελών</translation>
    </message>
    <message>
        <source>Cancel all orders (asks first)</source>
        <translation>Ακύρωση όλων των εντολών (ρωτά πρώτα)</translation>
    </message>
    <message>
        <source>Deactivate all orders (asks first)</source>
        <translation>Απενεργοποίηση όλων των εντολών (ρωτά πρώτα)</translation>
    </message>
    <message>
        <source>Activate all orders (asks first)</source>
        <translation>Ενεργοποίηση όλων των εντολών (ρωτά πρώτα)</translation>
    </message>
    <message>
        <source>Import orders from a file</source>
        <translation>Εισαγωγή εντολών από αρχείο</translation>
    </message>
    <message>
        <source>Show these keys</source>
        <translation>Εμφάνιση πλήκτρων</translation>
    </message>
    <message>
        <source>One key at a time, with Ctrl, Alt or Shift.</source>
        <translation>Ένα πλήκτρο τη φορά, με Ctrl, Alt ή Shift.</translation>
    </message>
    <message>
        <source>%1 types or moves. Add Alt or Ctrl.</source>
        <translation>%1 γράφει ή μετακινεί. Προσθέστε Alt ή Ctrl.</translation>
    </message>
    <message>
        <source>%1 means something else in every program.</source>
        <translation>%1 σημαίνει κάτι άλλο σε κάθε πρόγραμμα.</translation>
    </message>
    <message>
        <source>%1 is taken: %2.</source>
        <translation>%1 χρησιμοποιείται ήδη: %2.</translation>
    </message>
</context>
<context>
    <name>DeskMarket</name>
    <message>
        <source>another transaction took its place</source>
        <translation>άλλη συναλλαγή πήρε τη θέση της</translation>
    </message>
    <message>
        <source>refused by the market</source>
        <translation>απορρίφθηκε από την αγορά</translation>
    </message>
</context>
<context>
    <name>DeskViews</name>
    <message>
        <source>There is no wallet yet.</source>
        <translation>Δεν υπάρχει ακόμη πορτοφόλι.</translation>
    </message>
    <message>
        <source>The wallet is locked.</source>
        <translation>Το πορτοφόλι είναι κλειδωμένο.</translation>
    </message>
    <message>
        <source>The market is not known yet.</source>
        <translation>Η αγορά δεν είναι ακόμη γνωστή.</translation>
    </message>
</context>
<context>
    <name>DispatchViews</name>
    <message>
        <source>The wallet is locked.</source>
        <translation>Το πορτοφόλι είναι κλειδωμένο.</translation>
    </message>
    <message>
        <source>Member %1</source>
        <translation>Μέλος %1</translation>
    </message>
    <message>
        <source>its buyer</source>
        <translation>τον αγοραστή</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>Αγορά</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Πώληση</translation>
    </message>
    <message>
        <source>Imbalance</source>
        <translation>Απόκλιση</translation>
    </message>
    <message>
        <source>Flexibility up</source>
        <translation>Ευελιξία πάνω</translation>
    </message>
    <message>
        <source>Flexibility down</source>
        <translation>Ευελιξία κάτω</translation>
    </message>
    <message>
        <source>Penalty</source>
        <translation>Ποινή</translation>
    </message>
    <message>
        <source>Paid to members</source>
        <translation>Πληρώθηκε στα μέλη</translation>
    </message>
    <message>
        <source>Own account</source>
        <translation>Δικός λογαριασμός</translation>
    </message>
    <message>
        <source>Market %1</source>
        <translation>Αγορά %1</translation>
    </message>
    <message>
        <source>Could you use %1 kWh less in each period from %2? You may expect %3 ct/kWh.</source>
        <translation>Μπορείτε να καταναλώσετε %1 kWh λιγότερο σε κάθε διάστημα %2; Μπορείτε να περιμένετε %3 ct/kWh.</translation>
    </message>
    <message>
        <source>Could you use %1 kWh more in each period from %2? You may expect %3 ct/kWh.</source>
        <translation>Μπορείτε να καταναλώσετε %1 kWh περισσότερο σε κάθε διάστημα %2; Μπορείτε να περιμένετε %3 ct/kWh.</translation>
    </message>
    <message>
        <source>Answers count until %1. What your meter proves is what is paid.</source>
        <translation>Οι απαντήσεις ισχύουν έως τις %1. Πληρώνεται ό,τι αποδεικνύει ο μετρητής σας.</translation>
    </message>
    <message>
        <source>Promise %1 kWh</source>
        <translation>Υπόσχομαι %1 kWh</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>That could not be read. Nothing was changed.</source>
        <translation>Δεν μπόρεσε να διαβαστεί. Τίποτα δεν άλλαξε.</translation>
    </message>
    <message>
        <source>A value is outside of what is possible. Nothing was changed.</source>
        <translation>Μια τιμή είναι έξω από τα δυνατά όρια. Τίποτα δεν άλλαξε.</translation>
    </message>
    <message>
        <source>It is not there. Nothing was changed.</source>
        <translation>Δεν βρίσκεται εκεί. Τίποτα δεν άλλαξε.</translation>
    </message>
    <message>
        <source>A check failed, so it was not believed. Nothing was changed.</source>
        <translation>Ένας έλεγχος απέτυχε, άρα δεν έγινε πιστευτό. Τίποτα δεν άλλαξε.</translation>
    </message>
    <message>
        <source>Refused: %1. Nothing was sent.</source>
        <translation>Απορρίφθηκε: %1. Τίποτα δεν στάλθηκε.</translation>
    </message>
    <message>
        <source>There was no answer. What was sent is kept and sent again by itself.</source>
        <translation>Δεν ήρθε απάντηση. Ό,τι στάλθηκε φυλάσσεται και ξαναστέλνεται μόνο του.</translation>
    </message>
    <message>
        <source>It took too long. What was sent is kept and sent again by itself.</source>
        <translation>Πήρε πολλή ώρα. Ό,τι στάλθηκε φυλάσσεται και ξαναστέλνεται μόνο του.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Σταμάτησε. Τίποτα δεν άλλαξε.</translation>
    </message>
    <message>
        <source>The wallet is locked or the passphrase is wrong. Nothing was signed.</source>
        <translation>Το πορτοφόλι είναι κλειδωμένο ή η φράση πρόσβασης είναι λάθος. Τίποτα δεν υπογράφηκε.</translation>
    </message>
    <message>
        <source>That is there already; it was not done twice.</source>
        <translation>Υπάρχει ήδη· δεν έγινε δεύτερη φορά.</translation>
    </message>
    <message>
        <source>The computer refused. The log says more; nothing was changed.</source>
        <translation>Ο υπολογιστής αρνήθηκε. Το αρχείο καταγραφής λέει περισσότερα· τίποτα δεν άλλαξε.</translation>
    </message>
</context>
<context>
    <name>ExplainText</name>
    <message>
        <source>The home takes the %1 kWh that it needs.</source>
        <translation>Το σπίτι παίρνει τις %1 kWh που χρειάζεται.</translation>
    </message>
    <message>
        <source>The home makes %1 kWh more than it uses; they are sold.</source>
        <translation>Το σπίτι παράγει %1 kWh περισσότερες από όσες καταναλώνει· πωλούνται.</translation>
    </message>
    <message>
        <source>%1 kWh of your surplus go into the battery: a kWh will be worth up to %2 ct.</source>
        <translation>%1 kWh από το πλεόνασμά σας πηγαίνουν στην μπαταρία: μια kWh θα αξίζει έως %2 ct.</translation>
    </message>
    <message>
        <source>%1 kWh go into the battery: a kWh costs about %2 ct now and will be worth up to %3 ct.</source>
        <translation>%1 kWh πηγαίνουν στην μπαταρία: μια kWh κοστίζει τώρα περίπου %2 ct και θα αξίζει έως %3 ct.</translation>
    </message>
    <message>
        <source>The battery gives the home %1 kWh: a kWh is worth %2 ct now and as little as %3 ct later.</source>
        <translation>Η μπαταρία δίνει στο σπίτι %1 kWh: μια kWh αξίζει τώρα %2 ct και αργότερα μόλις %3 ct.</translation>
    </message>
    <message>
        <source>The battery gives %1 kWh, more than the home needs: a kWh is worth %2 ct now and as little as %3 ct later.</source>
        <translation>Η μπαταρία δίνει %1 kWh, περισσότερες από όσες χρειάζεται το σπίτι: μια kWh αξίζει τώρα %2 ct και αργότερα μόλις %3 ct.</translation>
    </message>
    <message>
        <source>The battery waits: a kWh is worth %1 ct now and up to %2 ct later.</source>
        <translation>Η μπαταρία περιμένει: μια kWh αξίζει τώρα %1 ct και αργότερα έως %2 ct.</translation>
    </message>
    <message>
        <source>You sold flexibility for this time: the home gives the grid %1 kWh.</source>
        <translation>Πουλήσατε ευελιξία για αυτό το διάστημα: το σπίτι δίνει στο δίκτυο %1 kWh.</translation>
    </message>
    <message>
        <source>You sold flexibility for this time: the home takes %1 kWh from the grid.</source>
        <translation>Πουλήσατε ευελιξία για αυτό το διάστημα: το σπίτι παίρνει %1 kWh από το δίκτυο.</translation>
    </message>
    <message>
        <source>No new forecast could be made; the last plan goes on.</source>
        <translation>Δεν ήταν δυνατή νέα πρόβλεψη· συνεχίζεται το τελευταίο σχέδιο.</translation>
    </message>
    <message>
        <source>The plan could not be worked out; the battery rests for now.</source>
        <translation>Το σχέδιο δεν μπόρεσε να υπολογιστεί· προς το παρόν η μπαταρία δεν λειτουργεί.</translation>
    </message>
    <message>
        <source>The battery is full.</source>
        <translation>Η μπαταρία είναι γεμάτη.</translation>
    </message>
    <message>
        <source>The battery is down to the reserve that is kept for you.</source>
        <translation>Η μπαταρία έφτασε στο απόθεμα που κρατιέται για εσάς.</translation>
    </message>
    <message>
        <source>The battery cannot go faster.</source>
        <translation>Η μπαταρία δεν μπορεί πιο γρήγορα.</translation>
    </message>
    <message>
        <source>Your highest price for buying decided.</source>
        <translation>Αποφάσισε η ανώτατη τιμή αγοράς σας.</translation>
    </message>
    <message>
        <source>Your lowest price for selling decided.</source>
        <translation>Αποφάσισε η κατώτατη τιμή πώλησής σας.</translation>
    </message>
    <message>
        <source>Your limit for the energy of one period decided.</source>
        <translation>Αποφάσισε το όριό σας για την ενέργεια μιας περιόδου.</translation>
    </message>
    <message>
        <source>Your limit for the credits of one day decided.</source>
        <translation>Αποφάσισε το όριό σας για τις μονάδες μιας ημέρας.</translation>
    </message>
    <message>
        <source>The market takes no less in one order.</source>
        <translation>Η αγορά δεν δέχεται λιγότερα σε μία εντολή.</translation>
    </message>
    <message>
        <source>The market takes no more in one order.</source>
        <translation>Η αγορά δεν δέχεται περισσότερα σε μία εντολή.</translation>
    </message>
    <message>
        <source>What you sold as flexibility goes before a better price.</source>
        <translation>Ό,τι πουλήσατε ως ευελιξία προηγείται μιας καλύτερης τιμής.</translation>
    </message>
    <message>
        <source>At most %1 ct: that is what a kWh is worth to the home.</source>
        <translation>Το πολύ %1 ct: τόσο αξίζει μια kWh για το σπίτι.</translation>
    </message>
    <message>
        <source>At least %1 ct: that is what a kWh is worth to the home.</source>
        <translation>Τουλάχιστον %1 ct: τόσο αξίζει μια kWh για το σπίτι.</translation>
    </message>
    <message>
        <source>At most %1 ct: a kWh is worth %2 ct to the home, but this is your limit.</source>
        <translation>Το πολύ %1 ct: μια kWh αξίζει %2 ct για το σπίτι, αλλά αυτό είναι το όριό σας.</translation>
    </message>
    <message>
        <source>At least %1 ct: a kWh is worth %2 ct to the home, but this is your limit.</source>
        <translation>Τουλάχιστον %1 ct: μια kWh αξίζει %2 ct για το σπίτι, αλλά αυτό είναι το όριό σας.</translation>
    </message>
    <message>
        <source>At most %1 ct for now: about %2 ct is expected, and another auction follows.</source>
        <translation>Προς το παρόν το πολύ %1 ct: αναμένονται περίπου %2 ct και ακολουθεί άλλη δημοπρασία.</translation>
    </message>
    <message>
        <source>At least %1 ct for now: about %2 ct is expected, and another auction follows.</source>
        <translation>Προς το παρόν τουλάχιστον %1 ct: αναμένονται περίπου %2 ct και ακολουθεί άλλη δημοπρασία.</translation>
    </message>
    <message>
        <source>At most %1 ct for now: there is still time, and up to %2 ct would do.</source>
        <translation>Προς το παρόν το πολύ %1 ct: υπάρχει ακόμη χρόνος, και έως %2 ct θα ήταν εντάξει.</translation>
    </message>
    <message>
        <source>At least %1 ct for now: there is still time, and %2 ct would do.</source>
        <translation>Προς το παρόν τουλάχιστον %1 ct: υπάρχει ακόμη χρόνος, και %2 ct θα αρκούσαν.</translation>
    </message>
    <message>
        <source>At most %1 ct: at that price there is energy outside the market.</source>
        <translation>Το πολύ %1 ct: σε αυτή την τιμή υπάρχει ενέργεια έξω από την αγορά.</translation>
    </message>
    <message>
        <source>At least %1 ct: that is paid outside the market, too.</source>
        <translation>Τουλάχιστον %1 ct: τόσο πληρώνεται και έξω από την αγορά.</translation>
    </message>
    <message>
        <source>%1 ct: giving way costs the home %2 ct a kWh; the rest is your margin.</source>
        <translation>%1 ct: η προσαρμογή κοστίζει στο σπίτι %2 ct ανά kWh· το υπόλοιπο είναι το περιθώριό σας.</translation>
    </message>
    <message>
        <source>%1 kWh bought at %2 ct.</source>
        <translation>%1 kWh αγοράστηκαν προς %2 ct.</translation>
    </message>
    <message>
        <source>%1 kWh bought, from each seller at its own price.</source>
        <translation>%1 kWh αγοράστηκαν, από κάθε πωλητή στη δική του τιμή.</translation>
    </message>
    <message>
        <source>%1 kWh sold at %2 ct.</source>
        <translation>%1 kWh πουλήθηκαν προς %2 ct.</translation>
    </message>
    <message>
        <source>The meter shows %1 kWh more use than was traded; they cost %2 ct each.</source>
        <translation>Ο μετρητής δείχνει %1 kWh περισσότερη κατανάλωση από όση συμφωνήθηκε· κοστίζουν %2 ct η καθεμία.</translation>
    </message>
    <message>
        <source>The meter shows %1 kWh less use than was traded; %2 ct are paid for each.</source>
        <translation>Ο μετρητής δείχνει %1 kWh λιγότερη κατανάλωση από όση συμφωνήθηκε· για καθεμία πληρώνονται %2 ct.</translation>
    </message>
    <message>
        <source>The meter&apos;s report is missing: %1 kWh at %2 ct are an estimate until it comes.</source>
        <translation>Λείπει η αναφορά του μετρητή: %1 kWh προς %2 ct είναι εκτίμηση μέχρι να έρθει.</translation>
    </message>
    <message>
        <source>%1 kWh of flexibility delivered at %2 ct.</source>
        <translation>%1 kWh ευελιξίας παραδόθηκαν προς %2 ct.</translation>
    </message>
    <message>
        <source>%1 kWh of flexibility were missing; that costs %2 cr.</source>
        <translation>Έλειψαν %1 kWh ευελιξίας· αυτό κοστίζει %2 cr.</translation>
    </message>
    <message>
        <source>%1 kWh of flexibility were missing; this time it costs nothing.</source>
        <translation>Έλειψαν %1 kWh ευελιξίας· αυτή τη φορά δεν κοστίζει τίποτα.</translation>
    </message>
    <message>
        <source>This is the first plan.</source>
        <translation>Αυτό είναι το πρώτο σχέδιο.</translation>
    </message>
    <message>
        <source>Only time has passed.</source>
        <translation>Πέρασε μόνο χρόνος.</translation>
    </message>
    <message>
        <source>The home is expected to use another amount than before.</source>
        <translation>Το σπίτι αναμένεται να καταναλώσει άλλη ποσότητα από πριν.</translation>
    </message>
    <message>
        <source>Another amount of sun is expected than before.</source>
        <translation>Αναμένεται άλλη ποσότητα ήλιου από πριν.</translation>
    </message>
    <message>
        <source>Other prices are expected than before.</source>
        <translation>Αναμένονται άλλες τιμές από πριν.</translation>
    </message>
    <message>
        <source>The battery holds another amount than was planned.</source>
        <translation>Η μπαταρία έχει άλλη ποσότητα από τη σχεδιασμένη.</translation>
    </message>
    <message>
        <source>Orders were filled.</source>
        <translation>Εκτελέστηκαν εντολές.</translation>
    </message>
    <message>
        <source>Flexibility was sold, or its time is over.</source>
        <translation>Πουλήθηκε ευελιξία, ή ο χρόνος της έληξε.</translation>
    </message>
    <message>
        <source>You changed your limits.</source>
        <translation>Αλλάξατε τα όριά σας.</translation>
    </message>
    <message>
        <source>A forecast or a plan could not be made.</source>
        <translation>Δεν μπόρεσε να γίνει μια πρόβλεψη ή ένα σχέδιο.</translation>
    </message>
    <message>
        <source>From %1 on the battery does %2 kWh otherwise.</source>
        <translation>Από τις %1 η μπαταρία αλλάζει %2 kWh.</translation>
    </message>
    <message>
        <source>The car takes %1 kWh: a kWh is worth %2 ct now and up to %3 ct later.</source>
        <translation>Το αυτοκίνητο παίρνει %1 kWh: μία kWh αξίζει %2 ct τώρα και έως %3 ct αργότερα.</translation>
    </message>
    <message>
        <source>The car gives the home %1 kWh: a kWh is worth %2 ct now and as little as %3 ct later.</source>
        <translation>Το αυτοκίνητο δίνει στο σπίτι %1 kWh: μία kWh αξίζει %2 ct τώρα και μόλις %3 ct αργότερα.</translation>
    </message>
    <message>
        <source>The heat pump takes %1 kWh: a kWh is worth %2 ct now and up to %3 ct later.</source>
        <translation>Η αντλία θερμότητας παίρνει %1 kWh: μία kWh αξίζει %2 ct τώρα και έως %3 ct αργότερα.</translation>
    </message>
    <message>
        <source>An appliance runs with %1 kWh: a kWh is worth %2 ct now and up to %3 ct later.</source>
        <translation>Μια συσκευή λειτουργεί με %1 kWh: μία kWh αξίζει %2 ct τώρα και έως %3 ct αργότερα.</translation>
    </message>
    <message>
        <source>You want something else of your devices, or one came or went.</source>
        <translation>Θέλετε κάτι άλλο από τις συσκευές σας, ή κάποια ήρθε ή έφυγε.</translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <source>proven</source>
        <translation>αποδεδειγμένο</translation>
    </message>
    <message>
        <source>not yet final</source>
        <translation>όχι ακόμη οριστικό</translation>
    </message>
    <message>
        <source>not proven</source>
        <translation>μη αποδεδειγμένο</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>παλιό</translation>
    </message>
    <message>
        <source>Proven at final block %1. Opens the proof.</source>
        <translation>Αποδεδειγμένο στο οριστικό μπλοκ %1. Ανοίγει την απόδειξη.</translation>
    </message>
    <message>
        <source>Proven.</source>
        <translation>Αποδεδειγμένο.</translation>
    </message>
    <message>
        <source>Proven at block %1, which is not final yet. Opens the proof.</source>
        <translation>Αποδεδειγμένο στο μπλοκ %1, που δεν είναι ακόμη οριστικό. Ανοίγει την απόδειξη.</translation>
    </message>
    <message>
        <source>Not final yet.</source>
        <translation>Όχι ακόμη οριστικό.</translation>
    </message>
    <message>
        <source>Not proven: never used for trading.</source>
        <translation>Μη αποδεδειγμένο: δεν χρησιμοποιείται ποτέ για συναλλαγές.</translation>
    </message>
    <message>
        <source>Stale: last proven at block %1. Opens the proof.</source>
        <translation>Παλιό: αποδείχθηκε τελευταία στο μπλοκ %1. Ανοίγει την απόδειξη.</translation>
    </message>
    <message>
        <source>Stale.</source>
        <translation>Παλιό.</translation>
    </message>
</context>
<context>
    <name>FillText</name>
    <message>
        <source>Filled in full.</source>
        <translation>Εκτελέστηκε πλήρως.</translation>
    </message>
    <message>
        <source>Your price was the last one that traded. There %1 of %2 kWh were shared among all.</source>
        <translation>Η τιμή σας ήταν η τελευταία που εκτελέστηκε. Εκεί μοιράστηκαν %1 από %2 kWh.</translation>
    </message>
    <message>
        <source>The price of %1 ct was above your limit of %2 ct.</source>
        <translation>Η τιμή %1 ct ήταν πάνω από το όριό σας %2 ct.</translation>
    </message>
    <message>
        <source>The price of %1 ct was below your limit of %2 ct.</source>
        <translation>Η τιμή %1 ct ήταν κάτω από το όριό σας %2 ct.</translation>
    </message>
    <message>
        <source>Higher bids used up what was offered.</source>
        <translation>Υψηλότερες τιμές αγοράς εξάντλησαν την προσφορά.</translation>
    </message>
    <message>
        <source>Cheaper offers used up what was wanted.</source>
        <translation>Φθηνότερες προσφορές κάλυψαν όλη τη ζήτηση.</translation>
    </message>
    <message>
        <source>No price suits both sides: the highest bid is %1 ct, the lowest offer %2 ct.</source>
        <translation>Καμία τιμή δεν ταιριάζει: υψηλότερη αγορά %1 ct, χαμηλότερη πώληση %2 ct.</translation>
    </message>
    <message>
        <source>No price suits both sides.</source>
        <translation>Καμία τιμή δεν ταιριάζει και στους δύο.</translation>
    </message>
    <message>
        <source>Nobody offers anything.</source>
        <translation>Κανείς δεν προσφέρει τίποτα.</translation>
    </message>
    <message>
        <source>Nobody bids for anything.</source>
        <translation>Κανείς δεν ζητά τίποτα.</translation>
    </message>
    <message>
        <source>is neither buy nor sell</source>
        <translation>δεν είναι ούτε buy ούτε sell</translation>
    </message>
    <message>
        <source>has another number of cells than the header</source>
        <translation>έχει άλλο πλήθος κελιών από την κεφαλίδα</translation>
    </message>
    <message>
        <source>repeats the slot, side and limit of an earlier line</source>
        <translation>επαναλαμβάνει διάστημα, τύπο και όριο προηγούμενης γραμμής</translation>
    </message>
    <message>
        <source>has a dot where this file&apos;s decimals have a comma</source>
        <translation>έχει τελεία όπου τα δεκαδικά του αρχείου έχουν κόμμα</translation>
    </message>
    <message>
        <source>is no time like %1</source>
        <translation>δεν είναι ώρα όπως %1</translation>
    </message>
    <message>
        <source>begins no slot</source>
        <translation>δεν αρχίζει διάστημα</translation>
    </message>
    <message>
        <source>is not within %1</source>
        <translation>δεν είναι εντός %1</translation>
    </message>
    <message>
        <source>is outside the market&apos;s prices</source>
        <translation>είναι εκτός των τιμών της αγοράς</translation>
    </message>
    <message>
        <source>is no whole tick of %1</source>
        <translation>δεν είναι ακέραιο βήμα του %1</translation>
    </message>
    <message>
        <source>is no number with at most %1</source>
        <translation>δεν είναι αριθμός με το πολύ %1</translation>
    </message>
    <message>
        <source>is no address of 0x and 40 digits</source>
        <translation>δεν είναι διεύθυνση 0x με 40 ψηφία</translation>
    </message>
    <message>
        <source>names none of pv, battery, car, heat-pump</source>
        <translation>δεν αναφέρει pv, battery, car, heat-pump</translation>
    </message>
    <message>
        <source>is that of an earlier line</source>
        <translation>είναι αυτός προηγούμενης γραμμής</translation>
    </message>
</context>
<context>
    <name>FirmwareRunner</name>
    <message>
        <source>Locked: program and key cannot be read out</source>
        <translation>Κλειδωμένο: πρόγραμμα και κλειδί δεν διαβάζονται</translation>
    </message>
    <message>
        <source>Not locked: anybody with a programmer can read program and key</source>
        <translation>Όχι κλειδωμένο: όποιος έχει προγραμματιστή διαβάζει πρόγραμμα και κλειδί</translation>
    </message>
    <message>
        <source>No boot loader: nobody loads another program over USB</source>
        <translation>Χωρίς boot loader: κανείς δεν φορτώνει άλλο πρόγραμμα από USB</translation>
    </message>
    <message>
        <source>Boot loader on: anybody can load another program over USB</source>
        <translation>Boot loader ενεργό: οποιοσδήποτε φορτώνει άλλο πρόγραμμα από USB</translation>
    </message>
    <message>
        <source>Erasing the chip destroys the key</source>
        <translation>Η διαγραφή του τσιπ καταστρέφει το κλειδί</translation>
    </message>
    <message>
        <source>The key would outlive an erase of the chip</source>
        <translation>Το κλειδί θα επιζούσε από διαγραφή του τσιπ</translation>
    </message>
    <message>
        <source>Stops below 4.3 V</source>
        <translation>Σταματά κάτω από 4,3 V</translation>
    </message>
    <message>
        <source>Does not stop below 4.3 V: memory may be damaged</source>
        <translation>Δεν σταματά κάτω από 4,3 V: η μνήμη μπορεί να αλλοιωθεί</translation>
    </message>
    <message>
        <source>Runs from the 16 MHz resonator</source>
        <translation>Λειτουργεί με τον συντονιστή 16 MHz</translation>
    </message>
    <message>
        <source>Does not run from the 16 MHz resonator</source>
        <translation>Δεν λειτουργεί με τον συντονιστή 16 MHz</translation>
    </message>
    <message>
        <source>The reset pin resets</source>
        <translation>Ο ακροδέκτης reset επανεκκινεί</translation>
    </message>
    <message>
        <source>The reset pin is off: a programmer cannot reach the chip</source>
        <translation>Ο ακροδέκτης reset είναι ανενεργός: ο προγραμματιστής δεν φτάνει το τσιπ</translation>
    </message>
</context>
<context>
    <name>FrameViews</name>
    <message>
        <source>The network showed two histories that cannot both be true. Nothing is traded; both are kept as evidence.</source>
        <translation>Το δίκτυο έδειξε δύο ιστορίες που δεν μπορεί να ισχύουν και οι δύο. Δεν γίνεται καμία συναλλαγή· φυλάσσονται και οι δύο ως αποδείξεις.</translation>
    </message>
    <message>
        <source>Look at the network</source>
        <translation>Δείτε το δίκτυο</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Απόρριψη</translation>
    </message>
    <message>
        <source>Look at the meter</source>
        <translation>Δείτε τον μετρητή</translation>
    </message>
    <message>
        <source>The wallet is locked: nothing can be signed.</source>
        <translation>Το πορτοφόλι είναι κλειδωμένο: τίποτα δεν μπορεί να υπογραφεί.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Ξεκλείδωμα</translation>
    </message>
    <message>
        <source>Look at the limits</source>
        <translation>Δείτε τα όρια</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Μετρητής</translation>
    </message>
    <message>
        <source>checking the network</source>
        <translation>έλεγχος του δικτύου</translation>
    </message>
    <message>
        <source>nothing new for %1</source>
        <translation>τίποτα νέο εδώ και %1</translation>
    </message>
    <message>
        <source>figures proven %1 ago</source>
        <translation>στοιχεία αποδεδειγμένα πριν από %1</translation>
    </message>
    <message>
        <source>Your account</source>
        <translation>Ο λογαριασμός σας</translation>
    </message>
    <message>
        <source>The agent&apos;s key</source>
        <translation>Το κλειδί του πράκτορα</translation>
    </message>
    <message>
        <source>The meter&apos;s key</source>
        <translation>Το κλειδί του μετρητή</translation>
    </message>
    <message>
        <source>your account</source>
        <translation>ο λογαριασμός σας</translation>
    </message>
    <message>
        <source>the agent&apos;s key</source>
        <translation>το κλειδί του πράκτορα</translation>
    </message>
    <message>
        <source>the meter&apos;s key</source>
        <translation>το κλειδί του μετρητή</translation>
    </message>
</context>
<context>
    <name>GridViews</name>
    <message>
        <source>What your account may do is not known yet.</source>
        <translation>Δεν είναι ακόμη γνωστό τι επιτρέπεται στον λογαριασμό σας.</translation>
    </message>
    <message>
        <source>Only a grid company opens a branch: your account has not this role.</source>
        <translation>Μόνο εταιρεία δικτύου ανοίγει γραμμή: ο λογαριασμός σας δεν έχει αυτόν τον ρόλο.</translation>
    </message>
    <message>
        <source>There is no branch yet.</source>
        <translation>Δεν υπάρχει ακόμη γραμμή.</translation>
    </message>
    <message>
        <source>Only %1 decides about its branch. You may carry its calls through.</source>
        <translation>Μόνο ο %1 αποφασίζει για τη γραμμή του. Μπορείτε να προωθείτε τις κλήσεις του.</translation>
    </message>
    <message>
        <source>It does not go on: the call could cost %1 cr, and %2 cr are allowed. Stop it, and allow more.</source>
        <translation>Δεν προχωρά: η κλήση μπορεί να κοστίσει %1 cr, και επιτρέπονται %2 cr. Σταματήστε την και επιτρέψτε περισσότερα.</translation>
    </message>
    <message>
        <source>It does not go on: %1</source>
        <translation>Δεν προχωρά: %1</translation>
    </message>
</context>
<context>
    <name>HouseholdHistory</name>
    <message>
        <source>measured</source>
        <translation>μετρήθηκε</translation>
    </message>
    <message>
        <source>partly measured</source>
        <translation>μετρήθηκε εν μέρει</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>εκτίμηση</translation>
    </message>
    <message>
        <source>the meter was open or not sealed</source>
        <translation>ο μετρητής ήταν ανοιχτός ή χωρίς σφραγίδα</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>ακυρώθηκε</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ανοιχτή</translation>
    </message>
    <message>
        <source>none</source>
        <translation>τίποτα</translation>
    </message>
    <message>
        <source>%1 kWh at %2 ct</source>
        <translation>%1 kWh στα %2 ct</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Bought in the market.</source>
        <translation>Αγορά στην αγορά.</translation>
    </message>
    <message>
        <source>Sold in the market.</source>
        <translation>Πώληση στην αγορά.</translation>
    </message>
    <message>
        <source>What the meter shows beside that.</source>
        <translation>Ό,τι δείχνει επιπλέον ο μετρητής.</translation>
    </message>
    <message>
        <source>not settled yet</source>
        <translation>δεν εκκαθαρίστηκε ακόμη</translation>
    </message>
    <message>
        <source>not settled yet: the meter&apos;s report has not arrived</source>
        <translation>δεν εκκαθαρίστηκε ακόμη: λείπει η αναφορά του μετρητή</translation>
    </message>
    <message>
        <source>settled: you received %1 cr</source>
        <translation>εκκαθαρίστηκε: λάβατε %1 cr</translation>
    </message>
    <message>
        <source>settled: you paid %1 cr</source>
        <translation>εκκαθαρίστηκε: πληρώσατε %1 cr</translation>
    </message>
    <message>
        <source>nothing is known of its settlement</source>
        <translation>τίποτα δεν είναι γνωστό για την εκκαθάριση</translation>
    </message>
</context>
<context>
    <name>HouseholdViews</name>
    <message>
        <source>grid tariff</source>
        <translation>τιμολόγιο δικτύου</translation>
    </message>
    <message>
        <source>The wallet is locked. Unlock it to let the agent trade.</source>
        <translation>Το πορτοφόλι είναι κλειδωμένο. Ξεκλειδώστε το για να συναλλάσσεται ο πράκτορας.</translation>
    </message>
    <message>
        <source>the market refused the order</source>
        <translation>η αγορά απέρριψε την εντολή</translation>
    </message>
</context>
<context>
    <name>MemberGroups</name>
    <message>
        <source>%1 to check</source>
        <translation>%1 για έλεγχο</translation>
    </message>
    <message>
        <source>%1 open</source>
        <translation>%1 ανοιχτές</translation>
    </message>
</context>
<context>
    <name>MemberImport</name>
    <message>
        <source>PV</source>
        <translation>ΦΒ</translation>
    </message>
    <message>
        <source>battery</source>
        <translation>μπαταρία</translation>
    </message>
    <message>
        <source>car</source>
        <translation>αυτοκίνητο</translation>
    </message>
    <message>
        <source>heat pump</source>
        <translation>αντλία θερμότητας</translation>
    </message>
    <message>
        <source>This is no list of members: %1</source>
        <translation>Δεν είναι λίστα μελών: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n members. %1</source>
        <translation>
            <numerusform>%n μέλος. %1</numerusform>
            <numerusform>%n μέλη. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Every line is good.</source>
        <translation>Όλες οι γραμμές είναι σωστές.</translation>
    </message>
    <message>
        <source>Nothing is taken while a line is wrong.</source>
        <translation>Τίποτα δεν εισάγεται όσο μια γραμμή είναι λάθος.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Όνομα</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Γραμμή</translation>
    </message>
    <message>
        <source>Tariff</source>
        <translation>Τιμολόγιο</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Συσκευές</translation>
    </message>
    <message>
        <source>Up kW</source>
        <translation>Πάνω kW</translation>
    </message>
    <message>
        <source>Down kW</source>
        <translation>Κάτω kW</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Λογαριασμός</translation>
    </message>
    <message>
        <source>Add members</source>
        <translation>Προσθήκη μελών</translation>
    </message>
    <message>
        <source>A CSV table with the columns account, name and branch, and as you have them tariff, devices (pv battery car heat-pump), meter, up_kw and down_kw.</source>
        <translation>Πίνακας CSV με στήλες account, name και branch και, όσα έχετε, tariff, devices (pv battery car heat-pump), meter, up_kw και down_kw.</translation>
    </message>
    <message>
        <source>Add these members</source>
        <translation>Προσθήκη αυτών των μελών</translation>
    </message>
</context>
<context>
    <name>MeterText</name>
    <message>
        <source>Waiting for a meter on a USB port.</source>
        <translation>Αναμονή για μετρητή σε θύρα USB.</translation>
    </message>
    <message>
        <source>Waiting for a meter at %1.</source>
        <translation>Αναμονή για μετρητή στη θύρα %1.</translation>
    </message>
    <message>
        <source>You may not use the port %1. Run “%2”, then log out and in again.</source>
        <translation>Δεν επιτρέπεται να χρησιμοποιήσετε τη θύρα %1. Εκτελέστε «%2», μετά αποσυνδεθείτε και συνδεθείτε ξανά.</translation>
    </message>
    <message>
        <source>You may use the port %1 once you have logged out and in again.</source>
        <translation>Θα μπορείτε να χρησιμοποιήσετε τη θύρα %1 αφού αποσυνδεθείτε και συνδεθείτε ξανά.</translation>
    </message>
    <message>
        <source>The port %1 is busy: ModemManager looks for a modem there. Wait half a minute, or run “%2”.</source>
        <translation>Η θύρα %1 είναι απασχολημένη: το ModemManager ψάχνει εκεί για μόντεμ. Περιμένετε μισό λεπτό ή εκτελέστε «%2».</translation>
    </message>
    <message>
        <source>Another program uses the port %1. “%2” shows which.</source>
        <translation>Άλλο πρόγραμμα χρησιμοποιεί τη θύρα %1. Η εντολή «%2» δείχνει ποιο.</translation>
    </message>
    <message>
        <source>The meter at %1 was unplugged. It is looked for.</source>
        <translation>Ο μετρητής στη θύρα %1 αποσυνδέθηκε. Γίνεται αναζήτηση.</translation>
    </message>
    <message>
        <source>What is at %1 does not answer as a meter does. It is tried again.</source>
        <translation>Ό,τι βρίσκεται στη θύρα %1 δεν απαντά όπως ένας μετρητής. Γίνεται νέα προσπάθεια.</translation>
    </message>
    <message>
        <source>The recording of the meter has ended.</source>
        <translation>Η εγγραφή του μετρητή τελείωσε.</translation>
    </message>
    <message>
        <source>Another meter answers: %1. Its readings are not taken.</source>
        <translation>Απαντά άλλος μετρητής: %1. Οι μετρήσεις του δεν γίνονται δεκτές.</translation>
    </message>
    <message>
        <source>The meter has no name and key yet. A technician gives it both.</source>
        <translation>Ο μετρητής δεν έχει ακόμη όνομα και κλειδί. Του τα δίνει ένας τεχνικός.</translation>
    </message>
    <message>
        <source>The meter has lost its name and key: it was replaced or erased. Ask a technician.</source>
        <translation>Ο μετρητής έχασε το όνομα και το κλειδί του: αντικαταστάθηκε ή διαγράφηκε. Ρωτήστε έναν τεχνικό.</translation>
    </message>
    <message>
        <source>This computer has no key for the meter: its readings cannot be checked.</source>
        <translation>Αυτός ο υπολογιστής δεν έχει κλειδί για τον μετρητή: οι μετρήσεις δεν μπορούν να ελεγχθούν.</translation>
    </message>
    <message>
        <source>The meter does not hold this home&apos;s key. Its readings are not taken. Ask a technician.</source>
        <translation>Ο μετρητής δεν έχει το κλειδί αυτού του σπιτιού. Οι μετρήσεις του δεν γίνονται δεκτές. Ρωτήστε έναν τεχνικό.</translation>
    </message>
    <message>
        <source>The meter&apos;s seal is broken: its lid was opened. Ask a technician to seal it again.</source>
        <translation>Η σφραγίδα του μετρητή έσπασε: άνοιξε το καπάκι του. Ζητήστε από τεχνικό να τον σφραγίσει ξανά.</translation>
    </message>
    <message>
        <source>A reading with a false seal came and was not taken. Look at the cable and what is on it.</source>
        <translation>Ήρθε μέτρηση με ψεύτικη σφραγίδα και δεν έγινε δεκτή. Ελέγξτε το καλώδιο και ό,τι είναι συνδεδεμένο σε αυτό.</translation>
    </message>
    <message>
        <source>The meter&apos;s counter went back. Its readings are not taken any more. Ask a technician.</source>
        <translation>Ο αριθμητής του μετρητή γύρισε πίσω. Οι μετρήσεις του δεν γίνονται πλέον δεκτές. Ρωτήστε έναν τεχνικό.</translation>
    </message>
    <message>
        <source>A reading does not follow the one before. Readings are not taken any more. Ask a technician.</source>
        <translation>Μια μέτρηση δεν ακολουθεί την προηγούμενη. Οι μετρήσεις δεν γίνονται πλέον δεκτές. Ρωτήστε έναν τεχνικό.</translation>
    </message>
    <message>
        <source>The meter refused what it was asked for.</source>
        <translation>Ο μετρητής αρνήθηκε αυτό που του ζητήθηκε.</translation>
    </message>
    <message>
        <source>Indicative metering: the meter is not approved for billing.</source>
        <translation>Ενδεικτική μέτρηση: ο μετρητής δεν είναι εγκεκριμένος για τιμολόγηση.</translation>
    </message>
    <message>
        <source>The meter reads every %1 s, but a slot lasts %2 s: what is drawn in a slot can only be guessed. Choose a shorter interval.</source>
        <translation>Ο μετρητής διαβάζει κάθε %1 s, αλλά μια χρονοθυρίδα διαρκεί %2 s: η κατανάλωσή της μπορεί μόνο να εκτιμηθεί. Επιλέξτε συχνότερες μετρήσεις.</translation>
    </message>
    <message>
        <source>A block every %1 s is too slow for slots of %2 s: reports come too late. Longer slots are needed.</source>
        <translation>Ένα μπλοκ κάθε %1 s είναι πολύ αργό για χρονοθυρίδες των %2 s: οι αναφορές φτάνουν αργά. Χρειάζονται μεγαλύτερες χρονοθυρίδες.</translation>
    </message>
    <message>
        <source>The network carries %1 meter reports in a slot, but there are %2 meters: some are reported late. Longer slots or a larger gas limit are needed.</source>
        <translation>Το δίκτυο χωρά %1 αναφορές μετρητών ανά χρονοθυρίδα, αλλά υπάρχουν %2 μετρητές: κάποιες φτάνουν αργά. Χρειάζονται μεγαλύτερες χρονοθυρίδες ή υψηλότερο όριο gas.</translation>
    </message>
    <message>
        <source>The meter is sealed, but the network&apos;s register does not know its seal: nothing is settled from it. Ask the technician to register it.</source>
        <translation>Ο μετρητής είναι σφραγισμένος, αλλά το μητρώο του δικτύου δεν γνωρίζει τη σφραγίδα του: τίποτα δεν εκκαθαρίζεται από αυτόν. Ζητήστε από τον τεχνικό να τη δηλώσει.</translation>
    </message>
</context>
<context>
    <name>NetworkSetup</name>
    <message>
        <source>this is no address of a node (%1)</source>
        <translation>αυτή δεν είναι διεύθυνση κόμβου (%1)</translation>
    </message>
    <message>
        <source>Files are written for networks whose authorities take turns by steps (AuRa); this network works otherwise.</source>
        <translation>Τα αρχεία γράφονται για δίκτυα των οποίων οι αρχές εναλλάσσονται με βήματα (AuRa)· αυτό το δίκτυο λειτουργεί αλλιώς.</translation>
    </message>
    <message>
        <source>The authority&apos;s address has 0x and 40 digits.</source>
        <translation>Η διεύθυνση της αρχής έχει 0x και 40 ψηφία.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>Δεν ήταν δυνατή η εγγραφή του %1: %2</translation>
    </message>
</context>
<context>
    <name>NodeAddress</name>
    <message>
        <source>Without a node nothing of the network can be read.</source>
        <translation>Χωρίς κόμβο δεν μπορεί να διαβαστεί τίποτα από το δίκτυο.</translation>
    </message>
    <message>
        <source>One node of somebody else: it cannot lie to you, but it can keep blocks from you. Add a second one.</source>
        <translation>Ένας κόμβος κάποιου άλλου: δεν μπορεί να σας πει ψέματα, αλλά μπορεί να σας κρύψει μπλοκ. Προσθέστε έναν δεύτερο.</translation>
    </message>
    <message>
        <source>Nodes of others: every answer is checked, and their newest blocks are compared.</source>
        <translation>Κόμβοι άλλων: κάθε απάντηση ελέγχεται και τα νεότερα μπλοκ τους συγκρίνονται.</translation>
    </message>
    <message>
        <source>Your own node alone: it tells nobody what you ask; nobody else&apos;s view is compared with it.</source>
        <translation>Μόνο ο δικός σας κόμβος: δεν λέει σε κανέναν τι ρωτάτε· καμία άλλη εικόνα δεν συγκρίνεται μαζί του.</translation>
    </message>
    <message>
        <source>Your own node first; the others are asked when it fails, and their newest blocks are compared.</source>
        <translation>Πρώτα ο δικός σας κόμβος· οι άλλοι ρωτώνται όταν αποτυγχάνει και τα νεότερα μπλοκ τους συγκρίνονται.</translation>
    </message>
</context>
<context>
    <name>OfferWords</name>
    <message>
        <source>All together: use %1 kWh less from %2 to %3</source>
        <translation>Όλοι μαζί: %1 kWh λιγότερα από %2 έως %3</translation>
    </message>
    <message>
        <source>All together: use %1 kWh more from %2 to %3</source>
        <translation>Όλοι μαζί: %1 kWh περισσότερα από %2 έως %3</translation>
    </message>
    <message>
        <source>Use %1 kWh less from %2 to %3</source>
        <translation>%1 kWh λιγότερα από %2 έως %3</translation>
    </message>
    <message>
        <source>Use %1 kWh more from %2 to %3</source>
        <translation>%1 kWh περισσότερα από %2 έως %3</translation>
    </message>
    <message>
        <source>being weighed</source>
        <translation>εξετάζεται</translation>
    </message>
    <message>
        <source>nothing to offer</source>
        <translation>τίποτα να προσφερθεί</translation>
    </message>
    <message>
        <source>too little history</source>
        <translation>λίγο ιστορικό</translation>
    </message>
    <message>
        <source>waits for your answer</source>
        <translation>περιμένει την απάντησή σας</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>απορρίφθηκε</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>προσφέρθηκε</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>δεν επιλέχθηκε</translation>
    </message>
    <message>
        <source>taken, to be delivered</source>
        <translation>επιλέχθηκε, προς παράδοση</translation>
    </message>
    <message>
        <source>being measured</source>
        <translation>μετράται</translation>
    </message>
    <message>
        <source>paid so far</source>
        <translation>πληρώθηκε ως τώρα</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>πληρώθηκε</translation>
    </message>
    <message>
        <source>called off</source>
        <translation>ακυρώθηκε</translation>
    </message>
    <message>
        <source>The home uses %1 kWh more at other times.</source>
        <translation>Το σπίτι χρησιμοποιεί %1 kWh περισσότερα άλλες ώρες.</translation>
    </message>
    <message>
        <source>The home uses %1 kWh less at other times.</source>
        <translation>Το σπίτι χρησιμοποιεί %1 kWh λιγότερα άλλες ώρες.</translation>
    </message>
    <message>
        <source>There are too few days yet to tell what the home would have used.</source>
        <translation>Οι ημέρες είναι ακόμη λίγες για να ειπωθεί τι θα χρησιμοποιούσε το σπίτι.</translation>
    </message>
    <message>
        <source>Without it the home is expected to take %1 kWh in that time.</source>
        <translation>Χωρίς αυτό το σπίτι αναμένεται να πάρει %1 kWh τότε.</translation>
    </message>
    <message>
        <source>That is the mean of %1.</source>
        <translation>Είναι ο μέσος όρος των %1.</translation>
    </message>
    <message>
        <source>The day itself was at %1 % of those days, and the figure was moved by that.</source>
        <translation>Η ίδια η ημέρα ήταν στο %1 % εκείνων των ημερών και το ποσό διορθώθηκε ανάλογα.</translation>
    </message>
    <message>
        <source>Missing it is not forgiven.</source>
        <translation>Η αποτυχία δεν συγχωρείται.</translation>
    </message>
    <message>
        <source>You may still miss %1 of %2 events this month without a penalty.</source>
        <translation>Μπορείτε να χάσετε ακόμη %1 από %2 γεγονότα τον μήνα χωρίς ποινή.</translation>
    </message>
</context>
<context>
    <name>OfficeFigures</name>
    <message>
        <source>The network is not followed any more: what is shown here is old. Decide nothing by it.</source>
        <translation>Το δίκτυο δεν παρακολουθείται πια: όσα φαίνονται εδώ είναι παλιά. Μην αποφασίσετε τίποτα με αυτά.</translation>
    </message>
    <message>
        <source>Nothing new was proven for %1: what is shown here is older than that.</source>
        <translation>Τίποτα νέο δεν αποδείχθηκε εδώ και %1: όσα φαίνονται εδώ είναι παλαιότερα.</translation>
    </message>
    <message>
        <source>No node proves the latest figures. What is shown here was proven before.</source>
        <translation>Κανένας κόμβος δεν αποδεικνύει τα τελευταία στοιχεία. Όσα φαίνονται εδώ είχαν αποδειχθεί νωρίτερα.</translation>
    </message>
</context>
<context>
    <name>OfficeParts</name>
    <message>
        <source>final</source>
        <translation>οριστικό</translation>
    </message>
    <message>
        <source>in a block</source>
        <translation>σε μπλοκ</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>απορρίφθηκε</translation>
    </message>
    <message>
        <source>never came</source>
        <translation>δεν ήρθε ποτέ</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>εστάλη</translation>
    </message>
    <message>
        <source>Block %1.</source>
        <translation>Μπλοκ %1.</translation>
    </message>
</context>
<context>
    <name>OfficeRights</name>
    <message>
        <source>What your account may do is not known yet.</source>
        <translation>Δεν είναι ακόμη γνωστό τι επιτρέπεται στον λογαριασμό σας.</translation>
    </message>
    <message>
        <source>Only a registrar or the operator admits: your account has neither role.</source>
        <translation>Μόνο υπεύθυνος μητρώου ή ο διαχειριστής δέχεται: ο λογαριασμός σας δεν έχει κανέναν από τους δύο ρόλους.</translation>
    </message>
    <message>
        <source>Only the operator gives powers: your account has not this role.</source>
        <translation>Μόνο ο διαχειριστής δίνει εξουσίες: ο λογαριασμός σας δεν έχει αυτόν τον ρόλο.</translation>
    </message>
    <message>
        <source>Only the operator issues, redeems and freezes: your account has not this role.</source>
        <translation>Μόνο ο διαχειριστής εκδίδει, εξαργυρώνει και δεσμεύει: ο λογαριασμός σας δεν έχει αυτόν τον ρόλο.</translation>
    </message>
    <message>
        <source>Only a market admin opens, changes and pauses: your account has not this role.</source>
        <translation>Μόνο υπεύθυνος αγορών ανοίγει, αλλάζει και παύει: ο λογαριασμός σας δεν έχει αυτόν τον ρόλο.</translation>
    </message>
    <message>
        <source>Only those who seal decide who seals: your account is none of them.</source>
        <translation>Μόνο όσοι σφραγίζουν αποφασίζουν ποιος σφραγίζει: ο λογαριασμός σας δεν είναι ανάμεσά τους.</translation>
    </message>
    <message>
        <source>give %1, “%2”, the roles: %3. Until now: %4.</source>
        <translation>να δοθούν στον %1, «%2», οι ρόλοι: %3. Ως τώρα: %4.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>κανένα</translation>
    </message>
    <message>
        <source>Only a technician or the operator states seals: your account has neither role.</source>
        <translation>Μόνο τεχνικός ή ο διαχειριστής δηλώνει σφραγίδες: ο λογαριασμός σας δεν έχει κανέναν από τους δύο ρόλους.</translation>
    </message>
    <message>
        <source>register meter %1 of owner %2; its reports are signed by %3; calibration certificate: %4; branch: %5.</source>
        <translation>να καταχωριστεί ο μετρητής %1 του ιδιοκτήτη %2· οι αναφορές του υπογράφονται από %3· πιστοποιητικό βαθμονόμησης: %4· γραμμή: %5.</translation>
    </message>
    <message>
        <source>Only the operator moves meters: your account has not this role.</source>
        <translation>Μόνο ο διαχειριστής μετακινεί μετρητές: ο λογαριασμός σας δεν έχει αυτόν τον ρόλο.</translation>
    </message>
</context>
<context>
    <name>OfficeViews</name>
    <message>
        <source>the market: escrows, bonds, reserves</source>
        <translation>την αγορά: δεσμεύσεις, εγγυήσεις, αποθέματα</translation>
    </message>
    <message>
        <source>coalitions: deposits</source>
        <translation>συνασπισμούς: καταθέσεις</translation>
    </message>
    <message>
        <source>payment channels</source>
        <translation>κανάλια πληρωμών</translation>
    </message>
    <message>
        <source>sales of data</source>
        <translation>πωλήσεις δεδομένων</translation>
    </message>
    <message>
        <source>awards of flexibility</source>
        <translation>κατακυρώσεις ευελιξίας</translation>
    </message>
    <message>
        <source>calls for flexibility</source>
        <translation>κλήσεις για ευελιξία</translation>
    </message>
    <message>
        <source>meter %1 is open</source>
        <translation>ο μετρητής %1 είναι ανοιχτός</translation>
    </message>
    <message>
        <source>a technician looks at it and seals it again; until then nothing is reported or settled</source>
        <translation>ένας τεχνικός τον ελέγχει και τον σφραγίζει ξανά· ως τότε τίποτα δεν αναφέρεται ούτε διακανονίζεται</translation>
    </message>
    <message>
        <source>meter %1 has not reported since %2</source>
        <translation>ο μετρητής %1 δεν έχει αναφέρει από %2</translation>
    </message>
    <message>
        <source>its readings are estimated, at its owner&apos;s cost, and final when the time is over</source>
        <translation>οι μετρήσεις του εκτιμώνται, εις βάρος του ιδιοκτήτη, και οριστικοποιούνται όταν λήξει ο χρόνος</translation>
    </message>
    <message>
        <source>sale %1 of data, %2 cr</source>
        <translation>πώληση δεδομένων %1, %2 cr</translation>
    </message>
    <message>
        <source>the seller shows the key, or the buyer is paid back</source>
        <translation>ο πωλητής δείχνει το κλειδί, ή ο αγοραστής παίρνει πίσω τα χρήματα</translation>
    </message>
    <message>
        <source>the buyer refutes a slot, or the seller is paid</source>
        <translation>ο αγοραστής αντικρούει ένα διάστημα, ή ο πωλητής πληρώνεται</translation>
    </message>
    <message>
        <source>The certificate was not checked yet.</source>
        <translation>Το πιστοποιητικό δεν ελέγχθηκε ακόμη.</translation>
    </message>
    <message>
        <source>The registry has it with the roles: %1.</source>
        <translation>Το μητρώο τον έχει με τους ρόλους: %1.</translation>
    </message>
    <message>
        <source>Its meter belongs to somebody else on the registry.</source>
        <translation>Στο μητρώο ο μετρητής του ανήκει σε άλλον.</translation>
    </message>
    <message>
        <source>frozen by order %1</source>
        <translation>δεσμευμένος με εντολή %1</translation>
    </message>
    <message>
        <source>it receives, and spends nothing, until the operator releases it</source>
        <translation>λαμβάνει και δεν ξοδεύει τίποτα, ώσπου να τον αποδεσμεύσει ο διαχειριστής</translation>
    </message>
    <message>
        <source>the seller let its time pass: the buyer gets %1 cr back</source>
        <translation>ο πωλητής άφησε τον χρόνο του να περάσει: ο αγοραστής παίρνει πίσω %1 cr</translation>
    </message>
    <message>
        <source>the buyer let its time pass: the seller gets %1 cr</source>
        <translation>ο αγοραστής άφησε τον χρόνο του να περάσει: ο πωλητής παίρνει %1 cr</translation>
    </message>
    <message>
        <source>none</source>
        <translation>κανένα</translation>
    </message>
</context>
<context>
    <name>OrderDraft</name>
    <message>
        <source>buy up to %1 kWh for %2 at %3 ct/kWh or less in %4. %5 cr are held until clearing.</source>
        <translation>αγορά έως %1 kWh για %2 με %3 ct/kWh ή λιγότερο στην αγορά %4. %5 cr δεσμεύονται ως την εκκαθάριση.</translation>
    </message>
    <message>
        <source>sell up to %1 kWh for %2 at %3 ct/kWh or more in %4. A bond of %5 cr is held until delivery.</source>
        <translation>πώληση έως %1 kWh για %2 με %3 ct/kWh ή περισσότερο στην αγορά %4. Εγγύηση %5 cr δεσμεύεται ως την παράδοση.</translation>
    </message>
    <message>
        <source>Sign and place: buy %1 kWh</source>
        <translation>Υπογραφή και υποβολή: αγορά %1 kWh</translation>
    </message>
    <message>
        <source>Sign and place: sell %1 kWh</source>
        <translation>Υπογραφή και υποβολή: πώληση %1 kWh</translation>
    </message>
    <message>
        <source>Choose a market and a slot.</source>
        <translation>Επιλέξτε αγορά και διάστημα.</translation>
    </message>
    <message>
        <source>The gate of this slot is closed.</source>
        <translation>Η υποβολή για αυτό το διάστημα έχει κλείσει.</translation>
    </message>
    <message>
        <source>The gate of this slot is not open yet.</source>
        <translation>Η υποβολή για αυτό το διάστημα δεν έχει ανοίξει ακόμη.</translation>
    </message>
    <message>
        <source>The market takes %1 kWh or more.</source>
        <translation>Η αγορά δέχεται %1 kWh ή περισσότερο.</translation>
    </message>
    <message>
        <source>The market takes %1 kWh at most.</source>
        <translation>Η αγορά δέχεται το πολύ %1 kWh.</translation>
    </message>
    <message>
        <source>The quantity is too large.</source>
        <translation>Η ποσότητα είναι πολύ μεγάλη.</translation>
    </message>
    <message>
        <source>This holds %1 cr, %2 cr more than is left to spend today.</source>
        <translation>Αυτό δεσμεύει %1 cr, %2 cr περισσότερα από όσα απομένουν για σήμερα.</translation>
    </message>
    <message>
        <source>This market takes no buyer with your role. It takes: %1.</source>
        <translation>Η αγορά δεν δέχεται αγοραστή με τον ρόλο σας. Δέχεται: %1.</translation>
    </message>
    <message>
        <source>This market takes no seller with your role. It takes: %1.</source>
        <translation>Η αγορά δεν δέχεται πωλητή με τον ρόλο σας. Δέχεται: %1.</translation>
    </message>
    <message>
        <source>Larger than your usual %1 kWh.</source>
        <translation>Μεγαλύτερη από τις συνήθεις %1 kWh.</translation>
    </message>
    <message>
        <source>Holds more than %1 % of what is left to spend today.</source>
        <translation>Δεσμεύει πάνω από το %1 % όσων μένουν για σήμερα.</translation>
    </message>
    <message>
        <source>%1 ct away from the indicated price.</source>
        <translation>%1 ct μακριά από την ενδεικτική τιμή.</translation>
    </message>
</context>
<context>
    <name>OrderImport</name>
    <message>
        <source>Orders</source>
        <translation>Εντολές</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Αγορά ενέργειας</translation>
    </message>
    <message>
        <source>To buy, at most</source>
        <translation>Για αγορά, το πολύ</translation>
    </message>
    <message>
        <source>%1 kWh</source>
        <translation>%1 kWh</translation>
    </message>
    <message>
        <source>To sell, at most</source>
        <translation>Για πώληση, το πολύ</translation>
    </message>
    <message>
        <source>Sign and place all of these orders?</source>
        <translation>Υπογραφή και υποβολή όλων αυτών των εντολών;</translation>
    </message>
    <message>
        <source>Sign and place</source>
        <translation>Υπογραφή και υποβολή</translation>
    </message>
    <message>
        <source>This is no list of orders: %1</source>
        <translation>Δεν είναι λίστα εντολών: %1</translation>
    </message>
    <message>
        <source>With the lines before, more than is left to spend today.</source>
        <translation>Με τις προηγούμενες γραμμές, πάνω από όσα μένουν για σήμερα.</translation>
    </message>
    <message>
        <source>Buy</source>
        <translation>Αγορά</translation>
    </message>
    <message>
        <source>Sell</source>
        <translation>Πώληση</translation>
    </message>
    <message numerus="yes">
        <source>%n orders, %1 kWh. %2</source>
        <translation>
            <numerusform>%n εντολή, %1 kWh. %2</numerusform>
            <numerusform>%n εντολές, %1 kWh. %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Every line is good.</source>
        <translation>Όλες οι γραμμές είναι σωστές.</translation>
    </message>
    <message>
        <source>Nothing is taken while a line is wrong.</source>
        <translation>Τίποτα δεν εισάγεται όσο μια γραμμή είναι λάθος.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Γραμμή</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Διάστημα</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Τύπος</translation>
    </message>
    <message>
        <source>Quantity kWh</source>
        <translation>Ποσότητα kWh</translation>
    </message>
    <message>
        <source>Limit ct</source>
        <translation>Όριο ct</translation>
    </message>
    <message>
        <source>Import orders</source>
        <translation>Εισαγωγή εντολών</translation>
    </message>
    <message>
        <source>A CSV table with the columns slot (2026-11-25T14:45Z), side (buy or sell), quantity_kwh and limit_ct.</source>
        <translation>Πίνακας CSV με στήλες slot (2026-11-25T14:45Z), side (buy ή sell), quantity_kwh και limit_ct.</translation>
    </message>
    <message>
        <source>Sign and place…</source>
        <translation>Υπογραφή και υποβολή…</translation>
    </message>
    <message>
        <source>Keep as inactive</source>
        <translation>Διατήρηση ως ανενεργές</translation>
    </message>
</context>
<context>
    <name>PassphraseStrength</name>
    <message>
        <source>Use at least 8 characters; four unrelated words are better.</source>
        <translation>Χρησιμοποιήστε τουλάχιστον 8 χαρακτήρες· τέσσερις άσχετες λέξεις είναι καλύτερες.</translation>
    </message>
    <message>
        <source>Weak: who steals this computer could guess it. Make it longer.</source>
        <translation>Αδύναμη: όποιος κλέψει αυτόν τον υπολογιστή θα μπορούσε να τη μαντέψει. Κάντε τη μεγαλύτερη.</translation>
    </message>
    <message>
        <source>Fair. One more word would make it strong.</source>
        <translation>Μέτρια. Μία λέξη ακόμη θα την έκανε ισχυρή.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Ισχυρή.</translation>
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
        <translation>ενέργεια</translation>
    </message>
    <message>
        <source>flexibility up</source>
        <translation>ευελιξία προς τα πάνω</translation>
    </message>
    <message>
        <source>flexibility down</source>
        <translation>ευελιξία προς τα κάτω</translation>
    </message>
    <message>
        <source>auction, one price</source>
        <translation>δημοπρασία, μία τιμή</translation>
    </message>
    <message>
        <source>continuous</source>
        <translation>συνεχής</translation>
    </message>
    <message>
        <source>auction, each its own offer</source>
        <translation>δημοπρασία, ο καθένας την προσφορά του</translation>
    </message>
    <message>
        <source>auction, dearest accepted offer</source>
        <translation>δημοπρασία, η ακριβότερη αποδεκτή προσφορά</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ανοιχτό</translation>
    </message>
    <message>
        <source>sealed until the gate</source>
        <translation>σφραγισμένες ως το κλείσιμο</translation>
    </message>
    <message>
        <source>What is traded</source>
        <translation>Τι ανταλλάσσεται</translation>
    </message>
    <message>
        <source>How orders meet</source>
        <translation>Πώς συναντιούνται οι εντολές</translation>
    </message>
    <message>
        <source>Orders are</source>
        <translation>Οι εντολές είναι</translation>
    </message>
    <message>
        <source>Who may buy</source>
        <translation>Ποιος αγοράζει</translation>
    </message>
    <message>
        <source>Who may sell</source>
        <translation>Ποιος πουλά</translation>
    </message>
    <message>
        <source>Only buyer</source>
        <translation>Μόνος αγοραστής</translation>
    </message>
    <message>
        <source>Length of a slot</source>
        <translation>Διάρκεια διαστήματος</translation>
    </message>
    <message>
        <source>Gate opens before</source>
        <translation>Η υποβολή ανοίγει πριν</translation>
    </message>
    <message>
        <source>Gate closes before</source>
        <translation>Η υποβολή κλείνει πριν</translation>
    </message>
    <message>
        <source>Time to reveal</source>
        <translation>Χρόνος αποκάλυψης</translation>
    </message>
    <message>
        <source>Lowest price</source>
        <translation>Χαμηλότερη τιμή</translation>
    </message>
    <message>
        <source>Price step</source>
        <translation>Βήμα τιμής</translation>
    </message>
    <message>
        <source>Number of prices</source>
        <translation>Πλήθος τιμών</translation>
    </message>
    <message>
        <source>Smallest order</source>
        <translation>Μικρότερη εντολή</translation>
    </message>
    <message>
        <source>Largest order</source>
        <translation>Μεγαλύτερη εντολή</translation>
    </message>
    <message>
        <source>Tolerated shortfall</source>
        <translation>Ανεκτή έλλειψη</translation>
    </message>
    <message>
        <source>Penalty</source>
        <translation>Ποινή</translation>
    </message>
    <message>
        <source>Imbalance, too much used</source>
        <translation>Απόκλιση, χρήση παραπάνω</translation>
    </message>
    <message>
        <source>Imbalance, too little used</source>
        <translation>Απόκλιση, χρήση λιγότερη</translation>
    </message>
    <message>
        <source>Seller&apos;s bond</source>
        <translation>Εγγύηση του πωλητή</translation>
    </message>
    <message>
        <source>Deposit of a sealed order</source>
        <translation>Κατάθεση σφραγισμένης εντολής</translation>
    </message>
    <message>
        <source>Holds from</source>
        <translation>Ισχύει από</translation>
    </message>
    <message>
        <source>Energy is delivered in the slot. Flexibility up means to feed more or use less, down the other way round. Never changes.</source>
        <translation>Η ενέργεια παραδίδεται στο διάστημα. Ευελιξία προς τα πάνω σημαίνει περισσότερη έγχυση ή λιγότερη χρήση, προς τα κάτω το αντίθετο. Δεν αλλάζει ποτέ.</translation>
    </message>
    <message>
        <source>An auction clears once, at the gate. In a continuous market orders meet as they come, at the price of the one that was there. Never changes.</source>
        <translation>Μια δημοπρασία εκκαθαρίζεται μία φορά, στο κλείσιμο. Σε συνεχή αγορά οι εντολές συναντιούνται όπως έρχονται, στην τιμή εκείνης που υπήρχε. Δεν αλλάζει ποτέ.</translation>
    </message>
    <message>
        <source>Sealed orders show nobody&apos;s price before the gate; whoever does not reveal loses the deposit. Never changes.</source>
        <translation>Οι σφραγισμένες εντολές δεν δείχνουν τιμή πριν από το κλείσιμο· όποιος δεν αποκαλύπτει χάνει την κατάθεση. Δεν αλλάζει ποτέ.</translation>
    </message>
    <message>
        <source>An account with one of these roles may place orders to buy.</source>
        <translation>Λογαριασμός με έναν από αυτούς τους ρόλους μπορεί να δίνει εντολές αγοράς.</translation>
    </message>
    <message>
        <source>An account with one of these roles may place orders to sell.</source>
        <translation>Λογαριασμός με έναν από αυτούς τους ρόλους μπορεί να δίνει εντολές πώλησης.</translation>
    </message>
    <message>
        <source>The one account that may buy, such as a grid company. Empty: everybody with the role.</source>
        <translation>Ο μόνος λογαριασμός που αγοράζει, όπως μια εταιρεία δικτύου. Κενό: όλοι με τον ρόλο.</translation>
    </message>
    <message>
        <source>The same as the meters&apos; on this network.</source>
        <translation>Ίδια με των μετρητών σε αυτό το δίκτυο.</translation>
    </message>
    <message>
        <source>So long before a slot begins orders are taken for it.</source>
        <translation>Τόσο πριν αρχίσει ένα διάστημα γίνονται δεκτές εντολές.</translation>
    </message>
    <message>
        <source>So long before a slot begins no more orders are taken, and it is cleared.</source>
        <translation>Τόσο πριν αρχίσει ένα διάστημα δεν γίνονται πια δεκτές εντολές, και γίνεται εκκαθάριση.</translation>
    </message>
    <message>
        <source>So long after the gate closed sealed orders can be revealed. Zero in an open market.</source>
        <translation>Τόσο μετά το κλείσιμο αποκαλύπτονται σφραγισμένες εντολές. Μηδέν σε ανοιχτή αγορά.</translation>
    </message>
    <message>
        <source>No order is below it.</source>
        <translation>Καμία εντολή δεν είναι κάτω από αυτήν.</translation>
    </message>
    <message>
        <source>Prices differ by whole steps. A finer step means more prices for the same range.</source>
        <translation>Οι τιμές διαφέρουν κατά ολόκληρα βήματα. Λεπτότερο βήμα σημαίνει περισσότερες τιμές για το ίδιο εύρος.</translation>
    </message>
    <message>
        <source>How many prices there are, 1,024 at most. The highest one follows from it.</source>
        <translation>Πόσες τιμές υπάρχουν, το πολύ 1.024. Από αυτό προκύπτει η υψηλότερη.</translation>
    </message>
    <message>
        <source>Keeps out orders that cost more to settle than they are worth.</source>
        <translation>Κρατά έξω εντολές που κοστίζουν περισσότερο να διακανονιστούν απ&apos; όσο αξίζουν.</translation>
    </message>
    <message>
        <source>No single order is larger.</source>
        <translation>Καμία εντολή δεν είναι μεγαλύτερη.</translation>
    </message>
    <message>
        <source>Of flexibility: so much may be missing without a penalty.</source>
        <translation>Της ευελιξίας: τόσο μπορεί να λείψει χωρίς ποινή.</translation>
    </message>
    <message>
        <source>Of flexibility: what is missing beyond that costs this share of the price.</source>
        <translation>Της ευελιξίας: ό,τι λείπει πέρα από αυτό κοστίζει αυτό το μερίδιο της τιμής.</translation>
    </message>
    <message>
        <source>What a kWh costs that was used and not bought. The same in all markets.</source>
        <translation>Τι κοστίζει μια kWh που χρησιμοποιήθηκε χωρίς να αγοραστεί. Ίδιο σε όλες τις αγορές.</translation>
    </message>
    <message>
        <source>What is paid for a kWh that was bought and not used. The same in all markets.</source>
        <translation>Τι πληρώνεται για μια kWh που αγοράστηκε και δεν χρησιμοποιήθηκε. Ίδιο σε όλες τις αγορές.</translation>
    </message>
    <message>
        <source>Held back from a seller for each kWh until its reading proves the delivery.</source>
        <translation>Παρακρατείται από τον πωλητή για κάθε kWh ώσπου η μέτρηση να αποδείξει την παράδοση.</translation>
    </message>
    <message>
        <source>Lies with each sealed order until it is revealed. The same for everybody, so that it tells nothing.</source>
        <translation>Μένει με κάθε σφραγισμένη εντολή ώσπου να αποκαλυφθεί. Ίδια για όλους, ώστε να μη λέει τίποτα.</translation>
    </message>
    <message>
        <source>The first slot that the change holds for: one that nobody can order in yet. Earlier slots keep what they were opened with.</source>
        <translation>Το πρώτο διάστημα για το οποίο ισχύει η αλλαγή: ένα όπου κανείς δεν μπορεί ακόμη να δώσει εντολή. Τα προηγούμενα κρατούν ό,τι είχαν.</translation>
    </message>
    <message>
        <source>%1: is missing.</source>
        <translation>%1: λείπει.</translation>
    </message>
    <message>
        <source>%1: is more than the network takes.</source>
        <translation>%1: είναι περισσότερο απ&apos; όσο δέχεται το δίκτυο.</translation>
    </message>
    <message>
        <source>%1: has no meaning in such a market, leave it at nothing.</source>
        <translation>%1: δεν έχει νόημα σε τέτοια αγορά, αφήστε το στο τίποτα.</translation>
    </message>
    <message>
        <source>%1: must be as in the other markets.</source>
        <translation>%1: πρέπει να είναι όπως στις άλλες αγορές.</translation>
    </message>
    <message>
        <source>%1: never changes in a market that is open.</source>
        <translation>%1: δεν αλλάζει ποτέ σε ανοιχτή αγορά.</translation>
    </message>
    <message>
        <source>%1: somebody can order in that slot already.</source>
        <translation>%1: κάποιος μπορεί ήδη να δώσει εντολή σε εκείνο το διάστημα.</translation>
    </message>
    <message>
        <source>The gate must open before it closes.</source>
        <translation>Η υποβολή πρέπει να ανοίγει πριν κλείσει.</translation>
    </message>
    <message>
        <source>The smallest order is larger than the largest.</source>
        <translation>Η μικρότερη εντολή είναι μεγαλύτερη από τη μεγαλύτερη.</translation>
    </message>
    <message>
        <source>Two accounts could earn from imbalance: too little used must not pay more than too much costs.</source>
        <translation>Δύο λογαριασμοί θα κέρδιζαν από την απόκλιση: η λιγότερη χρήση δεν πρέπει να πληρώνει περισσότερο απ&apos; όσο κοστίζει η παραπάνω.</translation>
    </message>
    <message>
        <source>Sealed orders must be revealed before the slot begins.</source>
        <translation>Οι σφραγισμένες εντολές πρέπει να αποκαλυφθούν πριν αρχίσει το διάστημα.</translation>
    </message>
    <message>
        <source>Flexibility is not traded continuously.</source>
        <translation>Η ευελιξία δεν ανταλλάσσεται συνεχώς.</translation>
    </message>
    <message>
        <source>A continuous market has open orders.</source>
        <translation>Μια συνεχής αγορά έχει ανοιχτές εντολές.</translation>
    </message>
    <message>
        <source>%1: does not fit.</source>
        <translation>%1: δεν ταιριάζει.</translation>
    </message>
    <message>
        <source>%1 cr</source>
        <translation>%1 cr</translation>
    </message>
    <message>
        <source>the beginning</source>
        <translation>την αρχή</translation>
    </message>
</context>
<context>
    <name>SaidAlarm</name>
    <message>
        <source>Authority %1 signed two blocks where only one is allowed, at block %3</source>
        <translation>Η αρχή %1 υπέγραψε δύο μπλοκ εκεί όπου επιτρέπεται μόνο ένα, στο μπλοκ %3</translation>
    </message>
    <message>
        <source>Authority %1 signed two blocks where only one is allowed, at block %3; this was seen earlier</source>
        <translation>Η αρχή %1 υπέγραψε δύο μπλοκ εκεί όπου επιτρέπεται μόνο ένα, στο μπλοκ %3· αυτό διαπιστώθηκε νωρίτερα</translation>
    </message>
    <message>
        <source>This network has a single authority: one key decides what is final</source>
        <translation>Αυτό το δίκτυο έχει μία μόνο αρχή: ένα κλειδί αποφασίζει τι είναι οριστικό</translation>
    </message>
    <message>
        <source>This network has %1 authorities: one key decides what is final</source>
        <translation>Αυτό το δίκτυο έχει %1 αρχές: ένα κλειδί αποφασίζει τι είναι οριστικό</translation>
    </message>
    <message>
        <source>This network has %1 authorities: two keys decide what is final</source>
        <translation>Αυτό το δίκτυο έχει %1 αρχές: δύο κλειδιά αποφασίζουν τι είναι οριστικό</translation>
    </message>
    <message>
        <source>The time in block %1 is %2 too early</source>
        <translation>Η ώρα στο μπλοκ %1 είναι %2 νωρίτερα από τη σωστή</translation>
    </message>
    <message>
        <source>The time in block %1 is %2 too late</source>
        <translation>Η ώρα στο μπλοκ %1 είναι %2 αργότερα από τη σωστή</translation>
    </message>
    <message>
        <source>A change of the authorities, announced in block %1, waits to become final</source>
        <translation>Μια αλλαγή των αρχών, που αναγγέλθηκε στο μπλοκ %1, περιμένει να γίνει οριστική</translation>
    </message>
    <message>
        <source>The change of the authorities announced in block %1 is lost, as another one was waiting: it has to be proposed again</source>
        <translation>Η αλλαγή των αρχών που αναγγέλθηκε στο μπλοκ %1 χάθηκε, γιατί περίμενε άλλη: πρέπει να προταθεί ξανά</translation>
    </message>
    <message>
        <source>%1 of %2 authorities want to admit %3; %4 are needed</source>
        <translation>%1 από τις %2 αρχές θέλουν να δεχτούν το %3· χρειάζονται %4</translation>
    </message>
    <message>
        <source>%1 of %2 authorities want to remove %3; %4 are needed</source>
        <translation>%1 από τις %2 αρχές θέλουν να αφαιρέσουν το %3· χρειάζονται %4</translation>
    </message>
    <message>
        <source>The newest block is %1 old</source>
        <translation>Το νεότερο μπλοκ έχει ηλικία %1</translation>
    </message>
    <message>
        <source>Nothing became final for %1</source>
        <translation>Τίποτα δεν έγινε οριστικό εδώ και %1</translation>
    </message>
    <message>
        <source>The signature of block %1 was altered on its way, and the network went on with the altered form</source>
        <translation>Η υπογραφή του μπλοκ %1 αλλοιώθηκε στη διαδρομή και το δίκτυο συνέχισε με την αλλοιωμένη μορφή</translation>
    </message>
    <message>
        <source>The block that this program starts from is old: nothing is relied on until a second source confirms what follows</source>
        <translation>Το μπλοκ από το οποίο ξεκινά το πρόγραμμα είναι παλιό: τίποτα δεν θεωρείται αξιόπιστο ώσπου μια δεύτερη πηγή να επιβεβαιώσει τη συνέχεια</translation>
    </message>
    <message>
        <source>The nodes do not agree on the blocks after block %1</source>
        <translation>Οι κόμβοι δεν συμφωνούν για τα μπλοκ μετά το μπλοκ %1</translation>
    </message>
    <message>
        <source>The checked blocks that are kept on this computer cannot be read or written. Look whether the disk is full or damaged.</source>
        <translation>Τα ελεγμένα μπλοκ που φυλάσσονται σε αυτόν τον υπολογιστή δεν διαβάζονται ή δεν γράφονται. Ελέγξτε αν ο δίσκος είναι γεμάτος ή χαλασμένος.</translation>
    </message>
    <message>
        <source>What is final cannot be checked for now: no node gives the committees’ signatures.</source>
        <translation>Προς το παρόν δεν μπορεί να ελεγχθεί τι είναι οριστικό: κανένας κόμβος δεν δίνει τις υπογραφές των επιτροπών.</translation>
    </message>
    <message>
        <source>The block that this program starts from, %1, is %2 days old. More than %3 days are not allowed without a second source.</source>
        <translation>Το μπλοκ από το οποίο ξεκινά το πρόγραμμα, %1, είναι %2 ημερών. Πάνω από %3 ημέρες δεν επιτρέπονται χωρίς δεύτερη πηγή.</translation>
    </message>
    <message>
        <source>The second source’s block %1 is older than the block that this program starts from.</source>
        <translation>Το μπλοκ %1 της δεύτερης πηγής είναι παλαιότερο από το μπλοκ από το οποίο ξεκινά το πρόγραμμα.</translation>
    </message>
    <message>
        <source>The second source names another block %1 (%2) than the nodes do (%3). One of the two is false.</source>
        <translation>Η δεύτερη πηγή δίνει άλλο μπλοκ %1 (%2) από τους κόμβους (%3). Το ένα από τα δύο είναι ψευδές.</translation>
    </message>
    <message>
        <source>The second source’s block %1 is too old itself: %2 days.</source>
        <translation>Και το μπλοκ %1 της δεύτερης πηγής είναι πολύ παλιό: %2 ημέρες.</translation>
    </message>
    <message>
        <source>The second source %1 has another block %2 (%3) than the nodes do (%4). One of the two is false.</source>
        <translation>Η δεύτερη πηγή %1 έχει άλλο μπλοκ %2 (%3) από τους κόμβους (%4). Το ένα από τα δύο είναι ψευδές.</translation>
    </message>
    <message>
        <source>The block that the network’s profile starts from, %1 (%2), is not the one that was checked here before (%3). One of the two is false.</source>
        <translation>Το μπλοκ από το οποίο ξεκινά το προφίλ του δικτύου, %1 (%2), δεν είναι αυτό που ελέγχθηκε εδώ νωρίτερα (%3). Το ένα από τα δύο είναι ψευδές.</translation>
    </message>
    <message>
        <source>The authorities signed two histories that contradict each other, from block %1 on; the node %2 has the other one.</source>
        <translation>Οι αρχές υπέγραψαν δύο ιστορικά που αντιφάσκουν, από το μπλοκ %1 και μετά· ο κόμβος %2 έχει το άλλο.</translation>
    </message>
    <message>
        <source>The network’s committees signed two final blocks for one moment: %3 and, from %2, %4.</source>
        <translation>Οι επιτροπές του δικτύου υπέγραψαν δύο οριστικά μπλοκ για την ίδια στιγμή: %3 και, από %2, %4.</translation>
    </message>
    <message>
        <source>The network showed two final blocks %1: %2 and %3.</source>
        <translation>Το δίκτυο έδειξε δύο οριστικά μπλοκ %1: %2 και %3.</translation>
    </message>
    <message>
        <source>From block %1 on the authorities are those that the contract %2 names. This program cannot ask it: name them in the network’s profile (engine.switches), or start from a later checkpoint.</source>
        <translation>Από το μπλοκ %1 και μετά οι αρχές είναι όσες ορίζει η σύμβαση %2. Το πρόγραμμα δεν μπορεί να τη ρωτήσει: ορίστε τις στο προφίλ του δικτύου (engine.switches) ή ξεκινήστε από μεταγενέστερο checkpoint.</translation>
    </message>
    <message>
        <source>Block %1 announced that there are no authorities any more, and it is final: nobody may make blocks.</source>
        <translation>Το μπλοκ %1 ανήγγειλε ότι δεν υπάρχουν πια αρχές και είναι οριστικό: κανείς δεν μπορεί να φτιάξει μπλοκ.</translation>
    </message>
    <message>
        <source>Ask somebody whom you trust, not the nodes that you use, for the number and the hash of a recent block, and put them into the network’s profile as checkpoint or secondSource. Or name nodes of another party there, under secondSource.endpoints.</source>
        <translation>Ζητήστε από κάποιον που εμπιστεύεστε, όχι από τους κόμβους που χρησιμοποιείτε, τον αριθμό και το hash ενός πρόσφατου μπλοκ και βάλτε τα στο προφίλ του δικτύου ως checkpoint ή secondSource. Ή ορίστε εκεί κόμβους άλλου φορέα, στο secondSource.endpoints.</translation>
    </message>
    <message>
        <source>Ask somebody whom you trust, not the nodes that you use, for the root of a recent final beacon block, and put it into the network’s profile as engine.trustedRoot.</source>
        <translation>Ζητήστε από κάποιον που εμπιστεύεστε, όχι από τους κόμβους που χρησιμοποιείτε, τη ρίζα ενός πρόσφατου οριστικού μπλοκ beacon και βάλτε την στο προφίλ του δικτύου ως engine.trustedRoot.</translation>
    </message>
</context>
<context>
    <name>SaidDeed</name>
    <message>
        <source>Order: sell %2 kWh for %3</source>
        <translation>Εντολή: πώληση %2 kWh για %3</translation>
    </message>
    <message>
        <source>Order: buy %2 kWh for %3</source>
        <translation>Εντολή: αγορά %2 kWh για %3</translation>
    </message>
    <message>
        <source>Order: buy %2 kWh and sell %3 kWh for %4</source>
        <translation>Εντολή: αγορά %2 kWh και πώληση %3 kWh για %4</translation>
    </message>
    <message>
        <source>Order: buy %2 kWh and sell %3 kWh</source>
        <translation>Εντολή: αγορά %2 kWh και πώληση %3 kWh</translation>
    </message>
    <message>
        <source>Cancel orders: %1</source>
        <translation>Ακύρωση εντολών: %1</translation>
    </message>
    <message>
        <source>Match the orders for %1</source>
        <translation>Αντιστοίχιση των εντολών για %1</translation>
    </message>
    <message>
        <source>Collect what was traded (orders: %1)</source>
        <translation>Παραλαβή όσων αγοράστηκαν ή πουλήθηκαν (εντολές: %1)</translation>
    </message>
    <message>
        <source>Settle %1 (%3)</source>
        <translation>Εκκαθάριση %1 (%3)</translation>
    </message>
    <message>
        <source>Pay back up to %1 cr of debt</source>
        <translation>Εξόφληση χρέους έως %1 cr</translation>
    </message>
    <message>
        <source>Trade at once (orders: %1)</source>
        <translation>Άμεση συναλλαγή (εντολές: %1)</translation>
    </message>
    <message>
        <source>Change an order to %1 kWh at price step %2</source>
        <translation>Αλλαγή εντολής σε %1 kWh στο σκαλοπάτι τιμής %2</translation>
    </message>
    <message>
        <source>Place sealed orders: %1</source>
        <translation>Υποβολή σφραγισμένων εντολών: %1</translation>
    </message>
    <message>
        <source>Open sealed orders: %1</source>
        <translation>Άνοιγμα σφραγισμένων εντολών: %1</translation>
    </message>
    <message>
        <source>Take a sealed order back</source>
        <translation>Απόσυρση σφραγισμένης εντολής</translation>
    </message>
    <message>
        <source>Move the deposit of a sealed order that was not opened to the market’s reserve</source>
        <translation>Μεταφορά της εγγύησης σφραγισμένης εντολής που δεν ανοίχτηκε στο απόθεμα της αγοράς</translation>
    </message>
    <message>
        <source>Place members’ signed orders: %1 (members: %2)</source>
        <translation>Υποβολή υπογεγραμμένων εντολών μελών: %1 (μέλη: %2)</translation>
    </message>
    <message>
        <source>Take back signed orders that were not placed yet</source>
        <translation>Απόσυρση υπογεγραμμένων εντολών που δεν υποβλήθηκαν ακόμη</translation>
    </message>
    <message>
        <source>Pay %1 what the market’s reserve owes</source>
        <translation>Πληρωμή προς %1 όσων οφείλει το απόθεμα της αγοράς</translation>
    </message>
    <message>
        <source>Save your limits: buy up to %1 ct/kWh, sell from %2 ct/kWh, at most %3 kWh per period and %4 cr per day</source>
        <translation>Αποθήκευση των ορίων σας: αγορά έως %1 ct/kWh, πώληση από %2 ct/kWh, το πολύ %3 kWh ανά περίοδο και %4 cr την ημέρα</translation>
    </message>
    <message>
        <source>End the agent’s right to act for you</source>
        <translation>Λήξη του δικαιώματος του πράκτορα να ενεργεί για εσάς</translation>
    </message>
    <message>
        <source>Send %1 cr to %2</source>
        <translation>Αποστολή %1 cr προς %2</translation>
    </message>
    <message>
        <source>Let %1 take up to %2 cr</source>
        <translation>Άδεια προς %1 να πάρει έως %2 cr</translation>
    </message>
    <message>
        <source>Let %1 take up to %2 cr from %3</source>
        <translation>Άδεια προς %1 να πάρει έως %2 cr από %3</translation>
    </message>
    <message>
        <source>Register meter %1 of %2</source>
        <translation>Καταχώριση του μετρητή %1 (%2)</translation>
    </message>
    <message>
        <source>Admit %1 to the market (%2)</source>
        <translation>Ένταξη στην αγορά: %1 (%2)</translation>
    </message>
    <message>
        <source>Suspend %1</source>
        <translation>Αναστολή %1</translation>
    </message>
    <message>
        <source>Change the roles of %1</source>
        <translation>Αλλαγή ρόλων: %1</translation>
    </message>
    <message>
        <source>Let the contract %1 hold credits</source>
        <translation>Άδεια στη σύμβαση %1 να κρατά μονάδες</translation>
    </message>
    <message>
        <source>No longer let the contract %1 hold credits</source>
        <translation>Τέλος άδειας της σύμβασης %1 να κρατά μονάδες</translation>
    </message>
    <message>
        <source>Issue %1 cr to %2</source>
        <translation>Έκδοση %1 cr προς %2</translation>
    </message>
    <message>
        <source>Pay out %1 cr of %2</source>
        <translation>Εξαργύρωση %1 cr (%2)</translation>
    </message>
    <message>
        <source>Freeze the credits of %1</source>
        <translation>Δέσμευση των μονάδων: %1</translation>
    </message>
    <message>
        <source>Release the credits of %1</source>
        <translation>Αποδέσμευση των μονάδων: %1</translation>
    </message>
    <message>
        <source>Open a market with periods of %1 and %2 price steps</source>
        <translation>Άνοιγμα αγοράς με περιόδους %1 και %2 σκαλοπάτια τιμής</translation>
    </message>
    <message>
        <source>Change market %1 from %2 on</source>
        <translation>Αλλαγή της αγοράς %1 από %2 και μετά</translation>
    </message>
    <message>
        <source>Pause market %1</source>
        <translation>Παύση της αγοράς %1</translation>
    </message>
    <message>
        <source>Resume market %1</source>
        <translation>Επαναλειτουργία της αγοράς %1</translation>
    </message>
    <message>
        <source>Put %1 cr into the reserve of market %2</source>
        <translation>Προσθήκη %1 cr στο απόθεμα της αγοράς %2</translation>
    </message>
    <message>
        <source>Take %1 cr out of the reserve of market %2</source>
        <translation>Ανάληψη %1 cr από το απόθεμα της αγοράς %2</translation>
    </message>
    <message>
        <source>Report the reading for %1: %2 kWh taken, %3 kWh given</source>
        <translation>Αναφορά ένδειξης για %1: %2 kWh από το δίκτυο, %3 kWh προς αυτό</translation>
    </message>
    <message>
        <source>Report readings: %1</source>
        <translation>Αναφορά ενδείξεων: %1</translation>
    </message>
    <message>
        <source>Seal meter %1</source>
        <translation>Σφράγιση του μετρητή %1</translation>
    </message>
    <message>
        <source>Mark the seal of meter %1 as broken</source>
        <translation>Δήλωση σπασμένης σφραγίδας του μετρητή %1</translation>
    </message>
    <message>
        <source>Take meter %1 back from its aggregator</source>
        <translation>Ανάκτηση του μετρητή %1 από τον φορέα συγκέντρωσης</translation>
    </message>
    <message>
        <source>Let %1 report and offer for meter %2 and keep up to %3 % of the proceeds</source>
        <translation>Άδεια προς %1 για αναφορές και προσφορές του μετρητή %2 με παρακράτηση έως %3 % των εσόδων</translation>
    </message>
    <message>
        <source>Record readings together: %1</source>
        <translation>Κοινή καταγραφή ενδείξεων: %1</translation>
    </message>
    <message>
        <source>Prove the reading of meter %2 for %1</source>
        <translation>Απόδειξη της ένδειξης του μετρητή %2 για %1</translation>
    </message>
    <message>
        <source>Report that meter %1 was opened</source>
        <translation>Αναφορά ότι ο μετρητής %1 ανοίχτηκε</translation>
    </message>
    <message>
        <source>Write a new calibration certificate for meter %1</source>
        <translation>Νέο πιστοποιητικό βαθμονόμησης για τον μετρητή %1</translation>
    </message>
    <message>
        <source>Move meter %1 to grid branch %2</source>
        <translation>Μεταφορά του μετρητή %1 στον κλάδο δικτύου %2</translation>
    </message>
    <message>
        <source>Open a payment channel to %1 with %2 cr</source>
        <translation>Άνοιγμα καναλιού πληρωμών προς %1 με %2 cr</translation>
    </message>
    <message>
        <source>Add %1 cr to payment channel %2</source>
        <translation>Προσθήκη %1 cr στο κανάλι πληρωμών %2</translation>
    </message>
    <message>
        <source>Extend payment channel %1</source>
        <translation>Παράταση του καναλιού πληρωμών %1</translation>
    </message>
    <message>
        <source>Show a payment of %2 cr in payment channel %1</source>
        <translation>Επίδειξη πληρωμής %2 cr στο κανάλι πληρωμών %1</translation>
    </message>
    <message>
        <source>Close payment channel %1 with %2 cr paid</source>
        <translation>Κλείσιμο του καναλιού πληρωμών %1 με πληρωμή %2 cr</translation>
    </message>
    <message>
        <source>Close payment channel %1 with the last payment that was shown</source>
        <translation>Κλείσιμο του καναλιού πληρωμών %1 με την τελευταία πληρωμή που δείχθηκε</translation>
    </message>
    <message>
        <source>Close payment channel %1 in agreement with %2 cr paid</source>
        <translation>Συμφωνημένο κλείσιμο του καναλιού πληρωμών %1 με πληρωμή %2 cr</translation>
    </message>
    <message>
        <source>Start to close payment channel %1</source>
        <translation>Έναρξη κλεισίματος του καναλιού πληρωμών %1</translation>
    </message>
    <message>
        <source>End payment channel %1</source>
        <translation>Τερματισμός του καναλιού πληρωμών %1</translation>
    </message>
    <message>
        <source>Collect what was kept for %1</source>
        <translation>Παραλαβή όσων φυλάχθηκαν για %1</translation>
    </message>
    <message>
        <source>Found a coalition</source>
        <translation>Ίδρυση συνασπισμού</translation>
    </message>
    <message>
        <source>Invite %1 to coalition %2</source>
        <translation>Πρόσκληση στον συνασπισμό %2: %1</translation>
    </message>
    <message>
        <source>Join coalition %1 with %2 kWh per period</source>
        <translation>Συμμετοχή στον συνασπισμό %1 με %2 kWh ανά περίοδο</translation>
    </message>
    <message>
        <source>%1 leaves coalition %2</source>
        <translation>Αποχώρηση από τον συνασπισμό %2: %1</translation>
    </message>
    <message>
        <source>Hand coalition %1 over to %2</source>
        <translation>Παράδοση του συνασπισμού %1 σε %2</translation>
    </message>
    <message>
        <source>Dissolve coalition %1</source>
        <translation>Διάλυση του συνασπισμού %1</translation>
    </message>
    <message>
        <source>Deposit %1 cr with coalition %2</source>
        <translation>Κατάθεση %1 cr στον συνασπισμό %2</translation>
    </message>
    <message>
        <source>Withdraw %1 cr from coalition %2</source>
        <translation>Ανάληψη %1 cr από τον συνασπισμό %2</translation>
    </message>
    <message>
        <source>Place the order of coalition %1, for %2 cr at most</source>
        <translation>Υποβολή της εντολής του συνασπισμού %1, για %2 cr το πολύ</translation>
    </message>
    <message>
        <source>Cancel the order of coalition %1 for %2</source>
        <translation>Ακύρωση της εντολής του συνασπισμού %1 για %2</translation>
    </message>
    <message>
        <source>Share out the money of coalition %2 for %1</source>
        <translation>Διανομή των χρημάτων του συνασπισμού %2 για %1</translation>
    </message>
    <message>
        <source>Count meters of coalition %1 in award %2</source>
        <translation>Συμπερίληψη μετρητών του συνασπισμού %1 στην ανάθεση %2</translation>
    </message>
    <message>
        <source>Share out award %1 of coalition %2</source>
        <translation>Διανομή της ανάθεσης %1 του συνασπισμού %2</translation>
    </message>
    <message>
        <source>Share out what coalition %1 was given</source>
        <translation>Διανομή όσων έλαβε ο συνασπισμός %1</translation>
    </message>
    <message>
        <source>Offer the readings of %1 periods for %2 cr</source>
        <translation>Προσφορά των ενδείξεων %1 περιόδων για %2 cr</translation>
    </message>
    <message>
        <source>Take back data offer %1</source>
        <translation>Απόσυρση της προσφοράς δεδομένων %1</translation>
    </message>
    <message>
        <source>Buy the readings of data offer %1</source>
        <translation>Αγορά των ενδείξεων της προσφοράς δεδομένων %1</translation>
    </message>
    <message>
        <source>Hand over the key of data sale %1</source>
        <translation>Παράδοση του κλειδιού της πώλησης δεδομένων %1</translation>
    </message>
    <message>
        <source>Pay for data sale %1</source>
        <translation>Πληρωμή της πώλησης δεδομένων %1</translation>
    </message>
    <message>
        <source>Dispute the key of data sale %1</source>
        <translation>Αμφισβήτηση του κλειδιού της πώλησης δεδομένων %1</translation>
    </message>
    <message>
        <source>Make the key of data sale %1 public</source>
        <translation>Δημοσίευση του κλειδιού της πώλησης δεδομένων %1</translation>
    </message>
    <message>
        <source>Show that the data of %1 in data sale %2 are wrong</source>
        <translation>Απόδειξη ότι τα δεδομένα της περιόδου %1 στην πώληση δεδομένων %2 είναι λάθος</translation>
    </message>
    <message>
        <source>End data sale %1</source>
        <translation>Ολοκλήρωση της πώλησης δεδομένων %1</translation>
    </message>
    <message>
        <source>Ask members (%1) for %2 kWh in dispatch %3</source>
        <translation>Αίτημα προς μέλη (%1) για %2 kWh στην κλήση %3</translation>
    </message>
    <message>
        <source>Decline dispatch %1 of %2</source>
        <translation>Άρνηση της κλήσης %1 (%2)</translation>
    </message>
    <message>
        <source>Promise %1 kWh in dispatch %2 of %3</source>
        <translation>Υπόσχεση %1 kWh στην κλήση %2 (%3)</translation>
    </message>
    <message>
        <source>Propose new authorities (%1) and vote for them</source>
        <translation>Πρόταση νέων αρχών (%1) και ψήφος υπέρ τους</translation>
    </message>
    <message>
        <source>Vote for the proposed authorities %1</source>
        <translation>Ψήφος υπέρ των προτεινόμενων αρχών %1</translation>
    </message>
    <message>
        <source>Take back the vote for the proposed authorities %1</source>
        <translation>Ανάκληση της ψήφου υπέρ των προτεινόμενων αρχών %1</translation>
    </message>
    <message>
        <source>Announce the change of authorities in block %1</source>
        <translation>Αναγγελία της αλλαγής των αρχών στο μπλοκ %1</translation>
    </message>
    <message>
        <source>Open a grid branch for %1 kWh in and %2 kWh out per period</source>
        <translation>Άνοιγμα κλάδου δικτύου για %1 kWh εισόδου και %2 kWh εξόδου ανά περίοδο</translation>
    </message>
    <message>
        <source>Set grid branch %1 to %2 kWh in and %3 kWh out per period, from a later day on</source>
        <translation>Ορισμός του κλάδου δικτύου %1 σε %2 kWh εισόδου και %3 kWh εξόδου ανά περίοδο, από επόμενη ημέρα</translation>
    </message>
    <message>
        <source>Add %1 to grid branch %2</source>
        <translation>Προσθήκη στον κλάδο δικτύου %2: %1</translation>
    </message>
    <message>
        <source>Remove %1 from grid branch %2</source>
        <translation>Αφαίρεση από τον κλάδο δικτύου %2: %1</translation>
    </message>
    <message>
        <source>Add a device of %1 kWh up and %2 kWh down to grid branch %3</source>
        <translation>Προσθήκη συσκευής %1 kWh πάνω και %2 kWh κάτω στον κλάδο δικτύου %3</translation>
    </message>
    <message>
        <source>Remove device %1 from grid branch %2</source>
        <translation>Αφαίρεση της συσκευής %1 από τον κλάδο δικτύου %2</translation>
    </message>
    <message>
        <source>Ask for flexibility in grid branch %1 at up to %2 ct/kWh</source>
        <translation>Αίτημα ευελιξίας στον κλάδο δικτύου %1 έως %2 ct/kWh</translation>
    </message>
    <message>
        <source>Add up the plans in grid branch %1 for %2</source>
        <translation>Άθροιση των προγραμμάτων στον κλάδο δικτύου %1 για %2</translation>
    </message>
    <message>
        <source>Relieve grid branch %1 for %2</source>
        <translation>Αποσυμφόρηση του κλάδου δικτύου %1 για %2</translation>
    </message>
    <message>
        <source>Add up what was measured in grid branch %1 for %2</source>
        <translation>Άθροιση των μετρήσεων στον κλάδο δικτύου %1 για %2</translation>
    </message>
    <message>
        <source>Book the imbalance tokens of grid branch %1 for %2</source>
        <translation>Καταχώριση των μονάδων απόκλισης του κλάδου δικτύου %1 για %2</translation>
    </message>
    <message>
        <source>Value the imbalance tokens of grid branch %1 at %2 ct/kWh, from a later day on</source>
        <translation>Αποτίμηση των μονάδων απόκλισης του κλάδου δικτύου %1 σε %2 ct/kWh, από επόμενη ημέρα</translation>
    </message>
    <message>
        <source>Redeem imbalance tokens of grid branch %1, at most %2 kWh</source>
        <translation>Εξαργύρωση μονάδων απόκλισης του κλάδου δικτύου %1, έως %2 kWh</translation>
    </message>
    <message>
        <source>Pay for missing imbalance tokens of grid branch %1, at most %2 kWh</source>
        <translation>Πληρωμή των μονάδων απόκλισης που λείπουν στον κλάδο δικτύου %1, έως %2 kWh</translation>
    </message>
    <message>
        <source>Ask for %1 kWh less in each of %2 periods from %3 on, at up to %4 ct/kWh</source>
        <translation>Αίτημα για %1 kWh λιγότερες σε καθεμία από %2 περιόδους από %3 και μετά, έως %4 ct/kWh</translation>
    </message>
    <message>
        <source>Ask for %1 kWh more in each of %2 periods from %3 on, at up to %4 ct/kWh</source>
        <translation>Αίτημα για %1 kWh περισσότερες σε καθεμία από %2 περιόδους από %3 και μετά, έως %4 ct/kWh</translation>
    </message>
    <message>
        <source>Let %1 ask for flexibility in your name</source>
        <translation>Άδεια προς %1 να ζητά ευελιξία στο όνομά σας</translation>
    </message>
    <message>
        <source>No longer let %1 ask for flexibility in your name</source>
        <translation>Τέλος άδειας προς %1 να ζητά ευελιξία στο όνομά σας</translation>
    </message>
    <message>
        <source>Offer %1 kWh in each period of request %2 for %3 ct/kWh</source>
        <translation>Προσφορά %1 kWh σε κάθε περίοδο του αιτήματος %2 για %3 ct/kWh</translation>
    </message>
    <message>
        <source>Withdraw offer %1 for request %2</source>
        <translation>Απόσυρση της προσφοράς %1 για το αίτημα %2</translation>
    </message>
    <message>
        <source>End flexibility request %1</source>
        <translation>Τερματισμός του αιτήματος ευελιξίας %1</translation>
    </message>
    <message>
        <source>Award flexibility request %1</source>
        <translation>Ανάθεση του αιτήματος ευελιξίας %1</translation>
    </message>
    <message>
        <source>Count meters (%1) in flexibility award %2</source>
        <translation>Συμπερίληψη μετρητών (%1) στην ανάθεση ευελιξίας %2</translation>
    </message>
    <message>
        <source>Count your own meters in flexibility award %1</source>
        <translation>Συμπερίληψη των μετρητών σας στην ανάθεση ευελιξίας %1</translation>
    </message>
    <message>
        <source>Take meter %1 out of flexibility award %2</source>
        <translation>Αφαίρεση του μετρητή %1 από την ανάθεση ευελιξίας %2</translation>
    </message>
    <message>
        <source>Leave flexibility award %1: the penalty is due unless your allowance covers it</source>
        <translation>Αποχώρηση από την ανάθεση ευελιξίας %1: οφείλεται η ποινή, εκτός αν την καλύπτει το περιθώριό σας</translation>
    </message>
    <message>
        <source>Compare meters (%1) with their usual use for flexibility award %2</source>
        <translation>Σύγκριση μετρητών (%1) με τη συνηθισμένη χρήση τους για την ανάθεση ευελιξίας %2</translation>
    </message>
    <message>
        <source>Settle flexibility award %1</source>
        <translation>Εκκαθάριση της ανάθεσης ευελιξίας %1</translation>
    </message>
    <message>
        <source>Pay the shares of meters (%1) in flexibility award %2</source>
        <translation>Πληρωμή των μεριδίων μετρητών (%1) στην ανάθεση ευελιξίας %2</translation>
    </message>
    <message>
        <source>Announce the plan of meter %3 for %1 periods from %2 on</source>
        <translation>Δήλωση προγράμματος του μετρητή %3 για %1 περιόδους από %2 και μετά</translation>
    </message>
    <message>
        <source>Add a rule for the usual use</source>
        <translation>Προσθήκη κανόνα για τη συνηθισμένη χρήση</translation>
    </message>
    <message>
        <source>Count %1 as a holiday</source>
        <translation>Υπολογισμός της %1 ως αργίας</translation>
    </message>
    <message>
        <source>Count %1 as an ordinary day</source>
        <translation>Υπολογισμός της %1 ως κανονικής ημέρας</translation>
    </message>
    <message>
        <source>Take no more requests and offers for flexibility</source>
        <translation>Τέλος αποδοχής αιτημάτων και προσφορών ευελιξίας</translation>
    </message>
    <message>
        <source>Take requests and offers for flexibility again</source>
        <translation>Εκ νέου αποδοχή αιτημάτων και προσφορών ευελιξίας</translation>
    </message>
    <message>
        <source>Issue %1 cr to %2 (reference %3)</source>
        <translation>Έκδοση %1 cr προς %2 (αναφορά %3)</translation>
    </message>
    <message>
        <source>Pay out %1 cr of %2 (reference %3)</source>
        <translation>Εξαργύρωση %1 cr (%2, αναφορά %3)</translation>
    </message>
</context>
<context>
    <name>SaidOffence</name>
    <message>
        <source>it belongs to another network: its first block is %1</source>
        <translation>ανήκει σε άλλο δίκτυο: το πρώτο του μπλοκ είναι %1</translation>
    </message>
    <message>
        <source>its first block cannot be read</source>
        <translation>το πρώτο του μπλοκ δεν διαβάζεται</translation>
    </message>
    <message>
        <source>it belongs to another network: its block %1 is another one</source>
        <translation>ανήκει σε άλλο δίκτυο: το μπλοκ %1 του είναι άλλο</translation>
    </message>
    <message>
        <source>it belongs to another network: its number is %1, not %2</source>
        <translation>ανήκει σε άλλο δίκτυο: ο αριθμός του είναι %1, όχι %2</translation>
    </message>
    <message>
        <source>the number of its network cannot be read</source>
        <translation>ο αριθμός του δικτύου του δεν διαβάζεται</translation>
    </message>
    <message>
        <source>it belongs to another network: its block %1 leads to no block that is known here</source>
        <translation>ανήκει σε άλλο δίκτυο: το μπλοκ %1 του δεν οδηγεί σε κανένα γνωστό εδώ μπλοκ</translation>
    </message>
    <message>
        <source>it showed a false block %1</source>
        <translation>έδειξε ψευδές μπλοκ %1</translation>
    </message>
    <message>
        <source>it showed a false block</source>
        <translation>έδειξε ψευδές μπλοκ</translation>
    </message>
    <message>
        <source>it showed a false proof at block %1</source>
        <translation>έδειξε ψευδή απόδειξη στο μπλοκ %1</translation>
    </message>
    <message>
        <source>it said something false about a payment or an order</source>
        <translation>είπε κάτι ψευδές για πληρωμή ή εντολή</translation>
    </message>
    <message>
        <source>it showed false signatures of the committees</source>
        <translation>έδειξε ψευδείς υπογραφές των επιτροπών</translation>
    </message>
    <message>
        <source>what it sent cannot be read</source>
        <translation>όσα έστειλε δεν διαβάζονται</translation>
    </message>
    <message>
        <source>it does not have the block before its own block %1</source>
        <translation>δεν έχει το μπλοκ πριν από το δικό του μπλοκ %1</translation>
    </message>
    <message>
        <source>it is behind: its newest block is %1 where others have %2</source>
        <translation>έχει μείνει πίσω: το νεότερο μπλοκ του είναι το %1, ενώ άλλοι έχουν το %2</translation>
    </message>
    <message>
        <source>its answer cannot be read</source>
        <translation>η απάντησή του δεν διαβάζεται</translation>
    </message>
    <message>
        <source>its answer is too long</source>
        <translation>η απάντησή του είναι πολύ μεγάλη</translation>
    </message>
    <message>
        <source>it was too slow again and again</source>
        <translation>άργησε επανειλημμένα</translation>
    </message>
    <message>
        <source>it was too slow</source>
        <translation>άργησε</translation>
    </message>
    <message>
        <source>its certificate is not accepted</source>
        <translation>το πιστοποιητικό του δεν γίνεται δεκτό</translation>
    </message>
</context>
<context>
    <name>SaidValues</name>
    <message>
        <source>period no. %1</source>
        <translation>περίοδος αρ. %1</translation>
    </message>
</context>
<context>
    <name>SlotPhase</name>
    <message>
        <source>not open yet</source>
        <translation>δεν άνοιξε ακόμη</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ανοιχτό</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>κλειστό</translation>
    </message>
    <message>
        <source>cleared</source>
        <translation>με τιμή</translation>
    </message>
    <message>
        <source>delivering</source>
        <translation>παράδοση</translation>
    </message>
    <message>
        <source>metering</source>
        <translation>μέτρηση</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>εξοφλήθηκε</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Ενέργεια</translation>
    </message>
    <message>
        <source>Flexibility up</source>
        <translation>Ευελιξία προς τα πάνω</translation>
    </message>
    <message>
        <source>Flexibility down</source>
        <translation>Ευελιξία προς τα κάτω</translation>
    </message>
    <message>
        <source>uniform auction</source>
        <translation>δημοπρασία ενιαίας τιμής</translation>
    </message>
    <message>
        <source>continuous</source>
        <translation>συνεχής</translation>
    </message>
    <message>
        <source>prosumer</source>
        <translation>παραγωγός-καταναλωτής</translation>
    </message>
    <message>
        <source>generator</source>
        <translation>παραγωγός</translation>
    </message>
    <message>
        <source>aggregator</source>
        <translation>σωρευτής</translation>
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
        <translation>διαχειριστής</translation>
    </message>
    <message>
        <source>technician</source>
        <translation>τεχνικός</translation>
    </message>
    <message>
        <source>data buyer</source>
        <translation>αγοραστής δεδομένων</translation>
    </message>
    <message>
        <source>authority</source>
        <translation>αρχή</translation>
    </message>
    <message>
        <source>no role</source>
        <translation>κανένας ρόλος</translation>
    </message>
    <message>
        <source>each at its own price</source>
        <translation>καθένας στη δική του τιμή</translation>
    </message>
    <message>
        <source>one price for all offers</source>
        <translation>μία τιμή για όλες τις προσφορές</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>σφραγισμένες</translation>
    </message>
    <message>
        <source>registrar</source>
        <translation>υπεύθυνος μητρώου</translation>
    </message>
    <message>
        <source>market admin</source>
        <translation>υπεύθυνος αγορών</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>μετρημένο</translation>
    </message>
    <message>
        <source>partly measured</source>
        <translation>μετρημένο εν μέρει</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>εκτίμηση</translation>
    </message>
    <message>
        <source>tampered: the meter was open or not sealed</source>
        <translation>παραβιασμένο: ο μετρητής ήταν ανοιχτός ή χωρίς σφραγίδα</translation>
    </message>
</context>
<context>
    <name>StatusText</name>
    <message>
        <source>sealed</source>
        <translation>σφραγισμένος</translation>
    </message>
    <message>
        <source>seal open</source>
        <translation>σφραγίδα ανοιχτή</translation>
    </message>
    <message>
        <source>seal broken</source>
        <translation>σφραγίδα σπασμένη</translation>
    </message>
    <message>
        <source>not set up</source>
        <translation>δεν έχει ρυθμιστεί</translation>
    </message>
    <message>
        <source>seal unknown</source>
        <translation>σφραγίδα άγνωστη</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>συνδεδεμένος</translation>
    </message>
    <message>
        <source>searching</source>
        <translation>αναζήτηση</translation>
    </message>
    <message>
        <source>opening</source>
        <translation>άνοιγμα</translation>
    </message>
    <message>
        <source>unplugged</source>
        <translation>αποσυνδέθηκε</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>μη συνδεδεμένος</translation>
    </message>
    <message>
        <source>Nodes: connecting</source>
        <translation>Κόμβοι: σύνδεση</translation>
    </message>
    <message>
        <source>%1 of %2 nodes agree</source>
        <translation>%1 από %2 κόμβους συμφωνούν</translation>
    </message>
    <message>
        <source>Head unknown</source>
        <translation>Κορυφή άγνωστη</translation>
    </message>
    <message>
        <source>Head %1 · %2</source>
        <translation>Κορυφή %1 · %2</translation>
    </message>
    <message>
        <source>No wallet</source>
        <translation>Χωρίς πορτοφόλι</translation>
    </message>
    <message>
        <source>Wallet locked</source>
        <translation>Πορτοφόλι κλειδωμένο</translation>
    </message>
    <message>
        <source>Wallet unlocked</source>
        <translation>Πορτοφόλι ξεκλείδωτο</translation>
    </message>
    <message>
        <source>Wallet unlocked · locks in %1</source>
        <translation>Πορτοφόλι ξεκλείδωτο · κλειδώνει σε %1</translation>
    </message>
    <message>
        <source>Agent off</source>
        <translation>Πράκτορας ανενεργός</translation>
    </message>
    <message>
        <source>Agent paused</source>
        <translation>Πράκτορας σε παύση</translation>
    </message>
    <message>
        <source>Agent paused · %1</source>
        <translation>Πράκτορας σε παύση · %1</translation>
    </message>
    <message>
        <source>Agent stands still</source>
        <translation>Ο πράκτορας έχει σταματήσει</translation>
    </message>
    <message>
        <source>Agent stands still · %1</source>
        <translation>Ο πράκτορας έχει σταματήσει · %1</translation>
    </message>
    <message>
        <source>Agent on · next plan %1</source>
        <translation>Πράκτορας ενεργός · επόμενο πλάνο %1</translation>
    </message>
    <message>
        <source>Agent on</source>
        <translation>Πράκτορας ενεργός</translation>
    </message>
    <message>
        <source>No meter</source>
        <translation>Χωρίς μετρητή</translation>
    </message>
    <message>
        <source>Meter %1 · %2</source>
        <translation>Μετρητής %1 · %2</translation>
    </message>
    <message>
        <source>Meter %1 · %2 · no reading yet</source>
        <translation>Μετρητής %1 · %2 · καμία ένδειξη ακόμη</translation>
    </message>
    <message>
        <source>Meter %1 · %2 · reading %3 ago · indicative</source>
        <translation>Μετρητής %1 · %2 · ένδειξη πριν από %3 · ενδεικτικός</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::AddDeviceDialog</name>
    <message>
        <source>Password</source>
        <translation>Κωδικός</translation>
    </message>
    <message>
        <source>Try the connection</source>
        <translation>Δοκιμή σύνδεσης</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Προσθήκη</translation>
    </message>
    <message>
        <source>Add a device</source>
        <translation>Προσθήκη συσκευής</translation>
    </message>
    <message>
        <source>Appliance</source>
        <translation>Συσκευή</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Τι είναι</translation>
    </message>
    <message>
        <source>Home Assistant (MQTT)</source>
        <translation>Home Assistant (MQTT)</translation>
    </message>
    <message>
        <source>Inverter (Modbus, SunSpec)</source>
        <translation>Μετατροπέας (Modbus, SunSpec)</translation>
    </message>
    <message>
        <source>Simulated, in figures only</source>
        <translation>Προσομοίωση, μόνο σε αριθμούς</translation>
    </message>
    <message>
        <source>How it is reached</source>
        <translation>Πώς συνδέεται</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Όνομα</translation>
    </message>
    <message>
        <source>It holds</source>
        <translation>Χωρητικότητα</translation>
    </message>
    <message>
        <source>Highest power</source>
        <translation>Μέγιστη ισχύς</translation>
    </message>
    <message>
        <source>Address in your network</source>
        <translation>Διεύθυνση στο δίκτυό σας</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Θύρα</translation>
    </message>
    <message>
        <source>Unit number</source>
        <translation>Αριθμός μονάδας</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Χρήστης</translation>
    </message>
    <message>
        <source>Power sensor (unique id)</source>
        <translation>Αισθητήρας ισχύος (μοναδικό id)</translation>
    </message>
    <message>
        <source>Charge sensor (unique id)</source>
        <translation>Αισθητήρας φόρτισης (μοναδικό id)</translation>
    </message>
    <message>
        <source>Power setting (unique id)</source>
        <translation>Ρύθμιση ισχύος (μοναδικό id)</translation>
    </message>
    <message>
        <source>Switch for it (unique id)</source>
        <translation>Ο διακόπτης του (μοναδικό id)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Άκυρο</translation>
    </message>
    <message>
        <source>Trying to reach it.</source>
        <translation>Δοκιμή σύνδεσης.</translation>
    </message>
    <message>
        <source>Over Modbus only batteries and solar cells are known.</source>
        <translation>Μέσω Modbus υποστηρίζονται μόνο μπαταρίες και φωτοβολταϊκά.</translation>
    </message>
    <message>
        <source>It exists in figures only and is marked so wherever it is shown.</source>
        <translation>Υπάρχει μόνο σε αριθμούς και σημειώνεται έτσι παντού.</translation>
    </message>
    <message>
        <source>Try the connection before you add it.</source>
        <translation>Δοκιμάστε τη σύνδεση πριν το προσθέσετε.</translation>
    </message>
    <message>
        <source>It is taken to be a usual battery: 90 % of what goes in comes out again.</source>
        <translation>Θεωρείται συνηθισμένη μπαταρία: βγαίνει ξανά το 90 % όσων μπαίνουν.</translation>
    </message>
    <message>
        <source>It is taken to be a usual car: 93 % of what it is charged with arrives in it. Say under Comforts when it comes and when it must be ready.</source>
        <translation>Θεωρείται συνηθισμένο αυτοκίνητο: φτάνει σε αυτό το 93 % της φόρτισης. Πείτε στις Ανέσεις πότε έρχεται και πότε πρέπει να είναι έτοιμο.</translation>
    </message>
    <message>
        <source>A usual house is assumed: 5 kWh warm it by one degree, it loses 150 W for each degree that it is warmer than outside, and is kept at 20 to 22 °C. The temperatures can be changed under Comforts.</source>
        <translation>Θεωρείται συνηθισμένο σπίτι: 5 kWh το θερμαίνουν κατά έναν βαθμό, χάνει 150 W για κάθε βαθμό που είναι θερμότερο από έξω και κρατιέται στους 20 έως 22 °C. Οι θερμοκρασίες αλλάζουν στις Ανέσεις.</translation>
    </message>
    <message>
        <source>A usual programme is assumed: an hour and a half at this power, without a pause.</source>
        <translation>Θεωρείται συνηθισμένο πρόγραμμα: μιάμιση ώρα σε αυτή την ισχύ, χωρίς παύση.</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::AdmissionSheet</name>
    <message>
        <source>Check a certificate…</source>
        <translation>Έλεγχος πιστοποιητικού…</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Αφαίρεση από τη λίστα</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Όνομα</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Λογαριασμός</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Ρόλοι</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Μετρητής</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Πιστοποιητικό</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Κατάσταση</translation>
    </message>
    <message>
        <source>Who asks to be admitted</source>
        <translation>Ποιοι ζητούν να γίνουν δεκτοί</translation>
    </message>
    <message>
        <source>Waiting to be admitted</source>
        <translation>Περιμένουν να γίνουν δεκτοί</translation>
    </message>
    <message>
        <source>Bring in a list…</source>
        <translation>Φέρτε μια λίστα…</translation>
    </message>
    <message>
        <source>Admit</source>
        <translation>Αποδοχή</translation>
    </message>
    <message>
        <source>none</source>
        <translation>κανένα</translation>
    </message>
    <message>
        <source>nobody waits</source>
        <translation>κανείς δεν περιμένει</translation>
    </message>
    <message>
        <source>%1 of %2 wait</source>
        <translation>περιμένουν %1 από %2</translation>
    </message>
    <message>
        <source>Register account</source>
        <translation>Καταχώριση λογαριασμού</translation>
    </message>
    <message>
        <source>Bring in a list of those who asked, or register somebody by hand in the overview.</source>
        <translation>Φέρτε μια λίστα όσων ζήτησαν, ή καταχωρίστε κάποιον με το χέρι στην επισκόπηση.</translation>
    </message>
    <message>
        <source>register %1 as “%2” with the roles: %3.</source>
        <translation>καταχώριση του %1 ως «%2» με τους ρόλους: %3.</translation>
    </message>
    <message>
        <source>The account is registered.</source>
        <translation>Ο λογαριασμός είναι καταχωρισμένος.</translation>
    </message>
    <message>
        <source>Register meter</source>
        <translation>Καταχώριση μετρητή</translation>
    </message>
    <message>
        <source>No meter was applied for.</source>
        <translation>Δεν ζητήθηκε μετρητής.</translation>
    </message>
    <message>
        <source>First the account: a meter needs an owner that is registered.</source>
        <translation>Πρώτα ο λογαριασμός: ο μετρητής χρειάζεται καταχωρισμένο ιδιοκτήτη.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Πεδίο</translation>
    </message>
    <message>
        <source>Applied for</source>
        <translation>Ζητήθηκε</translation>
    </message>
    <message>
        <source>The application</source>
        <translation>Η αίτηση</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Στο μητρώο</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Υπογράφει</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Έλεγχος</translation>
    </message>
    <message>
        <source>Change roles</source>
        <translation>Αλλαγή ρόλων</translation>
    </message>
    <message>
        <source>Without a certificate nobody vouches for this meter.</source>
        <translation>Χωρίς πιστοποιητικό κανείς δεν εγγυάται για αυτόν τον μετρητή.</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Γραμμή</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::AgentCard</name>
    <message>
        <source>Agent</source>
        <translation>Πράκτορας</translation>
    </message>
    <message>
        <source>The agent trades for you</source>
        <translation>Ο πράκτορας συναλλάσσεται για εσάς</translation>
    </message>
    <message>
        <source>Off: nothing is traded for you.</source>
        <translation>Ανενεργός: τίποτα δεν συναλλάσσεται για εσάς.</translation>
    </message>
    <message>
        <source>Trades within your limits.</source>
        <translation>Συναλλάσσεται μέσα στα όριά σας.</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>Σε παύση.</translation>
    </message>
    <message>
        <source>Paused: %1</source>
        <translation>Σε παύση: %1</translation>
    </message>
    <message>
        <source>Stands still to be safe.</source>
        <translation>Έχει σταματήσει για ασφάλεια.</translation>
    </message>
    <message>
        <source>Stands still to be safe: %1</source>
        <translation>Έχει σταματήσει για ασφάλεια: %1</translation>
    </message>
    <message>
        <source>Plan renewed %1 · next %2</source>
        <translation>Πλάνο ανανεώθηκε %1 · επόμενο %2</translation>
    </message>
    <message>
        <source>Plan of %1</source>
        <translation>Πλάνο των %1</translation>
    </message>
    <message>
        <source>No plan yet.</source>
        <translation>Κανένα πλάνο ακόμη.</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) today</source>
        <translation>
            <numerusform>%n εντολή σήμερα</numerusform>
            <numerusform>%n εντολές σήμερα</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n traded</source>
        <translation>
            <numerusform>%n εκτελέστηκε</numerusform>
            <numerusform>%n εκτελέστηκαν</numerusform>
        </translation>
    </message>
    <message>
        <source>An order waits to be sent: %1</source>
        <translation>Μια εντολή περιμένει να σταλεί: %1</translation>
    </message>
    <message>
        <source>pause until…</source>
        <translation>παύση ως…</translation>
    </message>
    <message>
        <source>for an hour</source>
        <translation>για μία ώρα</translation>
    </message>
    <message>
        <source>for four hours</source>
        <translation>για τέσσερις ώρες</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>ως τις %1</translation>
    </message>
    <message>
        <source>until tomorrow, %1</source>
        <translation>ως αύριο, %1</translation>
    </message>
    <message>
        <source>for a week</source>
        <translation>για μία εβδομάδα</translation>
    </message>
    <message>
        <source>go on now</source>
        <translation>συνέχισε τώρα</translation>
    </message>
    <message>
        <source>Rests until %1. Nothing is traded; what was promised is kept.</source>
        <translation>Σε παύση ως %1. Δεν γίνονται συναλλαγές· ό,τι υποσχέθηκε τηρείται.</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::AggregatorDesk</name>
    <message>
        <source>Wattbourse: portfolio, window %1</source>
        <translation>Wattbourse: χαρτοφυλάκιο, παράθυρο %1</translation>
    </message>
    <message>
        <source>This is a past day. Go back to now to sign.</source>
        <translation>Αυτή είναι παλιά ημέρα. Επιστρέψτε στο τώρα για υπογραφή.</translation>
    </message>
    <message>
        <source>This part of the record is damaged and cannot be shown.</source>
        <translation>Αυτό το τμήμα της καταγραφής έχει βλάβη και δεν εμφανίζεται.</translation>
    </message>
    <message>
        <source>Only an aggregator adds members. In the registry your role is: %1.</source>
        <translation>Μόνο ένας σωρευτής προσθέτει μέλη. Ο ρόλος σας στο μητρώο: %1.</translation>
    </message>
    <message>
        <source>Wattbourse: alert</source>
        <translation>Wattbourse: ειδοποίηση</translation>
    </message>
    <message>
        <source>The market is not known yet.</source>
        <translation>Η αγορά δεν είναι ακόμη γνωστή.</translation>
    </message>
    <message>
        <source>Nothing of this market was recorded on that day.</source>
        <translation>Δεν καταγράφηκε τίποτα αυτής της αγοράς εκείνη την ημέρα.</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::AggregatorPage</name>
    <message>
        <source>Portfolio</source>
        <translation>Χαρτοφυλάκιο</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Σήμερα</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Μέλη</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Εντολές</translation>
    </message>
    <message>
        <source>Position by slot</source>
        <translation>Θέση ανά διάστημα</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Διάστημα</translation>
    </message>
    <message>
        <source>Order ladder</source>
        <translation>Κλίμακα εντολών</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Βιβλίο εντολών</translation>
    </message>
    <message>
        <source>Order ticket</source>
        <translation>Νέα εντολή</translation>
    </message>
    <message>
        <source>Position today</source>
        <translation>Θέση σήμερα</translation>
    </message>
    <message>
        <source>kWh</source>
        <translation>kWh</translation>
    </message>
    <message>
        <source>Delivered of contracted</source>
        <translation>Παραδόθηκε από τα συμφωνημένα</translation>
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
        <translation>%1 για έλεγχο</translation>
    </message>
    <message>
        <source>%1 of %2 reporting</source>
        <translation>%1 από %2 αναφέρουν</translation>
    </message>
    <message>
        <source>bought %1</source>
        <translation>αγορά %1</translation>
    </message>
    <message>
        <source>sold %1</source>
        <translation>πώληση %1</translation>
    </message>
    <message>
        <source>%1 of</source>
        <translation>%1 από</translation>
    </message>
    <message>
        <source>%1 kWh</source>
        <translation>%1 kWh</translation>
    </message>
    <message>
        <source>paid (−)
or received</source>
        <translation>πληρώθηκε (−)
ή εισπράχθηκε</translation>
    </message>
    <message>
        <source>tick %1 ct</source>
        <translation>βήμα %1 ct</translation>
    </message>
    <message>
        <source>%1, gate closes in %2</source>
        <translation>%1, η υποβολή κλείνει σε %2</translation>
    </message>
    <message>
        <source>Left to spend today: %1 of %2 cr</source>
        <translation>Απομένουν για σήμερα: %1 από %2 cr</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>τα νεότερα πρώτα</translation>
    </message>
    <message>
        <source>delivered against contracted · indicative metering</source>
        <translation>παραδόθηκε έναντι συμβολαίου · ενδεικτική μέτρηση</translation>
    </message>
    <message>
        <source>Imbalance today</source>
        <translation>Απόκλιση σήμερα</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Ειδοποιήσεις</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Επανάληψη</translation>
    </message>
    <message>
        <source>Flexibility up</source>
        <translation>Ευελιξία προς τα πάνω</translation>
    </message>
    <message>
        <source>kW</source>
        <translation>kW</translation>
    </message>
    <message>
        <source>Alerts (%1)</source>
        <translation>Ειδοποιήσεις (%1)</translation>
    </message>
    <message>
        <source>Replay: this is %1 %2, from this desk&apos;s own record. Nothing can be signed.</source>
        <translation>Επανάληψη: είναι %1 %2, από την καταγραφή του γραφείου. Δεν υπογράφεται τίποτα.</translation>
    </message>
    <message>
        <source>down %1 kW</source>
        <translation>κάτω %1 kW</translation>
    </message>
    <message>
        <source>as contracts say</source>
        <translation>σύμφωνα με τις συμβάσεις</translation>
    </message>
    <message>
        <source>Dispatch</source>
        <translation>Κλήση</translation>
    </message>
    <message>
        <source>Profit and loss</source>
        <translation>Κέρδη και ζημίες</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Σύνολο μελών</translation>
    </message>
    <message>
        <source>Pool (%1)</source>
        <translation>Σύνολο μελών (%1)</translation>
    </message>
    <message>
        <source>requests for flexibility, and what the members can promise</source>
        <translation>αιτήματα ευελιξίας και τι μπορούν να υποσχεθούν τα μέλη</translation>
    </message>
    <message>
        <source>Profit and loss today</source>
        <translation>Αποτέλεσμα σήμερα</translation>
    </message>
    <message numerus="yes">
        <source>%n slots
provisional</source>
        <translation>
            <numerusform>%n διάστημα
προσωρινό</numerusform>
            <numerusform>%n διαστήματα
προσωρινά</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wattbourse::app::AlertsPanel</name>
    <message>
        <source>Alerts</source>
        <translation>Ειδοποιήσεις</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Ώρα</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Τι συνέβη</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Κανόνες</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Κανόνας</translation>
    </message>
    <message>
        <source>Tells by</source>
        <translation>Ενημερώνει με</translation>
    </message>
    <message>
        <source>Notify</source>
        <translation>Ειδοποίηση</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ήχος</translation>
    </message>
    <message>
        <source>Mark all as seen</source>
        <translation>Όλα ως αναγνωσμένα</translation>
    </message>
    <message>
        <source>What the rule watches</source>
        <translation>Τι παρακολουθεί ο κανόνας</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>Προσθήκη κανόνα</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Όριο</translation>
    </message>
    <message>
        <source>log</source>
        <translation>καταγραφή</translation>
    </message>
    <message>
        <source>notice</source>
        <translation>ειδοποίηση</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>ήχος</translation>
    </message>
    <message>
        <source>off</source>
        <translation>ανενεργός</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::ApplianceEditor</name>
    <message>
        <source>Is loaded and may start</source>
        <translation>Είναι γεμάτη και μπορεί να ξεκινήσει</translation>
    </message>
    <message>
        <source>%1 min, may pause</source>
        <translation>%1 λεπτά, μπορεί να διακοπεί</translation>
    </message>
    <message>
        <source>%1 min without a pause</source>
        <translation>%1 λεπτά χωρίς διακοπή</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>Όχι πριν τις</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>Έτοιμο ως τις</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::AuthorityDialog</name>
    <message>
        <source>Port for this terminal</source>
        <translation>Θύρα για αυτό το τερματικό</translation>
    </message>
    <message>
        <source>Port for the other authorities</source>
        <translation>Θύρα για τις άλλες αρχές</translation>
    </message>
    <message>
        <source>Run an authority</source>
        <translation>Λειτουργία αρχής</translation>
    </message>
    <message>
        <source>Files for an authority of your own</source>
        <translation>Αρχεία για μια δική σας αρχή</translation>
    </message>
    <message>
        <source>Written are the network&apos;s specification, the program&apos;s settings, a start script and a service for Linux. The key stays where it is: KEYS.txt says where it belongs.</source>
        <translation>Γράφονται η προδιαγραφή του δικτύου, οι ρυθμίσεις του προγράμματος, ένα σενάριο εκκίνησης και μια υπηρεσία για Linux. Το κλειδί μένει όπου είναι: το KEYS.txt λέει πού ανήκει.</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Πρόγραμμα</translation>
    </message>
    <message>
        <source>Your authority</source>
        <translation>Η αρχή σας</translation>
    </message>
    <message>
        <source>Folder on its machine</source>
        <translation>Φάκελος στο μηχάνημά της</translation>
    </message>
    <message>
        <source>The others, one address a line</source>
        <translation>Οι άλλες, μία διεύθυνση ανά γραμμή</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Επιλογή…</translation>
    </message>
    <message>
        <source>Write the files to</source>
        <translation>Εγγραφή των αρχείων σε</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Κλείσιμο</translation>
    </message>
    <message>
        <source>Write the files</source>
        <translation>Εγγραφή των αρχείων</translation>
    </message>
    <message>
        <source>Choose a folder on this computer first.</source>
        <translation>Επιλέξτε πρώτα έναν φάκελο σε αυτόν τον υπολογιστή.</translation>
    </message>
    <message>
        <source>Written: %1. Copy them to the authority&apos;s machine and read KEYS.txt there.</source>
        <translation>Γράφτηκαν: %1. Αντιγράψτε τα στο μηχάνημα της αρχής και διαβάστε εκεί το KEYS.txt.</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::AuthorityRing</name>
    <message>
        <source>Turns of the authorities</source>
        <translation>Σειρά των αρχών</translation>
    </message>
    <message>
        <source>No authority is known yet.</source>
        <translation>Καμία αρχή δεν είναι ακόμη γνωστή.</translation>
    </message>
    <message>
        <source>Authority %1 of %2: %3, sealed %4, missed %5, sealed twice %6.</source>
        <translation>Αρχή %1 από %2: %3, σφράγισε %4, έχασε %5, διπλά %6.</translation>
    </message>
    <message>
        <source>%1 authorities take turns.</source>
        <translation>%1 αρχές εναλλάσσονται.</translation>
    </message>
    <message>
        <source>%1 authorities take turns; now it is the turn of number %2.</source>
        <translation>%1 αρχές εναλλάσσονται· τώρα είναι η σειρά της αριθμού %2.</translation>
    </message>
    <message>
        <source>take turns</source>
        <translation>εναλλάσσονται</translation>
    </message>
    <message>
        <source>has its turn</source>
        <translation>έχει σειρά</translation>
    </message>
    <message>
        <source>sealed %1</source>
        <translation>σφράγισε %1</translation>
    </message>
    <message>
        <source>missed %1</source>
        <translation>έχασε %1</translation>
    </message>
    <message>
        <source>sealed twice</source>
        <translation>σφράγισε δύο φορές</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::BaselineChart</name>
    <message>
        <source>What the home is expected to use</source>
        <translation>Τι αναμένεται να χρησιμοποιήσει το σπίτι</translation>
    </message>
    <message>
        <source>By the contract %1 kWh</source>
        <translation>Κατά τη σύμβαση %1 kWh</translation>
    </message>
    <message>
        <source>by its own days %1 kWh</source>
        <translation>κατά τις δικές του ημέρες %1 kWh</translation>
    </message>
    <message>
        <source>by the contract</source>
        <translation>κατά τη σύμβαση</translation>
    </message>
    <message>
        <source>by your own days</source>
        <translation>κατά τις ημέρες σας</translation>
    </message>
    <message>
        <source>planned without it</source>
        <translation>πλάνο χωρίς αυτό</translation>
    </message>
    <message>
        <source>to be given</source>
        <translation>προς παράδοση</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Τίποτα για σύγκριση ακόμη</translation>
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
        <translation>Ο μετρητής δεν είναι εκεί. Ξαναβάλτε το καλώδιο: η βαθμονόμηση περιμένει εκεί που είναι.</translation>
    </message>
    <message>
        <source>The meter was reset, which ends its calibration. Nothing was written.</source>
        <translation>Ο μετρητής επανεκκινήθηκε και η βαθμονόμηση τελείωσε. Δεν γράφτηκε τίποτα.</translation>
    </message>
    <message>
        <source>Taken up where the meter stands.</source>
        <translation>Συνέχεια από εκεί που είναι ο μετρητής.</translation>
    </message>
    <message>
        <source>The meter has not answered yet. Wait a moment.</source>
        <translation>Ο μετρητής δεν απάντησε ακόμα. Περιμένετε λίγο.</translation>
    </message>
    <message>
        <source>Ended. The new constants are in the meter; it is not sealed yet.</source>
        <translation>Τέλος. Οι νέες σταθερές είναι στον μετρητή· δεν σφραγίστηκε ακόμα.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written to the meter.</source>
        <translation>Ακυρώθηκε. Δεν γράφτηκε τίποτα στον μετρητή.</translation>
    </message>
    <message>
        <source>Name the technician and the number on the seal.</source>
        <translation>Γράψτε τον τεχνικό και τον αριθμό της σφραγίδας.</translation>
    </message>
    <message>
        <source>Unlock the wallet that this meter belongs to: its key seals the meter.</source>
        <translation>Ξεκλειδώστε το πορτοφόλι στο οποίο ανήκει ο μετρητής: το κλειδί του τον σφραγίζει.</translation>
    </message>
    <message>
        <source>Calibrated, sealed and ready: seal %1.</source>
        <translation>Βαθμονομημένος, σφραγισμένος και έτοιμος: σφραγίδα %1.</translation>
    </message>
    <message>
        <source>The kept constants are in the meter again. Verify before you seal it.</source>
        <translation>Οι φυλαγμένες σταθερές είναι πάλι στον μετρητή. Επαληθεύστε πριν τον σφραγίσετε.</translation>
    </message>
    <message>
        <source>Indicative metering: no class was verified.</source>
        <translation>Ενδεικτική μέτρηση: δεν επαληθεύτηκε κλάση.</translation>
    </message>
    <message>
        <source>The meter has no name and key yet. Give it both first.</source>
        <translation>Ο μετρητής δεν έχει ακόμα όνομα και κλειδί. Δώστε τα πρώτα.</translation>
    </message>
    <message>
        <source>The meter is sealed. Open its lid to calibrate it.</source>
        <translation>Ο μετρητής είναι σφραγισμένος. Ανοίξτε το καπάκι για βαθμονόμηση.</translation>
    </message>
    <message>
        <source>This meter has no voltage channel: it stays indicative and is not calibrated to a class.</source>
        <translation>Αυτός ο μετρητής δεν έχει κανάλι τάσης: μένει ενδεικτικός και δεν βαθμονομείται σε κλάση.</translation>
    </message>
    <message>
        <source>constant %1 · was %2 (%3)</source>
        <translation>σταθερά %1 · ήταν %2 (%3)</translation>
    </message>
    <message>
        <source>current leads by %1°</source>
        <translation>το ρεύμα προηγείται %1°</translation>
    </message>
    <message>
        <source>points kept: %1</source>
        <translation>σημεία που κρατήθηκαν: %1</translation>
    </message>
    <message>
        <source>points verified: %1</source>
        <translation>σημεία που επαληθεύτηκαν: %1</translation>
    </message>
    <message>
        <source>the meter is being told</source>
        <translation>ενημερώνεται ο μετρητής</translation>
    </message>
    <message>
        <source>Back to step %1</source>
        <translation>Πίσω στο βήμα %1</translation>
    </message>
    <message>
        <source>This is the meter</source>
        <translation>Αυτός είναι ο μετρητής</translation>
    </message>
    <message>
        <source>Add this point</source>
        <translation>Προσθήκη σημείου</translation>
    </message>
    <message>
        <source>On to verification</source>
        <translation>Προς επαλήθευση</translation>
    </message>
    <message>
        <source>Add this verification</source>
        <translation>Προσθήκη επαλήθευσης</translation>
    </message>
    <message>
        <source>On to writing</source>
        <translation>Προς εγγραφή</translation>
    </message>
    <message>
        <source>Write to the meter</source>
        <translation>Εγγραφή στον μετρητή</translation>
    </message>
    <message>
        <source>Seal the meter</source>
        <translation>Σφράγιση μετρητή</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Αποδοχή</translation>
    </message>
    <message>
        <source>%1 %2 · ±%3 % U, ±%4 % I, ±%5 % P (k = 2)</source>
        <translation>%1 %2 · ±%3 % U, ±%4 % I, ±%5 % P (k = 2)</translation>
    </message>
    <message>
        <source>due %1, in %2 days</source>
        <translation>λήγει %1, σε %2 ημέρες</translation>
    </message>
    <message>
        <source>Meter shows, mean of %1 s</source>
        <translation>Ένδειξη μετρητή, μέσος %1 s</translation>
    </message>
    <message>
        <source>with the constant %1</source>
        <translation>με τη σταθερά %1</translation>
    </message>
    <message>
        <source>%1 V, %2 W</source>
        <translation>%1 V, %2 W</translation>
    </message>
    <message>
        <source>Meter against reference</source>
        <translation>Μετρητής προς αναφορά</translation>
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
        <translation>νέα σταθερά %1 (%2)</translation>
    </message>
    <message>
        <source>power %1 % ± %2</source>
        <translation>ισχύς %1 % ± %2</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Θόρυβος</translation>
    </message>
    <message>
        <source>Current against voltage</source>
        <translation>Ρεύμα προς τάση</translation>
    </message>
    <message>
        <source>current lags</source>
        <translation>το ρεύμα καθυστερεί</translation>
    </message>
    <message>
        <source>current leads</source>
        <translation>το ρεύμα προηγείται</translation>
    </message>
    <message>
        <source>I lags U by %1°</source>
        <translation>Το I καθυστερεί του U κατά %1°</translation>
    </message>
    <message>
        <source>I leads U by %1°</source>
        <translation>Το I προηγείται του U κατά %1°</translation>
    </message>
    <message>
        <source>unsteady</source>
        <translation>ασταθές</translation>
    </message>
    <message>
        <source>stable for %1 s</source>
        <translation>σταθερό επί %1 s</translation>
    </message>
    <message>
        <source>The meter is open and answers</source>
        <translation>Ο μετρητής είναι ανοιχτός και απαντά</translation>
    </message>
    <message>
        <source>Reference is in date</source>
        <translation>Το όργανο αναφοράς είναι σε ισχύ</translation>
    </message>
    <message>
        <source>This terminal does not hold the meter&apos;s key: it cannot seal it</source>
        <translation>Αυτό το τερματικό δεν έχει το κλειδί του μετρητή: δεν μπορεί να τον σφραγίσει</translation>
    </message>
    <message>
        <source>The meter holds this terminal&apos;s key</source>
        <translation>Ο μετρητής έχει το κλειδί αυτού του τερματικού</translation>
    </message>
    <message>
        <source>Measured for %1 s</source>
        <translation>Μετρήθηκε για %1 s</translation>
    </message>
    <message>
        <source>Measured for %1 s of %2 s</source>
        <translation>Μετρήθηκε για %1 s από %2 s</translation>
    </message>
    <message>
        <source>Spread %1 %, within 0.20 %</source>
        <translation>Διασπορά %1 %, εντός 0,20 %</translation>
    </message>
    <message>
        <source>Load at %1 % of the range (30 to 80)</source>
        <translation>Φορτίο στο %1 % της περιοχής (30 έως 80)</translation>
    </message>
    <message>
        <source>Power factor %1 (0.98 at least)</source>
        <translation>Συντελεστής ισχύος %1 (τουλάχιστον 0,98)</translation>
    </message>
    <message>
        <source>Clamp direction is right: power is positive</source>
        <translation>Η φορά της τσιμπίδας είναι σωστή: θετική ισχύς</translation>
    </message>
    <message>
        <source>Power is negative: turn the clamp round on the conductor</source>
        <translation>Αρνητική ισχύς: γυρίστε την τσιμπίδα πάνω στον αγωγό</translation>
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
        <translation>όπως βρέθηκε %</translation>
    </message>
    <message>
        <source>now %</source>
        <translation>τώρα %</translation>
    </message>
    <message>
        <source>± % (k = 2)</source>
        <translation>± % (k = 2)</translation>
    </message>
    <message>
        <source>class 1</source>
        <translation>κλάση 1</translation>
    </message>
    <message>
        <source>class 2</source>
        <translation>κλάση 2</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>Σταθερά</translation>
    </message>
    <message>
        <source>before</source>
        <translation>πριν</translation>
    </message>
    <message>
        <source>after</source>
        <translation>μετά</translation>
    </message>
    <message>
        <source>Current, A/V</source>
        <translation>Ρεύμα, A/V</translation>
    </message>
    <message>
        <source>Voltage, V/V</source>
        <translation>Τάση, V/V</translation>
    </message>
    <message>
        <source>Phase, °</source>
        <translation>Φάση, °</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Σημεία</translation>
    </message>
    <message>
        <source>Calibration no.</source>
        <translation>Βαθμονόμηση αρ.</translation>
    </message>
    <message>
        <source>The certificate is in %1.</source>
        <translation>Το πιστοποιητικό είναι στο %1.</translation>
    </message>
    <message>
        <source>In the meter: calibration no. %1</source>
        <translation>Στον μετρητή: βαθμονόμηση αρ. %1</translation>
    </message>
    <message>
        <source>Restore calibration no. %1</source>
        <translation>Επαναφορά βαθμονόμησης αρ. %1</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::BenchPanel</name>
    <message>
        <source>Guided calibration</source>
        <translation>Καθοδηγούμενη βαθμονόμηση</translation>
    </message>
    <message>
        <source>What was measured</source>
        <translation>Τι μετρήθηκε</translation>
    </message>
    <message>
        <source>Reference instrument</source>
        <translation>Όργανο αναφοράς</translation>
    </message>
    <message>
        <source>maker and type</source>
        <translation>κατασκευαστής και τύπος</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Σειριακός αριθμός</translation>
    </message>
    <message>
        <source>Calibrated until</source>
        <translation>Βαθμονομημένο έως</translation>
    </message>
    <message>
        <source>Uncertainty of voltage, k = 2</source>
        <translation>Αβεβαιότητα τάσης, k = 2</translation>
    </message>
    <message>
        <source>Uncertainty of current, k = 2</source>
        <translation>Αβεβαιότητα ρεύματος, k = 2</translation>
    </message>
    <message>
        <source>Uncertainty of power, k = 2</source>
        <translation>Αβεβαιότητα ισχύος, k = 2</translation>
    </message>
    <message>
        <source>Clamp</source>
        <translation>Τσιμπίδα</translation>
    </message>
    <message>
        <source>Voltage adapter with divider</source>
        <translation>Προσαρμογέας με διαιρέτη</translation>
    </message>
    <message>
        <source>Name for the meter</source>
        <translation>Όνομα για τον μετρητή</translation>
    </message>
    <message>
        <source>1 to 12 of A-Z, 0-9 and -</source>
        <translation>1 έως 12 από A-Z, 0-9 και -</translation>
    </message>
    <message>
        <source>Give it a name and a key</source>
        <translation>Δώστε όνομα και κλειδί</translation>
    </message>
    <message>
        <source>Reference reads, volts</source>
        <translation>Ένδειξη αναφοράς, βολτ</translation>
    </message>
    <message>
        <source>Reference reads, amperes</source>
        <translation>Ένδειξη αναφοράς, αμπέρ</translation>
    </message>
    <message>
        <source>Reference reads, watts</source>
        <translation>Ένδειξη αναφοράς, βατ</translation>
    </message>
    <message>
        <source>Loops of the wire through the clamp</source>
        <translation>Σπείρες του σύρματος στην τσιμπίδα</translation>
    </message>
    <message>
        <source>Reference reads</source>
        <translation>Ένδειξη αναφοράς</translation>
    </message>
    <message>
        <source>Spread from second to second</source>
        <translation>Διασπορά ανά δευτερόλεπτο</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>Τεχνικός</translation>
    </message>
    <message>
        <source>name</source>
        <translation>όνομα</translation>
    </message>
    <message>
        <source>Number on the new seal</source>
        <translation>Αριθμός νέας σφραγίδας</translation>
    </message>
    <message>
        <source>as printed</source>
        <translation>όπως τυπώθηκε</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Λόγος</translation>
    </message>
    <message>
        <source>first calibration, repair, …</source>
        <translation>πρώτη βαθμονόμηση, επισκευή, …</translation>
    </message>
    <message>
        <source>Begin the calibration</source>
        <translation>Έναρξη βαθμονόμησης</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Κλείσιμο</translation>
    </message>
    <message>
        <source>Save the certificate (PDF)</source>
        <translation>Αποθήκευση πιστοποιητικού (PDF)</translation>
    </message>
    <message>
        <source>The calibration is finished</source>
        <translation>Η βαθμονόμηση τελείωσε</translation>
    </message>
    <message>
        <source>Calibrate this meter</source>
        <translation>Βαθμονόμηση αυτού του μετρητή</translation>
    </message>
    <message>
        <source>No meter</source>
        <translation>Κανένας μετρητής</translation>
    </message>
    <message>
        <source>The meter holds its new constants and is sealed. Save the certificate and hand it over.</source>
        <translation>Ο μετρητής έχει τις νέες σταθερές και σφραγίστηκε. Αποθηκεύστε το πιστοποιητικό και παραδώστε το.</translation>
    </message>
    <message>
        <source>Ten steps, each can be left. Name the instrument that the meter is compared with.</source>
        <translation>Δέκα βήματα, από το καθένα μπορείτε να φύγετε. Δηλώστε το όργανο με το οποίο συγκρίνεται ο μετρητής.</translation>
    </message>
    <message>
        <source>Choose the port of a meter above on the left.</source>
        <translation>Διαλέξτε τη θύρα ενός μετρητή πάνω αριστερά.</translation>
    </message>
    <message>
        <source>Go on at step %1</source>
        <translation>Συνέχεια στο βήμα %1</translation>
    </message>
    <message>
        <source>Go back to step %1</source>
        <translation>Επιστροφή στο βήμα %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Put it on the network&apos;s register</source>
        <translation>Στο μητρώο του δικτύου</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::BenchRegister</name>
    <message>
        <source>Save the certificate</source>
        <translation>Αποθήκευση πιστοποιητικού</translation>
    </message>
    <message>
        <source>Open a network and a wallet first: the register is on the network.</source>
        <translation>Ανοίξτε πρώτα δίκτυο και πορτοφόλι: το μητρώο είναι στο δίκτυο.</translation>
    </message>
    <message>
        <source>The network&apos;s register of meters is still being read.</source>
        <translation>Το μητρώο μετρητών του δικτύου διαβάζεται ακόμα.</translation>
    </message>
    <message>
        <source>Only a technician puts a certificate on the register and seals a meter there. Ask the market operator for the role; this account is %1.</source>
        <translation>Μόνο ένας τεχνικός βάζει πιστοποιητικό στο μητρώο και σφραγίζει εκεί έναν μετρητή. Ζήτησε τον ρόλο από τον διαχειριστή της αγοράς· αυτός ο λογαριασμός είναι %1.</translation>
    </message>
    <message>
        <source>Open the meter&apos;s seal on the register, put the certificate there and seal it again?</source>
        <translation>Να ανοίξει η σφραγίδα στο μητρώο, να μπει το πιστοποιητικό και να σφραγιστεί ξανά;</translation>
    </message>
    <message>
        <source>Put the certificate on the register and seal the meter there?</source>
        <translation>Να μπει το πιστοποιητικό στο μητρώο και να σφραγιστεί εκεί ο μετρητής;</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Μετρητής</translation>
    </message>
    <message>
        <source>Its number on the network</source>
        <translation>Ο αριθμός του στο δίκτυο</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Πιστοποιητικό</translation>
    </message>
    <message>
        <source>Sign and send</source>
        <translation>Υπογραφή και αποστολή</translation>
    </message>
    <message>
        <source>Sent to the network&apos;s register.</source>
        <translation>Στάλθηκε στο μητρώο του δικτύου.</translation>
    </message>
    <message>
        <source>Register this meter with its certificate?</source>
        <translation>Να καταχωριστεί ο μετρητής με το πιστοποιητικό του;</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Ιδιοκτήτης</translation>
    </message>
    <message>
        <source>Reports are signed by</source>
        <translation>Οι αναφορές υπογράφονται από</translation>
    </message>
    <message>
        <source>This account may not put a new meter on the register: only a registrar may. The request waits on this terminal&apos;s operator desk.</source>
        <translation>Αυτός ο λογαριασμός δεν μπορεί να βάλει νέο μετρητή στο μητρώο: μόνο ένας υπεύθυνος μητρώου μπορεί. Το αίτημα περιμένει στο γραφείο του διαχειριστή αυτού του τερματικού.</translation>
    </message>
    <message>
        <source>Save the request for a registrar elsewhere</source>
        <translation>Αποθήκευση του αιτήματος για υπεύθυνο μητρώου αλλού</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Πίνακες (*.csv)</translation>
    </message>
    <message>
        <source>This account may not put a new meter on the register: only a registrar may. The request is in %1: a registrar brings it in on the operator desk.</source>
        <translation>Αυτός ο λογαριασμός δεν μπορεί να βάλει νέο μετρητή στο μητρώο: μόνο ένας υπεύθυνος μητρώου μπορεί. Το αίτημα είναι στο %1: ένας υπεύθυνος μητρώου το φέρνει στο γραφείο του διαχειριστή.</translation>
    </message>
    <message>
        <source>On the network&apos;s register, proven in block %1: sealed from %2 on, seal %3, with this certificate.</source>
        <translation>Στο μητρώο του δικτύου, αποδεδειγμένο στο μπλοκ %1: σφραγισμένος από %2 και μετά, σφραγίδα %3, με αυτό το πιστοποιητικό.</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::BenchSteps</name>
    <message>
        <source>Cancel</source>
        <translation>Ακύρωση</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Πίσω</translation>
    </message>
    <message>
        <source>Steps of the calibration</source>
        <translation>Βήματα της βαθμονόμησης</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Βαθμονόμηση</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>τέλος</translation>
    </message>
    <message>
        <source>step %1 of 10</source>
        <translation>βήμα %1 από 10</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>δεν άρχισε</translation>
    </message>
    <message>
        <source>done: %1</source>
        <translation>έγινε: %1</translation>
    </message>
    <message>
        <source>now: %1</source>
        <translation>τώρα: %1</translation>
    </message>
    <message>
        <source>ahead: %1</source>
        <translation>ακολουθεί: %1</translation>
    </message>
    <message>
        <source>The constants are in the meter.</source>
        <translation>Οι σταθερές είναι στον μετρητή.</translation>
    </message>
    <message>
        <source>Nothing is written to the meter before step 9.</source>
        <translation>Τίποτα δεν γράφεται στον μετρητή πριν το βήμα 9.</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::BlotterModel</name>
    <message>
        <source>signed, waits to be sent</source>
        <translation>υπογράφηκε, περιμένει αποστολή</translation>
    </message>
    <message>
        <source>sent, waits for a block</source>
        <translation>στάλθηκε, περιμένει μπλοκ</translation>
    </message>
    <message>
        <source>placed, now %1 of %2 kWh</source>
        <translation>υποβλήθηκε, τώρα %1 από %2 kWh</translation>
    </message>
    <message>
        <source>placed</source>
        <translation>υποβλήθηκε</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>ακυρώθηκε</translation>
    </message>
    <message>
        <source>cleared, nothing filled</source>
        <translation>εκκαθαρίστηκε, τίποτα δεν εκτελέστηκε</translation>
    </message>
    <message>
        <source>cleared %1 of %2 kWh at %3 ct</source>
        <translation>εκκαθαρίστηκαν %1 από %2 kWh με %3 ct</translation>
    </message>
    <message>
        <source>cleared %1 of %2 kWh</source>
        <translation>εκκαθαρίστηκαν %1 από %2 kWh</translation>
    </message>
    <message>
        <source>settled, %1 of %2 kWh for %3 cr</source>
        <translation>διακανονίστηκε, %1 από %2 kWh για %3 cr</translation>
    </message>
    <message>
        <source>settled, %1 of %2 kWh</source>
        <translation>διακανονίστηκε, %1 από %2 kWh</translation>
    </message>
    <message>
        <source>rejected: %1</source>
        <translation>απορρίφθηκε: %1</translation>
    </message>
    <message>
        <source>Buy</source>
        <translation>Αγορά</translation>
    </message>
    <message>
        <source>Sell</source>
        <translation>Πώληση</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>βήμα %1 από %2</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Ώρα</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Διάστ.</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Αγορά ενέργειας</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Τύπος</translation>
    </message>
    <message>
        <source>Quantity kWh</source>
        <translation>Ποσότητα kWh</translation>
    </message>
    <message>
        <source>Limit ct</source>
        <translation>Όριο ct</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Πρόοδος</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Κατάσταση</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Απόδειξη</translation>
    </message>
    <message>
        <source>buy %1 kWh for the slot at %2, limit %3 ct</source>
        <translation>αγορά %1 kWh για το διάστημα στις %2, όριο %3 ct</translation>
    </message>
    <message>
        <source>sell %1 kWh for the slot at %2, limit %3 ct</source>
        <translation>πώληση %1 kWh για το διάστημα στις %2, όριο %3 ct</translation>
    </message>
    <message>
        <source>inactive, not in the market</source>
        <translation>ανενεργή, εκτός αγοράς</translation>
    </message>
    <message>
        <source>inactive, its gate is closed</source>
        <translation>ανενεργή, η πύλη της έκλεισε</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::BlotterView</name>
    <message>
        <source>Cancel</source>
        <translation>Ακύρωση</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Εντολές</translation>
    </message>
    <message>
        <source>Sign and cancel</source>
        <translation>Υπογραφή και ακύρωση εντολής</translation>
    </message>
    <message>
        <source>You will sign: cancel the order to %1.</source>
        <translation>Θα υπογράψετε: ακύρωση της εντολής για %1.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Να μείνει</translation>
    </message>
    <message>
        <source>You will sign: cancel the order to %1. It stays here as inactive.</source>
        <translation>Θα υπογράψετε: ακύρωση της εντολής για %1. Μένει εδώ ως ανενεργή.</translation>
    </message>
    <message>
        <source>Sign and deactivate</source>
        <translation>Υπογραφή και απενεργοποίηση</translation>
    </message>
    <message>
        <source>You will sign: %1.</source>
        <translation>Θα υπογράψετε: %1.</translation>
    </message>
    <message>
        <source>Sign and place</source>
        <translation>Υπογραφή και υποβολή</translation>
    </message>
    <message>
        <source>Throw the inactive order away: %1. Nothing is signed.</source>
        <translation>Απόρριψη της ανενεργής εντολής: %1. Δεν υπογράφεται τίποτα.</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Απόρριψη</translation>
    </message>
    <message numerus="yes">
        <source>You will sign: cancel all %n orders whose gate is open.</source>
        <translation>
            <numerusform>Θα υπογράψετε: ακύρωση %n εντολής με ανοιχτή πύλη.</numerusform>
            <numerusform>Θα υπογράψετε: ακύρωση και των %n εντολών με ανοιχτή πύλη.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You will sign: cancel all %n orders whose gate is open. They stay here as inactive.</source>
        <translation>
            <numerusform>Θα υπογράψετε: ακύρωση %n εντολής με ανοιχτή πύλη. Μένει εδώ ως ανενεργή.</numerusform>
            <numerusform>Θα υπογράψετε: ακύρωση και των %n εντολών με ανοιχτή πύλη. Μένουν εδώ ως ανενεργές.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You will sign: place all %n inactive orders whose gate is open.</source>
        <translation>
            <numerusform>Θα υπογράψετε: υποβολή %n ανενεργής εντολής με ανοιχτή πύλη.</numerusform>
            <numerusform>Θα υπογράψετε: υποβολή και των %n ανενεργών εντολών με ανοιχτή πύλη.</numerusform>
        </translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Λεπτομέρειες</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation>Απενεργοποίηση</translation>
    </message>
    <message>
        <source>Activate</source>
        <translation>Ενεργοποίηση</translation>
    </message>
    <message>
        <source>Cancel all</source>
        <translation>Ακύρωση όλων</translation>
    </message>
    <message>
        <source>Deactivate all</source>
        <translation>Απενεργοποίηση όλων</translation>
    </message>
    <message>
        <source>Activate all</source>
        <translation>Ενεργοποίηση όλων</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::BookChart</name>
    <message>
        <source>Book with both curves</source>
        <translation>Βιβλίο εντολών με τις δύο καμπύλες</translation>
    </message>
    <message>
        <source>No orders yet.</source>
        <translation>Καμία εντολή ακόμη.</translation>
    </message>
    <message>
        <source>Demand %1 kWh, supply %2 kWh. The curves do not cross.</source>
        <translation>Ζήτηση %1 kWh, προσφορά %2 kWh. Οι καμπύλες δεν τέμνονται.</translation>
    </message>
    <message>
        <source>Demand %1 kWh, supply %2 kWh. The curves cross at %3 ct/kWh with %4 kWh.</source>
        <translation>Ζήτηση %1 kWh, προσφορά %2 kWh. Οι καμπύλες τέμνονται στα %3 ct/kWh με %4 kWh.</translation>
    </message>
    <message>
        <source>No orders yet in this slot</source>
        <translation>Καμία εντολή ακόμη σε αυτό το διάστημα</translation>
    </message>
    <message>
        <source>own orders</source>
        <translation>δικές σας</translation>
    </message>
    <message>
        <source>with this ticket</source>
        <translation>με αυτή</translation>
    </message>
    <message>
        <source>kWh to the right, ct/kWh upwards</source>
        <translation>kWh προς τα δεξιά, ct/kWh προς τα πάνω</translation>
    </message>
    <message>
        <source>demand</source>
        <translation>ζήτηση</translation>
    </message>
    <message>
        <source>supply</source>
        <translation>προσφορά</translation>
    </message>
    <message>
        <source>%1 kWh</source>
        <translation>%1 kWh</translation>
    </message>
    <message>
        <source>cleared</source>
        <translation>εκκαθαρίστηκε</translation>
    </message>
    <message>
        <source>crossing</source>
        <translation>τομή</translation>
    </message>
    <message>
        <source>%1 kWh unmet</source>
        <translation>%1 kWh ακάλυπτες</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::BudgetCard</name>
    <message>
        <source>Share of the slot&apos;s gas that is used</source>
        <translation>Μερίδιο του gas του διαστήματος που χρησιμοποιείται</translation>
    </message>
    <message>
        <source>What the network carries</source>
        <translation>Τι αντέχει το δίκτυο</translation>
    </message>
    <message>
        <source>Not known yet: it takes a few blocks to tell.</source>
        <translation>Δεν είναι ακόμη γνωστό: χρειάζονται μερικά μπλοκ.</translation>
    </message>
    <message>
        <source>per slot of %1 s</source>
        <translation>ανά διάστημα %1 s</translation>
    </message>
    <message>
        <source>A block every %1 s, over the last %2 blocks.</source>
        <translation>Ένα μπλοκ κάθε %1 s, στα τελευταία %2 μπλοκ.</translation>
    </message>
    <message>
        <source>Computing budget (gas): %1 of %2 million used, %3 left.</source>
        <translation>Προϋπολογισμός υπολογισμών (gas): %1 από %2 εκατομμύρια σε χρήση, απομένουν %3.</translation>
    </message>
    <message>
        <source>Room for about %1 more orders, or %2 more meter reports, in each slot.</source>
        <translation>Χώρος για περίπου %1 ακόμη εντολές ή %2 ακόμη αναφορές μετρητών σε κάθε διάστημα.</translation>
    </message>
    <message>
        <source>Your meter reads every %1 s, faster than blocks come. Its readings stay on this computer and go to the chain once per slot, so nothing is lost.</source>
        <translation>Ο μετρητής σας μετρά κάθε %1 s, συχνότερα από όσο έρχονται μπλοκ. Οι μετρήσεις μένουν σε αυτόν τον υπολογιστή και πηγαίνουν στην αλυσίδα μία φορά ανά διάστημα, οπότε τίποτα δεν χάνεται.</translation>
    </message>
    <message>
        <source>Your meter reads every %1 s: blocks come faster than readings.</source>
        <translation>Ο μετρητής σας μετρά κάθε %1 s: τα μπλοκ έρχονται συχνότερα από τις μετρήσεις.</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::CallTimeline</name>
    <message>
        <source>Escalation of the chosen slot</source>
        <translation>Κλιμάκωση του επιλεγμένου διαστήματος</translation>
    </message>
    <message>
        <source>Choose a slot.</source>
        <translation>Επιλέξτε διάστημα.</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::CarEditor</name>
    <message>
        <source>Pay no more than</source>
        <translation>Να μην πληρωθεί πάνω από</translation>
    </message>
    <message>
        <source>The house battery may charge it</source>
        <translation>Η μπαταρία του σπιτιού μπορεί να το φορτίζει</translation>
    </message>
    <message>
        <source>It may feed the home</source>
        <translation>Μπορεί να τροφοδοτεί το σπίτι</translation>
    </message>
    <message>
        <source>Comes home at</source>
        <translation>Έρχεται στις</translation>
    </message>
    <message>
        <source>Ready by</source>
        <translation>Έτοιμο ως τις</translation>
    </message>
    <message>
        <source>At once, whatever it costs</source>
        <translation>Αμέσως, όσο κι αν κοστίζει</translation>
    </message>
    <message>
        <source>In it when it leaves</source>
        <translation>Φόρτιση στην αναχώρηση</translation>
    </message>
    <message>
        <source>Highest price for charging</source>
        <translation>Ανώτατη τιμή φόρτισης</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::CheckCard</name>
    <message>
        <source>Check of a delivery</source>
        <translation>Έλεγχος παράδοσης</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ακύρωση</translation>
    </message>
    <message>
        <source>Save the verdict…</source>
        <translation>Αποθήκευση πορίσματος…</translation>
    </message>
    <message>
        <source>Slots of the delivery</source>
        <translation>Διαστήματα της παράδοσης</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Ώρα</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Ενδείξεις</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Πόρισμα</translation>
    </message>
    <message>
        <source>Slots checked</source>
        <translation>Ελεγμένα διαστήματα</translation>
    </message>
    <message>
        <source>Save the verdict</source>
        <translation>Αποθήκευση πορίσματος</translation>
    </message>
    <message>
        <source>Verdict (*.json)</source>
        <translation>Πόρισμα (*.json)</translation>
    </message>
    <message>
        <source>Sale %1 is being checked, slot by slot.</source>
        <translation>Η πώληση %1 ελέγχεται, διάστημα προς διάστημα.</translation>
    </message>
    <message>
        <source>Nothing was checked yet. Choose a purchase whose key was delivered.</source>
        <translation>Δεν έχει ελεγχθεί τίποτα ακόμη. Διαλέξτε μια αγορά της οποίας το κλειδί παραδόθηκε.</translation>
    </message>
    <message>
        <source>Sale %1: all %2 readings are genuine, compared at block %3.</source>
        <translation>Πώληση %1: και οι %2 μετρήσεις είναι γνήσιες, σύγκριση στο μπλοκ %3.</translation>
    </message>
    <message>
        <source>Sale %1: of %2 readings not all are what was measured, compared at block %3.</source>
        <translation>Πώληση %1: από %2 μετρήσεις δεν είναι όλες αυτές που μετρήθηκαν, σύγκριση στο μπλοκ %3.</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::CheckList</name>
    <message>
        <source>right: %1</source>
        <translation>σωστό: %1</translation>
    </message>
    <message>
        <source>wrong: %1</source>
        <translation>λάθος: %1</translation>
    </message>
    <message>
        <source>doubtful: %1</source>
        <translation>αμφίβολο: %1</translation>
    </message>
    <message>
        <source>open: %1</source>
        <translation>ανοιχτό: %1</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::ClampPicture</name>
    <message>
        <source>The clamp around one conductor, its jaws closed, the wire in the middle</source>
        <translation>Η τσιμπίδα γύρω από έναν αγωγό, κλειστή, το σύρμα στο κέντρο</translation>
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
        <translation>Αυτό το σπίτι δεν έχει τίποτα που να μπορεί να περιμένει ή να αποθηκεύσει.</translation>
    </message>
    <message>
        <source>Comfort</source>
        <translation>Άνεση</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>προσομοίωση</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>αλλαγή</translation>
    </message>
    <message>
        <source>Edit: %1</source>
        <translation>Αλλαγή: %1</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::ComfortsSection</name>
    <message>
        <source>What gives way first</source>
        <translation>Τι υποχωρεί πρώτο</translation>
    </message>
    <message>
        <source>When not everything can be had, the first of these gives way, then the next:</source>
        <translation>Όταν δεν γίνονται όλα, υποχωρεί πρώτα το πρώτο, μετά το επόμενο:</translation>
    </message>
    <message>
        <source>Flexibility that was sold is not delivered in full.</source>
        <translation>Η ευελιξία που πουλήθηκε δεν παραδίδεται όλη.</translation>
    </message>
    <message>
        <source>An appliance is done later than wished.</source>
        <translation>Μια συσκευή τελειώνει αργότερα.</translation>
    </message>
    <message>
        <source>Rooms or water get a little too cold or too warm.</source>
        <translation>Οι χώροι ή το νερό γίνονται λίγο πιο κρύα ή ζεστά.</translation>
    </message>
    <message>
        <source>The car leaves with less than wished.</source>
        <translation>Το αυτοκίνητο φεύγει με λιγότερα.</translation>
    </message>
    <message>
        <source>The car waits for what it should have at once.</source>
        <translation>Το αυτοκίνητο περιμένει όσα έπρεπε να έχει αμέσως.</translation>
    </message>
    <message>
        <source>Your price limits and the battery&apos;s reserve never give way to save money.</source>
        <translation>Τα όρια τιμής σας και το απόθεμα της μπαταρίας δεν υποχωρούν ποτέ για οικονομία.</translation>
    </message>
    <message>
        <source>Not all can be had</source>
        <translation>Δεν γίνονται όλα</translation>
    </message>
    <message>
        <source>This home has nothing that can wait or store. The agent trades what the meter shows.</source>
        <translation>Αυτό το σπίτι δεν έχει τίποτα που να περιμένει ή να αποθηκεύει. Ο πράκτορας συναλλάσσεται με όσα δείχνει ο μετρητής.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Αποθήκευση</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Αναίρεση</translation>
    </message>
    <message>
        <source>Comforts</source>
        <translation>Ανέσεις</translation>
    </message>
    <message>
        <source>%1 kWh, up to %2 kW</source>
        <translation>%1 kWh, έως %2 kW</translation>
    </message>
    <message>
        <source>hot water</source>
        <translation>ζεστό νερό</translation>
    </message>
    <message>
        <source>rooms</source>
        <translation>χώροι</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Ώρες ησυχίας</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>Δεν αποθηκεύτηκε ακόμη.</translation>
    </message>
    <message>
        <source>The agent keeps to these wishes. What a device cannot do, you are told here.</source>
        <translation>Ο πράκτορας τηρεί αυτές τις επιθυμίες. Ό,τι δεν μπορεί μια συσκευή θα το δείτε εδώ.</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::ConfirmStep</name>
    <message>
        <source>Reset</source>
        <translation>Επαναφορά</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Πίσω</translation>
    </message>
    <message>
        <source>Sign now</source>
        <translation>Υπογραφή τώρα</translation>
    </message>
    <message>
        <source>You will sign: %1</source>
        <translation>Θα υπογράψετε: %1</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::CreditSheet</name>
    <message>
        <source>Term</source>
        <translation>Όρος</translation>
    </message>
    <message>
        <source>cr</source>
        <translation>cr</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Κάτοχος</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Λογαριασμός</translation>
    </message>
    <message>
        <source>Credits cr</source>
        <translation>Μονάδες cr</translation>
    </message>
    <message>
        <source>May be redeemed cr</source>
        <translation>Εξαργυρώσιμα cr</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Κατάσταση</translation>
    </message>
    <message>
        <source>Who holds credits</source>
        <translation>Ποιος έχει μονάδες</translation>
    </message>
    <message>
        <source>The equation, term by term</source>
        <translation>Η εξίσωση, όρο προς όρο</translation>
    </message>
    <message>
        <source>Nothing was made up</source>
        <translation>Τίποτα δεν επινοήθηκε</translation>
    </message>
    <message>
        <source>Order&apos;s reference</source>
        <translation>Αναφορά της εντολής</translation>
    </message>
    <message>
        <source>of the court or authority</source>
        <translation>του δικαστηρίου ή της αρχής</translation>
    </message>
    <message>
        <source>Freeze, release, suspend</source>
        <translation>Δέσμευση, αποδέσμευση, αναστολή</translation>
    </message>
    <message>
        <source>Who holds which credits is not known yet.</source>
        <translation>Δεν είναι ακόμη γνωστό ποιος έχει ποιες μονάδες.</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>όχι ακόμη γνωστό</translation>
    </message>
    <message>
        <source>issued %1</source>
        <translation>εκδόθηκαν %1</translation>
    </message>
    <message>
        <source>redeemed %1 + in circulation %2</source>
        <translation>εξαργυρώθηκαν %1 + σε κυκλοφορία %2</translation>
    </message>
    <message>
        <source>in circulation %1</source>
        <translation>σε κυκλοφορία %1</translation>
    </message>
    <message>
        <source>accounts %1 + contracts %2</source>
        <translation>λογαριασμοί %1 + συμβόλαια %2</translation>
    </message>
    <message>
        <source>Stop issuing and call the authorities.</source>
        <translation>Σταματήστε την έκδοση και καλέστε τις αρχές.</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Εκδόθηκαν</translation>
    </message>
    <message>
        <source>− redeemed</source>
        <translation>− εξαργυρώθηκαν</translation>
    </message>
    <message>
        <source>= in circulation</source>
        <translation>= σε κυκλοφορία</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Όλοι οι λογαριασμοί</translation>
    </message>
    <message>
        <source>+ held by %1</source>
        <translation>+ σε %1</translation>
    </message>
    <message>
        <source>Without a holder</source>
        <translation>Χωρίς κάτοχο</translation>
    </message>
    <message>
        <source>all</source>
        <translation>όλες</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>δεσμευμένος</translation>
    </message>
    <message>
        <source>free</source>
        <translation>ελεύθερος</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Αποδέσμευση</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Πάγωμα</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>Αναστολή</translation>
    </message>
    <message>
        <source>Choose an account.</source>
        <translation>Επιλέξτε λογαριασμό.</translation>
    </message>
    <message>
        <source>release the credits of %1, “%2”: it may spend them again.</source>
        <translation>αποδέσμευση των μονάδων του %1, «%2»: μπορεί να τις ξοδεύει ξανά.</translation>
    </message>
    <message>
        <source>Without the order&apos;s reference nothing can be frozen.</source>
        <translation>Χωρίς την αναφορά της εντολής τίποτα δεν δεσμεύεται.</translation>
    </message>
    <message>
        <source>freeze the credits of %1, “%2”, by the order “%3”: it receives, and spends nothing.</source>
        <translation>δέσμευση των μονάδων του %1, «%2», με την εντολή «%3»: λαμβάνει και δεν ξοδεύει τίποτα.</translation>
    </message>
    <message>
        <source>take all roles from %1, “%2”: it keeps what is its own, and can do nothing else.</source>
        <translation>αφαίρεση όλων των ρόλων από τον %1, «%2»: κρατά ό,τι είναι δικό του, και δεν μπορεί τίποτα άλλο.</translation>
    </message>
    <message>
        <source>An operator does not lock itself out.</source>
        <translation>Ένας διαχειριστής δεν κλειδώνει τον εαυτό του έξω.</translation>
    </message>
    <message>
        <source>Issued or redeemed, with its reference</source>
        <translation>Έκδοση ή εξαργύρωση, με την αναφορά της</translation>
    </message>
    <message>
        <source>Issued and redeemed from here</source>
        <translation>Εκδόσεις και εξαργυρώσεις από εδώ</translation>
    </message>
    <message>
        <source>Issued and redeemed</source>
        <translation>Εκδόσεις και εξαργυρώσεις</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::DataDesk</name>
    <message>
        <source>Open a network first: what is sold is on the network.</source>
        <translation>Ανοίξτε πρώτα ένα δίκτυο: ό,τι πωλείται βρίσκεται στο δίκτυο.</translation>
    </message>
    <message>
        <source>Make a wallet first: offers and purchases are signed with it.</source>
        <translation>Φτιάξτε πρώτα ένα πορτοφόλι: με αυτό υπογράφονται προσφορές και αγορές.</translation>
    </message>
    <message>
        <source>Unlock the wallet to sign.</source>
        <translation>Ξεκλειδώστε το πορτοφόλι για να υπογράψετε.</translation>
    </message>
    <message>
        <source>every reading is genuine</source>
        <translation>κάθε μέτρηση είναι γνήσια</translation>
    </message>
    <message>
        <source>not what was measured</source>
        <translation>δεν είναι ό,τι μετρήθηκε</translation>
    </message>
    <message>
        <source>Sent. It counts once the network has confirmed it.</source>
        <translation>Στάλθηκε. Ισχύει μόλις το επιβεβαιώσει το δίκτυο.</translation>
    </message>
    <message>
        <source>The sealed readings are in %1. Give the file to the buyer; the key goes over the network once it is paid for.</source>
        <translation>Οι σφραγισμένες μετρήσεις είναι στο %1. Δώστε το αρχείο στον αγοραστή· το κλειδί στέλνεται από το δίκτυο μόλις πληρωθεί.</translation>
    </message>
    <message>
        <source>Every reading is the one that was measured. You can release the money.</source>
        <translation>Κάθε μέτρηση είναι αυτή που μετρήθηκε. Μπορείτε να αποδεσμεύσετε τα χρήματα.</translation>
    </message>
    <message>
        <source>Not all readings are what was measured. Show it to the network to get your money back.</source>
        <translation>Δεν είναι όλες οι μετρήσεις αυτές που μετρήθηκαν. Δείξτε το στο δίκτυο για να πάρετε πίσω τα χρήματα.</translation>
    </message>
    <message>
        <source>Nothing was checked yet.</source>
        <translation>Δεν έχει ελεγχθεί τίποτα ακόμη.</translation>
    </message>
    <message>
        <source>There is no history yet: it begins with a network, a wallet and a meter.</source>
        <translation>Δεν υπάρχει ακόμη ιστορικό: αρχίζει με δίκτυο, πορτοφόλι και μετρητή.</translation>
    </message>
    <message>
        <source>Your history is in %1.</source>
        <translation>Το ιστορικό σας είναι στο %1.</translation>
    </message>
    <message>
        <source>%1: %2 readings, %3 kWh imported and %4 kWh exported. Nothing of it was kept.</source>
        <translation>%1: %2 μετρήσεις, %3 kWh εισαγωγή και %4 kWh εξαγωγή. Δεν κρατήθηκε τίποτα.</translation>
    </message>
    <message>
        <source>The price is being approved; the order follows by itself.</source>
        <translation>Η τιμή εγκρίνεται· η παραγγελία ακολουθεί από μόνη της.</translation>
    </message>
    <message>
        <source>The price was not approved: nothing was ordered.</source>
        <translation>Η τιμή δεν εγκρίθηκε: δεν παραγγέλθηκε τίποτα.</translation>
    </message>
    <message>
        <source>%1 genuine readings are in %2.</source>
        <translation>%1 γνήσιες μετρήσεις είναι στο %2.</translation>
    </message>
    <message>
        <source>genuine</source>
        <translation>γνήσιο</translation>
    </message>
    <message>
        <source>altered: at least one reading is not what was measured</source>
        <translation>αλλοιωμένο: τουλάχιστον μία μέτρηση δεν είναι αυτή που μετρήθηκε</translation>
    </message>
    <message>
        <source>no readings: the key opens nothing that can be read</source>
        <translation>καμία μέτρηση: το κλειδί δεν ανοίγει κάτι αναγνώσιμο</translation>
    </message>
    <message>
        <source>the meter reported nothing for this slot</source>
        <translation>ο μετρητής δεν ανέφερε τίποτα για αυτό το διάστημα</translation>
    </message>
    <message>
        <source>not the key agreed on</source>
        <translation>όχι το κλειδί που συμφωνήθηκε</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::DataPage</name>
    <message>
        <source>Data</source>
        <translation>Δεδομένα</translation>
    </message>
    <message>
        <source>Readings on offer</source>
        <translation>Μετρήσεις σε προσφορά</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Μετρητής</translation>
    </message>
    <message>
        <source>Readings of</source>
        <translation>Μετρήσεις από</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>Διαστήματα</translation>
    </message>
    <message>
        <source>Every s</source>
        <translation>Κάθε s</translation>
    </message>
    <message>
        <source>Price cr</source>
        <translation>Τιμή cr</translation>
    </message>
    <message>
        <source>On offer until</source>
        <translation>Σε προσφορά έως</translation>
    </message>
    <message>
        <source>My sales and purchases</source>
        <translation>Πωλήσεις και αγορές μου</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Αρ.</translation>
    </message>
    <message>
        <source>I</source>
        <translation>Εγώ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Κατάσταση</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>Απάντηση έως</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Έλεγχος</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>αποσύρθηκε</translation>
    </message>
    <message>
        <source>My own offer</source>
        <translation>Δική μου προσφορά</translation>
    </message>
    <message>
        <source>sell</source>
        <translation>πουλώ</translation>
    </message>
    <message>
        <source>buy</source>
        <translation>αγοράζω</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Προσφορά</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Ιδιοκτήτης</translation>
    </message>
    <message>
        <source>Pay for these readings and order their key?</source>
        <translation>Να πληρωθούν αυτές οι μετρήσεις και να παραγγελθεί το κλειδί τους;</translation>
    </message>
    <message>
        <source>Price, held by the contract</source>
        <translation>Τιμή, κρατείται από το συμβόλαιο</translation>
    </message>
    <message>
        <source>Links to other programs…</source>
        <translation>Συνδέσεις με άλλα προγράμματα…</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::DayChart</name>
    <message>
        <source>Chart of the day</source>
        <translation>Γράφημα της ημέρας</translation>
    </message>
    <message>
        <source>used</source>
        <translation>κατανάλωση</translation>
    </message>
    <message>
        <source>solar</source>
        <translation>ηλιακή</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>γραμμή βάσης</translation>
    </message>
    <message>
        <source>bought</source>
        <translation>αγορά</translation>
    </message>
    <message>
        <source>sold</source>
        <translation>πώληση</translation>
    </message>
    <message>
        <source>price</source>
        <translation>τιμή</translation>
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
        <translation>Τίποτα δεν έχει μετρηθεί ή συναλλαχθεί ακόμη σε αυτό το διάστημα.</translation>
    </message>
    <message>
        <source>now</source>
        <translation>τώρα</translation>
    </message>
    <message>
        <source>used %1 kW</source>
        <translation>κατανάλωση %1 kW</translation>
    </message>
    <message>
        <source>expected %1 kW, %2 to %3</source>
        <translation>αναμένονται %1 kW, %2 έως %3</translation>
    </message>
    <message>
        <source>solar %1 kW</source>
        <translation>ηλιακή %1 kW</translation>
    </message>
    <message>
        <source>solar expected %1 kW</source>
        <translation>αναμενόμενη ηλιακή %1 kW</translation>
    </message>
    <message>
        <source>bought %1 kWh</source>
        <translation>αγορά %1 kWh</translation>
    </message>
    <message>
        <source>sold %1 kWh</source>
        <translation>πώληση %1 kWh</translation>
    </message>
    <message>
        <source>to buy %1 kWh</source>
        <translation>προς αγορά %1 kWh</translation>
    </message>
    <message>
        <source>to sell %1 kWh</source>
        <translation>προς πώληση %1 kWh</translation>
    </message>
    <message>
        <source>price expected %1 ct</source>
        <translation>αναμενόμενη τιμή %1 ct</translation>
    </message>
    <message>
        <source>price %1 ct</source>
        <translation>τιμή %1 ct</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>μετρημένο</translation>
    </message>
    <message>
        <source>partly measured</source>
        <translation>μετρημένο εν μέρει</translation>
    </message>
    <message>
        <source>estimated: no reading came</source>
        <translation>εκτίμηση: δεν ήρθε ένδειξη</translation>
    </message>
    <message>
        <source>meter open: not reported</source>
        <translation>μετρητής ανοιχτός: δεν δηλώθηκε</translation>
    </message>
    <message>
        <source>flexibility</source>
        <translation>ευελιξία</translation>
    </message>
    <message>
        <source>%1 kWh less for the network</source>
        <translation>%1 kWh λιγότερα για το δίκτυο</translation>
    </message>
    <message>
        <source>%1 kWh more for the network</source>
        <translation>%1 kWh περισσότερα για το δίκτυο</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::DeedPanel</name>
    <message>
        <source>Sign and send this?</source>
        <translation>Υπογραφή και αποστολή;</translation>
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
        <translation>Απόσπαση: %1</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>Κλείσιμο: %1</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::DeskHeader</name>
    <message>
        <source>Columns</source>
        <translation>Στήλες</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::DeviceTest</name>
    <message>
        <source>It works: it %1.</source>
        <translation>Λειτουργεί: %1.</translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>Λειτουργεί.</translation>
    </message>
    <message>
        <source>The broker does not answer at %1.</source>
        <translation>Ο διακομιστής δεν απαντά στο %1.</translation>
    </message>
    <message>
        <source>The broker answers, but the sensors that you named have not been announced.</source>
        <translation>Ο διακομιστής απαντά, αλλά οι αισθητήρες που ορίσατε δεν ανακοινώθηκαν.</translation>
    </message>
    <message>
        <source>It does not answer: %1</source>
        <translation>Δεν απαντά: %1</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::DevicesCard</name>
    <message>
        <source>Devices</source>
        <translation>Συσκευές</translation>
    </message>
    <message>
        <source>No device is set up.</source>
        <translation>Δεν έχει ρυθμιστεί συσκευή.</translation>
    </message>
    <message>
        <source>simulated: nothing real is switched</source>
        <translation>προσομοίωση: τίποτα πραγματικό δεν ελέγχεται</translation>
    </message>
    <message>
        <source>Add a device</source>
        <translation>Προσθήκη συσκευής</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::DispatchBars</name>
    <message>
        <source>Answers to the dispatch</source>
        <translation>Απαντήσεις στην κλήση</translation>
    </message>
    <message>
        <source>Nothing is dispatched.</source>
        <translation>Καμία κλήση σε εξέλιξη.</translation>
    </message>
    <message>
        <source>Award %1 waits: nobody was asked yet.</source>
        <translation>Η ανάθεση %1 περιμένει: κανείς δεν έχει ερωτηθεί ακόμη.</translation>
    </message>
    <message>
        <source>%1 of %2 kWh answered.</source>
        <translation>%1 από %2 kWh απαντήθηκαν.</translation>
    </message>
    <message>
        <source>%1: %2 of %3 kWh, %4 yes, %5 no, %6 silent.</source>
        <translation>%1: %2 από %3 kWh, %4 ναι, %5 όχι, %6 χωρίς απάντηση.</translation>
    </message>
    <message>
        <source>%1 yes, %2 no, %3 silent</source>
        <translation>%1 ναι, %2 όχι, %3 σιωπή</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 από %2</translation>
    </message>
    <message>
        <source>answers until %1, %2 left</source>
        <translation>απαντήσεις έως %1, απομένουν %2</translation>
    </message>
    <message>
        <source>answers ended at %1</source>
        <translation>οι απαντήσεις έκλεισαν στις %1</translation>
    </message>
    <message>
        <source>%1 of %2 meters have reported</source>
        <translation>%1 από %2 μετρητές ανέφεραν</translation>
    </message>
    <message>
        <source>%1 kWh delivered</source>
        <translation>παραδόθηκαν %1 kWh</translation>
    </message>
    <message>
        <source>of %1 kWh answered</source>
        <translation>από %1 kWh απαντήθηκαν</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::DispatchPanel</name>
    <message>
        <source>Solar plants</source>
        <translation>Ηλιακά συστήματα</translation>
    </message>
    <message>
        <source>Home batteries</source>
        <translation>Οικιακές μπαταρίες</translation>
    </message>
    <message>
        <source>EV chargers</source>
        <translation>Φορτιστές οχημάτων</translation>
    </message>
    <message>
        <source>Heat pumps</source>
        <translation>Αντλίες θερμότητας</translation>
    </message>
    <message>
        <source>Other devices</source>
        <translation>Άλλες συσκευές</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Μέλη</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Μέλος</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Συσκευή</translation>
    </message>
    <message>
        <source>Asked
kWh</source>
        <translation>Ζητήθηκε
kWh</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Απάντηση</translation>
    </message>
    <message>
        <source>Delivered
kWh</source>
        <translation>Παραδόθηκε
kWh</translation>
    </message>
    <message>
        <source>Paid
cr</source>
        <translation>Πληρωμή
cr</translation>
    </message>
    <message>
        <source>Members of the dispatch</source>
        <translation>Μέλη της κλήσης</translation>
    </message>
    <message>
        <source>Is that what you want?</source>
        <translation>Αυτό θέλετε;</translation>
    </message>
    <message>
        <source>flexibility up for %1, %2</source>
        <translation>ευελιξία προς τα πάνω για %1, %2</translation>
    </message>
    <message>
        <source>flexibility down for %1, %2</source>
        <translation>ευελιξία προς τα κάτω για %1, %2</translation>
    </message>
    <message>
        <source>%1 kWh short, penalty below %2: likely %3 cr</source>
        <translation>Λείπουν %1 kWh, ποινή κάτω από %2: πιθανόν %3 cr</translation>
    </message>
    <message>
        <source>Ask members</source>
        <translation>Ρώτησε τα μέλη</translation>
    </message>
    <message>
        <source>ask your members by their curves for their parts of award %1.</source>
        <translation>να ερωτηθούν τα μέλη, κατά τις καμπύλες τους, για τα μέρη τους της ανάθεσης %1.</translation>
    </message>
    <message numerus="yes">
        <source>Ask %n again</source>
        <translation>
            <numerusform>Ρώτησε ξανά %n</numerusform>
            <numerusform>Ρώτησε ξανά %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ask %n silent members again for their part of dispatch %1.</source>
        <translation>
            <numerusform>να ερωτηθεί ξανά %n μέλος που δεν απάντησε για το μέρος του στην κλήση %1.</numerusform>
            <numerusform>να ερωτηθούν ξανά %n μέλη που δεν απάντησαν για το μέρος τους στην κλήση %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pay out</source>
        <translation>Πληρωμή</translation>
    </message>
    <message numerus="yes">
        <source>pay %1 cr to %n members of dispatch %2. You keep %3 cr.</source>
        <translation>
            <numerusform>πληρωμή %1 cr σε %n μέλος της κλήσης %2. Κρατάτε %3 cr.</numerusform>
            <numerusform>πληρωμή %1 cr σε %n μέλη της κλήσης %2. Κρατάτε %3 cr.</numerusform>
        </translation>
    </message>
    <message>
        <source>silent</source>
        <translation>χωρίς απάντηση</translation>
    </message>
    <message>
        <source>no</source>
        <translation>όχι</translation>
    </message>
    <message>
        <source>yes, %1</source>
        <translation>ναι, %1</translation>
    </message>
    <message>
        <source>yes, not brought in</source>
        <translation>ναι, δεν εντάχθηκε</translation>
    </message>
    <message>
        <source>%1, estimate</source>
        <translation>%1, εκτίμηση</translation>
    </message>
    <message>
        <source>A reading is missing; an estimate stands for it.</source>
        <translation>Λείπει μια ένδειξη· στη θέση της υπάρχει εκτίμηση.</translation>
    </message>
    <message numerus="yes">
        <source>Ask %n others</source>
        <translation>
            <numerusform>Ρώτησε %n ακόμη</numerusform>
            <numerusform>Ρώτησε %n ακόμη</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ask %n members who were not asked yet for the %1 kWh that dispatch %2 lacks.</source>
        <translation>
            <numerusform>να ζητηθούν από %n μέλος που δεν ρωτήθηκε ακόμη οι %1 kWh που λείπουν από την κλήση %2.</numerusform>
            <numerusform>να ζητηθούν από %n μέλη που δεν ρωτήθηκαν ακόμη οι %1 kWh που λείπουν από την κλήση %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>ask %1 members who were not asked yet and %2 silent ones again for the %3 kWh that dispatch %4 lacks.</source>
        <translation>να ζητηθούν από %1 μέλη που δεν ρωτήθηκαν ακόμη και ξανά από %2 σιωπηλά οι %3 kWh που λείπουν από την κλήση %4.</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::DispatchQuestion</name>
    <message>
        <source>A question from your aggregator</source>
        <translation>Ερώτηση από τον φορέα συγκέντρωσης</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Άρνηση</translation>
    </message>
    <message>
        <source>Answer later</source>
        <translation>Απάντηση αργότερα</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::DisputeSheet</name>
    <message>
        <source>Kind</source>
        <translation>Είδος</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Τίνος</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Τι</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Ως</translation>
    </message>
    <message>
        <source>Disputes, and what is not as it should be</source>
        <translation>Διαφορές, και ό,τι δεν είναι όπως πρέπει</translation>
    </message>
    <message>
        <source>Disputes</source>
        <translation>Διαφορές</translation>
    </message>
    <message>
        <source>The contracts decide disputes by themselves: readings against their proofs, data against what was anchored. Here is what waits for somebody.</source>
        <translation>Τα συμβόλαια λύνουν μόνα τους τις διαφορές: μετρήσεις με τις αποδείξεις τους, δεδομένα με ό,τι καταχωρίστηκε. Εδώ είναι ό,τι περιμένει κάποιον.</translation>
    </message>
    <message>
        <source>broken seal</source>
        <translation>σπασμένη σφραγίδα</translation>
    </message>
    <message>
        <source>silent meter</source>
        <translation>σιωπηλός μετρητής</translation>
    </message>
    <message>
        <source>sale of data</source>
        <translation>πώληση δεδομένων</translation>
    </message>
    <message>
        <source>frozen account</source>
        <translation>δεσμευμένος λογαριασμός</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>όχι ακόμη γνωστό</translation>
    </message>
    <message>
        <source>none</source>
        <translation>κανένα</translation>
    </message>
    <message>
        <source>What follows, and what can be done</source>
        <translation>Τι ακολουθεί, και τι μπορεί να γίνει</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Απόφαση</translation>
    </message>
    <message>
        <source>Nothing is in dispute.</source>
        <translation>Τίποτα δεν αμφισβητείται.</translation>
    </message>
    <message>
        <source>Not known yet.</source>
        <translation>Όχι ακόμη γνωστό.</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Αποδέσμευση</translation>
    </message>
    <message>
        <source>release the credits of %1, “%2”: it may spend them again.</source>
        <translation>αποδέσμευση των μονάδων του %1, «%2»: μπορεί να τις ξοδεύει ξανά.</translation>
    </message>
    <message>
        <source>State its seal</source>
        <translation>Δήλωση σφραγίδας</translation>
    </message>
    <message>
        <source>state that meter %1 is sealed again, from the next slot on.</source>
        <translation>να δηλωθεί ότι ο μετρητής %1 είναι ξανά σφραγισμένος, από το επόμενο διάστημα.</translation>
    </message>
    <message>
        <source>Only when a technician looked at the meter: whoever opened it may have changed it.</source>
        <translation>Μόνο αν ένας τεχνικός είδε τον μετρητή: όποιος τον άνοιξε μπορεί να τον άλλαξε.</translation>
    </message>
    <message>
        <source>Close the sale</source>
        <translation>Κλείσιμο της πώλησης</translation>
    </message>
    <message>
        <source>close sale %1 of data: %2.</source>
        <translation>να κλείσει η πώληση δεδομένων %1: %2.</translation>
    </message>
    <message>
        <source>Nothing to sign</source>
        <translation>Τίποτα για υπογραφή</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::ErrorChart</name>
    <message>
        <source>Error curve with the limits of class 1 and 2</source>
        <translation>Καμπύλη σφάλματος με τα όρια των κλάσεων 1 και 2</translation>
    </message>
    <message>
        <source>%1 A: %2 %, as found %3 %</source>
        <translation>%1 A: %2 %, όπως βρέθηκε %3 %</translation>
    </message>
    <message>
        <source>class 1, ±%1 %</source>
        <translation>κλάση 1, ±%1 %</translation>
    </message>
    <message>
        <source>class 2, ±%1 %</source>
        <translation>κλάση 2, ±%1 %</translation>
    </message>
    <message>
        <source>no limit below 0.5 A</source>
        <translation>χωρίς όριο κάτω από 0,5 A</translation>
    </message>
    <message>
        <source>PF %1</source>
        <translation>PF %1</translation>
    </message>
    <message>
        <source>now %1 A, %2 %</source>
        <translation>τώρα %1 A, %2 %</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::ExportMenu</name>
    <message>
        <source>Save picture…</source>
        <translation>Αποθήκευση εικόνας…</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Αντιγραφή γραμμών</translation>
    </message>
    <message>
        <source>Save table…</source>
        <translation>Αποθήκευση πίνακα…</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Τιμές χωρισμένες με κόμμα (*.csv)</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>Λογιστικό φύλλο (*.xlsx)</translation>
    </message>
    <message>
        <source>Save table</source>
        <translation>Αποθήκευση πίνακα</translation>
    </message>
    <message>
        <source>The table is being saved.</source>
        <translation>Ο πίνακας αποθηκεύεται.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ακύρωση</translation>
    </message>
    <message>
        <source>The table was not saved: %1</source>
        <translation>Ο πίνακας δεν αποθηκεύτηκε: %1</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Εικόνα (*.png)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Σχέδιο (*.svg)</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Αποθήκευση εικόνας</translation>
    </message>
    <message>
        <source>The picture was not saved: %1</source>
        <translation>Η εικόνα δεν αποθηκεύτηκε: %1</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::FirmwareDialog</name>
    <message>
        <source>Lock the chip afterwards: program and key cannot be read out any more</source>
        <translation>Κλείδωμα του τσιπ μετά: πρόγραμμα και κλειδί δεν διαβάζονται πια</translation>
    </message>
    <message>
        <source>The meter loses its key, seal and constants; the wallet and the kept calibration give them back</source>
        <translation>Ο μετρητής χάνει κλειδί, σφραγίδα και σταθερές· το πορτοφόλι και η φυλαγμένη βαθμονόμηση τα επαναφέρουν</translation>
    </message>
    <message>
        <source>Read the fuses</source>
        <translation>Ανάγνωση fuses</translation>
    </message>
    <message>
        <source>Try, write nothing</source>
        <translation>Δοκιμή, χωρίς εγγραφή</translation>
    </message>
    <message>
        <source>Write the program</source>
        <translation>Εγγραφή προγράμματος</translation>
    </message>
    <message>
        <source>Firmware and fuses</source>
        <translation>Υλικολογισμικό και fuses</translation>
    </message>
    <message>
        <source>A sealed meter is programmed over its six pins with a programmer, never over USB: the board&apos;s own loader would let anybody read its key.</source>
        <translation>Ένας σφραγισμένος μετρητής προγραμματίζεται από τους έξι ακροδέκτες με προγραμματιστή, ποτέ από USB: ο φορτωτής της πλακέτας θα άφηνε οποιονδήποτε να διαβάσει το κλειδί.</translation>
    </message>
    <message>
        <source>Programmer</source>
        <translation>Προγραμματιστής</translation>
    </message>
    <message>
        <source>only for a programmer on a serial port</source>
        <translation>μόνο για προγραμματιστή σε σειριακή θύρα</translation>
    </message>
    <message>
        <source>Port of the programmer</source>
        <translation>Θύρα του προγραμματιστή</translation>
    </message>
    <message>
        <source>Program file (HEX)</source>
        <translation>Αρχείο προγράμματος (HEX)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Επιλογή…</translation>
    </message>
    <message>
        <source>Command that will be run</source>
        <translation>Εντολή που θα εκτελεστεί</translation>
    </message>
    <message>
        <source>What avrdude said</source>
        <translation>Τι είπε το avrdude</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Κλείσιμο</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::FirmwareRunner</name>
    <message>
        <source>avrdude is not on this computer. Install it: sudo apt install avrdude</source>
        <translation>Το avrdude δεν υπάρχει στον υπολογιστή. Εγκατάσταση: sudo apt install avrdude</translation>
    </message>
    <message>
        <source>Talking to the programmer…</source>
        <translation>Επικοινωνία με τον προγραμματιστή…</translation>
    </message>
    <message>
        <source>avrdude could not do it: see what it said. The chip may be unchanged.</source>
        <translation>Το avrdude δεν τα κατάφερε: δείτε τι είπε. Το τσιπ ίσως δεν άλλαξε.</translation>
    </message>
    <message>
        <source>The programmer and the chip answer. Nothing was written.</source>
        <translation>Προγραμματιστής και τσιπ απαντούν. Δεν γράφτηκε τίποτα.</translation>
    </message>
    <message>
        <source>Written and compared. Give the meter its name and key, restore its calibration, verify and seal it.</source>
        <translation>Γράφτηκε και συγκρίθηκε. Δώστε στον μετρητή όνομα και κλειδί, επαναφέρετε τη βαθμονόμηση, επαληθεύστε και σφραγίστε.</translation>
    </message>
    <message>
        <source>The chip is set as a sealed meter needs it.</source>
        <translation>Το τσιπ είναι ρυθμισμένο όπως θέλει ένας σφραγισμένος μετρητής.</translation>
    </message>
    <message>
        <source>The chip is not set as a sealed meter needs it. Writing the program sets it.</source>
        <translation>Το τσιπ δεν είναι ρυθμισμένο όπως θέλει ένας σφραγισμένος μετρητής. Η εγγραφή προγράμματος το ρυθμίζει.</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::FlowChart</name>
    <message>
        <source>Planned and measured flow of the branch</source>
        <translation>Προγραμματισμένη και μετρημένη ροή της γραμμής</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>πρόγραμμα</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>μετρημένο</translation>
    </message>
    <message>
        <source>forecast</source>
        <translation>πρόβλεψη</translation>
    </message>
    <message>
        <source>capacity</source>
        <translation>χωρητικότητα</translation>
    </message>
    <message>
        <source>No flow is known yet.</source>
        <translation>Καμία ροή δεν είναι ακόμη γνωστή.</translation>
    </message>
    <message>
        <source>%1: capacity %2 kWh in and %3 kWh out.</source>
        <translation>%1: χωρητικότητα %2 kWh μέσα και %3 kWh έξω.</translation>
    </message>
    <message>
        <source>Planned %1 kWh.</source>
        <translation>Πρόγραμμα %1 kWh.</translation>
    </message>
    <message>
        <source>Measured %1 kWh.</source>
        <translation>Μετρήθηκαν %1 kWh.</translation>
    </message>
    <message>
        <source>Expected between %1 and %2 kWh in eight slots of ten.</source>
        <translation>Αναμένονται μεταξύ %1 και %2 kWh σε οκτώ διαστήματα στα δέκα.</translation>
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
        <translation>το σπίτι καταναλώνει %1 kW</translation>
    </message>
    <message>
        <source>solar gives %1 kW</source>
        <translation>τα ηλιακά δίνουν %1 kW</translation>
    </message>
    <message>
        <source>battery charges with %1 kW</source>
        <translation>η μπαταρία φορτίζει με %1 kW</translation>
    </message>
    <message>
        <source>battery gives %1 kW</source>
        <translation>η μπαταρία δίνει %1 kW</translation>
    </message>
    <message>
        <source>Power in the home: nothing known yet</source>
        <translation>Ισχύς στο σπίτι: τίποτα γνωστό ακόμη</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::GridForms</name>
    <message>
        <source>Spend at most</source>
        <translation>Δαπάνη το πολύ</translation>
    </message>
    <message>
        <source>cr</source>
        <translation>cr</translation>
    </message>
    <message>
        <source>Feeds or saves</source>
        <translation>Εγχέει ή εξοικονομεί</translation>
    </message>
    <message>
        <source>kWh</source>
        <translation>kWh</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Απορροφά</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Κοστίζει</translation>
    </message>
    <message>
        <source>ct/kWh</source>
        <translation>ct/kWh</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Λογαριασμός</translation>
    </message>
    <message>
        <source>0x and 40 digits</source>
        <translation>0x και 40 ψηφία</translation>
    </message>
    <message>
        <source>Price of tokens</source>
        <translation>Τιμή των μονάδων</translation>
    </message>
    <message>
        <source>Highest price</source>
        <translation>Υψηλότερη τιμή</translation>
    </message>
    <message>
        <source>Offers end before the slot</source>
        <translation>Οι προσφορές τελειώνουν πριν</translation>
    </message>
    <message>
        <source>s</source>
        <translation>δ</translation>
    </message>
    <message>
        <source>Smallest offer</source>
        <translation>Μικρότερη προσφορά</translation>
    </message>
    <message>
        <source>Tolerated shortfall</source>
        <translation>Ανεκτή έλλειψη</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Penalty</source>
        <translation>Ποινή</translation>
    </message>
    <message>
        <source>Baseline rule</source>
        <translation>Κανόνας αναφοράς</translation>
    </message>
    <message>
        <source>Misses forgiven in 30 days</source>
        <translation>Συγχωρούμενες ελλείψεις σε 30 ημέρες</translation>
    </message>
    <message>
        <source>All sellers get the dearest accepted price</source>
        <translation>Όλοι οι πωλητές παίρνουν την ακριβότερη αποδεκτή τιμή</translation>
    </message>
    <message>
        <source>Capacity in</source>
        <translation>Χωρητικότητα μέσα</translation>
    </message>
    <message>
        <source>Capacity out</source>
        <translation>Χωρητικότητα έξω</translation>
    </message>
    <message>
        <source>Planned before the slot</source>
        <translation>Προγραμματίζεται πριν</translation>
    </message>
    <message>
        <source>Budget for calls and tokens</source>
        <translation>Ποσό για κλήσεις και μονάδες</translation>
    </message>
    <message>
        <source>Carry the call through</source>
        <translation>Προώθηση της κλήσης ως το τέλος</translation>
    </message>
    <message>
        <source>Next step alone</source>
        <translation>Μόνο το επόμενο βήμα</translation>
    </message>
    <message>
        <source>Choose a slot.</source>
        <translation>Επιλέξτε διάστημα.</translation>
    </message>
    <message>
        <source>Stop carrying it through</source>
        <translation>Διακοπή της προώθησης</translation>
    </message>
    <message>
        <source>every step of slot %1 as soon as it is due: clear and claim members&apos; orders, add up the plan, use the own assets, ask the members for what is left, award, measure, settle, book the tokens. The call costs the branch&apos;s operator %2 cr at most.</source>
        <translation>κάθε βήμα του διαστήματος %1 μόλις έρθει η ώρα του: εκκαθάριση και παραλαβή των εντολών των μελών, άθροιση του προγράμματος, χρήση των ίδιων μέσων, αίτημα στα μέλη για το υπόλοιπο, κατακύρωση, μέτρηση, διακανονισμός, εγγραφή των μονάδων. Η κλήση κοστίζει στον διαχειριστή της γραμμής το πολύ %2 cr.</translation>
    </message>
    <message>
        <source>The next step begins at %1.</source>
        <translation>Το επόμενο βήμα αρχίζει στις %1.</translation>
    </message>
    <message>
        <source>The call could cost %1 cr: allow as much.</source>
        <translation>Η κλήση μπορεί να κοστίσει %1 cr: επιτρέψτε τόσα.</translation>
    </message>
    <message>
        <source>clear and claim the members&apos; orders of slot %1.</source>
        <translation>εκκαθάριση και παραλαβή των εντολών των μελών του διαστήματος %1.</translation>
    </message>
    <message>
        <source>add up the positions of slot %1.</source>
        <translation>άθροιση των θέσεων του διαστήματος %1.</translation>
    </message>
    <message>
        <source>relieve slot %1: %2 kWh by the own assets, and ask the members for %3 kWh at most %4 cr.</source>
        <translation>ελάφρυνση του διαστήματος %1: %2 kWh με τα ίδια μέσα, και αίτημα στα μέλη για %3 kWh με το πολύ %4 cr.</translation>
    </message>
    <message>
        <source>award the cheapest offers of slot %1.</source>
        <translation>κατακύρωση των φθηνότερων προσφορών του διαστήματος %1.</translation>
    </message>
    <message>
        <source>measure and settle what was delivered in slot %1.</source>
        <translation>μέτρηση και διακανονισμός όσων παραδόθηκαν στο διάστημα %1.</translation>
    </message>
    <message>
        <source>add up what slot %1 measured, and book the tokens.</source>
        <translation>άθροιση όσων μέτρησε το διάστημα %1, και εγγραφή των μονάδων.</translation>
    </message>
    <message>
        <source>Add an asset</source>
        <translation>Προσθήκη μέσου</translation>
    </message>
    <message>
        <source>Remove the chosen one</source>
        <translation>Αφαίρεση του επιλεγμένου</translation>
    </message>
    <message>
        <source>What does it feed, save or take in a slot?</source>
        <translation>Τι εγχέει, εξοικονομεί ή απορροφά σε ένα διάστημα;</translation>
    </message>
    <message>
        <source>add an own asset that feeds or saves %1 kWh and takes %2 kWh in a slot, at %3 ct/kWh, from the next slot on.</source>
        <translation>προσθήκη ίδιου μέσου που εγχέει ή εξοικονομεί %1 kWh και απορροφά %2 kWh σε ένα διάστημα, με %3 ct/kWh, από το επόμενο διάστημα.</translation>
    </message>
    <message>
        <source>remove the own asset %1: it helps no more.</source>
        <translation>αφαίρεση του ίδιου μέσου %1: δεν βοηθά πια.</translation>
    </message>
    <message>
        <source>Choose an asset in the table.</source>
        <translation>Επιλέξτε μέσο στον πίνακα.</translation>
    </message>
    <message>
        <source>Add a member</source>
        <translation>Προσθήκη μέλους</translation>
    </message>
    <message>
        <source>Whose account?</source>
        <translation>Τίνος λογαριασμός;</translation>
    </message>
    <message>
        <source>An address is 0x and 40 hexadecimal digits.</source>
        <translation>Μια διεύθυνση είναι 0x και 40 δεκαεξαδικά ψηφία.</translation>
    </message>
    <message>
        <source>add %1 to the branch, from a day on.</source>
        <translation>προσθήκη του %1 στη γραμμή, από μια μέρα και μετά.</translation>
    </message>
    <message>
        <source>remove %1 from the branch, from a day on.</source>
        <translation>αφαίρεση του %1 από τη γραμμή, από μια μέρα και μετά.</translation>
    </message>
    <message>
        <source>Choose a member in the table.</source>
        <translation>Επιλέξτε μέλος στον πίνακα.</translation>
    </message>
    <message>
        <source>Keep it below what leaving a position costs in the market, or it pays to plan badly.</source>
        <translation>Κρατήστε την κάτω από όσο κοστίζει στην αγορά η εγκατάλειψη μιας θέσης, αλλιώς συμφέρει ο κακός προγραμματισμός.</translation>
    </message>
    <message>
        <source>pay %1 ct/kWh for imbalance tokens, and take as much for those below zero, from a day on.</source>
        <translation>πληρωμή %1 ct/kWh για μονάδες απόκλισης, και είσπραξη ίσων για όσες είναι κάτω από το μηδέν, από μια μέρα και μετά.</translation>
    </message>
    <message>
        <source>Terms of calls</source>
        <translation>Όροι των κλήσεων</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Χωρητικότητα</translation>
    </message>
    <message>
        <source>New branch</source>
        <translation>Νέα γραμμή</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Ποσό</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Δεν άλλαξε ακόμη τίποτα.</translation>
    </message>
    <message>
        <source>A highest price, the end of offers and a smallest offer are needed.</source>
        <translation>Χρειάζονται υψηλότερη τιμή, τέλος των προσφορών και μικρότερη προσφορά.</translation>
    </message>
    <message>
        <source>ask members for at most %1 ct/kWh, offers of %2 kWh and more until %3 s before the slot; what is missing beyond %4 % costs %5 % of the price.</source>
        <translation>αίτημα στα μέλη με το πολύ %1 ct/kWh, προσφορές από %2 kWh ως %3 δ πριν από το διάστημα· ό,τι λείπει πέρα από %4 % κοστίζει %5 % της τιμής.</translation>
    </message>
    <message>
        <source>give the branch %1 kWh in and %2 kWh out in a slot, from a day on.</source>
        <translation>η γραμμή παίρνει %1 kWh μέσα και %2 kWh έξω σε ένα διάστημα, από μια μέρα και μετά.</translation>
    </message>
    <message>
        <source>A capacity, and the time when positions count as planned, are needed.</source>
        <translation>Χρειάζονται χωρητικότητα και ο χρόνος από τον οποίο οι θέσεις μετρούν ως πρόγραμμα.</translation>
    </message>
    <message>
        <source>open a branch of your own with %1 kWh in and %2 kWh out in a slot; positions count as planned %3 s before.</source>
        <translation>άνοιγμα δικής σας γραμμής με %1 kWh μέσα και %2 kWh έξω σε ένα διάστημα· οι θέσεις μετρούν ως πρόγραμμα %3 δ πριν.</translation>
    </message>
    <message>
        <source>How much may calls take, and how much may tokens?</source>
        <translation>Πόσα μπορούν να πάρουν οι κλήσεις, και πόσα οι μονάδες;</translation>
    </message>
    <message>
        <source>three things: let the grid&apos;s contract call in your name, and let calls take %1 cr in all and tokens as much.</source>
        <translation>τρία πράγματα: το συμβόλαιο του δικτύου καλεί στο όνομά σας, και οι κλήσεις παίρνουν συνολικά %1 cr και οι μονάδες άλλα τόσα.</translation>
    </message>
    <message>
        <source>nothing more for slot %1: its steps that are still to come are not sent.</source>
        <translation>τίποτα άλλο για το διάστημα %1: τα βήματα που απομένουν δεν αποστέλλονται.</translation>
    </message>
    <message>
        <source>%1 ct/kWh are decided already. Change it when they hold.</source>
        <translation>Έχουν ήδη αποφασιστεί %1 ct/kWh. Αλλάξτε τα όταν ισχύσουν.</translation>
    </message>
    <message>
        <source>From %1 on it is %2 kWh in and %3 kWh out: decided already. Change it after that.</source>
        <translation>Από %1 είναι %2 kWh μέσα και %3 kWh έξω: έχει ήδη αποφασιστεί. Αλλάξτε το μετά.</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::GridPage</name>
    <message>
        <source>Parts of the grid operator&apos;s desk</source>
        <translation>Μέρη του γραφείου του δικτύου</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Δίκτυο ρεύματος</translation>
    </message>
    <message>
        <source>Seller</source>
        <translation>Πωλητής</translation>
    </message>
    <message>
        <source>Offer kWh</source>
        <translation>Προσφ. kWh</translation>
    </message>
    <message>
        <source>ct/kWh</source>
        <translation>ct/kWh</translation>
    </message>
    <message>
        <source>Paid cr</source>
        <translation>Πληρ. cr</translation>
    </message>
    <message>
        <source>Merit</source>
        <translation>Σειρά</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Μέσο</translation>
    </message>
    <message>
        <source>Up kWh</source>
        <translation>Πάνω kWh</translation>
    </message>
    <message>
        <source>Down kWh</source>
        <translation>Κάτω kWh</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Μέλος</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Λογαριασμός</translation>
    </message>
    <message>
        <source>Deviation kWh</source>
        <translation>Απόκλιση kWh</translation>
    </message>
    <message>
        <source>Tokens kWh</source>
        <translation>Μονάδες kWh</translation>
    </message>
    <message>
        <source>Own assets in the order of merit</source>
        <translation>Ίδια μέσα με σειρά κόστους</translation>
    </message>
    <message>
        <source>Members and their tokens</source>
        <translation>Μέλη και οι μονάδες τους</translation>
    </message>
    <message>
        <source>Planned and measured flow</source>
        <translation>Προγραμματισμένη και μετρημένη ροή</translation>
    </message>
    <message>
        <source>From the need to the settlement</source>
        <translation>Από την ανάγκη ως τον διακανονισμό</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Κλήση</translation>
    </message>
    <message>
        <source>Offers, awards, delivery</source>
        <translation>Προσφορές, κατακυρώσεις, παράδοση</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Προσφορές</translation>
    </message>
    <message>
        <source>Run the call</source>
        <translation>Διεξαγωγή της κλήσης</translation>
    </message>
    <message>
        <source>Own assets</source>
        <translation>Ίδια μέσα</translation>
    </message>
    <message>
        <source>Add, remove</source>
        <translation>Προσθήκη, αφαίρεση</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Μέλη</translation>
    </message>
    <message>
        <source>Add, remove, price</source>
        <translation>Προσθήκη, αφαίρεση, τιμή</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Όροι</translation>
    </message>
    <message>
        <source>Terms, capacity, budget</source>
        <translation>Όροι, χωρητικότητα, ποσό</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Γραμμή</translation>
    </message>
    <message>
        <source>Capacity in / out</source>
        <translation>Χωρητικότητα μέσα / έξω</translation>
    </message>
    <message>
        <source>kWh</source>
        <translation>kWh</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Πρόγραμμα</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Μετρήθηκε</translation>
    </message>
    <message>
        <source>Beyond the capacity</source>
        <translation>Πέρα από τη χωρητικότητα</translation>
    </message>
    <message>
        <source>From own assets</source>
        <translation>Από ίδια μέσα</translation>
    </message>
    <message>
        <source>Bought or to buy</source>
        <translation>Αγορά, έγινε ή θα γίνει</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>όχι ακόμη γνωστό</translation>
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
        <translation>αθροίστηκε</translation>
    </message>
    <message>
        <source>so far</source>
        <translation>ως τώρα</translation>
    </message>
    <message>
        <source>in</source>
        <translation>μέσα</translation>
    </message>
    <message>
        <source>out</source>
        <translation>έξω</translation>
    </message>
    <message>
        <source>Choose a slot in the picture.</source>
        <translation>Επιλέξτε διάστημα στην εικόνα.</translation>
    </message>
    <message>
        <source>carried through, %1 cr at most</source>
        <translation>προωθείται, το πολύ %1 cr</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>κανένα ακόμη</translation>
    </message>
    <message>
        <source>asset %1, removed</source>
        <translation>μέσο %1, αφαιρέθηκε</translation>
    </message>
    <message>
        <source>asset %1</source>
        <translation>μέσο %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>κανένα</translation>
    </message>
    <message>
        <source>It eased the branch, and may give them for credits.</source>
        <translation>Ελάφρυνε τη γραμμή, και μπορεί να τις δώσει για μονάδες πληρωμής.</translation>
    </message>
    <message>
        <source>It aggravated the branch, and makes up for it.</source>
        <translation>Επιβάρυνε τη γραμμή, και το αποκαθιστά.</translation>
    </message>
    <message>
        <source>tokens in all %1 kWh, at %2 ct/kWh</source>
        <translation>μονάδες συνολικά %1 kWh, με %2 ct/kWh</translation>
    </message>
    <message>
        <source>Awarded kWh</source>
        <translation>Ανάθεση kWh</translation>
    </message>
    <message>
        <source>Delivered kWh</source>
        <translation>Παράδοση kWh</translation>
    </message>
    <message>
        <source>Used kWh</source>
        <translation>Χρήση kWh</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Εστάλη</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Κατάσταση</translation>
    </message>
    <message>
        <source>Sent, and watched until it is final</source>
        <translation>Εστάλησαν, και παρακολουθούνται ως την οριστικοποίηση</translation>
    </message>
    <message numerus="yes">
        <source>%n under way</source>
        <translation>
            <numerusform>%n σε εξέλιξη</numerusform>
            <numerusform>%n σε εξέλιξη</numerusform>
        </translation>
    </message>
    <message>
        <source>asset %1, from %2</source>
        <translation>μέσο %1, από %2</translation>
    </message>
    <message>
        <source>soon %1</source>
        <translation>σύντομα %1</translation>
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
        <translation>Ποτέ κάτω από</translation>
    </message>
    <message>
        <source>Never above</source>
        <translation>Ποτέ πάνω από</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::HistorySection</name>
    <message>
        <source>Every slot</source>
        <translation>Κάθε διάστημα</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Ώρα</translation>
    </message>
    <message>
        <source>Traded kWh</source>
        <translation>kWh συναλλαγής</translation>
    </message>
    <message>
        <source>Meter kWh</source>
        <translation>kWh μετρητή</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Ένδειξη</translation>
    </message>
    <message>
        <source>Cost cr</source>
        <translation>Κόστος cr</translation>
    </message>
    <message>
        <source>How the plan changed</source>
        <translation>Πώς άλλαξε το πλάνο</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Πλάνο</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Έγινε</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Γιατί</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Ιστορικό</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>Η προηγούμενη ημέρα</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>Η επόμενη ημέρα</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ημέρα</translation>
    </message>
    <message>
        <source>The day is being read.</source>
        <translation>Διαβάζεται η ημέρα.</translation>
    </message>
    <message>
        <source>Nothing is known of this day.</source>
        <translation>Τίποτα δεν είναι γνωστό για αυτή την ημέρα.</translation>
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
        <translation>Σπίτι</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::HouseholdDesk</name>
    <message>
        <source>The prices of “%1” cannot be used. %2</source>
        <translation>Οι τιμές του «%1» δεν μπορούν να χρησιμοποιηθούν. %2</translation>
    </message>
    <message>
        <source>Requests are not looked at for now.</source>
        <translation>Προς το παρόν δεν εξετάζονται αιτήματα.</translation>
    </message>
    <message>
        <source>The latest offer was not taken. Mostly that means that its deposit is more than you allowed or have: allow deposits below.</source>
        <translation>Η τελευταία προσφορά δεν έγινε δεκτή. Συνήθως η εγγύησή της είναι μεγαλύτερη από όση επιτρέψατε ή έχετε: επιτρέψτε εγγυήσεις παρακάτω.</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::HouseholdPage</name>
    <message>
        <source>Home</source>
        <translation>Σπίτι</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Νοικοκυριό</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Ενότητες</translation>
    </message>
    <message>
        <source>Price limits</source>
        <translation>Όρια τιμής</translation>
    </message>
    <message>
        <source>Comforts</source>
        <translation>Ανέσεις</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Προσφορές</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Ιστορικό</translation>
    </message>
    <message>
        <source>Savings</source>
        <translation>Οικονομία</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::ImportDialog</name>
    <message>
        <source>Choose a file.</source>
        <translation>Επιλέξτε αρχείο.</translation>
    </message>
    <message>
        <source>What the file holds</source>
        <translation>Τι περιέχει το αρχείο</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Τι είναι λάθος</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Γραμμή</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Στήλη</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Επιλογή αρχείου…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Κλείσιμο</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Επιλογή αρχείου</translation>
    </message>
    <message>
        <source>Tables (*.csv);;All files (*)</source>
        <translation>Πίνακες (*.csv);;Όλα τα αρχεία (*)</translation>
    </message>
    <message>
        <source>The file is being read.</source>
        <translation>Το αρχείο διαβάζεται.</translation>
    </message>
    <message>
        <source>The file cannot be opened.</source>
        <translation>Το αρχείο δεν ανοίγει.</translation>
    </message>
    <message>
        <source>The file is too large.</source>
        <translation>Το αρχείο είναι πολύ μεγάλο.</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::KeySheet</name>
    <message>
        <source>Keys of the desk</source>
        <translation>Πλήκτρα του γραφείου</translation>
    </message>
    <message>
        <source>No key signs by itself: what is paid or taken back is asked about first.</source>
        <translation>Κανένα πλήκτρο δεν υπογράφει μόνο του: πρώτα γίνεται ερώτηση.</translation>
    </message>
    <message>
        <source>Standard keys</source>
        <translation>Τυπικά πλήκτρα</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Κλείσιμο</translation>
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
        <translation>ζήτηση %1 kWh</translation>
    </message>
    <message>
        <source>supply %1 kWh</source>
        <translation>προσφορά %1 kWh</translation>
    </message>
    <message>
        <source>you buy %1 kWh</source>
        <translation>αγοράζετε %1 kWh</translation>
    </message>
    <message>
        <source>you sell %1 kWh</source>
        <translation>πουλάτε %1 kWh</translation>
    </message>
    <message>
        <source>clears here</source>
        <translation>εκκαθάριση εδώ</translation>
    </message>
    <message>
        <source>Demand kWh</source>
        <translation>Ζήτηση kWh</translation>
    </message>
    <message>
        <source>ct/kWh</source>
        <translation>ct/kWh</translation>
    </message>
    <message>
        <source>Supply kWh</source>
        <translation>Προσφ. kWh</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Δικές</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::LadderView</name>
    <message>
        <source>clears</source>
        <translation>τιμή</translation>
    </message>
    <message>
        <source>fills at this clearing</source>
        <translation>εκτελείται τώρα</translation>
    </message>
    <message>
        <source>a click fills the ticket</source>
        <translation>κλικ: στην εντολή</translation>
    </message>
    <message>
        <source>Order ladder</source>
        <translation>Κλίμακα εντολών</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::LayoutMenu</name>
    <message>
        <source>Layout</source>
        <translation>Διάταξη</translation>
    </message>
    <message>
        <source>Panels and their places</source>
        <translation>Πίνακες και θέσεις τους</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Πίνακες</translation>
    </message>
    <message>
        <source>Keep this layout as…</source>
        <translation>Αποθήκευση διάταξης ως…</translation>
    </message>
    <message>
        <source>Forget a layout</source>
        <translation>Διαγραφή διάταξης</translation>
    </message>
    <message>
        <source>Standard layout</source>
        <translation>Τυπική διάταξη</translation>
    </message>
    <message>
        <source>Another window</source>
        <translation>Άλλο παράθυρο</translation>
    </message>
    <message>
        <source>Keys…</source>
        <translation>Πλήκτρα…</translation>
    </message>
    <message>
        <source>Warnings…</source>
        <translation>Προειδοποιήσεις…</translation>
    </message>
    <message>
        <source>Keep this layout</source>
        <translation>Αποθήκευση διάταξης</translation>
    </message>
    <message>
        <source>Its name:</source>
        <translation>Το όνομά της:</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::Legend</name>
    <message>
        <source>Legend: %1</source>
        <translation>Υπόμνημα: %1</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::LimitsCard</name>
    <message>
        <source>Save and sign</source>
        <translation>Αποθήκευση και υπογραφή</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Αναίρεση</translation>
    </message>
    <message>
        <source>Your price limits</source>
        <translation>Τα όρια τιμής σας</translation>
    </message>
    <message>
        <source>past prices behind</source>
        <translation>στο φόντο οι περασμένες τιμές</translation>
    </message>
    <message>
        <source>last week</source>
        <translation>την περασμένη εβδομάδα</translation>
    </message>
    <message>
        <source>in the last %1</source>
        <translation>στον περασμένο χρόνο των %1</translation>
    </message>
    <message>
        <source>With these limits, %1 you would have traded %2 of %3 kWh and paid %4 cr instead of %5.</source>
        <translation>Με αυτά τα όρια, %1 θα είχατε συναλλαχθεί %2 από %3 kWh και θα είχατε πληρώσει %4 cr αντί για %5.</translation>
    </message>
    <message>
        <source>Working out what these limits would have done.</source>
        <translation>Υπολογίζεται τι θα έκαναν αυτά τα όρια.</translation>
    </message>
    <message>
        <source>There are no past days to try these limits on yet.</source>
        <translation>Δεν υπάρχουν ακόμη περασμένες ημέρες για να δοκιμαστούν αυτά τα όρια.</translation>
    </message>
    <message>
        <source>Least reward for flexibility: %1 ct per kWh.</source>
        <translation>Ελάχιστη αμοιβή για ευελιξία: %1 ct ανά kWh.</translation>
    </message>
    <message>
        <source>Energy you do not buy here comes from your supplier at %1 ct.</source>
        <translation>Η ενέργεια που δεν αγοράζετε εδώ έρχεται από τον προμηθευτή σας με %1 ct.</translation>
    </message>
    <message>
        <source>In force now: %1 / %2 ct</source>
        <translation>Ισχύουν τώρα: %1 / %2 ct</translation>
    </message>
    <message>
        <source>Nothing is in force yet.</source>
        <translation>Τίποτα δεν ισχύει ακόμη.</translation>
    </message>
    <message>
        <source>Buy below</source>
        <translation>Αγορά κάτω από</translation>
    </message>
    <message>
        <source>%1 ct per kWh</source>
        <translation>%1 ct ανά kWh</translation>
    </message>
    <message>
        <source>Sell above</source>
        <translation>Πώληση πάνω από</translation>
    </message>
    <message>
        <source>Least reward for flexibility</source>
        <translation>Ελάχιστη αμοιβή για ευελιξία</translation>
    </message>
    <message>
        <source>At most per slot</source>
        <translation>Το πολύ ανά διάστημα</translation>
    </message>
    <message>
        <source>%1 kWh</source>
        <translation>%1 kWh</translation>
    </message>
    <message>
        <source>At most per day</source>
        <translation>Το πολύ ανά ημέρα</translation>
    </message>
    <message>
        <source>%1 cr</source>
        <translation>%1 cr</translation>
    </message>
    <message>
        <source>Trade with</source>
        <translation>Συναλλαγές με</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>όλους</translation>
    </message>
    <message>
        <source>the groups that you chose</source>
        <translation>τις ομάδες που επιλέξατε</translation>
    </message>
    <message>
        <source>Renewable energy only</source>
        <translation>Μόνο ανανεώσιμη ενέργεια</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ναι</translation>
    </message>
    <message>
        <source>no</source>
        <translation>όχι</translation>
    </message>
    <message>
        <source>Your agent may act</source>
        <translation>Ο πράκτοράς σας μπορεί να ενεργεί</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>έως %1</translation>
    </message>
    <message>
        <source>These limits bind your agent as soon as they are saved. Nobody, your agent included, can trade outside them.</source>
        <translation>Αυτά τα όρια δεσμεύουν τον πράκτορά σας μόλις αποθηκευτούν. Κανείς, ούτε ο πράκτοράς σας, δεν μπορεί να συναλλαχθεί έξω από αυτά.</translation>
    </message>
    <message>
        <source>Sign and save</source>
        <translation>Υπογραφή και αποθήκευση</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::LimitsSection</name>
    <message>
        <source>What the limits do</source>
        <translation>Τι κάνουν τα όρια</translation>
    </message>
    <message>
        <source>Your agent never buys above the first handle and never sells below the second.</source>
        <translation>Ο πράκτοράς σας δεν αγοράζει ποτέ πάνω από την πρώτη λαβή ούτε πουλά κάτω από τη δεύτερη.</translation>
    </message>
    <message>
        <source>It gives way for the network only for the third handle&apos;s reward or more.</source>
        <translation>Υποχωρεί για το δίκτυο μόνο για την αμοιβή της τρίτης λαβής ή περισσότερο.</translation>
    </message>
    <message>
        <source>Everybody who takes part checks them: an order outside is refused even if the agent were broken.</source>
        <translation>Τα ελέγχουν όλοι οι συμμετέχοντες: εντολή εκτός ορίων απορρίπτεται ακόμη κι αν ο πράκτορας χαλάσει.</translation>
    </message>
    <message>
        <source>The preview supposes that every order within the limits had found a partner at that time&apos;s price.</source>
        <translation>Η προεπισκόπηση υποθέτει ότι κάθε εντολή εντός ορίων βρήκε αντισυμβαλλόμενο στην τότε τιμή.</translation>
    </message>
    <message>
        <source>Price limits</source>
        <translation>Όρια τιμής</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::LinksDialog</name>
    <message>
        <source>Links to other programs</source>
        <translation>Συνδέσεις με άλλα προγράμματα</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Χαρτοφυλάκιο</translation>
    </message>
    <message>
        <source>Several desks share one portfolio when they name the same PostgreSQL database; each sees at once what another changes.</source>
        <translation>Πολλές θέσεις μοιράζονται ένα χαρτοφυλάκιο όταν δηλώνουν την ίδια βάση PostgreSQL· καθεμία βλέπει αμέσως τις αλλαγές των άλλων.</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Αποθήκη</translation>
    </message>
    <message>
        <source>Ask an OpenADR 3 server</source>
        <translation>Ερώτηση σε διακομιστή OpenADR 3</translation>
    </message>
    <message>
        <source>Its events become requests for flexibility in the portfolio, where every desk finds them.</source>
        <translation>Τα συμβάντα του γίνονται αιτήματα ευελιξίας στο χαρτοφυλάκιο, όπου τα βρίσκει κάθε θέση.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Διακομιστής</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Διαπιστευτήρια</translation>
    </message>
    <message>
        <source>a JSON file with client_id and client_secret that only you may read</source>
        <translation>αρχείο JSON με client_id και client_secret που μόνο εσείς διαβάζετε</translation>
    </message>
    <message>
        <source>My name there</source>
        <translation>Το όνομά μου εκεί</translation>
    </message>
    <message>
        <source>The server speaks release 3.1</source>
        <translation>Ο διακομιστής μιλά την έκδοση 3.1</translation>
    </message>
    <message>
        <source>Publish figures over MQTT</source>
        <translation>Δημοσίευση τιμών μέσω MQTT</translation>
    </message>
    <message>
        <source>Power, energy and the agent&apos;s state, announced for Home Assistant. Nobody can steer this program through it.</source>
        <translation>Ισχύς, ενέργεια και κατάσταση του πράκτορα, ανακοινωμένα για το Home Assistant. Κανείς δεν μπορεί να χειριστεί το πρόγραμμα έτσι.</translation>
    </message>
    <message>
        <source>Broker</source>
        <translation>Μεσολαβητής</translation>
    </message>
    <message>
        <source>Port of the broker</source>
        <translation>Θύρα του μεσολαβητή</translation>
    </message>
    <message>
        <source>Authorities</source>
        <translation>Αρχές</translation>
    </message>
    <message>
        <source>a PEM file for TLS; needed for another machine</source>
        <translation>αρχείο PEM για TLS· χρειάζεται για άλλο μηχάνημα</translation>
    </message>
    <message>
        <source>Let Prometheus read figures</source>
        <translation>Ανάγνωση τιμών από το Prometheus</translation>
    </message>
    <message>
        <source>Only from this machine, and only with the token that stands in a file of yours.</source>
        <translation>Μόνο από αυτό το μηχάνημα και μόνο με το διακριτικό που βρίσκεται σε δικό σας αρχείο.</translation>
    </message>
    <message>
        <source>Port for Prometheus</source>
        <translation>Θύρα για το Prometheus</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ακύρωση</translation>
    </message>
    <message>
        <source>Use these links</source>
        <translation>Χρήση αυτών των συνδέσεων</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::LiveTile</name>
    <message>
        <source>noise %1 %2</source>
        <translation>θόρυβος %1 %2</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>δεν μετρήθηκε</translation>
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
        <translation>Αρ.</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Αγορά ενέργειας</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Υποβολή</translation>
    </message>
    <message>
        <source>Orders kWh</source>
        <translation>Εντολές kWh</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Κατάσταση</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Παράμετρος</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Τώρα</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Πριν</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Ως</translation>
    </message>
    <message>
        <source>Markets</source>
        <translation>Αγορές</translation>
    </message>
    <message>
        <source>Parameters and what they were</source>
        <translation>Παράμετροι και τι ήταν</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Παράμετροι</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Παύση</translation>
    </message>
    <message>
        <source>Open or change a market</source>
        <translation>Άνοιγμα ή αλλαγή αγοράς</translation>
    </message>
    <message>
        <source>New market like this</source>
        <translation>Νέα αγορά σαν αυτή</translation>
    </message>
    <message>
        <source>Change this market</source>
        <translation>Αλλαγή αυτής της αγοράς</translation>
    </message>
    <message>
        <source>%1 to %2 s</source>
        <translation>%1 ως %2 δ</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 ως %2</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>σε παύση</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ανοιχτό</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>όχι ακόμη γνωστό</translation>
    </message>
    <message>
        <source>Resume market %1</source>
        <translation>Συνέχιση της αγοράς %1</translation>
    </message>
    <message>
        <source>Pause market %1</source>
        <translation>Παύση της αγοράς %1</translation>
    </message>
    <message>
        <source>resume market %1: orders are taken again.</source>
        <translation>συνέχιση της αγοράς %1: γίνονται ξανά δεκτές εντολές.</translation>
    </message>
    <message>
        <source>pause market %1: it takes no orders, and whatever is not cleared can be taken back by its owner. Claims and settlement go on.</source>
        <translation>παύση της αγοράς %1: δεν δέχεται εντολές, και ό,τι δεν εκκαθαρίστηκε μπορεί να το πάρει πίσω ο ιδιοκτήτης του. Παραλαβές και διακανονισμός συνεχίζονται.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) so far</source>
        <translation>
            <numerusform>%n γραμμή ως τώρα</numerusform>
            <numerusform>%n γραμμές ως τώρα</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wattbourse::app::MarketForm</name>
    <message>
        <source>Sign and send this?</source>
        <translation>Υπογραφή και αποστολή;</translation>
    </message>
    <message>
        <source>0x and 40 digits, or empty</source>
        <translation>0x και 40 ψηφία, ή κενό</translation>
    </message>
    <message>
        <source>s</source>
        <translation>δ</translation>
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
        <translation>διαστήματα αργότερα</translation>
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
        <translation>%1 από %2 σε %3</translation>
    </message>
    <message>
        <source>change market %1 (%2) from %3 on: %4. Earlier slots keep what they have.</source>
        <translation>αλλαγή της αγοράς %1 (%2) από %3: %4. Τα προηγούμενα διαστήματα κρατούν ό,τι έχουν.</translation>
    </message>
    <message>
        <source>open a market for %1, %2, orders %3; buyers: %4; sellers: %5; prices from %6 to %7; orders from %8 to %9.</source>
        <translation>άνοιγμα αγοράς για %1, %2, εντολές %3· αγοραστές: %4· πωλητές: %5· τιμές από %6 ως %7· εντολές από %8 ως %9.</translation>
    </message>
    <message>
        <source>An address is 0x and 40 hexadecimal digits.</source>
        <translation>Μια διεύθυνση είναι 0x και 40 δεκαεξαδικά ψηφία.</translation>
    </message>
    <message>
        <source>Change market %1</source>
        <translation>Αλλαγή της αγοράς %1</translation>
    </message>
    <message>
        <source>Open a market</source>
        <translation>Άνοιγμα αγοράς</translation>
    </message>
    <message>
        <source>Change market</source>
        <translation>Αλλαγή αγοράς</translation>
    </message>
    <message>
        <source>Open market</source>
        <translation>Άνοιγμα αγοράς</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Δεν άλλαξε ακόμη τίποτα.</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::MemberGroups</name>
    <message>
        <source>Group</source>
        <translation>Ομάδα</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Μέλη</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::MemberTable</name>
    <message>
        <source>sealed</source>
        <translation>κλειστή</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>σπασμένη</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ανοιχτή</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>χωρίς κλειδί</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>άγνωστη</translation>
    </message>
    <message>
        <source>proven</source>
        <translation>ελεγμένο</translation>
    </message>
    <message>
        <source>not final</source>
        <translation>προσωρινό</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>παλιό</translation>
    </message>
    <message>
        <source>not proven</source>
        <translation>ανέλεγκτο</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Μέλος</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Γραμμή</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Ζωντανά</translation>
    </message>
    <message>
        <source>1 h, kW</source>
        <translation>1 ώρα, kW</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Θέση</translation>
    </message>
    <message>
        <source>kWh</source>
        <translation>kWh</translation>
    </message>
    <message>
        <source>Contracted</source>
        <translation>Σύμβαση</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Παραδοθέντα</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Σφραγίδα</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Ποιότητα</translation>
    </message>
    <message>
        <source>Solar</source>
        <translation>Ηλιακά</translation>
    </message>
    <message>
        <source>Batteries</source>
        <translation>Μπαταρίες</translation>
    </message>
    <message>
        <source>Cars</source>
        <translation>Αυτοκίνητα</translation>
    </message>
    <message>
        <source>Heat pumps</source>
        <translation>Αντλίες θερμότητας</translation>
    </message>
    <message>
        <source>None of them</source>
        <translation>Κανένα από αυτά</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Δεν αναφέρεται</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Πάνω</translation>
    </message>
    <message>
        <source>kW</source>
        <translation>kW</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Κάτω</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::MemberTotalsStrip</name>
    <message>
        <source>Sums of the rows shown</source>
        <translation>Αθροίσματα των γραμμών που εμφανίζονται</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Όλα %1</translation>
    </message>
    <message>
        <source>%1 shown</source>
        <translation>%1 εμφανίζονται</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::MembersPanel</name>
    <message>
        <source>Members</source>
        <translation>Μέλη</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Όλα</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Απορροφούν</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Εγχέουν</translation>
    </message>
    <message>
        <source>Not sealed</source>
        <translation>Ασφράγιστοι</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Προσοχή</translation>
    </message>
    <message>
        <source>Load test: these members are generated. None of them exists.</source>
        <translation>Δοκιμή φόρτου: αυτά τα μέλη είναι κατασκευασμένα. Κανένα δεν υπάρχει.</translation>
    </message>
    <message>
        <source>%1 shown</source>
        <translation>%1 εμφανίζονται</translation>
    </message>
    <message>
        <source>%1, %2 selected</source>
        <translation>%1, %2 επιλεγμένα</translation>
    </message>
    <message>
        <source>Groups of members</source>
        <translation>Ομάδες μελών</translation>
    </message>
    <message>
        <source>Name, branch, tariff…</source>
        <translation>Όνομα, κλάδος, τιμολόγιο…</translation>
    </message>
    <message>
        <source>Search members by name, branch, tariff or meter</source>
        <translation>Αναζήτηση μελών με όνομα, κλάδο, τιμολόγιο ή μετρητή</translation>
    </message>
    <message>
        <source>Batteries</source>
        <translation>Μπαταρίες</translation>
    </message>
    <message>
        <source>EV</source>
        <translation>Ηλ. οχήματα</translation>
    </message>
    <message>
        <source>Heat pumps</source>
        <translation>Αντλίες θερμότητας</translation>
    </message>
    <message>
        <source>PV</source>
        <translation>ΦΒ</translation>
    </message>
    <message>
        <source>More filters and groups</source>
        <translation>Άλλα φίλτρα και ομάδες</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Χωρίς ομάδες</translation>
    </message>
    <message>
        <source>Group by branch</source>
        <translation>Ομαδοποίηση ανά κλάδο</translation>
    </message>
    <message>
        <source>Group by device</source>
        <translation>Ομαδοποίηση ανά συσκευή</translation>
    </message>
    <message>
        <source>Group by tariff</source>
        <translation>Ομαδοποίηση ανά τιμολόγιο</translation>
    </message>
    <message>
        <source>Add members from a file…</source>
        <translation>Προσθήκη μελών από αρχείο…</translation>
    </message>
    <message>
        <source>‹ %1</source>
        <translation>‹ %1</translation>
    </message>
    <message>
        <source>Back to the groups from %1</source>
        <translation>Πίσω στις ομάδες από %1</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::MeterCard</name>
    <message>
        <source>Meter</source>
        <translation>Μετρητής</translation>
    </message>
    <message>
        <source>Connected, %1</source>
        <translation>Συνδεδεμένος, %1</translation>
    </message>
    <message>
        <source>No meter is set up.</source>
        <translation>Δεν έχει ρυθμιστεί μετρητής.</translation>
    </message>
    <message>
        <source>The meter is %1.</source>
        <translation>Ο μετρητής: %1.</translation>
    </message>
    <message>
        <source>no reading yet</source>
        <translation>καμία ένδειξη ακόμη</translation>
    </message>
    <message>
        <source>%1 A · %2 VA, without voltage</source>
        <translation>%1 A · %2 VA, χωρίς τάση</translation>
    </message>
    <message>
        <source>%1 V · %2 A · %3 W · %4 Hz</source>
        <translation>%1 V · %2 A · %3 W · %4 Hz</translation>
    </message>
    <message>
        <source>reading %1 ago</source>
        <translation>ένδειξη πριν από %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n record(s) checked, none refused</source>
        <translation>
            <numerusform>%1, %n εγγραφή ελέγχθηκε, καμία δεν απορρίφθηκε</numerusform>
            <numerusform>%1, %n εγγραφές ελέγχθηκαν, καμία δεν απορρίφθηκε</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 records checked, %n refused</source>
        <translation>
            <numerusform>%1, %2 εγγραφές ελέγχθηκαν, %n απορρίφθηκε</numerusform>
            <numerusform>%1, %2 εγγραφές ελέγχθηκαν, %n απορρίφθηκαν</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n measured</source>
        <comment>slots</comment>
        <translation>
            <numerusform>%n μετρημένο</numerusform>
            <numerusform>%n μετρημένα</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n partly measured</source>
        <comment>slots</comment>
        <translation>
            <numerusform>%n μετρημένο εν μέρει</numerusform>
            <numerusform>%n μετρημένα εν μέρει</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n estimated</source>
        <comment>slots</comment>
        <translation>
            <numerusform>%n κατ’ εκτίμηση</numerusform>
            <numerusform>%n κατ’ εκτίμηση</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n while the meter was open or not sealed</source>
        <comment>slots</comment>
        <translation>
            <numerusform>%n με τον μετρητή ανοιχτό ή χωρίς σφραγίδα</numerusform>
            <numerusform>%n με τον μετρητή ανοιχτό ή χωρίς σφραγίδα</numerusform>
        </translation>
    </message>
    <message>
        <source>Slots today: %1</source>
        <translation>Χρονοθυρίδες σήμερα: %1</translation>
    </message>
    <message>
        <source>Register: %1 kWh drawn, %2 kWh fed</source>
        <translation>Σύνολο: %1 kWh από το δίκτυο, %2 kWh προς το δίκτυο</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::MeterOwnerDialog</name>
    <message>
        <source>An address is 0x and 40 hexadecimal digits.</source>
        <translation>Μια διεύθυνση είναι 0x και 40 δεκαεξαδικά ψηφία.</translation>
    </message>
    <message>
        <source>On to signing</source>
        <translation>Προς την υπογραφή</translation>
    </message>
    <message>
        <source>Whose meter is it?</source>
        <translation>Τίνος είναι ο μετρητής;</translation>
    </message>
    <message>
        <source>Meter %1 is not on the register yet. Both addresses are on the wallet page of the home&apos;s own terminal.</source>
        <translation>Ο μετρητής %1 δεν είναι ακόμη στο μητρώο. Οι δύο διευθύνσεις είναι στη σελίδα πορτοφολιού του τερματικού του σπιτιού.</translation>
    </message>
    <message>
        <source>Owner&apos;s account</source>
        <translation>Λογαριασμός του κατόχου</translation>
    </message>
    <message>
        <source>Key that signs its reports</source>
        <translation>Κλειδί που υπογράφει τις αναφορές του</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ακύρωση</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::NetworkPage</name>
    <message>
        <source>dropped: %1</source>
        <translation>αποκλείστηκε: %1</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>σύνδεση</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>συμφωνεί</translation>
    </message>
    <message>
        <source>behind</source>
        <translation>καθυστερεί</translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation>δεν απαντά</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>αποκλείστηκε</translation>
    </message>
    <message>
        <source>The authorities of this network are not known yet.</source>
        <translation>Οι αρχές αυτού του δικτύου δεν είναι ακόμη γνωστές.</translation>
    </message>
    <message>
        <source>%1 One key alone decides what happened here: trust its owner, or do not trade.</source>
        <translation>%1 Ένα μόνο κλειδί αποφασίζει τι έγινε εδώ: εμπιστευτείτε τον κάτοχό του ή μη συναλλάσσεστε.</translation>
    </message>
    <message>
        <source>%1 Two keys together decide what happened here: that is little.</source>
        <translation>%1 Δύο κλειδιά μαζί αποφασίζουν τι έγινε εδώ: είναι λίγα.</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Συναγερμοί</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Κόμβοι</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Κόμβος</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Κατάσταση</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Κορυφή</translation>
    </message>
    <message>
        <source>Authorities</source>
        <translation>Αρχές</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Αρχή</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Σφραγίστηκαν</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Χάθηκαν</translation>
    </message>
    <message>
        <source>Last block</source>
        <translation>Τελευταίο μπλοκ</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Μπλοκ</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Μπλοκ</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>Sealed by</source>
        <translation>Σφραγίστηκε από</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Βήμα</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Δίκτυο</translation>
    </message>
    <message>
        <source>each one checked: hash, seal and turn</source>
        <translation>το καθένα ελεγμένο: hash, σφραγίδα και σειρά</translation>
    </message>
    <message>
        <source>Newest block</source>
        <translation>Νεότερο μπλοκ</translation>
    </message>
    <message>
        <source>Final block</source>
        <translation>Οριστικό μπλοκ</translation>
    </message>
    <message>
        <source>Settled block</source>
        <translation>Παγιωμένο μπλοκ</translation>
    </message>
    <message>
        <source>%1 old · %2</source>
        <translation>πριν από %1 · %2</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>όχι ακόμη γνωστό</translation>
    </message>
    <message>
        <source>valid, may still be replaced</source>
        <translation>έγκυρο, μπορεί ακόμη να αντικατασταθεί</translation>
    </message>
    <message>
        <source>Following the chain stopped for good: %1</source>
        <translation>Η παρακολούθηση της αλυσίδας σταμάτησε οριστικά: %1</translation>
    </message>
    <message>
        <source>%1 was dropped: %2</source>
        <translation>%1 αποκλείστηκε: %2</translation>
    </message>
    <message>
        <source>proofs</source>
        <translation>αποδείξεις</translation>
    </message>
    <message>
        <source>receipts at once</source>
        <translation>αποδεικτικά μαζί</translation>
    </message>
    <message>
        <source>tells of new blocks</source>
        <translation>ειδοποιεί για νέα μπλοκ</translation>
    </message>
    <message>
        <source>%1 questions at once</source>
        <translation>%1 ερωτήσεις μαζί</translation>
    </message>
    <message>
        <source>no proofs</source>
        <translation>χωρίς αποδείξεις</translation>
    </message>
    <message>
        <source>A block is final when %1 of %2 authorities built on it, and settled from %3 on: money moves on settled blocks only.</source>
        <translation>Ένα μπλοκ είναι τελικό όταν %1 από %2 αρχές έχτισαν πάνω του και διακανονισμένο από %3 και πάνω: τα χρήματα κινούνται μόνο σε διακανονισμένα μπλοκ.</translation>
    </message>
    <message>
        <source>Catching up</source>
        <translation>Συγχρονισμός</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>Answered %</source>
        <translation>Απαντά %</translation>
    </message>
    <message>
        <source>True %</source>
        <translation>Αληθή %</translation>
    </message>
    <message>
        <source>Lies</source>
        <translation>Ψέματα</translation>
    </message>
    <message>
        <source>Can do</source>
        <translation>Μπορεί</translation>
    </message>
    <message>
        <source>Twice</source>
        <translation>Διπλά</translation>
    </message>
    <message>
        <source>Until final</source>
        <translation>Μέχρι το τελικό</translation>
    </message>
    <message>
        <source>Trusted start</source>
        <translation>Αξιόπιστη αρχή</translation>
    </message>
    <message>
        <source>enough authorities built on it</source>
        <translation>αρκετές αρχές έχτισαν πάνω του</translation>
    </message>
    <message>
        <source>two thirds did, and the nodes agree</source>
        <translation>το έκαναν τα δύο τρίτα και οι κόμβοι συμφωνούν</translation>
    </message>
    <message numerus="yes">
        <source>%n block(s)</source>
        <translation>
            <numerusform>%n μπλοκ</numerusform>
            <numerusform>%n μπλοκ</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 from the newest block back to the final one</source>
        <translation>%1 από το νεότερο μπλοκ ως το τελικό</translation>
    </message>
    <message>
        <source>the first block of the network</source>
        <translation>το πρώτο μπλοκ του δικτύου</translation>
    </message>
    <message>
        <source>%1 old; from %2 on it needs a second source</source>
        <translation>%1 παλιό· από %2 και μετά χρειάζεται δεύτερη πηγή</translation>
    </message>
    <message>
        <source>%1 old</source>
        <translation>%1 παλιό</translation>
    </message>
    <message>
        <source>%1 of %2 blocks checked</source>
        <translation>ελέγχθηκαν %1 από %2 μπλοκ</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Αλλαγή…</translation>
    </message>
    <message>
        <source>Change the nodes</source>
        <translation>Αλλαγή των κόμβων</translation>
    </message>
    <message>
        <source>Run one yourself…</source>
        <translation>Λειτουργήστε μία…</translation>
    </message>
    <message>
        <source>Run an authority yourself</source>
        <translation>Λειτουργήστε μια αρχή</translation>
    </message>
    <message>
        <source>Your authority sealed %1 blocks lately and missed %2 turns.</source>
        <translation>Η αρχή σας σφράγισε πρόσφατα %1 μπλοκ και έχασε %2 σειρές.</translation>
    </message>
    <message>
        <source>It sealed twice: its key runs in two places. Stop one of them.</source>
        <translation>Σφράγισε δύο φορές: το κλειδί της λειτουργεί σε δύο μέρη. Σταματήστε το ένα.</translation>
    </message>
    <message>
        <source>Its clock is %1 s late: set it by a time server.</source>
        <translation>Το ρολόι της πάει %1 s πίσω: ρυθμίστε το με διακομιστή ώρας.</translation>
    </message>
    <message>
        <source>Its clock is %1 s early: set it by a time server.</source>
        <translation>Το ρολόι της πάει %1 s μπροστά: ρυθμίστε το με διακομιστή ώρας.</translation>
    </message>
    <message>
        <source>Your authority is not among those that seal now.</source>
        <translation>Η αρχή σας δεν είναι ανάμεσα σε όσες σφραγίζουν τώρα.</translation>
    </message>
    <message>
        <source>This network runs by proof of stake: a committee of %1 signs what is final, and %2 of its signatures are asked for.</source>
        <translation>Αυτό το δίκτυο λειτουργεί με απόδειξη συμμετοχής: μια επιτροπή των %1 υπογράφει ό,τι είναι τελικό και ζητούνται %2 από τις υπογραφές της.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Συνέχεια</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Παύση</translation>
    </message>
    <message>
        <source>Go on catching up</source>
        <translation>Συνέχεια του συγχρονισμού</translation>
    </message>
    <message>
        <source>Pause catching up</source>
        <translation>Παύση του συγχρονισμού</translation>
    </message>
    <message>
        <source>paused, %1 blocks left</source>
        <translation>σε παύση, απομένουν %1 μπλοκ</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::NextCard</name>
    <message>
        <source>What is next</source>
        <translation>Τι ακολουθεί</translation>
    </message>
    <message>
        <source>The network&apos;s offers are being read.</source>
        <translation>Διαβάζονται οι προσφορές του δικτύου.</translation>
    </message>
    <message>
        <source>Choose an offer or a sale to see what can be done about it.</source>
        <translation>Διαλέξτε προσφορά ή πώληση για να δείτε τι μπορεί να γίνει.</translation>
    </message>
    <message>
        <source>This sale is over: the owner was paid.</source>
        <translation>Αυτή η πώληση τελείωσε: ο ιδιοκτήτης πληρώθηκε.</translation>
    </message>
    <message>
        <source>This sale is over: the buyer has the money back.</source>
        <translation>Αυτή η πώληση τελείωσε: ο αγοραστής πήρε πίσω τα χρήματα.</translation>
    </message>
    <message>
        <source>Save the readings…</source>
        <translation>Αποθήκευση μετρήσεων…</translation>
    </message>
    <message>
        <source>Save the readings that were bought</source>
        <translation>Αποθήκευση των μετρήσεων που αγοράστηκαν</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Πίνακες (*.csv)</translation>
    </message>
    <message>
        <source>Seal the readings for each buyer anew and give the file to them. The key goes over the network, encrypted to the buyer, once the money is paid in.</source>
        <translation>Σφραγίστε τις μετρήσεις εκ νέου για κάθε αγοραστή και δώστε του το αρχείο. Το κλειδί στέλνεται από το δίκτυο, κρυπτογραφημένο για τον αγοραστή, μόλις κατατεθούν τα χρήματα.</translation>
    </message>
    <message>
        <source>Seal for a buyer…</source>
        <translation>Σφράγιση για αγοραστή…</translation>
    </message>
    <message>
        <source>Seal the readings for a buyer</source>
        <translation>Σφράγιση των μετρήσεων για αγοραστή</translation>
    </message>
    <message>
        <source>Sealed readings (*.parcel)</source>
        <translation>Σφραγισμένες μετρήσεις (*.parcel)</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Απόσυρση…</translation>
    </message>
    <message>
        <source>Take the offer of these readings back?</source>
        <translation>Να αποσυρθεί η προσφορά αυτών των μετρήσεων;</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Προσφορά</translation>
    </message>
    <message>
        <source>This offer is over.</source>
        <translation>Αυτή η προσφορά έληξε.</translation>
    </message>
    <message>
        <source>Ask the owner for the file of sealed readings. Then order them: your money waits in the contract until every reading was checked against what the meter reported when it measured.</source>
        <translation>Ζητήστε από τον ιδιοκτήτη το αρχείο με τις σφραγισμένες μετρήσεις. Μετά παραγγείλτε τις: τα χρήματά σας μένουν στο συμβόλαιο ώσπου κάθε μέτρηση να συγκριθεί με ό,τι ανέφερε ο μετρητής όταν μέτρησε.</translation>
    </message>
    <message>
        <source>Buy from a file…</source>
        <translation>Αγορά από αρχείο…</translation>
    </message>
    <message>
        <source>Sealed readings that the owner gave you</source>
        <translation>Σφραγισμένες μετρήσεις που σας έδωσε ο ιδιοκτήτης</translation>
    </message>
    <message>
        <source>The order is for readings that were not sealed on this terminal: do not deliver.</source>
        <translation>Η παραγγελία αφορά μετρήσεις που δεν σφραγίστηκαν σε αυτό το τερματικό: μην παραδώσετε.</translation>
    </message>
    <message>
        <source>The money is paid in. Deliver the key, encrypted to the buyer, before the time is over.</source>
        <translation>Τα χρήματα κατατέθηκαν. Παραδώστε το κλειδί, κρυπτογραφημένο για τον αγοραστή, πριν λήξει ο χρόνος.</translation>
    </message>
    <message>
        <source>Deliver the key…</source>
        <translation>Παράδοση κλειδιού…</translation>
    </message>
    <message>
        <source>Deliver the key of these readings to the buyer?</source>
        <translation>Να παραδοθεί το κλειδί αυτών των μετρήσεων στον αγοραστή;</translation>
    </message>
    <message>
        <source>The buyer says that the key does not open the readings. Show the key itself before the time is over, or the buyer gets the money back. The key opens only what the buyer has.</source>
        <translation>Ο αγοραστής λέει ότι το κλειδί δεν ανοίγει τις μετρήσεις. Δείξτε το ίδιο το κλειδί πριν λήξει ο χρόνος, αλλιώς παίρνει πίσω τα χρήματα. Το κλειδί ανοίγει μόνο ό,τι έχει ο αγοραστής.</translation>
    </message>
    <message>
        <source>Show the key…</source>
        <translation>Εμφάνιση κλειδιού…</translation>
    </message>
    <message>
        <source>Show the key of these readings to everybody?</source>
        <translation>Να δειχθεί σε όλους το κλειδί αυτών των μετρήσεων;</translation>
    </message>
    <message>
        <source>The buyer&apos;s time to check is over: the money is yours.</source>
        <translation>Ο χρόνος ελέγχου του αγοραστή έληξε: τα χρήματα είναι δικά σας.</translation>
    </message>
    <message>
        <source>Collect the money…</source>
        <translation>Είσπραξη χρημάτων…</translation>
    </message>
    <message>
        <source>Finish this sale and collect the money?</source>
        <translation>Να κλείσει η πώληση και να εισπραχθούν τα χρήματα;</translation>
    </message>
    <message>
        <source>The buyer checks the readings. Without an answer until then the money is yours.</source>
        <translation>Ο αγοραστής ελέγχει τις μετρήσεις. Χωρίς απάντηση ως τότε τα χρήματα είναι δικά σας.</translation>
    </message>
    <message>
        <source>The owner did not answer in time: the money is yours again.</source>
        <translation>Ο ιδιοκτήτης δεν απάντησε εγκαίρως: τα χρήματα είναι πάλι δικά σας.</translation>
    </message>
    <message>
        <source>Get the money back…</source>
        <translation>Επιστροφή χρημάτων…</translation>
    </message>
    <message>
        <source>Finish this sale and get the money back?</source>
        <translation>Να κλείσει η πώληση και να επιστραφούν τα χρήματα;</translation>
    </message>
    <message>
        <source>The owner has to deliver the key. If that does not happen in time, you get your money back.</source>
        <translation>Ο ιδιοκτήτης πρέπει να παραδώσει το κλειδί. Αν δεν γίνει εγκαίρως, παίρνετε πίσω τα χρήματα.</translation>
    </message>
    <message>
        <source>The owner has to show the key. If that does not happen in time, you get your money back.</source>
        <translation>Ο ιδιοκτήτης πρέπει να δείξει το κλειδί. Αν δεν γίνει εγκαίρως, παίρνετε πίσω τα χρήματα.</translation>
    </message>
    <message>
        <source>The key is here. Every reading is compared with what the meter reported when it measured; without an answer of yours until the time is over the owner is paid.</source>
        <translation>Το κλειδί είναι εδώ. Κάθε μέτρηση συγκρίνεται με ό,τι ανέφερε ο μετρητής όταν μέτρησε· χωρίς απάντησή σας ως τη λήξη ο ιδιοκτήτης πληρώνεται.</translation>
    </message>
    <message>
        <source>The sealed readings are not on this terminal: nothing can be checked here. Without an answer of yours until the time is over the owner is paid.</source>
        <translation>Οι σφραγισμένες μετρήσεις δεν είναι σε αυτό το τερματικό: εδώ δεν μπορεί να ελεγχθεί τίποτα. Χωρίς απάντησή σου ως το τέλος του χρόνου ο ιδιοκτήτης πληρώνεται.</translation>
    </message>
    <message>
        <source>Check every reading</source>
        <translation>Έλεγχος κάθε μέτρησης</translation>
    </message>
    <message>
        <source>Release the money…</source>
        <translation>Αποδέσμευση χρημάτων…</translation>
    </message>
    <message>
        <source>Release the money to the owner?</source>
        <translation>Να αποδεσμευτούν τα χρήματα στον ιδιοκτήτη;</translation>
    </message>
    <message>
        <source>Show it to the network…</source>
        <translation>Δείξτε το στο δίκτυο…</translation>
    </message>
    <message>
        <source>Show the altered slot and its key to the contract, and get the money back?</source>
        <translation>Να δειχθούν στο συμβόλαιο το αλλοιωμένο διάστημα και το κλειδί του, και να επιστραφούν τα χρήματα;</translation>
    </message>
    <message>
        <source>Dispute the key…</source>
        <translation>Αμφισβήτηση κλειδιού…</translation>
    </message>
    <message>
        <source>Say that what was delivered is not the key? The owner has to show it then.</source>
        <translation>Να δηλωθεί ότι αυτό που παραδόθηκε δεν είναι το κλειδί; Ο ιδιοκτήτης πρέπει τότε να το δείξει.</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Έλεγχος ξανά</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::NextTradeCard</name>
    <message>
        <source>Next trade</source>
        <translation>Επόμενη συναλλαγή</translation>
    </message>
    <message>
        <source>No trade is planned.</source>
        <translation>Δεν έχει προγραμματιστεί συναλλαγή.</translation>
    </message>
    <message>
        <source>Your agent looks again at %1.</source>
        <translation>Ο πράκτοράς σας ξανακοιτάζει στις %1.</translation>
    </message>
    <message>
        <source>Your agent is not trading.</source>
        <translation>Ο πράκτοράς σας δεν συναλλάσσεται.</translation>
    </message>
    <message>
        <source>open for %1 more</source>
        <translation>ανοιχτό για %1 ακόμη</translation>
    </message>
    <message>
        <source>waits for the result</source>
        <translation>περιμένει το αποτέλεσμα</translation>
    </message>
    <message>
        <source>Sells %1 kWh at %2 ct or more, %3</source>
        <translation>Πουλά %1 kWh με %2 ct ή περισσότερο, %3</translation>
    </message>
    <message>
        <source>Buys %1 kWh at %2 ct or less, %3</source>
        <translation>Αγοράζει %1 kWh με %2 ct ή λιγότερο, %3</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::NodesDialog</name>
    <message>
        <source>Add a node</source>
        <translation>Προσθήκη κόμβου</translation>
    </message>
    <message>
        <source>Use these nodes</source>
        <translation>Χρήση αυτών των κόμβων</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Κόμβοι</translation>
    </message>
    <message>
        <source>Through which nodes is the network read?</source>
        <translation>Μέσω ποιων κόμβων διαβάζεται το δίκτυο;</translation>
    </message>
    <message>
        <source>An address begins with https://, wss://, http:// or ws://, or is a node&apos;s socket file: unix:///path. Whatever a node says is checked here.</source>
        <translation>Μια διεύθυνση αρχίζει με https://, wss://, http:// ή ws://, ή είναι το αρχείο υποδοχής ενός κόμβου: unix:///διαδρομή. Ό,τι λέει ένας κόμβος ελέγχεται εδώ.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Άκυρο</translation>
    </message>
    <message>
        <source>Address of the node</source>
        <translation>Διεύθυνση του κόμβου</translation>
    </message>
    <message>
        <source>somebody else&apos;s</source>
        <translation>κάποιου άλλου</translation>
    </message>
    <message>
        <source>my own</source>
        <translation>δικός μου</translation>
    </message>
    <message>
        <source>Whose node it is</source>
        <translation>Ποιανού είναι ο κόμβος</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Αφαίρεση</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 stands there twice.</source>
        <translation>Το %1 υπάρχει δύο φορές.</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::NowCard</name>
    <message>
        <source>Now</source>
        <translation>Τώρα</translation>
    </message>
    <message>
        <source>kW</source>
        <translation>kW</translation>
    </message>
    <message>
        <source>meter, %1 ago</source>
        <translation>μετρητής, πριν από %1</translation>
    </message>
    <message>
        <source>no reading of the meter yet</source>
        <translation>καμία ένδειξη του μετρητή ακόμη</translation>
    </message>
    <message>
        <source>neither taking nor feeding</source>
        <translation>ούτε παίρνει ούτε δίνει</translation>
    </message>
    <message>
        <source>taking from the street</source>
        <translation>παίρνει από τον δρόμο</translation>
    </message>
    <message>
        <source>feeding into the street</source>
        <translation>δίνει στον δρόμο</translation>
    </message>
    <message>
        <source>taking from the street, if the home feeds nothing: no voltage is measured</source>
        <translation>λήψη από τον δρόμο, αν το σπίτι δεν δίνει τίποτα: η τάση δεν μετριέται</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>προσομοίωση</translation>
    </message>
    <message>
        <source>no meter: simulated figures</source>
        <translation>χωρίς μετρητή: τιμές προσομοίωσης</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::OfferForm</name>
    <message>
        <source>For research; not to be passed on.</source>
        <translation>Για έρευνα· δεν δίνονται σε άλλους.</translation>
    </message>
    <message>
        <source>Offer…</source>
        <translation>Προσφορά…</translation>
    </message>
    <message>
        <source>Offer my readings</source>
        <translation>Προσφορά των μετρήσεών μου</translation>
    </message>
    <message>
        <source>How many of the newest slots</source>
        <translation>Πόσα από τα νεότερα διαστήματα</translation>
    </message>
    <message>
        <source>Price of all of them</source>
        <translation>Τιμή για όλα</translation>
    </message>
    <message>
        <source>Days on offer</source>
        <translation>Ημέρες σε προσφορά</translation>
    </message>
    <message>
        <source>Terms of use</source>
        <translation>Όροι χρήσης</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>Διαστήματα</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Τιμή</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Ημέρες</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Όροι</translation>
    </message>
    <message>
        <source>Save as Green Button…</source>
        <translation>Αποθήκευση ως Green Button…</translation>
    </message>
    <message>
        <source>Look into a Green Button file…</source>
        <translation>Ματιά σε αρχείο Green Button…</translation>
    </message>
    <message>
        <source>%1 readings of %2 slots can be sold: %3. The readings stay here; only their price is made known.</source>
        <translation>Μπορούν να πωληθούν %1 μετρήσεις από %2 διαστήματα: %3. Οι μετρήσεις μένουν εδώ· γνωστή γίνεται μόνο η τιμή.</translation>
    </message>
    <message>
        <source>Nothing can be sold yet: only slots that ended and that the meter reported to the network.</source>
        <translation>Δεν μπορεί να πωληθεί κάτι ακόμη: μόνο διαστήματα που τελείωσαν και ο μετρητής τα ανέφερε στο δίκτυο.</translation>
    </message>
    <message>
        <source>Save my history</source>
        <translation>Αποθήκευση ιστορικού</translation>
    </message>
    <message>
        <source>Look into a Green Button file</source>
        <translation>Ματιά σε αρχείο Green Button</translation>
    </message>
    <message>
        <source>Green Button (*.xml)</source>
        <translation>Green Button (*.xml)</translation>
    </message>
    <message>
        <source>Offer these readings for sale?</source>
        <translation>Να προσφερθούν προς πώληση αυτές οι μετρήσεις;</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Μετρητής</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Έως</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::OffersSection</name>
    <message>
        <source>The home cannot give way then, or not below the highest price that is paid.</source>
        <translation>Το σπίτι δεν μπορεί να υποχωρήσει τότε, ή όχι κάτω από την ανώτατη τιμή.</translation>
    </message>
    <message>
        <source>You would get %1 cr if all of it is delivered.</source>
        <translation>Θα λάβετε %1 cr αν παραδοθούν όλα.</translation>
    </message>
    <message>
        <source>It costs the home %1 ct a kWh and is offered at %2 ct.</source>
        <translation>Κοστίζει στο σπίτι %1 ct την kWh και προσφέρεται στα %2 ct.</translation>
    </message>
    <message>
        <source>By your own days, %1 is the best estimate; the band holds eight of ten days.</source>
        <translation>Κατά τις ημέρες σας η καλύτερη εκτίμηση είναι: %1· η ζώνη περιέχει οκτώ στις δέκα ημέρες.</translation>
    </message>
    <message>
        <source>Taken: %1 kWh in each slot at %2 ct.</source>
        <translation>Επιλέχθηκε: %1 kWh σε κάθε διάστημα στα %2 ct.</translation>
    </message>
    <message>
        <source>The home will not be able to give all of it.</source>
        <translation>Το σπίτι δεν θα μπορέσει να τα δώσει όλα.</translation>
    </message>
    <message>
        <source>Delivered %1 kWh, earned %2 cr.</source>
        <translation>Παραδόθηκαν %1 kWh, κέρδος %2 cr.</translation>
    </message>
    <message>
        <source>Penalty for what was missing: %1 cr.</source>
        <translation>Ποινή για όσα έλειψαν: %1 cr.</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Αιτήματα</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Πότε</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Τι</translation>
    </message>
    <message>
        <source>Reward cr</source>
        <translation>Αμοιβή cr</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Κατάσταση</translation>
    </message>
    <message>
        <source>Nobody asks for flexibility now.</source>
        <translation>Κανείς δεν ζητά ευελιξία τώρα.</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Αποδοχή</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Απόρριψη</translation>
    </message>
    <message>
        <source>How well the estimates fit your own days</source>
        <translation>Πόσο ταιριάζουν οι εκτιμήσεις στις ημέρες σας</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Εκτίμηση</translation>
    </message>
    <message>
        <source>Error %</source>
        <translation>Σφάλμα %</translation>
    </message>
    <message>
        <source>Bias %</source>
        <translation>Απόκλιση %</translation>
    </message>
    <message>
        <source>Within 20 %</source>
        <translation>Εντός 20 %</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Ημέρες</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Προσφορές</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>Ποιος απαντά</translation>
    </message>
    <message>
        <source>Let the agent do it</source>
        <translation>Να το κάνει ο πράκτορας</translation>
    </message>
    <message>
        <source>Ask me</source>
        <translation>Ρώτα με</translation>
    </message>
    <message>
        <source>Never offer</source>
        <translation>Ποτέ προσφορά</translation>
    </message>
    <message>
        <source>On top of what it costs</source>
        <translation>Πάνω από το κόστος</translation>
    </message>
    <message>
        <source>Never below your least reward, %1 ct per kWh.</source>
        <translation>Ποτέ κάτω από την ελάχιστη αμοιβή σας, %1 ct ανά kWh.</translation>
    </message>
    <message>
        <source>Earned so far: %1 cr.</source>
        <translation>Κέρδος ως τώρα: %1 cr.</translation>
    </message>
    <message>
        <source>Flexibility request</source>
        <translation>Αίτημα ευελιξίας</translation>
    </message>
    <message>
        <source>When the network needs less or more use, the request stands here with what it would bring you.</source>
        <translation>Όταν το δίκτυο χρειάζεται λιγότερη ή περισσότερη χρήση, το αίτημα φαίνεται εδώ με το όφελός σας.</translation>
    </message>
    <message>
        <source>Flexibility request · answer by %1</source>
        <translation>Αίτημα ευελιξίας · απάντηση ως %1</translation>
    </message>
    <message>
        <source>There are too few measured days yet to compare the estimates.</source>
        <translation>Οι μετρημένες ημέρες είναι ακόμη λίγες για σύγκριση.</translation>
    </message>
    <message>
        <source>Tried on your own days without an event; payment goes by the contract&apos;s.</source>
        <translation>Δοκιμάστηκαν στις ημέρες σας χωρίς γεγονός· η πληρωμή γίνεται κατά τη σύμβαση.</translation>
    </message>
    <message>
        <source>Allow…</source>
        <translation>Να επιτραπεί…</translation>
    </message>
    <message>
        <source>Every offer takes a deposit, which comes back when what was promised is delivered.</source>
        <translation>Κάθε προσφορά δεσμεύει μια εγγύηση, που επιστρέφεται όταν δοθεί ό,τι υποσχεθήκατε.</translation>
    </message>
    <message>
        <source>Deposits together at most</source>
        <translation>Εγγυήσεις συνολικά το πολύ</translation>
    </message>
    <message>
        <source>%1 cr</source>
        <translation>%1 cr</translation>
    </message>
    <message>
        <source>your agent, without asking you</source>
        <translation>ο πράκτοράς σας, χωρίς να σας ρωτά</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Least reward for flexibility</source>
        <translation>Ελάχιστη αμοιβή για ευελιξία</translation>
    </message>
    <message>
        <source>%1 ct per kWh</source>
        <translation>%1 ct ανά kWh</translation>
    </message>
    <message>
        <source>Offers may take deposits from your credits up to this sum, which replaces what you allowed before. A deposit comes back when what was promised is delivered; what is not delivered costs a part of it.</source>
        <translation>Οι προσφορές μπορούν να δεσμεύουν εγγυήσεις από τις πιστώσεις σας έως αυτό το ποσό, που αντικαθιστά ό,τι επιτρέψατε πριν. Η εγγύηση επιστρέφεται όταν δοθεί ό,τι υποσχεθήκατε· ό,τι δεν δοθεί κοστίζει ένα μέρος της.</translation>
    </message>
    <message>
        <source>Sign and allow</source>
        <translation>Υπογραφή και άδεια</translation>
    </message>
    <message>
        <source>contract: %1</source>
        <translation>σύμβαση: %1</translation>
    </message>
    <message>
        <source>best: %1</source>
        <translation>καλύτερη: %1</translation>
    </message>
    <message>
        <source>What your home could give</source>
        <translation>Τι μπορεί να δώσει το σπίτι σας</translation>
    </message>
    <message>
        <source>Less use kWh</source>
        <translation>Λιγότερα kWh</translation>
    </message>
    <message>
        <source>costs you ct</source>
        <translation>κοστίζει ct</translation>
    </message>
    <message>
        <source>More use kWh</source>
        <translation>Περισσότερα kWh</translation>
    </message>
    <message>
        <source>Nothing in this home can wait or store now, or it is still being worked out.</source>
        <translation>Τίποτε σε αυτό το σπίτι δεν μπορεί τώρα να περιμένει ή να αποθηκεύσει, ή υπολογίζεται ακόμη.</translation>
    </message>
    <message>
        <source>Within your comforts. Each line supposes that only that time is moved; what it costs is per kWh.</source>
        <translation>Μέσα στις ανέσεις σας. Κάθε γραμμή υποθέτει ότι μετακινείται μόνο εκείνη η ώρα· το κόστος είναι ανά kWh.</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::OfficePages</name>
    <message>
        <source>Applications</source>
        <translation>Αιτήσεις</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Πίνακες (*.csv)</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Πιστοποιητικό</translation>
    </message>
    <message>
        <source>Certificates (*.pdf)</source>
        <translation>Πιστοποιητικά (*.pdf)</translation>
    </message>
    <message>
        <source>Line %1, %2: %3</source>
        <translation>Γραμμή %1, %2: %3</translation>
    </message>
    <message>
        <source>The certificate does not hold: %1</source>
        <translation>Το πιστοποιητικό δεν ισχύει: %1</translation>
    </message>
    <message>
        <source>This is a sound certificate, and not the one that was applied with.</source>
        <translation>Είναι έγκυρο πιστοποιητικό, όχι όμως εκείνο της αίτησης.</translation>
    </message>
    <message>
        <source>The certificate is sound and the one that was applied with; signed by %1.</source>
        <translation>Το πιστοποιητικό είναι έγκυρο και είναι εκείνο της αίτησης· υπογράφει ο %1.</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::OperatorForms</name>
    <message>
        <source>Sign and send this?</source>
        <translation>Υπογραφή και αποστολή;</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Λογαριασμός</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Μετρητής</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Έκδοση</translation>
    </message>
    <message>
        <source>Redeem</source>
        <translation>Εξαργύρωση</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Return</translation>
    </message>
    <message>
        <source>0x and 40 digits</source>
        <translation>0x και 40 ψηφία</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Όνομα</translation>
    </message>
    <message>
        <source>as people know it</source>
        <translation>όπως το ξέρει ο κόσμος</translation>
    </message>
    <message>
        <source>Role: %1</source>
        <translation>Ρόλος: %1</translation>
    </message>
    <message>
        <source>Meter id</source>
        <translation>Κωδικός μετρητή</translation>
    </message>
    <message>
        <source>0x and 64 digits</source>
        <translation>0x και 64 ψηφία</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Κάτοχος</translation>
    </message>
    <message>
        <source>Reporter</source>
        <translation>Αναφέρων</translation>
    </message>
    <message>
        <source>key that signs the reports</source>
        <translation>κλειδί που υπογράφει τις αναφορές</translation>
    </message>
    <message>
        <source>To account</source>
        <translation>Προς λογαριασμό</translation>
    </message>
    <message>
        <source>From account</source>
        <translation>Από λογαριασμό</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Ποσό</translation>
    </message>
    <message>
        <source>cr</source>
        <translation>cr</translation>
    </message>
    <message>
        <source>An address is 0x and 40 hexadecimal digits.</source>
        <translation>Μια διεύθυνση είναι 0x και 40 δεκαεξαδικά ψηφία.</translation>
    </message>
    <message>
        <source>The name is too long.</source>
        <translation>Το όνομα είναι πολύ μεγάλο.</translation>
    </message>
    <message>
        <source>A meter id is 0x and 64 hexadecimal digits.</source>
        <translation>Ένας κωδικός μετρητή είναι 0x και 64 δεκαεξαδικά ψηφία.</translation>
    </message>
    <message>
        <source>Register account</source>
        <translation>Καταχώριση λογαριασμού</translation>
    </message>
    <message>
        <source>register %1 as “%2” with the roles: %3.</source>
        <translation>καταχώριση του %1 ως «%2» με τους ρόλους: %3.</translation>
    </message>
    <message>
        <source>Register meter</source>
        <translation>Καταχώριση μετρητή</translation>
    </message>
    <message>
        <source>Issue credits</source>
        <translation>Έκδοση μονάδων</translation>
    </message>
    <message>
        <source>Redeem credits</source>
        <translation>Εξαργύρωση μονάδων</translation>
    </message>
    <message>
        <source>Fill in the fields to see what will be signed.</source>
        <translation>Συμπληρώστε τα πεδία για να δείτε τι θα υπογραφεί.</translation>
    </message>
    <message>
        <source>Deposit reference</source>
        <translation>Αναφορά κατάθεσης</translation>
    </message>
    <message>
        <source>Payout reference</source>
        <translation>Αναφορά πληρωμής</translation>
    </message>
    <message>
        <source>as the bank states it</source>
        <translation>όπως τη δίνει η τράπεζα</translation>
    </message>
    <message>
        <source>The reference is too long.</source>
        <translation>Η αναφορά είναι πολύ μεγάλη.</translation>
    </message>
    <message>
        <source>issue %1 cr to %2 for the deposit “%3”. The supply grows by as much.</source>
        <translation>έκδοση %1 cr στο %2 για την κατάθεση «%3». Το σύνολο αυξάνεται άλλο τόσο.</translation>
    </message>
    <message>
        <source>redeem %1 cr of %2 for the payout “%3”. They are burned; pay the owner the same amount.</source>
        <translation>εξαργύρωση %1 cr του %2 για την πληρωμή «%3». Καταστρέφονται· πληρώστε στον κάτοχο το ίδιο ποσό.</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Πιστοποιητικό</translation>
    </message>
    <message>
        <source>its hash; empty when there is none</source>
        <translation>ο κατακερματισμός του· κενό αν δεν υπάρχει</translation>
    </message>
    <message>
        <source>A certificate&apos;s hash is 0x and 64 hexadecimal digits.</source>
        <translation>Ο κατακερματισμός πιστοποιητικού είναι 0x και 64 δεκαεξαδικά ψηφία.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>κανένα</translation>
    </message>
    <message>
        <source>Change roles</source>
        <translation>Αλλαγή ρόλων</translation>
    </message>
    <message>
        <source>It is registered with these roles. Choose others to change them.</source>
        <translation>Είναι στο μητρώο με αυτούς τους ρόλους. Επιλέξτε άλλους για να τους αλλάξετε.</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Γραμμή</translation>
    </message>
    <message>
        <source>its number; empty when there is none</source>
        <translation>ο αριθμός της· κενό αν δεν υπάρχει</translation>
    </message>
    <message>
        <source>move meter %1 from branch %2 to branch %3.</source>
        <translation>να μετακινηθεί ο μετρητής %1 από τη γραμμή %2 στη γραμμή %3.</translation>
    </message>
    <message>
        <source>A branch has a number.</source>
        <translation>Μια γραμμή έχει αριθμό.</translation>
    </message>
    <message>
        <source>Move meter</source>
        <translation>Μετακίνηση μετρητή</translation>
    </message>
    <message>
        <source>It is registered. Write another branch to move it.</source>
        <translation>Είναι στο μητρώο. Γράψτε άλλη γραμμή για να τον μετακινήσετε.</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::OperatorPage</name>
    <message>
        <source>Operator</source>
        <translation>Διαχειριστής</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Όνομα</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Διεύθυνση</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Ρόλοι</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Μετρητής</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Κάτοχος</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Σφραγίδα</translation>
    </message>
    <message>
        <source>Last report</source>
        <translation>Τελ. αναφορά</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Διάστημα</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Αγορά ενέργειας</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Φάση</translation>
    </message>
    <message>
        <source>Volume kWh</source>
        <translation>Όγκος kWh</translation>
    </message>
    <message>
        <source>Slots and their phases</source>
        <translation>Διαστήματα και οι φάσεις τους</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Λογαριασμοί</translation>
    </message>
    <message>
        <source>Meters</source>
        <translation>Μετρητές</translation>
    </message>
    <message>
        <source>Markets and slots</source>
        <translation>Αγορές και διαστήματα</translation>
    </message>
    <message>
        <source>Register, issue, redeem</source>
        <translation>Καταχώριση, έκδοση, εξαργύρωση</translation>
    </message>
    <message>
        <source>Credits issued</source>
        <translation>Μονάδες που εκδόθηκαν</translation>
    </message>
    <message>
        <source>cr</source>
        <translation>cr</translation>
    </message>
    <message>
        <source>Credits redeemed</source>
        <translation>Μονάδες που εξαργυρώθηκαν</translation>
    </message>
    <message>
        <source>Credits in circulation</source>
        <translation>Μονάδες σε κυκλοφορία</translation>
    </message>
    <message>
        <source>Whether the credits add up is not known yet.</source>
        <translation>Δεν είναι ακόμη γνωστό αν οι μονάδες συμφωνούν.</translation>
    </message>
    <message>
        <source>The credits add up: %1 issued = %2 redeemed + %3 in circulation.</source>
        <translation>Οι μονάδες συμφωνούν: %1 εκδόθηκαν = %2 εξαργυρώθηκαν + %3 σε κυκλοφορία.</translation>
    </message>
    <message>
        <source>The credits do not add up: %1 cr issued, but %2 redeemed and in circulation.</source>
        <translation>Οι μονάδες δεν συμφωνούν: %1 cr εκδόθηκαν, αλλά %2 εξαργυρώθηκαν και κυκλοφορούν.</translation>
    </message>
    <message>
        <source>Stop issuing and call the authorities.</source>
        <translation>Σταματήστε την έκδοση και καλέστε τις αρχές.</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>όχι ακόμη γνωστό</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>κανένα ακόμη</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>σφραγισμένος</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>σπασμένη</translation>
    </message>
    <message>
        <source>no market known yet</source>
        <translation>καμία αγορά γνωστή ακόμη</translation>
    </message>
    <message>
        <source>markets: %1</source>
        <translation>αγορές: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>cleared</source>
        <translation>εκκαθαρίστηκε</translation>
    </message>
    <message>
        <source>not cleared yet</source>
        <translation>δεν εκκαθαρίστηκε ακόμη</translation>
    </message>
    <message>
        <source>%1 of %2 sealed · indicative metering</source>
        <translation>%1 από %2 σφραγισμένοι · ενδεικτική μέτρηση</translation>
    </message>
    <message>
        <source>Parts of the operator&apos;s desk</source>
        <translation>Μέρη του γραφείου του διαχειριστή</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Επισκόπηση</translation>
    </message>
    <message>
        <source>Admission</source>
        <translation>Αποδοχή</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Μονάδες</translation>
    </message>
    <message>
        <source>Markets</source>
        <translation>Αγορές</translation>
    </message>
    <message>
        <source>Disputes</source>
        <translation>Διαφορές</translation>
    </message>
    <message>
        <source>Who seals</source>
        <translation>Ποιος σφραγίζει</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Εστάλησαν</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Κατάσταση</translation>
    </message>
    <message>
        <source>Clearing: both curves and why</source>
        <translation>Εκκαθάριση: οι δύο καμπύλες και γιατί</translation>
    </message>
    <message>
        <source>Sent, and watched until it is final</source>
        <translation>Εστάλησαν, και παρακολουθούνται ως την οριστικοποίηση</translation>
    </message>
    <message>
        <source>Clear this slot</source>
        <translation>Εκκαθάριση του διαστήματος</translation>
    </message>
    <message>
        <source>Choose a slot.</source>
        <translation>Επιλέξτε διάστημα.</translation>
    </message>
    <message>
        <source>A continuous market is not cleared: orders meet as they come.</source>
        <translation>Μια συνεχής αγορά δεν εκκαθαρίζεται: οι εντολές συναντιούνται όπως έρχονται.</translation>
    </message>
    <message>
        <source>There are no orders in this slot.</source>
        <translation>Δεν υπάρχουν εντολές σε αυτό το διάστημα.</translation>
    </message>
    <message>
        <source>%1 kWh change hands at %2 ct/kWh: there the most energy is traded, and of the prices with as much the one at which least is left over. %3 kWh asked and %4 kWh offered in all.</source>
        <translation>%1 kWh αλλάζουν χέρια με %2 ct/kWh: εκεί ανταλλάσσεται η περισσότερη ενέργεια, και από τις τιμές με όση εκείνη όπου μένει η λιγότερη. Συνολικά ζητήθηκαν %3 kWh και προσφέρθηκαν %4 kWh.</translation>
    </message>
    <message>
        <source>Nobody asks as much as anybody offers for: everything is given back.</source>
        <translation>Κανείς δεν ζητά όσο κάποιος προσφέρει: όλα επιστρέφονται.</translation>
    </message>
    <message>
        <source>The market is paused: nothing is cleared.</source>
        <translation>Η αγορά είναι σε παύση: τίποτα δεν εκκαθαρίζεται.</translation>
    </message>
    <message>
        <source>Cleared. %1</source>
        <translation>Εκκαθαρίστηκε. %1</translation>
    </message>
    <message>
        <source>clear %1, slot %2: what it comes to is computed by the contract.</source>
        <translation>εκκαθάριση %1, διάστημα %2: το αποτέλεσμα το υπολογίζει το συμβόλαιο.</translation>
    </message>
    <message numerus="yes">
        <source>%n under way</source>
        <translation>
            <numerusform>%n σε εξέλιξη</numerusform>
            <numerusform>%n σε εξέλιξη</numerusform>
        </translation>
    </message>
    <message>
        <source>Price ct/kWh</source>
        <translation>Τιμή ct/kWh</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>σε αναστολή</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Orders come in until %1.</source>
        <translation>Οι εντολές έρχονται ως τις %1.</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Γραμμή</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::OrderDetail</name>
    <message>
        <source>signed, no node took it yet</source>
        <translation>υπογράφηκε, κανένας κόμβος δεν την πήρε</translation>
    </message>
    <message>
        <source>sent, waits for a block</source>
        <translation>στάλθηκε, περιμένει μπλοκ</translation>
    </message>
    <message>
        <source>in a block, not final yet</source>
        <translation>σε μπλοκ, μη οριστικό</translation>
    </message>
    <message>
        <source>in a final block</source>
        <translation>σε οριστικό μπλοκ</translation>
    </message>
    <message>
        <source>refused by the market&apos;s contract</source>
        <translation>απορρίφθηκε από το συμβόλαιο της αγοράς</translation>
    </message>
    <message>
        <source>overtaken by another one with the same number</source>
        <translation>την πρόλαβε άλλη με τον ίδιο αριθμό</translation>
    </message>
    <message>
        <source>not sent: it would be refused</source>
        <translation>δεν στάλθηκε: θα απορριπτόταν</translation>
    </message>
    <message>
        <source>%1 cr</source>
        <translation>%1 cr</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Εντολή</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Τι</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Κατάσταση</translation>
    </message>
    <message>
        <source>Not filled</source>
        <translation>Δεν εκτελέστηκε</translation>
    </message>
    <message>
        <source>%1 kWh</source>
        <translation>%1 kWh</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Γιατί</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>Συναλλαγή</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Μπλοκ</translation>
    </message>
    <message>
        <source>none: it was not placed</source>
        <translation>κανένα: δεν υποβλήθηκε</translation>
    </message>
    <message>
        <source>not among the transactions that this terminal remembers</source>
        <translation>όχι στις συναλλαγές που θυμάται το τερματικό</translation>
    </message>
    <message>
        <source>Reading of the slot</source>
        <translation>Ένδειξη του διαστήματος</translation>
    </message>
    <message>
        <source>Contracted in all</source>
        <translation>Συμφωνημένα συνολικά</translation>
    </message>
    <message>
        <source>Metered</source>
        <translation>Μετρημένα</translation>
    </message>
    <message>
        <source>no reading yet</source>
        <translation>καμία ένδειξη ακόμη</translation>
    </message>
    <message>
        <source>Settlement of the slot</source>
        <translation>Εκκαθάριση του διαστήματος</translation>
    </message>
    <message>
        <source>Trades</source>
        <translation>Συναλλαγές</translation>
    </message>
    <message>
        <source>Imbalance</source>
        <translation>Απόκλιση</translation>
    </message>
    <message>
        <source>not settled yet</source>
        <translation>δεν εκκαθαρίστηκε ακόμη</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Κλείσιμο</translation>
    </message>
    <message>
        <source>Data quality</source>
        <translation>Ποιότητα δεδομένων</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::OrderTicket</name>
    <message>
        <source>Buy</source>
        <translation>Αγορά</translation>
    </message>
    <message>
        <source>Sell</source>
        <translation>Πώληση</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Ποσότητα</translation>
    </message>
    <message>
        <source>kWh</source>
        <translation>kWh</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Όριο</translation>
    </message>
    <message>
        <source>ct/kWh</source>
        <translation>ct/kWh</translation>
    </message>
    <message>
        <source>Sign and place this order?</source>
        <translation>Υπογραφή και υποβολή αυτής της εντολής;</translation>
    </message>
    <message>
        <source>Side: buy</source>
        <translation>Τύπος: αγορά</translation>
    </message>
    <message>
        <source>Side: sell</source>
        <translation>Τύπος: πώληση</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Αγορά ενέργειας</translation>
    </message>
    <message>
        <source>If the gate closed now, nothing of it would fill.</source>
        <translation>Αν η υποβολή έκλεινε τώρα, τίποτα δεν θα εκτελούνταν.</translation>
    </message>
    <message>
        <source>If the gate closed now: %1 kWh at %2 ct, %3 cr.</source>
        <translation>Αν η υποβολή έκλεινε τώρα: %1 kWh με %2 ct, %3 cr.</translation>
    </message>
    <message>
        <source>Sign and place</source>
        <translation>Υπογραφή και υποβολή</translation>
    </message>
    <message>
        <source>Enter a quantity. A price of the ladder fills the limit.</source>
        <translation>Δώστε ποσότητα. Μια τιμή της κλίμακας συμπληρώνει το όριο.</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Τύπος</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::OrdersCard</name>
    <message>
        <source>Orders</source>
        <translation>Εντολές</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Ώρα</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Εντολή</translation>
    </message>
    <message>
        <source>Limit ct</source>
        <translation>Όριο ct</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Αποτέλεσμα</translation>
    </message>
    <message>
        <source>all</source>
        <translation>όλες</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ανοιχτή</translation>
    </message>
    <message>
        <source>with a reason</source>
        <translation>με αιτία</translation>
    </message>
    <message>
        <source>sent, not confirmed yet</source>
        <translation>στάλθηκε, δεν επιβεβαιώθηκε ακόμη</translation>
    </message>
    <message>
        <source>open, gate %1</source>
        <translation>ανοιχτή, κλείνει %1</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>ακυρώθηκε</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>απορρίφθηκε</translation>
    </message>
    <message>
        <source>rejected: %1</source>
        <translation>απορρίφθηκε: %1</translation>
    </message>
    <message>
        <source>waits for the result</source>
        <translation>περιμένει το αποτέλεσμα</translation>
    </message>
    <message>
        <source>none</source>
        <translation>κανένα</translation>
    </message>
    <message>
        <source>none: %1</source>
        <translation>τίποτα: %1</translation>
    </message>
    <message>
        <source>%1 at %2 ct</source>
        <translation>%1 με %2 ct</translation>
    </message>
    <message>
        <source>%1 of %2 at %3 ct</source>
        <translation>%1 από %2 με %3 ct</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Sell %1 kWh</source>
        <translation>Πώληση %1 kWh</translation>
    </message>
    <message>
        <source>Buy %1 kWh</source>
        <translation>Αγορά %1 kWh</translation>
    </message>
    <message>
        <source>Your agent has placed no orders yet.</source>
        <translation>Ο πράκτοράς σας δεν έχει υποβάλει ακόμη εντολές.</translation>
    </message>
    <message>
        <source>No order fits.</source>
        <translation>Καμία εντολή δεν ταιριάζει.</translation>
    </message>
    <message>
        <source>open</source>
        <comment>orders</comment>
        <translation>ανοιχτές</translation>
    </message>
    <message>
        <source>sealed, opened from %1 on</source>
        <translation>σφραγισμένη, ανοίγει από τις %1</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>σφραγισμένη</translation>
    </message>
    <message>
        <source>cancelled: %1</source>
        <translation>ακυρώθηκε: %1</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::OutsideLinks</name>
    <message>
        <source>The broker hears this terminal.</source>
        <translation>Ο μεσολαβητής ακούει αυτό το τερματικό.</translation>
    </message>
    <message>
        <source>The broker does not answer; it is tried again and again.</source>
        <translation>Ο μεσολαβητής δεν απαντά· γίνονται συνεχείς προσπάθειες.</translation>
    </message>
    <message>
        <source>The settings of the links cannot be read: they are left as they are.</source>
        <translation>Οι ρυθμίσεις των συνδέσεων δεν διαβάζονται: μένουν ως έχουν.</translation>
    </message>
    <message>
        <source>http://127.0.0.1:%1/metrics, with the token in %2.</source>
        <translation>http://127.0.0.1:%1/metrics, με το διακριτικό στο %2.</translation>
    </message>
    <message>
        <source>Open: %1 members, %2 requests of other networks.</source>
        <translation>Ανοιχτό: %1 μέλη, %2 αιτήματα άλλων δικτύων.</translation>
    </message>
    <message>
        <source>The server does not answer as it should: %1</source>
        <translation>Ο διακομιστής δεν απαντά όπως πρέπει: %1</translation>
    </message>
    <message>
        <source>%1: %2 requests for flexibility, %3 events not understood.</source>
        <translation>%1: %2 αιτήματα ευελιξίας, %3 συμβάντα δεν έγιναν κατανοητά.</translation>
    </message>
    <message>
        <source>use %1 kW less</source>
        <translation>κατανάλωσε %1 kW λιγότερα</translation>
    </message>
    <message>
        <source>use %1 kW more</source>
        <translation>κατανάλωσε %1 kW περισσότερα</translation>
    </message>
    <message>
        <source>take %1 kW at most</source>
        <translation>πάρε το πολύ %1 kW</translation>
    </message>
    <message>
        <source>feed %1 kW at most</source>
        <translation>δώσε το πολύ %1 kW</translation>
    </message>
    <message>
        <source>give way, level %1</source>
        <translation>υποχώρησε, επίπεδο %1</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::PassphraseFields</name>
    <message>
        <source>Passphrase</source>
        <translation>Φράση πρόσβασης</translation>
    </message>
    <message>
        <source>Passphrase, once more</source>
        <translation>Φράση πρόσβασης, άλλη μία φορά</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Οι δύο δεν είναι ίδιες.</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::PhasorChart</name>
    <message>
        <source>Phasor: the angle between voltage and current</source>
        <translation>Διάνυσμα: η γωνία μεταξύ τάσης και ρεύματος</translation>
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
        <translation>γωνία ×5</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::PnlPanel</name>
    <message>
        <source>At risk</source>
        <translation>Σε κίνδυνο</translation>
    </message>
    <message>
        <source>cr</source>
        <translation>cr</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>Διαστήματα</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Κατεύθυνση</translation>
    </message>
    <message>
        <source>Contracted
kWh</source>
        <translation>Συμφωνημένα
kWh</translation>
    </message>
    <message>
        <source>Delivered
kWh</source>
        <translation>Παραδόθηκε
kWh</translation>
    </message>
    <message>
        <source>Earned
cr</source>
        <translation>Έσοδα
cr</translation>
    </message>
    <message>
        <source>Kept
cr</source>
        <translation>Κρατήθηκε
cr</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Κατάσταση</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Όνομα</translation>
    </message>
    <message>
        <source>Energy
kWh</source>
        <translation>Ενέργεια
kWh</translation>
    </message>
    <message>
        <source>Gain
cr</source>
        <translation>Κέρδος
cr</translation>
    </message>
    <message>
        <source>Loss
cr</source>
        <translation>Ζημία
cr</translation>
    </message>
    <message>
        <source>Profit
cr</source>
        <translation>Αποτέλεσμα
cr</translation>
    </message>
    <message>
        <source>Provisional
cr</source>
        <translation>Προσωρινά
cr</translation>
    </message>
    <message>
        <source>P&amp;&amp;L by slot</source>
        <translation>Κ&amp;&amp;Ζ ανά διάστημα</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Θέση</translation>
    </message>
    <message>
        <source>Flexibility</source>
        <translation>Ευελιξία</translation>
    </message>
    <message>
        <source>Sums</source>
        <translation>Σύνολα</translation>
    </message>
    <message>
        <source>Month report…</source>
        <translation>Μηνιαία αναφορά…</translation>
    </message>
    <message>
        <source>What is at risk</source>
        <translation>Τι κινδυνεύει</translation>
    </message>
    <message>
        <source>Flexibility that was sold</source>
        <translation>Ευελιξία που πωλήθηκε</translation>
    </message>
    <message>
        <source>Sums of profit and loss</source>
        <translation>Σύνολα κερδών και ζημιών</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Ανά</translation>
    </message>
    <message>
        <source>Sums by</source>
        <translation>Σύνολα ανά</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Μέλος</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Αγορά</translation>
    </message>
    <message>
        <source>Held for orders</source>
        <translation>Δεσμευμένα για εντολές</translation>
    </message>
    <message>
        <source>Bonds of flexibility</source>
        <translation>Εγγυήσεις ευελιξίας</translation>
    </message>
    <message>
        <source>Likely penalty, of the bonds</source>
        <translation>Πιθανή ποινή, από τις εγγυήσεις</translation>
    </message>
    <message>
        <source>Limit a day</source>
        <translation>Όριο ανά ημέρα</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Limit used</source>
        <translation>Χρήση ορίου</translation>
    </message>
    <message>
        <source>up</source>
        <translation>πάνω</translation>
    </message>
    <message>
        <source>down</source>
        <translation>κάτω</translation>
    </message>
    <message>
        <source>final</source>
        <translation>οριστικό</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>προσωρινό</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::PoolChart</name>
    <message>
        <source>Pooled offer</source>
        <translation>Συνολική προσφορά</translation>
    </message>
    <message>
        <source>Nothing is pooled.</source>
        <translation>Δεν υπάρχει τίποτε συγκεντρωμένο.</translation>
    </message>
    <message>
        <source>Up to %1 kWh from %2 to %3 ct/kWh.</source>
        <translation>Έως %1 kWh από %2 έως %3 ct/kWh.</translation>
    </message>
    <message>
        <source>asked for, at most</source>
        <translation>ζητείται, το πολύ</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::PoolPanel</name>
    <message>
        <source>%1 kWh at %2</source>
        <translation>%1 kWh στα %2</translation>
    </message>
    <message>
        <source>no offer yet</source>
        <translation>καμία προσφορά ακόμη</translation>
    </message>
    <message>
        <source>%1, on its way</source>
        <translation>%1, στέλνεται</translation>
    </message>
    <message>
        <source>%1, refused</source>
        <translation>%1, απορρίφθηκε</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>Αγοραστής</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>Διαστήματα</translation>
    </message>
    <message>
        <source>Your offer</source>
        <translation>Η προσφορά σου</translation>
    </message>
    <message>
        <source>Requests for flexibility</source>
        <translation>Αιτήματα ευελιξίας</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>Εφεδρεία</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>You keep</source>
        <translation>Κρατάς</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Προσφορά</translation>
    </message>
    <message>
        <source>kWh</source>
        <translation>kWh</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Τιμή</translation>
    </message>
    <message>
        <source>ct/kWh</source>
        <translation>ct/kWh</translation>
    </message>
    <message>
        <source>Sign and offer this?</source>
        <translation>Υπογραφή και προσφορά;</translation>
    </message>
    <message>
        <source>No member has a curve for it.</source>
        <translation>Κανένα μέλος δεν έχει καμπύλη γι&apos; αυτό.</translation>
    </message>
    <message>
        <source>The pool begins at %1 ct, above what is paid.</source>
        <translation>Τα μέλη ξεκινούν από %1 ct, πάνω από όσο πληρώνεται.</translation>
    </message>
    <message>
        <source>At least %1 kWh have to be offered.</source>
        <translation>Πρέπει να προσφερθούν τουλάχιστον %1 kWh.</translation>
    </message>
    <message>
        <source>Members want %1 ct for that much.</source>
        <translation>Τα μέλη θέλουν %1 ct για τόση ποσότητα.</translation>
    </message>
    <message>
        <source>%1 kWh are asked of members for it.</source>
        <translation>Γι&apos; αυτό ζητούνται %1 kWh από τα μέλη.</translation>
    </message>
    <message>
        <source>offer %1 flexibility up of %2 kWh in each slot of %3, at %4 ct/kWh.</source>
        <translation>να προσφερθεί σε: %1 ευελιξία προς τα πάνω %2 kWh σε κάθε διάστημα %3, με %4 ct/kWh.</translation>
    </message>
    <message>
        <source>offer %1 flexibility down of %2 kWh in each slot of %3, at %4 ct/kWh.</source>
        <translation>να προσφερθεί σε: %1 ευελιξία προς τα κάτω %2 kWh σε κάθε διάστημα %3, με %4 ct/kWh.</translation>
    </message>
    <message>
        <source>%1 cr are held as a bond.</source>
        <translation>%1 cr κρατούνται ως εγγύηση.</translation>
    </message>
    <message>
        <source>Offer %1 kWh at %2 ct</source>
        <translation>Προσφορά %1 kWh με %2 ct</translation>
    </message>
    <message>
        <source>up %1</source>
        <translation>πάνω %1</translation>
    </message>
    <message>
        <source>down %1</source>
        <translation>κάτω %1</translation>
    </message>
    <message>
        <source>Asked kWh</source>
        <translation>Ζητ. kWh</translation>
    </message>
    <message>
        <source>At most ct</source>
        <translation>Έως ct</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Έως</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::PositionChart</name>
    <message>
        <source>Delivered against contracted by slot</source>
        <translation>Παραδοθέντα προς συμφωνημένα ανά διάστημα</translation>
    </message>
    <message>
        <source>Slots: %1. Contracted %2 kWh net; of %3 kWh already metered, %4 kWh were delivered.</source>
        <translation>Διαστήματα: %1. Συμφωνημένα %2 kWh καθαρά· από %3 kWh που μετρήθηκαν ήδη, παραδόθηκαν %4 kWh.</translation>
    </message>
    <message>
        <source>No position yet</source>
        <translation>Καμία θέση ακόμη</translation>
    </message>
    <message>
        <source>kWh</source>
        <translation>kWh</translation>
    </message>
    <message>
        <source>bought</source>
        <translation>αγορά</translation>
    </message>
    <message>
        <source>sold</source>
        <translation>πώληση</translation>
    </message>
    <message>
        <source>contracted, not metered yet</source>
        <translation>συμφωνημένα, δεν μετρήθηκαν ακόμη</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::PriceLimits</name>
    <message>
        <source>Buy below</source>
        <translation>Αγορά κάτω από</translation>
    </message>
    <message>
        <source>Sell above</source>
        <translation>Πώληση πάνω από</translation>
    </message>
    <message>
        <source>Buys below %1 ct per kWh</source>
        <translation>Αγοράζει κάτω από %1 ct ανά kWh</translation>
    </message>
    <message>
        <source>Sells above %1 ct per kWh</source>
        <translation>Πουλά πάνω από %1 ct ανά kWh</translation>
    </message>
    <message>
        <source>buy below %1 ct</source>
        <translation>αγορά κάτω από %1 ct</translation>
    </message>
    <message>
        <source>sell above %1 ct</source>
        <translation>πώληση πάνω από %1 ct</translation>
    </message>
    <message>
        <source>Least reward for flexibility</source>
        <translation>Ελάχιστη αμοιβή για ευελιξία</translation>
    </message>
    <message>
        <source>Gives way for %1 ct per kWh or more</source>
        <translation>Υποχωρεί για %1 ct ανά kWh ή περισσότερο</translation>
    </message>
    <message>
        <source>flexibility from %1 ct</source>
        <translation>ευελιξία από %1 ct</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::ProfitChart</name>
    <message>
        <source>Profit and loss by slot</source>
        <translation>Κέρδη και ζημίες ανά διάστημα</translation>
    </message>
    <message>
        <source>Slots: %1. Profit %2 cr, of which %3 cr may still change.</source>
        <translation>Διαστήματα: %1. Αποτέλεσμα %2 cr, εκ των οποίων %3 cr μπορεί να αλλάξουν.</translation>
    </message>
    <message>
        <source>cr per slot</source>
        <translation>cr ανά διάστημα</translation>
    </message>
    <message>
        <source>gain</source>
        <translation>κέρδος</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>ζημία</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>προσωρινό</translation>
    </message>
    <message>
        <source>sum, cr</source>
        <translation>σύνολο, cr</translation>
    </message>
    <message>
        <source>Nothing is settled yet.</source>
        <translation>Τίποτα δεν έχει εκκαθαριστεί ακόμη.</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::ProofDialog</name>
    <message>
        <source>Node %1, %2 bytes</source>
        <translation>Κόμβος %1, %2 byte</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Απόδειξη</translation>
    </message>
    <message>
        <source>This figure stands in block %1.</source>
        <translation>Αυτό το στοιχείο βρίσκεται στο μπλοκ %1.</translation>
    </message>
    <message>
        <source>The block&apos;s header holds the root of all accounts. The nodes below lead from that root to the account and from there to each stored value: your computer hashed every one of them. %1 of %2 authorities sealed the block or built on it.</source>
        <translation>Η κεφαλίδα του μπλοκ περιέχει τη ρίζα όλων των λογαριασμών. Οι κόμβοι παρακάτω οδηγούν από τη ρίζα στον λογαριασμό και από εκεί σε κάθε αποθηκευμένη τιμή: ο υπολογιστής σας υπολόγισε το hash του καθενός. %1 από %2 αρχές σφράγισαν το μπλοκ ή έχτισαν πάνω του.</translation>
    </message>
    <message>
        <source>Parts of the proof</source>
        <translation>Μέρη της απόδειξης</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Μέρος</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Τιμή</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Κεφαλίδα</translation>
    </message>
    <message>
        <source>block %1</source>
        <translation>μπλοκ %1</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Ώρα</translation>
    </message>
    <message>
        <source>Root of accounts</source>
        <translation>Ρίζα λογαριασμών</translation>
    </message>
    <message>
        <source>Header, %1 bytes</source>
        <translation>Κεφαλίδα, %1 byte</translation>
    </message>
    <message>
        <source>Seals</source>
        <translation>Σφραγίδες</translation>
    </message>
    <message>
        <source>%1 of %2 authorities</source>
        <translation>%1 από %2 αρχές</translation>
    </message>
    <message>
        <source>Block %1, step %2</source>
        <translation>Μπλοκ %1, βήμα %2</translation>
    </message>
    <message>
        <source>%1 sealed %2</source>
        <translation>%1 σφράγισε %2</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Λογαριασμός</translation>
    </message>
    <message>
        <source>%1 nodes</source>
        <translation>%1 κόμβοι</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Διεύθυνση</translation>
    </message>
    <message>
        <source>Stored value</source>
        <translation>Αποθηκευμένη τιμή</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Κλειδί</translation>
    </message>
    <message>
        <source>Served by</source>
        <translation>Δόθηκε από</translation>
    </message>
    <message>
        <source>Check the copy with: wattbourse-cli chain proof FILE</source>
        <translation>Ελέγξτε το αντίγραφο με: wattbourse-cli chain proof FILE</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Αντιγραφή ως JSON</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Κλείσιμο</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>Συναλλαγή</translation>
    </message>
    <message>
        <source>number %1 of %2 in the block</source>
        <translation>αριθμός %1 από %2 στο μπλοκ</translation>
    </message>
    <message>
        <source>Root of transactions</source>
        <translation>Ρίζα των συναλλαγών</translation>
    </message>
    <message>
        <source>Root of receipts</source>
        <translation>Ρίζα των αποδεικτικών</translation>
    </message>
    <message>
        <source>Transaction, %1 bytes</source>
        <translation>Συναλλαγή, %1 byte</translation>
    </message>
    <message>
        <source>Receipt, %1 bytes</source>
        <translation>Αποδεικτικό, %1 byte</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Κανόνας</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::QuietEditor</name>
    <message>
        <source>No appliance runs then</source>
        <translation>Καμία συσκευή τότε</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Από</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Έως</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::Rail</name>
    <message>
        <source>Workspaces</source>
        <translation>Χώροι εργασίας</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::RecoveryWords</name>
    <message>
        <source>I have written them down</source>
        <translation>Τις έγραψα</translation>
    </message>
    <message>
        <source>Look at your paper and type these three words.</source>
        <translation>Κοιτάξτε το χαρτί σας και γράψτε αυτές τις τρεις λέξεις.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Έλεγχος</translation>
    </message>
    <message>
        <source>Show the words again</source>
        <translation>Εμφάνιση των λέξεων ξανά</translation>
    </message>
    <message>
        <source>Word %1</source>
        <translation>Λέξη %1</translation>
    </message>
    <message>
        <source>Word %1 is not the one that you were shown. Look at your paper.</source>
        <translation>Η λέξη %1 δεν είναι αυτή που σας δείξαμε. Κοιτάξτε το χαρτί σας.</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::ReplayPanel</name>
    <message>
        <source>Show this day again</source>
        <translation>Επανάληψη αυτής της ημέρας</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Αναπαραγωγή</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>Πίσω στο τώρα</translation>
    </message>
    <message>
        <source>Day to show again (UTC)</source>
        <translation>Ημέρα για επανάληψη (UTC)</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Ταχύτητα</translation>
    </message>
    <message>
        <source>Seconds of the day in one second</source>
        <translation>Δευτερόλεπτα της ημέρας σε ένα δευτερόλεπτο</translation>
    </message>
    <message>
        <source>Moment of the day</source>
        <translation>Στιγμή της ημέρας</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Παύση</translation>
    </message>
    <message>
        <source>Shown: %1 %2 of %3 to %4. Nothing can be signed meanwhile.</source>
        <translation>Εμφανίζεται: %1 %2, από %3 έως %4. Στο μεταξύ δεν υπογράφεται τίποτα.</translation>
    </message>
    <message>
        <source>Choose a day that this desk has recorded.</source>
        <translation>Επιλέξτε ημέρα που κατέγραψε αυτό το γραφείο.</translation>
    </message>
    <message>
        <source>Nothing is recorded yet. The desk records while it is open.</source>
        <translation>Δεν υπάρχει καταγραφή ακόμη. Το γραφείο καταγράφει όσο είναι ανοιχτό.</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::RequestCard</name>
    <message>
        <source>Flexibility request</source>
        <translation>Αίτημα ευελιξίας</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Απόρριψη</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Αποδοχή</translation>
    </message>
    <message>
        <source>answer by %1</source>
        <translation>απάντηση ως %1</translation>
    </message>
    <message>
        <source>You would get about %1 cr.</source>
        <translation>Θα λάβετε περίπου %1 cr.</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::RequestsCard</name>
    <message>
        <source>Asked for by other networks</source>
        <translation>Ζητήθηκε από άλλα δίκτυα</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Διακομιστής</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Συμβάν</translation>
    </message>
    <message>
        <source>Asks to</source>
        <translation>Ζητά</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Πότε</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Κατάσταση</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>αποσύρθηκε</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>αναφέρθηκε</translation>
    </message>
    <message>
        <source>over</source>
        <translation>έληξε</translation>
    </message>
    <message>
        <source>now</source>
        <translation>τώρα</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>προσεχώς</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <translation>από %1 και μετά</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::ReserveEditor</name>
    <message>
        <source>Keeps at least</source>
        <translation>Κρατά τουλάχιστον</translation>
    </message>
    <message>
        <source>%1 of %2 kWh</source>
        <translation>%1 από %2 kWh</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::SavingsSection</name>
    <message>
        <source>the tariff outside the market</source>
        <translation>το τιμολόγιο εκτός αγοράς</translation>
    </message>
    <message>
        <source>one price, %1 ct, %2 ct for what is fed in</source>
        <translation>μία τιμή, %1 ct, %2 ct για την έγχυση</translation>
    </message>
    <message>
        <source>the prices of “%1” and %2 ct, %3 ct for what is fed in</source>
        <translation>τις τιμές του «%1» και %2 ct, %3 ct για την έγχυση</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Επιλογή αρχείου…</translation>
    </message>
    <message>
        <source>Savings</source>
        <translation>Οικονομία</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Σύγκριση με</translation>
    </message>
    <message>
        <source>The tariff outside the market</source>
        <translation>Το τιμολόγιο εκτός αγοράς</translation>
    </message>
    <message>
        <source>One price all day</source>
        <translation>Μία τιμή όλη μέρα</translation>
    </message>
    <message>
        <source>Day and night price</source>
        <translation>Τιμή ημέρας και νύχτας</translation>
    </message>
    <message>
        <source>Prices of a file</source>
        <translation>Τιμές από αρχείο</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Σήμερα</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>Οι τελευταίες 7 ημέρες</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>Οι τελευταίες 30 ημέρες</translation>
    </message>
    <message>
        <source>Tariff</source>
        <translation>Τιμολόγιο</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Τιμή</translation>
    </message>
    <message>
        <source>Added to each price</source>
        <translation>Προστίθεται σε κάθε τιμή</translation>
    </message>
    <message>
        <source>For what is fed in</source>
        <translation>Για την έγχυση</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Περίοδος</translation>
    </message>
    <message>
        <source>Prices (*.csv *.xml)</source>
        <translation>Τιμές (*.csv *.xml)</translation>
    </message>
    <message>
        <source>CSV with start, end and price, or day-ahead prices of ENTSO-E (XML).</source>
        <translation>CSV με start, end και price, ή τιμές επόμενης ημέρας του ENTSO-E (XML).</translation>
    </message>
    <message>
        <source>Savings of a simulated home</source>
        <translation>Οικονομία ενός προσομοιωμένου σπιτιού</translation>
    </message>
    <message>
        <source>Working it out.</source>
        <translation>Υπολογίζεται.</translation>
    </message>
    <message>
        <source>No slot of that time is settled, measured and has a price in this tariff yet: there is nothing to compare.</source>
        <translation>Κανένα διάστημα δεν είναι εκκαθαρισμένο, μετρημένο και με τιμή σε αυτό το τιμολόγιο: δεν υπάρχει σύγκριση.</translation>
    </message>
    <message>
        <source>There is nothing to compare yet.</source>
        <translation>Δεν υπάρχει ακόμη σύγκριση.</translation>
    </message>
    <message>
        <source>%1 cr saved</source>
        <translation>%1 cr οικονομία</translation>
    </message>
    <message>
        <source>%1 cr more paid</source>
        <translation>%1 cr επιπλέον πληρωμή</translation>
    </message>
    <message>
        <source>You paid %1 cr. The same energy would have cost %2 cr on %3.</source>
        <translation>Πληρώσατε %1 cr. Η ίδια ενέργεια θα κόστιζε %2 cr με %3.</translation>
    </message>
    <message>
        <source>From %1 to %2: %3 of %4 slots, %5 kWh drawn and %6 kWh fed in. The others are not settled, not measured or have no price. Standing charges are in neither figure.</source>
        <translation>Από %1 έως %2: %3 από %4 διαστήματα, %5 kWh από το δίκτυο και %6 kWh προς αυτό. Τα άλλα δεν εκκαθαρίστηκαν, δεν μετρήθηκαν ή δεν έχουν τιμή. Τα πάγια δεν περιλαμβάνονται πουθενά.</translation>
    </message>
    <message>
        <source>%1 ct, %2 ct from %3 to %4 and all weekend, %5 ct for what is fed in</source>
        <translation>%1 ct, %2 ct από %3 έως %4 και όλο το Σαββατοκύριακο, %5 ct για την έγχυση</translation>
    </message>
    <message>
        <source>%1 ct, %2 ct from %3 to %4, %5 ct for what is fed in</source>
        <translation>%1 ct, %2 ct από %3 έως %4, %5 ct για την έγχυση</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <translation>«%1» (%2)</translation>
    </message>
    <message>
        <source>and all weekend</source>
        <translation>και όλο το Σαββατοκύριακο</translation>
    </message>
    <message>
        <source>as your supplier calls it</source>
        <translation>όπως το λέει ο πάροχός σας</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>Το όνομά του</translation>
    </message>
    <message>
        <source>Price at night</source>
        <translation>Τιμή τη νύχτα</translation>
    </message>
    <message>
        <source>Night from</source>
        <translation>Νύχτα από</translation>
    </message>
    <message>
        <source>Night until</source>
        <translation>Νύχτα έως</translation>
    </message>
    <message>
        <source>Night price</source>
        <translation>Νυχτερινή τιμή</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::ScopeChart</name>
    <message>
        <source>Oscilloscope: voltage and current over time</source>
        <translation>Παλμογράφος: τάση και ρεύμα στον χρόνο</translation>
    </message>
    <message>
        <source>No burst yet.</source>
        <translation>Καμία λήψη ακόμη.</translation>
    </message>
    <message>
        <source>Peak %1 V and %2 A over %3 ms.</source>
        <translation>Κορυφή %1 V και %2 A σε %3 ms.</translation>
    </message>
    <message>
        <source>No burst yet. Choose Refresh to ask the meter for one.</source>
        <translation>Καμία λήψη ακόμη. Πατήστε Ανανέωση για να ζητήσετε μία από τον μετρητή.</translation>
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
        <translation>Αρχή</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Διεύθυνση</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>Καθήκον</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Σφραγίστηκαν</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Χάθηκαν</translation>
    </message>
    <message>
        <source>Last block</source>
        <translation>Τελευταίο μπλοκ</translation>
    </message>
    <message>
        <source>Clock s</source>
        <translation>Ρολόι δ</translation>
    </message>
    <message>
        <source>Authorities and their duty</source>
        <translation>Οι αρχές και το καθήκον τους</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Αλλαγή</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Κατάσταση</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Ψήφοι</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Ως</translation>
    </message>
    <message>
        <source>Changes of who seals</source>
        <translation>Αλλαγές του ποιος σφραγίζει</translation>
    </message>
    <message>
        <source>Add, remove, vote</source>
        <translation>Προσθήκη, αφαίρεση, ψήφος</translation>
    </message>
    <message>
        <source>sealed twice</source>
        <translation>σφράγισε δύο φορές</translation>
    </message>
    <message>
        <source>its turn</source>
        <translation>η σειρά της</translation>
    </message>
    <message>
        <source>seals</source>
        <translation>σφραγίζει</translation>
    </message>
    <message>
        <source>none</source>
        <translation>κανένα</translation>
    </message>
    <message>
        <source>does not seal</source>
        <translation>δεν σφραγίζει</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>όχι ακόμη γνωστό</translation>
    </message>
    <message>
        <source>a block each %1 s</source>
        <translation>ένα μπλοκ κάθε %1 s</translation>
    </message>
    <message>
        <source>add %1</source>
        <translation>προσθήκη %1</translation>
    </message>
    <message>
        <source>remove %1</source>
        <translation>αφαίρεση %1</translation>
    </message>
    <message>
        <source>waits to be final</source>
        <translation>περιμένει να οριστικοποιηθεί</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>αποφασίστηκε</translation>
    </message>
    <message>
        <source>lapsed</source>
        <translation>έληξε</translation>
    </message>
    <message>
        <source>voted on</source>
        <translation>ψηφίζεται</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 από %2</translation>
    </message>
    <message numerus="yes">
        <source>%n authorities sealed</source>
        <translation>
            <numerusform>%n αρχή σφράγιζε</numerusform>
            <numerusform>%n αρχές σφράγιζαν</numerusform>
        </translation>
    </message>
    <message>
        <source>from block %1</source>
        <translation>από το μπλοκ %1</translation>
    </message>
    <message>
        <source>this network&apos;s authorities are fixed, or not known yet</source>
        <translation>οι αρχές του δικτύου είναι σταθερές ή άγνωστες ακόμη</translation>
    </message>
    <message numerus="yes">
        <source>%n seal since block %1</source>
        <translation>
            <numerusform>%n σφραγίζει από το μπλοκ %1</numerusform>
            <numerusform>%n σφραγίζουν από το μπλοκ %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Προσθήκη</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Αφαίρεση</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Ψήφος</translation>
    </message>
    <message>
        <source>This network&apos;s authorities are fixed, or not known yet.</source>
        <translation>Οι αρχές αυτού του δικτύου είναι σταθερές ή άγνωστες ακόμη.</translation>
    </message>
    <message>
        <source>Choose an authority.</source>
        <translation>Επιλέξτε μια αρχή.</translation>
    </message>
    <message>
        <source>Choose a proposal.</source>
        <translation>Επιλέξτε μια πρόταση.</translation>
    </message>
    <message>
        <source>It seals already.</source>
        <translation>Σφραγίζει ήδη.</translation>
    </message>
    <message>
        <source>More than half of those who seal must vote for it.</source>
        <translation>Πρέπει να το ψηφίσουν περισσότεροι από τους μισούς που σφραγίζουν.</translation>
    </message>
    <message>
        <source>Somebody must seal.</source>
        <translation>Κάποιος πρέπει να σφραγίζει.</translation>
    </message>
    <message>
        <source>propose that %1 seals no more, and vote for it.</source>
        <translation>πρόταση να μη σφραγίζει πια ο %1, και ψήφος υπέρ.</translation>
    </message>
    <message>
        <source>It does not seal.</source>
        <translation>Δεν σφραγίζει.</translation>
    </message>
    <message>
        <source>propose that %1 seals as well, and vote for it.</source>
        <translation>πρόταση να σφραγίζει και ο %1, και ψήφος υπέρ.</translation>
    </message>
    <message>
        <source>It lapsed: propose it again.</source>
        <translation>Έληξε: προτείνετέ την ξανά.</translation>
    </message>
    <message>
        <source>withdraw your vote: %1.</source>
        <translation>ανάκληση της ψήφου σας: %1.</translation>
    </message>
    <message>
        <source>vote: %1.</source>
        <translation>ψήφος: %1.</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::Session</name>
    <message>
        <source>The demo neighbourhood could not be started: %1</source>
        <translation>Η γειτονιά επίδειξης δεν μπόρεσε να ξεκινήσει: %1</translation>
    </message>
    <message>
        <source>The language could not be saved: %1</source>
        <translation>Η γλώσσα δεν μπόρεσε να αποθηκευτεί: %1</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::SheetTabs</name>
    <message>
        <source>Opens this part of the page</source>
        <translation>Ανοίγει αυτό το μέρος της σελίδας</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::ShieldLegend</name>
    <message>
        <source>Shields: proven, not yet final, not proven, stale</source>
        <translation>Ασπίδες: αποδεδειγμένο, όχι ακόμη οριστικό, μη αποδεδειγμένο, παλιό</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::SignDialog</name>
    <message>
        <source>You are about to sign</source>
        <translation>Πρόκειται να υπογράψετε</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ακύρωση</translation>
    </message>
    <message>
        <source>Sign and send</source>
        <translation>Υπογραφή και αποστολή</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::SlotButton</name>
    <message>
        <source>%1 ct indicated</source>
        <translation>%1 ct ενδεικτικά</translation>
    </message>
    <message>
        <source>%1 ct</source>
        <translation>%1 ct</translation>
    </message>
    <message>
        <source>gate closes in %1</source>
        <translation>κλείνει σε %1</translation>
    </message>
    <message>
        <source>no price</source>
        <translation>χωρίς τιμή</translation>
    </message>
    <message>
        <source>indicated</source>
        <translation>ενδεικτικά</translation>
    </message>
    <message>
        <source>gate %1</source>
        <translation>κλείνει %1</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::SlotCard</name>
    <message>
        <source>Choose a time to see what happened and why.</source>
        <translation>Επιλέξτε ώρα για να δείτε τι έγινε και γιατί.</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Ενδείξεις</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Έως</translation>
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
        <translation>Αριθμός</translation>
    </message>
    <message>
        <source>Why this plan</source>
        <translation>Γιατί αυτό το πλάνο</translation>
    </message>
    <message>
        <source>The plan of that time was not kept.</source>
        <translation>Το πλάνο εκείνης της ώρας δεν διατηρήθηκε.</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Εντολές</translation>
    </message>
    <message>
        <source>No order was placed.</source>
        <translation>Δεν δόθηκε εντολή.</translation>
    </message>
    <message>
        <source>Sell %1 kWh at %2 ct or more: %3</source>
        <translation>Πώληση %1 kWh στα %2 ct ή πάνω: %3</translation>
    </message>
    <message>
        <source>Buy %1 kWh at %2 ct or less: %3</source>
        <translation>Αγορά %1 kWh στα %2 ct ή κάτω: %3</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Μετρητής</translation>
    </message>
    <message>
        <source>%1 kWh drawn, %2 kWh fed in; %3.</source>
        <translation>%1 kWh από το δίκτυο, %2 kWh προς το δίκτυο· %3.</translation>
    </message>
    <message>
        <source>The meter has no reading of this time.</source>
        <translation>Ο μετρητής δεν έχει ένδειξη για αυτή την ώρα.</translation>
    </message>
    <message>
        <source>Why this payment</source>
        <translation>Γιατί αυτή η πληρωμή</translation>
    </message>
    <message>
        <source>%1 cr</source>
        <translation>%1 cr</translation>
    </message>
    <message>
        <source>show the readings behind it</source>
        <translation>δείξε τις ενδείξεις</translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s).</source>
        <translation>
            <numerusform>%n ένδειξη.</numerusform>
            <numerusform>%n ενδείξεις.</numerusform>
        </translation>
    </message>
    <message>
        <source>The readings are being looked up.</source>
        <translation>Αναζητούνται οι ενδείξεις.</translation>
    </message>
    <message>
        <source>They are the ones that were reported: none was changed, added or left out.</source>
        <translation>Είναι αυτές που αναφέρθηκαν: καμία δεν άλλαξε, δεν προστέθηκε ούτε έλειψε.</translation>
    </message>
    <message>
        <source>They are not what was reported for this time.</source>
        <translation>Δεν είναι αυτές που αναφέρθηκαν για αυτή την ώρα.</translation>
    </message>
    <message>
        <source>They were not reported yet.</source>
        <translation>Δεν αναφέρθηκαν ακόμη.</translation>
    </message>
    <message>
        <source>The readings cannot be shown: %1</source>
        <translation>Οι ενδείξεις δεν μπορούν να εμφανιστούν: %1</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::SlotStrip</name>
    <message>
        <source>Slots</source>
        <translation>Διαστήματα</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::SpectrumChart</name>
    <message>
        <source>Spectrum: harmonics of voltage and current</source>
        <translation>Φάσμα: αρμονικές τάσης και ρεύματος</translation>
    </message>
    <message>
        <source>No whole mains cycle yet</source>
        <translation>Δεν υπάρχει ακόμη πλήρης κύκλος δικτύου</translation>
    </message>
    <message>
        <source>% of the fundamental, by order</source>
        <translation>% της θεμελιώδους, ανά τάξη</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::SpreadChart</name>
    <message>
        <source>Steadiness: each second against the mean</source>
        <translation>Σταθερότητα: κάθε δευτερόλεπτο προς τον μέσο</translation>
    </message>
    <message>
        <source>60 s, against the mean</source>
        <translation>60 s, προς τον μέσο</translation>
    </message>
    <message>
        <source>%1 s used</source>
        <translation>χρησιμοποιούνται %1 s</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::StartPage</name>
    <message>
        <source>First start</source>
        <translation>Πρώτη εκκίνηση</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Ποιος είστε;</translation>
    </message>
    <message>
        <source>You can change this later; it decides what you see first.</source>
        <translation>Μπορείτε να το αλλάξετε αργότερα· ορίζει τι βλέπετε πρώτο.</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Νοικοκυριό</translation>
    </message>
    <message>
        <source>Set your price limits once; your agent buys and sells for you, and you see why.</source>
        <translation>Ορίστε μία φορά τα όρια τιμής σας· ο πράκτοράς σας αγοράζει και πουλά για εσάς, και βλέπετε γιατί.</translation>
    </message>
    <message>
        <source>Aggregator</source>
        <translation>Σωρευτής</translation>
    </message>
    <message>
        <source>Trade for many members, and watch what each of them delivers.</source>
        <translation>Συναλλαγές για πολλά μέλη, με εικόνα του τι παραδίδει το καθένα.</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>Τεχνικός</translation>
    </message>
    <message>
        <source>Identify, test, seal and register meters on the bench.</source>
        <translation>Αναγνώριση, δοκιμή, σφράγιση και καταχώριση μετρητών στον πάγκο.</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Διαχειριστής</translation>
    </message>
    <message>
        <source>Accounts, meters, credits and markets, with proof that they add up.</source>
        <translation>Λογαριασμοί, μετρητές, μονάδες και αγορές, με απόδειξη ότι συμφωνούν.</translation>
    </message>
    <message>
        <source>Nothing at hand?</source>
        <translation>Δεν έχετε τίποτα πρόχειρο;</translation>
    </message>
    <message>
        <source>Try the demo neighbourhood</source>
        <translation>Δοκιμάστε τη γειτονιά επίδειξης</translation>
    </message>
    <message>
        <source>A whole village on this computer: nine homes, a simulated meter, a market that clears every minute and the chain that it stands on. Nothing leaves the machine, and all of it is gone when you close it.</source>
        <translation>Ένα ολόκληρο χωριό σε αυτόν τον υπολογιστή: εννέα σπίτια, ένας προσομοιωμένος μετρητής, μια αγορά που εκκαθαρίζεται κάθε λεπτό και η αλυσίδα στην οποία στηρίζεται. Τίποτα δεν φεύγει από το μηχάνημα, και όλα χάνονται όταν το κλείσετε.</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Δοκιμή της επίδειξης</translation>
    </message>
    <message>
        <source>Your wallet</source>
        <translation>Το πορτοφόλι σας</translation>
    </message>
    <message>
        <source>A wallet is a key on this computer that signs for you. The passphrase locks it; nobody can reset it.</source>
        <translation>Ένα πορτοφόλι είναι ένα κλειδί σε αυτόν τον υπολογιστή που υπογράφει για εσάς. Η φράση πρόσβασης το κλειδώνει· κανείς δεν μπορεί να την επαναφέρει.</translation>
    </message>
    <message>
        <source>Create the wallet</source>
        <translation>Δημιουργία του πορτοφολιού</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Πίσω</translation>
    </message>
    <message>
        <source>I have recovery words</source>
        <translation>Έχω λέξεις ανάκτησης</translation>
    </message>
    <message>
        <source>Your recovery words</source>
        <translation>Οι λέξεις ανάκτησής σας</translation>
    </message>
    <message>
        <source>Write these words on paper, in this order. They bring your wallet back on any computer; who has them has your credits. They are shown only now.</source>
        <translation>Γράψτε αυτές τις λέξεις σε χαρτί, με αυτή τη σειρά. Φέρνουν πίσω το πορτοφόλι σας σε οποιονδήποτε υπολογιστή· όποιος τις έχει, έχει τις μονάδες σας. Εμφανίζονται μόνο τώρα.</translation>
    </message>
    <message>
        <source>Bring your wallet back</source>
        <translation>Φέρτε πίσω το πορτοφόλι σας</translation>
    </message>
    <message>
        <source>Type the recovery words in their order, and choose a passphrase for this computer.</source>
        <translation>Γράψτε τις λέξεις ανάκτησης με τη σειρά τους και επιλέξτε μια φράση πρόσβασης για αυτόν τον υπολογιστή.</translation>
    </message>
    <message>
        <source>Recovery words</source>
        <translation>Λέξεις ανάκτησης</translation>
    </message>
    <message>
        <source>Restore the wallet</source>
        <translation>Επαναφορά του πορτοφολιού</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::StatusStrip</name>
    <message>
        <source>Status</source>
        <translation>Κατάσταση</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::TechnicianPage</name>
    <message>
        <source>Meter bench</source>
        <translation>Πάγκος μετρητών</translation>
    </message>
    <message>
        <source>Serial port</source>
        <translation>Σειριακή θύρα</translation>
    </message>
    <message>
        <source>Port or path</source>
        <translation>Θύρα ή διαδρομή</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Άνοιγμα</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Ανανέωση</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Υλικολογισμικό</translation>
    </message>
    <message>
        <source>Boot id</source>
        <translation>Κωδικός εκκίνησης</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Μετρητής πλαισίων</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Ρυθμός</translation>
    </message>
    <message>
        <source>Key fingerprint</source>
        <translation>Αποτύπωμα κλειδιού</translation>
    </message>
    <message>
        <source>Last reset</source>
        <translation>Επανεκκίνηση</translation>
    </message>
    <message>
        <source>Frames OK</source>
        <translation>Έγκυρα πλαίσια</translation>
    </message>
    <message>
        <source>CRC failed</source>
        <translation>Λάθος CRC</translation>
    </message>
    <message>
        <source>MAC failed</source>
        <translation>Λάθος MAC</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Κενά</translation>
    </message>
    <message>
        <source>Reconnects</source>
        <translation>Επανασυνδέσεις</translation>
    </message>
    <message>
        <source>Last frame</source>
        <translation>Τελευταίο</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Σφραγίδα</translation>
    </message>
    <message>
        <source>Openings in the meter&apos;s own log</source>
        <translation>Ανοίγματα στο αρχείο του μετρητή</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Πότε</translation>
    </message>
    <message>
        <source>Boot</source>
        <translation>Εκκίνηση</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Πώς</translation>
    </message>
    <message>
        <source>Openings of the lid</source>
        <translation>Ανοίγματα του καλύμματος</translation>
    </message>
    <message>
        <source>U</source>
        <translation>U</translation>
    </message>
    <message>
        <source>voltage</source>
        <translation>τάση</translation>
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
        <translation>ρεύμα</translation>
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
        <translation>ενεργός</translation>
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
        <translation>φαινόμενη</translation>
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
        <translation>συντελεστής</translation>
    </message>
    <message>
        <source>f</source>
        <translation>f</translation>
    </message>
    <message>
        <source>mains</source>
        <translation>δίκτυο</translation>
    </message>
    <message>
        <source>Hz</source>
        <translation>Hz</translation>
    </message>
    <message>
        <source>Oscilloscope</source>
        <translation>Παλμογράφος</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Πάγωμα</translation>
    </message>
    <message>
        <source>New burst</source>
        <translation>Νέα λήψη</translation>
    </message>
    <message>
        <source>Readings of the burst</source>
        <translation>Τιμές της λήψης</translation>
    </message>
    <message>
        <source>Spectrum</source>
        <translation>Φάσμα</translation>
    </message>
    <message>
        <source>Total harmonic distortion</source>
        <translation>Συνολική αρμονική παραμόρφωση</translation>
    </message>
    <message>
        <source>Meter %1</source>
        <translation>Μετρητής %1</translation>
    </message>
    <message>
        <source>No meter</source>
        <translation>Χωρίς μετρητή</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>κλειστή</translation>
    </message>
    <message>
        <source>searching…</source>
        <translation>αναζήτηση…</translation>
    </message>
    <message>
        <source>opening…</source>
        <translation>άνοιγμα…</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>συνδεδεμένη</translation>
    </message>
    <message>
        <source>lost, waits for it</source>
        <translation>χάθηκε, αναμένεται</translation>
    </message>
    <message>
        <source>%1 · protocol %2</source>
        <translation>%1 · πρωτόκολλο %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>no key yet</source>
        <translation>κανένα κλειδί ακόμη</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>πριν από %1</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>κανένα ακόμη</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Άγνωστη</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Σφραγισμένος</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Σπασμένη</translation>
    </message>
    <message>
        <source>No key in the meter</source>
        <translation>Χωρίς κλειδί στον μετρητή</translation>
    </message>
    <message>
        <source>Seal no. %1 · calibration no. %2 · openings: %3</source>
        <translation>Σφραγίδα αρ. %1 · βαθμονόμηση αρ. %2 · ανοίγματα: %3</translation>
    </message>
    <message>
        <source>Open a port to see the seal.</source>
        <translation>Ανοίξτε μια θύρα για να δείτε τη σφραγίδα.</translation>
    </message>
    <message>
        <source>time not known</source>
        <translation>άγνωστη ώρα</translation>
    </message>
    <message>
        <source>found open</source>
        <translation>βρέθηκε ανοιχτός</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>άνοιξε</translation>
    </message>
    <message>
        <source>THD U %1 %   THD I %2 %</source>
        <translation>THD U %1 %   THD I %2 %</translation>
    </message>
    <message>
        <source>U peak %1 V</source>
        <translation>U κορυφή %1 V</translation>
    </message>
    <message>
        <source>I peak %1 A</source>
        <translation>I κορυφή %1 A</translation>
    </message>
    <message>
        <source>Clipping: yes, the signal leaves the converter&apos;s range</source>
        <translation>Ψαλιδισμός: ναι, το σήμα βγαίνει από την περιοχή του μετατροπέα</translation>
    </message>
    <message>
        <source>Clipping: none</source>
        <translation>Ψαλιδισμός: κανένας</translation>
    </message>
    <message>
        <source>U %1 V/div · I %2 A/div · %3 ms/div</source>
        <translation>U %1 V/div · I %2 A/div · %3 ms/div</translation>
    </message>
    <message>
        <source>Phasor</source>
        <translation>Διάνυσμα</translation>
    </message>
    <message>
        <source>Angle between current and voltage</source>
        <translation>Γωνία μεταξύ ρεύματος και τάσης</translation>
    </message>
    <message>
        <source>Error of active power</source>
        <translation>Σφάλμα ενεργού ισχύος</translation>
    </message>
    <message>
        <source>% against A · bars k = 2</source>
        <translation>% προς A · μπάρες k = 2</translation>
    </message>
    <message>
        <source>line: as found · ring: after, fitted · dot: after, verified</source>
        <translation>γραμμή: όπως βρέθηκε · δαχτυλίδι: μετά, προσαρμογή · τελεία: μετά, επαλήθευση</translation>
    </message>
    <message>
        <source>Restore a calibration</source>
        <translation>Επαναφορά βαθμονόμησης</translation>
    </message>
    <message>
        <source>Firmware and fuses</source>
        <translation>Υλικολογισμικό και fuses</translation>
    </message>
    <message>
        <source>Collecting bursts for a whole mains cycle: %1 of %2</source>
        <translation>Συλλογή λήψεων για έναν πλήρη κύκλο δικτύου: %1 από %2</translation>
    </message>
    <message>
        <source>The load changes: a spectrum needs it steady for %1 bursts.</source>
        <translation>Το φορτίο αλλάζει: για φάσμα πρέπει να μένει σταθερό για %1 λήψεις.</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::Terminal</name>
    <message>
        <source>The wallet is being made.</source>
        <translation>Το πορτοφόλι δημιουργείται.</translation>
    </message>
    <message>
        <source>The wallet is being restored.</source>
        <translation>Το πορτοφόλι επαναφέρεται.</translation>
    </message>
    <message>
        <source>The passphrase is being checked.</source>
        <translation>Η φράση πρόσβασης ελέγχεται.</translation>
    </message>
    <message>
        <source>Your limits are being signed and sent.</source>
        <translation>Τα όριά σας υπογράφονται και στέλνονται.</translation>
    </message>
    <message>
        <source>Sent. Waiting until the network has confirmed your limits.</source>
        <translation>Στάλθηκε. Αναμένεται να επιβεβαιώσει το δίκτυο τα όριά σας.</translation>
    </message>
    <message>
        <source>Not sent: a node says that the market would refuse it now. You can try again.</source>
        <translation>Δεν στάλθηκε: ένας κόμβος λέει ότι η αγορά θα το αρνιόταν τώρα. Μπορείτε να δοκιμάσετε ξανά.</translation>
    </message>
    <message>
        <source>Not sent, as a node says: %1</source>
        <translation>Δεν στάλθηκε, όπως λέει ένας κόμβος: %1</translation>
    </message>
    <message>
        <source>The home&apos;s devices are not steered: their set-up cannot be used (%1).</source>
        <translation>Οι συσκευές του σπιτιού δεν ελέγχονται: η ρύθμισή τους δεν μπορεί να χρησιμοποιηθεί (%1).</translation>
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
        <translation>Σήμερα</translation>
    </message>
    <message>
        <source>the cost without trading is not known yet</source>
        <translation>το κόστος χωρίς συναλλαγές δεν είναι ακόμη γνωστό</translation>
    </message>
    <message>
        <source>%1 without trading</source>
        <translation>%1 χωρίς συναλλαγές</translation>
    </message>
    <message>
        <source>%1 without trading, on tariff “%2”</source>
        <translation>%1 χωρίς συναλλαγές, με το τιμολόγιο «%2»</translation>
    </message>
    <message>
        <source>since midnight</source>
        <translation>από τα μεσάνυχτα</translation>
    </message>
    <message numerus="yes">
        <source>since midnight · %n slot(s) still provisional</source>
        <translation>
            <numerusform>από τα μεσάνυχτα · %n διάστημα ακόμη προσωρινό</numerusform>
            <numerusform>από τα μεσάνυχτα · %n διαστήματα ακόμη προσωρινά</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wattbourse::app::TopBar</name>
    <message>
        <source>Theme and language</source>
        <translation>Θέμα και γλώσσα</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Όπως το σύστημα</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ανοιχτό</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Σκούρο</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Γλώσσα</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::UnitEdit</name>
    <message>
        <source>Less %1</source>
        <translation>Λιγότερο: %1</translation>
    </message>
    <message>
        <source>More %1</source>
        <translation>Περισσότερο: %1</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::WalletPage</name>
    <message>
        <source>signed, not sent yet</source>
        <translation>υπογράφηκε, δεν στάλθηκε ακόμη</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>στάλθηκε</translation>
    </message>
    <message>
        <source>in a block, not final yet</source>
        <translation>σε μπλοκ, μη οριστικό</translation>
    </message>
    <message>
        <source>final</source>
        <translation>οριστικό</translation>
    </message>
    <message>
        <source>refused by the market</source>
        <translation>απορρίφθηκε από την αγορά</translation>
    </message>
    <message>
        <source>overtaken by another transaction</source>
        <translation>ξεπεράστηκε από άλλη συναλλαγή</translation>
    </message>
    <message>
        <source>Passphrase of the wallet</source>
        <translation>Φράση πρόσβασης του πορτοφολιού</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Ξεκλείδωμα</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Κλείδωμα τώρα</translation>
    </message>
    <message>
        <source>Create a wallet</source>
        <translation>Δημιουργία πορτοφολιού</translation>
    </message>
    <message>
        <source>Restore from words</source>
        <translation>Επαναφορά από λέξεις</translation>
    </message>
    <message>
        <source>Take the right away</source>
        <translation>Αφαίρεση του δικαιώματος</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Λογαριασμοί</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Όνομα</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Λογαριασμός</translation>
    </message>
    <message>
        <source>Balance cr</source>
        <translation>Υπόλοιπο cr</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Ιστορικό</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Ώρα</translation>
    </message>
    <message>
        <source>What was signed</source>
        <translation>Τι υπογράφηκε</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Κατάσταση</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>Συναλλαγή</translation>
    </message>
    <message>
        <source>Nothing was signed yet.</source>
        <translation>Τίποτα δεν έχει υπογραφεί ακόμη.</translation>
    </message>
    <message>
        <source>Wallet</source>
        <translation>Πορτοφόλι</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>τα νεότερα πρώτα</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Φράση πρόσβασης</translation>
    </message>
    <message>
        <source>What your agent may do</source>
        <translation>Τι μπορεί να κάνει ο πράκτοράς σας</translation>
    </message>
    <message>
        <source>Your agent loses the right to trade for you. Orders that it has placed already stay.</source>
        <translation>Ο πράκτοράς σας χάνει το δικαίωμα να συναλλάσσεται για εσάς. Οι εντολές που έχει ήδη υποβάλει μένουν.</translation>
    </message>
    <message>
        <source>Agent&apos;s key</source>
        <translation>Κλειδί του πράκτορα</translation>
    </message>
    <message>
        <source>May act afterwards</source>
        <translation>Μπορεί να ενεργεί μετά</translation>
    </message>
    <message>
        <source>no</source>
        <translation>όχι</translation>
    </message>
    <message>
        <source>Sign and take away</source>
        <translation>Υπογραφή και αφαίρεση</translation>
    </message>
    <message>
        <source>No wallet yet</source>
        <translation>Κανένα πορτοφόλι ακόμη</translation>
    </message>
    <message>
        <source>A wallet holds the key that signs for you. It is kept on this computer only.</source>
        <translation>Ένα πορτοφόλι κρατά το κλειδί που υπογράφει για εσάς. Φυλάσσεται μόνο σε αυτόν τον υπολογιστή.</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Κλειδωμένο</translation>
    </message>
    <message>
        <source>You see everything. To sign, type your passphrase.</source>
        <translation>Τα βλέπετε όλα. Για να υπογράψετε, γράψτε τη φράση πρόσβασής σας.</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>Ξεκλείδωτο</translation>
    </message>
    <message>
        <source>Locks by itself in %1 without use.</source>
        <translation>Κλειδώνει μόνο του μετά από %1 χωρίς χρήση.</translation>
    </message>
    <message>
        <source>Stays unlocked until you lock it.</source>
        <translation>Μένει ξεκλείδωτο ώσπου να το κλειδώσετε.</translation>
    </message>
    <message>
        <source>Unlock the wallet first.</source>
        <translation>Ξεκλειδώστε πρώτα το πορτοφόλι.</translation>
    </message>
    <message>
        <source>Nothing: it has no key of its own.</source>
        <translation>Τίποτα: δεν έχει δικό του κλειδί.</translation>
    </message>
    <message>
        <source>Saving your price limits gives your agent a key that can trade within them and do nothing else.</source>
        <translation>Με την αποθήκευση των ορίων τιμής δίνετε στον πράκτορά σας ένα κλειδί που μπορεί να συναλλάσσεται μέσα σε αυτά και τίποτε άλλο.</translation>
    </message>
    <message>
        <source>The right ended on %1.</source>
        <translation>Το δικαίωμα έληξε στις %1.</translation>
    </message>
    <message>
        <source>Trade for you until %1.</source>
        <translation>Συναλλαγές για εσάς έως %1.</translation>
    </message>
    <message>
        <source>Buy below %1 ct, sell above %2 ct per kWh.</source>
        <translation>Αγορά κάτω από %1 ct, πώληση πάνω από %2 ct ανά kWh.</translation>
    </message>
    <message>
        <source>At most %1 kWh per slot and %2 cr per day.</source>
        <translation>Το πολύ %1 kWh ανά διάστημα και %2 cr ανά ημέρα.</translation>
    </message>
    <message>
        <source>Spent today: %1 cr.</source>
        <translation>Ξοδεύτηκαν σήμερα: %1 cr.</translation>
    </message>
    <message>
        <source>It cannot move your credits or change these limits.</source>
        <translation>Δεν μπορεί να μετακινήσει τις μονάδες σας ούτε να αλλάξει αυτά τα όρια.</translation>
    </message>
    <message>
        <source>Its key is %1.</source>
        <translation>Το κλειδί του είναι %1.</translation>
    </message>
    <message>
        <source>as it stands on the chain</source>
        <translation>όπως βρίσκεται στην αλυσίδα</translation>
    </message>
    <message>
        <source>not sent: the market would refuse it</source>
        <translation>δεν στάλθηκε: η αγορά θα το αρνιόταν</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::WarningsDialog</name>
    <message>
        <source>Quantity above</source>
        <translation>Ποσότητα πάνω από</translation>
    </message>
    <message>
        <source>kWh</source>
        <translation>kWh</translation>
    </message>
    <message>
        <source>Share of what is left to spend</source>
        <translation>Μερίδιο όσων μένουν για δαπάνη</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Price steps away from the indicated price</source>
        <translation>Βήματα τιμής από την ενδεικτική τιμή</translation>
    </message>
    <message>
        <source>Warnings of the ticket</source>
        <translation>Προειδοποιήσεις του δελτίου</translation>
    </message>
    <message>
        <source>The ticket warns from here on, and places all the same if you confirm. Zero switches a warning off. The limits that nobody can pass are the ones you signed.</source>
        <translation>Από εδώ και πάνω το δελτίο προειδοποιεί και υποβάλλει αν επιβεβαιώσετε. Το μηδέν σβήνει μια προειδοποίηση. Απαράβατα είναι τα όρια που υπογράψατε.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ακύρωση</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Αποθήκευση</translation>
    </message>
</context>
<context>
    <name>wattbourse::app::Workspaces</name>
    <message>
        <source>Household</source>
        <translation>Νοικοκυριό</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Σπίτι</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Σύνολο</translation>
    </message>
    <message>
        <source>Meter bench</source>
        <translation>Πάγκος</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Διαχειριστής</translation>
    </message>
    <message>
        <source>Wallet</source>
        <translation>Πορτοφόλι</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Δίκτυο</translation>
    </message>
    <message>
        <source>Open a network first: the authority&apos;s files are made from its rules.</source>
        <translation>Ανοίξτε πρώτα ένα δίκτυο: τα αρχεία της αρχής φτιάχνονται από τους κανόνες του.</translation>
    </message>
    <message>
        <source>The network was closed.</source>
        <translation>Το δίκτυο έκλεισε.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Δεδομένα</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Δίκτυο ρεύματος</translation>
    </message>
    <message>
        <source>Save the month&apos;s report</source>
        <translation>Αποθήκευση της μηνιαίας αναφοράς</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Spreadsheet (*.xlsx)</source>
        <translation>PDF (*.pdf);;Υπολογιστικό φύλλο (*.xlsx)</translation>
    </message>
    <message>
        <source>Profit and loss, %1</source>
        <translation>Κέρδη και ζημίες, %1</translation>
    </message>
</context>
</TS>
