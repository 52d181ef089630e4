<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>%Ln control record(s) · %1</source>
        <translation>
            <numerusform>%Ln control record · %1</numerusform>
            <numerusform>%Ln control records · %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) of an aborted transaction are hidden</source>
        <translation>
            <numerusform>%Ln record of an aborted transaction is hidden</numerusform>
            <numerusform>%Ln records of an aborted transaction are hidden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s)</source>
        <translation>
            <numerusform>%Ln member</numerusform>
            <numerusform>%Ln members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln partition(s)</source>
        <translation>
            <numerusform>%Ln partition</numerusform>
            <numerusform>%Ln partitions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them without a commit: not counted</source>
        <translation>
            <numerusform>%Ln of them without a commit: not counted</numerusform>
            <numerusform>%Ln of them without a commit: not counted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more topic(s)</source>
        <translation>
            <numerusform>%Ln more topic</numerusform>
            <numerusform>%Ln more topics</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln partition(s), lag %1</source>
        <translation>
            <numerusform>%Ln partition, lag %1</numerusform>
            <numerusform>%Ln partitions, lag %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %1 topic(s)</source>
        <translation>
            <numerusform>All %1 topic</numerusform>
            <numerusform>All %1 topics</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln broker(s)</source>
        <translation>
            <numerusform>%Ln broker</numerusform>
            <numerusform>%Ln brokers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>0 of %Ln broker(s)</source>
        <translation>
            <numerusform>0 of %Ln broker</numerusform>
            <numerusform>0 of %Ln brokers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %Ln log director(ies), all replicas counted</source>
        <translation>
            <numerusform>%1 in %Ln log directory, all replicas counted</numerusform>
            <numerusform>%1 in %Ln log directories, all replicas counted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln partition(s) could not be asked.</source>
        <translation>
            <numerusform>%Ln partition could not be asked.</numerusform>
            <numerusform>%Ln partitions could not be asked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln replica(s) being moved here</source>
        <translation>
            <numerusform>%Ln replica being moved here</numerusform>
            <numerusform>%Ln replicas being moved here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln partition(s) without a leader</source>
        <translation>
            <numerusform>%Ln partition without a leader</numerusform>
            <numerusform>%Ln partitions without a leader</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln partition(s) under-replicated</source>
        <translation>
            <numerusform>%Ln partition under-replicated</numerusform>
            <numerusform>%Ln partitions under-replicated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln replica(s) are placed on it</source>
        <translation>
            <numerusform>%Ln replica is placed on it</numerusform>
            <numerusform>%Ln replicas are placed on it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Writes allowed, %Ln min left</source>
        <translation>
            <numerusform>Writes allowed, %Ln min left</numerusform>
            <numerusform>Writes allowed, %Ln min left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Writes allowed, %Ln s left</source>
        <translation>
            <numerusform>Writes allowed, %Ln s left</numerusform>
            <numerusform>Writes allowed, %Ln s left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln refused</numerusform>
            <numerusform>%Ln refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without an answer</source>
        <translation>
            <numerusform>%Ln without an answer</numerusform>
            <numerusform>%Ln without an answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not sent</source>
        <translation>
            <numerusform>%Ln not sent</numerusform>
            <numerusform>%Ln not sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The line: its last %Ln look(s) since the row was in sight, up to %1</source>
        <translation>
            <numerusform>The line: its last look since the row was in sight, up to %1</numerusform>
            <numerusform>The line: its last %Ln looks since the row was in sight, up to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Next try in %Ln s</source>
        <translation>
            <numerusform>Next try in %Ln s</numerusform>
            <numerusform>Next try in %Ln s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kafka %1, %Ln API(s)</source>
        <translation>
            <numerusform>Kafka %1, %Ln API</numerusform>
            <numerusform>Kafka %1, %Ln APIs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln topic(s)</source>
        <translation>
            <numerusform>%Ln topic</numerusform>
            <numerusform>%Ln topics</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln group(s)</source>
        <translation>
            <numerusform>All %Ln group</numerusform>
            <numerusform>All %Ln groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not complete: %Ln of %1 partitions could not be read to their end</source>
        <translation>
            <numerusform>Not complete: %Ln of %1 partitions could not be read to its end</numerusform>
            <numerusform>Not complete: %Ln of %1 partitions could not be read to their end</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>failed %Ln time(s) in a row</source>
        <translation>
            <numerusform>failed once</numerusform>
            <numerusform>failed %Ln times in a row</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>odradek::dialogs::AllowWritesDialog</name>
    <message numerus="yes">
        <source>%Ln min</source>
        <translation>
            <numerusform>%Ln min</numerusform>
            <numerusform>%Ln min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>odradek::dialogs::ConfigPreviewDialog</name>
    <message numerus="yes">
        <source>Revert %Ln setting(s)</source>
        <translation>
            <numerusform>Revert %Ln setting</numerusform>
            <numerusform>Revert %Ln settings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply %Ln change(s)</source>
        <translation>
            <numerusform>Apply %Ln change</numerusform>
            <numerusform>Apply %Ln changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>odradek::dialogs::CreateTopicDialog</name>
    <message numerus="yes">
        <source>%Ln replica(s) of each</source>
        <translation>
            <numerusform>%Ln replica of each</numerusform>
            <numerusform>%Ln replicas of each</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln partition(s)</source>
        <translation>
            <numerusform>%Ln partition</numerusform>
            <numerusform>%Ln partitions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>odradek::dialogs::DeleteTopicsDialog</name>
    <message numerus="yes">
        <source>Delete %Ln topics</source>
        <translation>
            <numerusform>Delete %Ln topic</numerusform>
            <numerusform>Delete %Ln topics</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln topic(s) deleted</source>
        <translation>
            <numerusform>%Ln topic deleted</numerusform>
            <numerusform>%Ln topics deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them stay(s).</source>
        <translation>
            <numerusform>%Ln of them stays.</numerusform>
            <numerusform>%Ln of them stay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) have commits in them.</source>
        <translation>
            <numerusform>%Ln group has commits in them.</numerusform>
            <numerusform>%Ln groups have commits in them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleting %Ln topic(s)…</source>
        <translation>
            <numerusform>Deleting %Ln topic…</numerusform>
            <numerusform>Deleting %Ln topics…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>delete %Ln topics</source>
        <comment>what is typed to delete them</comment>
        <translation>
            <numerusform>delete %Ln topic</numerusform>
            <numerusform>delete %Ln topics</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>odradek::dialogs::EmptyTopicDialog</name>
    <message numerus="yes">
        <source>%Ln partition(s) emptied</source>
        <translation>
            <numerusform>%Ln partition emptied</numerusform>
            <numerusform>%Ln partitions emptied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Empty %Ln partition(s)</source>
        <translation>
            <numerusform>Empty %Ln partition</numerusform>
            <numerusform>Empty %Ln partitions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln partition(s) the offsets are not known: left alone.</source>
        <translation>
            <numerusform>Of %Ln partition the offsets are not known: left alone.</numerusform>
            <numerusform>Of %Ln partitions the offsets are not known: left alone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleting messages of %Ln partition(s)…</source>
        <translation>
            <numerusform>Deleting messages of %Ln partition…</numerusform>
            <numerusform>Deleting messages of %Ln partitions…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>odradek::dialogs::GrowTopicDialog</name>
    <message numerus="yes">
        <source>Topic %1 has %Ln partition(s) now.</source>
        <translation>
            <numerusform>Topic %1 has %Ln partition now.</numerusform>
            <numerusform>Topic %1 has %Ln partitions now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln partition(s)</source>
        <translation>
            <numerusform>Add %Ln partition</numerusform>
            <numerusform>Add %Ln partitions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>odradek::views::ActivityPage</name>
    <message numerus="yes">
        <source>Last %Ln day(s)</source>
        <translation>
            <numerusform>Last day</numerusform>
            <numerusform>Last %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s)</source>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>odradek::views::BrokerPage</name>
    <message numerus="yes">
        <source>%Ln replica(s)</source>
        <translation>
            <numerusform>%Ln replica</numerusform>
            <numerusform>%Ln replicas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>odradek::views::ClusterPartitionsPage</name>
    <message numerus="yes">
        <source>%Ln partition(s)</source>
        <translation>
            <numerusform>%Ln partition</numerusform>
            <numerusform>%Ln partitions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln partition(s) are filtered out.</source>
        <translation>
            <numerusform>%Ln partition is filtered out.</numerusform>
            <numerusform>%Ln partitions are filtered out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>odradek::views::ConfigPage</name>
    <message numerus="yes">
        <source>%Ln setting(s)</source>
        <translation>
            <numerusform>%Ln setting</numerusform>
            <numerusform>%Ln settings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln override(s)</source>
        <translation>
            <numerusform>%Ln override</numerusform>
            <numerusform>%Ln overrides</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln setting(s) are filtered out.</source>
        <translation>
            <numerusform>%Ln setting is filtered out.</numerusform>
            <numerusform>%Ln settings are filtered out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln change</numerusform>
            <numerusform>%Ln changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>odradek::views::GroupMembersView</name>
    <message numerus="yes">
        <source>%Ln member(s)</source>
        <translation>
            <numerusform>%Ln member</numerusform>
            <numerusform>%Ln members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s) are filtered out.</source>
        <translation>
            <numerusform>%Ln member is filtered out.</numerusform>
            <numerusform>%Ln members are filtered out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>odradek::views::GroupPartitionsView</name>
    <message numerus="yes">
        <source>%Ln partition(s)</source>
        <translation>
            <numerusform>%Ln partition</numerusform>
            <numerusform>%Ln partitions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln partition(s) are filtered out.</source>
        <translation>
            <numerusform>%Ln partition is filtered out.</numerusform>
            <numerusform>%Ln partitions are filtered out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>odradek::views::GroupsView</name>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <translation>
            <numerusform>%Ln group</numerusform>
            <numerusform>%Ln groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) are filtered out.</source>
        <translation>
            <numerusform>%Ln group is filtered out.</numerusform>
            <numerusform>%Ln groups are filtered out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>odradek::views::MessagesPage</name>
    <message numerus="yes">
        <source>%Ln message(s) are filtered out; those that are not loaded were not looked at.</source>
        <translation>
            <numerusform>%Ln message is filtered out; those that are not loaded were not looked at.</numerusform>
            <numerusform>%Ln messages are filtered out; those that are not loaded were not looked at.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>odradek::views::OverviewPage</name>
    <message numerus="yes">
        <source>%Ln internal</source>
        <translation>
            <numerusform>%Ln internal</numerusform>
            <numerusform>%Ln internal</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>odradek::views::PartitionsPage</name>
    <message numerus="yes">
        <source>%Ln partition(s) are filtered out.</source>
        <translation>
            <numerusform>%Ln partition is filtered out.</numerusform>
            <numerusform>%Ln partitions are filtered out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>odradek::views::TopicGroupsPage</name>
    <message numerus="yes">
        <source>%Ln group(s) of the cluster looked at</source>
        <translation>
            <numerusform>%Ln group of the cluster looked at</numerusform>
            <numerusform>%Ln groups of the cluster looked at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) cannot be looked at: %1</source>
        <translation>
            <numerusform>%Ln group cannot be looked at: %1</numerusform>
            <numerusform>%Ln groups cannot be looked at: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>odradek::views::TopicsPage</name>
    <message numerus="yes">
        <source>%Ln internal</source>
        <translation>
            <numerusform>%Ln internal</numerusform>
            <numerusform>%Ln internal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln topic(s)</source>
        <translation>
            <numerusform>%Ln topic</numerusform>
            <numerusform>%Ln topics</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln topic(s) are filtered out.</source>
        <translation>
            <numerusform>%Ln topic is filtered out.</numerusform>
            <numerusform>%Ln topics are filtered out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>odradek::window::ActivityWatch</name>
    <message numerus="yes">
        <source>%Ln broker(s)</source>
        <translation>
            <numerusform>%Ln broker</numerusform>
            <numerusform>%Ln brokers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>odradek::window::ClusterAudit</name>
    <message numerus="yes">
        <source>Changes allowed for %Ln min</source>
        <translation>
            <numerusform>Changes allowed for %Ln min</numerusform>
            <numerusform>Changes allowed for %Ln min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>odradek::window::MainWindow</name>
    <message numerus="yes">
        <source>%Ln connection(s)</source>
        <translation>
            <numerusform>%Ln connection</numerusform>
            <numerusform>%Ln connections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln connected</source>
        <translation>
            <numerusform>%Ln connected</numerusform>
            <numerusform>%Ln connected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln running</source>
        <translation>
            <numerusform>%Ln running</numerusform>
            <numerusform>%Ln running</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln held</source>
        <translation>
            <numerusform>%Ln held</numerusform>
            <numerusform>%Ln held</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln partition(s)</source>
        <translation>
            <numerusform>%Ln partition</numerusform>
            <numerusform>%Ln partitions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>odradek::window::TopicActions</name>
    <message numerus="yes">
        <source>%Ln partition(s)</source>
        <translation>
            <numerusform>%Ln partition</numerusform>
            <numerusform>%Ln partitions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>odradek::window::TopicRemovals</name>
    <message numerus="yes">
        <source>%Ln topics</source>
        <translation>
            <numerusform>%Ln topic</numerusform>
            <numerusform>%Ln topics</numerusform>
        </translation>
    </message>
</context>
</TS>
