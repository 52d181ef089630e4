<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Environment</name>
    <message>
        <source>DEV</source>
        <translation>DEV</translation>
    </message>
    <message>
        <source>TEST</source>
        <translation>TEST</translation>
    </message>
    <message>
        <source>PROD</source>
        <translation>PROD</translation>
    </message>
</context>
<context>
    <name>ErrorKind</name>
    <message>
        <source>the broker answered with an error</source>
        <translation>der Broker hat mit einem Fehler geantwortet</translation>
    </message>
    <message>
        <source>a wrong argument</source>
        <translation>falsches Argument</translation>
    </message>
    <message>
        <source>the host name cannot be resolved</source>
        <translation>der Hostname lässt sich nicht auflösen</translation>
    </message>
    <message>
        <source>Check the spelling of the host name and this machine&apos;s DNS.</source>
        <translation>Schreibweise des Hostnamens und DNS dieses Rechners prüfen.</translation>
    </message>
    <message>
        <source>no connection can be made</source>
        <translation>es kommt keine Verbindung zustande</translation>
    </message>
    <message>
        <source>Check that the broker runs, the port, and the firewalls on the way.</source>
        <translation>Prüfen, ob der Broker läuft, ob der Port stimmt und ob eine Firewall dazwischen liegt.</translation>
    </message>
    <message>
        <source>the connection ended</source>
        <translation>die Verbindung ist abgebrochen</translation>
    </message>
    <message>
        <source>Try again; if it keeps happening, the broker&apos;s log says why it closes.</source>
        <translation>Erneut versuchen; bei Wiederholung steht der Grund im Log des Brokers.</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>keine Antwort innerhalb der Frist</translation>
    </message>
    <message>
        <source>Try again, or allow more time: socket.connection.setup.timeout.ms for connecting, request.timeout.ms for an answer.</source>
        <translation>Erneut versuchen, oder mehr Zeit geben: socket.connection.setup.timeout.ms für das Verbinden, request.timeout.ms für eine Antwort.</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>the client was closed</source>
        <translation>der Client wurde geschlossen</translation>
    </message>
    <message>
        <source>what answers there is not a Kafka broker</source>
        <translation>dort antwortet kein Kafka-Broker</translation>
    </message>
    <message>
        <source>Check the port: Kafka&apos;s is usually 9092.</source>
        <translation>Port prüfen: Bei Kafka ist es meist 9092.</translation>
    </message>
    <message>
        <source>this port speaks TLS</source>
        <translation>dieser Port spricht TLS</translation>
    </message>
    <message>
        <source>This version has no TLS yet: use a PLAINTEXT listener, or a tunnel that ends in plain text.</source>
        <translation>Diese Version kann noch kein TLS: einen PLAINTEXT-Listener nehmen oder einen Tunnel, der im Klartext endet.</translation>
    </message>
    <message>
        <source>the answer breaks the Kafka protocol</source>
        <translation>die Antwort verletzt das Kafka-Protokoll</translation>
    </message>
    <message>
        <source>not supported</source>
        <translation>nicht unterstützt</translation>
    </message>
    <message>
        <source>a record batch is damaged</source>
        <translation>ein Record-Batch ist beschädigt</translation>
    </message>
    <message>
        <source>Skip the batch, or read it from another replica.</source>
        <translation>Den Batch überspringen oder von einem anderen Replikat lesen.</translation>
    </message>
    <message>
        <source>larger than this client allows</source>
        <translation>größer, als dieser Client zulässt</translation>
    </message>
    <message>
        <source>the login failed</source>
        <translation>die Anmeldung ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>Check user, password and mechanism; it is not tried again by itself.</source>
        <translation>Benutzer, Passwort und Mechanismus prüfen; es wird nicht von selbst erneut versucht.</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>not available at the moment</source>
        <translation>im Moment nicht verfügbar</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Gleich noch einmal versuchen.</translation>
    </message>
    <message>
        <source>the operating system refused</source>
        <translation>das Betriebssystem hat abgelehnt</translation>
    </message>
    <message>
        <source>this connection is read-only</source>
        <translation>diese Verbindung ist schreibgeschützt</translation>
    </message>
    <message>
        <source>Allow writes for this connection, for as long as they are needed.</source>
        <translation>Schreiben für diese Verbindung erlauben, solange es nötig ist.</translation>
    </message>
    <message>
        <source>it was changed in the meantime</source>
        <translation>inzwischen geändert</translation>
    </message>
    <message>
        <source>Look at what it is now, and decide again.</source>
        <translation>Den jetzigen Stand ansehen und neu entscheiden.</translation>
    </message>
    <message>
        <source>a fault in this program</source>
        <translation>ein Fehler in diesem Programm</translation>
    </message>
    <message>
        <source>Please report it.</source>
        <translation>Bitte melden.</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>Partition %1 has no replica.</source>
        <translation>Partition %1 hat kein Replikat.</translation>
    </message>
    <message>
        <source>Partition %1 names broker %2 twice.</source>
        <translation>Partition %1 nennt Broker %2 zweimal.</translation>
    </message>
    <message>
        <source>Partition %1 names broker %2, which the cluster does not have.</source>
        <translation>Partition %1 nennt Broker %2, den der Cluster nicht hat.</translation>
    </message>
    <message>
        <source>A topic needs a name.</source>
        <translation>Ein Topic braucht einen Namen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not allowed as a name.</source>
        <translation>„%1“ ist als Name nicht erlaubt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not allowed in a name: letters, digits, &apos;.&apos;, &apos;_&apos; and &apos;-&apos; are.</source>
        <translation>„%1“ ist in einem Namen nicht erlaubt, nur Buchstaben, Ziffern, „.“, „_“ und „-“.</translation>
    </message>
    <message>
        <source>The name has %1 characters, Kafka takes %2.</source>
        <translation>Der Name hat %1 Zeichen, Kafka erlaubt %2.</translation>
    </message>
    <message>
        <source>There is a topic of this name already.</source>
        <translation>Ein Topic mit diesem Namen gibt es schon.</translation>
    </message>
    <message>
        <source>Brokers refuse it beside %1: &apos;.&apos; and &apos;_&apos; are one in their metrics.</source>
        <translation>Broker lehnen ihn neben %1 ab: „.“ und „_“ sind in ihren Metriken dasselbe.</translation>
    </message>
    <message>
        <source>A topic has at least one partition.</source>
        <translation>Ein Topic hat mindestens eine Partition.</translation>
    </message>
    <message>
        <source>No topic can have so many partitions.</source>
        <translation>So viele Partitionen kann kein Topic haben.</translation>
    </message>
    <message>
        <source>Clusters with KRaft refuse more than %1 new partitions at once.</source>
        <translation>Cluster mit KRaft lehnen mehr als %1 neue Partitionen auf einmal ab.</translation>
    </message>
    <message>
        <source>The topic has %1 partitions, and their number can only grow.</source>
        <translation>Das Topic hat %1 Partitionen; ihre Zahl kann nur wachsen.</translation>
    </message>
    <message>
        <source>Keys are spread anew: a key&apos;s new messages may go to another partition than its old ones.</source>
        <translation>Schlüssel verteilen sich neu: Neue Nachrichten eines Schlüssels können in einer anderen Partition landen als die alten.</translation>
    </message>
    <message>
        <source>A partition has at least one replica.</source>
        <translation>Eine Partition hat mindestens ein Replikat.</translation>
    </message>
    <message>
        <source>There are %1 brokers, and each can hold one replica of a partition.</source>
        <translation>Es gibt %1 Broker, und jeder kann ein Replikat einer Partition halten.</translation>
    </message>
    <message>
        <source>With one replica, a broker&apos;s loss is the loss of its messages.</source>
        <translation>Mit nur einem Replikat gehen mit dem Broker auch seine Nachrichten verloren.</translation>
    </message>
    <message>
        <source>Partition %1 has %2 replicas, the first one has %3.</source>
        <translation>Partition %1 hat %2 Replikate, die erste hat %3.</translation>
    </message>
    <message>
        <source>%1 takes a whole number from %2 to %3.</source>
        <translation>%1 erwartet eine ganze Zahl von %2 bis %3.</translation>
    </message>
    <message>
        <source>%1 takes a number from %2 to %3.</source>
        <translation>%1 erwartet eine Zahl von %2 bis %3.</translation>
    </message>
    <message>
        <source>%1 takes one of: %2.</source>
        <translation>%1 erwartet einen dieser Werte: %2.</translation>
    </message>
    <message>
        <source>A setting needs a name.</source>
        <translation>Eine Einstellung braucht einen Namen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name of a setting.</source>
        <translation>„%1“ ist kein Name einer Einstellung.</translation>
    </message>
    <message>
        <source>%1 is not known as a setting of topics.</source>
        <translation>%1 ist als Topic-Einstellung nicht bekannt.</translation>
    </message>
    <message>
        <source>%1 is not known as a setting of topics; did you mean %2?</source>
        <translation>%1 ist als Topic-Einstellung nicht bekannt; ist %2 gemeint?</translation>
    </message>
</context>
<context>
    <name>JsonReader</name>
    <message>
        <source>the document is empty</source>
        <translation>das Dokument ist leer</translation>
    </message>
    <message>
        <source>something stands behind the end</source>
        <translation>hinter dem Ende steht noch etwas</translation>
    </message>
    <message>
        <source>a comma or a closing bracket is missing</source>
        <translation>ein Komma oder eine schließende Klammer fehlt</translation>
    </message>
    <message>
        <source>a name in quotes is missing</source>
        <translation>ein Name in Anführungszeichen fehlt</translation>
    </message>
    <message>
        <source>a colon is missing</source>
        <translation>ein Doppelpunkt fehlt</translation>
    </message>
    <message>
        <source>there are too many values</source>
        <translation>es sind zu viele Werte</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>ein Wert fehlt</translation>
    </message>
    <message>
        <source>it nests too deeply</source>
        <translation>es ist zu tief verschachtelt</translation>
    </message>
    <message>
        <source>the closing bracket does not fit</source>
        <translation>die schließende Klammer passt nicht</translation>
    </message>
    <message>
        <source>a control character stands in a string</source>
        <translation>in einem String steht ein Steuerzeichen</translation>
    </message>
    <message>
        <source>an escape is not valid</source>
        <translation>eine Escape-Sequenz ist ungültig</translation>
    </message>
    <message>
        <source>a string does not end</source>
        <translation>ein String endet nicht</translation>
    </message>
    <message>
        <source>a number is not valid</source>
        <translation>eine Zahl ist ungültig</translation>
    </message>
    <message>
        <source>a word is not known</source>
        <translation>ein Wort ist unbekannt</translation>
    </message>
</context>
<context>
    <name>KafkaError</name>
    <message>
        <source>The broker failed in a way that it did not expect.</source>
        <translation>Im Broker ist ein unerwarteter Fehler aufgetreten.</translation>
    </message>
    <message>
        <source>Look into the broker&apos;s log; it names the cause.</source>
        <translation>Im Log des Brokers nachsehen; dort steht die Ursache.</translation>
    </message>
    <message>
        <source>No error.</source>
        <translation>Kein Fehler.</translation>
    </message>
    <message>
        <source>The broker no longer has, or does not have yet, a record at this offset.</source>
        <translation>Der Broker hat an diesem Offset keinen Record mehr oder noch keinen.</translation>
    </message>
    <message>
        <source>Read from the oldest or the newest offset that the partition has.</source>
        <translation>Ab dem ältesten oder neuesten Offset der Partition lesen.</translation>
    </message>
    <message>
        <source>A record failed its checksum or its rules: too large, damaged, or without a key where the topic is compacted.</source>
        <translation>Ein Record besteht seine Prüfung nicht: zu groß, beschädigt oder ohne Schlüssel in einem kompaktierten Topic.</translation>
    </message>
    <message>
        <source>For a compacted topic give every record a key; else check network and disks.</source>
        <translation>Bei einem kompaktierten Topic jedem Record einen Schlüssel geben; sonst Netzwerk und Platten prüfen.</translation>
    </message>
    <message>
        <source>The broker does not have this topic or partition.</source>
        <translation>Der Broker hat dieses Topic oder diese Partition nicht.</translation>
    </message>
    <message>
        <source>Check the name; after a change the metadata may need a moment, and without Describe permission a topic looks absent.</source>
        <translation>Namen prüfen; nach Änderungen brauchen die Metadaten einen Moment, und ohne das Recht Describe scheint ein Topic zu fehlen.</translation>
    </message>
    <message>
        <source>The number of bytes to fetch makes no sense.</source>
        <translation>Die angeforderte Zahl von Bytes ist nicht sinnvoll.</translation>
    </message>
    <message>
        <source>Set the fetch size above zero.</source>
        <translation>Die Fetch-Größe über null setzen.</translation>
    </message>
    <message>
        <source>The partition has no leader at the moment; an election is going on.</source>
        <translation>Die Partition hat im Moment keinen Leader; eine Wahl läuft.</translation>
    </message>
    <message>
        <source>Wait a moment; if it stays so, see whether its replicas&apos; brokers run.</source>
        <translation>Einen Moment warten; bleibt es dabei, nachsehen, ob die Broker ihrer Replikate laufen.</translation>
    </message>
    <message>
        <source>This broker does not lead the partition, or holds no replica of it.</source>
        <translation>Dieser Broker ist nicht Leader der Partition oder hält kein Replikat von ihr.</translation>
    </message>
    <message>
        <source>Nothing: the client asks for the new leader by itself.</source>
        <translation>Nichts: Der Client fragt selbst nach dem neuen Leader.</translation>
    </message>
    <message>
        <source>The broker could not finish in the time that the request allowed.</source>
        <translation>Der Broker wurde in der Zeit, die die Anfrage erlaubt, nicht fertig.</translation>
    </message>
    <message>
        <source>Try again; allow more time, or see whether the brokers are overloaded.</source>
        <translation>Erneut versuchen; mehr Zeit geben oder nachsehen, ob die Broker überlastet sind.</translation>
    </message>
    <message>
        <source>A broker that is needed does not run.</source>
        <translation>Ein benötigter Broker läuft nicht.</translation>
    </message>
    <message>
        <source>Start the broker, or move its partitions.</source>
        <translation>Den Broker starten oder seine Partitionen verschieben.</translation>
    </message>
    <message>
        <source>A replica that is needed is not there.</source>
        <translation>Ein benötigtes Replikat ist nicht da.</translation>
    </message>
    <message>
        <source>Wait until the replica&apos;s broker is back.</source>
        <translation>Warten, bis der Broker des Replikats zurück ist.</translation>
    </message>
    <message>
        <source>A record is larger than the topic or the broker accepts.</source>
        <translation>Ein Record ist größer, als Topic oder Broker erlauben.</translation>
    </message>
    <message>
        <source>Raise max.message.bytes of the topic, compress, or send less.</source>
        <translation>max.message.bytes des Topics erhöhen, komprimieren oder weniger senden.</translation>
    </message>
    <message>
        <source>The controller has moved in the meantime.</source>
        <translation>Der Controller hat inzwischen gewechselt.</translation>
    </message>
    <message>
        <source>Try again: the new controller is asked.</source>
        <translation>Erneut versuchen: Gefragt wird dann der neue Controller.</translation>
    </message>
    <message>
        <source>The note stored beside the committed offset is too long.</source>
        <translation>Die Notiz zum committeten Offset ist zu lang.</translation>
    </message>
    <message>
        <source>Shorten the metadata text, or raise offset.metadata.max.bytes.</source>
        <translation>Den Metadaten-Text kürzen oder offset.metadata.max.bytes erhöhen.</translation>
    </message>
    <message>
        <source>The connection broke before the answer came.</source>
        <translation>Die Verbindung brach ab, bevor die Antwort kam.</translation>
    </message>
    <message>
        <source>Try again; if it keeps happening, look at the network between the brokers.</source>
        <translation>Erneut versuchen; bei Wiederholung das Netzwerk zwischen den Brokern ansehen.</translation>
    </message>
    <message>
        <source>The group or transaction coordinator is still loading its data.</source>
        <translation>Der Koordinator der Gruppe oder Transaktion lädt noch seine Daten.</translation>
    </message>
    <message>
        <source>Wait: after a restart this may take up to a minute.</source>
        <translation>Warten: Nach einem Neustart kann das bis zu einer Minute dauern.</translation>
    </message>
    <message>
        <source>No coordinator can serve this group or transaction now.</source>
        <translation>Im Moment kann kein Koordinator diese Gruppe oder Transaktion bedienen.</translation>
    </message>
    <message>
        <source>Wait; in a new cluster see that __consumer_offsets or __transaction_state can be created.</source>
        <translation>Warten; in einem neuen Cluster prüfen, ob __consumer_offsets oder __transaction_state angelegt werden können.</translation>
    </message>
    <message>
        <source>This broker is not the coordinator of the group or transaction.</source>
        <translation>Dieser Broker ist nicht der Koordinator der Gruppe oder Transaktion.</translation>
    </message>
    <message>
        <source>Nothing: the client looks for the right one by itself.</source>
        <translation>Nichts: Der Client sucht selbst den richtigen.</translation>
    </message>
    <message>
        <source>The topic&apos;s name is not allowed, or the topic may not be written.</source>
        <translation>Der Name des Topics ist nicht erlaubt, oder in das Topic darf nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Use at most 249 of the characters a-z A-Z 0-9 . _ -, and do not write to internal topics.</source>
        <translation>Höchstens 249 der Zeichen a-z A-Z 0-9 . _ - verwenden und nicht in interne Topics schreiben.</translation>
    </message>
    <message>
        <source>A batch is larger than a segment of the log.</source>
        <translation>Ein Batch ist größer als ein Segment des Logs.</translation>
    </message>
    <message>
        <source>Send smaller batches, or raise segment.bytes.</source>
        <translation>Kleinere Batches senden oder segment.bytes erhöhen.</translation>
    </message>
    <message>
        <source>Fewer replicas are in sync than the topic demands; nothing was written.</source>
        <translation>Weniger Replikate sind synchron, als das Topic verlangt; nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>Bring the missing brokers back, or lower min.insync.replicas.</source>
        <translation>Die fehlenden Broker zurückholen oder min.insync.replicas senken.</translation>
    </message>
    <message>
        <source>The record was written, but to fewer replicas than the topic demands.</source>
        <translation>Der Record wurde geschrieben, aber auf weniger Replikate, als das Topic verlangt.</translation>
    </message>
    <message>
        <source>Bring the missing brokers back; a repeat without idempotence may double the record.</source>
        <translation>Die fehlenden Broker zurückholen; eine Wiederholung ohne Idempotenz kann den Record verdoppeln.</translation>
    </message>
    <message>
        <source>The number of acknowledgements asked for is not one that exists.</source>
        <translation>Die verlangte Zahl von Bestätigungen gibt es nicht.</translation>
    </message>
    <message>
        <source>Use acks 0, 1 or all.</source>
        <translation>acks 0, 1 oder all verwenden.</translation>
    </message>
    <message>
        <source>The member speaks of a generation of the group that is over.</source>
        <translation>Das Mitglied nennt eine Generation der Gruppe, die vorbei ist.</translation>
    </message>
    <message>
        <source>The member has to join the group again.</source>
        <translation>Das Mitglied muss der Gruppe neu beitreten.</translation>
    </message>
    <message>
        <source>The member&apos;s assignment strategies have nothing in common with those of the group.</source>
        <translation>Die Zuweisungsstrategien des Mitglieds haben mit denen der Gruppe nichts gemeinsam.</translation>
    </message>
    <message>
        <source>Give all members of the group one strategy in common.</source>
        <translation>Allen Mitgliedern der Gruppe eine gemeinsame Strategie geben.</translation>
    </message>
    <message>
        <source>The group&apos;s name is not allowed.</source>
        <translation>Der Name der Gruppe ist nicht erlaubt.</translation>
    </message>
    <message>
        <source>Set a group name that is not empty.</source>
        <translation>Einen Gruppennamen setzen, der nicht leer ist.</translation>
    </message>
    <message>
        <source>The coordinator does not know this member, or no longer.</source>
        <translation>Der Koordinator kennt dieses Mitglied nicht oder nicht mehr.</translation>
    </message>
    <message>
        <source>The session timeout lies outside what the broker allows.</source>
        <translation>Das Session-Timeout liegt außerhalb dessen, was der Broker erlaubt.</translation>
    </message>
    <message>
        <source>Choose one between group.min.session.timeout.ms and group.max.session.timeout.ms.</source>
        <translation>Einen Wert zwischen group.min.session.timeout.ms und group.max.session.timeout.ms wählen.</translation>
    </message>
    <message>
        <source>The group is being rebalanced.</source>
        <translation>Die Gruppe verteilt sich gerade neu (Rebalance).</translation>
    </message>
    <message>
        <source>Wait until the members have joined again.</source>
        <translation>Warten, bis die Mitglieder wieder beigetreten sind.</translation>
    </message>
    <message>
        <source>The data of an offset commit are too large for the broker.</source>
        <translation>Die Daten eines Offset-Commits sind zu groß für den Broker.</translation>
    </message>
    <message>
        <source>Commit fewer partitions at once, or a shorter note.</source>
        <translation>Weniger Partitionen auf einmal committen oder eine kürzere Notiz.</translation>
    </message>
    <message>
        <source>The user may not do this with the topic.</source>
        <translation>Der Benutzer darf das mit diesem Topic nicht.</translation>
    </message>
    <message>
        <source>Ask for the ACL on the topic: Read, Write, Describe or what the action needs.</source>
        <translation>Um die ACL für das Topic bitten: Read, Write, Describe oder was die Aktion braucht.</translation>
    </message>
    <message>
        <source>The user may not do this with the group.</source>
        <translation>Der Benutzer darf das mit dieser Gruppe nicht.</translation>
    </message>
    <message>
        <source>Ask for the ACL on the group: Read to consume, Describe to look, Delete to delete.</source>
        <translation>Um die ACL für die Gruppe bitten: Read zum Lesen, Describe zum Ansehen, Delete zum Löschen.</translation>
    </message>
    <message>
        <source>The user may not do this with the cluster.</source>
        <translation>Der Benutzer darf das mit diesem Cluster nicht.</translation>
    </message>
    <message>
        <source>Ask for the ACL on the cluster resource that the action needs.</source>
        <translation>Um die ACL für die Cluster-Ressource bitten, die die Aktion braucht.</translation>
    </message>
    <message>
        <source>A record&apos;s timestamp is too far from the broker&apos;s clock.</source>
        <translation>Der Zeitstempel eines Records liegt zu weit von der Uhr des Brokers.</translation>
    </message>
    <message>
        <source>Correct the clock, or raise the topic&apos;s limits message.timestamp.before.max.ms and .after.max.ms.</source>
        <translation>Die Uhr stellen oder die Grenzen message.timestamp.before.max.ms und .after.max.ms des Topics erhöhen.</translation>
    </message>
    <message>
        <source>The broker does not offer this SASL mechanism.</source>
        <translation>Der Broker bietet diesen SASL-Mechanismus nicht an.</translation>
    </message>
    <message>
        <source>Choose one of sasl.enabled.mechanisms of the broker.</source>
        <translation>Einen aus sasl.enabled.mechanisms des Brokers wählen.</translation>
    </message>
    <message>
        <source>The request does not fit the state of the SASL login.</source>
        <translation>Die Anfrage passt nicht zum Stand der SASL-Anmeldung.</translation>
    </message>
    <message>
        <source>Check that client and listener agree on the security protocol.</source>
        <translation>Prüfen, ob Client und Listener dasselbe Sicherheitsprotokoll verwenden.</translation>
    </message>
    <message>
        <source>The broker does not know this version of the request.</source>
        <translation>Der Broker kennt diese Version der Anfrage nicht.</translation>
    </message>
    <message>
        <source>Use a feature that this broker&apos;s release has.</source>
        <translation>Eine Funktion verwenden, die diese Broker-Version hat.</translation>
    </message>
    <message>
        <source>A topic of this name exists already.</source>
        <translation>Ein Topic mit diesem Namen gibt es schon.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>The number of partitions makes no sense, or is not above the present one.</source>
        <translation>Die Zahl der Partitionen ist nicht sinnvoll oder nicht größer als die jetzige.</translation>
    </message>
    <message>
        <source>Give at least one partition; a topic&apos;s partitions can only grow.</source>
        <translation>Mindestens eine Partition angeben; die Partitionen eines Topics können nur mehr werden.</translation>
    </message>
    <message>
        <source>The replication factor is below one or above the number of brokers.</source>
        <translation>Der Replikationsfaktor ist kleiner als eins oder größer als die Zahl der Broker.</translation>
    </message>
    <message>
        <source>Choose a factor that the brokers in the cluster can hold.</source>
        <translation>Einen Faktor wählen, für den die Broker des Clusters reichen.</translation>
    </message>
    <message>
        <source>The assignment of replicas to brokers is not valid.</source>
        <translation>Die Zuweisung der Replikate zu Brokern ist ungültig.</translation>
    </message>
    <message>
        <source>Name each existing broker at most once per partition, with as many replicas everywhere.</source>
        <translation>Vorhandene Broker nennen, je Partition höchstens einmal, und überall gleich viele Replikate.</translation>
    </message>
    <message>
        <source>A configuration key or its value is not valid.</source>
        <translation>Ein Konfigurationsschlüssel oder sein Wert ist ungültig.</translation>
    </message>
    <message>
        <source>Correct the key or value that the message names.</source>
        <translation>Den Schlüssel oder Wert berichtigen, den die Meldung nennt.</translation>
    </message>
    <message>
        <source>This broker is not the cluster&apos;s controller.</source>
        <translation>Dieser Broker ist nicht der Controller des Clusters.</translation>
    </message>
    <message>
        <source>Nothing: the client asks the controller by itself.</source>
        <translation>Nichts: Der Client fragt selbst den Controller.</translation>
    </message>
    <message>
        <source>The broker holds the request to be malformed, or inconsistent in itself.</source>
        <translation>Der Broker hält die Anfrage für fehlerhaft oder in sich widersprüchlich.</translation>
    </message>
    <message>
        <source>The broker&apos;s log says more; it may be older than what the action needs.</source>
        <translation>Im Log des Brokers steht mehr; er kann älter sein, als die Aktion verlangt.</translation>
    </message>
    <message>
        <source>The log is stored in a record format that cannot serve the request.</source>
        <translation>Das Log liegt in einem Record-Format, das die Anfrage nicht bedienen kann.</translation>
    </message>
    <message>
        <source>Topics of before 0.10 have no timestamps, before 0.11 no headers or transactions.</source>
        <translation>Topics von vor 0.10 haben keine Zeitstempel, von vor 0.11 weder Header noch Transaktionen.</translation>
    </message>
    <message>
        <source>A policy that the brokers&apos; operator has set forbids it.</source>
        <translation>Eine Richtlinie des Betreibers der Broker verbietet es.</translation>
    </message>
    <message>
        <source>Keep to the rule that the message names, or ask the operator.</source>
        <translation>Die Regel einhalten, die die Meldung nennt, oder den Betreiber fragen.</translation>
    </message>
    <message>
        <source>The broker misses a batch of this producer before the one it got.</source>
        <translation>Dem Broker fehlt ein Batch dieses Producers vor dem, den er bekam.</translation>
    </message>
    <message>
        <source>Start the producer anew; records in between may be lost.</source>
        <translation>Den Producer neu starten; Records dazwischen können verloren sein.</translation>
    </message>
    <message>
        <source>The broker has this batch already.</source>
        <translation>Der Broker hat diesen Batch schon.</translation>
    </message>
    <message>
        <source>Nothing: the record is written once.</source>
        <translation>Nichts: Der Record ist einmal geschrieben.</translation>
    </message>
    <message>
        <source>The producer uses an epoch that is over: another one with the same id has begun.</source>
        <translation>Der Producer verwendet eine Epoche, die vorbei ist: Ein anderer mit derselben Id hat begonnen.</translation>
    </message>
    <message>
        <source>See that a transactional id is used by one producer at a time.</source>
        <translation>Dafür sorgen, dass eine Transaktions-Id immer nur ein Producer verwendet.</translation>
    </message>
    <message>
        <source>The action does not fit the state of the transaction.</source>
        <translation>Die Aktion passt nicht zum Zustand der Transaktion.</translation>
    </message>
    <message>
        <source>Begin a transaction first, or abort this one.</source>
        <translation>Erst eine Transaktion beginnen oder diese abbrechen.</translation>
    </message>
    <message>
        <source>The producer id does not belong to this transactional id, or no longer.</source>
        <translation>Die Producer-Id gehört nicht oder nicht mehr zu dieser Transaktions-Id.</translation>
    </message>
    <message>
        <source>Start the producer anew.</source>
        <translation>Den Producer neu starten.</translation>
    </message>
    <message>
        <source>The transaction&apos;s timeout is longer than the broker allows.</source>
        <translation>Das Timeout der Transaktion ist länger, als der Broker erlaubt.</translation>
    </message>
    <message>
        <source>Choose at most transaction.max.timeout.ms of the broker.</source>
        <translation>Höchstens transaction.max.timeout.ms des Brokers wählen.</translation>
    </message>
    <message>
        <source>Another change of the same transaction is still going on.</source>
        <translation>Eine andere Änderung derselben Transaktion läuft noch.</translation>
    </message>
    <message>
        <source>Wait a moment and try again.</source>
        <translation>Einen Moment warten und erneut versuchen.</translation>
    </message>
    <message>
        <source>The sender of a transaction marker is not its coordinator any more.</source>
        <translation>Der Absender eines Transaktionsmarkers ist nicht mehr ihr Koordinator.</translation>
    </message>
    <message>
        <source>Nothing: the brokers settle it among themselves.</source>
        <translation>Nichts: Die Broker regeln das untereinander.</translation>
    </message>
    <message>
        <source>The user may not use this transactional id.</source>
        <translation>Der Benutzer darf diese Transaktions-Id nicht verwenden.</translation>
    </message>
    <message>
        <source>Ask for the ACL Write or Describe on the transactional id.</source>
        <translation>Um die ACL Write oder Describe für die Transaktions-Id bitten.</translation>
    </message>
    <message>
        <source>The cluster has no authorizer, so there are no ACLs.</source>
        <translation>Der Cluster hat keinen Authorizer, also keine ACLs.</translation>
    </message>
    <message>
        <source>Set authorizer.class.name on the brokers.</source>
        <translation>authorizer.class.name auf den Brokern setzen.</translation>
    </message>
    <message>
        <source>The broker did not try this part of the request, since another part failed.</source>
        <translation>Der Broker hat diesen Teil der Anfrage nicht versucht, weil ein anderer fehlschlug.</translation>
    </message>
    <message>
        <source>Correct the part that failed, then try again.</source>
        <translation>Den fehlgeschlagenen Teil berichtigen, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>The broker cannot read or write its disk.</source>
        <translation>Der Broker kann seine Platte nicht lesen oder beschreiben.</translation>
    </message>
    <message>
        <source>Look at the disk of the log directory and at the broker&apos;s log.</source>
        <translation>Die Platte des Log-Verzeichnisses und das Log des Brokers ansehen.</translation>
    </message>
    <message>
        <source>The broker has no log directory of this name.</source>
        <translation>Der Broker hat kein Log-Verzeichnis dieses Namens.</translation>
    </message>
    <message>
        <source>Choose one of the broker&apos;s log.dirs.</source>
        <translation>Eines aus log.dirs des Brokers wählen.</translation>
    </message>
    <message>
        <source>The login failed.</source>
        <translation>Die Anmeldung ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Check user, password and mechanism.</source>
        <translation>Benutzer, Passwort und Mechanismus prüfen.</translation>
    </message>
    <message>
        <source>The broker has forgotten this producer, since its last records were deleted.</source>
        <translation>Der Broker hat diesen Producer vergessen, weil seine letzten Records gelöscht wurden.</translation>
    </message>
    <message>
        <source>The partition&apos;s replicas are being moved.</source>
        <translation>Die Replikate der Partition werden gerade verschoben.</translation>
    </message>
    <message>
        <source>Wait for the reassignment to end, or cancel it.</source>
        <translation>Das Ende der Neuzuweisung abwarten oder sie abbrechen.</translation>
    </message>
    <message>
        <source>Delegation tokens are not switched on.</source>
        <translation>Delegation-Tokens sind nicht eingeschaltet.</translation>
    </message>
    <message>
        <source>Set delegation.token.secret.key on the brokers.</source>
        <translation>delegation.token.secret.key auf den Brokern setzen.</translation>
    </message>
    <message>
        <source>There is no such delegation token.</source>
        <translation>Dieses Delegation-Token gibt es nicht.</translation>
    </message>
    <message>
        <source>It may have expired: ask for a new one.</source>
        <translation>Es kann abgelaufen sein: ein neues anfordern.</translation>
    </message>
    <message>
        <source>The user neither owns the token nor may renew it.</source>
        <translation>Dem Benutzer gehört das Token nicht, und er darf es nicht erneuern.</translation>
    </message>
    <message>
        <source>Log in as the owner or as a renewer.</source>
        <translation>Als Besitzer oder als Erneuerer anmelden.</translation>
    </message>
    <message>
        <source>Tokens cannot be asked for over plaintext, or when logged in by a token.</source>
        <translation>Tokens gibt es nicht über unverschlüsselte Verbindungen und nicht nach Anmeldung mit einem Token.</translation>
    </message>
    <message>
        <source>Log in another way, over an encrypted connection.</source>
        <translation>Anders anmelden, über eine verschlüsselte Verbindung.</translation>
    </message>
    <message>
        <source>The user may not do this with the delegation token.</source>
        <translation>Der Benutzer darf das mit diesem Delegation-Token nicht.</translation>
    </message>
    <message>
        <source>Ask for the ACL on the delegation token.</source>
        <translation>Um die ACL für das Delegation-Token bitten.</translation>
    </message>
    <message>
        <source>The delegation token has expired.</source>
        <translation>Das Delegation-Token ist abgelaufen.</translation>
    </message>
    <message>
        <source>Ask for a new one.</source>
        <translation>Ein neues anfordern.</translation>
    </message>
    <message>
        <source>The kind of principal is not supported.</source>
        <translation>Diese Art von Principal wird nicht unterstützt.</translation>
    </message>
    <message>
        <source>Use a principal of the kind User.</source>
        <translation>Einen Principal der Art User verwenden.</translation>
    </message>
    <message>
        <source>The group has members.</source>
        <translation>Die Gruppe hat Mitglieder.</translation>
    </message>
    <message>
        <source>Stop its consumers first.</source>
        <translation>Zuerst ihre Consumer anhalten.</translation>
    </message>
    <message>
        <source>There is no group of this name.</source>
        <translation>Eine Gruppe mit diesem Namen gibt es nicht.</translation>
    </message>
    <message>
        <source>Check the name; groups without offsets and members vanish.</source>
        <translation>Namen prüfen; Gruppen ohne Offsets und Mitglieder verschwinden.</translation>
    </message>
    <message>
        <source>The broker has dropped the fetch session.</source>
        <translation>Der Broker hat die Fetch-Session verworfen.</translation>
    </message>
    <message>
        <source>Nothing: the client starts a new session.</source>
        <translation>Nichts: Der Client beginnt eine neue Session.</translation>
    </message>
    <message>
        <source>The fetch session is out of step.</source>
        <translation>Die Fetch-Session ist aus dem Tritt.</translation>
    </message>
    <message>
        <source>The partition&apos;s leader has no listener of the name that was used here.</source>
        <translation>Der Leader der Partition hat keinen Listener mit dem hier benutzten Namen.</translation>
    </message>
    <message>
        <source>Give all brokers the same listener names.</source>
        <translation>Allen Brokern dieselben Listener-Namen geben.</translation>
    </message>
    <message>
        <source>Deleting topics is switched off.</source>
        <translation>Das Löschen von Topics ist abgeschaltet.</translation>
    </message>
    <message>
        <source>Set delete.topic.enable on the brokers.</source>
        <translation>delete.topic.enable auf den Brokern setzen.</translation>
    </message>
    <message>
        <source>The leader epoch of the request is older than the broker&apos;s.</source>
        <translation>Die Leader-Epoche der Anfrage ist älter als die des Brokers.</translation>
    </message>
    <message>
        <source>Nothing: the client refreshes its metadata.</source>
        <translation>Nichts: Der Client aktualisiert seine Metadaten.</translation>
    </message>
    <message>
        <source>The leader epoch of the request is newer than the broker&apos;s.</source>
        <translation>Die Leader-Epoche der Anfrage ist neuer als die des Brokers.</translation>
    </message>
    <message>
        <source>Wait a moment: the broker has not heard of the election yet.</source>
        <translation>Einen Moment warten: Der Broker weiß noch nichts von der Wahl.</translation>
    </message>
    <message>
        <source>The compression of the data is one that this version of the request cannot carry.</source>
        <translation>Die Kompression der Daten kann diese Version der Anfrage nicht übertragen.</translation>
    </message>
    <message>
        <source>Use a client that knows zstd (2.1 and later), or another compression.</source>
        <translation>Einen Client verwenden, der zstd kennt (ab 2.1), oder eine andere Kompression.</translation>
    </message>
    <message>
        <source>The broker has registered anew in the meantime.</source>
        <translation>Der Broker hat sich inzwischen neu registriert.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Erneut versuchen.</translation>
    </message>
    <message>
        <source>The new leader does not know its high watermark for certain yet.</source>
        <translation>Der neue Leader kennt seine High Watermark noch nicht sicher.</translation>
    </message>
    <message>
        <source>The coordinator gives the member an id before it lets it join.</source>
        <translation>Der Koordinator gibt dem Mitglied eine Id, bevor es beitreten darf.</translation>
    </message>
    <message>
        <source>Nothing: the client joins again with that id.</source>
        <translation>Nichts: Der Client tritt mit dieser Id neu bei.</translation>
    </message>
    <message>
        <source>The preferred leader does not run or is not in sync.</source>
        <translation>Der bevorzugte Leader läuft nicht oder ist nicht synchron.</translation>
    </message>
    <message>
        <source>Bring its broker back.</source>
        <translation>Seinen Broker zurückholen.</translation>
    </message>
    <message>
        <source>The group has as many members as it may.</source>
        <translation>Die Gruppe hat so viele Mitglieder, wie sie darf.</translation>
    </message>
    <message>
        <source>Raise group.max.size, or start fewer consumers.</source>
        <translation>group.max.size erhöhen oder weniger Consumer starten.</translation>
    </message>
    <message>
        <source>Another consumer with the same group.instance.id has taken this one&apos;s place.</source>
        <translation>Ein anderer Consumer mit derselben group.instance.id hat diesen ersetzt.</translation>
    </message>
    <message>
        <source>Give each consumer its own group.instance.id.</source>
        <translation>Jedem Consumer eine eigene group.instance.id geben.</translation>
    </message>
    <message>
        <source>No replica that could lead is available.</source>
        <translation>Es gibt kein Replikat, das Leader werden könnte.</translation>
    </message>
    <message>
        <source>Bring a broker of the in-sync replicas back.</source>
        <translation>Einen Broker der synchronen Replikate zurückholen.</translation>
    </message>
    <message>
        <source>The partition already has the leader that the election would choose.</source>
        <translation>Die Partition hat schon den Leader, den die Wahl bestimmen würde.</translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation>Nichts zu tun.</translation>
    </message>
    <message>
        <source>No reassignment of this partition is going on.</source>
        <translation>Für diese Partition läuft keine Neuzuweisung.</translation>
    </message>
    <message>
        <source>Nothing to do: there is nothing to cancel.</source>
        <translation>Nichts zu tun: Es gibt nichts abzubrechen.</translation>
    </message>
    <message>
        <source>The group reads this topic at present.</source>
        <translation>Die Gruppe liest dieses Topic gerade.</translation>
    </message>
    <message>
        <source>Stop its consumers, or let them leave the topic.</source>
        <translation>Ihre Consumer anhalten oder das Topic abbestellen lassen.</translation>
    </message>
    <message>
        <source>The broker has refused a record.</source>
        <translation>Der Broker hat einen Record abgelehnt.</translation>
    </message>
    <message>
        <source>The message says which rule the record breaks.</source>
        <translation>Die Meldung nennt die Regel, gegen die der Record verstößt.</translation>
    </message>
    <message>
        <source>A transaction that commits offsets of this partition has not ended yet.</source>
        <translation>Eine Transaktion, die Offsets dieser Partition committet, ist noch nicht beendet.</translation>
    </message>
    <message>
        <source>Wait for the transaction to end.</source>
        <translation>Das Ende der Transaktion abwarten.</translation>
    </message>
    <message>
        <source>The user&apos;s quota of changes is used up for now.</source>
        <translation>Das Kontingent des Benutzers für Änderungen ist vorerst aufgebraucht.</translation>
    </message>
    <message>
        <source>Wait the time that the broker names, then try again.</source>
        <translation>So lange warten, wie der Broker angibt, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>A newer producer with the same transactional id has begun.</source>
        <translation>Ein neuerer Producer mit derselben Transaktions-Id hat begonnen.</translation>
    </message>
    <message>
        <source>The request names something that does not exist.</source>
        <translation>Die Anfrage nennt etwas, das es nicht gibt.</translation>
    </message>
    <message>
        <source>Refresh, then check the name.</source>
        <translation>Aktualisieren, dann den Namen prüfen.</translation>
    </message>
    <message>
        <source>The request names the same thing twice.</source>
        <translation>Die Anfrage nennt dasselbe zweimal.</translation>
    </message>
    <message>
        <source>Name each thing once.</source>
        <translation>Jedes nur einmal nennen.</translation>
    </message>
    <message>
        <source>The credential does not meet the broker&apos;s rules.</source>
        <translation>Die Zugangsdaten genügen den Regeln des Brokers nicht.</translation>
    </message>
    <message>
        <source>Choose another user name, more iterations or a longer password.</source>
        <translation>Einen anderen Benutzernamen, mehr Iterationen oder ein längeres Passwort wählen.</translation>
    </message>
    <message>
        <source>Sender and receiver do not agree on the set of voters.</source>
        <translation>Absender und Empfänger sind sich über die Voter nicht einig.</translation>
    </message>
    <message>
        <source>Compare controller.quorum.voters on all nodes.</source>
        <translation>controller.quorum.voters auf allen Knoten vergleichen.</translation>
    </message>
    <message>
        <source>The update is older than what is stored, or skips something.</source>
        <translation>Die Änderung ist älter als das Gespeicherte oder überspringt etwas.</translation>
    </message>
    <message>
        <source>Refresh, then try again.</source>
        <translation>Aktualisieren, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>The controller could not change the feature&apos;s level.</source>
        <translation>Der Controller konnte die Stufe des Features nicht ändern.</translation>
    </message>
    <message>
        <source>The message and the controller&apos;s log say why.</source>
        <translation>Die Meldung und das Log des Controllers nennen den Grund.</translation>
    </message>
    <message>
        <source>The controller could not read the user that a broker forwarded.</source>
        <translation>Der Controller konnte den Benutzer nicht lesen, den ein Broker weitergab.</translation>
    </message>
    <message>
        <source>Check the brokers&apos; principal builder settings.</source>
        <translation>Den Principal-Builder in den Einstellungen der Broker prüfen.</translation>
    </message>
    <message>
        <source>The metadata snapshot does not exist, or no longer.</source>
        <translation>Den Metadaten-Snapshot gibt es nicht oder nicht mehr.</translation>
    </message>
    <message>
        <source>Nothing: the brokers ask for a newer one.</source>
        <translation>Nichts: Die Broker fordern einen neueren an.</translation>
    </message>
    <message>
        <source>The position lies outside the metadata snapshot.</source>
        <translation>Die Position liegt außerhalb des Metadaten-Snapshots.</translation>
    </message>
    <message>
        <source>Nothing: the brokers ask again.</source>
        <translation>Nichts: Die Broker fragen erneut.</translation>
    </message>
    <message>
        <source>The broker does not know this topic id.</source>
        <translation>Der Broker kennt diese Topic-Id nicht.</translation>
    </message>
    <message>
        <source>The topic may have been deleted, or created again; refresh.</source>
        <translation>Das Topic kann gelöscht oder neu angelegt worden sein; aktualisieren.</translation>
    </message>
    <message>
        <source>Another broker with this id is registered.</source>
        <translation>Ein anderer Broker mit dieser Id ist registriert.</translation>
    </message>
    <message>
        <source>Give each broker its own node.id.</source>
        <translation>Jedem Broker eine eigene node.id geben.</translation>
    </message>
    <message>
        <source>The broker of this id is not registered.</source>
        <translation>Der Broker mit dieser Id ist nicht registriert.</translation>
    </message>
    <message>
        <source>Check the id; the broker may be down.</source>
        <translation>Die Id prüfen; der Broker läuft vielleicht nicht.</translation>
    </message>
    <message>
        <source>The topic&apos;s id differs from the one in the request.</source>
        <translation>Die Id des Topics ist nicht die der Anfrage.</translation>
    </message>
    <message>
        <source>The topic was deleted and created again; refresh.</source>
        <translation>Das Topic wurde gelöscht und neu angelegt; aktualisieren.</translation>
    </message>
    <message>
        <source>The cluster&apos;s id differs from the one in the request.</source>
        <translation>Die Id des Clusters ist nicht die der Anfrage.</translation>
    </message>
    <message>
        <source>The address now leads to another cluster: check it.</source>
        <translation>Die Adresse führt jetzt zu einem anderen Cluster: prüfen.</translation>
    </message>
    <message>
        <source>There is no such transactional id.</source>
        <translation>Diese Transaktions-Id gibt es nicht.</translation>
    </message>
    <message>
        <source>Check the name; idle ones are forgotten after a week.</source>
        <translation>Namen prüfen; unbenutzte werden nach einer Woche vergessen.</translation>
    </message>
    <message>
        <source>The fetch session mixes topics with and without ids.</source>
        <translation>Die Fetch-Session mischt Topics mit und ohne Id.</translation>
    </message>
    <message>
        <source>The new set of in-sync replicas holds one that may not be in it.</source>
        <translation>Die neue Menge synchroner Replikate enthält eines, das nicht dazugehören darf.</translation>
    </message>
    <message>
        <source>Nothing: the leader tries again.</source>
        <translation>Nichts: Der Leader versucht es erneut.</translation>
    </message>
    <message>
        <source>The partition was changed, and has a new leader.</source>
        <translation>Die Partition wurde geändert und hat einen neuen Leader.</translation>
    </message>
    <message>
        <source>Nothing: the brokers go on with the new leader.</source>
        <translation>Nichts: Die Broker machen mit dem neuen Leader weiter.</translation>
    </message>
    <message>
        <source>The records at this offset lie in remote storage only.</source>
        <translation>Die Records an diesem Offset liegen nur noch im Remote-Speicher.</translation>
    </message>
    <message>
        <source>Read from the leader with a client that can read tiered topics.</source>
        <translation>Vom Leader lesen, mit einem Client, der Tiered Storage lesen kann.</translation>
    </message>
    <message>
        <source>The member&apos;s epoch is over.</source>
        <translation>Die Epoche des Mitglieds ist vorbei.</translation>
    </message>
    <message>
        <source>The member has to give up its partitions and join again.</source>
        <translation>Das Mitglied muss seine Partitionen abgeben und neu beitreten.</translation>
    </message>
    <message>
        <source>The group.instance.id is still used by another member.</source>
        <translation>Die group.instance.id benutzt noch ein anderes Mitglied.</translation>
    </message>
    <message>
        <source>Stop that member first, or wait for its session to end.</source>
        <translation>Zuerst dieses Mitglied anhalten oder das Ende seiner Session abwarten.</translation>
    </message>
    <message>
        <source>The group does not know this server-side assignor.</source>
        <translation>Die Gruppe kennt diesen serverseitigen Assignor nicht.</translation>
    </message>
    <message>
        <source>Choose one of group.consumer.assignors.</source>
        <translation>Einen aus group.consumer.assignors wählen.</translation>
    </message>
    <message>
        <source>The member&apos;s epoch is behind the group&apos;s.</source>
        <translation>Die Epoche des Mitglieds liegt hinter der der Gruppe.</translation>
    </message>
    <message>
        <source>Nothing: the member tries again after its next heartbeat.</source>
        <translation>Nichts: Das Mitglied versucht es nach dem nächsten Heartbeat erneut.</translation>
    </message>
    <message>
        <source>The request went to a broker where a controller was meant, or the reverse.</source>
        <translation>Die Anfrage ging an einen Broker statt an einen Controller oder umgekehrt.</translation>
    </message>
    <message>
        <source>Use the address of the right kind of node.</source>
        <translation>Die Adresse der richtigen Art von Knoten verwenden.</translation>
    </message>
    <message>
        <source>This kind of node cannot be asked yet.</source>
        <translation>Diese Art von Knoten kann noch nicht gefragt werden.</translation>
    </message>
    <message>
        <source>Ask a broker.</source>
        <translation>Einen Broker fragen.</translation>
    </message>
    <message>
        <source>There is no controller of this id.</source>
        <translation>Einen Controller mit dieser Id gibt es nicht.</translation>
    </message>
    <message>
        <source>Check the id in the quorum&apos;s description.</source>
        <translation>Die Id in der Beschreibung des Quorums prüfen.</translation>
    </message>
    <message>
        <source>The metrics were sent under a subscription that is out of date.</source>
        <translation>Die Metriken wurden unter einem veralteten Abonnement gesendet.</translation>
    </message>
    <message>
        <source>Nothing: the client asks for the subscription again.</source>
        <translation>Nichts: Der Client fordert das Abonnement erneut an.</translation>
    </message>
    <message>
        <source>The metrics sent are larger than the broker accepts.</source>
        <translation>Die gesendeten Metriken sind größer, als der Broker erlaubt.</translation>
    </message>
    <message>
        <source>Lower the number of metrics, or raise telemetry.max.bytes.</source>
        <translation>Weniger Metriken senden oder telemetry.max.bytes erhöhen.</translation>
    </message>
    <message>
        <source>The controller refuses the broker&apos;s registration.</source>
        <translation>Der Controller lehnt die Registrierung des Brokers ab.</translation>
    </message>
    <message>
        <source>The controller&apos;s log says which part of it.</source>
        <translation>Im Log des Controllers steht, welchen Teil davon.</translation>
    </message>
    <message>
        <source>The transaction cannot go on, but can be aborted.</source>
        <translation>Die Transaktion kann nicht fortgesetzt, aber abgebrochen werden.</translation>
    </message>
    <message>
        <source>Abort the transaction, then begin a new one.</source>
        <translation>Die Transaktion abbrechen, dann eine neue beginnen.</translation>
    </message>
    <message>
        <source>The record was acknowledged twice, too late, or by another consumer.</source>
        <translation>Der Record wurde zweimal, zu spät oder von einem anderen Consumer bestätigt.</translation>
    </message>
    <message>
        <source>The record may be delivered again: process it again.</source>
        <translation>Der Record kann erneut zugestellt werden: nochmals verarbeiten.</translation>
    </message>
    <message>
        <source>The broker has dropped the share session.</source>
        <translation>Der Broker hat die Share-Session verworfen.</translation>
    </message>
    <message>
        <source>The share session is out of step.</source>
        <translation>Die Share-Session ist aus dem Tritt.</translation>
    </message>
    <message>
        <source>The state of the share partition has moved to a newer epoch.</source>
        <translation>Der Zustand der Share-Partition ist in einer neueren Epoche.</translation>
    </message>
    <message>
        <source>Nothing: the coordinator reads it again.</source>
        <translation>Nichts: Der Koordinator liest ihn neu.</translation>
    </message>
    <message>
        <source>The voter&apos;s key differs from that of the node asked.</source>
        <translation>Der Schlüssel des Voters ist ein anderer als der des gefragten Knotens.</translation>
    </message>
    <message>
        <source>Use the directory id that this node has now.</source>
        <translation>Die Verzeichnis-Id verwenden, die dieser Knoten jetzt hat.</translation>
    </message>
    <message>
        <source>The voter is in the quorum already.</source>
        <translation>Der Voter ist schon im Quorum.</translation>
    </message>
    <message>
        <source>The voter is not in the quorum.</source>
        <translation>Der Voter ist nicht im Quorum.</translation>
    </message>
    <message>
        <source>Check its id and directory id.</source>
        <translation>Seine Id und seine Verzeichnis-Id prüfen.</translation>
    </message>
    <message>
        <source>The pattern of topics is not a valid regular expression.</source>
        <translation>Das Muster der Topics ist kein gültiger regulärer Ausdruck.</translation>
    </message>
    <message>
        <source>Correct the pattern (RE2 syntax).</source>
        <translation>Das Muster berichtigen (RE2-Syntax).</translation>
    </message>
    <message>
        <source>The client&apos;s idea of the cluster is out of date altogether.</source>
        <translation>Was der Client über den Cluster weiß, ist völlig veraltet.</translation>
    </message>
    <message>
        <source>Nothing: the client starts again from its bootstrap addresses.</source>
        <translation>Nichts: Der Client beginnt neu bei seinen Bootstrap-Adressen.</translation>
    </message>
    <message>
        <source>The topology of the streams application is not valid.</source>
        <translation>Die Topologie der Streams-Anwendung ist ungültig.</translation>
    </message>
    <message>
        <source>Correct the topology; the message names the part.</source>
        <translation>Die Topologie berichtigen; die Meldung nennt den Teil.</translation>
    </message>
    <message>
        <source>The epoch of the streams topology is not valid.</source>
        <translation>Die Epoche der Streams-Topologie ist ungültig.</translation>
    </message>
    <message>
        <source>Restart the application with one version of its topology.</source>
        <translation>Die Anwendung mit einer einzigen Version ihrer Topologie neu starten.</translation>
    </message>
    <message>
        <source>The streams topology has been replaced by a newer one.</source>
        <translation>Die Streams-Topologie wurde durch eine neuere ersetzt.</translation>
    </message>
    <message>
        <source>Upgrade this instance to the newer application.</source>
        <translation>Diese Instanz auf die neuere Anwendung bringen.</translation>
    </message>
    <message>
        <source>The broker has as many share sessions as it may.</source>
        <translation>Der Broker hat so viele Share-Sessions, wie er darf.</translation>
    </message>
    <message>
        <source>Raise group.share.max.share.sessions, or use fewer consumers.</source>
        <translation>group.share.max.share.sessions erhöhen oder weniger Consumer verwenden.</translation>
    </message>
    <message>
        <source>The group could not be deleted.</source>
        <translation>Die Gruppe konnte nicht gelöscht werden.</translation>
    </message>
    <message>
        <source>The message of the group&apos;s own result says why.</source>
        <translation>Die Meldung im Ergebnis der Gruppe nennt den Grund.</translation>
    </message>
    <message>
        <source>The broker could not take the description of the streams topology.</source>
        <translation>Der Broker konnte die Beschreibung der Streams-Topologie nicht übernehmen.</translation>
    </message>
    <message>
        <source>The message says why; the application itself runs on.</source>
        <translation>Die Meldung nennt den Grund; die Anwendung selbst läuft weiter.</translation>
    </message>
    <message>
        <source>The controller of this id is not registered.</source>
        <translation>Der Controller mit dieser Id ist nicht registriert.</translation>
    </message>
    <message>
        <source>Choose another name: in the names of metrics . and _ are the same.</source>
        <translation>Einen anderen Namen wählen: In den Namen von Metriken sind . und _ dasselbe.</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>the broker closed the connection</source>
        <translation>der Broker hat die Verbindung geschlossen</translation>
    </message>
    <message>
        <source>the connection ended in the middle of an answer</source>
        <translation>die Verbindung endete mitten in einer Antwort</translation>
    </message>
    <message>
        <source>the connection is closed</source>
        <translation>die Verbindung ist geschlossen</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>keine Antwort in der Frist</translation>
    </message>
    <message>
        <source>closed because an earlier request had no answer</source>
        <translation>geschlossen, weil eine frühere Anfrage keine Antwort hatte</translation>
    </message>
    <message>
        <source>closed after a long time without a request</source>
        <translation>geschlossen nach langer Zeit ohne Anfrage</translation>
    </message>
    <message>
        <source>the cluster was closed</source>
        <translation>der Cluster wurde geschlossen</translation>
    </message>
    <message>
        <source>it accepts connections but answers no request of any Kafka version: perhaps it is not a Kafka broker, or it hangs</source>
        <translation>er nimmt Verbindungen an, beantwortet aber keine Anfrage irgendeiner Kafka-Version: vielleicht ist er kein Kafka-Broker, oder er hängt</translation>
    </message>
    <message>
        <source>it closes every connection at the first request, and speaks no TLS either: perhaps it is not a Kafka broker</source>
        <translation>er schließt jede Verbindung bei der ersten Anfrage und spricht auch kein TLS: vielleicht ist er kein Kafka-Broker</translation>
    </message>
    <message>
        <source>the connection to the cluster is closed</source>
        <translation>die Verbindung zum Cluster ist geschlossen</translation>
    </message>
    <message>
        <source>connection refused</source>
        <translation>Verbindung abgelehnt</translation>
    </message>
    <message>
        <source>there is no address to connect to</source>
        <translation>es gibt keine Adresse, mit der man sich verbinden könnte</translation>
    </message>
    <message>
        <source>this is not an IP address</source>
        <translation>das ist keine IP-Adresse</translation>
    </message>
    <message>
        <source>the host name cannot be resolved</source>
        <translation>der Rechnername lässt sich nicht auflösen</translation>
    </message>
    <message>
        <source>the host name has no address</source>
        <translation>der Rechnername hat keine Adresse</translation>
    </message>
    <message>
        <source>the request could not be sent in time</source>
        <translation>die Anfrage konnte nicht in der Frist gesendet werden</translation>
    </message>
    <message>
        <source>the cluster does not know it</source>
        <translation>der Cluster kennt es nicht</translation>
    </message>
    <message>
        <source>the cluster does not know this broker now</source>
        <translation>der Cluster kennt diesen Broker jetzt nicht</translation>
    </message>
    <message>
        <source>the cluster has no such topic</source>
        <translation>der Cluster hat kein solches Topic</translation>
    </message>
    <message>
        <source>the topic has no such partition</source>
        <translation>das Topic hat keine solche Partition</translation>
    </message>
    <message>
        <source>there is no such partition</source>
        <translation>es gibt keine solche Partition</translation>
    </message>
    <message>
        <source>it has no leader now</source>
        <translation>sie hat jetzt keinen Leader</translation>
    </message>
    <message>
        <source>it has no coordinator now</source>
        <translation>sie hat jetzt keinen Koordinator</translation>
    </message>
    <message>
        <source>no broker is known</source>
        <translation>kein Broker ist bekannt</translation>
    </message>
    <message>
        <source>the answer names no broker; what was known is kept</source>
        <translation>die Antwort nennt keinen Broker; was bekannt war, bleibt</translation>
    </message>
    <message>
        <source>the broker asks this client to begin again</source>
        <translation>der Broker bittet diesen Client, neu anzufangen</translation>
    </message>
    <message>
        <source>it cannot be written</source>
        <translation>sie lässt sich nicht schreiben</translation>
    </message>
    <message>
        <source>it cannot be written to the disk</source>
        <translation>sie lässt sich nicht auf die Platte schreiben</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>Verbindung abgelehnt</translation>
    </message>
    <message>
        <source>Connection reset by peer</source>
        <translation>Verbindung von der Gegenseite zurückgesetzt</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>Zeitüberschreitung der Verbindung</translation>
    </message>
    <message>
        <source>Broken pipe</source>
        <translation>Verbindung abgebrochen</translation>
    </message>
    <message>
        <source>No route to host</source>
        <translation>keine Route zum Rechner</translation>
    </message>
    <message>
        <source>Network is unreachable</source>
        <translation>das Netz ist nicht erreichbar</translation>
    </message>
    <message>
        <source>Name or service not known</source>
        <translation>Name oder Dienst unbekannt</translation>
    </message>
    <message>
        <source>Temporary failure in name resolution</source>
        <translation>vorübergehender Fehler der Namensauflösung</translation>
    </message>
    <message>
        <source>No address associated with hostname</source>
        <translation>zum Rechnernamen gehört keine Adresse</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>keine Berechtigung</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>auf dem Gerät ist kein Platz mehr</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>kein Verzeichnis</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>das Dateisystem ist nur lesbar</translation>
    </message>
    <message>
        <source>the broker refused the fetch</source>
        <translation>der Broker hat das Lesen abgelehnt</translation>
    </message>
    <message>
        <source>finding it needs the ACL Describe on the topic</source>
        <translation>dazu ist die ACL Describe für das Topic nötig</translation>
    </message>
    <message>
        <source>it has no partitions yet</source>
        <translation>es hat noch keine Partitionen</translation>
    </message>
    <message>
        <source>brokers before 0.11 cannot be asked to delete records</source>
        <translation>Broker vor 0.11 können keine Records löschen</translation>
    </message>
    <message>
        <source>its end is not known</source>
        <translation>ihr Ende ist nicht bekannt</translation>
    </message>
    <message>
        <source>its leader names no log of it</source>
        <translation>ihr Leader nennt kein Log von ihr</translation>
    </message>
    <message>
        <source>stopped before it was sent</source>
        <translation>angehalten, bevor es gesendet wurde</translation>
    </message>
    <message>
        <source>the answer lacks it</source>
        <translation>es fehlt in der Antwort</translation>
    </message>
    <message>
        <source>the answer names no partition</source>
        <translation>die Antwort nennt keine Partition</translation>
    </message>
    <message>
        <source>the cluster does not name this topic now</source>
        <translation>der Cluster nennt dieses Topic jetzt nicht</translation>
    </message>
    <message>
        <source>the leader did not answer for it</source>
        <translation>der Leader hat dazu nicht geantwortet</translation>
    </message>
    <message>
        <source>the topic was created again</source>
        <translation>das Topic wurde neu angelegt</translation>
    </message>
    <message>
        <source>there is no such group</source>
        <translation>diese Gruppe gibt es nicht</translation>
    </message>
    <message>
        <source>there is no such topic</source>
        <translation>dieses Topic gibt es nicht</translation>
    </message>
    <message>
        <source>this port speaks TLS</source>
        <translation>dieser Port spricht TLS</translation>
    </message>
    <message>
        <source>brokers before 1.0 cannot be asked to add partitions</source>
        <translation>Broker vor 1.0 können keine Partitionen hinzufügen lassen</translation>
    </message>
    <message>
        <source>the replicas of each new partition must be named, of no other one</source>
        <translation>Für jede neue Partition müssen die Replikate genannt sein, für keine andere</translation>
    </message>
    <message>
        <source>brokers before 0.11 can neither tell nor change a configuration</source>
        <translation>Broker vor 0.11 können eine Konfiguration weder nennen noch ändern</translation>
    </message>
    <message>
        <source>brokers before 0.11 cannot be asked to change a configuration</source>
        <translation>Broker vor 0.11 können keine Konfiguration ändern lassen</translation>
    </message>
    <message>
        <source>it named no log directory</source>
        <translation>er nannte kein Log-Verzeichnis</translation>
    </message>
    <message>
        <source>brokers before 2.3 take the configuration whole, and this value is secret: it would be lost</source>
        <translation>Broker vor 2.3 nehmen die Konfiguration nur als Ganzes, und dieser Wert ist geheim: Er ginge verloren</translation>
    </message>
    <message>
        <source>it cannot be changed while the broker runs</source>
        <translation>er kann nicht geändert werden, während der Broker läuft</translation>
    </message>
    <message>
        <source>it is changed twice</source>
        <translation>er wird zweimal geändert</translation>
    </message>
    <message>
        <source>it is no list: it can be set, not added to</source>
        <translation>er ist keine Liste: Er kann gesetzt, aber nicht ergänzt werden</translation>
    </message>
    <message>
        <source>this is no broker&apos;s number</source>
        <translation>das ist keine Nummer eines Brokers</translation>
    </message>
    <message>
        <source>brokers before 0.11 do not tell a topic&apos;s settings, so they cannot be copied</source>
        <translation>Broker vor 0.11 nennen die Einstellungen eines Topics nicht, sie können also nicht kopiert werden</translation>
    </message>
    <message>
        <source>it was deleted and created again in the meantime; this is another topic</source>
        <translation>es wurde inzwischen gelöscht und neu angelegt; das ist ein anderes Topic</translation>
    </message>
    <message>
        <source>its cleanup.policy is compact alone: only compaction removes records there</source>
        <translation>seine cleanup.policy ist nur compact: Dort entfernt allein die Kompaktierung Datensätze</translation>
    </message>
    <message>
        <source>nothing was asked of this broker yet</source>
        <translation>dieser Broker wurde noch nichts gefragt</translation>
    </message>
    <message>
        <source>the broker answered with records before the offset asked for</source>
        <translation>der Broker antwortete mit Datensätzen vor dem verlangten Offset</translation>
    </message>
    <message>
        <source>this batch is larger than the client takes</source>
        <translation>dieser Batch ist größer, als der Client annimmt</translation>
    </message>
    <message>
        <source>an IP address of this computer is wanted, with or without a port</source>
        <translation>verlangt ist eine IP-Adresse dieses Rechners, mit oder ohne Port</translation>
    </message>
    <message>
        <source>nothing was answered</source>
        <translation>es kam keine Antwort darauf</translation>
    </message>
    <message>
        <source>not a Kafka broker</source>
        <translation>kein Kafka-Broker</translation>
    </message>
    <message>
        <source>an HTTP server answers on this port</source>
        <translation>auf diesem Port antwortet ein HTTP-Server</translation>
    </message>
    <message>
        <source>an SSH server answers on this port</source>
        <translation>auf diesem Port antwortet ein SSH-Server</translation>
    </message>
    <message>
        <source>ApiVersions was refused</source>
        <translation>ApiVersions wurde verweigert</translation>
    </message>
    <message>
        <source>the broker refuses ApiVersions in every version that it offers</source>
        <translation>der Broker verweigert ApiVersions in jeder Version, die er anbietet</translation>
    </message>
</context>
<context>
    <name>TopicSetting</name>
    <message>
        <source>What becomes of old records: deleted, compacted, or both.</source>
        <translation>Was mit alten Records geschieht: löschen, kompaktieren oder beides.</translation>
    </message>
    <message>
        <source>How hard gzip works; -1: its default.</source>
        <translation>Wie stark gzip komprimiert; -1: dessen Vorgabe.</translation>
    </message>
    <message>
        <source>How hard lz4 works.</source>
        <translation>Wie stark lz4 komprimiert.</translation>
    </message>
    <message>
        <source>The codec that batches are kept in.</source>
        <translation>Der Codec, in dem Batches gespeichert werden.</translation>
    </message>
    <message>
        <source>How hard zstd works.</source>
        <translation>Wie stark zstd komprimiert.</translation>
    </message>
    <message>
        <source>How long tombstones stay in a compacted topic.</source>
        <translation>Wie lange Tombstones in einem kompaktierten Topic bleiben.</translation>
    </message>
    <message>
        <source>How long a deleted segment stays on the disk.</source>
        <translation>Wie lange ein gelöschtes Segment auf der Platte bleibt.</translation>
    </message>
    <message>
        <source>Messages after which the log is synced to the disk.</source>
        <translation>Nach so vielen Nachrichten wird das Log auf die Platte geschrieben.</translation>
    </message>
    <message>
        <source>Time after which the log is synced to the disk.</source>
        <translation>Nach dieser Zeit wird das Log auf die Platte geschrieben.</translation>
    </message>
    <message>
        <source>Replicas whose copying is throttled.</source>
        <translation>Replikate, deren Kopieren gedrosselt ist.</translation>
    </message>
    <message>
        <source>Bytes between two entries of the index.</source>
        <translation>Bytes zwischen zwei Einträgen des Index.</translation>
    </message>
    <message>
        <source>Leaders whose copying is throttled.</source>
        <translation>Leader, deren Kopieren gedrosselt ist.</translation>
    </message>
    <message>
        <source>Bytes that stay local in a tiered topic; -2: as retention.bytes.</source>
        <translation>Bytes, die bei Tiered Storage lokal bleiben; -2: wie retention.bytes.</translation>
    </message>
    <message>
        <source>Time that stays local in a tiered topic; -2: as retention.ms.</source>
        <translation>Zeit, die bei Tiered Storage lokal bleibt; -2: wie retention.ms.</translation>
    </message>
    <message>
        <source>The longest time that a record stays uncompacted.</source>
        <translation>Die längste Zeit, die ein Record unkompaktiert bleibt.</translation>
    </message>
    <message>
        <source>The largest batch, after compression.</source>
        <translation>Der größte Batch, nach der Kompression.</translation>
    </message>
    <message>
        <source>Whether batches are rewritten for old consumers (before 4.0).</source>
        <translation>Ob Batches für alte Consumer umgeschrieben werden (vor 4.0).</translation>
    </message>
    <message>
        <source>The format of stored batches (before 4.0).</source>
        <translation>Das Format der gespeicherten Batches (vor 4.0).</translation>
    </message>
    <message>
        <source>How far a timestamp may lie ahead of the broker.</source>
        <translation>Wie weit ein Zeitstempel dem Broker voraus sein darf.</translation>
    </message>
    <message>
        <source>How far a timestamp may lie behind the broker.</source>
        <translation>Wie weit ein Zeitstempel hinter dem Broker liegen darf.</translation>
    </message>
    <message>
        <source>How far a timestamp may be off (before 4.0).</source>
        <translation>Wie weit ein Zeitstempel abweichen darf (vor 4.0).</translation>
    </message>
    <message>
        <source>Whose time a record carries.</source>
        <translation>Wessen Zeit ein Record trägt.</translation>
    </message>
    <message>
        <source>How dirty a log must be to be compacted.</source>
        <translation>Wie „schmutzig“ ein Log sein muss, um kompaktiert zu werden.</translation>
    </message>
    <message>
        <source>The least time that a record stays uncompacted.</source>
        <translation>Die kürzeste Zeit, die ein Record unkompaktiert bleibt.</translation>
    </message>
    <message>
        <source>Replicas that must have a record written with acks=all.</source>
        <translation>Replikate, die einen mit acks=all geschriebenen Record haben müssen.</translation>
    </message>
    <message>
        <source>Whether segments take their room on the disk at once.</source>
        <translation>Ob Segmente ihren Platz auf der Platte sofort belegen.</translation>
    </message>
    <message>
        <source>Whether a tiered topic copies nothing more to the remote store.</source>
        <translation>Ob bei Tiered Storage nichts mehr in den Remote-Speicher kopiert wird.</translation>
    </message>
    <message>
        <source>Whether remote segments go when tiering is turned off.</source>
        <translation>Ob Remote-Segmente gelöscht werden, wenn Tiered Storage abgeschaltet wird.</translation>
    </message>
    <message>
        <source>Whether old segments move to a remote store.</source>
        <translation>Ob alte Segmente in einen Remote-Speicher wandern.</translation>
    </message>
    <message>
        <source>Bytes that a partition keeps; -1: no limit.</source>
        <translation>Bytes, die eine Partition behält; -1: unbegrenzt.</translation>
    </message>
    <message>
        <source>How long records are kept; -1: for ever.</source>
        <translation>Wie lange Records bleiben; -1: für immer.</translation>
    </message>
    <message>
        <source>Size at which a segment is closed.</source>
        <translation>Größe, bei der ein Segment geschlossen wird.</translation>
    </message>
    <message>
        <source>Largest size of a segment&apos;s index.</source>
        <translation>Höchste Größe des Index eines Segments.</translation>
    </message>
    <message>
        <source>Spread of the times at which segments are closed.</source>
        <translation>Streuung der Zeiten, zu denen Segmente geschlossen werden.</translation>
    </message>
    <message>
        <source>Age at which a segment is closed.</source>
        <translation>Alter, bei dem ein Segment geschlossen wird.</translation>
    </message>
    <message>
        <source>Whether a replica that is out of sync may lead.</source>
        <translation>Ob ein nicht synchrones Replikat Leader werden darf.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>held</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>in part</source>
        <translation>teilweise</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>Cluster: %1</source>
        <translation>Cluster: %1</translation>
    </message>
    <message>
        <source>Began: %1</source>
        <translation>Begonnen: %1</translation>
    </message>
    <message>
        <source>Took: %1</source>
        <translation>Dauer: %1</translation>
    </message>
    <message>
        <source>Outcome: %1</source>
        <translation>Ergebnis: %1</translation>
    </message>
    <message>
        <source>none in common</source>
        <translation>keine gemeinsam</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>Dieses Programm</translation>
    </message>
    <message>
        <source>The versions that this program speaks; a dash: it never asks this</source>
        <translation>Die Versionen, die dieses Programm spricht; ein Strich: Es fragt dies nie</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Benutzt</translation>
    </message>
    <message>
        <source>The greatest version that both speak</source>
        <translation>Die höchste Version, die beide sprechen</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Broker</source>
        <translation>Broker</translation>
    </message>
    <message>
        <source>controller</source>
        <translation>Controller</translation>
    </message>
    <message>
        <source>voter</source>
        <translation>Voter</translation>
    </message>
    <message>
        <source>observer</source>
        <translation>Observer</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %Ln log director(ies), all replicas counted</source>
        <translation>
            <numerusform>%1 in %Ln Log-Verzeichnis, alle Replikate gezählt</numerusform>
            <numerusform>%1 in %Ln Log-Verzeichnissen, alle Replikate gezählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Rack</source>
        <translation>Rack</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Bytes in its log directories</source>
        <translation>Bytes in seinen Log-Verzeichnissen</translation>
    </message>
    <message>
        <source>Its bytes against the mean of all brokers</source>
        <translation>Seine Bytes im Vergleich zum Mittel aller Broker</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Platte</translation>
    </message>
    <message>
        <source>The used share of the volumes of its log directories</source>
        <translation>Der belegte Anteil der Datenträger seiner Log-Verzeichnisse</translation>
    </message>
    <message>
        <source>fenced</source>
        <translation>ausgesperrt</translation>
    </message>
    <message>
        <source>not reachable</source>
        <translation>nicht erreichbar</translation>
    </message>
    <message>
        <source>log dir failed</source>
        <translation>Log-Verz. defekt</translation>
    </message>
    <message>
        <source>log dir full soon</source>
        <translation>Log-Verz. bald voll</translation>
    </message>
    <message>
        <source>up</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>Leaders</source>
        <translation>Leader</translation>
    </message>
    <message>
        <source>Leader skew</source>
        <translation>Leader-Skew</translation>
    </message>
    <message>
        <source>Its leaders against the mean of all brokers</source>
        <translation>Seine Leader im Vergleich zum Mittel aller Broker</translation>
    </message>
    <message>
        <source>Replicas</source>
        <translation>Replikate</translation>
    </message>
    <message>
        <source>Lagging</source>
        <translation>Rückstand</translation>
    </message>
    <message>
        <source>Its replicas that are not in sync</source>
        <translation>Seine Replikate, die nicht synchron sind</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation>Quorum</translation>
    </message>
    <message>
        <source>Sampled from the end offsets of %1 partitions while connected, over the last %2. Transaction markers count; what consumers fetch, no broker tells.</source>
        <translation>Aus den End-Offsets von %1 Partitionen während der Verbindung ermittelt, über die letzten %2. Transaktionsmarker zählen mit; was Consumer lesen, teilt kein Broker mit.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln partition(s) could not be asked.</source>
        <translation>
            <numerusform>%Ln Partition konnte nicht abgefragt werden.</numerusform>
            <numerusform>%Ln Partitionen konnten nicht abgefragt werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Brokers</source>
        <translation>Broker</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>Controller</source>
        <translation>Controller</translation>
    </message>
    <message>
        <source>epoch %1</source>
        <translation>Epoche %1</translation>
    </message>
    <message>
        <source>voters, lag %1</source>
        <translation>Voter, Lag %1</translation>
    </message>
    <message>
        <source>ZooKeeper</source>
        <translation>ZooKeeper</translation>
    </message>
    <message>
        <source>no permission</source>
        <translation>keine Berechtigung</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>skew %1</source>
        <translation>Skew %1</translation>
    </message>
    <message>
        <source>Bytes in the log directories of all brokers, every replica counted</source>
        <translation>Bytes in den Log-Verzeichnissen aller Broker, jedes Replikat gezählt</translation>
    </message>
    <message>
        <source>skew %1, broker %2</source>
        <translation>Skew %1, Broker %2</translation>
    </message>
    <message>
        <source>Preferred leaders</source>
        <translation>Bevorzugte Leader</translation>
    </message>
    <message>
        <source>Partitions that are led by the first of their replicas</source>
        <translation>Partitionen, deren Leader das erste ihrer Replikate ist</translation>
    </message>
    <message>
        <source>%1 elsewhere</source>
        <translation>%1 anderswo</translation>
    </message>
    <message>
        <source>Messages in</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Two looks at the end offsets are needed before a rate is known.</source>
        <translation>Die Rate ist erst nach zweimaligem Abfragen der End-Offsets bekannt.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>offline: no leader</source>
        <translation>offline: kein Leader</translation>
    </message>
    <message>
        <source>broker %1 out of sync</source>
        <translation>Broker %1 nicht synchron</translation>
    </message>
    <message>
        <source>not the preferred leader</source>
        <translation>nicht der bevorzugte Leader</translation>
    </message>
    <message>
        <source>Leader filled, in sync grey, out of sync outlined, offline struck through</source>
        <translation>Leader ausgefüllt, synchron grau, nicht synchron umrandet, offline durchgestrichen</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>P</source>
        <translation>P</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>Leader</translation>
    </message>
    <message>
        <source>In sync</source>
        <translation>Synchron</translation>
    </message>
    <message>
        <source>hidden by the broker</source>
        <translation>vom Broker verborgen</translation>
    </message>
    <message>
        <source>set</source>
        <translation>gesetzt</translation>
    </message>
    <message>
        <source>default</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>%1, read-only</source>
        <translation>%1, schreibgeschützt</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Jetzt: %1</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>verborgen</translation>
    </message>
    <message>
        <source>%1: %2 = %3</source>
        <translation>%1: %2 = %3</translation>
    </message>
    <message>
        <source>It cannot be changed while the broker runs.</source>
        <translation>Es lässt sich nicht ändern, während der Broker läuft.</translation>
    </message>
    <message>
        <source>dynamic, broker %1</source>
        <translation>dynamisch, Broker %1</translation>
    </message>
    <message>
        <source>dynamic, broker</source>
        <translation>dynamisch, Broker</translation>
    </message>
    <message>
        <source>dynamic, cluster</source>
        <translation>dynamisch, Cluster</translation>
    </message>
    <message>
        <source>dynamic, logger</source>
        <translation>dynamisch, Logger</translation>
    </message>
    <message>
        <source>topic</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>client metrics</source>
        <translation>Client-Metriken</translation>
    </message>
    <message>
        <source>static</source>
        <translation>statisch</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>unbegrenzt</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Bedeutet</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>What is in force where nothing is set for it itself</source>
        <translation>Was gilt, wenn dafür nichts eigens gesetzt ist</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Angabe</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>gleicher Name</translation>
    </message>
    <message>
        <source>Key size</source>
        <translation>Schlüsselgröße</translation>
    </message>
    <message>
        <source>Value size</source>
        <translation>Wertgröße</translation>
    </message>
    <message>
        <source>Timestamp</source>
        <translation>Zeitstempel</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>Sequenz</translation>
    </message>
    <message>
        <source>Batch offsets</source>
        <translation>Batch-Offsets</translation>
    </message>
    <message>
        <source>Batch records</source>
        <translation>Batch-Records</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Batch-Größe</translation>
    </message>
    <message>
        <source>Codec</source>
        <translation>Codec</translation>
    </message>
    <message>
        <source>Magic</source>
        <translation>Magic</translation>
    </message>
    <message>
        <source>Producer id</source>
        <translation>Producer-Id</translation>
    </message>
    <message>
        <source>Producer epoch</source>
        <translation>Producer-Epoche</translation>
    </message>
    <message>
        <source>Base sequence</source>
        <translation>Basis-Sequenz</translation>
    </message>
    <message>
        <source>Transactional</source>
        <translation>Transaktional</translation>
    </message>
    <message>
        <source>Leader epoch</source>
        <translation>Leader-Epoche</translation>
    </message>
    <message>
        <source>Delete horizon</source>
        <translation>Löschhorizont</translation>
    </message>
    <message>
        <source>Compressed twice</source>
        <translation>Doppelt komprimiert</translation>
    </message>
    <message>
        <source>no members</source>
        <translation>keine Mitglieder</translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s)</source>
        <translation>
            <numerusform>%Ln Mitglied</numerusform>
            <numerusform>%Ln Mitglieder</numerusform>
        </translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>Lag</translation>
    </message>
    <message>
        <source>steady</source>
        <translation>gleichbleibend</translation>
    </message>
    <message>
        <source>End − committed over all partitions with a commit; its course since %1, when this page was opened, and its change over the last half minute</source>
        <translation>Ende − committet über alle Partitionen mit Commit; der Verlauf seit %1, als diese Seite geöffnet wurde, und die Änderung der letzten halben Minute</translation>
    </message>
    <message>
        <source>Time lag</source>
        <translation>Zeit-Lag</translation>
    </message>
    <message>
        <source>How old the oldest unread record is, by its timestamp</source>
        <translation>Wie alt der älteste ungelesene Record ist, nach seinem Zeitstempel</translation>
    </message>
    <message>
        <source>Caught up in</source>
        <translation>Aufgeholt in</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>lag grows by %1</source>
        <translation>Lag wächst um %1</translation>
    </message>
    <message>
        <source>lag stands still</source>
        <translation>Lag steht still</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Koordinator</translation>
    </message>
    <message>
        <source>a number is wanted behind %1</source>
        <translation>hinter %1 gehört eine Zahl</translation>
    </message>
    <message>
        <source>No permission</source>
        <translation>Keine Berechtigung</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Share groups commit no offsets, so they have no lag</source>
        <translation>Share-Gruppen committen keine Offsets, haben also keinen Lag</translation>
    </message>
    <message numerus="yes">
        <source>%Ln partition(s)</source>
        <translation>
            <numerusform>%Ln Partition</numerusform>
            <numerusform>%Ln Partitionen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them without a commit: not counted</source>
        <translation>
            <numerusform>%Ln davon ohne Commit: nicht gezählt</numerusform>
            <numerusform>%Ln davon ohne Commit: nicht gezählt</numerusform>
        </translation>
    </message>
    <message>
        <source>End − committed, summed over the partitions with a commit</source>
        <translation>Ende − committet, summiert über die Partitionen mit Commit</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>Partitionen</translation>
    </message>
    <message>
        <source>The broker that keeps the group</source>
        <translation>Der Broker, der die Gruppe verwaltet</translation>
    </message>
    <message>
        <source>How partitions are shared out, or what the members speak</source>
        <translation>Wie Partitionen verteilt werden oder was die Mitglieder sprechen</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more topic(s)</source>
        <translation>
            <numerusform>%Ln weiteres Topic</numerusform>
            <numerusform>%Ln weitere Topics</numerusform>
        </translation>
    </message>
    <message>
        <source>Not a consumer&apos;s assignment</source>
        <translation>Keine Zuweisung eines Consumers</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Mitglied</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>Zuweisung</translation>
    </message>
    <message>
        <source>Instance id</source>
        <translation>Instanz-Id</translation>
    </message>
    <message>
        <source>group.instance.id of a static member</source>
        <translation>group.instance.id eines statischen Mitglieds</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Subscribed by</source>
        <translation>Abonniert von</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>With a commit</source>
        <translation>Mit Commit</translation>
    </message>
    <message>
        <source>The text that the member left with its commit</source>
        <translation>Der Text, den das Mitglied bei seinem Commit hinterließ</translation>
    </message>
    <message>
        <source>End − committed</source>
        <translation>Ende − committet</translation>
    </message>
    <message>
        <source>How old the first unread record is, by its timestamp</source>
        <translation>Wie alt der erste ungelesene Record ist, nach seinem Zeitstempel</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>By how much the lag grew over the last half minute</source>
        <translation>Um wie viel der Lag in der letzten halben Minute wuchs</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>Partition</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>Committet</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>The high watermark</source>
        <translation>Die High Watermark</translation>
    </message>
    <message>
        <source>Stable</source>
        <translation>Stabil</translation>
    </message>
    <message>
        <source>The last stable offset: where a reader of committed records ends</source>
        <translation>Der Last Stable Offset: hier endet, wer nur committete Records liest</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Preparing rebalance</source>
        <translation>Rebalance beginnt</translation>
    </message>
    <message>
        <source>Completing rebalance</source>
        <translation>Rebalance endet</translation>
    </message>
    <message>
        <source>Assigning</source>
        <translation>Zuweisung läuft</translation>
    </message>
    <message>
        <source>Reconciling</source>
        <translation>Gleicht ab</translation>
    </message>
    <message>
        <source>Initializing</source>
        <translation>Initialisiert</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>Nicht bereit</translation>
    </message>
    <message>
        <source>Dead</source>
        <translation>Tot</translation>
    </message>
    <message>
        <source>Classic</source>
        <translation>Classic</translation>
    </message>
    <message>
        <source>Consumer</source>
        <translation>Consumer</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>Streams</source>
        <translation>Streams</translation>
    </message>
    <message numerus="yes">
        <source>%Ln replica(s) being moved here</source>
        <translation>
            <numerusform>%Ln Replikat wird hierher verschoben</numerusform>
            <numerusform>%Ln Replikate werden hierher verschoben</numerusform>
        </translation>
    </message>
    <message>
        <source>in use</source>
        <translation>benutzt</translation>
    </message>
    <message>
        <source>%1 free of %2</source>
        <translation>%1 von %2 frei</translation>
    </message>
    <message>
        <source>being moved here</source>
        <translation>wird hierher verschoben</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Belegt</translation>
    </message>
    <message>
        <source>The used share of its volume, whoever uses it</source>
        <translation>Der belegte Anteil des Datenträgers, von wem auch immer</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Verzeichnis</translation>
    </message>
    <message>
        <source>Offset lag</source>
        <translation>Offset-Lag</translation>
    </message>
    <message>
        <source>How many offsets it is behind the high watermark</source>
        <translation>Wie viele Offsets es hinter der High Watermark liegt</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Umzug</translation>
    </message>
    <message>
        <source>partition %1, offset %2</source>
        <translation>Partition %1, Offset %2</translation>
    </message>
    <message>
        <source>partition %1, offsets %2 – %3</source>
        <translation>Partition %1, Offsets %2 – %3</translation>
    </message>
    <message>
        <source>producer %1 epoch %2</source>
        <translation>Producer %1 Epoche %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln control record(s) · %1</source>
        <translation>
            <numerusform>%Ln Control-Record · %1</numerusform>
            <numerusform>%Ln Control-Records · %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) of an aborted transaction are hidden</source>
        <translation>
            <numerusform>%Ln Record einer abgebrochenen Transaktion ist ausgeblendet</numerusform>
            <numerusform>%Ln Records einer abgebrochenen Transaktion sind ausgeblendet</numerusform>
        </translation>
    </message>
    <message>
        <source>No records: compacted or dropped</source>
        <translation>Keine Records: kompaktiert oder verworfen</translation>
    </message>
    <message>
        <source>Deleted by retention before they could be read</source>
        <translation>Von der Retention gelöscht, bevor sie gelesen werden konnten</translation>
    </message>
    <message>
        <source>Cut off when the leader changed</source>
        <translation>Beim Leaderwechsel abgeschnitten</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Offset</translation>
    </message>
    <message>
        <source>Hdr</source>
        <translation>Hdr</translation>
    </message>
    <message>
        <source>Quorum leader</source>
        <translation>Quorum-Leader</translation>
    </message>
    <message>
        <source>Quorum epoch</source>
        <translation>Quorum-Epoche</translation>
    </message>
    <message>
        <source>Metadata end</source>
        <translation>Metadaten-Ende</translation>
    </message>
    <message>
        <source>Voters</source>
        <translation>Voter</translation>
    </message>
    <message>
        <source>Observers</source>
        <translation>Observer</translation>
    </message>
    <message>
        <source>Cluster id</source>
        <translation>Cluster-ID</translation>
    </message>
    <message>
        <source>Racks</source>
        <translation>Racks</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadaten</translation>
    </message>
    <message>
        <source>Sampled from end offsets while connected</source>
        <translation>Aus End-Offsets während der Verbindung ermittelt</translation>
    </message>
    <message>
        <source>Ask for this, or hand it to someone who may:</source>
        <translation>Darum bitten oder es jemandem geben, der es darf:</translation>
    </message>
    <message>
        <source>The command that gives the permission</source>
        <translation>Der Befehl, der die Berechtigung erteilt</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Befehl kopieren</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Lädt…</translation>
    </message>
    <message>
        <source>For this the broker wants %1. Everything else that you may see is unaffected.</source>
        <translation>Dafür verlangt der Broker %1. Alles andere, was sichtbar ist, bleibt davon unberührt.</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Neu fragen</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>first %1 of %2</source>
        <translation>erste %1 von %2</translation>
    </message>
    <message>
        <source>&lt; 1 ms</source>
        <translation>&lt; 1 ms</translation>
    </message>
    <message>
        <source>not run</source>
        <translation>nicht gelaufen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln broker(s)</source>
        <translation>
            <numerusform>%Ln Broker</numerusform>
            <numerusform>%Ln Broker</numerusform>
        </translation>
    </message>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>teilweise</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Cluster and topics</source>
        <translation>Cluster und Topics</translation>
    </message>
    <message>
        <source>Advertised addresses</source>
        <translation>Angebotene Adressen</translation>
    </message>
    <message>
        <source>%1 of %2 found</source>
        <translation>%1 von %2 gefunden</translation>
    </message>
    <message>
        <source>%1 of %2 accept connections</source>
        <translation>%1 von %2 nehmen Verbindungen an</translation>
    </message>
    <message>
        <source>Clients are sent to these addresses: advertised.listeners of the brokers must name what this machine can reach.</source>
        <translation>An diese Adressen werden Clients verwiesen: advertised.listeners der Broker muss nennen, was dieser Rechner erreicht.</translation>
    </message>
    <message>
        <source>partition %1</source>
        <translation>Partition %1</translation>
    </message>
    <message>
        <source>partition %1 and %2 more</source>
        <translation>Partition %1 und %2 weitere</translation>
    </message>
    <message numerus="yes">
        <source>%Ln partition(s) without a leader</source>
        <translation>
            <numerusform>%Ln Partition ohne Leader</numerusform>
            <numerusform>%Ln Partitionen ohne Leader</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln partition(s) under-replicated</source>
        <translation>
            <numerusform>%Ln Partition unterrepliziert</numerusform>
            <numerusform>%Ln Partitionen unterrepliziert</numerusform>
        </translation>
    </message>
    <message>
        <source>broker %1</source>
        <translation>Broker %1</translation>
    </message>
    <message>
        <source>log directory %1 failed</source>
        <translation>Log-Verzeichnis %1 ausgefallen</translation>
    </message>
    <message>
        <source>log directory %1 is full soon</source>
        <translation>Log-Verzeichnis %1 ist bald voll</translation>
    </message>
    <message>
        <source>%1 used, %2 free</source>
        <translation>%1 belegt, %2 frei</translation>
    </message>
    <message>
        <source>fenced: registered, but not serving</source>
        <translation>ausgesperrt: nicht im Dienst</translation>
    </message>
    <message>
        <source>cannot be reached from here</source>
        <translation>von hier aus nicht erreichbar</translation>
    </message>
    <message>
        <source>its log directories are not known</source>
        <translation>seine Log-Verzeichnisse sind nicht bekannt</translation>
    </message>
    <message>
        <source>quorum</source>
        <translation>Quorum</translation>
    </message>
    <message>
        <source>the metadata quorum is not known</source>
        <translation>das Metadaten-Quorum ist nicht bekannt</translation>
    </message>
    <message>
        <source>the quorum has no leader</source>
        <translation>das Quorum hat keinen Leader</translation>
    </message>
    <message>
        <source>voter %1 is behind</source>
        <translation>Voter %1 liegt zurück</translation>
    </message>
    <message>
        <source>%1 offsets of the metadata</source>
        <translation>%1 Offsets der Metadaten</translation>
    </message>
    <message>
        <source>not in the cluster</source>
        <translation>nicht im Cluster</translation>
    </message>
    <message numerus="yes">
        <source>%Ln replica(s) are placed on it</source>
        <translation>
            <numerusform>%Ln Replikat liegt auf ihm</numerusform>
            <numerusform>%Ln Replikate liegen auf ihm</numerusform>
        </translation>
    </message>
    <message>
        <source>doubtful address</source>
        <translation>zweifelhafte Adresse</translation>
    </message>
    <message>
        <source>unusable address</source>
        <translation>unbrauchbare Adresse</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Einzelheit</translation>
    </message>
    <message>
        <source>“%1” is not a partition or a range such as 2-4</source>
        <translation>„%1“ ist weder eine Partition noch ein Bereich wie 2-4</translation>
    </message>
    <message>
        <source>An offset is a whole number of at least 0</source>
        <translation>Ein Offset ist eine ganze Zahl ab 0</translation>
    </message>
    <message>
        <source>A time is ISO 8601 (2026-11-21T12:03), epoch milliseconds, or -15m before now</source>
        <translation>Eine Zeit ist ISO 8601 (2026-11-21T12:03), Epoch-Millisekunden oder -15m vor jetzt</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Vollständig</translation>
    </message>
    <message>
        <source>Not complete: batches that cannot be read were left out</source>
        <translation>Unvollständig: Unlesbare Batches wurden ausgelassen</translation>
    </message>
    <message>
        <source>Complete up to the limit</source>
        <translation>Vollständig bis zum Limit</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 messages</source>
        <translation>%1 Nachrichten</translation>
    </message>
    <message>
        <source>%1 of %2 offsets</source>
        <translation>%1 von %2 Offsets</translation>
    </message>
    <message>
        <source>%1 aborted hidden</source>
        <translation>%1 abgebrochene ausgeblendet</translation>
    </message>
    <message>
        <source>%1 batches unreadable</source>
        <translation>%1 Batches unlesbar</translation>
    </message>
    <message>
        <source>%1 dropped</source>
        <translation>%1 verworfen</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Lädt</translation>
    </message>
    <message>
        <source>Following</source>
        <translation>Folgt</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>%1 reads again</source>
        <translation>%1 liest wieder</translation>
    </message>
    <message>
        <source>%1 is new and is read too</source>
        <translation>%1 ist neu und wird mitgelesen</translation>
    </message>
    <message>
        <source>%1 was deleted: nothing more comes</source>
        <translation>%1 wurde gelöscht: Es kommt nichts mehr</translation>
    </message>
    <message>
        <source>%1 was deleted and created again: these are the old one&apos;s messages</source>
        <translation>%1 wurde gelöscht und neu angelegt: Dies sind die Nachrichten der alten</translation>
    </message>
    <message>
        <source>%1: timestamps go back at offset %2, so the order by time is not that of offsets</source>
        <translation>%1: Zeitstempel springen bei Offset %2 zurück, die Zeitfolge ist also nicht die der Offsets</translation>
    </message>
    <message>
        <source>%1 offline</source>
        <translation>%1 offline</translation>
    </message>
    <message>
        <source>%1 on the leaders&apos; disks, without the other replicas</source>
        <translation>%1 auf den Platten der Leader, ohne die anderen Replikate</translation>
    </message>
    <message>
        <source>The sum of end − begin over the partitions: gaps of compaction and transactions count too</source>
        <translation>Die Summe von Ende − Anfang über die Partitionen: Lücken von Kompaktierung und Transaktionen zählen mit</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Part.</translation>
    </message>
    <message>
        <source>RF</source>
        <translation>RF</translation>
    </message>
    <message>
        <source>Out of sync</source>
        <translation>Nicht synchron</translation>
    </message>
    <message numerus="yes">
        <source>0 of %Ln broker(s)</source>
        <translation>
            <numerusform>0 von %Ln Broker</numerusform>
            <numerusform>0 von %Ln Brokern</numerusform>
        </translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Topics</translation>
    </message>
    <message numerus="yes">
        <source>All %1 topic(s)</source>
        <translation>
            <numerusform>%1 Topic</numerusform>
            <numerusform>Alle %1 Topics</numerusform>
        </translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>Alle Gruppen</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>nicht verbunden</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>verbunden</translation>
    </message>
    <message>
        <source>trying again…</source>
        <translation>neuer Versuch…</translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation>verbindet…</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>Explore Apache Kafka clusters.</source>
        <translation>Apache-Kafka-Cluster erkunden.</translation>
    </message>
    <message>
        <source>Connect to the built-in demo cluster.</source>
        <translation>Mit dem eingebauten Demo-Cluster verbinden.</translation>
    </message>
    <message>
        <source>Connect to these brokers.</source>
        <translation>Mit diesen Brokern verbinden.</translation>
    </message>
    <message>
        <source>host:port,…</source>
        <translation>host:port,…</translation>
    </message>
    <message>
        <source>Connect to this saved connection.</source>
        <translation>Mit dieser gespeicherten Verbindung verbinden.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>name</translation>
    </message>
    <message>
        <source>Open a tab: %1 (again for several).</source>
        <translation>Einen Tab öffnen: %1 (mehrere: Option wiederholen).</translation>
    </message>
    <message>
        <source>page</source>
        <translation>seite</translation>
    </message>
    <message>
        <source>light, dark or system.</source>
        <translation>light, dark oder system.</translation>
    </message>
    <message>
        <source>theme</source>
        <translation>thema</translation>
    </message>
    <message>
        <source>--open: &quot;%1&quot; is not %2</source>
        <translation>--open: „%1“ ist nicht %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an option; --help lists them</source>
        <translation>„%1“ ist keine Option; --help zählt sie auf</translation>
    </message>
    <message>
        <source>There is no saved connection &quot;%1&quot;.</source>
        <translation>Es gibt keine gespeicherte Verbindung „%1“.</translation>
    </message>
    <message>
        <source>Choose one of these, or add it.</source>
        <translation>Eine von diesen wählen oder sie anlegen.</translation>
    </message>
    <message>
        <source>--demo, --bootstrap and --profile each name a cluster: give one of them</source>
        <translation>--demo, --bootstrap und --profile nennen je einen Cluster: nur eines davon angeben</translation>
    </message>
    <message>
        <source>--open needs a cluster: --demo, --bootstrap or --profile</source>
        <translation>--open braucht einen Cluster: --demo, --bootstrap oder --profile</translation>
    </message>
    <message>
        <source>--theme: &quot;%1&quot; is not light, dark or system</source>
        <translation>--theme: „%1“ ist nicht light, dark oder system</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message numerus="yes">
        <source>%Ln partition(s), lag %1</source>
        <translation>
            <numerusform>%Ln Partition, Lag %1</numerusform>
            <numerusform>%Ln Partitionen, Lag %1</numerusform>
        </translation>
    </message>
    <message>
        <source>masked</source>
        <translation>maskiert</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>0 bytes</source>
        <translation>0 Bytes</translation>
    </message>
    <message>
        <source>tombstone</source>
        <translation>Tombstone</translation>
    </message>
    <message>
        <source>binary</source>
        <translation>binär</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 k</source>
        <translation>%1 k</translation>
    </message>
    <message>
        <source>%1 M</source>
        <translation>%1 M</translation>
    </message>
    <message>
        <source>%1 G</source>
        <translation>%1 G</translation>
    </message>
    <message>
        <source>%1 B</source>
        <translation>%1 B</translation>
    </message>
    <message>
        <source>%1 /s</source>
        <translation>%1 /s</translation>
    </message>
    <message>
        <source>%1 k/s</source>
        <translation>%1 k/s</translation>
    </message>
    <message>
        <source>%1 M/s</source>
        <translation>%1 M/s</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>leader</source>
        <translation>Leader</translation>
    </message>
    <message>
        <source>Skew</source>
        <translation>Skew</translation>
    </message>
    <message>
        <source>in sync</source>
        <translation>synchron</translation>
    </message>
    <message>
        <source>out of sync</source>
        <translation>nicht synchron</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>nur lesen</translation>
    </message>
    <message>
        <source>well</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>changing</source>
        <translation>im Wechsel</translation>
    </message>
    <message>
        <source>live</source>
        <translation>live</translation>
    </message>
    <message>
        <source>%1 % of the scale</source>
        <translation>%1 % der Skala</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>kein Wert</translation>
    </message>
    <message>
        <source>loading</source>
        <translation>lädt</translation>
    </message>
    <message>
        <source>rising</source>
        <translation>steigend</translation>
    </message>
    <message>
        <source>falling</source>
        <translation>fallend</translation>
    </message>
    <message>
        <source>inherited</source>
        <translation>geerbt</translation>
    </message>
    <message>
        <source>reset, not applied</source>
        <translation>zurückgesetzt, nicht angewendet</translation>
    </message>
    <message>
        <source>not applied</source>
        <translation>nicht angewendet</translation>
    </message>
    <message>
        <source>It is %1 until the change is applied.</source>
        <translation>Bis die Änderung angewendet wird, ist es %1.</translation>
    </message>
    <message>
        <source>It takes a whole number from %1 to %2.</source>
        <translation>Erwartet wird eine ganze Zahl von %1 bis %2.</translation>
    </message>
    <message>
        <source>It takes a number.</source>
        <translation>Erwartet wird eine Zahl.</translation>
    </message>
    <message>
        <source>It takes one of: %1.</source>
        <translation>Möglich sind: %1.</translation>
    </message>
    <message>
        <source>The broker hides its value: what nobody can read, nobody can bring back.</source>
        <translation>Der Broker verbirgt den Wert: Was niemand lesen kann, kann niemand wiederherstellen.</translation>
    </message>
    <message>
        <source>what</source>
        <translation>was</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>In the program&apos;s words: %1.</source>
        <translation>In den Worten des Programms: %1.</translation>
    </message>
    <message>
        <source>It may pass by itself: trying again can help.</source>
        <translation>Er kann von selbst vergehen: noch einmal versuchen kann helfen.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Schreibgeschützt</translation>
    </message>
    <message numerus="yes">
        <source>Writes allowed, %Ln min left</source>
        <translation>
            <numerusform>Schreiben erlaubt, noch %Ln min</numerusform>
            <numerusform>Schreiben erlaubt, noch %Ln min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Writes allowed, %Ln s left</source>
        <translation>
            <numerusform>Schreiben erlaubt, noch %Ln s</numerusform>
            <numerusform>Schreiben erlaubt, noch %Ln s</numerusform>
        </translation>
    </message>
    <message>
        <source>its own</source>
        <translation>eigener Wert</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 zu %2</translation>
    </message>
    <message>
        <source>applied</source>
        <translation>angewendet</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>What is older than %1 is deleted soon</source>
        <translation>Was älter als %1 ist, wird bald gelöscht</translation>
    </message>
    <message>
        <source>What is beyond %1 of a partition is deleted soon</source>
        <translation>Was je Partition über %1 hinausgeht, wird bald gelöscht</translation>
    </message>
    <message>
        <source>Of each key the newest record alone is kept</source>
        <translation>Je Schlüssel bleibt nur der neueste Record</translation>
    </message>
    <message>
        <source>What is past the retention is deleted</source>
        <translation>Was über die Aufbewahrung hinausgeht, wird gelöscht</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Anmerkungen</translation>
    </message>
    <message>
        <source>emptied</source>
        <translation>geleert</translation>
    </message>
    <message>
        <source>empty already</source>
        <translation>schon leer</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>The earliest offset that there is</source>
        <translation>Der früheste Offset, den es gibt</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>The end when this was looked at: what comes later stays</source>
        <translation>Das Ende beim Nachsehen; was später kommt, bleibt</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 und %Ln weitere</numerusform>
            <numerusform>%1 und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>These groups have commits in it:</source>
        <translation>Diese Gruppen haben Commits darin:</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>Kafka&apos;s own: it stays</source>
        <translation>Kafkas eigenes: bleibt</translation>
    </message>
    <message>
        <source>not there any more</source>
        <translation>nicht mehr da</translation>
    </message>
    <message>
        <source>Consumers and transactions depend on it.</source>
        <translation>Consumer und Transaktionen hängen davon ab.</translation>
    </message>
    <message>
        <source>unknown: no answer came</source>
        <translation>unbekannt: keine Antwort</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>nicht getan</translation>
    </message>
    <message>
        <source>Groups with commits</source>
        <translation>Gruppen mit Commits</translation>
    </message>
    <message>
        <source>%1: not sent</source>
        <translation>%1: nicht gesendet</translation>
    </message>
    <message>
        <source>%1: no answer came. %2</source>
        <translation>%1: keine Antwort. %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln abgelehnt</numerusform>
            <numerusform>%Ln abgelehnt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without an answer</source>
        <translation>
            <numerusform>%Ln ohne Antwort</numerusform>
            <numerusform>%Ln ohne Antwort</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not sent</source>
        <translation>
            <numerusform>%Ln nicht gesendet</numerusform>
            <numerusform>%Ln nicht gesendet</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy as table (TSV)</source>
        <translation>Als &amp;Tabelle kopieren (TSV)</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>Als &amp;JSON kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;key</source>
        <translation>Schl&amp;üssel kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;value</source>
        <translation>&amp;Wert kopieren</translation>
    </message>
    <message>
        <source>both</source>
        <translation>beide</translation>
    </message>
    <message>
        <source>It holds no record.</source>
        <translation>Es enthält keinen Record.</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Messages a second, sampled from the end offsets while connected. Transaction markers count; what consumers fetch, no broker tells.</source>
        <translation>Nachrichten pro Sekunde, während der Verbindung aus den End-Offsets ermittelt. Transaktionsmarker zählen mit; was Consumer lesen, teilt kein Broker mit.</translation>
    </message>
    <message>
        <source>Cleanup</source>
        <translation>Bereinigung</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Retention</translation>
    </message>
    <message>
        <source>Last record</source>
        <translation>Letzter Record</translation>
    </message>
    <message>
        <source>The greatest timestamp of its records, from Kafka 3.0 on</source>
        <translation>Der größte Zeitstempel seiner Records, ab Kafka 3.0</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Rücknahme</translation>
    </message>
    <message>
        <source>Reverted</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>Heute, %1</translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <translation>Gestern, %1</translation>
    </message>
    <message>
        <source>A transaction is open: %1 offsets before the end are not stable yet</source>
        <translation>Eine Transaktion ist offen: %1 Offsets vor dem Ende sind noch nicht stabil</translation>
    </message>
    <message>
        <source>Bytes of the leader&apos;s log</source>
        <translation>Bytes des Logs beim Leader</translation>
    </message>
    <message>
        <source>Messages a second between the last two looks at its end offsets</source>
        <translation>Nachrichten je Sekunde zwischen den letzten beiden Blicken auf die End-Offsets</translation>
    </message>
    <message numerus="yes">
        <source>The line: its last %Ln look(s) since the row was in sight, up to %1</source>
        <translation>
            <numerusform>Die Linie: der letzte Blick, seit die Zeile zu sehen ist, bis %1</numerusform>
            <numerusform>Die Linie: die letzten %Ln Blicke, seit die Zeile zu sehen ist, bis %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Not read: away when following began, some may have come since</source>
        <translation>Nicht gelesen: beim Beginn des Folgens nicht da, seither kann etwas gekommen sein</translation>
    </message>
    <message>
        <source>Trying now</source>
        <translation>Nächster Versuch läuft</translation>
    </message>
    <message numerus="yes">
        <source>Next try in %Ln s</source>
        <translation>
            <numerusform>Nächster Versuch in %Ln s</numerusform>
            <numerusform>Nächster Versuch in %Ln s</numerusform>
        </translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>env: takes dev, test or prod</source>
        <translation>env: erwartet dev, test oder prod</translation>
    </message>
    <message>
        <source>By the level of metadata and the APIs that it supports; ≥: this one, or a later one</source>
        <translation>Nach der Stufe der Metadaten und den APIs, die er unterstützt; ≥: diese oder eine spätere</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message numerus="yes">
        <source>Kafka %1, %Ln API(s)</source>
        <translation>
            <numerusform>Kafka %1, %Ln API</numerusform>
            <numerusform>Kafka %1, %Ln APIs</numerusform>
        </translation>
    </message>
    <message>
        <source>older ones than the chosen time may be shown, too</source>
        <translation>auch ältere als die gewählte Zeit sind vielleicht dabei</translation>
    </message>
    <message>
        <source>newer ones than the chosen time are shown, too</source>
        <translation>auch neuere als die gewählte Zeit sind dabei</translation>
    </message>
    <message>
        <source>there is nothing to order them by</source>
        <translation>es gibt nichts, wonach sie sich ordnen ließen</translation>
    </message>
    <message>
        <source>%1: its messages have no timestamps: %2</source>
        <translation>%1: Die Nachrichten haben keine Zeitstempel: %2</translation>
    </message>
    <message>
        <source>%1; --help says what each option takes</source>
        <translation>%1; --help sagt, was jede Option erwartet</translation>
    </message>
    <message>
        <source>--%1: its value is empty; --help says what each option takes</source>
        <translation>--%1: Der Wert ist leer; --help sagt, was jede Option erwartet</translation>
    </message>
    <message>
        <source>Bytes in</source>
        <translation>Eingang, Bytes</translation>
    </message>
    <message>
        <source>Two looks at the log sizes are needed before a rate is known.</source>
        <translation>Erst zwei Blicke auf die Größen der Logs ergeben eine Rate.</translation>
    </message>
    <message>
        <source>Estimated from the log sizes of the leaders of %1 partitions, sampled while connected, over the last %2. Bytes as they are stored. What retention, compaction or deletion took away in that time hides as much; what goes out, no broker tells.</source>
        <translation>Geschätzt aus den Größen der Leader-Logs von %1 Partitionen, gemessen während der Verbindung, über die letzten %2. Bytes, wie sie gespeichert sind. Was Aufbewahrung, Kompaktierung oder Löschen in dieser Zeit entfernt hat, verdeckt ebenso viel; was hinausgeht, verrät kein Broker.</translation>
    </message>
    <message>
        <source>Growth of its leaders&apos; logs between the last two looks</source>
        <translation>Wachstum seiner Leader-Logs zwischen den letzten beiden Blicken</translation>
    </message>
    <message>
        <source>Bytes a second, estimated from the sizes of the leaders&apos; logs while connected. What retention, compaction or deletion took away hides as much; what goes out, no broker tells.</source>
        <translation>Bytes je Sekunde, während der Verbindung aus den Größen der Leader-Logs geschätzt. Was Aufbewahrung, Kompaktierung oder Löschen entfernt hat, verdeckt ebenso viel; was hinausgeht, verrät kein Broker.</translation>
    </message>
    <message>
        <source>Growth of the logs that it leads, between the last two looks</source>
        <translation>Wachstum der Logs, die er leitet, zwischen den letzten beiden Blicken</translation>
    </message>
    <message>
        <source>Bytes a second, estimated from the sizes of the logs that it leads while connected. What retention, compaction or deletion took away hides as much; what goes out, no broker tells.</source>
        <translation>Bytes je Sekunde, während der Verbindung aus den Größen der Logs geschätzt, die er leitet. Was Aufbewahrung, Kompaktierung oder Löschen entfernt hat, verdeckt ebenso viel; was hinausgeht, verrät kein Broker.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln topic(s)</source>
        <translation>
            <numerusform>%Ln Topic</numerusform>
            <numerusform>%Ln Topics</numerusform>
        </translation>
    </message>
    <message>
        <source>create add profile cluster bootstrap</source>
        <translation>erstellen anlegen hinzufügen Profil Cluster create add profile bootstrap</translation>
    </message>
    <message>
        <source>manage edit delete remove profiles clusters</source>
        <translation>verwalten bearbeiten löschen entfernen Profile Cluster edit delete remove</translation>
    </message>
    <message>
        <source>sandbox example try</source>
        <translation>Sandbox Beispiel ausprobieren</translation>
    </message>
    <message>
        <source>preferences options configure language theme size</source>
        <translation>Optionen Konfiguration Sprache Design Größe preferences options</translation>
    </message>
    <message>
        <source>exit close end</source>
        <translation>Ende schließen verlassen exit</translation>
    </message>
    <message>
        <source>search find</source>
        <translation>suchen finden search</translation>
    </message>
    <message>
        <source>reload update</source>
        <translation>neu laden aktualisieren reload</translation>
    </message>
    <message>
        <source>jobs history audit log</source>
        <translation>Aufträge Verlauf Protokoll Audit jobs</translation>
    </message>
    <message>
        <source>close leave</source>
        <translation>schließen verlassen close</translation>
    </message>
    <message>
        <source>change profile configure</source>
        <translation>ändern Profil konfigurieren</translation>
    </message>
    <message>
        <source>create add make</source>
        <translation>erstellen anlegen hinzufügen create add</translation>
    </message>
    <message>
        <source>copy duplicate create</source>
        <translation>kopieren duplizieren erstellen copy duplicate</translation>
    </message>
    <message>
        <source>increase alter create grow</source>
        <translation>erhöhen vergrößern ändern erstellen increase alter</translation>
    </message>
    <message>
        <source>purge truncate clear delete records messages</source>
        <translation>löschen bereinigen Datensätze Nachrichten purge truncate clear delete</translation>
    </message>
    <message>
        <source>remove drop erase</source>
        <translation>entfernen remove drop delete</translation>
    </message>
    <message>
        <source>configuration change alter value</source>
        <translation>Konfiguration ändern Wert config alter</translation>
    </message>
    <message>
        <source>configuration remove delete override revert</source>
        <translation>Konfiguration entfernen löschen Vorgabe config revert</translation>
    </message>
    <message>
        <source>configuration apply save</source>
        <translation>Konfiguration anwenden speichern config apply</translation>
    </message>
    <message>
        <source>configuration undo cancel</source>
        <translation>Konfiguration rückgängig abbrechen config undo</translation>
    </message>
    <message>
        <source>unlock write writes</source>
        <translation>entsperren schreiben Schreibrecht unlock write</translation>
    </message>
    <message>
        <source>lock protect</source>
        <translation>sperren schützen lock</translation>
    </message>
    <message>
        <source>tail watch live consume</source>
        <translation>live beobachten mitlesen tail watch consume</translation>
    </message>
    <message>
        <source>search</source>
        <translation>suchen search</translation>
    </message>
    <message>
        <source>pin</source>
        <translation>anheften pin</translation>
    </message>
    <message>
        <source>manual documentation</source>
        <translation>Handbuch Dokumentation manual</translation>
    </message>
    <message>
        <source>keys hotkeys</source>
        <translation>Tasten Tastenkürzel keys</translation>
    </message>
    <message>
        <source>problems errors faults</source>
        <translation>Probleme Fehler errors</translation>
    </message>
    <message>
        <source>version licence license</source>
        <translation>Version Lizenz license</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln group(s)</source>
        <translation>
            <numerusform>%Ln Gruppe</numerusform>
            <numerusform>Alle %Ln Gruppen</numerusform>
        </translation>
    </message>
    <message>
        <source>Size, all replicas</source>
        <translation>Größe, alle Replikate</translation>
    </message>
    <message>
        <source>Members that read this topic, or subscribe to it</source>
        <translation>Mitglieder, die dieses Topic lesen oder abonnieren</translation>
    </message>
    <message>
        <source>End − committed, summed over the partitions of this topic with a commit</source>
        <translation>Ende − committet, summiert über die Partitionen dieses Topics mit Commit</translation>
    </message>
    <message>
        <source>Partitions of this topic with a commit or a member</source>
        <translation>Partitionen dieses Topics mit Commit oder einem Mitglied</translation>
    </message>
    <message numerus="yes">
        <source>Not complete: %Ln of %1 partitions could not be read to their end</source>
        <translation>
            <numerusform>Nicht vollständig: %Ln von %1 Partitionen ließ sich nicht bis zum Ende lesen</numerusform>
            <numerusform>Nicht vollständig: %Ln von %1 Partitionen ließen sich nicht bis zum Ende lesen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 offsets read</source>
        <translation>%1 Offsets gelesen</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weitere</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Pinned to the tree</source>
        <translation>An den Baum angeheftet</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Unpin from the tree</source>
        <translation>Vom Baum lösen</translation>
    </message>
    <message>
        <source>Pin to the tree</source>
        <translation>An den Baum anheften</translation>
    </message>
    <message>
        <source>Ctrl+Shift+P</source>
        <translation>Ctrl+Shift+P</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>angeheftet</translation>
    </message>
    <message>
        <source>star favourite bookmark unpin keep</source>
        <translation>Stern Favorit Lesezeichen lösen merken anheften</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>nicht mehr da</translation>
    </message>
    <message>
        <source>records browse data events</source>
        <translation>Records Daten ansehen lesen browse</translation>
    </message>
    <message>
        <source>replicas leaders offsets</source>
        <translation>Replikate Leader Offsets</translation>
    </message>
    <message>
        <source>consumers readers lag</source>
        <translation>Consumer Leser Rückstand Lag</translation>
    </message>
    <message>
        <source>settings options retention</source>
        <translation>Einstellungen Optionen Aufbewahrung config settings</translation>
    </message>
    <message>
        <source>lag offsets commits</source>
        <translation>Rückstand Lag Offsets Commits</translation>
    </message>
    <message>
        <source>consumers clients assignments</source>
        <translation>Consumer Clients Zuteilung</translation>
    </message>
    <message>
        <source>as of</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Broker %1, %2</source>
        <translation>Broker %1, %2</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message numerus="yes">
        <source>failed %Ln time(s) in a row</source>
        <translation>
            <numerusform>einmal gescheitert</numerusform>
            <numerusform>%Ln-mal hintereinander gescheitert</numerusform>
        </translation>
    </message>
    <message>
        <source>not now</source>
        <translation>jetzt nicht</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>Auf dieser Seite</translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>the full stop of a sentence: %1 are its words</extracomment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>two sentences one behind the other</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <extracomment>two clauses of a line</extracomment>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>Who reads slower than %1 can miss that a key was deleted</source>
        <translation>Wer länger als %1 hinterherliest, kann verpassen, dass ein Schlüssel gelöscht wurde</translation>
    </message>
    <message>
        <source>undo take back restore change</source>
        <translation>Rückgängig zurücknehmen wiederherstellen undo revert</translation>
    </message>
    <message>
        <source>clipboard details</source>
        <translation>Zwischenablage Einzelheiten</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>nicht gesendet</translation>
    </message>
    <message>
        <source>No answer came</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what did not happen: why</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Type: LogAppendTime, set by the broker</source>
        <translation>Art: LogAppendTime, vom Broker gesetzt</translation>
    </message>
    <message>
        <source>Type: CreateTime, set by the producer</source>
        <translation>Art: CreateTime, vom Producer gesetzt</translation>
    </message>
    <message>
        <source>No offset is so large</source>
        <translation>So große Offsets gibt es nicht</translation>
    </message>
    <message>
        <source>Size, leaders</source>
        <translation>Größe, Leader</translation>
    </message>
    <message>
        <source>Bytes on the leaders&apos; disks, without the other replicas</source>
        <translation>Bytes auf den Platten der Leader, ohne die anderen Replikate</translation>
    </message>
    <message>
        <source>Not every topic has been asked for its size yet</source>
        <translation>Noch nicht von jedem Topic ist die Größe erfragt</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Noch nicht bekannt</translation>
    </message>
    <message>
        <source>The cluster cannot be reached; this appears as soon as it answers.</source>
        <translation>Der Cluster ist nicht erreichbar; sobald er antwortet, erscheint es hier.</translation>
    </message>
</context>
<context>
    <name>WriteRemark</name>
    <message>
        <source>The answer was lost; the partitions are there.</source>
        <translation>Die Antwort ging verloren; die Partitionen sind da.</translation>
    </message>
    <message>
        <source>It was sent, and the partitions cannot be seen yet: look before you add them again.</source>
        <translation>Gesendet, aber die Partitionen sind noch nicht zu sehen: vor erneutem Hinzufügen nachsehen.</translation>
    </message>
    <message>
        <source>They are created; the brokers do not tell of them yet.</source>
        <translation>Angelegt; die Broker melden sie noch nicht.</translation>
    </message>
    <message>
        <source>It was sent, and the old values are still told: look before you change it again.</source>
        <translation>Gesendet, aber noch werden die alten Werte gemeldet: vor erneutem Ändern nachsehen.</translation>
    </message>
    <message>
        <source>The answer was lost; the configuration is as it was wanted.</source>
        <translation>Die Antwort ging verloren; die Konfiguration ist wie gewünscht.</translation>
    </message>
    <message>
        <source>It is changed; the brokers do not tell of it yet.</source>
        <translation>Geändert; die Broker melden es noch nicht.</translation>
    </message>
    <message>
        <source>It was sent, and cannot be seen yet: look for it before you create it again.</source>
        <translation>Gesendet, aber noch nicht zu sehen: vor erneutem Anlegen nachsehen.</translation>
    </message>
    <message>
        <source>A topic of this name is there now, with another number of partitions.</source>
        <translation>Ein Topic mit diesem Namen gibt es jetzt, mit anderer Partitionszahl.</translation>
    </message>
    <message>
        <source>The answer was lost; the topic is there.</source>
        <translation>Die Antwort ging verloren; das Topic ist da.</translation>
    </message>
    <message>
        <source>It is created; the brokers do not tell of all its leaders yet.</source>
        <translation>Angelegt; die Broker melden noch nicht alle Leader.</translation>
    </message>
    <message>
        <source>It was empty.</source>
        <translation>Es war leer.</translation>
    </message>
    <message>
        <source>The answer was lost; the records are gone.</source>
        <translation>Die Antwort ging verloren; die Records sind gelöscht.</translation>
    </message>
    <message>
        <source>It was gone already.</source>
        <translation>Es war schon gelöscht.</translation>
    </message>
    <message>
        <source>The answer was lost; the topic is gone.</source>
        <translation>Die Antwort ging verloren; das Topic ist gelöscht.</translation>
    </message>
    <message>
        <source>It was asked for, and the topic is still there: it may go later, or its brokers do not allow it (delete.topic.enable).</source>
        <translation>Angefordert, aber das Topic ist noch da: Es kann später verschwinden, oder die Broker erlauben es nicht (delete.topic.enable).</translation>
    </message>
</context>
<context>
    <name>odradek::controllers::ConnectionHub</name>
    <message>
        <source>Demo cluster</source>
        <translation>Demo-Cluster</translation>
    </message>
    <message>
        <source>Give it a name</source>
        <translation>Einen Namen angeben</translation>
    </message>
    <message>
        <source>Another connection has this name</source>
        <translation>Eine andere Verbindung hat diesen Namen</translation>
    </message>
    <message>
        <source>it is left alone, because what it holds could not be read</source>
        <translation>sie bleibt unberührt, weil ihr Inhalt nicht gelesen werden konnte</translation>
    </message>
</context>
<context>
    <name>odradek::dialogs::AllowWritesDialog</name>
    <message>
        <source>Allow changes</source>
        <translation>Änderungen zulassen</translation>
    </message>
    <message>
        <source>The connection is read-only: the program itself refuses every change. Changes can be allowed for a time; it becomes read-only again by itself.</source>
        <translation>Die Verbindung ist schreibgeschützt: Das Programm selbst lehnt jede Änderung ab. Änderungen lassen sich für eine Weile zulassen; danach ist sie von selbst wieder schreibgeschützt.</translation>
    </message>
    <message>
        <source>Allow changes for</source>
        <translation>Änderungen zulassen für</translation>
    </message>
    <message>
        <source>Type %1 to allow changes in</source>
        <translation>%1 eingeben, um Änderungen zuzulassen in</translation>
    </message>
    <message numerus="yes">
        <source>%Ln min</source>
        <translation>
            <numerusform>%Ln min</numerusform>
            <numerusform>%Ln min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>odradek::dialogs::CheckList</name>
    <message>
        <source>All right</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Being checked</source>
        <translation>Wird geprüft</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Noch nicht geprüft</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
</context>
<context>
    <name>odradek::dialogs::ConfigPreviewDialog</name>
    <message>
        <source>Revert configuration</source>
        <translation>Konfiguration zurücknehmen</translation>
    </message>
    <message>
        <source>Change configuration</source>
        <translation>Konfiguration ändern</translation>
    </message>
    <message>
        <source>Settings that change</source>
        <translation>Einstellungen, die sich ändern</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>Asking what the configuration is now.</source>
        <translation>Die jetzige Konfiguration wird abgefragt.</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>The broker checks the change…</source>
        <translation>Der Broker prüft die Änderung…</translation>
    </message>
    <message>
        <source>The change cannot be applied</source>
        <translation>Die Änderung lässt sich nicht anwenden</translation>
    </message>
    <message>
        <source>There is nothing to apply.</source>
        <translation>Es gibt nichts anzuwenden.</translation>
    </message>
    <message>
        <source>The broker refuses it.</source>
        <translation>Der Broker lehnt es ab.</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>Nichts würde sich ändern.</translation>
    </message>
    <message>
        <source>Type %1 to change its configuration in</source>
        <translation>%1 eingeben, um die Konfiguration zu ändern in</translation>
    </message>
    <message numerus="yes">
        <source>Revert %Ln setting(s)</source>
        <translation>
            <numerusform>%Ln Einstellung zurücknehmen</numerusform>
            <numerusform>%Ln Einstellungen zurücknehmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply %Ln change(s)</source>
        <translation>
            <numerusform>%Ln Änderung anwenden</numerusform>
            <numerusform>%Ln Änderungen anwenden</numerusform>
        </translation>
    </message>
    <message>
        <source>The broker has checked it, and would do it.</source>
        <translation>Der Broker hat es geprüft und würde es tun.</translation>
    </message>
    <message>
        <source>The values before are kept: Activity takes it back.</source>
        <translation>Die vorherigen Werte werden aufgehoben: Unter Aktivität lässt es sich zurücknehmen.</translation>
    </message>
    <message>
        <source>Secret values cannot be brought back.</source>
        <translation>Geheime Werte lassen sich nicht wiederherstellen.</translation>
    </message>
    <message>
        <source>This broker takes a configuration whole: what others change meanwhile is lost.</source>
        <translation>Dieser Broker nimmt eine Konfiguration nur als Ganzes: Was andere inzwischen ändern, geht verloren.</translation>
    </message>
    <message>
        <source>This broker takes a configuration whole: %1 are sent again as they are, and what others change meanwhile is lost.</source>
        <translation>Dieser Broker nimmt eine Konfiguration nur als Ganzes: %1 werden unverändert mitgesendet, und was andere inzwischen ändern, geht verloren.</translation>
    </message>
    <message>
        <source>Changing the configuration…</source>
        <translation>Die Konfiguration wird geändert…</translation>
    </message>
    <message>
        <source>The configuration of %1 is changed</source>
        <translation>Die Konfiguration von %1 ist geändert</translation>
    </message>
    <message>
        <source>The configuration of %1 was not changed</source>
        <translation>Die Konfiguration von %1 wurde nicht geändert</translation>
    </message>
    <message>
        <source>Nobody knows yet whether the configuration of %1 was changed</source>
        <translation>Noch weiß niemand, ob die Konfiguration von %1 geändert wurde</translation>
    </message>
</context>
<context>
    <name>odradek::dialogs::CreateTopicDialog</name>
    <message>
        <source>Create topic</source>
        <translation>Topic anlegen</translation>
    </message>
    <message>
        <source>Check with the brokers</source>
        <translation>Broker prüfen lassen</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Partitions</source>
        <translation>&amp;Partitionen</translation>
    </message>
    <message>
        <source>&amp;Replicas</source>
        <translation>&amp;Replikate</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>&amp;Einstellungen</translation>
    </message>
    <message>
        <source>the brokers’ default</source>
        <translation>Vorgabe der Broker</translation>
    </message>
    <message>
        <source>Clone topic</source>
        <translation>Topic klonen</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1 wird gelesen…</translation>
    </message>
    <message>
        <source>%1 cannot be cloned.</source>
        <translation>%1 lässt sich nicht klonen.</translation>
    </message>
    <message>
        <source>Topic %1 is created.</source>
        <translation>Topic %1 ist angelegt.</translation>
    </message>
    <message>
        <source>Topic %1 was not created.</source>
        <translation>Topic %1 wurde nicht angelegt.</translation>
    </message>
    <message>
        <source>Nobody knows yet whether topic %1 was created.</source>
        <translation>Noch weiß niemand, ob Topic %1 angelegt wurde.</translation>
    </message>
    <message>
        <source>The brokers have not looked at it yet.</source>
        <translation>Die Broker haben es noch nicht geprüft.</translation>
    </message>
    <message>
        <source>Brokers before 0.10.2 cannot check a topic without creating it.</source>
        <translation>Broker vor 0.10.2 können ein Topic nicht prüfen, ohne es anzulegen.</translation>
    </message>
    <message>
        <source>Say how many partitions: brokers before 2.4 do not.</source>
        <translation>Bitte die Zahl der Partitionen angeben: Broker vor 2.4 wählen keine.</translation>
    </message>
    <message>
        <source>Say how many replicas: brokers before 2.4 do not.</source>
        <translation>Bitte die Zahl der Replikate angeben: Broker vor 2.4 wählen keine.</translation>
    </message>
    <message>
        <source>As many partitions and the same settings as %1; its messages are not copied.</source>
        <translation>So viele Partitionen und dieselben Einstellungen wie %1; die Nachrichten werden nicht kopiert.</translation>
    </message>
    <message>
        <source>The brokers would not create it.</source>
        <translation>Die Broker würden es nicht anlegen.</translation>
    </message>
    <message>
        <source>The brokers would create it</source>
        <translation>Die Broker würden es anlegen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln replica(s) of each</source>
        <translation>
            <numerusform>je %Ln Replikat</numerusform>
            <numerusform>je %Ln Replikate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln partition(s)</source>
        <translation>
            <numerusform>%Ln Partition</numerusform>
            <numerusform>%Ln Partitionen</numerusform>
        </translation>
    </message>
    <message>
        <source>Not created</source>
        <translation>Nicht angelegt</translation>
    </message>
</context>
<context>
    <name>odradek::dialogs::DeleteConnectionDialog</name>
    <message>
        <source>Delete connection</source>
        <translation>Verbindung löschen</translation>
    </message>
    <message>
        <source>“%1” is removed from your connections. The cluster itself is not touched.</source>
        <translation>„%1“ wird aus den Verbindungen entfernt. Der Cluster selbst bleibt unberührt.</translation>
    </message>
    <message>
        <source>It is connected: its tabs are closed.</source>
        <translation>Sie ist verbunden: ihre Tabs werden geschlossen.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>odradek::dialogs::DeleteTopicsDialog</name>
    <message>
        <source>Delete topic</source>
        <translation>Topic löschen</translation>
    </message>
    <message>
        <source>Delete topics</source>
        <translation>Topics löschen</translation>
    </message>
    <message>
        <source>Topics to delete</source>
        <translation>Zu löschende Topics</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln topics</source>
        <translation>
            <numerusform>%Ln Topic löschen</numerusform>
            <numerusform>%Ln Topics löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>None of them can be deleted.</source>
        <translation>Keines davon lässt sich löschen.</translation>
    </message>
    <message>
        <source>Type %1 to delete the topic in</source>
        <translation>%1 eingeben, um das Topic zu löschen in</translation>
    </message>
    <message>
        <source>Type %1 to delete the topics in</source>
        <translation>%1 eingeben, um die Topics zu löschen in</translation>
    </message>
    <message numerus="yes">
        <source>%Ln topic(s) deleted</source>
        <translation>
            <numerusform>%Ln Topic gelöscht</numerusform>
            <numerusform>%Ln Topics gelöscht</numerusform>
        </translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Topics</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>Partitionen</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Messages, settings and commits go too; nothing brings them back.</source>
        <translation>Nachrichten, Einstellungen und Commits gehen mit; nichts bringt sie zurück.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them stay(s).</source>
        <translation>
            <numerusform>%Ln davon bleibt.</numerusform>
            <numerusform>%Ln davon bleiben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for groups that read them…</source>
        <translation>Gruppen, die sie lesen, werden gesucht…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) have commits in them.</source>
        <translation>
            <numerusform>%Ln Gruppe hat Commits darin.</numerusform>
            <numerusform>%Ln Gruppen haben Commits darin.</numerusform>
        </translation>
    </message>
    <message>
        <source>No group has commits in them.</source>
        <translation>Keine Gruppe hat Commits darin.</translation>
    </message>
    <message>
        <source>Not every group could be looked at.</source>
        <translation>Nicht jede Gruppe ließ sich ansehen.</translation>
    </message>
    <message numerus="yes">
        <source>Deleting %Ln topic(s)…</source>
        <translation>
            <numerusform>%Ln Topic wird gelöscht…</numerusform>
            <numerusform>%Ln Topics werden gelöscht…</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Nothing was deleted</source>
        <translation>Nichts wurde gelöscht</translation>
    </message>
    <message numerus="yes">
        <source>delete %Ln topics</source>
        <comment>what is typed to delete them</comment>
        <translation>
            <numerusform>%Ln Topic löschen</numerusform>
            <numerusform>%Ln Topics löschen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>odradek::dialogs::Dialog</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The connection is read-only.</source>
        <translation>Die Verbindung ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>Type the name first.</source>
        <translation>Zuerst den Namen eingeben.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Nothing is changed</source>
        <translation>Es wird nichts geändert</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Closes this dialog. What was sent cannot be taken back: Activity tells how it ends.</source>
        <translation>Schließt diesen Dialog. Was gesendet wurde, lässt sich nicht zurücknehmen: Wie es ausgeht, steht unter Aktivität.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Sends nothing more. What was sent cannot be taken back.</source>
        <translation>Sendet nichts mehr. Was gesendet wurde, lässt sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>Enter and Esc cancel</source>
        <translation>Eingabe und Esc brechen ab</translation>
    </message>
    <message>
        <source>Enter confirms, Esc cancels</source>
        <translation>Eingabe bestätigt, Esc bricht ab</translation>
    </message>
</context>
<context>
    <name>odradek::dialogs::DialogHead</name>
    <message>
        <source>Allow changes…</source>
        <translation>Änderungen zulassen…</translation>
    </message>
</context>
<context>
    <name>odradek::dialogs::EmptyTopicDialog</name>
    <message>
        <source>Empty topic</source>
        <translation>Topic leeren</translation>
    </message>
    <message>
        <source>Partitions to empty</source>
        <translation>Zu leerende Partitionen</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>Asking the leaders for their offsets.</source>
        <translation>Die Leader werden nach ihren Offsets gefragt.</translation>
    </message>
    <message>
        <source>Looking what is in it…</source>
        <translation>Es wird nachgesehen, was darin ist…</translation>
    </message>
    <message>
        <source>&amp;Partitions</source>
        <translation>&amp;Partitionen</translation>
    </message>
    <message>
        <source>all, or as 0, 2-4</source>
        <translation>alle, oder wie 0, 2-4</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>Partitionen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln partition(s) emptied</source>
        <translation>
            <numerusform>%Ln Partition geleert</numerusform>
            <numerusform>%Ln Partitionen geleert</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can be deleted</source>
        <translation>Nichts lässt sich löschen</translation>
    </message>
    <message>
        <source>Nothing can be deleted.</source>
        <translation>Nichts lässt sich löschen.</translation>
    </message>
    <message>
        <source>This topic cannot be emptied</source>
        <translation>Dieses Topic lässt sich nicht leeren</translation>
    </message>
    <message>
        <source>It has the partitions 0 to %1.</source>
        <translation>Es hat die Partitionen 0 bis %1.</translation>
    </message>
    <message numerus="yes">
        <source>Empty %Ln partition(s)</source>
        <translation>
            <numerusform>%Ln Partition leeren</numerusform>
            <numerusform>%Ln Partitionen leeren</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to delete.</source>
        <translation>Es gibt nichts zu löschen.</translation>
    </message>
    <message>
        <source>Type %1 to delete its messages in</source>
        <translation>%1 eingeben, um die Nachrichten zu löschen in</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>gaps counted</source>
        <translation>Lücken mitgezählt</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>Nothing brings the messages back.</source>
        <translation>Nichts bringt die Nachrichten zurück.</translation>
    </message>
    <message>
        <source>The topic, its settings and commits stay; what comes from now on stays too.</source>
        <translation>Das Topic, seine Einstellungen und Commits bleiben, und auch was von jetzt an kommt.</translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln partition(s) the offsets are not known: left alone.</source>
        <translation>
            <numerusform>Von %Ln Partition sind die Offsets nicht bekannt: Sie bleibt, wie sie ist.</numerusform>
            <numerusform>Von %Ln Partitionen sind die Offsets nicht bekannt: Sie bleiben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleting messages of %Ln partition(s)…</source>
        <translation>
            <numerusform>Nachrichten von %Ln Partition werden gelöscht…</numerusform>
            <numerusform>Nachrichten von %Ln Partitionen werden gelöscht…</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 partitions</source>
        <translation>%1 von %2 Partitionen</translation>
    </message>
    <message>
        <source>No message was deleted</source>
        <translation>Keine Nachricht wurde gelöscht</translation>
    </message>
    <message>
        <source>No such partition</source>
        <translation>Keine solche Partition</translation>
    </message>
</context>
<context>
    <name>odradek::dialogs::GrowTopicDialog</name>
    <message>
        <source>Add partitions</source>
        <translation>Partitionen hinzufügen</translation>
    </message>
    <message>
        <source>Check with the brokers</source>
        <translation>Broker prüfen lassen</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>&amp;Partitions in all</source>
        <translation>&amp;Partitionen insgesamt</translation>
    </message>
    <message>
        <source>Type %1 to add partitions in</source>
        <translation>%1 eingeben, um Partitionen hinzuzufügen in</translation>
    </message>
    <message>
        <source>Topic %1 got no partitions.</source>
        <translation>Topic %1 hat keine Partitionen bekommen.</translation>
    </message>
    <message>
        <source>Nobody knows yet whether topic %1 got its partitions.</source>
        <translation>Noch weiß niemand, ob Topic %1 seine Partitionen bekommen hat.</translation>
    </message>
    <message>
        <source>Say how many partitions it shall have in all.</source>
        <translation>Die Gesamtzahl der Partitionen angeben.</translation>
    </message>
    <message>
        <source>It cannot be taken back: a topic never has fewer partitions again.</source>
        <translation>Das lässt sich nicht zurücknehmen: Ein Topic hat nie wieder weniger Partitionen.</translation>
    </message>
    <message>
        <source>The brokers would do it.</source>
        <translation>Die Broker würden es tun.</translation>
    </message>
    <message>
        <source>The brokers have not looked at it yet.</source>
        <translation>Die Broker haben es noch nicht geprüft.</translation>
    </message>
    <message>
        <source>The brokers would not do it.</source>
        <translation>Die Broker würden es nicht tun.</translation>
    </message>
    <message numerus="yes">
        <source>Topic %1 has %Ln partition(s) now.</source>
        <translation>
            <numerusform>Topic %1 hat jetzt %Ln Partition.</numerusform>
            <numerusform>Topic %1 hat jetzt %Ln Partitionen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln partition(s)</source>
        <translation>
            <numerusform>%Ln Partition hinzufügen</numerusform>
            <numerusform>%Ln Partitionen hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>No partitions added</source>
        <translation>Keine Partitionen hinzugefügt</translation>
    </message>
</context>
<context>
    <name>odradek::dialogs::NumberField</name>
    <message>
        <source>A whole number is wanted.</source>
        <translation>Hier steht eine ganze Zahl.</translation>
    </message>
</context>
<context>
    <name>odradek::dialogs::SettingRow</name>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Name of a setting</source>
        <translation>Name einer Einstellung</translation>
    </message>
    <message>
        <source>the brokers’ default</source>
        <translation>Vorgabe der Broker</translation>
    </message>
    <message>
        <source>Remove this setting</source>
        <translation>Diese Einstellung entfernen</translation>
    </message>
    <message>
        <source>%1 is set twice.</source>
        <translation>%1 steht zweimal da.</translation>
    </message>
    <message>
        <source>%1 Now: %2.</source>
        <translation>%1 Jetzt: %2.</translation>
    </message>
</context>
<context>
    <name>odradek::dialogs::SettingRows</name>
    <message>
        <source>Another setting</source>
        <translation>Weitere Einstellung</translation>
    </message>
    <message>
        <source>%1 is set twice.</source>
        <translation>%1 steht zweimal da.</translation>
    </message>
</context>
<context>
    <name>odradek::dialogs::StepList</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Schritt %1 von %2: %3</translation>
    </message>
</context>
<context>
    <name>odradek::dialogs::TypedName</name>
    <message>
        <source>This is not the name.</source>
        <translation>Das ist nicht der Name.</translation>
    </message>
    <message>
        <source>The name is right.</source>
        <translation>Der Name stimmt.</translation>
    </message>
</context>
<context>
    <name>odradek::models::PaletteModel</name>
    <message>
        <source>Recent</source>
        <translation>Zuletzt</translation>
    </message>
</context>
<context>
    <name>odradek::models::TimeFormat</name>
    <message>
        <source>local</source>
        <translation>lokal</translation>
    </message>
    <message>
        <source>relative</source>
        <translation>relativ</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>Epoch</translation>
    </message>
    <message>
        <source>UTC: %1</source>
        <translation>UTC: %1</translation>
    </message>
    <message>
        <source>Local: %1 %2</source>
        <translation>Lokal: %1 %2</translation>
    </message>
    <message>
        <source>Epoch: %1</source>
        <translation>Epoch: %1</translation>
    </message>
    <message>
        <source>Relative: %1</source>
        <translation>Relativ: %1</translation>
    </message>
</context>
<context>
    <name>odradek::models::TreeModel</name>
    <message>
        <source>read-only</source>
        <translation>schreibgeschützt</translation>
    </message>
    <message>
        <source>has problems</source>
        <translation>hat Probleme</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>verbunden</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>nicht verbunden</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>angeheftet</translation>
    </message>
</context>
<context>
    <name>odradek::views::ActivityDetail</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Details schließen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Go to the revert</source>
        <translation>Zur Rücknahme</translation>
    </message>
    <message>
        <source>Go to the change</source>
        <translation>Zur Änderung</translation>
    </message>
    <message>
        <source>Reverted by</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>Reverts</source>
        <translation>Nimmt zurück</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Begann</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
</context>
<context>
    <name>odradek::views::ActivityPage</name>
    <message>
        <source>Running</source>
        <translation>Laufend</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>What has ended</source>
        <translation>Was beendet ist</translation>
    </message>
    <message>
        <source>What runs</source>
        <translation>Was läuft</translation>
    </message>
    <message>
        <source>No entry matches</source>
        <translation>Kein Eintrag passt</translation>
    </message>
    <message>
        <source>The filter leaves nothing.</source>
        <translation>Der Filter lässt nichts übrig.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>Nothing runs</source>
        <translation>Nichts läuft</translation>
    </message>
    <message>
        <source>It stands above</source>
        <translation>Es steht oben</translation>
    </message>
    <message>
        <source>What ends is listed under All.</source>
        <translation>Was endet, steht unter Alle.</translation>
    </message>
    <message>
        <source>Nothing has failed</source>
        <translation>Nichts ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>What fails stays here, with its reason.</source>
        <translation>Was fehlschlägt, bleibt hier, mit seinem Grund.</translation>
    </message>
    <message>
        <source>Nothing has ended yet</source>
        <translation>Noch ist nichts beendet</translation>
    </message>
    <message>
        <source>Loads, searches and changes are listed here, with how they ended.</source>
        <translation>Hier stehen Ladevorgänge, Suchen und Änderungen, mit ihrem Ausgang.</translation>
    </message>
    <message>
        <source>Writes only</source>
        <translation>Nur Änderungen</translation>
    </message>
    <message>
        <source>Filter by words, or  action:create  env:prod  target:billing*</source>
        <translation>Nach Wörtern filtern oder  action:anlegen  env:prod  target:billing*</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>All the time</source>
        <translation>Ganze Zeit</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message numerus="yes">
        <source>Last %Ln day(s)</source>
        <translation>
            <numerusform>Letzter %Ln Tag</numerusform>
            <numerusform>Letzte %Ln Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>All clusters</source>
        <translation>Alle Cluster</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s)</source>
        <translation>
            <numerusform>%Ln Eintrag</numerusform>
            <numerusform>%Ln Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the revert</source>
        <translation>Zur Rücknahme</translation>
    </message>
    <message>
        <source>Go to the change</source>
        <translation>Zur Änderung</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>odradek::views::BrokerPage</name>
    <message>
        <source>Log directories</source>
        <translation>Log-Verzeichnisse</translation>
    </message>
    <message>
        <source>Filter replicas by topic</source>
        <translation>Replikate nach Topic filtern</translation>
    </message>
    <message>
        <source>Replicas of the broker</source>
        <translation>Replikate des Brokers</translation>
    </message>
    <message>
        <source>APIs of the broker</source>
        <translation>APIs des Brokers</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>APIs</source>
        <translation>APIs</translation>
    </message>
    <message>
        <source>Broker %1</source>
        <translation>Broker %1</translation>
    </message>
    <message>
        <source>Replicas</source>
        <translation>Replikate</translation>
    </message>
    <message>
        <source>not among the brokers that serve</source>
        <translation>nicht unter den Brokern im Dienst</translation>
    </message>
    <message>
        <source>Asking the broker for its APIs.</source>
        <translation>Der Broker wird nach seinen APIs gefragt.</translation>
    </message>
    <message>
        <source>You may not see the log directories</source>
        <translation>Keine Berechtigung für die Log-Verzeichnisse</translation>
    </message>
    <message>
        <source>Asking the broker for its log directories.</source>
        <translation>Der Broker wird nach seinen Log-Verzeichnissen gefragt.</translation>
    </message>
    <message>
        <source>No replica matches</source>
        <translation>Kein Replikat passt</translation>
    </message>
    <message>
        <source>This broker holds no replica</source>
        <translation>Dieser Broker hält kein Replikat</translation>
    </message>
    <message>
        <source>Its topics have other names.</source>
        <translation>Seine Topics heißen anders.</translation>
    </message>
    <message>
        <source>No partition is placed on it.</source>
        <translation>Auf ihm liegt keine Partition.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln replica(s)</source>
        <translation>
            <numerusform>%Ln Replikat</numerusform>
            <numerusform>%Ln Replikate</numerusform>
        </translation>
    </message>
    <message>
        <source>Refresh (F5)</source>
        <translation>Aktualisieren (F5)</translation>
    </message>
</context>
<context>
    <name>odradek::views::BrokersPage</name>
    <message>
        <source>Brokers</source>
        <translation>Broker</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbindet…</translation>
    </message>
    <message>
        <source>The brokers appear as soon as the cluster answers.</source>
        <translation>Die Broker erscheinen, sobald der Cluster antwortet.</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Details schließen</translation>
    </message>
</context>
<context>
    <name>odradek::views::ClusterPage</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Topics</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Brokers</source>
        <translation>Broker</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>Partitionen</translation>
    </message>
    <message>
        <source>Refresh (F5)</source>
        <translation>Aktualisieren (F5)</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>How often the pages of clusters ask by themselves while they are in sight</source>
        <translation>Wie oft die Seiten von Clustern von selbst fragen, solange sie zu sehen sind</translation>
    </message>
</context>
<context>
    <name>odradek::views::ClusterPartitionsPage</name>
    <message>
        <source>Filter partitions by topic, or  leader:4  replica:4  isr&lt;3</source>
        <translation>Nach Topic filtern oder  leader:4  replica:4  isr&lt;3</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Under-replicated</source>
        <translation>Unterrepliziert</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Not preferred</source>
        <translation>Nicht bevorzugt</translation>
    </message>
    <message>
        <source>Partitions of the cluster</source>
        <translation>Partitionen des Clusters</translation>
    </message>
    <message>
        <source>Which partitions</source>
        <translation>Welche Partitionen</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbindet…</translation>
    </message>
    <message>
        <source>The partitions appear as soon as the cluster answers.</source>
        <translation>Die Partitionen erscheinen, sobald der Cluster antwortet.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>No partition of this cluster is in this state.</source>
        <translation>Keine Partition dieses Clusters ist in diesem Zustand.</translation>
    </message>
    <message>
        <source>No partition matches</source>
        <translation>Keine Partition passt</translation>
    </message>
    <message>
        <source>Show all partitions</source>
        <translation>Alle Partitionen zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln partition(s)</source>
        <translation>
            <numerusform>%Ln Partition</numerusform>
            <numerusform>%Ln Partitionen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln partition(s) are filtered out.</source>
        <translation>
            <numerusform>%Ln Partition ist ausgefiltert.</numerusform>
            <numerusform>%Ln Partitionen sind ausgefiltert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>odradek::views::ConfigPage</name>
    <message>
        <source>Filter settings by name or value</source>
        <translation>Einstellungen nach Name oder Wert filtern</translation>
    </message>
    <message>
        <source>Overrides only</source>
        <translation>Nur Abweichungen</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>Only what was set for it itself</source>
        <translation>Nur was eigens dafür gesetzt wurde</translation>
    </message>
    <message numerus="yes">
        <source>%Ln setting(s)</source>
        <translation>
            <numerusform>%Ln Einstellung</numerusform>
            <numerusform>%Ln Einstellungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln override(s)</source>
        <translation>
            <numerusform>%Ln Abweichung</numerusform>
            <numerusform>%Ln Abweichungen</numerusform>
        </translation>
    </message>
    <message>
        <source>You may not see the configuration of %1</source>
        <translation>Keine Berechtigung für die Konfiguration von %1</translation>
    </message>
    <message>
        <source>You may not see the configuration of broker %1</source>
        <translation>Keine Berechtigung für die Konfiguration von Broker %1</translation>
    </message>
    <message>
        <source>Asking for the configuration.</source>
        <translation>Die Konfiguration wird abgefragt.</translation>
    </message>
    <message>
        <source>Nothing is overridden</source>
        <translation>Keine Abweichungen</translation>
    </message>
    <message>
        <source>No setting matches</source>
        <translation>Keine Einstellung passt</translation>
    </message>
    <message>
        <source>Every setting has the value it inherits.</source>
        <translation>Jede Einstellung hat den geerbten Wert.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln setting(s) are filtered out.</source>
        <translation>
            <numerusform>%Ln Einstellung ist ausgefiltert.</numerusform>
            <numerusform>%Ln Einstellungen sind ausgefiltert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all settings</source>
        <translation>Alle Einstellungen zeigen</translation>
    </message>
    <message>
        <source>Cleanup</source>
        <translation>Bereinigung</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Retention</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Preview…</source>
        <translation>Vorschau…</translation>
    </message>
    <message>
        <source>Leaves every setting as it is</source>
        <translation>Lässt jede Einstellung, wie sie ist</translation>
    </message>
    <message>
        <source>The connection is read-only: allow changes first.</source>
        <translation>Die Verbindung ist schreibgeschützt: zuerst Änderungen erlauben.</translation>
    </message>
    <message>
        <source>Choose a setting first.</source>
        <translation>Zuerst eine Einstellung wählen.</translation>
    </message>
    <message>
        <source>No setting was changed.</source>
        <translation>Keine Einstellung wurde geändert.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln Änderung</numerusform>
            <numerusform>%Ln Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Edits the value (F2)</source>
        <translation>Bearbeitet den Wert (F2)</translation>
    </message>
    <message>
        <source>Shows what would change, checked by the broker (Ctrl+Return)</source>
        <translation>Zeigt, was sich ändern würde, vom Broker geprüft (Strg+Return)</translation>
    </message>
    <message>
        <source>Edit %1…</source>
        <translation>%1 bearbeiten…</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>Reset to default</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Take the change back</source>
        <translation>Änderung zurücknehmen</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Rücktaste</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>Namen kopieren</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Wert kopieren</translation>
    </message>
</context>
<context>
    <name>odradek::views::ConnectionTestPanel</name>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <source>Test of the connection</source>
        <translation>Test der Verbindung</translation>
    </message>
    <message>
        <source>Tries what stands in the form, step by step, beside whatever is connected. Nothing is saved and nothing is changed.</source>
        <translation>Probiert aus, was im Formular steht, Schritt für Schritt, neben allem, was verbunden ist. Nichts wird gespeichert, nichts geändert.</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Erneut testen</translation>
    </message>
</context>
<context>
    <name>odradek::views::ConnectionsPage</name>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save and connect</source>
        <translation>Speichern und verbinden</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Neue Verbindung</translation>
    </message>
    <message>
        <source>Search connections</source>
        <translation>Verbindungen suchen</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Bootstrap</source>
        <translation>Bootstrap</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Brokers</source>
        <translation>Broker</translation>
    </message>
    <message>
        <source>built in, no network</source>
        <translation>eingebaut, ohne Netzwerk</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Trennen</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <translation>%1 Kopie</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Schreibgeschützt</translation>
    </message>
    <message>
        <source>Every write is refused by the program itself.</source>
        <translation>Das Programm selbst lehnt jedes Schreiben ab.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
</context>
<context>
    <name>odradek::views::GroupMembersView</name>
    <message>
        <source>Filter members:  lag&gt;1000  10.20.0</source>
        <translation>Mitglieder filtern:  lag&gt;1000  10.20.0</translation>
    </message>
    <message>
        <source>Members of the group</source>
        <translation>Mitglieder der Gruppe</translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s)</source>
        <translation>
            <numerusform>%Ln Mitglied</numerusform>
            <numerusform>%Ln Mitglieder</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody reads in this group</source>
        <translation>In dieser Gruppe liest niemand</translation>
    </message>
    <message>
        <source>Its commits stay until they expire; members appear as soon as they join.</source>
        <translation>Ihre Commits bleiben, bis sie verfallen; Mitglieder erscheinen, sobald sie beitreten.</translation>
    </message>
    <message>
        <source>No member matches</source>
        <translation>Kein Mitglied passt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s) are filtered out.</source>
        <translation>
            <numerusform>%Ln Mitglied ist ausgefiltert.</numerusform>
            <numerusform>%Ln Mitglieder sind ausgefiltert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter löschen</translation>
    </message>
</context>
<context>
    <name>odradek::views::GroupPage</name>
    <message>
        <source>Topics of the group</source>
        <translation>Topics der Gruppe</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>Partitionen</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Abonnements</translation>
    </message>
    <message>
        <source>Refresh (F5)</source>
        <translation>Aktualisieren (F5)</translation>
    </message>
    <message>
        <source>No topic</source>
        <translation>Kein Topic</translation>
    </message>
    <message>
        <source>Topics appear as soon as a member subscribes or the group commits.</source>
        <translation>Topics erscheinen, sobald ein Mitglied abonniert oder die Gruppe committet.</translation>
    </message>
    <message>
        <source>You may not see the group %1</source>
        <translation>Keine Berechtigung für die Gruppe %1</translation>
    </message>
    <message>
        <source>Asking the coordinator, then every leader.</source>
        <translation>Erst wird der Koordinator gefragt, dann jeder Leader.</translation>
    </message>
    <message>
        <source>Group lag</source>
        <translation>Gruppen-Lag</translation>
    </message>
</context>
<context>
    <name>odradek::views::GroupPartitionsView</name>
    <message>
        <source>Filter partitions:  lag&gt;1000  member:invoicer-0</source>
        <translation>Partitionen filtern:  lag&gt;1000  member:invoicer-0</translation>
    </message>
    <message>
        <source>Only lagging</source>
        <translation>Nur mit Lag</translation>
    </message>
    <message>
        <source>Group by topic</source>
        <translation>Nach Topic gruppieren</translation>
    </message>
    <message>
        <source>Partitions of the group</source>
        <translation>Partitionen der Gruppe</translation>
    </message>
    <message>
        <source>No commits and no assignments</source>
        <translation>Keine Commits und keine Zuweisungen</translation>
    </message>
    <message>
        <source>A partition appears as soon as a member reads it or the group commits in it.</source>
        <translation>Eine Partition erscheint, sobald ein Mitglied sie liest oder die Gruppe in ihr committet.</translation>
    </message>
    <message>
        <source>No partition matches</source>
        <translation>Keine Partition passt</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>Messages of the topic</source>
        <translation>Nachrichten des Topics</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Zeilen kopieren</translation>
    </message>
    <message numerus="yes">
        <source>%Ln partition(s)</source>
        <translation>
            <numerusform>%Ln Partition</numerusform>
            <numerusform>%Ln Partitionen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln partition(s) are filtered out.</source>
        <translation>
            <numerusform>%Ln Partition ist ausgefiltert.</numerusform>
            <numerusform>%Ln Partitionen sind ausgefiltert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>odradek::views::GroupsPage</name>
    <message>
        <source>Rebalancing</source>
        <translation>In Rebalance</translation>
    </message>
    <message>
        <source>Stable</source>
        <translation>Stabil</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>Lag</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>of %1 groups so far</source>
        <translation>von %1 Gruppen bisher</translation>
    </message>
    <message>
        <source>End − committed, summed over all groups that may be seen</source>
        <translation>Ende − committet, summiert über alle Gruppen, die sichtbar sind</translation>
    </message>
    <message>
        <source>Groups of broker %1</source>
        <translation>Gruppen von Broker %1</translation>
    </message>
    <message>
        <source>You may not see the groups</source>
        <translation>Keine Berechtigung für die Gruppen</translation>
    </message>
    <message>
        <source>Asking every broker for its groups.</source>
        <translation>Jeder Broker wird nach seinen Gruppen gefragt.</translation>
    </message>
    <message>
        <source>No groups yet</source>
        <translation>Noch keine Gruppen</translation>
    </message>
    <message>
        <source>A group appears as soon as a consumer joins or commits. Groups that you may not describe are not listed.</source>
        <translation>Eine Gruppe erscheint, sobald ein Consumer beitritt oder committet. Gruppen ohne das Recht Describe stehen nicht in der Liste.</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Stand %1</translation>
    </message>
</context>
<context>
    <name>odradek::views::GroupsView</name>
    <message>
        <source>All states</source>
        <translation>Alle Zustände</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Stable</source>
        <translation>Stabil</translation>
    </message>
    <message>
        <source>Rebalancing</source>
        <translation>In Rebalance</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Dead</source>
        <translation>Tot</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Alle Typen</translation>
    </message>
    <message>
        <source>Filter groups by name, or  lag&gt;1000  members&lt;1</source>
        <translation>Nach Name filtern oder  lag&gt;1000  members&lt;1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Only with lag</source>
        <translation>Nur mit Lag</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <translation>
            <numerusform>%Ln Gruppe</numerusform>
            <numerusform>%Ln Gruppen</numerusform>
        </translation>
    </message>
    <message>
        <source>No group matches</source>
        <translation>Keine Gruppe passt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) are filtered out.</source>
        <translation>
            <numerusform>%Ln Gruppe ist ausgefiltert.</numerusform>
            <numerusform>%Ln Gruppen sind ausgefiltert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>Namen kopieren</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Zeilen kopieren</translation>
    </message>
</context>
<context>
    <name>odradek::views::HelpText</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
</context>
<context>
    <name>odradek::views::HelpView</name>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Zurück (Alt+Links)</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>Vor (Alt+Rechts)</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>In der Hilfe suchen</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Nothing has all these words.</source>
        <translation>Nichts enthält alle diese Wörter.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
</context>
<context>
    <name>odradek::views::JobRow</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translation>%1 abbrechen</translation>
    </message>
</context>
<context>
    <name>odradek::views::LoadBar</name>
    <message>
        <source>From</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>Partitionen</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limit</translation>
    </message>
    <message>
        <source>Isolation</source>
        <translation>Isolation</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Laden</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>Committet</translation>
    </message>
    <message>
        <source>Uncommitted</source>
        <translation>Nicht committet</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Neueste</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>Älteste</translation>
    </message>
    <message>
        <source>Last 15 minutes</source>
        <translation>Letzte 15 Minuten</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Letzte Stunde</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Letzte 24 Stunden</translation>
    </message>
    <message>
        <source>Offset…</source>
        <translation>Offset…</translation>
    </message>
    <message>
        <source>Time…</source>
        <translation>Zeit…</translation>
    </message>
    <message>
        <source>Committed: without records of open and aborted transactions</source>
        <translation>Committet: ohne Records offener und abgebrochener Transaktionen</translation>
    </message>
    <message>
        <source>Read again (F5)</source>
        <translation>Erneut lesen (F5)</translation>
    </message>
    <message>
        <source>Show what arrives from now on (Ctrl+End)</source>
        <translation>Zeigen, was ab jetzt ankommt (Strg+Ende)</translation>
    </message>
    <message>
        <source>Hold back what arrives; nothing is lost (Space)</source>
        <translation>Zurückhalten, was ankommt; nichts geht verloren (Leertaste)</translation>
    </message>
    <message>
        <source>End fetching (Esc)</source>
        <translation>Abruf beenden (Esc)</translation>
    </message>
    <message>
        <source>From this offset, in every chosen partition</source>
        <translation>Ab diesem Offset, in jeder gewählten Partition</translation>
    </message>
    <message>
        <source>From this time: 2026-11-21T12:03 (UTC), epoch milliseconds, or -15m</source>
        <translation>Ab dieser Zeit: 2026-11-21T12:03 (UTC), Epoch-Millisekunden oder -15m</translation>
    </message>
    <message>
        <source>The topic has partitions 0 to %1</source>
        <translation>Das Topic hat die Partitionen 0 bis %1</translation>
    </message>
    <message>
        <source>Partitions, such as 0, 2-4; empty for all</source>
        <translation>Partitionen, etwa 0, 2-4; leer für alle</translation>
    </message>
    <message>
        <source>offset %1</source>
        <translation>Offset %1</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Alle %1</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Limit, isolation, how many to keep</source>
        <translation>Limit, Isolation, wie viele behalten werden</translation>
    </message>
    <message>
        <source>How many messages are kept while following; the oldest make room</source>
        <translation>Wie viele Nachrichten beim Folgen behalten werden; die ältesten machen Platz</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>The cluster cannot be reached: it goes on as soon as it is back</source>
        <translation>Der Cluster ist nicht erreichbar: es geht weiter, sobald er wieder da ist</translation>
    </message>
</context>
<context>
    <name>odradek::views::MessageDetail</name>
    <message>
        <source>Headers</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Record and batch</source>
        <translation>Record und Batch</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>Hex</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Message before</source>
        <translation>Vorige Nachricht</translation>
    </message>
    <message>
        <source>Message after</source>
        <translation>Nächste Nachricht</translation>
    </message>
    <message>
        <source>Keep this message while others are chosen</source>
        <translation>Diese Nachricht behalten, während andere gewählt werden</translation>
    </message>
    <message>
        <source>Close the detail</source>
        <translation>Detail schließen</translation>
    </message>
    <message>
        <source>offset</source>
        <translation>Offset</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>Partition %1</source>
        <translation>Partition %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
</context>
<context>
    <name>odradek::views::MessageFigures</name>
    <message>
        <source>Dropped</source>
        <translation>Verworfen</translation>
    </message>
    <message>
        <source>The oldest that went, since no more are kept</source>
        <translation>Die ältesten, die gehen mussten, weil nicht mehr behalten werden</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>Lag</translation>
    </message>
    <message>
        <source>Offsets that the partitions have and that are not read yet, as the brokers told last</source>
        <translation>Offsets, die die Partitionen haben und die noch nicht gelesen sind, nach der letzten Auskunft der Broker</translation>
    </message>
    <message>
        <source>Messages a second that arrived; the line: since following began, 40 seconds at most</source>
        <translation>Angekommene Nachrichten je Sekunde; die Linie: seit Beginn des Folgens, höchstens 40 Sekunden</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Gezeigt</translation>
    </message>
</context>
<context>
    <name>odradek::views::MessageFilterBar</name>
    <message>
        <source>Filter the loaded messages by a text in key, value or header</source>
        <translation>Geladene Nachrichten nach Text in Schlüssel, Wert oder Header filtern</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Groß-/Kleinschreibung beachten</translation>
    </message>
    <message>
        <source>Rows that are loaded are searched, of each part its first 8 MiB.</source>
        <translation>Durchsucht werden die geladenen Zeilen, von jedem Teil die ersten 8 MiB.</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>How times are written, everywhere in the program</source>
        <translation>Wie Zeiten überall im Programm geschrieben werden</translation>
    </message>
</context>
<context>
    <name>odradek::views::MessagesPage</name>
    <message>
        <source>Older</source>
        <translation>Ältere</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>Neuere</translation>
    </message>
    <message>
        <source>Messages of %1</source>
        <translation>Nachrichten von %1</translation>
    </message>
    <message>
        <source>Read the page before these messages (Alt+Up)</source>
        <translation>Die Seite vor diesen Nachrichten lesen (Alt+Auf)</translation>
    </message>
    <message>
        <source>Read the page after these messages (Alt+Down)</source>
        <translation>Die Seite nach diesen Nachrichten lesen (Alt+Ab)</translation>
    </message>
    <message>
        <source>Waiting for messages</source>
        <translation>Wartet auf Nachrichten</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Lädt…</translation>
    </message>
    <message>
        <source>What is produced from now on appears here.</source>
        <translation>Was ab jetzt produziert wird, erscheint hier.</translation>
    </message>
    <message>
        <source>Reading from the leaders of the partitions.</source>
        <translation>Liest von den Leadern der Partitionen.</translation>
    </message>
    <message>
        <source>Nothing is loaded</source>
        <translation>Nichts geladen</translation>
    </message>
    <message>
        <source>Load reads what the pickers say; it never joins a group.</source>
        <translation>Laden liest, was die Auswahl besagt; es tritt nie einer Gruppe bei.</translation>
    </message>
    <message>
        <source>Nothing could be read</source>
        <translation>Nichts ließ sich lesen</translation>
    </message>
    <message>
        <source>The reason stands above.</source>
        <translation>Der Grund steht oben.</translation>
    </message>
    <message>
        <source>No messages here</source>
        <translation>Keine Nachrichten</translation>
    </message>
    <message>
        <source>The chosen range of %1 holds none: try Oldest, other partitions, or Follow.</source>
        <translation>Der gewählte Bereich von %1 enthält keine: „Älteste“, andere Partitionen oder „Folgen“ versuchen.</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>No loaded message matches</source>
        <translation>Keine geladene Nachricht passt</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>Copied %1 of %2 messages: no more than 100,000, or 64 MiB.</source>
        <translation>%1 von %2 Nachrichten kopiert: höchstens 100.000 oder 64 MiB.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) are filtered out; those that are not loaded were not looked at.</source>
        <translation>
            <numerusform>%Ln Nachricht ist ausgefiltert; was nicht geladen ist, wurde nicht durchsucht.</numerusform>
            <numerusform>%Ln Nachrichten sind ausgefiltert; was nicht geladen ist, wurde nicht durchsucht.</numerusform>
        </translation>
    </message>
    <message>
        <source>You may not read the messages of %1</source>
        <translation>Keine Berechtigung, die Nachrichten von %1 zu lesen</translation>
    </message>
</context>
<context>
    <name>odradek::views::OverviewPage</name>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Busiest topics</source>
        <translation>Aktivste Topics</translation>
    </message>
    <message>
        <source>About the cluster</source>
        <translation>Über den Cluster</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>Nothing came in</source>
        <translation>Nichts ging ein</translation>
    </message>
    <message>
        <source>No end offset has moved between the last two looks.</source>
        <translation>Kein End-Offset hat sich zwischen den letzten beiden Abfragen bewegt.</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Topics</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>Partitionen</translation>
    </message>
    <message>
        <source>Under-replicated</source>
        <translation>Unterrepliziert</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird angesehen…</translation>
    </message>
    <message>
        <source>Every partition, broker and log directory is looked at.</source>
        <translation>Jede Partition, jeder Broker und jedes Log-Verzeichnis wird angesehen.</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Keine Probleme</translation>
    </message>
    <message>
        <source>Every partition has a leader and all its replicas in sync, every broker answers.</source>
        <translation>Jede Partition hat einen Leader und alle Replikate synchron, jeder Broker antwortet.</translation>
    </message>
    <message>
        <source>Two looks at the end offsets are needed before a rate is known.</source>
        <translation>Die Rate ist erst nach zweimaligem Abfragen der End-Offsets bekannt.</translation>
    </message>
    <message>
        <source>from end offsets, over %1</source>
        <translation>aus End-Offsets, über %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln internal</source>
        <translation>
            <numerusform>%Ln internes</numerusform>
            <numerusform>%Ln interne</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>odradek::views::Page</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>The cluster</source>
        <translation>Der Cluster</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>%1 ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>You see what was known at %1.</source>
        <translation>Zu sehen ist der Stand von %1.</translation>
    </message>
    <message>
        <source>Connection…</source>
        <translation>Verbindung…</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
</context>
<context>
    <name>odradek::views::PartitionsPage</name>
    <message>
        <source>Refresh (F5)</source>
        <translation>Aktualisieren (F5)</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>Partitionen</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Lädt…</translation>
    </message>
    <message>
        <source>Asking every leader for its offsets and sizes.</source>
        <translation>Jeder Leader wird nach Offsets und Größen gefragt.</translation>
    </message>
    <message>
        <source>Nothing is known of this topic</source>
        <translation>Über dieses Topic ist nichts bekannt</translation>
    </message>
    <message>
        <source>The reason stands above.</source>
        <translation>Der Grund steht oben.</translation>
    </message>
    <message>
        <source>Filter partitions:  leader:4  isr&lt;3</source>
        <translation>Partitionen filtern:  leader:4  isr&lt;3</translation>
    </message>
    <message>
        <source>Problems only</source>
        <translation>Nur mit Problemen</translation>
    </message>
    <message>
        <source>Browse partition</source>
        <translation>Partition durchsehen</translation>
    </message>
    <message>
        <source>Problems only (%1)</source>
        <translation>Nur mit Problemen (%1)</translation>
    </message>
    <message>
        <source>Browse partition %1</source>
        <translation>Partition %1 durchsehen</translation>
    </message>
    <message>
        <source>Choose a partition first.</source>
        <translation>Zuerst eine Partition wählen.</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Keine Probleme</translation>
    </message>
    <message>
        <source>No partition matches</source>
        <translation>Keine Partition passt</translation>
    </message>
    <message>
        <source>Show all partitions</source>
        <translation>Alle Partitionen zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln partition(s) are filtered out.</source>
        <translation>
            <numerusform>%Ln Partition ist ausgefiltert.</numerusform>
            <numerusform>%Ln Partitionen sind ausgefiltert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>odradek::views::PayloadView</name>
    <message>
        <source>first %1 of %2</source>
        <translation>erste %1 von %2</translation>
    </message>
    <message>
        <source>Save the bytes as they came</source>
        <translation>Die Bytes unverändert speichern</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>gespeichert</translation>
    </message>
    <message>
        <source>not saved: %1</source>
        <translation>nicht gespeichert: %1</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Baum</translation>
    </message>
    <message>
        <source>Pretty</source>
        <translation>Formatiert</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Roh</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Copy as it came</source>
        <translation>Unverändert kopieren</translation>
    </message>
    <message>
        <source>Save to a file…</source>
        <translation>In Datei speichern…</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>A tombstone: it deletes its key from a compacted topic.</source>
        <translation>Ein Tombstone: Er löscht seinen Schlüssel aus einem kompaktierten Topic.</translation>
    </message>
    <message>
        <source>There is none, which is not the same as empty.</source>
        <translation>Es gibt keinen; das ist nicht dasselbe wie leer.</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>0 bytes, which is not the same as null.</source>
        <translation>0 Bytes; das ist nicht dasselbe wie null.</translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation>Lange Zeilen umbrechen</translation>
    </message>
    <message>
        <source>Find in what is shown (Ctrl+F)</source>
        <translation>Im Gezeigten suchen (Strg+F)</translation>
    </message>
    <message>
        <source>raw: %1</source>
        <translation>roh: %1</translation>
    </message>
    <message>
        <source>Hidden characters are shown as escapes.</source>
        <translation>Verborgene Zeichen sind als Escapes gezeigt.</translation>
    </message>
</context>
<context>
    <name>odradek::views::RefreshRate</name>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
</context>
<context>
    <name>odradek::views::ReplicaLegend</name>
    <message>
        <source>leader</source>
        <translation>Leader</translation>
    </message>
    <message>
        <source>in sync</source>
        <translation>synchron</translation>
    </message>
    <message>
        <source>out of sync</source>
        <translation>nicht synchron</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
    <message>
        <source>Replicas are drawn by their state: %1</source>
        <translation>Replikate sind nach ihrem Zustand gezeichnet: %1</translation>
    </message>
</context>
<context>
    <name>odradek::views::SettingPopup</name>
    <message>
        <source>Value of %1</source>
        <translation>Wert von %1</translation>
    </message>
    <message>
        <source>Without a value of its own it would be %1.</source>
        <translation>Ohne eigenen Wert wäre es %1.</translation>
    </message>
    <message>
        <source>Reset to default</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Takes its own value away: what it inherits is in force then.</source>
        <translation>Entfernt den eigenen Wert; dann gilt der geerbte.</translation>
    </message>
    <message>
        <source>It has no value of its own.</source>
        <translation>Es hat keinen eigenen Wert.</translation>
    </message>
    <message>
        <source>%1, which is %2</source>
        <translation>%1, das sind %2</translation>
    </message>
    <message>
        <source>Milliseconds, or as 30 s, 12 h, 7 d</source>
        <translation>Millisekunden, oder wie 30 s, 12 h, 7 d</translation>
    </message>
    <message>
        <source>Bytes, or as 512 KiB, 1.5 GiB</source>
        <translation>Bytes, oder wie 512 KiB, 1.5 GiB</translation>
    </message>
</context>
<context>
    <name>odradek::views::SettingsPage</name>
    <message>
        <source>Every choice holds at once. Kept in %1</source>
        <translation>Jede Wahl gilt sofort. Aufbewahrt in %1</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>Size of type</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Reduced motion: nothing turns or blinks</source>
        <translation>Weniger Bewegung: nichts dreht sich oder blinkt</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>Ortszeit</translation>
    </message>
    <message>
        <source>A time zone</source>
        <translation>Eine Zeitzone</translation>
    </message>
    <message>
        <source>Relative: 4 s ago</source>
        <translation>Relativ: vor 4 s</translation>
    </message>
    <message>
        <source>Epoch milliseconds</source>
        <translation>Epoch-Millisekunden</translation>
    </message>
    <message>
        <source>Written as</source>
        <translation>Schreibweise</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>There is no time zone of this name. They are named like Europe/Paris.</source>
        <translation>Eine Zeitzone dieses Namens gibt es nicht. Sie heißen etwa Europe/Berlin.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Load from</source>
        <translation>Laden ab</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Neueste</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>Älteste</translation>
    </message>
    <message>
        <source>Last 15 minutes</source>
        <translation>Letzte 15 Minuten</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Letzte Stunde</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Letzte 24 Stunden</translation>
    </message>
    <message>
        <source>A topic opens with</source>
        <translation>Ein Topic öffnet mit</translation>
    </message>
    <message>
        <source>Most messages of a load</source>
        <translation>Höchstens je Laden</translation>
    </message>
    <message>
        <source>For topics that are opened from now on; what a tab was set to stays with the tab.</source>
        <translation>Für Topics, die ab jetzt geöffnet werden; was an einem Tab eingestellt wurde, bleibt bei ihm.</translation>
    </message>
    <message>
        <source>A message of five minutes ago: %1</source>
        <translation>Eine Nachricht von vor fünf Minuten: %1</translation>
    </message>
    <message>
        <source>The settings cannot be kept</source>
        <translation>Die Einstellungen lassen sich nicht speichern</translation>
    </message>
    <message>
        <source>What you choose holds until the program ends.</source>
        <translation>Was gewählt wird, gilt, bis das Programm endet.</translation>
    </message>
    <message>
        <source>Clusters</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>Pages refresh by themselves</source>
        <translation>Seiten aktualisieren sich von selbst</translation>
    </message>
    <message>
        <source>Pages refresh</source>
        <translation>Seiten aktualisieren</translation>
    </message>
    <message>
        <source>The pages of a cluster, while they are in sight; F5 always asks at once.</source>
        <translation>Die Seiten eines Clusters, solange sie zu sehen sind; F5 fragt immer sofort.</translation>
    </message>
</context>
<context>
    <name>odradek::views::TopicGroupsPage</name>
    <message>
        <source>Refresh (F5)</source>
        <translation>Aktualisieren (F5)</translation>
    </message>
    <message>
        <source>%1 of %2 groups looked at so far</source>
        <translation>bisher %1 von %2 Gruppen angesehen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) of the cluster looked at</source>
        <translation>
            <numerusform>%Ln Gruppe des Clusters angesehen</numerusform>
            <numerusform>%Ln Gruppen des Clusters angesehen</numerusform>
        </translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>Stand %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) cannot be looked at: %1</source>
        <translation>
            <numerusform>%Ln Gruppe lässt sich nicht ansehen: %1</numerusform>
            <numerusform>%Ln Gruppen lassen sich nicht ansehen: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>broker %1 has not told its groups</source>
        <translation>Broker %1 hat seine Gruppen nicht genannt</translation>
    </message>
    <message>
        <source>You may not see the groups</source>
        <translation>Keine Berechtigung für die Gruppen</translation>
    </message>
    <message>
        <source>Looking at the commits and members of every group.</source>
        <translation>Commits und Mitglieder jeder Gruppe werden angesehen.</translation>
    </message>
    <message>
        <source>No group has committed offsets here</source>
        <translation>Keine Gruppe hat hier Offsets committet</translation>
    </message>
    <message>
        <source>A group appears as soon as a member reads the topic or commits in it. Share groups commit no offsets, and groups that you may not describe are not listed.</source>
        <translation>Eine Gruppe erscheint, sobald ein Mitglied das Topic liest oder darin committet. Share-Gruppen committen keine Offsets, und Gruppen ohne das Recht Describe stehen nicht in der Liste.</translation>
    </message>
</context>
<context>
    <name>odradek::views::TopicPage</name>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>Partitionen</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>RF</source>
        <translation>RF</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>What can be done with the topic</source>
        <translation>Was sich mit dem Topic tun lässt</translation>
    </message>
    <message>
        <source>The topic %1 does not exist any more.</source>
        <translation>Das Topic %1 gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Somebody has deleted it. What was read stays until the tab is closed.</source>
        <translation>Jemand hat es gelöscht. Was gelesen wurde, bleibt, bis der Tab geschlossen wird.</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Topic %1 does not exist on this cluster</source>
        <translation>Das Topic %1 gibt es auf diesem Cluster nicht</translation>
    </message>
    <message>
        <source>It was deleted, has another name, or you may not see it. It appears here as soon as somebody creates it.</source>
        <translation>Es wurde gelöscht, heißt anders, oder Sie dürfen es nicht sehen. Es erscheint hier, sobald jemand es anlegt.</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Close tab</source>
        <translation>Tab schließen</translation>
    </message>
</context>
<context>
    <name>odradek::views::TopicsPage</name>
    <message>
        <source>Internal</source>
        <translation>Interne</translation>
    </message>
    <message>
        <source>Problems only</source>
        <translation>Nur mit Problemen</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Topics</translation>
    </message>
    <message>
        <source>Brokers</source>
        <translation>Broker</translation>
    </message>
    <message>
        <source>controller %1</source>
        <translation>Controller %1</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>Partitionen</translation>
    </message>
    <message>
        <source>Under-replicated</source>
        <translation>Unterrepliziert</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbindet…</translation>
    </message>
    <message>
        <source>The topics appear as soon as the cluster answers.</source>
        <translation>Die Topics erscheinen, sobald der Cluster antwortet.</translation>
    </message>
    <message>
        <source>No topic matches</source>
        <translation>Kein Topic passt</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>This cluster has no topics</source>
        <translation>Dieser Cluster hat keine Topics</translation>
    </message>
    <message>
        <source>Topics appear here as soon as somebody creates one.</source>
        <translation>Topics erscheinen hier, sobald jemand eines anlegt.</translation>
    </message>
    <message>
        <source>New topic…</source>
        <translation>Neues Topic…</translation>
    </message>
    <message>
        <source>Filter topics by name, or  parts&gt;48  size&gt;1GiB  cleanup:compact</source>
        <translation>Topics nach Namen filtern, oder  parts&gt;48  size&gt;1GiB  cleanup:compact</translation>
    </message>
    <message>
        <source>Problems only (%1)</source>
        <translation>Nur mit Problemen (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln internal</source>
        <translation>
            <numerusform>%Ln internes</numerusform>
            <numerusform>%Ln interne</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 a broker</source>
        <translation>%1 je Broker</translation>
    </message>
    <message numerus="yes">
        <source>%Ln topic(s)</source>
        <translation>
            <numerusform>%Ln Topic</numerusform>
            <numerusform>%Ln Topics</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln topic(s) are filtered out.</source>
        <translation>
            <numerusform>%Ln Topic ist ausgefiltert.</numerusform>
            <numerusform>%Ln Topics sind ausgefiltert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>odradek::views::ValuePopup</name>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
</context>
<context>
    <name>odradek::widgets::ActionRegistry</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>%1: %2 and %3</source>
        <translation>%1: %2 und %3</translation>
    </message>
</context>
<context>
    <name>odradek::widgets::Banner</name>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>odradek::widgets::BusyArc</name>
    <message>
        <source>Working</source>
        <translation>Arbeitet</translation>
    </message>
</context>
<context>
    <name>odradek::widgets::EnvironmentChip</name>
    <message>
        <source>Environment %1</source>
        <translation>Umgebung %1</translation>
    </message>
</context>
<context>
    <name>odradek::widgets::FieldNote</name>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
</context>
<context>
    <name>odradek::widgets::FilterBar</name>
    <message>
        <source>Clear the filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>Diesen Filter speichern</translation>
    </message>
    <message>
        <source>Earlier and saved filters</source>
        <translation>Frühere und gespeicherte Filter</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Not valid: %1</source>
        <translation>Ungültig: %1</translation>
    </message>
    <message>
        <source>Forget this filter</source>
        <translation>Diesen Filter vergessen</translation>
    </message>
    <message>
        <source>No earlier filters</source>
        <translation>Keine früheren Filter</translation>
    </message>
    <message>
        <source>%1 of %2 so far, %3 not known</source>
        <translation>bisher %1 von %2, %3 nicht bekannt</translation>
    </message>
</context>
<context>
    <name>odradek::widgets::FindBar</name>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Match before (Shift+F3)</source>
        <translation>Vorheriger Treffer (Umschalt+F3)</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>Nächster Treffer (F3)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>odradek::widgets::HexView</name>
    <message>
        <source>Bytes in hex</source>
        <translation>Bytes in Hex</translation>
    </message>
</context>
<context>
    <name>odradek::widgets::JsonTree</name>
    <message>
        <source>JSON tree</source>
        <translation>JSON-Baum</translation>
    </message>
    <message>
        <source>integer</source>
        <translation>Ganzzahl</translation>
    </message>
    <message>
        <source>decimal</source>
        <translation>Dezimalzahl</translation>
    </message>
    <message>
        <source>masked</source>
        <translation>maskiert</translation>
    </message>
    <message>
        <source>object, %1 in it</source>
        <translation>Objekt, %1 darin</translation>
    </message>
    <message>
        <source>list, %1 in it</source>
        <translation>Liste, %1 darin</translation>
    </message>
    <message>
        <source>level %1</source>
        <translation>Ebene %1</translation>
    </message>
</context>
<context>
    <name>odradek::widgets::NavigationTree</name>
    <message>
        <source>Clusters</source>
        <translation>Cluster</translation>
    </message>
</context>
<context>
    <name>odradek::widgets::NewRowsPill</name>
    <message>
        <source>%1 new</source>
        <translation>%1 neu</translation>
    </message>
    <message>
        <source>Go to the end, %1 new rows</source>
        <translation>Zum Ende, %1 neue Zeilen</translation>
    </message>
</context>
<context>
    <name>odradek::widgets::Palette</name>
    <message>
        <source>Palette</source>
        <translation>Palette</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Up Down</source>
        <translation>Auf Ab</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>wählen</translation>
    </message>
    <message>
        <source>run</source>
        <translation>ausführen</translation>
    </message>
    <message>
        <source>open in a new tab</source>
        <translation>in neuem Tab öffnen</translation>
    </message>
    <message>
        <source>close</source>
        <translation>schließen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Nothing has these letters in this order. Fewer of them find more.</source>
        <translation>Nichts hat diese Buchstaben in dieser Reihenfolge. Weniger davon finden mehr.</translation>
    </message>
</context>
<context>
    <name>odradek::widgets::PlainTextView</name>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>The first %1 of %2 are shown.</source>
        <translation>Gezeigt werden die ersten %1 von %2.</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mehr zeigen</translation>
    </message>
    <message>
        <source>empty line</source>
        <translation>leere Zeile</translation>
    </message>
</context>
<context>
    <name>odradek::widgets::StatusItem</name>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
</context>
<context>
    <name>odradek::widgets::SubTabs</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>%1, not up to date</source>
        <translation>%1, nicht auf dem neuesten Stand</translation>
    </message>
</context>
<context>
    <name>odradek::widgets::TabBar</name>
    <message>
        <source>More tabs</source>
        <translation>Weitere Tabs</translation>
    </message>
    <message>
        <source>preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>live</source>
        <translation>live</translation>
    </message>
    <message>
        <source>working</source>
        <translation>arbeitet</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
</context>
<context>
    <name>odradek::widgets::TabBar::Strip</name>
    <message>
        <source>Open tabs</source>
        <translation>Offene Tabs</translation>
    </message>
</context>
<context>
    <name>odradek::widgets::TableHeader</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Spalten zurücksetzen</translation>
    </message>
    <message>
        <source>sorted upwards</source>
        <translation>aufsteigend sortiert</translation>
    </message>
    <message>
        <source>sorted downwards</source>
        <translation>absteigend sortiert</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Spalte %1</translation>
    </message>
</context>
<context>
    <name>odradek::widgets::TableView</name>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
</context>
<context>
    <name>odradek::window::AboutDialog</name>
    <message>
        <source>An explorer for Apache Kafka clusters.</source>
        <translation>Ein Explorer für Apache-Kafka-Cluster.</translation>
    </message>
    <message>
        <source>About Odradek</source>
        <translation>Über Odradek</translation>
    </message>
    <message>
        <source>Free software under the GPL-3.0-or-later, without any warranty. The engine, which other programs may use as a library, is under the Apache License 2.0. Odradek is not affiliated with the Apache Software Foundation; Apache Kafka is its trademark.</source>
        <translation>Freie Software unter der GPL-3.0-or-later, ohne jede Gewährleistung. Die Engine, die andere Programme als Bibliothek verwenden können, steht unter der Apache License 2.0. Odradek ist nicht mit der Apache Software Foundation verbunden; Apache Kafka ist deren Marke.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>odradek::window::ActivityWatch</name>
    <message>
        <source>Reconnect</source>
        <translation>Neu verbinden</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln broker(s)</source>
        <translation>
            <numerusform>%Ln Broker</numerusform>
            <numerusform>%Ln Broker</numerusform>
        </translation>
    </message>
    <message>
        <source>disconnected</source>
        <translation>getrennt</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Laden</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>%1, Kafka %2</source>
        <translation>%1, Kafka %2</translation>
    </message>
</context>
<context>
    <name>odradek::window::ClusterAudit</name>
    <message>
        <source>the cluster does not list it any more</source>
        <translation>der Cluster führt ihn nicht mehr auf</translation>
    </message>
    <message>
        <source>back after %1</source>
        <translation>nach %1 wieder da</translation>
    </message>
    <message>
        <source>Broker lost</source>
        <translation>Broker verloren</translation>
    </message>
    <message>
        <source>broker %1</source>
        <translation>Broker %1</translation>
    </message>
    <message numerus="yes">
        <source>Changes allowed for %Ln min</source>
        <translation>
            <numerusform>Änderungen für %Ln Min. erlaubt</numerusform>
            <numerusform>Änderungen für %Ln Min. erlaubt</numerusform>
        </translation>
    </message>
    <message>
        <source>Read-only again</source>
        <translation>Wieder schreibgeschützt</translation>
    </message>
    <message>
        <source>the time is over</source>
        <translation>die Zeit ist um</translation>
    </message>
    <message>
        <source>ended by hand</source>
        <translation>von Hand beendet</translation>
    </message>
    <message>
        <source>not back when it was disconnected</source>
        <translation>beim Trennen noch nicht wieder da</translation>
    </message>
    <message>
        <source>disconnected</source>
        <translation>getrennt</translation>
    </message>
</context>
<context>
    <name>odradek::window::ConfigChanges</name>
    <message>
        <source>Configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>Open a configuration first.</source>
        <translation>Zuerst eine Konfiguration öffnen.</translation>
    </message>
    <message>
        <source>&amp;Edit setting…</source>
        <translation>&amp;Einstellung bearbeiten…</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>&amp;Reset setting to default</source>
        <translation>Einstellung &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>&amp;Preview changes of settings…</source>
        <translation>&amp;Vorschau der Änderungen…</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Return</translation>
    </message>
    <message>
        <source>&amp;Discard changes of settings</source>
        <translation>Änderungen ver&amp;werfen</translation>
    </message>
    <message>
        <source>Revert configuration</source>
        <translation>Konfiguration zurücknehmen</translation>
    </message>
    <message>
        <source>Change configuration</source>
        <translation>Konfiguration ändern</translation>
    </message>
    <message>
        <source>The configuration was not changed</source>
        <translation>Die Konfiguration wurde nicht geändert</translation>
    </message>
    <message>
        <source>Nobody knows yet whether the configuration was changed</source>
        <translation>Noch weiß niemand, ob die Konfiguration geändert wurde</translation>
    </message>
    <message>
        <source>Revert…</source>
        <translation>Zurücknehmen…</translation>
    </message>
    <message>
        <source>Connect to it, then try again.</source>
        <translation>Verbinden, dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The cluster has not answered yet.</source>
        <translation>Der Cluster hat noch nicht geantwortet.</translation>
    </message>
    <message>
        <source>This connection leads to another cluster now.</source>
        <translation>Diese Verbindung führt jetzt zu einem anderen Cluster.</translation>
    </message>
    <message>
        <source>What was changed there cannot be taken back here.</source>
        <translation>Was dort geändert wurde, lässt sich hier nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Nichts wurde geändert</translation>
    </message>
    <message>
        <source>What was to be changed:</source>
        <translation>Was geändert werden sollte:</translation>
    </message>
</context>
<context>
    <name>odradek::window::HelpWindows</name>
    <message>
        <source>%1 – Help of Odradek</source>
        <translation>%1 – Hilfe zu Odradek</translation>
    </message>
</context>
<context>
    <name>odradek::window::MainWindow</name>
    <message>
        <source>Connect to a Kafka cluster</source>
        <translation>Mit einem Kafka-Cluster verbinden</translation>
    </message>
    <message>
        <source>Connections stay on this computer. Nothing is sent anywhere but to your brokers.</source>
        <translation>Verbindungen bleiben auf diesem Rechner. Gesendet wird nur an die eigenen Broker.</translation>
    </message>
    <message>
        <source>New connection…</source>
        <translation>Neue Verbindung…</translation>
    </message>
    <message>
        <source>Open the demo cluster</source>
        <translation>Demo-Cluster öffnen</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Neue Verbindung</translation>
    </message>
    <message>
        <source>Ctrl+0</source>
        <translation>Ctrl+0</translation>
    </message>
    <message>
        <source>Ctrl+Shift+T</source>
        <translation>Ctrl+Shift+T</translation>
    </message>
    <message>
        <source>The file was kept as %1.</source>
        <translation>Die Datei wurde als %1 aufgehoben.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Broker %1</source>
        <translation>Broker %1</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Trennen</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Edit connection…</source>
        <translation>Verbindung bearbeiten…</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Cluster</source>
        <translation>&amp;Cluster</translation>
    </message>
    <message>
        <source>&amp;Messages</source>
        <translation>&amp;Nachrichten</translation>
    </message>
    <message>
        <source>T&amp;ab</source>
        <translation>&amp;Tab</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>&amp;New connection…</source>
        <translation>&amp;Neue Verbindung…</translation>
    </message>
    <message>
        <source>&amp;Connections…</source>
        <translation>&amp;Verbindungen…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+O</source>
        <translation>Ctrl+Shift+O</translation>
    </message>
    <message>
        <source>Open the &amp;demo cluster</source>
        <translation>&amp;Demo-Cluster öffnen</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation>Ctrl+Q</translation>
    </message>
    <message>
        <source>This page has no filter.</source>
        <translation>Diese Seite hat keinen Filter.</translation>
    </message>
    <message>
        <source>Pages with a filter</source>
        <translation>Seiten mit Filter</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filter</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>No tab is open.</source>
        <translation>Kein Tab ist offen.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <source>F5</source>
        <translation>F5</translation>
    </message>
    <message>
        <source>&amp;Side bar</source>
        <translation>&amp;Seitenleiste</translation>
    </message>
    <message>
        <source>Ctrl+B</source>
        <translation>Ctrl+B</translation>
    </message>
    <message>
        <source>To the tr&amp;ee</source>
        <translation>&amp;Zum Baum</translation>
    </message>
    <message>
        <source>&amp;Activity</source>
        <translation>A&amp;ktivität</translation>
    </message>
    <message>
        <source>Ctrl+Shift+A</source>
        <translation>Ctrl+Shift+A</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>T&amp;imes</source>
        <translation>Z&amp;eiten</translation>
    </message>
    <message>
        <source>Theme: as the &amp;desktop</source>
        <translation>Farbschema: wie der &amp;Desktop</translation>
    </message>
    <message>
        <source>Theme: &amp;light</source>
        <translation>Farbschema: &amp;hell</translation>
    </message>
    <message>
        <source>Theme: d&amp;ark</source>
        <translation>Farbschema: d&amp;unkel</translation>
    </message>
    <message>
        <source>Times: &amp;UTC</source>
        <translation>Zeiten: &amp;UTC</translation>
    </message>
    <message>
        <source>Times: &amp;local</source>
        <translation>Zeiten: &amp;lokal</translation>
    </message>
    <message>
        <source>Times: &amp;relative</source>
        <translation>Zeiten: &amp;relativ</translation>
    </message>
    <message>
        <source>Times: &amp;epoch milliseconds</source>
        <translation>Zeiten: &amp;Epoch-Millisekunden</translation>
    </message>
    <message>
        <source>&amp;Go to…</source>
        <translation>&amp;Gehe zu…</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation>Ctrl+P</translation>
    </message>
    <message>
        <source>&amp;Actions…</source>
        <translation>&amp;Aktionen…</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation>Tabs</translation>
    </message>
    <message>
        <source>&amp;Next tab</source>
        <translation>&amp;Nächster Tab</translation>
    </message>
    <message>
        <source>Ctrl+Tab</source>
        <translation>Ctrl+Tab</translation>
    </message>
    <message>
        <source>&amp;Previous tab</source>
        <translation>&amp;Voriger Tab</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Tab</source>
        <translation>Ctrl+Shift+Tab</translation>
    </message>
    <message>
        <source>Tab &amp;%1</source>
        <translation>Tab &amp;%1</translation>
    </message>
    <message>
        <source>Ctrl+%1</source>
        <translation>Ctrl+%1</translation>
    </message>
    <message>
        <source>There are not as many tabs.</source>
        <translation>So viele Tabs gibt es nicht.</translation>
    </message>
    <message>
        <source>Open a page of a cluster first.</source>
        <translation>Zuerst eine Seite eines Clusters öffnen.</translation>
    </message>
    <message>
        <source>The cluster is not connected.</source>
        <translation>Der Cluster ist nicht verbunden.</translation>
    </message>
    <message>
        <source>Pages of a cluster</source>
        <translation>Seiten eines Clusters</translation>
    </message>
    <message>
        <source>Ctrl+Shift+%1</source>
        <translation>Ctrl+Shift+%1</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>&amp;Trennen</translation>
    </message>
    <message>
        <source>&amp;Edit connection…</source>
        <translation>Verbindung &amp;bearbeiten…</translation>
    </message>
    <message>
        <source>Open the messages of a topic first.</source>
        <translation>Zuerst die Nachrichten eines Topics öffnen.</translation>
    </message>
    <message>
        <source>Nothing is being read.</source>
        <translation>Es wird nichts gelesen.</translation>
    </message>
    <message>
        <source>&amp;Follow the end</source>
        <translation>Dem &amp;Ende folgen</translation>
    </message>
    <message>
        <source>Ctrl+End</source>
        <translation>Ctrl+End</translation>
    </message>
    <message>
        <source>&amp;Pause or go on</source>
        <translation>&amp;Pause oder weiter</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>&amp;Older page</source>
        <translation>Ä&amp;ltere Seite</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Up</translation>
    </message>
    <message>
        <source>&amp;Newer page</source>
        <translation>&amp;Neuere Seite</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Down</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>The tab is kept already.</source>
        <translation>Der Tab wird schon behalten.</translation>
    </message>
    <message>
        <source>&amp;Keep open</source>
        <translation>&amp;Offen halten</translation>
    </message>
    <message>
        <source>Ctrl+Shift+K</source>
        <translation>Ctrl+Shift+K</translation>
    </message>
    <message>
        <source>&amp;Reopen closed tab</source>
        <translation>&amp;Geschlossenen Tab wieder öffnen</translation>
    </message>
    <message>
        <source>No tab was closed.</source>
        <translation>Kein Tab wurde geschlossen.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Ctrl+W</source>
        <translation>Ctrl+W</translation>
    </message>
    <message>
        <source>Close &amp;others</source>
        <translation>&amp;Andere schließen</translation>
    </message>
    <message>
        <source>Close those &amp;behind</source>
        <translation>&amp;Dahinterliegende schließen</translation>
    </message>
    <message>
        <source>Move tab b&amp;ack</source>
        <translation>Tab nach vo&amp;rn</translation>
    </message>
    <message>
        <source>Ctrl+Shift+PgUp</source>
        <translation>Ctrl+Shift+PgUp</translation>
    </message>
    <message>
        <source>Move tab o&amp;n</source>
        <translation>Tab nach h&amp;inten</translation>
    </message>
    <message>
        <source>Ctrl+Shift+PgDown</source>
        <translation>Ctrl+Shift+PgDown</translation>
    </message>
    <message>
        <source>O&amp;pen tabs…</source>
        <translation>O&amp;ffene Tabs…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+E</source>
        <translation>Ctrl+Shift+E</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Keyboard &amp;shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>Shift+F1</source>
        <translation>Shift+F1</translation>
    </message>
    <message>
        <source>&amp;Troubleshooting</source>
        <translation>&amp;Fehlersuche</translation>
    </message>
    <message>
        <source>&amp;About Odradek</source>
        <translation>Über &amp;Odradek</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Not everything can be kept</source>
        <translation>Nicht alles lässt sich aufbewahren</translation>
    </message>
    <message>
        <source>Find an action, or anything else</source>
        <translation>Eine Aktion oder etwas anderes finden</translation>
    </message>
    <message>
        <source>Go to an open tab</source>
        <translation>Zu einem offenen Tab gehen</translation>
    </message>
    <message>
        <source>Open tabs</source>
        <translation>Offene Tabs</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Topics</translation>
    </message>
    <message>
        <source>Brokers</source>
        <translation>Broker</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>Partitionen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Go to…</source>
        <translation>Gehe zu…</translation>
    </message>
    <message>
        <source>Hide the side bar</source>
        <translation>Seitenleiste ausblenden</translation>
    </message>
    <message>
        <source>Connections and topics</source>
        <translation>Verbindungen und Topics</translation>
    </message>
    <message numerus="yes">
        <source>%Ln running</source>
        <translation>
            <numerusform>%Ln läuft</numerusform>
            <numerusform>%Ln laufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln held</source>
        <translation>
            <numerusform>%Ln wartet</numerusform>
            <numerusform>%Ln warten</numerusform>
        </translation>
    </message>
    <message>
        <source>No jobs</source>
        <translation>Keine Vorgänge</translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s)</source>
        <translation>
            <numerusform>%Ln Verbindung</numerusform>
            <numerusform>%Ln Verbindungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln connected</source>
        <translation>
            <numerusform>%Ln verbunden</numerusform>
            <numerusform>%Ln verbunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Schreibgeschützt</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>Als &amp;JSON kopieren</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation>Ctrl+Shift+C</translation>
    </message>
    <message>
        <source>F&amp;ind in the message</source>
        <translation>&amp;In der Nachricht suchen</translation>
    </message>
    <message>
        <source>Ctrl+Shift+F</source>
        <translation>Ctrl+Shift+F</translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation>Weitersu&amp;chen</translation>
    </message>
    <message>
        <source>F3</source>
        <translation>F3</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>&amp;Rückwärts suchen</translation>
    </message>
    <message>
        <source>Shift+F3</source>
        <translation>Shift+F3</translation>
    </message>
    <message>
        <source>T&amp;opic</source>
        <translation>T&amp;opic</translation>
    </message>
    <message>
        <source>Cha&amp;nges</source>
        <translation>Ä&amp;nderungen</translation>
    </message>
    <message>
        <source>Changes are allowed for a time: click for more</source>
        <translation>Änderungen sind eine Zeit lang erlaubt: klicken für mehr</translation>
    </message>
    <message>
        <source>The program refuses every change: click to allow some</source>
        <translation>Das Programm lehnt jede Änderung ab: klicken, um einige zu erlauben</translation>
    </message>
    <message>
        <source>cluster id</source>
        <translation>Cluster-ID</translation>
    </message>
    <message>
        <source>Go to a cluster, topic or group</source>
        <translation>Gehe zu Cluster, Topic oder Gruppe</translation>
    </message>
    <message>
        <source>Every action by name</source>
        <translation>Jede Aktion mit Namen</translation>
    </message>
    <message>
        <source>All shortcuts</source>
        <translation>Alle Tastenkürzel</translation>
    </message>
    <message>
        <source>Times: in another &amp;zone…</source>
        <translation>Zeiten: in einer anderen &amp;Zone…</translation>
    </message>
    <message>
        <source>Go to a topic, a group, a connection, a page or a tab</source>
        <translation>Zu einem Topic, einer Gruppe, einer Verbindung, einer Seite oder einem Tab gehen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln partition(s)</source>
        <translation>
            <numerusform>%Ln Partition</numerusform>
            <numerusform>%Ln Partitionen</numerusform>
        </translation>
    </message>
    <message>
        <source>From an offse&amp;t…</source>
        <translation>Ab einem Offse&amp;t…</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open in a new tab</source>
        <translation>In neuem Tab öffnen</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>Namen kopieren</translation>
    </message>
    <message>
        <source>Choose a pinned topic or group in the tree first.</source>
        <translation>Zuerst im Baum ein angeheftetes Topic oder eine angeheftete Gruppe wählen.</translation>
    </message>
    <message>
        <source>It is the first one already.</source>
        <translation>Es steht schon an erster Stelle.</translation>
    </message>
    <message>
        <source>It is the last one already.</source>
        <translation>Es steht schon an letzter Stelle.</translation>
    </message>
    <message>
        <source>P&amp;in a topic or group</source>
        <translation>Topic oder Gruppe an&amp;heften</translation>
    </message>
    <message>
        <source>Ctrl+Shift+P</source>
        <translation>Ctrl+Shift+P</translation>
    </message>
    <message>
        <source>Unp&amp;in %1</source>
        <translation>%1 &amp;lösen</translation>
    </message>
    <message>
        <source>P&amp;in %1</source>
        <translation>%1 an&amp;heften</translation>
    </message>
    <message>
        <source>Open or choose a topic or a group first.</source>
        <translation>Zuerst ein Topic oder eine Gruppe öffnen oder wählen.</translation>
    </message>
    <message>
        <source>Topics and groups</source>
        <translation>Topics und Gruppen</translation>
    </message>
    <message>
        <source>Pinned topics and groups in the tree</source>
        <translation>Angeheftete Topics und Gruppen im Baum</translation>
    </message>
    <message>
        <source>Move pin &amp;up</source>
        <translation>Angeheftetes nach &amp;oben</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Up</source>
        <translation>Ctrl+Shift+Up</translation>
    </message>
    <message>
        <source>Move pin &amp;down</source>
        <translation>Angeheftetes nach &amp;unten</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Down</source>
        <translation>Ctrl+Shift+Down</translation>
    </message>
    <message>
        <source>Move pin up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move pin down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>G&amp;roup</source>
        <translation>G&amp;ruppe</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Zeigen</translation>
    </message>
    <message>
        <source>Choose a topic first.</source>
        <translation>Zuerst ein Topic wählen.</translation>
    </message>
    <message>
        <source>&amp;Messages of the topic</source>
        <translation>&amp;Nachrichten des Topics</translation>
    </message>
    <message>
        <source>Alt+1</source>
        <translation>Alt+1</translation>
    </message>
    <message>
        <source>&amp;Partitions of the topic</source>
        <translation>&amp;Partitionen des Topics</translation>
    </message>
    <message>
        <source>Alt+2</source>
        <translation>Alt+2</translation>
    </message>
    <message>
        <source>&amp;Groups of the topic</source>
        <translation>&amp;Gruppen des Topics</translation>
    </message>
    <message>
        <source>Alt+3</source>
        <translation>Alt+3</translation>
    </message>
    <message>
        <source>&amp;Configuration of the topic</source>
        <translation>&amp;Konfiguration des Topics</translation>
    </message>
    <message>
        <source>Alt+4</source>
        <translation>Alt+4</translation>
    </message>
    <message>
        <source>Pages of a topic</source>
        <translation>Seiten eines Topics</translation>
    </message>
    <message>
        <source>Open or choose a group first.</source>
        <translation>Zuerst eine Gruppe öffnen oder wählen.</translation>
    </message>
    <message>
        <source>&amp;Partitions of the group</source>
        <translation>&amp;Partitionen der Gruppe</translation>
    </message>
    <message>
        <source>Alt+Shift+1</source>
        <translation>Alt+Shift+1</translation>
    </message>
    <message>
        <source>&amp;Members of the group</source>
        <translation>&amp;Mitglieder der Gruppe</translation>
    </message>
    <message>
        <source>Alt+Shift+2</source>
        <translation>Alt+Shift+2</translation>
    </message>
    <message>
        <source>&amp;Topics of the group</source>
        <translation>&amp;Topics der Gruppe</translation>
    </message>
    <message>
        <source>Alt+Shift+3</source>
        <translation>Alt+Shift+3</translation>
    </message>
    <message>
        <source>Pages of a group</source>
        <translation>Seiten einer Gruppe</translation>
    </message>
    <message>
        <source>This tab has one page alone.</source>
        <translation>Dieser Tab hat nur eine Seite.</translation>
    </message>
    <message>
        <source>Ne&amp;xt page of the tab</source>
        <translation>Nächste &amp;Seite des Tabs</translation>
    </message>
    <message>
        <source>Ctrl+PgDown</source>
        <translation>Ctrl+PgDown</translation>
    </message>
    <message>
        <source>Pre&amp;vious page of the tab</source>
        <translation>Vorige S&amp;eite des Tabs</translation>
    </message>
    <message>
        <source>Ctrl+PgUp</source>
        <translation>Ctrl+PgUp</translation>
    </message>
    <message>
        <source>Tab &amp;by number</source>
        <translation>Tab nach Nu&amp;mmer</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Menu of the row</source>
        <translation>Zeilen&amp;menü</translation>
    </message>
    <message>
        <source>Shift+F10</source>
        <translation>Shift+F10</translation>
    </message>
    <message>
        <source>This page has no rows.</source>
        <translation>Diese Seite hat keine Zeilen.</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Open Activity first.</source>
        <translation>Zuerst die Aktivität öffnen.</translation>
    </message>
    <message>
        <source>Choose an entry of Activity first.</source>
        <translation>Zuerst einen Eintrag der Aktivität wählen.</translation>
    </message>
    <message>
        <source>Re&amp;vert the chosen change…</source>
        <translation>Gewählte Änderung zurück&amp;nehmen…</translation>
    </message>
    <message>
        <source>This entry has nothing that can be reverted.</source>
        <translation>An diesem Eintrag ist nichts zurückzunehmen.</translation>
    </message>
    <message>
        <source>Copy the chosen entr&amp;y</source>
        <translation>Gewählten Eintrag ko&amp;pieren</translation>
    </message>
    <message>
        <source>The connection was not deleted</source>
        <translation>Die Verbindung wurde nicht gelöscht</translation>
    </message>
    <message>
        <source>%1, lag %2</source>
        <translation>%1, Lag %2</translation>
    </message>
</context>
<context>
    <name>odradek::window::StateFile</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 lässt sich nicht lesen: %2</translation>
    </message>
    <message>
        <source>%1 is larger than 16 MiB</source>
        <translation>%1 ist größer als 16 MiB</translation>
    </message>
    <message>
        <source>%1 was written by a newer Odradek</source>
        <translation>%1 wurde von einem neueren Odradek geschrieben</translation>
    </message>
    <message>
        <source>%1. It is left as it is, and nothing is kept this time.</source>
        <translation>%1. Sie bleibt, wie sie ist, und diesmal wird nichts gespeichert.</translation>
    </message>
    <message>
        <source>%1 is broken (%2)</source>
        <translation>%1 ist beschädigt (%2)</translation>
    </message>
    <message>
        <source>%1. It was kept as %2, and everything is as at first.</source>
        <translation>%1. Sie wurde als %2 aufgehoben, und alles ist wie zu Beginn.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 lässt sich nicht schreiben: %2.</translation>
    </message>
    <message>
        <source>%1 has values that cannot be (%2)</source>
        <translation>%1 enthält Werte, die nicht sein können (%2)</translation>
    </message>
    <message>
        <source>%1. It was kept as %2; all else that it says holds.</source>
        <translation>%1. Sie wurde als %2 aufgehoben; alles andere daraus gilt.</translation>
    </message>
</context>
<context>
    <name>odradek::window::TopicActions</name>
    <message>
        <source>Open a page of a cluster first.</source>
        <translation>Zuerst eine Seite eines Clusters öffnen.</translation>
    </message>
    <message>
        <source>The cluster is not connected.</source>
        <translation>Der Cluster ist nicht verbunden.</translation>
    </message>
    <message>
        <source>Choose a topic first.</source>
        <translation>Zuerst ein Topic wählen.</translation>
    </message>
    <message>
        <source>The cluster cannot be reached.</source>
        <translation>Der Cluster ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>Disconnected before the answer came: nobody knows how it ended.</source>
        <translation>Getrennt, bevor die Antwort kam: Niemand weiß, wie es ausging.</translation>
    </message>
    <message>
        <source>The connection is read-only: allow changes for a time first, in the menu Cluster or by the lock.</source>
        <translation>Die Verbindung ist schreibgeschützt: erst eine Zeit lang Änderungen erlauben, im Menü Cluster oder über das Schloss.</translation>
    </message>
    <message>
        <source>The brokers look at it…</source>
        <translation>Die Broker sehen es sich an…</translation>
    </message>
    <message>
        <source>Creating the topic…</source>
        <translation>Das Topic wird angelegt…</translation>
    </message>
    <message>
        <source>Create topic</source>
        <translation>Topic anlegen</translation>
    </message>
    <message>
        <source>Adding the partitions…</source>
        <translation>Die Partitionen werden hinzugefügt…</translation>
    </message>
    <message>
        <source>Add partitions</source>
        <translation>Partitionen hinzufügen</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Topics</translation>
    </message>
    <message>
        <source>&amp;New topic…</source>
        <translation>&amp;Neues Topic…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+N</source>
        <translation>Ctrl+Shift+N</translation>
    </message>
    <message>
        <source>&amp;Clone topic…</source>
        <translation>Topic &amp;klonen…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+D</source>
        <translation>Ctrl+Shift+D</translation>
    </message>
    <message>
        <source>Add &amp;partitions…</source>
        <translation>&amp;Partitionen hinzufügen…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+G</source>
        <translation>Ctrl+Shift+G</translation>
    </message>
    <message>
        <source>The connection is not read-only: changes are always allowed.</source>
        <translation>Die Verbindung ist nicht schreibgeschützt: Änderungen sind immer erlaubt.</translation>
    </message>
    <message>
        <source>The connection is read-only already.</source>
        <translation>Die Verbindung ist schon schreibgeschützt.</translation>
    </message>
    <message>
        <source>&amp;Allow changes for a time…</source>
        <translation>Änderungen eine Zeit lang &amp;erlauben…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+L</source>
        <translation>Ctrl+Shift+L</translation>
    </message>
    <message>
        <source>Read-only connections</source>
        <translation>Schreibgeschützte Verbindungen</translation>
    </message>
    <message>
        <source>Make it &amp;read-only again</source>
        <translation>Wieder &amp;schreibgeschützt machen</translation>
    </message>
    <message>
        <source>Nobody waited for the answer: nobody knows how it ended.</source>
        <translation>Niemand hat die Antwort abgewartet: Wie es ausging, weiß niemand.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln partition(s)</source>
        <translation>
            <numerusform>%Ln Partition</numerusform>
            <numerusform>%Ln Partitionen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, RF %2</source>
        <translation>%1, RF %2</translation>
    </message>
</context>
<context>
    <name>odradek::window::TopicRemovals</name>
    <message>
        <source>E&amp;mpty topic…</source>
        <translation>Topic &amp;leeren…</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Topics</translation>
    </message>
    <message>
        <source>&amp;Delete topic…</source>
        <translation>Topic l&amp;öschen…</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>It is Kafka&apos;s own topic: it stays.</source>
        <translation>Es ist ein eigenes Topic von Kafka: Es bleibt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln topics</source>
        <translation>
            <numerusform>%Ln Topic</numerusform>
            <numerusform>%Ln Topics</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete topic</source>
        <translation>Topic löschen</translation>
    </message>
    <message>
        <source>Delete topics</source>
        <translation>Topics löschen</translation>
    </message>
    <message>
        <source>Empty topic</source>
        <translation>Topic leeren</translation>
    </message>
    <message>
        <source>Not deleted</source>
        <translation>Nicht gelöscht</translation>
    </message>
    <message>
        <source>Not emptied</source>
        <translation>Nicht geleert</translation>
    </message>
</context>
</TS>
