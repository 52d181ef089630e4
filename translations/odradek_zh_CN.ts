<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Environment</name>
    <message>
        <source>DEV</source>
        <translation>开发</translation>
    </message>
    <message>
        <source>TEST</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>PROD</source>
        <translation>生产</translation>
    </message>
</context>
<context>
    <name>ErrorKind</name>
    <message>
        <source>the broker answered with an error</source>
        <translation>Broker 返回了错误</translation>
    </message>
    <message>
        <source>a wrong argument</source>
        <translation>参数错误</translation>
    </message>
    <message>
        <source>the host name cannot be resolved</source>
        <translation>无法解析主机名</translation>
    </message>
    <message>
        <source>Check the spelling of the host name and this machine&apos;s DNS.</source>
        <translation>请检查主机名拼写和本机的 DNS。</translation>
    </message>
    <message>
        <source>no connection can be made</source>
        <translation>无法建立连接</translation>
    </message>
    <message>
        <source>Check that the broker runs, the port, and the firewalls on the way.</source>
        <translation>请检查 Broker 是否运行、端口是否正确，以及沿途的防火墙。</translation>
    </message>
    <message>
        <source>the connection ended</source>
        <translation>连接已断开</translation>
    </message>
    <message>
        <source>Try again; if it keeps happening, the broker&apos;s log says why it closes.</source>
        <translation>请重试；如果反复出现，Broker 日志会说明断开原因。</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>响应超时</translation>
    </message>
    <message>
        <source>Try again, or allow more time: socket.connection.setup.timeout.ms for connecting, request.timeout.ms for an answer.</source>
        <translation>请重试，或放宽时间：连接用 socket.connection.setup.timeout.ms，应答用 request.timeout.ms。</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>the client was closed</source>
        <translation>客户端已关闭</translation>
    </message>
    <message>
        <source>what answers there is not a Kafka broker</source>
        <translation>对方不是 Kafka Broker</translation>
    </message>
    <message>
        <source>Check the port: Kafka&apos;s is usually 9092.</source>
        <translation>请检查端口：Kafka 通常使用 9092。</translation>
    </message>
    <message>
        <source>this port speaks TLS</source>
        <translation>此端口使用 TLS</translation>
    </message>
    <message>
        <source>This version has no TLS yet: use a PLAINTEXT listener, or a tunnel that ends in plain text.</source>
        <translation>此版本尚不支持 TLS：请使用 PLAINTEXT 监听器，或使用以明文结束的隧道。</translation>
    </message>
    <message>
        <source>the answer breaks the Kafka protocol</source>
        <translation>响应不符合 Kafka 协议</translation>
    </message>
    <message>
        <source>not supported</source>
        <translation>不支持</translation>
    </message>
    <message>
        <source>a record batch is damaged</source>
        <translation>消息批次已损坏</translation>
    </message>
    <message>
        <source>Skip the batch, or read it from another replica.</source>
        <translation>请跳过该批次，或从其他副本读取。</translation>
    </message>
    <message>
        <source>larger than this client allows</source>
        <translation>超过本客户端允许的大小</translation>
    </message>
    <message>
        <source>the login failed</source>
        <translation>登录失败</translation>
    </message>
    <message>
        <source>Check user, password and mechanism; it is not tried again by itself.</source>
        <translation>请检查用户、密码和认证机制；不会自动重试。</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>not available at the moment</source>
        <translation>暂不可用</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>请稍后重试。</translation>
    </message>
    <message>
        <source>the operating system refused</source>
        <translation>操作系统拒绝</translation>
    </message>
    <message>
        <source>this connection is read-only</source>
        <translation>此连接为只读</translation>
    </message>
    <message>
        <source>Allow writes for this connection, for as long as they are needed.</source>
        <translation>请在需要期间允许此连接写入。</translation>
    </message>
    <message>
        <source>it was changed in the meantime</source>
        <translation>期间已被更改</translation>
    </message>
    <message>
        <source>Look at what it is now, and decide again.</source>
        <translation>请查看当前内容后再决定。</translation>
    </message>
    <message>
        <source>a fault in this program</source>
        <translation>程序内部错误</translation>
    </message>
    <message>
        <source>Please report it.</source>
        <translation>请报告此问题。</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>Partition %1 has no replica.</source>
        <translation>分区 %1 没有副本。</translation>
    </message>
    <message>
        <source>Partition %1 names broker %2 twice.</source>
        <translation>分区 %1 重复指定了 Broker %2。</translation>
    </message>
    <message>
        <source>Partition %1 names broker %2, which the cluster does not have.</source>
        <translation>分区 %1 指定了 Broker %2，但集群中没有它。</translation>
    </message>
    <message>
        <source>A topic needs a name.</source>
        <translation>主题必须有名称。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not allowed as a name.</source>
        <translation>不允许使用名称“%1”。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not allowed in a name: letters, digits, &apos;.&apos;, &apos;_&apos; and &apos;-&apos; are.</source>
        <translation>名称中不允许有“%1”：只能使用字母、数字、“.”、“_”和“-”。</translation>
    </message>
    <message>
        <source>The name has %1 characters, Kafka takes %2.</source>
        <translation>名称有 %1 个字符，Kafka 最多接受 %2 个。</translation>
    </message>
    <message>
        <source>There is a topic of this name already.</source>
        <translation>已有同名主题。</translation>
    </message>
    <message>
        <source>Brokers refuse it beside %1: &apos;.&apos; and &apos;_&apos; are one in their metrics.</source>
        <translation>与 %1 冲突，Broker 会拒绝：“.”和“_”在指标中不作区分。</translation>
    </message>
    <message>
        <source>A topic has at least one partition.</source>
        <translation>主题至少要有一个分区。</translation>
    </message>
    <message>
        <source>No topic can have so many partitions.</source>
        <translation>主题不能有这么多分区。</translation>
    </message>
    <message>
        <source>Clusters with KRaft refuse more than %1 new partitions at once.</source>
        <translation>KRaft 集群不接受一次新建超过 %1 个分区。</translation>
    </message>
    <message>
        <source>The topic has %1 partitions, and their number can only grow.</source>
        <translation>主题已有 %1 个分区，分区数只能增加。</translation>
    </message>
    <message>
        <source>Keys are spread anew: a key&apos;s new messages may go to another partition than its old ones.</source>
        <translation>键会重新分布：同一个键的新消息可能进入与旧消息不同的分区。</translation>
    </message>
    <message>
        <source>A partition has at least one replica.</source>
        <translation>分区至少要有一个副本。</translation>
    </message>
    <message>
        <source>There are %1 brokers, and each can hold one replica of a partition.</source>
        <translation>共有 %1 个 Broker，每个最多保存一个分区的一个副本。</translation>
    </message>
    <message>
        <source>With one replica, a broker&apos;s loss is the loss of its messages.</source>
        <translation>只有一个副本时，丢失 Broker 就会丢失消息。</translation>
    </message>
    <message>
        <source>Partition %1 has %2 replicas, the first one has %3.</source>
        <translation>分区 %1 有 %2 个副本，而首个分区有 %3 个。</translation>
    </message>
    <message>
        <source>%1 takes a whole number from %2 to %3.</source>
        <translation>%1 须为 %2 到 %3 之间的整数。</translation>
    </message>
    <message>
        <source>%1 takes a number from %2 to %3.</source>
        <translation>%1 须为 %2 到 %3 之间的数。</translation>
    </message>
    <message>
        <source>%1 takes one of: %2.</source>
        <translation>%1 须为以下之一：%2。</translation>
    </message>
    <message>
        <source>A setting needs a name.</source>
        <translation>配置项必须有名称。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name of a setting.</source>
        <translation>“%1”不是配置项名称。</translation>
    </message>
    <message>
        <source>%1 is not known as a setting of topics.</source>
        <translation>%1 不是已知的主题配置项。</translation>
    </message>
    <message>
        <source>%1 is not known as a setting of topics; did you mean %2?</source>
        <translation>%1 不是已知的主题配置项；您是否想用 %2？</translation>
    </message>
</context>
<context>
    <name>JsonReader</name>
    <message>
        <source>the document is empty</source>
        <translation>文档为空</translation>
    </message>
    <message>
        <source>something stands behind the end</source>
        <translation>结尾之后还有内容</translation>
    </message>
    <message>
        <source>a comma or a closing bracket is missing</source>
        <translation>缺少逗号或右括号</translation>
    </message>
    <message>
        <source>a name in quotes is missing</source>
        <translation>缺少带引号的名称</translation>
    </message>
    <message>
        <source>a colon is missing</source>
        <translation>缺少冒号</translation>
    </message>
    <message>
        <source>there are too many values</source>
        <translation>值过多</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>缺少值</translation>
    </message>
    <message>
        <source>it nests too deeply</source>
        <translation>嵌套过深</translation>
    </message>
    <message>
        <source>the closing bracket does not fit</source>
        <translation>右括号不匹配</translation>
    </message>
    <message>
        <source>a control character stands in a string</source>
        <translation>字符串中含有控制字符</translation>
    </message>
    <message>
        <source>an escape is not valid</source>
        <translation>转义无效</translation>
    </message>
    <message>
        <source>a string does not end</source>
        <translation>字符串没有结束</translation>
    </message>
    <message>
        <source>a number is not valid</source>
        <translation>数字无效</translation>
    </message>
    <message>
        <source>a word is not known</source>
        <translation>无法识别的词</translation>
    </message>
</context>
<context>
    <name>KafkaError</name>
    <message>
        <source>The broker failed in a way that it did not expect.</source>
        <translation>Broker 发生了意外错误。</translation>
    </message>
    <message>
        <source>Look into the broker&apos;s log; it names the cause.</source>
        <translation>请查看 Broker 日志，其中有原因。</translation>
    </message>
    <message>
        <source>No error.</source>
        <translation>没有错误。</translation>
    </message>
    <message>
        <source>The broker no longer has, or does not have yet, a record at this offset.</source>
        <translation>此偏移量处的消息已不存在，或尚未产生。</translation>
    </message>
    <message>
        <source>Read from the oldest or the newest offset that the partition has.</source>
        <translation>请从分区最早或最新的偏移量开始读取。</translation>
    </message>
    <message>
        <source>A record failed its checksum or its rules: too large, damaged, or without a key where the topic is compacted.</source>
        <translation>消息未通过校验：过大、已损坏，或压实主题中的消息没有键。</translation>
    </message>
    <message>
        <source>For a compacted topic give every record a key; else check network and disks.</source>
        <translation>若为压实主题，请为每条消息指定键；否则请检查网络和磁盘。</translation>
    </message>
    <message>
        <source>The broker does not have this topic or partition.</source>
        <translation>Broker 没有此主题或分区。</translation>
    </message>
    <message>
        <source>Check the name; after a change the metadata may need a moment, and without Describe permission a topic looks absent.</source>
        <translation>请检查名称；更改后元数据可能需要片刻才更新，没有 Describe 权限时主题看起来也像不存在。</translation>
    </message>
    <message>
        <source>The number of bytes to fetch makes no sense.</source>
        <translation>要拉取的字节数不合理。</translation>
    </message>
    <message>
        <source>Set the fetch size above zero.</source>
        <translation>请将拉取大小设为大于零。</translation>
    </message>
    <message>
        <source>The partition has no leader at the moment; an election is going on.</source>
        <translation>分区暂时没有 Leader，正在选举。</translation>
    </message>
    <message>
        <source>Wait a moment; if it stays so, see whether its replicas&apos; brokers run.</source>
        <translation>请稍候；如果一直如此，请检查其副本所在的 Broker 是否运行。</translation>
    </message>
    <message>
        <source>This broker does not lead the partition, or holds no replica of it.</source>
        <translation>此 Broker 不是该分区的 Leader，或没有其副本。</translation>
    </message>
    <message>
        <source>Nothing: the client asks for the new leader by itself.</source>
        <translation>无需处理：客户端会自行查询新的 Leader。</translation>
    </message>
    <message>
        <source>The broker could not finish in the time that the request allowed.</source>
        <translation>Broker 未能在请求允许的时间内完成。</translation>
    </message>
    <message>
        <source>Try again; allow more time, or see whether the brokers are overloaded.</source>
        <translation>请重试；延长时间，或检查 Broker 是否过载。</translation>
    </message>
    <message>
        <source>A broker that is needed does not run.</source>
        <translation>所需的 Broker 未运行。</translation>
    </message>
    <message>
        <source>Start the broker, or move its partitions.</source>
        <translation>请启动该 Broker，或迁移其分区。</translation>
    </message>
    <message>
        <source>A replica that is needed is not there.</source>
        <translation>所需的副本不可用。</translation>
    </message>
    <message>
        <source>Wait until the replica&apos;s broker is back.</source>
        <translation>请等待副本所在的 Broker 恢复。</translation>
    </message>
    <message>
        <source>A record is larger than the topic or the broker accepts.</source>
        <translation>消息超过主题或 Broker 允许的大小。</translation>
    </message>
    <message>
        <source>Raise max.message.bytes of the topic, compress, or send less.</source>
        <translation>请调大主题的 max.message.bytes、启用压缩，或减少发送量。</translation>
    </message>
    <message>
        <source>The controller has moved in the meantime.</source>
        <translation>控制器已切换。</translation>
    </message>
    <message>
        <source>Try again: the new controller is asked.</source>
        <translation>请重试：将向新的控制器发送请求。</translation>
    </message>
    <message>
        <source>The note stored beside the committed offset is too long.</source>
        <translation>随提交的偏移量保存的备注过长。</translation>
    </message>
    <message>
        <source>Shorten the metadata text, or raise offset.metadata.max.bytes.</source>
        <translation>请缩短备注文本，或调大 offset.metadata.max.bytes。</translation>
    </message>
    <message>
        <source>The connection broke before the answer came.</source>
        <translation>收到响应之前连接已断开。</translation>
    </message>
    <message>
        <source>Try again; if it keeps happening, look at the network between the brokers.</source>
        <translation>请重试；如果反复出现，请检查 Broker 之间的网络。</translation>
    </message>
    <message>
        <source>The group or transaction coordinator is still loading its data.</source>
        <translation>组协调者或事务协调者仍在加载数据。</translation>
    </message>
    <message>
        <source>Wait: after a restart this may take up to a minute.</source>
        <translation>请等待：重启后可能需要一分钟。</translation>
    </message>
    <message>
        <source>No coordinator can serve this group or transaction now.</source>
        <translation>目前没有协调者可为此组或事务服务。</translation>
    </message>
    <message>
        <source>Wait; in a new cluster see that __consumer_offsets or __transaction_state can be created.</source>
        <translation>请等待；若为新集群，请确认可以创建 __consumer_offsets 或 __transaction_state。</translation>
    </message>
    <message>
        <source>This broker is not the coordinator of the group or transaction.</source>
        <translation>此 Broker 不是该组或事务的协调者。</translation>
    </message>
    <message>
        <source>Nothing: the client looks for the right one by itself.</source>
        <translation>无需处理：客户端会自行寻找正确的协调者。</translation>
    </message>
    <message>
        <source>The topic&apos;s name is not allowed, or the topic may not be written.</source>
        <translation>主题名称不合法，或该主题不允许写入。</translation>
    </message>
    <message>
        <source>Use at most 249 of the characters a-z A-Z 0-9 . _ -, and do not write to internal topics.</source>
        <translation>名称最多 249 个字符，只能使用 a-z A-Z 0-9 . _ -；不要写入内部主题。</translation>
    </message>
    <message>
        <source>A batch is larger than a segment of the log.</source>
        <translation>批次大于日志段。</translation>
    </message>
    <message>
        <source>Send smaller batches, or raise segment.bytes.</source>
        <translation>请发送更小的批次，或调大 segment.bytes。</translation>
    </message>
    <message>
        <source>Fewer replicas are in sync than the topic demands; nothing was written.</source>
        <translation>已同步的副本少于主题要求；没有写入任何内容。</translation>
    </message>
    <message>
        <source>Bring the missing brokers back, or lower min.insync.replicas.</source>
        <translation>请恢复缺失的 Broker，或调低 min.insync.replicas。</translation>
    </message>
    <message>
        <source>The record was written, but to fewer replicas than the topic demands.</source>
        <translation>消息已写入，但副本数少于主题要求。</translation>
    </message>
    <message>
        <source>Bring the missing brokers back; a repeat without idempotence may double the record.</source>
        <translation>请恢复缺失的 Broker；未启用幂等时重发可能使消息重复。</translation>
    </message>
    <message>
        <source>The number of acknowledgements asked for is not one that exists.</source>
        <translation>请求的确认数无效。</translation>
    </message>
    <message>
        <source>Use acks 0, 1 or all.</source>
        <translation>请将 acks 设为 0、1 或 all。</translation>
    </message>
    <message>
        <source>The member speaks of a generation of the group that is over.</source>
        <translation>成员使用的组 generation 已过期。</translation>
    </message>
    <message>
        <source>The member has to join the group again.</source>
        <translation>成员需要重新加入组。</translation>
    </message>
    <message>
        <source>The member&apos;s assignment strategies have nothing in common with those of the group.</source>
        <translation>成员的分配策略与组中其他成员没有共同之处。</translation>
    </message>
    <message>
        <source>Give all members of the group one strategy in common.</source>
        <translation>请让组内所有成员至少有一个共同的分配策略。</translation>
    </message>
    <message>
        <source>The group&apos;s name is not allowed.</source>
        <translation>消费者组名称不合法。</translation>
    </message>
    <message>
        <source>Set a group name that is not empty.</source>
        <translation>请设置非空的组名称。</translation>
    </message>
    <message>
        <source>The coordinator does not know this member, or no longer.</source>
        <translation>协调者不认识此成员，或已将其移除。</translation>
    </message>
    <message>
        <source>The session timeout lies outside what the broker allows.</source>
        <translation>会话超时超出 Broker 允许的范围。</translation>
    </message>
    <message>
        <source>Choose one between group.min.session.timeout.ms and group.max.session.timeout.ms.</source>
        <translation>请取 group.min.session.timeout.ms 与 group.max.session.timeout.ms 之间的值。</translation>
    </message>
    <message>
        <source>The group is being rebalanced.</source>
        <translation>消费者组正在再均衡。</translation>
    </message>
    <message>
        <source>Wait until the members have joined again.</source>
        <translation>请等待成员重新加入。</translation>
    </message>
    <message>
        <source>The data of an offset commit are too large for the broker.</source>
        <translation>偏移量提交的数据超过 Broker 允许的大小。</translation>
    </message>
    <message>
        <source>Commit fewer partitions at once, or a shorter note.</source>
        <translation>请减少一次提交的分区数，或缩短备注。</translation>
    </message>
    <message>
        <source>The user may not do this with the topic.</source>
        <translation>用户无权对该主题执行此操作。</translation>
    </message>
    <message>
        <source>Ask for the ACL on the topic: Read, Write, Describe or what the action needs.</source>
        <translation>请申请该主题的 ACL：Read、Write、Describe 或此操作所需的权限。</translation>
    </message>
    <message>
        <source>The user may not do this with the group.</source>
        <translation>用户无权对该消费者组执行此操作。</translation>
    </message>
    <message>
        <source>Ask for the ACL on the group: Read to consume, Describe to look, Delete to delete.</source>
        <translation>请申请该消费者组的 ACL：消费需 Read，查看需 Describe，删除需 Delete。</translation>
    </message>
    <message>
        <source>The user may not do this with the cluster.</source>
        <translation>用户无权对该集群执行此操作。</translation>
    </message>
    <message>
        <source>Ask for the ACL on the cluster resource that the action needs.</source>
        <translation>请申请此操作所需的集群资源 ACL。</translation>
    </message>
    <message>
        <source>A record&apos;s timestamp is too far from the broker&apos;s clock.</source>
        <translation>消息时间戳与 Broker 时钟相差过大。</translation>
    </message>
    <message>
        <source>Correct the clock, or raise the topic&apos;s limits message.timestamp.before.max.ms and .after.max.ms.</source>
        <translation>请校正时钟，或调大主题的 message.timestamp.before.max.ms 和 .after.max.ms。</translation>
    </message>
    <message>
        <source>The broker does not offer this SASL mechanism.</source>
        <translation>Broker 不提供此 SASL 机制。</translation>
    </message>
    <message>
        <source>Choose one of sasl.enabled.mechanisms of the broker.</source>
        <translation>请从 Broker 的 sasl.enabled.mechanisms 中选择。</translation>
    </message>
    <message>
        <source>The request does not fit the state of the SASL login.</source>
        <translation>请求与 SASL 登录的状态不符。</translation>
    </message>
    <message>
        <source>Check that client and listener agree on the security protocol.</source>
        <translation>请检查客户端与监听器的安全协议是否一致。</translation>
    </message>
    <message>
        <source>The broker does not know this version of the request.</source>
        <translation>Broker 不支持此版本的请求。</translation>
    </message>
    <message>
        <source>Use a feature that this broker&apos;s release has.</source>
        <translation>请使用该 Broker 版本具备的功能。</translation>
    </message>
    <message>
        <source>A topic of this name exists already.</source>
        <translation>已有同名主题。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>请换一个名称。</translation>
    </message>
    <message>
        <source>The number of partitions makes no sense, or is not above the present one.</source>
        <translation>分区数不合理，或没有大于当前分区数。</translation>
    </message>
    <message>
        <source>Give at least one partition; a topic&apos;s partitions can only grow.</source>
        <translation>至少需要一个分区；主题的分区数只能增加。</translation>
    </message>
    <message>
        <source>The replication factor is below one or above the number of brokers.</source>
        <translation>副本因子小于 1 或大于 Broker 数量。</translation>
    </message>
    <message>
        <source>Choose a factor that the brokers in the cluster can hold.</source>
        <translation>请选择集群中 Broker 能够满足的副本因子。</translation>
    </message>
    <message>
        <source>The assignment of replicas to brokers is not valid.</source>
        <translation>副本到 Broker 的分配无效。</translation>
    </message>
    <message>
        <source>Name each existing broker at most once per partition, with as many replicas everywhere.</source>
        <translation>每个分区中每个现有 Broker 最多出现一次，且各分区副本数相同。</translation>
    </message>
    <message>
        <source>A configuration key or its value is not valid.</source>
        <translation>配置项或其值无效。</translation>
    </message>
    <message>
        <source>Correct the key or value that the message names.</source>
        <translation>请更正消息中指出的配置项或值。</translation>
    </message>
    <message>
        <source>This broker is not the cluster&apos;s controller.</source>
        <translation>此 Broker 不是集群的控制器。</translation>
    </message>
    <message>
        <source>Nothing: the client asks the controller by itself.</source>
        <translation>无需处理：客户端会自行向控制器发送请求。</translation>
    </message>
    <message>
        <source>The broker holds the request to be malformed, or inconsistent in itself.</source>
        <translation>Broker 认为请求格式有误或自相矛盾。</translation>
    </message>
    <message>
        <source>The broker&apos;s log says more; it may be older than what the action needs.</source>
        <translation>详情见 Broker 日志；其版本可能低于此操作的要求。</translation>
    </message>
    <message>
        <source>The log is stored in a record format that cannot serve the request.</source>
        <translation>日志的存储格式不支持此请求。</translation>
    </message>
    <message>
        <source>Topics of before 0.10 have no timestamps, before 0.11 no headers or transactions.</source>
        <translation>0.10 之前的主题没有时间戳，0.11 之前的没有消息头和事务。</translation>
    </message>
    <message>
        <source>A policy that the brokers&apos; operator has set forbids it.</source>
        <translation>Broker 管理员设置的策略禁止此操作。</translation>
    </message>
    <message>
        <source>Keep to the rule that the message names, or ask the operator.</source>
        <translation>请遵守消息中指出的规则，或联系管理员。</translation>
    </message>
    <message>
        <source>The broker misses a batch of this producer before the one it got.</source>
        <translation>Broker 缺少该生产者在此之前的一个批次。</translation>
    </message>
    <message>
        <source>Start the producer anew; records in between may be lost.</source>
        <translation>请重启生产者；其间的消息可能已丢失。</translation>
    </message>
    <message>
        <source>The broker has this batch already.</source>
        <translation>Broker 已有此批次。</translation>
    </message>
    <message>
        <source>Nothing: the record is written once.</source>
        <translation>无需处理：消息只写入一次。</translation>
    </message>
    <message>
        <source>The producer uses an epoch that is over: another one with the same id has begun.</source>
        <translation>生产者的 epoch 已过期：另一个相同 ID 的生产者已启动。</translation>
    </message>
    <message>
        <source>See that a transactional id is used by one producer at a time.</source>
        <translation>请确保一个事务 ID 同时只由一个生产者使用。</translation>
    </message>
    <message>
        <source>The action does not fit the state of the transaction.</source>
        <translation>操作与事务的状态不符。</translation>
    </message>
    <message>
        <source>Begin a transaction first, or abort this one.</source>
        <translation>请先开始事务，或中止当前事务。</translation>
    </message>
    <message>
        <source>The producer id does not belong to this transactional id, or no longer.</source>
        <translation>生产者 ID 不属于此事务 ID，或已不再属于。</translation>
    </message>
    <message>
        <source>Start the producer anew.</source>
        <translation>请重启生产者。</translation>
    </message>
    <message>
        <source>The transaction&apos;s timeout is longer than the broker allows.</source>
        <translation>事务超时超过 Broker 允许的值。</translation>
    </message>
    <message>
        <source>Choose at most transaction.max.timeout.ms of the broker.</source>
        <translation>请不要超过 Broker 的 transaction.max.timeout.ms。</translation>
    </message>
    <message>
        <source>Another change of the same transaction is still going on.</source>
        <translation>同一事务的另一项更改仍在进行。</translation>
    </message>
    <message>
        <source>Wait a moment and try again.</source>
        <translation>请稍后重试。</translation>
    </message>
    <message>
        <source>The sender of a transaction marker is not its coordinator any more.</source>
        <translation>事务标记的发送者已不再是其协调者。</translation>
    </message>
    <message>
        <source>Nothing: the brokers settle it among themselves.</source>
        <translation>无需处理：Broker 之间会自行解决。</translation>
    </message>
    <message>
        <source>The user may not use this transactional id.</source>
        <translation>用户无权使用此事务 ID。</translation>
    </message>
    <message>
        <source>Ask for the ACL Write or Describe on the transactional id.</source>
        <translation>请申请该事务 ID 的 Write 或 Describe ACL。</translation>
    </message>
    <message>
        <source>The cluster has no authorizer, so there are no ACLs.</source>
        <translation>集群没有启用授权器，因此没有 ACL。</translation>
    </message>
    <message>
        <source>Set authorizer.class.name on the brokers.</source>
        <translation>请在 Broker 上设置 authorizer.class.name。</translation>
    </message>
    <message>
        <source>The broker did not try this part of the request, since another part failed.</source>
        <translation>由于请求的其他部分失败，Broker 没有执行这一部分。</translation>
    </message>
    <message>
        <source>Correct the part that failed, then try again.</source>
        <translation>请更正失败的部分后重试。</translation>
    </message>
    <message>
        <source>The broker cannot read or write its disk.</source>
        <translation>Broker 无法读写磁盘。</translation>
    </message>
    <message>
        <source>Look at the disk of the log directory and at the broker&apos;s log.</source>
        <translation>请检查日志目录所在磁盘和 Broker 日志。</translation>
    </message>
    <message>
        <source>The broker has no log directory of this name.</source>
        <translation>Broker 没有此名称的日志目录。</translation>
    </message>
    <message>
        <source>Choose one of the broker&apos;s log.dirs.</source>
        <translation>请从 Broker 的 log.dirs 中选择。</translation>
    </message>
    <message>
        <source>The login failed.</source>
        <translation>登录失败。</translation>
    </message>
    <message>
        <source>Check user, password and mechanism.</source>
        <translation>请检查用户、密码和认证机制。</translation>
    </message>
    <message>
        <source>The broker has forgotten this producer, since its last records were deleted.</source>
        <translation>该生产者的最后一批消息已被删除，Broker 不再记得它。</translation>
    </message>
    <message>
        <source>The partition&apos;s replicas are being moved.</source>
        <translation>该分区的副本正在迁移。</translation>
    </message>
    <message>
        <source>Wait for the reassignment to end, or cancel it.</source>
        <translation>请等待重分配结束，或取消它。</translation>
    </message>
    <message>
        <source>Delegation tokens are not switched on.</source>
        <translation>未启用委托令牌。</translation>
    </message>
    <message>
        <source>Set delegation.token.secret.key on the brokers.</source>
        <translation>请在 Broker 上设置 delegation.token.secret.key。</translation>
    </message>
    <message>
        <source>There is no such delegation token.</source>
        <translation>没有此委托令牌。</translation>
    </message>
    <message>
        <source>It may have expired: ask for a new one.</source>
        <translation>可能已过期：请申请新的令牌。</translation>
    </message>
    <message>
        <source>The user neither owns the token nor may renew it.</source>
        <translation>用户不是令牌的所有者，也无权续期。</translation>
    </message>
    <message>
        <source>Log in as the owner or as a renewer.</source>
        <translation>请以所有者或续期者身份登录。</translation>
    </message>
    <message>
        <source>Tokens cannot be asked for over plaintext, or when logged in by a token.</source>
        <translation>不能通过明文连接申请令牌，以令牌登录时也不能申请。</translation>
    </message>
    <message>
        <source>Log in another way, over an encrypted connection.</source>
        <translation>请通过加密连接以其他方式登录。</translation>
    </message>
    <message>
        <source>The user may not do this with the delegation token.</source>
        <translation>用户无权对该委托令牌执行此操作。</translation>
    </message>
    <message>
        <source>Ask for the ACL on the delegation token.</source>
        <translation>请申请该委托令牌的 ACL。</translation>
    </message>
    <message>
        <source>The delegation token has expired.</source>
        <translation>委托令牌已过期。</translation>
    </message>
    <message>
        <source>Ask for a new one.</source>
        <translation>请申请新的令牌。</translation>
    </message>
    <message>
        <source>The kind of principal is not supported.</source>
        <translation>不支持此类型的主体。</translation>
    </message>
    <message>
        <source>Use a principal of the kind User.</source>
        <translation>请使用 User 类型的主体。</translation>
    </message>
    <message>
        <source>The group has members.</source>
        <translation>消费者组中仍有成员。</translation>
    </message>
    <message>
        <source>Stop its consumers first.</source>
        <translation>请先停止其消费者。</translation>
    </message>
    <message>
        <source>There is no group of this name.</source>
        <translation>没有此名称的消费者组。</translation>
    </message>
    <message>
        <source>Check the name; groups without offsets and members vanish.</source>
        <translation>请检查名称；没有偏移量和成员的组会消失。</translation>
    </message>
    <message>
        <source>The broker has dropped the fetch session.</source>
        <translation>Broker 已丢弃拉取会话。</translation>
    </message>
    <message>
        <source>Nothing: the client starts a new session.</source>
        <translation>无需处理：客户端会开始新会话。</translation>
    </message>
    <message>
        <source>The fetch session is out of step.</source>
        <translation>拉取会话不同步。</translation>
    </message>
    <message>
        <source>The partition&apos;s leader has no listener of the name that was used here.</source>
        <translation>分区的 Leader 没有此处所用名称的监听器。</translation>
    </message>
    <message>
        <source>Give all brokers the same listener names.</source>
        <translation>请让所有 Broker 使用相同的监听器名称。</translation>
    </message>
    <message>
        <source>Deleting topics is switched off.</source>
        <translation>已禁用删除主题。</translation>
    </message>
    <message>
        <source>Set delete.topic.enable on the brokers.</source>
        <translation>请在 Broker 上设置 delete.topic.enable。</translation>
    </message>
    <message>
        <source>The leader epoch of the request is older than the broker&apos;s.</source>
        <translation>请求中的 Leader epoch 比 Broker 的旧。</translation>
    </message>
    <message>
        <source>Nothing: the client refreshes its metadata.</source>
        <translation>无需处理：客户端会刷新元数据。</translation>
    </message>
    <message>
        <source>The leader epoch of the request is newer than the broker&apos;s.</source>
        <translation>请求中的 Leader epoch 比 Broker 的新。</translation>
    </message>
    <message>
        <source>Wait a moment: the broker has not heard of the election yet.</source>
        <translation>请稍候：Broker 尚未获知选举结果。</translation>
    </message>
    <message>
        <source>The compression of the data is one that this version of the request cannot carry.</source>
        <translation>此版本的请求无法承载数据所用的压缩算法。</translation>
    </message>
    <message>
        <source>Use a client that knows zstd (2.1 and later), or another compression.</source>
        <translation>请使用支持 zstd 的客户端（2.1 及以上），或改用其他压缩算法。</translation>
    </message>
    <message>
        <source>The broker has registered anew in the meantime.</source>
        <translation>期间 Broker 已重新注册。</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>请重试。</translation>
    </message>
    <message>
        <source>The new leader does not know its high watermark for certain yet.</source>
        <translation>新的 Leader 尚未确定高水位。</translation>
    </message>
    <message>
        <source>The coordinator gives the member an id before it lets it join.</source>
        <translation>协调者会先为成员分配 ID，再让其加入。</translation>
    </message>
    <message>
        <source>Nothing: the client joins again with that id.</source>
        <translation>无需处理：客户端会用该 ID 重新加入。</translation>
    </message>
    <message>
        <source>The preferred leader does not run or is not in sync.</source>
        <translation>首选 Leader 未运行或未同步。</translation>
    </message>
    <message>
        <source>Bring its broker back.</source>
        <translation>请恢复其所在的 Broker。</translation>
    </message>
    <message>
        <source>The group has as many members as it may.</source>
        <translation>消费者组的成员数已达上限。</translation>
    </message>
    <message>
        <source>Raise group.max.size, or start fewer consumers.</source>
        <translation>请调大 group.max.size，或减少消费者。</translation>
    </message>
    <message>
        <source>Another consumer with the same group.instance.id has taken this one&apos;s place.</source>
        <translation>另一个具有相同 group.instance.id 的消费者已取而代之。</translation>
    </message>
    <message>
        <source>Give each consumer its own group.instance.id.</source>
        <translation>请为每个消费者设置各自的 group.instance.id。</translation>
    </message>
    <message>
        <source>No replica that could lead is available.</source>
        <translation>没有可成为 Leader 的副本。</translation>
    </message>
    <message>
        <source>Bring a broker of the in-sync replicas back.</source>
        <translation>请恢复任一已同步副本所在的 Broker。</translation>
    </message>
    <message>
        <source>The partition already has the leader that the election would choose.</source>
        <translation>分区当前的 Leader 就是选举会选出的。</translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation>无需处理。</translation>
    </message>
    <message>
        <source>No reassignment of this partition is going on.</source>
        <translation>此分区没有正在进行的重分配。</translation>
    </message>
    <message>
        <source>Nothing to do: there is nothing to cancel.</source>
        <translation>无需处理：没有可取消的内容。</translation>
    </message>
    <message>
        <source>The group reads this topic at present.</source>
        <translation>消费者组目前正在读取此主题。</translation>
    </message>
    <message>
        <source>Stop its consumers, or let them leave the topic.</source>
        <translation>请停止其消费者，或让它们取消订阅该主题。</translation>
    </message>
    <message>
        <source>The broker has refused a record.</source>
        <translation>Broker 拒绝了一条消息。</translation>
    </message>
    <message>
        <source>The message says which rule the record breaks.</source>
        <translation>错误信息会说明该消息违反了哪条规则。</translation>
    </message>
    <message>
        <source>A transaction that commits offsets of this partition has not ended yet.</source>
        <translation>提交此分区偏移量的事务尚未结束。</translation>
    </message>
    <message>
        <source>Wait for the transaction to end.</source>
        <translation>请等待事务结束。</translation>
    </message>
    <message>
        <source>The user&apos;s quota of changes is used up for now.</source>
        <translation>用户的变更配额暂时用尽。</translation>
    </message>
    <message>
        <source>Wait the time that the broker names, then try again.</source>
        <translation>请等待 Broker 指定的时间后重试。</translation>
    </message>
    <message>
        <source>A newer producer with the same transactional id has begun.</source>
        <translation>具有相同事务 ID 的新生产者已启动。</translation>
    </message>
    <message>
        <source>The request names something that does not exist.</source>
        <translation>请求中指定的对象不存在。</translation>
    </message>
    <message>
        <source>Refresh, then check the name.</source>
        <translation>请刷新后检查名称。</translation>
    </message>
    <message>
        <source>The request names the same thing twice.</source>
        <translation>请求中重复指定了同一对象。</translation>
    </message>
    <message>
        <source>Name each thing once.</source>
        <translation>每个对象请只指定一次。</translation>
    </message>
    <message>
        <source>The credential does not meet the broker&apos;s rules.</source>
        <translation>凭据不符合 Broker 的规则。</translation>
    </message>
    <message>
        <source>Choose another user name, more iterations or a longer password.</source>
        <translation>请换用其他用户名、更多迭代次数或更长的密码。</translation>
    </message>
    <message>
        <source>Sender and receiver do not agree on the set of voters.</source>
        <translation>发送方与接收方的投票者集合不一致。</translation>
    </message>
    <message>
        <source>Compare controller.quorum.voters on all nodes.</source>
        <translation>请比对所有节点的 controller.quorum.voters。</translation>
    </message>
    <message>
        <source>The update is older than what is stored, or skips something.</source>
        <translation>更新比已存储的内容旧，或有遗漏。</translation>
    </message>
    <message>
        <source>Refresh, then try again.</source>
        <translation>请刷新后重试。</translation>
    </message>
    <message>
        <source>The controller could not change the feature&apos;s level.</source>
        <translation>控制器无法更改该特性的级别。</translation>
    </message>
    <message>
        <source>The message and the controller&apos;s log say why.</source>
        <translation>原因见错误信息和控制器日志。</translation>
    </message>
    <message>
        <source>The controller could not read the user that a broker forwarded.</source>
        <translation>控制器无法解析 Broker 转发的用户。</translation>
    </message>
    <message>
        <source>Check the brokers&apos; principal builder settings.</source>
        <translation>请检查 Broker 的 principal builder 设置。</translation>
    </message>
    <message>
        <source>The metadata snapshot does not exist, or no longer.</source>
        <translation>元数据快照不存在，或已被删除。</translation>
    </message>
    <message>
        <source>Nothing: the brokers ask for a newer one.</source>
        <translation>无需处理：Broker 会请求更新的快照。</translation>
    </message>
    <message>
        <source>The position lies outside the metadata snapshot.</source>
        <translation>位置超出元数据快照的范围。</translation>
    </message>
    <message>
        <source>Nothing: the brokers ask again.</source>
        <translation>无需处理：Broker 会再次请求。</translation>
    </message>
    <message>
        <source>The broker does not know this topic id.</source>
        <translation>Broker 不认识此主题 ID。</translation>
    </message>
    <message>
        <source>The topic may have been deleted, or created again; refresh.</source>
        <translation>主题可能已被删除或重建；请刷新。</translation>
    </message>
    <message>
        <source>Another broker with this id is registered.</source>
        <translation>已有另一个使用此 ID 的 Broker 注册。</translation>
    </message>
    <message>
        <source>Give each broker its own node.id.</source>
        <translation>请为每个 Broker 设置各自的 node.id。</translation>
    </message>
    <message>
        <source>The broker of this id is not registered.</source>
        <translation>使用此 ID 的 Broker 未注册。</translation>
    </message>
    <message>
        <source>Check the id; the broker may be down.</source>
        <translation>请检查 ID；Broker 可能已停机。</translation>
    </message>
    <message>
        <source>The topic&apos;s id differs from the one in the request.</source>
        <translation>主题 ID 与请求中的不同。</translation>
    </message>
    <message>
        <source>The topic was deleted and created again; refresh.</source>
        <translation>主题已被删除并重建；请刷新。</translation>
    </message>
    <message>
        <source>The cluster&apos;s id differs from the one in the request.</source>
        <translation>集群 ID 与请求中的不同。</translation>
    </message>
    <message>
        <source>The address now leads to another cluster: check it.</source>
        <translation>该地址现在指向另一个集群：请检查。</translation>
    </message>
    <message>
        <source>There is no such transactional id.</source>
        <translation>没有此事务 ID。</translation>
    </message>
    <message>
        <source>Check the name; idle ones are forgotten after a week.</source>
        <translation>请检查名称；闲置的事务 ID 会在一周后清除。</translation>
    </message>
    <message>
        <source>The fetch session mixes topics with and without ids.</source>
        <translation>拉取会话混用了有 ID 和无 ID 的主题。</translation>
    </message>
    <message>
        <source>The new set of in-sync replicas holds one that may not be in it.</source>
        <translation>新的 ISR 中包含不应在其中的副本。</translation>
    </message>
    <message>
        <source>Nothing: the leader tries again.</source>
        <translation>无需处理：Leader 会重试。</translation>
    </message>
    <message>
        <source>The partition was changed, and has a new leader.</source>
        <translation>分区已变更，并有了新的 Leader。</translation>
    </message>
    <message>
        <source>Nothing: the brokers go on with the new leader.</source>
        <translation>无需处理：Broker 会使用新的 Leader 继续。</translation>
    </message>
    <message>
        <source>The records at this offset lie in remote storage only.</source>
        <translation>此偏移量处的消息只在远程存储中。</translation>
    </message>
    <message>
        <source>Read from the leader with a client that can read tiered topics.</source>
        <translation>请使用支持分层存储的客户端从 Leader 读取。</translation>
    </message>
    <message>
        <source>The member&apos;s epoch is over.</source>
        <translation>成员的 epoch 已过期。</translation>
    </message>
    <message>
        <source>The member has to give up its partitions and join again.</source>
        <translation>成员需要放弃其分区并重新加入。</translation>
    </message>
    <message>
        <source>The group.instance.id is still used by another member.</source>
        <translation>此 group.instance.id 仍被另一个成员使用。</translation>
    </message>
    <message>
        <source>Stop that member first, or wait for its session to end.</source>
        <translation>请先停止该成员，或等待其会话结束。</translation>
    </message>
    <message>
        <source>The group does not know this server-side assignor.</source>
        <translation>消费者组不支持此服务端分配器。</translation>
    </message>
    <message>
        <source>Choose one of group.consumer.assignors.</source>
        <translation>请从 group.consumer.assignors 中选择。</translation>
    </message>
    <message>
        <source>The member&apos;s epoch is behind the group&apos;s.</source>
        <translation>成员的 epoch 落后于组。</translation>
    </message>
    <message>
        <source>Nothing: the member tries again after its next heartbeat.</source>
        <translation>无需处理：成员会在下次心跳后重试。</translation>
    </message>
    <message>
        <source>The request went to a broker where a controller was meant, or the reverse.</source>
        <translation>请求本应发往控制器却发到了 Broker，或相反。</translation>
    </message>
    <message>
        <source>Use the address of the right kind of node.</source>
        <translation>请使用正确类型节点的地址。</translation>
    </message>
    <message>
        <source>This kind of node cannot be asked yet.</source>
        <translation>目前还不能查询此类节点。</translation>
    </message>
    <message>
        <source>Ask a broker.</source>
        <translation>请查询 Broker。</translation>
    </message>
    <message>
        <source>There is no controller of this id.</source>
        <translation>没有使用此 ID 的控制器。</translation>
    </message>
    <message>
        <source>Check the id in the quorum&apos;s description.</source>
        <translation>请在 Quorum 信息中核对 ID。</translation>
    </message>
    <message>
        <source>The metrics were sent under a subscription that is out of date.</source>
        <translation>指标是按已过期的订阅发送的。</translation>
    </message>
    <message>
        <source>Nothing: the client asks for the subscription again.</source>
        <translation>无需处理：客户端会重新获取订阅。</translation>
    </message>
    <message>
        <source>The metrics sent are larger than the broker accepts.</source>
        <translation>发送的指标超过 Broker 允许的大小。</translation>
    </message>
    <message>
        <source>Lower the number of metrics, or raise telemetry.max.bytes.</source>
        <translation>请减少指标数量，或调大 telemetry.max.bytes。</translation>
    </message>
    <message>
        <source>The controller refuses the broker&apos;s registration.</source>
        <translation>控制器拒绝了该 Broker 的注册。</translation>
    </message>
    <message>
        <source>The controller&apos;s log says which part of it.</source>
        <translation>控制器日志会说明是哪一部分。</translation>
    </message>
    <message>
        <source>The transaction cannot go on, but can be aborted.</source>
        <translation>事务无法继续，但可以中止。</translation>
    </message>
    <message>
        <source>Abort the transaction, then begin a new one.</source>
        <translation>请中止事务，然后开始新事务。</translation>
    </message>
    <message>
        <source>The record was acknowledged twice, too late, or by another consumer.</source>
        <translation>消息被重复确认、确认过晚，或已由其他消费者确认。</translation>
    </message>
    <message>
        <source>The record may be delivered again: process it again.</source>
        <translation>消息可能会再次投递：请再次处理。</translation>
    </message>
    <message>
        <source>The broker has dropped the share session.</source>
        <translation>Broker 已丢弃共享会话。</translation>
    </message>
    <message>
        <source>The share session is out of step.</source>
        <translation>共享会话不同步。</translation>
    </message>
    <message>
        <source>The state of the share partition has moved to a newer epoch.</source>
        <translation>共享分区的状态已进入更新的 epoch。</translation>
    </message>
    <message>
        <source>Nothing: the coordinator reads it again.</source>
        <translation>无需处理：协调者会重新读取。</translation>
    </message>
    <message>
        <source>The voter&apos;s key differs from that of the node asked.</source>
        <translation>投票者的标识与被查询节点的不同。</translation>
    </message>
    <message>
        <source>Use the directory id that this node has now.</source>
        <translation>请使用该节点当前的目录 ID。</translation>
    </message>
    <message>
        <source>The voter is in the quorum already.</source>
        <translation>该投票者已在 Quorum 中。</translation>
    </message>
    <message>
        <source>The voter is not in the quorum.</source>
        <translation>该投票者不在 Quorum 中。</translation>
    </message>
    <message>
        <source>Check its id and directory id.</source>
        <translation>请检查其 ID 和目录 ID。</translation>
    </message>
    <message>
        <source>The pattern of topics is not a valid regular expression.</source>
        <translation>主题模式不是有效的正则表达式。</translation>
    </message>
    <message>
        <source>Correct the pattern (RE2 syntax).</source>
        <translation>请更正该模式（RE2 语法）。</translation>
    </message>
    <message>
        <source>The client&apos;s idea of the cluster is out of date altogether.</source>
        <translation>客户端所知的集群信息已完全过时。</translation>
    </message>
    <message>
        <source>Nothing: the client starts again from its bootstrap addresses.</source>
        <translation>无需处理：客户端会从引导地址重新开始。</translation>
    </message>
    <message>
        <source>The topology of the streams application is not valid.</source>
        <translation>Streams 应用的拓扑无效。</translation>
    </message>
    <message>
        <source>Correct the topology; the message names the part.</source>
        <translation>请更正拓扑；错误信息会指出问题所在。</translation>
    </message>
    <message>
        <source>The epoch of the streams topology is not valid.</source>
        <translation>Streams 拓扑的 epoch 无效。</translation>
    </message>
    <message>
        <source>Restart the application with one version of its topology.</source>
        <translation>请使用同一版本的拓扑重启应用。</translation>
    </message>
    <message>
        <source>The streams topology has been replaced by a newer one.</source>
        <translation>Streams 拓扑已被更新的版本取代。</translation>
    </message>
    <message>
        <source>Upgrade this instance to the newer application.</source>
        <translation>请将此实例升级到更新的应用版本。</translation>
    </message>
    <message>
        <source>The broker has as many share sessions as it may.</source>
        <translation>Broker 的共享会话数已达上限。</translation>
    </message>
    <message>
        <source>Raise group.share.max.share.sessions, or use fewer consumers.</source>
        <translation>请调大 group.share.max.share.sessions，或减少消费者。</translation>
    </message>
    <message>
        <source>The group could not be deleted.</source>
        <translation>无法删除该消费者组。</translation>
    </message>
    <message>
        <source>The message of the group&apos;s own result says why.</source>
        <translation>原因见该组结果中的错误信息。</translation>
    </message>
    <message>
        <source>The broker could not take the description of the streams topology.</source>
        <translation>Broker 无法接收 Streams 拓扑的描述。</translation>
    </message>
    <message>
        <source>The message says why; the application itself runs on.</source>
        <translation>原因见错误信息；应用本身会继续运行。</translation>
    </message>
    <message>
        <source>The controller of this id is not registered.</source>
        <translation>使用此 ID 的控制器未注册。</translation>
    </message>
    <message>
        <source>Choose another name: in the names of metrics . and _ are the same.</source>
        <translation>请另选名称：在指标名称中，. 与 _ 是一样的。</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>the broker closed the connection</source>
        <translation>Broker 关闭了连接</translation>
    </message>
    <message>
        <source>the connection ended in the middle of an answer</source>
        <translation>连接在应答中途断开</translation>
    </message>
    <message>
        <source>the connection is closed</source>
        <translation>连接已关闭</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>未在时限内应答</translation>
    </message>
    <message>
        <source>closed because an earlier request had no answer</source>
        <translation>因较早的请求没有应答而关闭</translation>
    </message>
    <message>
        <source>closed after a long time without a request</source>
        <translation>长时间没有请求后关闭</translation>
    </message>
    <message>
        <source>the cluster was closed</source>
        <translation>集群已关闭</translation>
    </message>
    <message>
        <source>it accepts connections but answers no request of any Kafka version: perhaps it is not a Kafka broker, or it hangs</source>
        <translation>它接受连接，但不应答任何 Kafka 版本的请求：可能不是 Kafka Broker，或已停滞</translation>
    </message>
    <message>
        <source>it closes every connection at the first request, and speaks no TLS either: perhaps it is not a Kafka broker</source>
        <translation>它在第一个请求时就关闭每个连接，也不使用 TLS：可能不是 Kafka Broker</translation>
    </message>
    <message>
        <source>the connection to the cluster is closed</source>
        <translation>与集群的连接已关闭</translation>
    </message>
    <message>
        <source>connection refused</source>
        <translation>连接被拒绝</translation>
    </message>
    <message>
        <source>there is no address to connect to</source>
        <translation>没有可连接的地址</translation>
    </message>
    <message>
        <source>this is not an IP address</source>
        <translation>这不是 IP 地址</translation>
    </message>
    <message>
        <source>the host name cannot be resolved</source>
        <translation>无法解析主机名</translation>
    </message>
    <message>
        <source>the host name has no address</source>
        <translation>主机名没有地址</translation>
    </message>
    <message>
        <source>the request could not be sent in time</source>
        <translation>请求未能在时限内发出</translation>
    </message>
    <message>
        <source>the cluster does not know it</source>
        <translation>集群不认识它</translation>
    </message>
    <message>
        <source>the cluster does not know this broker now</source>
        <translation>集群目前不认识该 Broker</translation>
    </message>
    <message>
        <source>the cluster has no such topic</source>
        <translation>集群中没有该主题</translation>
    </message>
    <message>
        <source>the topic has no such partition</source>
        <translation>主题中没有该分区</translation>
    </message>
    <message>
        <source>there is no such partition</source>
        <translation>没有该分区</translation>
    </message>
    <message>
        <source>it has no leader now</source>
        <translation>目前没有 Leader</translation>
    </message>
    <message>
        <source>it has no coordinator now</source>
        <translation>目前没有协调者</translation>
    </message>
    <message>
        <source>no broker is known</source>
        <translation>没有已知的 Broker</translation>
    </message>
    <message>
        <source>the answer names no broker; what was known is kept</source>
        <translation>应答中没有 Broker；保留已知内容</translation>
    </message>
    <message>
        <source>the broker asks this client to begin again</source>
        <translation>Broker 要求客户端重新开始</translation>
    </message>
    <message>
        <source>it cannot be written</source>
        <translation>无法写入</translation>
    </message>
    <message>
        <source>it cannot be written to the disk</source>
        <translation>无法写入磁盘</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>连接被拒绝</translation>
    </message>
    <message>
        <source>Connection reset by peer</source>
        <translation>连接被对端重置</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>连接超时</translation>
    </message>
    <message>
        <source>Broken pipe</source>
        <translation>连接中断</translation>
    </message>
    <message>
        <source>No route to host</source>
        <translation>没有到主机的路由</translation>
    </message>
    <message>
        <source>Network is unreachable</source>
        <translation>网络不可达</translation>
    </message>
    <message>
        <source>Name or service not known</source>
        <translation>名称或服务未知</translation>
    </message>
    <message>
        <source>Temporary failure in name resolution</source>
        <translation>域名解析暂时失败</translation>
    </message>
    <message>
        <source>No address associated with hostname</source>
        <translation>主机名没有关联的地址</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>权限不足</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>设备上没有剩余空间</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>不是目录</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>只读文件系统</translation>
    </message>
    <message>
        <source>the broker refused the fetch</source>
        <translation>Broker 拒绝了读取</translation>
    </message>
    <message>
        <source>finding it needs the ACL Describe on the topic</source>
        <translation>查找它需要该主题的 Describe ACL</translation>
    </message>
    <message>
        <source>it has no partitions yet</source>
        <translation>它还没有分区</translation>
    </message>
    <message>
        <source>brokers before 0.11 cannot be asked to delete records</source>
        <translation>0.11 之前的 Broker 无法删除消息</translation>
    </message>
    <message>
        <source>its end is not known</source>
        <translation>其末尾未知</translation>
    </message>
    <message>
        <source>its leader names no log of it</source>
        <translation>其 Leader 未列出它的日志</translation>
    </message>
    <message>
        <source>stopped before it was sent</source>
        <translation>在发送前已停止</translation>
    </message>
    <message>
        <source>the answer lacks it</source>
        <translation>应答中没有它</translation>
    </message>
    <message>
        <source>the answer names no partition</source>
        <translation>应答中没有列出分区</translation>
    </message>
    <message>
        <source>the cluster does not name this topic now</source>
        <translation>集群目前未列出该主题</translation>
    </message>
    <message>
        <source>the leader did not answer for it</source>
        <translation>Leader 没有为它应答</translation>
    </message>
    <message>
        <source>the topic was created again</source>
        <translation>该主题已被重新创建</translation>
    </message>
    <message>
        <source>there is no such group</source>
        <translation>没有这个消费者组</translation>
    </message>
    <message>
        <source>there is no such topic</source>
        <translation>没有这个主题</translation>
    </message>
    <message>
        <source>this port speaks TLS</source>
        <translation>该端口使用 TLS</translation>
    </message>
    <message>
        <source>brokers before 1.0 cannot be asked to add partitions</source>
        <translation>1.0 之前的 Broker 不支持增加分区的请求</translation>
    </message>
    <message>
        <source>the replicas of each new partition must be named, of no other one</source>
        <translation>必须为每个新分区（且仅为新分区）指定副本</translation>
    </message>
    <message>
        <source>brokers before 0.11 can neither tell nor change a configuration</source>
        <translation>0.11 之前的 Broker 既不能告知也不能更改配置</translation>
    </message>
    <message>
        <source>brokers before 0.11 cannot be asked to change a configuration</source>
        <translation>0.11 之前的 Broker 不支持更改配置的请求</translation>
    </message>
    <message>
        <source>it named no log directory</source>
        <translation>它没有给出日志目录</translation>
    </message>
    <message>
        <source>brokers before 2.3 take the configuration whole, and this value is secret: it would be lost</source>
        <translation>2.3 之前的 Broker 只接受完整的配置，而此值是保密的：它会丢失</translation>
    </message>
    <message>
        <source>it cannot be changed while the broker runs</source>
        <translation>Broker 运行时不能更改它</translation>
    </message>
    <message>
        <source>it is changed twice</source>
        <translation>它被更改了两次</translation>
    </message>
    <message>
        <source>it is no list: it can be set, not added to</source>
        <translation>它不是列表：只能设置，不能追加</translation>
    </message>
    <message>
        <source>this is no broker&apos;s number</source>
        <translation>这不是 Broker 的编号</translation>
    </message>
    <message>
        <source>brokers before 0.11 do not tell a topic&apos;s settings, so they cannot be copied</source>
        <translation>0.11 之前的 Broker 不告知主题的设置，因此无法复制</translation>
    </message>
    <message>
        <source>it was deleted and created again in the meantime; this is another topic</source>
        <translation>在此期间它被删除并重新创建；这是另一个主题</translation>
    </message>
    <message>
        <source>its cleanup.policy is compact alone: only compaction removes records there</source>
        <translation>它的 cleanup.policy 只有 compact：那里只有压实才会删除记录</translation>
    </message>
    <message>
        <source>nothing was asked of this broker yet</source>
        <translation>尚未向此 Broker 请求任何内容</translation>
    </message>
    <message>
        <source>the broker answered with records before the offset asked for</source>
        <translation>Broker 返回了所请求偏移量之前的记录</translation>
    </message>
    <message>
        <source>this batch is larger than the client takes</source>
        <translation>此批次超过客户端接受的大小</translation>
    </message>
    <message>
        <source>an IP address of this computer is wanted, with or without a port</source>
        <translation>需要本机的 IP 地址，端口可有可无</translation>
    </message>
    <message>
        <source>nothing was answered</source>
        <translation>没有任何答复</translation>
    </message>
    <message>
        <source>not a Kafka broker</source>
        <translation>不是 Kafka Broker</translation>
    </message>
    <message>
        <source>an HTTP server answers on this port</source>
        <translation>此端口上应答的是 HTTP 服务器</translation>
    </message>
    <message>
        <source>an SSH server answers on this port</source>
        <translation>此端口上应答的是 SSH 服务器</translation>
    </message>
    <message>
        <source>ApiVersions was refused</source>
        <translation>ApiVersions 被拒绝</translation>
    </message>
    <message>
        <source>the broker refuses ApiVersions in every version that it offers</source>
        <translation>Broker 拒绝它所提供的每个版本的 ApiVersions</translation>
    </message>
</context>
<context>
    <name>TopicSetting</name>
    <message>
        <source>What becomes of old records: deleted, compacted, or both.</source>
        <translation>旧消息的处理方式：删除、压实，或两者兼用。</translation>
    </message>
    <message>
        <source>How hard gzip works; -1: its default.</source>
        <translation>gzip 压缩级别；-1 为其默认值。</translation>
    </message>
    <message>
        <source>How hard lz4 works.</source>
        <translation>lz4 压缩级别。</translation>
    </message>
    <message>
        <source>The codec that batches are kept in.</source>
        <translation>批次存储所用的压缩算法。</translation>
    </message>
    <message>
        <source>How hard zstd works.</source>
        <translation>zstd 压缩级别。</translation>
    </message>
    <message>
        <source>How long tombstones stay in a compacted topic.</source>
        <translation>墓碑在压实主题中保留的时间。</translation>
    </message>
    <message>
        <source>How long a deleted segment stays on the disk.</source>
        <translation>已删除的日志段在磁盘上保留的时间。</translation>
    </message>
    <message>
        <source>Messages after which the log is synced to the disk.</source>
        <translation>每写入多少条消息将日志刷到磁盘。</translation>
    </message>
    <message>
        <source>Time after which the log is synced to the disk.</source>
        <translation>每隔多久将日志刷到磁盘。</translation>
    </message>
    <message>
        <source>Replicas whose copying is throttled.</source>
        <translation>复制受限速的副本。</translation>
    </message>
    <message>
        <source>Bytes between two entries of the index.</source>
        <translation>两个索引项之间的字节数。</translation>
    </message>
    <message>
        <source>Leaders whose copying is throttled.</source>
        <translation>复制受限速的 Leader。</translation>
    </message>
    <message>
        <source>Bytes that stay local in a tiered topic; -2: as retention.bytes.</source>
        <translation>分层存储主题在本地保留的字节数；-2 表示与 retention.bytes 相同。</translation>
    </message>
    <message>
        <source>Time that stays local in a tiered topic; -2: as retention.ms.</source>
        <translation>分层存储主题在本地保留的时间；-2 表示与 retention.ms 相同。</translation>
    </message>
    <message>
        <source>The longest time that a record stays uncompacted.</source>
        <translation>消息保持未压实的最长时间。</translation>
    </message>
    <message>
        <source>The largest batch, after compression.</source>
        <translation>压缩后批次的最大大小。</translation>
    </message>
    <message>
        <source>Whether batches are rewritten for old consumers (before 4.0).</source>
        <translation>是否为旧版消费者转换批次格式（4.0 之前）。</translation>
    </message>
    <message>
        <source>The format of stored batches (before 4.0).</source>
        <translation>存储批次的格式（4.0 之前）。</translation>
    </message>
    <message>
        <source>How far a timestamp may lie ahead of the broker.</source>
        <translation>时间戳最多可超前 Broker 多久。</translation>
    </message>
    <message>
        <source>How far a timestamp may lie behind the broker.</source>
        <translation>时间戳最多可落后 Broker 多久。</translation>
    </message>
    <message>
        <source>How far a timestamp may be off (before 4.0).</source>
        <translation>时间戳允许的偏差（4.0 之前）。</translation>
    </message>
    <message>
        <source>Whose time a record carries.</source>
        <translation>消息采用谁的时间。</translation>
    </message>
    <message>
        <source>How dirty a log must be to be compacted.</source>
        <translation>日志的脏数据比例达到多少才压实。</translation>
    </message>
    <message>
        <source>The least time that a record stays uncompacted.</source>
        <translation>消息保持未压实的最短时间。</translation>
    </message>
    <message>
        <source>Replicas that must have a record written with acks=all.</source>
        <translation>使用 acks=all 时必须写入消息的副本数。</translation>
    </message>
    <message>
        <source>Whether segments take their room on the disk at once.</source>
        <translation>是否为日志段预先分配磁盘空间。</translation>
    </message>
    <message>
        <source>Whether a tiered topic copies nothing more to the remote store.</source>
        <translation>分层存储主题是否停止向远程存储复制。</translation>
    </message>
    <message>
        <source>Whether remote segments go when tiering is turned off.</source>
        <translation>关闭分层存储时是否删除远程日志段。</translation>
    </message>
    <message>
        <source>Whether old segments move to a remote store.</source>
        <translation>旧日志段是否移到远程存储。</translation>
    </message>
    <message>
        <source>Bytes that a partition keeps; -1: no limit.</source>
        <translation>每个分区保留的字节数；-1 为不限。</translation>
    </message>
    <message>
        <source>How long records are kept; -1: for ever.</source>
        <translation>消息保留的时间；-1 为永久。</translation>
    </message>
    <message>
        <source>Size at which a segment is closed.</source>
        <translation>日志段达到多大时滚动。</translation>
    </message>
    <message>
        <source>Largest size of a segment&apos;s index.</source>
        <translation>日志段索引的最大大小。</translation>
    </message>
    <message>
        <source>Spread of the times at which segments are closed.</source>
        <translation>日志段滚动时间的随机抖动。</translation>
    </message>
    <message>
        <source>Age at which a segment is closed.</source>
        <translation>日志段存在多久后滚动。</translation>
    </message>
    <message>
        <source>Whether a replica that is out of sync may lead.</source>
        <translation>未同步的副本是否可以成为 Leader。</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>masked</source>
        <translation>已掩码</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>0 bytes</source>
        <translation>0 字节</translation>
    </message>
    <message>
        <source>tombstone</source>
        <translation>墓碑</translation>
    </message>
    <message>
        <source>binary</source>
        <translation>二进制</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
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
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1前</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>held</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>in part</source>
        <translation>部分完成</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>耗时</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>集群</translation>
    </message>
    <message>
        <source>Cluster: %1</source>
        <translation>集群：%1</translation>
    </message>
    <message>
        <source>Began: %1</source>
        <translation>开始：%1</translation>
    </message>
    <message>
        <source>Took: %1</source>
        <translation>耗时：%1</translation>
    </message>
    <message>
        <source>Outcome: %1</source>
        <translation>结果：%1</translation>
    </message>
    <message>
        <source>none in common</source>
        <translation>无共同版本</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>本程序</translation>
    </message>
    <message>
        <source>The versions that this program speaks; a dash: it never asks this</source>
        <translation>本程序支持的版本；短横线表示从不发送此请求</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>The greatest version that both speak</source>
        <translation>双方都支持的最高版本</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>键</translation>
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
        <translation>控制器</translation>
    </message>
    <message>
        <source>voter</source>
        <translation>投票者</translation>
    </message>
    <message>
        <source>observer</source>
        <translation>观察者</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %Ln log director(ies), all replicas counted</source>
        <translation>
            <numerusform>%1，位于 %Ln 个日志目录，含所有副本</numerusform>
        </translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Rack</source>
        <translation>机架</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Bytes in its log directories</source>
        <translation>其日志目录中的字节数</translation>
    </message>
    <message>
        <source>Its bytes against the mean of all brokers</source>
        <translation>其字节数与所有 Broker 平均值之比</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>磁盘</translation>
    </message>
    <message>
        <source>The used share of the volumes of its log directories</source>
        <translation>其日志目录所在卷的已用比例</translation>
    </message>
    <message>
        <source>fenced</source>
        <translation>已隔离</translation>
    </message>
    <message>
        <source>not reachable</source>
        <translation>无法访问</translation>
    </message>
    <message>
        <source>log dir failed</source>
        <translation>日志目录故障</translation>
    </message>
    <message>
        <source>log dir full soon</source>
        <translation>日志目录将满</translation>
    </message>
    <message>
        <source>up</source>
        <translation>在线</translation>
    </message>
    <message>
        <source>Leaders</source>
        <translation>Leader 数</translation>
    </message>
    <message>
        <source>Leader skew</source>
        <translation>Leader 倾斜</translation>
    </message>
    <message>
        <source>Its leaders against the mean of all brokers</source>
        <translation>其 Leader 数与所有 Broker 平均值之比</translation>
    </message>
    <message>
        <source>Replicas</source>
        <translation>副本</translation>
    </message>
    <message>
        <source>Lagging</source>
        <translation>落后</translation>
    </message>
    <message>
        <source>Its replicas that are not in sync</source>
        <translation>其未同步的副本数</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation>Quorum</translation>
    </message>
    <message>
        <source>Sampled from the end offsets of %1 partitions while connected, over the last %2. Transaction markers count; what consumers fetch, no broker tells.</source>
        <translation>连接期间由 %1 个分区的末尾偏移量采样得出，取最近 %2。事务标记计算在内；消费者拉取了多少，Broker 不提供。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln partition(s) could not be asked.</source>
        <translation>
            <numerusform>%Ln 个分区无法查询。</numerusform>
        </translation>
    </message>
    <message>
        <source>Brokers</source>
        <translation>Broker</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>共 %1</translation>
    </message>
    <message>
        <source>Controller</source>
        <translation>控制器</translation>
    </message>
    <message>
        <source>epoch %1</source>
        <translation>epoch %1</translation>
    </message>
    <message>
        <source>voters, lag %1</source>
        <translation>个投票者，落后 %1</translation>
    </message>
    <message>
        <source>ZooKeeper</source>
        <translation>ZooKeeper</translation>
    </message>
    <message>
        <source>no permission</source>
        <translation>无权限</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>skew %1</source>
        <translation>倾斜 %1</translation>
    </message>
    <message>
        <source>Bytes in the log directories of all brokers, every replica counted</source>
        <translation>所有 Broker 日志目录中的字节数，含每个副本</translation>
    </message>
    <message>
        <source>skew %1, broker %2</source>
        <translation>倾斜 %1，Broker %2</translation>
    </message>
    <message>
        <source>Preferred leaders</source>
        <translation>首选 Leader</translation>
    </message>
    <message>
        <source>Partitions that are led by the first of their replicas</source>
        <translation>由首个副本担任 Leader 的分区</translation>
    </message>
    <message>
        <source>%1 elsewhere</source>
        <translation>%1 个在别处</translation>
    </message>
    <message>
        <source>Messages in</source>
        <translation>消息流入</translation>
    </message>
    <message>
        <source>Two looks at the end offsets are needed before a rate is known.</source>
        <translation>需两次查看末尾偏移量才能得出速率。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>offline: no leader</source>
        <translation>离线：无 Leader</translation>
    </message>
    <message>
        <source>broker %1 out of sync</source>
        <translation>Broker %1 未同步</translation>
    </message>
    <message>
        <source>not the preferred leader</source>
        <translation>非首选 Leader</translation>
    </message>
    <message>
        <source>Leader filled, in sync grey, out of sync outlined, offline struck through</source>
        <translation>实心为 Leader，灰色为已同步，空心为未同步，删除线为离线</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoch</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>主题</translation>
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
        <translation>已同步</translation>
    </message>
    <message>
        <source>hidden by the broker</source>
        <translation>被 Broker 隐藏</translation>
    </message>
    <message>
        <source>set</source>
        <translation>已设置</translation>
    </message>
    <message>
        <source>default</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>%1, read-only</source>
        <translation>%1，只读</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>当前：%1</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>已隐藏</translation>
    </message>
    <message>
        <source>%1: %2 = %3</source>
        <translation>%1：%2 = %3</translation>
    </message>
    <message>
        <source>It cannot be changed while the broker runs.</source>
        <translation>Broker 运行期间无法更改。</translation>
    </message>
    <message>
        <source>dynamic, broker %1</source>
        <translation>动态，Broker %1</translation>
    </message>
    <message>
        <source>dynamic, broker</source>
        <translation>动态，Broker</translation>
    </message>
    <message>
        <source>dynamic, cluster</source>
        <translation>动态，集群</translation>
    </message>
    <message>
        <source>dynamic, logger</source>
        <translation>动态，日志记录器</translation>
    </message>
    <message>
        <source>topic</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>group</source>
        <translation>消费者组</translation>
    </message>
    <message>
        <source>client metrics</source>
        <translation>客户端指标</translation>
    </message>
    <message>
        <source>static</source>
        <translation>静态</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>默认值</translation>
    </message>
    <message>
        <source>What is in force where nothing is set for it itself</source>
        <translation>未单独设置时生效的值</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>同名</translation>
    </message>
    <message>
        <source>Key size</source>
        <translation>键大小</translation>
    </message>
    <message>
        <source>Value size</source>
        <translation>值大小</translation>
    </message>
    <message>
        <source>Timestamp</source>
        <translation>时间戳</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>序列号</translation>
    </message>
    <message>
        <source>Batch offsets</source>
        <translation>批次偏移量</translation>
    </message>
    <message>
        <source>Batch records</source>
        <translation>批次消息数</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>批次大小</translation>
    </message>
    <message>
        <source>Codec</source>
        <translation>压缩算法</translation>
    </message>
    <message>
        <source>Magic</source>
        <translation>Magic</translation>
    </message>
    <message>
        <source>Producer id</source>
        <translation>生产者 ID</translation>
    </message>
    <message>
        <source>Producer epoch</source>
        <translation>生产者 epoch</translation>
    </message>
    <message>
        <source>Base sequence</source>
        <translation>起始序列号</translation>
    </message>
    <message>
        <source>Transactional</source>
        <translation>事务性</translation>
    </message>
    <message>
        <source>Leader epoch</source>
        <translation>Leader epoch</translation>
    </message>
    <message>
        <source>Delete horizon</source>
        <translation>删除时限</translation>
    </message>
    <message>
        <source>Compressed twice</source>
        <translation>重复压缩</translation>
    </message>
    <message>
        <source>no members</source>
        <translation>无成员</translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s)</source>
        <translation>
            <numerusform>%Ln 个成员</numerusform>
        </translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>积压</translation>
    </message>
    <message>
        <source>steady</source>
        <translation>平稳</translation>
    </message>
    <message>
        <source>End − committed over all partitions with a commit; its course since %1, when this page was opened, and its change over the last half minute</source>
        <translation>所有已有提交的分区的“末尾 − 已提交”之和；自 %1 打开本页以来的走势，以及最近半分钟的变化</translation>
    </message>
    <message>
        <source>Time lag</source>
        <translation>积压时长</translation>
    </message>
    <message>
        <source>How old the oldest unread record is, by its timestamp</source>
        <translation>最早的未读消息已有多久（按其时间戳）</translation>
    </message>
    <message>
        <source>Caught up in</source>
        <translation>预计追平</translation>
    </message>
    <message>
        <source>lag grows by %1</source>
        <translation>积压增长 %1</translation>
    </message>
    <message>
        <source>lag stands still</source>
        <translation>积压不变</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>协调者</translation>
    </message>
    <message>
        <source>a number is wanted behind %1</source>
        <translation>%1 后面应为数字</translation>
    </message>
    <message>
        <source>No permission</source>
        <translation>无权限</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Share groups commit no offsets, so they have no lag</source>
        <translation>共享组不提交偏移量，因此没有积压</translation>
    </message>
    <message numerus="yes">
        <source>%Ln partition(s)</source>
        <translation>
            <numerusform>%Ln 个分区</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them without a commit: not counted</source>
        <translation>
            <numerusform>其中 %Ln 个没有提交，未计入</numerusform>
        </translation>
    </message>
    <message>
        <source>End − committed, summed over the partitions with a commit</source>
        <translation>已有提交的分区的“末尾 − 已提交”之和</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>分区</translation>
    </message>
    <message>
        <source>The broker that keeps the group</source>
        <translation>管理该消费者组的 Broker</translation>
    </message>
    <message>
        <source>How partitions are shared out, or what the members speak</source>
        <translation>分区的分配方式，或成员使用的协议</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more topic(s)</source>
        <translation>
            <numerusform>另有 %Ln 个主题</numerusform>
        </translation>
    </message>
    <message>
        <source>Not a consumer&apos;s assignment</source>
        <translation>不是消费者的分配</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>分配</translation>
    </message>
    <message>
        <source>Instance id</source>
        <translation>实例 ID</translation>
    </message>
    <message>
        <source>group.instance.id of a static member</source>
        <translation>静态成员的 group.instance.id</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>Subscribed by</source>
        <translation>订阅者</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>在读</translation>
    </message>
    <message>
        <source>With a commit</source>
        <translation>有提交</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>The text that the member left with its commit</source>
        <translation>成员提交时附带的文本</translation>
    </message>
    <message>
        <source>End − committed</source>
        <translation>末尾 − 已提交</translation>
    </message>
    <message>
        <source>How old the first unread record is, by its timestamp</source>
        <translation>首条未读消息已有多久（按其时间戳）</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>By how much the lag grew over the last half minute</source>
        <translation>最近半分钟积压的增量</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>分区</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>已提交</translation>
    </message>
    <message>
        <source>End</source>
        <translation>末尾</translation>
    </message>
    <message>
        <source>The high watermark</source>
        <translation>高水位</translation>
    </message>
    <message>
        <source>Stable</source>
        <translation>稳定</translation>
    </message>
    <message>
        <source>The last stable offset: where a reader of committed records ends</source>
        <translation>最后稳定偏移量：只读已提交消息时的终点</translation>
    </message>
    <message numerus="yes">
        <source>%Ln partition(s), lag %1</source>
        <translation>
            <numerusform>%Ln 个分区，积压 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>Preparing rebalance</source>
        <translation>准备再均衡</translation>
    </message>
    <message>
        <source>Completing rebalance</source>
        <translation>完成再均衡</translation>
    </message>
    <message>
        <source>Assigning</source>
        <translation>分配中</translation>
    </message>
    <message>
        <source>Reconciling</source>
        <translation>协调中</translation>
    </message>
    <message>
        <source>Initializing</source>
        <translation>初始化中</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>未就绪</translation>
    </message>
    <message>
        <source>Dead</source>
        <translation>已失效</translation>
    </message>
    <message>
        <source>Classic</source>
        <translation>经典</translation>
    </message>
    <message>
        <source>Consumer</source>
        <translation>消费者</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>共享</translation>
    </message>
    <message>
        <source>Streams</source>
        <translation>Streams</translation>
    </message>
    <message numerus="yes">
        <source>%Ln replica(s) being moved here</source>
        <translation>
            <numerusform>%Ln 个副本正在移入</numerusform>
        </translation>
    </message>
    <message>
        <source>in use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>%1 free of %2</source>
        <translation>剩余 %1，共 %2</translation>
    </message>
    <message>
        <source>being moved here</source>
        <translation>正在移入</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>已用</translation>
    </message>
    <message>
        <source>The used share of its volume, whoever uses it</source>
        <translation>所在卷的已用比例，不论由谁占用</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Offset lag</source>
        <translation>偏移量落后</translation>
    </message>
    <message>
        <source>How many offsets it is behind the high watermark</source>
        <translation>落后高水位多少偏移量</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>partition %1, offset %2</source>
        <translation>分区 %1，偏移量 %2</translation>
    </message>
    <message>
        <source>partition %1, offsets %2 – %3</source>
        <translation>分区 %1，偏移量 %2 – %3</translation>
    </message>
    <message>
        <source>producer %1 epoch %2</source>
        <translation>生产者 %1，epoch %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln control record(s) · %1</source>
        <translation>
            <numerusform>%Ln 条控制记录 · %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) of an aborted transaction are hidden</source>
        <translation>
            <numerusform>已隐藏 %Ln 条已中止事务的消息</numerusform>
        </translation>
    </message>
    <message>
        <source>No records: compacted or dropped</source>
        <translation>无消息：已被压实或丢弃</translation>
    </message>
    <message>
        <source>Deleted by retention before they could be read</source>
        <translation>读取之前已按保留策略删除</translation>
    </message>
    <message>
        <source>Cut off when the leader changed</source>
        <translation>Leader 变更时被截断</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>偏移量</translation>
    </message>
    <message>
        <source>Hdr</source>
        <translation>头</translation>
    </message>
    <message>
        <source>Quorum leader</source>
        <translation>Quorum Leader</translation>
    </message>
    <message>
        <source>Quorum epoch</source>
        <translation>Quorum epoch</translation>
    </message>
    <message>
        <source>Metadata end</source>
        <translation>元数据末尾</translation>
    </message>
    <message>
        <source>Voters</source>
        <translation>投票者</translation>
    </message>
    <message>
        <source>Observers</source>
        <translation>观察者</translation>
    </message>
    <message>
        <source>Cluster id</source>
        <translation>集群 ID</translation>
    </message>
    <message>
        <source>Racks</source>
        <translation>机架</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>元数据</translation>
    </message>
    <message>
        <source>Sampled from end offsets while connected</source>
        <translation>连接期间由末尾偏移量采样得出</translation>
    </message>
    <message>
        <source>Ask for this, or hand it to someone who may:</source>
        <translation>请申请此权限，或转交有权授予的人：</translation>
    </message>
    <message>
        <source>The command that gives the permission</source>
        <translation>授予该权限的命令</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>复制命令</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在加载…</translation>
    </message>
    <message>
        <source>For this the broker wants %1. Everything else that you may see is unaffected.</source>
        <translation>为此 Broker 要求 %1 权限。您有权查看的其他内容不受影响。</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>重新查询</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>起始</translation>
    </message>
    <message>
        <source>first %1 of %2</source>
        <translation>前 %1，共 %2</translation>
    </message>
    <message>
        <source>&lt; 1 ms</source>
        <translation>&lt; 1 ms</translation>
    </message>
    <message>
        <source>not run</source>
        <translation>未执行</translation>
    </message>
    <message numerus="yes">
        <source>%Ln broker(s)</source>
        <translation>
            <numerusform>%Ln 个 Broker</numerusform>
        </translation>
    </message>
    <message>
        <source>passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>部分通过</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名称解析</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Cluster and topics</source>
        <translation>集群与主题</translation>
    </message>
    <message>
        <source>Advertised addresses</source>
        <translation>通告地址</translation>
    </message>
    <message>
        <source>%1 of %2 found</source>
        <translation>解析出 %1 / %2</translation>
    </message>
    <message>
        <source>%1 of %2 accept connections</source>
        <translation>%1 / %2 接受连接</translation>
    </message>
    <message>
        <source>Clients are sent to these addresses: advertised.listeners of the brokers must name what this machine can reach.</source>
        <translation>客户端会被引导到这些地址：Broker 的 advertised.listeners 必须是本机能够访问的地址。</translation>
    </message>
    <message>
        <source>partition %1</source>
        <translation>分区 %1</translation>
    </message>
    <message>
        <source>partition %1 and %2 more</source>
        <translation>分区 %1 及另外 %2 个</translation>
    </message>
    <message numerus="yes">
        <source>%Ln partition(s) without a leader</source>
        <translation>
            <numerusform>%Ln 个分区没有 Leader</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln partition(s) under-replicated</source>
        <translation>
            <numerusform>%Ln 个分区副本不足</numerusform>
        </translation>
    </message>
    <message>
        <source>broker %1</source>
        <translation>Broker %1</translation>
    </message>
    <message>
        <source>log directory %1 failed</source>
        <translation>日志目录 %1 故障</translation>
    </message>
    <message>
        <source>log directory %1 is full soon</source>
        <translation>日志目录 %1 将满</translation>
    </message>
    <message>
        <source>%1 used, %2 free</source>
        <translation>已用 %1，剩余 %2</translation>
    </message>
    <message>
        <source>fenced: registered, but not serving</source>
        <translation>已隔离：已注册，但不提供服务</translation>
    </message>
    <message>
        <source>cannot be reached from here</source>
        <translation>无法从本机访问</translation>
    </message>
    <message>
        <source>its log directories are not known</source>
        <translation>其日志目录未知</translation>
    </message>
    <message>
        <source>quorum</source>
        <translation>Quorum</translation>
    </message>
    <message>
        <source>the metadata quorum is not known</source>
        <translation>元数据 Quorum 未知</translation>
    </message>
    <message>
        <source>the quorum has no leader</source>
        <translation>Quorum 没有 Leader</translation>
    </message>
    <message>
        <source>voter %1 is behind</source>
        <translation>投票者 %1 落后</translation>
    </message>
    <message>
        <source>%1 offsets of the metadata</source>
        <translation>元数据落后 %1 个偏移量</translation>
    </message>
    <message>
        <source>not in the cluster</source>
        <translation>不在集群中</translation>
    </message>
    <message numerus="yes">
        <source>%Ln replica(s) are placed on it</source>
        <translation>
            <numerusform>有 %Ln 个副本分配在其上</numerusform>
        </translation>
    </message>
    <message>
        <source>doubtful address</source>
        <translation>可疑地址</translation>
    </message>
    <message>
        <source>unusable address</source>
        <translation>不可用的地址</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>“%1” is not a partition or a range such as 2-4</source>
        <translation>“%1”不是分区，也不是 2-4 这样的范围</translation>
    </message>
    <message>
        <source>An offset is a whole number of at least 0</source>
        <translation>偏移量须为不小于 0 的整数</translation>
    </message>
    <message>
        <source>A time is ISO 8601 (2026-11-21T12:03), epoch milliseconds, or -15m before now</source>
        <translation>时间须为 ISO 8601 (2026-11-21T12:03)、Unix 毫秒，或 -15m 表示此前 15 分钟</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>完整</translation>
    </message>
    <message>
        <source>Not complete: batches that cannot be read were left out</source>
        <translation>不完整：已略过无法读取的批次</translation>
    </message>
    <message>
        <source>Complete up to the limit</source>
        <translation>已达上限，上限之内完整</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>%1 messages</source>
        <translation>%1 条消息</translation>
    </message>
    <message>
        <source>%1 of %2 offsets</source>
        <translation>%1 / %2 个偏移量</translation>
    </message>
    <message>
        <source>%1 aborted hidden</source>
        <translation>已隐藏 %1 条已中止</translation>
    </message>
    <message>
        <source>%1 batches unreadable</source>
        <translation>%1 个批次不可读</translation>
    </message>
    <message>
        <source>%1 dropped</source>
        <translation>已丢弃 %1</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>正在加载</translation>
    </message>
    <message>
        <source>Following</source>
        <translation>正在跟踪</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>%1 reads again</source>
        <translation>%1 已恢复读取</translation>
    </message>
    <message>
        <source>%1 is new and is read too</source>
        <translation>%1 是新增的，也一并读取</translation>
    </message>
    <message>
        <source>%1 was deleted: nothing more comes</source>
        <translation>%1 已被删除，不会再有新消息</translation>
    </message>
    <message>
        <source>%1 was deleted and created again: these are the old one&apos;s messages</source>
        <translation>%1 已被删除并重建：这些是旧主题的消息</translation>
    </message>
    <message>
        <source>%1: timestamps go back at offset %2, so the order by time is not that of offsets</source>
        <translation>%1：时间戳在偏移量 %2 处回退，因此时间顺序与偏移量顺序不一致</translation>
    </message>
    <message>
        <source>%1 offline</source>
        <translation>%1 个离线</translation>
    </message>
    <message>
        <source>%1 on the leaders&apos; disks, without the other replicas</source>
        <translation>Leader 磁盘上 %1，不含其他副本</translation>
    </message>
    <message>
        <source>The sum of end − begin over the partitions: gaps of compaction and transactions count too</source>
        <translation>各分区“末尾 − 起始”之和：压实与事务造成的空缺也计算在内</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>分区</translation>
    </message>
    <message>
        <source>RF</source>
        <translation>副本</translation>
    </message>
    <message>
        <source>Out of sync</source>
        <translation>未同步</translation>
    </message>
    <message numerus="yes">
        <source>0 of %Ln broker(s)</source>
        <translation>
            <numerusform>0 / %Ln 个 Broker</numerusform>
        </translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>主题</translation>
    </message>
    <message numerus="yes">
        <source>All %1 topic(s)</source>
        <translation>
            <numerusform>全部 %1 个主题</numerusform>
        </translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>消费者组</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>全部消费者组</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>未连接</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>已连接</translation>
    </message>
    <message>
        <source>trying again…</source>
        <translation>正在重试…</translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation>正在连接…</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 或 %2</translation>
    </message>
    <message>
        <source>Explore Apache Kafka clusters.</source>
        <translation>浏览 Apache Kafka 集群。</translation>
    </message>
    <message>
        <source>Connect to the built-in demo cluster.</source>
        <translation>连接内置的演示集群。</translation>
    </message>
    <message>
        <source>Connect to these brokers.</source>
        <translation>连接这些 Broker。</translation>
    </message>
    <message>
        <source>host:port,…</source>
        <translation>主机:端口,…</translation>
    </message>
    <message>
        <source>Connect to this saved connection.</source>
        <translation>使用这个已保存的连接。</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Open a tab: %1 (again for several).</source>
        <translation>打开标签页：%1（可重复使用）。</translation>
    </message>
    <message>
        <source>page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>light, dark or system.</source>
        <translation>light、dark 或 system。</translation>
    </message>
    <message>
        <source>theme</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>--open: &quot;%1&quot; is not %2</source>
        <translation>--open：“%1”不是 %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an option; --help lists them</source>
        <translation>“%1”不是有效选项；用 --help 查看全部选项</translation>
    </message>
    <message>
        <source>There is no saved connection &quot;%1&quot;.</source>
        <translation>没有名为“%1”的已保存连接。</translation>
    </message>
    <message>
        <source>Choose one of these, or add it.</source>
        <translation>请选择其中一个，或添加它。</translation>
    </message>
    <message>
        <source>--demo, --bootstrap and --profile each name a cluster: give one of them</source>
        <translation>--demo、--bootstrap 和 --profile 各指定一个集群：只能给出其一</translation>
    </message>
    <message>
        <source>--open needs a cluster: --demo, --bootstrap or --profile</source>
        <translation>--open 需要指定集群：--demo、--bootstrap 或 --profile</translation>
    </message>
    <message>
        <source>--theme: &quot;%1&quot; is not light, dark or system</source>
        <translation>--theme：“%1”不是 light、dark 或 system</translation>
    </message>
    <message>
        <source>leader</source>
        <translation>Leader</translation>
    </message>
    <message>
        <source>Skew</source>
        <translation>倾斜</translation>
    </message>
    <message>
        <source>in sync</source>
        <translation>已同步</translation>
    </message>
    <message>
        <source>out of sync</source>
        <translation>未同步</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>well</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>changing</source>
        <translation>变更中</translation>
    </message>
    <message>
        <source>live</source>
        <translation>实时</translation>
    </message>
    <message>
        <source>%1 % of the scale</source>
        <translation>刻度的 %1 %</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>无值</translation>
    </message>
    <message>
        <source>loading</source>
        <translation>加载中</translation>
    </message>
    <message>
        <source>rising</source>
        <translation>上升</translation>
    </message>
    <message>
        <source>falling</source>
        <translation>下降</translation>
    </message>
    <message>
        <source>inherited</source>
        <translation>继承</translation>
    </message>
    <message>
        <source>reset, not applied</source>
        <translation>已重置，未应用</translation>
    </message>
    <message>
        <source>not applied</source>
        <translation>未应用</translation>
    </message>
    <message>
        <source>It is %1 until the change is applied.</source>
        <translation>更改应用之前仍为 %1。</translation>
    </message>
    <message>
        <source>It takes a whole number from %1 to %2.</source>
        <translation>应为 %1 到 %2 的整数。</translation>
    </message>
    <message>
        <source>It takes a number.</source>
        <translation>应为数字。</translation>
    </message>
    <message>
        <source>It takes one of: %1.</source>
        <translation>可取值：%1。</translation>
    </message>
    <message>
        <source>The broker hides its value: what nobody can read, nobody can bring back.</source>
        <translation>Broker 隐藏了它的值：无法读取的值也无法恢复。</translation>
    </message>
    <message>
        <source>what</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>In the program&apos;s words: %1.</source>
        <translation>程序的说法：%1。</translation>
    </message>
    <message>
        <source>It may pass by itself: trying again can help.</source>
        <translation>它可能自行消失：重试会有帮助。</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>只读</translation>
    </message>
    <message numerus="yes">
        <source>Writes allowed, %Ln min left</source>
        <translation>
            <numerusform>允许写入，剩余 %Ln 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Writes allowed, %Ln s left</source>
        <translation>
            <numerusform>允许写入，剩余 %Ln 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>its own</source>
        <translation>自己的值</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 改为 %2</translation>
    </message>
    <message>
        <source>applied</source>
        <translation>已应用</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>未更改</translation>
    </message>
    <message>
        <source>What is older than %1 is deleted soon</source>
        <translation>早于 %1 的消息将很快被删除</translation>
    </message>
    <message>
        <source>What is beyond %1 of a partition is deleted soon</source>
        <translation>每个分区超出 %1 的部分将很快被删除</translation>
    </message>
    <message>
        <source>Of each key the newest record alone is kept</source>
        <translation>每个键只保留最新一条消息</translation>
    </message>
    <message>
        <source>What is past the retention is deleted</source>
        <translation>超出保留期的消息将被删除</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>emptied</source>
        <translation>已清空</translation>
    </message>
    <message>
        <source>empty already</source>
        <translation>本已为空</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>The earliest offset that there is</source>
        <translation>现有的最早偏移量</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>到</translation>
    </message>
    <message>
        <source>The end when this was looked at: what comes later stays</source>
        <translation>查看时的末尾；之后写入的保留</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 及另外 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>These groups have commits in it:</source>
        <translation>以下消费者组在其中有提交：</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>Kafka&apos;s own: it stays</source>
        <translation>Kafka 内部主题：保留</translation>
    </message>
    <message>
        <source>not there any more</source>
        <translation>已不存在</translation>
    </message>
    <message>
        <source>Consumers and transactions depend on it.</source>
        <translation>消费者和事务依赖于它。</translation>
    </message>
    <message>
        <source>unknown: no answer came</source>
        <translation>未知：没有收到响应</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>未执行</translation>
    </message>
    <message>
        <source>Groups with commits</source>
        <translation>有提交的消费者组</translation>
    </message>
    <message>
        <source>%1: not sent</source>
        <translation>%1：未发送</translation>
    </message>
    <message>
        <source>%1: no answer came. %2</source>
        <translation>%1：没有收到响应。%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln 个被拒绝</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without an answer</source>
        <translation>
            <numerusform>%Ln 个没有响应</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not sent</source>
        <translation>
            <numerusform>%Ln 个未发送</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy as table (TSV)</source>
        <translation>复制为表格 (TSV)(&amp;C)</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>复制为 JSON(&amp;J)</translation>
    </message>
    <message>
        <source>Copy &amp;key</source>
        <translation>复制键(&amp;K)</translation>
    </message>
    <message>
        <source>Copy &amp;value</source>
        <translation>复制值(&amp;V)</translation>
    </message>
    <message>
        <source>both</source>
        <translation>两者</translation>
    </message>
    <message>
        <source>It holds no record.</source>
        <translation>其中没有消息。</translation>
    </message>
    <message>
        <source>In</source>
        <translation>流入</translation>
    </message>
    <message>
        <source>Messages a second, sampled from the end offsets while connected. Transaction markers count; what consumers fetch, no broker tells.</source>
        <translation>每秒消息数，连接期间由末尾偏移量采样得出。事务标记计算在内；消费者拉取了多少，Broker 不提供。</translation>
    </message>
    <message>
        <source>Cleanup</source>
        <translation>清理策略</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>保留时间</translation>
    </message>
    <message>
        <source>Last record</source>
        <translation>最后一条消息</translation>
    </message>
    <message>
        <source>The greatest timestamp of its records, from Kafka 3.0 on</source>
        <translation>其消息中最大的时间戳，Kafka 3.0 起可用</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>还原</translation>
    </message>
    <message>
        <source>Reverted</source>
        <translation>已还原</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>今天，%1</translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <translation>昨天，%1</translation>
    </message>
    <message>
        <source>A transaction is open: %1 offsets before the end are not stable yet</source>
        <translation>有事务未结束：末尾之前的 %1 个偏移量尚未稳定</translation>
    </message>
    <message>
        <source>Bytes of the leader&apos;s log</source>
        <translation>Leader 日志的字节数</translation>
    </message>
    <message>
        <source>Messages a second between the last two looks at its end offsets</source>
        <translation>最近两次查看末尾偏移量之间的每秒消息数</translation>
    </message>
    <message numerus="yes">
        <source>The line: its last %Ln look(s) since the row was in sight, up to %1</source>
        <translation>
            <numerusform>曲线：该行可见以来最近 %Ln 次查看，最高 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Not read: away when following began, some may have come since</source>
        <translation>未读取：开始跟踪时分区不可用，此后可能有消息到达</translation>
    </message>
    <message>
        <source>Trying now</source>
        <translation>正在重试</translation>
    </message>
    <message numerus="yes">
        <source>Next try in %Ln s</source>
        <translation>
            <numerusform>%Ln 秒后重试</numerusform>
        </translation>
    </message>
    <message>
        <source>Request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>响应</translation>
    </message>
    <message>
        <source>env: takes dev, test or prod</source>
        <translation>env: 应为 dev、test 或 prod</translation>
    </message>
    <message>
        <source>By the level of metadata and the APIs that it supports; ≥: this one, or a later one</source>
        <translation>依据其支持的元数据级别和 API；≥ 表示此版本或更高版本</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>离线</translation>
    </message>
    <message numerus="yes">
        <source>Kafka %1, %Ln API(s)</source>
        <translation>
            <numerusform>Kafka %1，%Ln 个 API</numerusform>
        </translation>
    </message>
    <message>
        <source>older ones than the chosen time may be shown, too</source>
        <translation>可能也显示早于所选时间的消息</translation>
    </message>
    <message>
        <source>newer ones than the chosen time are shown, too</source>
        <translation>也会显示晚于所选时间的消息</translation>
    </message>
    <message>
        <source>there is nothing to order them by</source>
        <translation>没有可用于排序的依据</translation>
    </message>
    <message>
        <source>%1: its messages have no timestamps: %2</source>
        <translation>%1：消息没有时间戳：%2</translation>
    </message>
    <message>
        <source>%1; --help says what each option takes</source>
        <translation>%1；--help 说明各选项的取值</translation>
    </message>
    <message>
        <source>--%1: its value is empty; --help says what each option takes</source>
        <translation>--%1：值为空；--help 说明各选项的取值</translation>
    </message>
    <message>
        <source>Bytes in</source>
        <translation>字节流入</translation>
    </message>
    <message>
        <source>Two looks at the log sizes are needed before a rate is known.</source>
        <translation>需要先后两次查看日志大小，才能得出速率。</translation>
    </message>
    <message>
        <source>Estimated from the log sizes of the leaders of %1 partitions, sampled while connected, over the last %2. Bytes as they are stored. What retention, compaction or deletion took away in that time hides as much; what goes out, no broker tells.</source>
        <translation>根据 %1 个分区的 Leader 日志大小估算，在连接期间采样，统计最近 %2。按存储的字节数计算。这段时间内因保留策略、压实或删除而移除的数据会掩盖同样多的流入量；流出量没有 Broker 会告知。</translation>
    </message>
    <message>
        <source>Growth of its leaders&apos; logs between the last two looks</source>
        <translation>最近两次查看之间其 Leader 日志的增长</translation>
    </message>
    <message>
        <source>Bytes a second, estimated from the sizes of the leaders&apos; logs while connected. What retention, compaction or deletion took away hides as much; what goes out, no broker tells.</source>
        <translation>每秒字节数，在连接期间根据 Leader 日志大小估算。因保留策略、压实或删除而移除的数据会掩盖同样多的流入量；流出量没有 Broker 会告知。</translation>
    </message>
    <message>
        <source>Growth of the logs that it leads, between the last two looks</source>
        <translation>最近两次查看之间由其担任 Leader 的日志的增长</translation>
    </message>
    <message>
        <source>Bytes a second, estimated from the sizes of the logs that it leads while connected. What retention, compaction or deletion took away hides as much; what goes out, no broker tells.</source>
        <translation>每秒字节数，在连接期间根据由其担任 Leader 的日志大小估算。因保留策略、压实或删除而移除的数据会掩盖同样多的流入量；流出量没有 Broker 会告知。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln topic(s)</source>
        <translation>
            <numerusform>%Ln 个主题</numerusform>
        </translation>
    </message>
    <message>
        <source>create add profile cluster bootstrap</source>
        <translation>创建 添加 新增 集群 create add profile cluster bootstrap</translation>
    </message>
    <message>
        <source>manage edit delete remove profiles clusters</source>
        <translation>管理 编辑 删除 集群 edit delete remove profiles clusters</translation>
    </message>
    <message>
        <source>sandbox example try</source>
        <translation>示例 试用 沙盒 sandbox example</translation>
    </message>
    <message>
        <source>preferences options configure language theme size</source>
        <translation>选项 首选项 语言 主题 字号 preferences options</translation>
    </message>
    <message>
        <source>exit close end</source>
        <translation>关闭 exit close</translation>
    </message>
    <message>
        <source>search find</source>
        <translation>搜索 查找 search find</translation>
    </message>
    <message>
        <source>reload update</source>
        <translation>重新加载 更新 reload</translation>
    </message>
    <message>
        <source>jobs history audit log</source>
        <translation>任务 历史 审计 日志 jobs log</translation>
    </message>
    <message>
        <source>close leave</source>
        <translation>关闭 离开 close</translation>
    </message>
    <message>
        <source>change profile configure</source>
        <translation>更改 配置 profile</translation>
    </message>
    <message>
        <source>create add make</source>
        <translation>创建 添加 create add</translation>
    </message>
    <message>
        <source>copy duplicate create</source>
        <translation>复制 创建 copy duplicate</translation>
    </message>
    <message>
        <source>increase alter create grow</source>
        <translation>增加 扩展 更改 increase alter</translation>
    </message>
    <message>
        <source>purge truncate clear delete records messages</source>
        <translation>清除 删除 消息 记录 purge truncate delete</translation>
    </message>
    <message>
        <source>remove drop erase</source>
        <translation>移除 remove drop delete</translation>
    </message>
    <message>
        <source>configuration change alter value</source>
        <translation>配置 更改 值 config alter</translation>
    </message>
    <message>
        <source>configuration remove delete override revert</source>
        <translation>配置 移除 删除 还原 config revert</translation>
    </message>
    <message>
        <source>configuration apply save</source>
        <translation>配置 应用 保存 config apply</translation>
    </message>
    <message>
        <source>configuration undo cancel</source>
        <translation>配置 撤销 取消 config undo</translation>
    </message>
    <message>
        <source>unlock write writes</source>
        <translation>解锁 写入 unlock write</translation>
    </message>
    <message>
        <source>lock protect</source>
        <translation>锁定 保护 lock</translation>
    </message>
    <message>
        <source>tail watch live consume</source>
        <translation>实时 监视 tail watch live consume</translation>
    </message>
    <message>
        <source>search</source>
        <translation>搜索 search</translation>
    </message>
    <message>
        <source>pin</source>
        <translation>固定 pin</translation>
    </message>
    <message>
        <source>manual documentation</source>
        <translation>手册 文档 manual</translation>
    </message>
    <message>
        <source>keys hotkeys</source>
        <translation>按键 热键 keys</translation>
    </message>
    <message>
        <source>problems errors faults</source>
        <translation>问题 错误 errors</translation>
    </message>
    <message>
        <source>version licence license</source>
        <translation>版本 许可证 version license</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln group(s)</source>
        <translation>
            <numerusform>全部 %Ln 个消费者组</numerusform>
        </translation>
    </message>
    <message>
        <source>Size, all replicas</source>
        <translation>大小（全部副本）</translation>
    </message>
    <message>
        <source>Members that read this topic, or subscribe to it</source>
        <translation>读取或订阅该主题的成员</translation>
    </message>
    <message>
        <source>End − committed, summed over the partitions of this topic with a commit</source>
        <translation>该主题中已有提交的分区的“末尾 − 已提交”之和</translation>
    </message>
    <message>
        <source>Partitions of this topic with a commit or a member</source>
        <translation>该主题中有提交或成员的分区</translation>
    </message>
    <message numerus="yes">
        <source>Not complete: %Ln of %1 partitions could not be read to their end</source>
        <translation>
            <numerusform>不完整：%1 个分区中有 %Ln 个未能读到末尾</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 offsets read</source>
        <translation>已读取 %1 个偏移量</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>还有 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Pinned to the tree</source>
        <translation>已固定到导航树</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Unpin from the tree</source>
        <translation>从导航树取消固定</translation>
    </message>
    <message>
        <source>Pin to the tree</source>
        <translation>固定到导航树</translation>
    </message>
    <message>
        <source>Ctrl+Shift+P</source>
        <translation>Ctrl+Shift+P</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>已固定</translation>
    </message>
    <message>
        <source>star favourite bookmark unpin keep</source>
        <translation>星标 收藏 书签 取消固定 保留</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>已不存在</translation>
    </message>
    <message>
        <source>records browse data events</source>
        <translation>记录 浏览 数据 records browse</translation>
    </message>
    <message>
        <source>replicas leaders offsets</source>
        <translation>副本 领导者 偏移量 replicas leaders</translation>
    </message>
    <message>
        <source>consumers readers lag</source>
        <translation>消费者 读取 延迟 consumers lag</translation>
    </message>
    <message>
        <source>settings options retention</source>
        <translation>设置 选项 保留 config settings</translation>
    </message>
    <message>
        <source>lag offsets commits</source>
        <translation>延迟 偏移量 提交 lag offsets</translation>
    </message>
    <message>
        <source>consumers clients assignments</source>
        <translation>消费者 客户端 分配 consumers clients</translation>
    </message>
    <message>
        <source>as of</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>Broker %1, %2</source>
        <translation>Broker %1，%2</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>处理办法</translation>
    </message>
    <message numerus="yes">
        <source>failed %Ln time(s) in a row</source>
        <translation>
            <numerusform>连续失败 %Ln 次</numerusform>
        </translation>
    </message>
    <message>
        <source>not now</source>
        <translation>当前不可用</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>本页面</translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>the full stop of a sentence: %1 are its words</extracomment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>two sentences one behind the other</extracomment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <extracomment>two clauses of a line</extracomment>
        <translation>%1；%2</translation>
    </message>
    <message>
        <source>Who reads slower than %1 can miss that a key was deleted</source>
        <translation>读取滞后超过 %1 的消费者可能看不到键已被删除</translation>
    </message>
    <message>
        <source>undo take back restore change</source>
        <translation>撤销 恢复 还原 undo revert</translation>
    </message>
    <message>
        <source>clipboard details</source>
        <translation>剪贴板 详情</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>未发送</translation>
    </message>
    <message>
        <source>No answer came</source>
        <translation>没有收到响应</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what did not happen: why</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Type: LogAppendTime, set by the broker</source>
        <translation>类型：LogAppendTime，由 Broker 设置</translation>
    </message>
    <message>
        <source>Type: CreateTime, set by the producer</source>
        <translation>类型：CreateTime，由生产者设置</translation>
    </message>
    <message>
        <source>No offset is so large</source>
        <translation>没有这么大的偏移量</translation>
    </message>
    <message>
        <source>Size, leaders</source>
        <translation>大小（Leader）</translation>
    </message>
    <message>
        <source>Bytes on the leaders&apos; disks, without the other replicas</source>
        <translation>Leader 磁盘上的字节数，不含其他副本</translation>
    </message>
    <message>
        <source>Not every topic has been asked for its size yet</source>
        <translation>尚未查询所有主题的大小</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>尚不清楚</translation>
    </message>
    <message>
        <source>The cluster cannot be reached; this appears as soon as it answers.</source>
        <translation>无法连接集群；一旦应答就会显示在此。</translation>
    </message>
</context>
<context>
    <name>WriteRemark</name>
    <message>
        <source>The answer was lost; the partitions are there.</source>
        <translation>响应丢失；分区已存在。</translation>
    </message>
    <message>
        <source>It was sent, and the partitions cannot be seen yet: look before you add them again.</source>
        <translation>请求已发送，但还看不到分区：再次添加前请先查看。</translation>
    </message>
    <message>
        <source>They are created; the brokers do not tell of them yet.</source>
        <translation>已创建；Broker 尚未报告这些分区。</translation>
    </message>
    <message>
        <source>It was sent, and the old values are still told: look before you change it again.</source>
        <translation>请求已发送，但返回的仍是旧值：再次更改前请先查看。</translation>
    </message>
    <message>
        <source>The answer was lost; the configuration is as it was wanted.</source>
        <translation>响应丢失；配置已符合要求。</translation>
    </message>
    <message>
        <source>It is changed; the brokers do not tell of it yet.</source>
        <translation>已更改；Broker 尚未报告此更改。</translation>
    </message>
    <message>
        <source>It was sent, and cannot be seen yet: look for it before you create it again.</source>
        <translation>请求已发送，但还看不到主题：再次创建前请先查看。</translation>
    </message>
    <message>
        <source>A topic of this name is there now, with another number of partitions.</source>
        <translation>现已有同名主题，但分区数不同。</translation>
    </message>
    <message>
        <source>The answer was lost; the topic is there.</source>
        <translation>响应丢失；主题已存在。</translation>
    </message>
    <message>
        <source>It is created; the brokers do not tell of all its leaders yet.</source>
        <translation>已创建；Broker 尚未报告其全部 Leader。</translation>
    </message>
    <message>
        <source>It was empty.</source>
        <translation>原本就是空的。</translation>
    </message>
    <message>
        <source>The answer was lost; the records are gone.</source>
        <translation>响应丢失；消息已删除。</translation>
    </message>
    <message>
        <source>It was gone already.</source>
        <translation>此前已不存在。</translation>
    </message>
    <message>
        <source>The answer was lost; the topic is gone.</source>
        <translation>响应丢失；主题已删除。</translation>
    </message>
    <message>
        <source>It was asked for, and the topic is still there: it may go later, or its brokers do not allow it (delete.topic.enable).</source>
        <translation>已请求删除，但主题仍在：可能稍后删除，也可能 Broker 不允许删除 (delete.topic.enable)。</translation>
    </message>
</context>
<context>
    <name>odradek::controllers::ConnectionHub</name>
    <message>
        <source>Demo cluster</source>
        <translation>演示集群</translation>
    </message>
    <message>
        <source>Give it a name</source>
        <translation>请输入名称</translation>
    </message>
    <message>
        <source>Another connection has this name</source>
        <translation>已有同名连接</translation>
    </message>
    <message>
        <source>it is left alone, because what it holds could not be read</source>
        <translation>未作改动，因为其内容无法读取</translation>
    </message>
</context>
<context>
    <name>odradek::dialogs::AllowWritesDialog</name>
    <message>
        <source>Allow changes</source>
        <translation>允许更改</translation>
    </message>
    <message>
        <source>The connection is read-only: the program itself refuses every change. Changes can be allowed for a time; it becomes read-only again by itself.</source>
        <translation>此连接为只读：程序自身会拒绝一切更改。可以在一段时间内允许更改；之后会自动恢复为只读。</translation>
    </message>
    <message>
        <source>Allow changes for</source>
        <translation>允许更改的时长</translation>
    </message>
    <message>
        <source>Type %1 to allow changes in</source>
        <translation>输入 %1 以允许更改，环境：</translation>
    </message>
    <message numerus="yes">
        <source>%Ln min</source>
        <translation>
            <numerusform>%Ln 分钟</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>odradek::dialogs::CheckList</name>
    <message>
        <source>All right</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Being checked</source>
        <translation>正在检查</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>尚未检查</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>检查</translation>
    </message>
</context>
<context>
    <name>odradek::dialogs::ConfigPreviewDialog</name>
    <message>
        <source>Revert configuration</source>
        <translation>还原配置</translation>
    </message>
    <message>
        <source>Change configuration</source>
        <translation>更改配置</translation>
    </message>
    <message>
        <source>Settings that change</source>
        <translation>将更改的配置项</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在加载…</translation>
    </message>
    <message>
        <source>Asking what the configuration is now.</source>
        <translation>正在查询当前配置。</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>还原</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>The broker checks the change…</source>
        <translation>Broker 正在检查更改…</translation>
    </message>
    <message>
        <source>The change cannot be applied</source>
        <translation>无法应用此更改</translation>
    </message>
    <message>
        <source>There is nothing to apply.</source>
        <translation>没有可应用的内容。</translation>
    </message>
    <message>
        <source>The broker refuses it.</source>
        <translation>Broker 拒绝此更改。</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>不会有任何更改。</translation>
    </message>
    <message>
        <source>Type %1 to change its configuration in</source>
        <translation>输入 %1 以更改其配置，环境：</translation>
    </message>
    <message numerus="yes">
        <source>Revert %Ln setting(s)</source>
        <translation>
            <numerusform>还原 %Ln 个配置项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply %Ln change(s)</source>
        <translation>
            <numerusform>应用 %Ln 处更改</numerusform>
        </translation>
    </message>
    <message>
        <source>The broker has checked it, and would do it.</source>
        <translation>Broker 已检查，可以执行。</translation>
    </message>
    <message>
        <source>The values before are kept: Activity takes it back.</source>
        <translation>之前的值会保留，可在“活动”中还原。</translation>
    </message>
    <message>
        <source>Secret values cannot be brought back.</source>
        <translation>保密的值无法恢复。</translation>
    </message>
    <message>
        <source>This broker takes a configuration whole: what others change meanwhile is lost.</source>
        <translation>此 Broker 只接受整套配置：其间他人所做的更改会丢失。</translation>
    </message>
    <message>
        <source>This broker takes a configuration whole: %1 are sent again as they are, and what others change meanwhile is lost.</source>
        <translation>此 Broker 只接受整套配置：%1 会按原样重新发送，其间他人所做的更改会丢失。</translation>
    </message>
    <message>
        <source>Changing the configuration…</source>
        <translation>正在更改配置…</translation>
    </message>
    <message>
        <source>The configuration of %1 is changed</source>
        <translation>%1 的配置已更改</translation>
    </message>
    <message>
        <source>The configuration of %1 was not changed</source>
        <translation>%1 的配置未更改</translation>
    </message>
    <message>
        <source>Nobody knows yet whether the configuration of %1 was changed</source>
        <translation>尚不清楚 %1 的配置是否已更改</translation>
    </message>
</context>
<context>
    <name>odradek::dialogs::CreateTopicDialog</name>
    <message>
        <source>Create topic</source>
        <translation>创建主题</translation>
    </message>
    <message>
        <source>Check with the brokers</source>
        <translation>由 Broker 检查</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Partitions</source>
        <translation>分区(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Replicas</source>
        <translation>副本(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>配置项(&amp;S)</translation>
    </message>
    <message>
        <source>the brokers’ default</source>
        <translation>Broker 的默认值</translation>
    </message>
    <message>
        <source>Clone topic</source>
        <translation>克隆主题</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>正在读取 %1…</translation>
    </message>
    <message>
        <source>%1 cannot be cloned.</source>
        <translation>无法克隆 %1。</translation>
    </message>
    <message>
        <source>Topic %1 is created.</source>
        <translation>主题 %1 已创建。</translation>
    </message>
    <message>
        <source>Topic %1 was not created.</source>
        <translation>主题 %1 未创建。</translation>
    </message>
    <message>
        <source>Nobody knows yet whether topic %1 was created.</source>
        <translation>尚不清楚主题 %1 是否已创建。</translation>
    </message>
    <message>
        <source>The brokers have not looked at it yet.</source>
        <translation>Broker 尚未检查。</translation>
    </message>
    <message>
        <source>Brokers before 0.10.2 cannot check a topic without creating it.</source>
        <translation>0.10.2 之前的 Broker 无法只检查而不创建主题。</translation>
    </message>
    <message>
        <source>Say how many partitions: brokers before 2.4 do not.</source>
        <translation>请指定分区数：2.4 之前的 Broker 不会自行决定。</translation>
    </message>
    <message>
        <source>Say how many replicas: brokers before 2.4 do not.</source>
        <translation>请指定副本数：2.4 之前的 Broker 不会自行决定。</translation>
    </message>
    <message>
        <source>As many partitions and the same settings as %1; its messages are not copied.</source>
        <translation>分区数和设置与 %1 相同；不复制其消息。</translation>
    </message>
    <message>
        <source>The brokers would not create it.</source>
        <translation>Broker 不会创建它。</translation>
    </message>
    <message>
        <source>The brokers would create it</source>
        <translation>Broker 会创建它</translation>
    </message>
    <message numerus="yes">
        <source>%Ln replica(s) of each</source>
        <translation>
            <numerusform>每个 %Ln 个副本</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln partition(s)</source>
        <translation>
            <numerusform>%Ln 个分区</numerusform>
        </translation>
    </message>
    <message>
        <source>Not created</source>
        <translation>未创建</translation>
    </message>
</context>
<context>
    <name>odradek::dialogs::DeleteConnectionDialog</name>
    <message>
        <source>Delete connection</source>
        <translation>删除连接</translation>
    </message>
    <message>
        <source>“%1” is removed from your connections. The cluster itself is not touched.</source>
        <translation>“%1”将从连接列表中移除，集群本身不受影响。</translation>
    </message>
    <message>
        <source>It is connected: its tabs are closed.</source>
        <translation>该连接正在使用，其标签页将被关闭。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>odradek::dialogs::DeleteTopicsDialog</name>
    <message>
        <source>Delete topic</source>
        <translation>删除主题</translation>
    </message>
    <message>
        <source>Delete topics</source>
        <translation>删除主题</translation>
    </message>
    <message>
        <source>Topics to delete</source>
        <translation>要删除的主题</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln topics</source>
        <translation>
            <numerusform>删除 %Ln 个主题</numerusform>
        </translation>
    </message>
    <message>
        <source>None of them can be deleted.</source>
        <translation>其中没有可删除的主题。</translation>
    </message>
    <message>
        <source>Type %1 to delete the topic in</source>
        <translation>输入 %1 以删除主题，环境：</translation>
    </message>
    <message>
        <source>Type %1 to delete the topics in</source>
        <translation>输入 %1 以删除这些主题，环境：</translation>
    </message>
    <message numerus="yes">
        <source>%Ln topic(s) deleted</source>
        <translation>
            <numerusform>已删除 %Ln 个主题</numerusform>
        </translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>分区</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Messages, settings and commits go too; nothing brings them back.</source>
        <translation>消息、配置和提交会一并删除，无法恢复。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them stay(s).</source>
        <translation>
            <numerusform>其中 %Ln 个保留。</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for groups that read them…</source>
        <translation>正在查找读取它们的消费者组…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) have commits in them.</source>
        <translation>
            <numerusform>%Ln 个消费者组在其中有提交。</numerusform>
        </translation>
    </message>
    <message>
        <source>No group has commits in them.</source>
        <translation>没有消费者组在其中有提交。</translation>
    </message>
    <message>
        <source>Not every group could be looked at.</source>
        <translation>未能查看所有消费者组。</translation>
    </message>
    <message numerus="yes">
        <source>Deleting %Ln topic(s)…</source>
        <translation>
            <numerusform>正在删除 %Ln 个主题…</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Nothing was deleted</source>
        <translation>没有删除任何内容</translation>
    </message>
    <message numerus="yes">
        <source>delete %Ln topics</source>
        <comment>what is typed to delete them</comment>
        <translation>
            <numerusform>删除 %Ln 个主题</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>odradek::dialogs::Dialog</name>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The connection is read-only.</source>
        <translation>此连接为只读。</translation>
    </message>
    <message>
        <source>Type the name first.</source>
        <translation>请先输入名称。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Nothing is changed</source>
        <translation>不做任何更改</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>Closes this dialog. What was sent cannot be taken back: Activity tells how it ends.</source>
        <translation>关闭此对话框。已发送的请求无法撤回：结果见“活动”。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Sends nothing more. What was sent cannot be taken back.</source>
        <translation>不再发送。已发送的请求无法撤回。</translation>
    </message>
    <message>
        <source>Enter and Esc cancel</source>
        <translation>回车和 Esc 均为取消</translation>
    </message>
    <message>
        <source>Enter confirms, Esc cancels</source>
        <translation>回车确认，Esc 取消</translation>
    </message>
</context>
<context>
    <name>odradek::dialogs::DialogHead</name>
    <message>
        <source>Allow changes…</source>
        <translation>允许更改…</translation>
    </message>
</context>
<context>
    <name>odradek::dialogs::EmptyTopicDialog</name>
    <message>
        <source>Empty topic</source>
        <translation>清空主题</translation>
    </message>
    <message>
        <source>Partitions to empty</source>
        <translation>要清空的分区</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在加载…</translation>
    </message>
    <message>
        <source>Asking the leaders for their offsets.</source>
        <translation>正在向 Leader 查询偏移量。</translation>
    </message>
    <message>
        <source>Looking what is in it…</source>
        <translation>正在查看其中的内容…</translation>
    </message>
    <message>
        <source>&amp;Partitions</source>
        <translation>分区(&amp;P)</translation>
    </message>
    <message>
        <source>all, or as 0, 2-4</source>
        <translation>全部，或写作 0, 2-4</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>分区</translation>
    </message>
    <message numerus="yes">
        <source>%Ln partition(s) emptied</source>
        <translation>
            <numerusform>已清空 %Ln 个分区</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can be deleted</source>
        <translation>没有可删除的内容</translation>
    </message>
    <message>
        <source>Nothing can be deleted.</source>
        <translation>没有可删除的内容。</translation>
    </message>
    <message>
        <source>This topic cannot be emptied</source>
        <translation>此主题无法清空</translation>
    </message>
    <message>
        <source>It has the partitions 0 to %1.</source>
        <translation>它有分区 0 到 %1。</translation>
    </message>
    <message numerus="yes">
        <source>Empty %Ln partition(s)</source>
        <translation>
            <numerusform>清空 %Ln 个分区</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to delete.</source>
        <translation>没有可删除的内容。</translation>
    </message>
    <message>
        <source>Type %1 to delete its messages in</source>
        <translation>输入 %1 以删除其消息，环境：</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>gaps counted</source>
        <translation>含空缺</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>共 %1 个</translation>
    </message>
    <message>
        <source>Nothing brings the messages back.</source>
        <translation>消息删除后无法恢复。</translation>
    </message>
    <message>
        <source>The topic, its settings and commits stay; what comes from now on stays too.</source>
        <translation>主题、配置和提交保留，之后写入的消息也保留。</translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln partition(s) the offsets are not known: left alone.</source>
        <translation>
            <numerusform>%Ln 个分区的偏移量未知：保持不动。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleting messages of %Ln partition(s)…</source>
        <translation>
            <numerusform>正在删除 %Ln 个分区的消息…</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 partitions</source>
        <translation>%1/%2 个分区</translation>
    </message>
    <message>
        <source>No message was deleted</source>
        <translation>没有删除任何消息</translation>
    </message>
    <message>
        <source>No such partition</source>
        <translation>没有这样的分区</translation>
    </message>
</context>
<context>
    <name>odradek::dialogs::GrowTopicDialog</name>
    <message>
        <source>Add partitions</source>
        <translation>添加分区</translation>
    </message>
    <message>
        <source>Check with the brokers</source>
        <translation>由 Broker 检查</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>&amp;Partitions in all</source>
        <translation>分区总数(&amp;P)</translation>
    </message>
    <message>
        <source>Type %1 to add partitions in</source>
        <translation>输入 %1 以添加分区，环境：</translation>
    </message>
    <message>
        <source>Topic %1 got no partitions.</source>
        <translation>主题 %1 未增加分区。</translation>
    </message>
    <message>
        <source>Nobody knows yet whether topic %1 got its partitions.</source>
        <translation>尚不清楚主题 %1 是否已增加分区。</translation>
    </message>
    <message>
        <source>Say how many partitions it shall have in all.</source>
        <translation>请指定分区总数。</translation>
    </message>
    <message>
        <source>It cannot be taken back: a topic never has fewer partitions again.</source>
        <translation>此操作无法撤回：主题的分区数不会再减少。</translation>
    </message>
    <message>
        <source>The brokers would do it.</source>
        <translation>Broker 会执行。</translation>
    </message>
    <message>
        <source>The brokers have not looked at it yet.</source>
        <translation>Broker 尚未检查。</translation>
    </message>
    <message>
        <source>The brokers would not do it.</source>
        <translation>Broker 不会执行。</translation>
    </message>
    <message numerus="yes">
        <source>Topic %1 has %Ln partition(s) now.</source>
        <translation>
            <numerusform>主题 %1 现有 %Ln 个分区。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln partition(s)</source>
        <translation>
            <numerusform>添加 %Ln 个分区</numerusform>
        </translation>
    </message>
    <message>
        <source>No partitions added</source>
        <translation>未增加分区</translation>
    </message>
</context>
<context>
    <name>odradek::dialogs::NumberField</name>
    <message>
        <source>A whole number is wanted.</source>
        <translation>此处应为整数。</translation>
    </message>
</context>
<context>
    <name>odradek::dialogs::SettingRow</name>
    <message>
        <source>Setting</source>
        <translation>配置项</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Name of a setting</source>
        <translation>配置项名称</translation>
    </message>
    <message>
        <source>the brokers’ default</source>
        <translation>Broker 的默认值</translation>
    </message>
    <message>
        <source>Remove this setting</source>
        <translation>移除此配置项</translation>
    </message>
    <message>
        <source>%1 is set twice.</source>
        <translation>%1 设置了两次。</translation>
    </message>
    <message>
        <source>%1 Now: %2.</source>
        <translation>%1 当前：%2。</translation>
    </message>
</context>
<context>
    <name>odradek::dialogs::SettingRows</name>
    <message>
        <source>Another setting</source>
        <translation>添加配置项</translation>
    </message>
    <message>
        <source>%1 is set twice.</source>
        <translation>%1 设置了两次。</translation>
    </message>
</context>
<context>
    <name>odradek::dialogs::StepList</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>第 %1 步，共 %2 步：%3</translation>
    </message>
</context>
<context>
    <name>odradek::dialogs::TypedName</name>
    <message>
        <source>This is not the name.</source>
        <translation>名称不符。</translation>
    </message>
    <message>
        <source>The name is right.</source>
        <translation>名称正确。</translation>
    </message>
</context>
<context>
    <name>odradek::models::PaletteModel</name>
    <message>
        <source>Recent</source>
        <translation>最近使用</translation>
    </message>
</context>
<context>
    <name>odradek::models::TimeFormat</name>
    <message>
        <source>local</source>
        <translation>本地</translation>
    </message>
    <message>
        <source>relative</source>
        <translation>相对</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>Unix</translation>
    </message>
    <message>
        <source>UTC: %1</source>
        <translation>UTC：%1</translation>
    </message>
    <message>
        <source>Local: %1 %2</source>
        <translation>本地：%1 %2</translation>
    </message>
    <message>
        <source>Epoch: %1</source>
        <translation>Unix：%1</translation>
    </message>
    <message>
        <source>Relative: %1</source>
        <translation>相对：%1</translation>
    </message>
</context>
<context>
    <name>odradek::models::TreeModel</name>
    <message>
        <source>read-only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>has problems</source>
        <translation>有问题</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>已连接</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>未连接</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>已固定</translation>
    </message>
</context>
<context>
    <name>odradek::views::ActivityDetail</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>关闭详细信息</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Go to the revert</source>
        <translation>转到还原操作</translation>
    </message>
    <message>
        <source>Go to the change</source>
        <translation>转到原更改</translation>
    </message>
    <message>
        <source>Reverted by</source>
        <translation>已被还原</translation>
    </message>
    <message>
        <source>Reverts</source>
        <translation>还原了</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>集群</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>耗时</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
</context>
<context>
    <name>odradek::views::ActivityPage</name>
    <message>
        <source>Running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>What has ended</source>
        <translation>已结束的</translation>
    </message>
    <message>
        <source>What runs</source>
        <translation>运行中的</translation>
    </message>
    <message>
        <source>No entry matches</source>
        <translation>没有匹配的条目</translation>
    </message>
    <message>
        <source>The filter leaves nothing.</source>
        <translation>筛选后没有内容。</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Nothing runs</source>
        <translation>没有正在运行的操作</translation>
    </message>
    <message>
        <source>It stands above</source>
        <translation>见上方</translation>
    </message>
    <message>
        <source>What ends is listed under All.</source>
        <translation>结束后会列在“全部”中。</translation>
    </message>
    <message>
        <source>Nothing has failed</source>
        <translation>没有失败的操作</translation>
    </message>
    <message>
        <source>What fails stays here, with its reason.</source>
        <translation>失败的操作会保留在此，并附原因。</translation>
    </message>
    <message>
        <source>Nothing has ended yet</source>
        <translation>还没有已结束的操作</translation>
    </message>
    <message>
        <source>Loads, searches and changes are listed here, with how they ended.</source>
        <translation>加载、搜索和更改会列在此处，并附结果。</translation>
    </message>
    <message>
        <source>Writes only</source>
        <translation>仅写入</translation>
    </message>
    <message>
        <source>Filter by words, or  action:create  env:prod  target:billing*</source>
        <translation>按文字筛选，或使用  action:创建  env:生产  target:billing*</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>集群</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>All the time</source>
        <translation>全部时间</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message numerus="yes">
        <source>Last %Ln day(s)</source>
        <translation>
            <numerusform>最近 %Ln 天</numerusform>
        </translation>
    </message>
    <message>
        <source>All clusters</source>
        <translation>全部集群</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s)</source>
        <translation>
            <numerusform>%Ln 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the revert</source>
        <translation>转到还原操作</translation>
    </message>
    <message>
        <source>Go to the change</source>
        <translation>转到原更改</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
</context>
<context>
    <name>odradek::views::BrokerPage</name>
    <message>
        <source>Log directories</source>
        <translation>日志目录</translation>
    </message>
    <message>
        <source>Filter replicas by topic</source>
        <translation>按主题筛选副本</translation>
    </message>
    <message>
        <source>Replicas of the broker</source>
        <translation>Broker 的副本</translation>
    </message>
    <message>
        <source>APIs of the broker</source>
        <translation>Broker 的 API</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>APIs</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Broker %1</source>
        <translation>Broker %1</translation>
    </message>
    <message>
        <source>Replicas</source>
        <translation>副本</translation>
    </message>
    <message>
        <source>not among the brokers that serve</source>
        <translation>不在提供服务的 Broker 之中</translation>
    </message>
    <message>
        <source>Asking the broker for its APIs.</source>
        <translation>正在向 Broker 查询 API。</translation>
    </message>
    <message>
        <source>You may not see the log directories</source>
        <translation>您无权查看日志目录</translation>
    </message>
    <message>
        <source>Asking the broker for its log directories.</source>
        <translation>正在向 Broker 查询日志目录。</translation>
    </message>
    <message>
        <source>No replica matches</source>
        <translation>没有匹配的副本</translation>
    </message>
    <message>
        <source>This broker holds no replica</source>
        <translation>此 Broker 没有副本</translation>
    </message>
    <message>
        <source>Its topics have other names.</source>
        <translation>其主题名称均不匹配。</translation>
    </message>
    <message>
        <source>No partition is placed on it.</source>
        <translation>没有分区分配在其上。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln replica(s)</source>
        <translation>
            <numerusform>%Ln 个副本</numerusform>
        </translation>
    </message>
    <message>
        <source>Refresh (F5)</source>
        <translation>刷新 (F5)</translation>
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
        <translation>正在连接…</translation>
    </message>
    <message>
        <source>The brokers appear as soon as the cluster answers.</source>
        <translation>集群响应后即显示 Broker。</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>关闭详情</translation>
    </message>
</context>
<context>
    <name>odradek::views::ClusterPage</name>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>消费者组</translation>
    </message>
    <message>
        <source>Brokers</source>
        <translation>Broker</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>分区</translation>
    </message>
    <message>
        <source>Refresh (F5)</source>
        <translation>刷新 (F5)</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>How often the pages of clusters ask by themselves while they are in sight</source>
        <translation>集群页面可见时自动查询的频率</translation>
    </message>
</context>
<context>
    <name>odradek::views::ClusterPartitionsPage</name>
    <message>
        <source>Filter partitions by topic, or  leader:4  replica:4  isr&lt;3</source>
        <translation>按主题筛选分区，或使用  leader:4  replica:4  isr&lt;3</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Under-replicated</source>
        <translation>副本不足</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>Not preferred</source>
        <translation>非首选 Leader</translation>
    </message>
    <message>
        <source>Partitions of the cluster</source>
        <translation>集群的分区</translation>
    </message>
    <message>
        <source>Which partitions</source>
        <translation>显示哪些分区</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>正在连接…</translation>
    </message>
    <message>
        <source>The partitions appear as soon as the cluster answers.</source>
        <translation>集群响应后即显示分区。</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>No partition of this cluster is in this state.</source>
        <translation>此集群没有处于该状态的分区。</translation>
    </message>
    <message>
        <source>No partition matches</source>
        <translation>没有匹配的分区</translation>
    </message>
    <message>
        <source>Show all partitions</source>
        <translation>显示全部分区</translation>
    </message>
    <message numerus="yes">
        <source>%Ln partition(s)</source>
        <translation>
            <numerusform>%Ln 个分区</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln partition(s) are filtered out.</source>
        <translation>
            <numerusform>已筛除 %Ln 个分区。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>odradek::views::ConfigPage</name>
    <message>
        <source>Filter settings by name or value</source>
        <translation>按名称或值筛选配置项</translation>
    </message>
    <message>
        <source>Overrides only</source>
        <translation>仅已覆盖</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>Only what was set for it itself</source>
        <translation>仅显示单独设置的项</translation>
    </message>
    <message numerus="yes">
        <source>%Ln setting(s)</source>
        <translation>
            <numerusform>%Ln 个配置项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln override(s)</source>
        <translation>
            <numerusform>%Ln 项覆盖</numerusform>
        </translation>
    </message>
    <message>
        <source>You may not see the configuration of %1</source>
        <translation>您无权查看 %1 的配置</translation>
    </message>
    <message>
        <source>You may not see the configuration of broker %1</source>
        <translation>您无权查看 Broker %1 的配置</translation>
    </message>
    <message>
        <source>Asking for the configuration.</source>
        <translation>正在查询配置。</translation>
    </message>
    <message>
        <source>Nothing is overridden</source>
        <translation>没有覆盖项</translation>
    </message>
    <message>
        <source>No setting matches</source>
        <translation>没有匹配的配置项</translation>
    </message>
    <message>
        <source>Every setting has the value it inherits.</source>
        <translation>所有配置项均为继承的值。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln setting(s) are filtered out.</source>
        <translation>
            <numerusform>已筛除 %Ln 个配置项。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all settings</source>
        <translation>显示全部配置项</translation>
    </message>
    <message>
        <source>Cleanup</source>
        <translation>清理策略</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>保留时间</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Preview…</source>
        <translation>预览…</translation>
    </message>
    <message>
        <source>Leaves every setting as it is</source>
        <translation>所有配置项保持不变</translation>
    </message>
    <message>
        <source>The connection is read-only: allow changes first.</source>
        <translation>此连接为只读：请先允许更改。</translation>
    </message>
    <message>
        <source>Choose a setting first.</source>
        <translation>请先选择一个配置项。</translation>
    </message>
    <message>
        <source>No setting was changed.</source>
        <translation>没有更改任何配置项。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln 处更改</numerusform>
        </translation>
    </message>
    <message>
        <source>Edits the value (F2)</source>
        <translation>编辑值 (F2)</translation>
    </message>
    <message>
        <source>Shows what would change, checked by the broker (Ctrl+Return)</source>
        <translation>显示将要发生的更改，并由 Broker 检查 (Ctrl+Return)</translation>
    </message>
    <message>
        <source>Edit %1…</source>
        <translation>编辑 %1…</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>Reset to default</source>
        <translation>重置为默认值</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Take the change back</source>
        <translation>撤回更改</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Backspace</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>复制名称</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>复制值</translation>
    </message>
</context>
<context>
    <name>odradek::views::ConnectionTestPanel</name>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>复制详情</translation>
    </message>
    <message>
        <source>Test of the connection</source>
        <translation>连接测试</translation>
    </message>
    <message>
        <source>Tries what stands in the form, step by step, beside whatever is connected. Nothing is saved and nothing is changed.</source>
        <translation>按表单内容逐步测试，不影响现有连接。不会保存或更改任何内容。</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>重新测试</translation>
    </message>
</context>
<context>
    <name>odradek::views::ConnectionsPage</name>
    <message>
        <source>Duplicate</source>
        <translation>复制一份</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>删除…</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save and connect</source>
        <translation>保存并连接</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>新建连接</translation>
    </message>
    <message>
        <source>Search connections</source>
        <translation>搜索连接</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Bootstrap</source>
        <translation>引导地址</translation>
    </message>
    <message>
        <source>General</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>Brokers</source>
        <translation>Broker</translation>
    </message>
    <message>
        <source>built in, no network</source>
        <translation>内置，不使用网络</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>断开连接</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <translation>%1（副本）</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>Every write is refused by the program itself.</source>
        <translation>程序自身会拒绝一切写入。</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
</context>
<context>
    <name>odradek::views::GroupMembersView</name>
    <message>
        <source>Filter members:  lag&gt;1000  10.20.0</source>
        <translation>筛选成员：  lag&gt;1000  10.20.0</translation>
    </message>
    <message>
        <source>Members of the group</source>
        <translation>消费者组的成员</translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s)</source>
        <translation>
            <numerusform>%Ln 个成员</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody reads in this group</source>
        <translation>此消费者组中没有读取者</translation>
    </message>
    <message>
        <source>Its commits stay until they expire; members appear as soon as they join.</source>
        <translation>其提交会保留到过期为止；成员加入后即显示。</translation>
    </message>
    <message>
        <source>No member matches</source>
        <translation>没有匹配的成员</translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s) are filtered out.</source>
        <translation>
            <numerusform>已筛除 %Ln 个成员。</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>清除筛选</translation>
    </message>
</context>
<context>
    <name>odradek::views::GroupPage</name>
    <message>
        <source>Topics of the group</source>
        <translation>消费者组的主题</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>分区</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>订阅</translation>
    </message>
    <message>
        <source>Refresh (F5)</source>
        <translation>刷新 (F5)</translation>
    </message>
    <message>
        <source>No topic</source>
        <translation>没有主题</translation>
    </message>
    <message>
        <source>Topics appear as soon as a member subscribes or the group commits.</source>
        <translation>成员订阅或消费者组提交后即显示主题。</translation>
    </message>
    <message>
        <source>You may not see the group %1</source>
        <translation>您无权查看消费者组 %1</translation>
    </message>
    <message>
        <source>Asking the coordinator, then every leader.</source>
        <translation>正在查询协调者，然后查询各 Leader。</translation>
    </message>
    <message>
        <source>Group lag</source>
        <translation>消费者组积压</translation>
    </message>
</context>
<context>
    <name>odradek::views::GroupPartitionsView</name>
    <message>
        <source>Filter partitions:  lag&gt;1000  member:invoicer-0</source>
        <translation>筛选分区：  lag&gt;1000  member:invoicer-0</translation>
    </message>
    <message>
        <source>Only lagging</source>
        <translation>仅有积压</translation>
    </message>
    <message>
        <source>Group by topic</source>
        <translation>按主题分组</translation>
    </message>
    <message>
        <source>Partitions of the group</source>
        <translation>消费者组的分区</translation>
    </message>
    <message numerus="yes">
        <source>%Ln partition(s)</source>
        <translation>
            <numerusform>%Ln 个分区</numerusform>
        </translation>
    </message>
    <message>
        <source>No commits and no assignments</source>
        <translation>没有提交，也没有分配</translation>
    </message>
    <message>
        <source>A partition appears as soon as a member reads it or the group commits in it.</source>
        <translation>有成员读取或消费者组提交后即显示分区。</translation>
    </message>
    <message>
        <source>No partition matches</source>
        <translation>没有匹配的分区</translation>
    </message>
    <message numerus="yes">
        <source>%Ln partition(s) are filtered out.</source>
        <translation>
            <numerusform>已筛除 %Ln 个分区。</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Messages of the topic</source>
        <translation>主题的消息</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>复制行</translation>
    </message>
</context>
<context>
    <name>odradek::views::GroupsPage</name>
    <message>
        <source>Rebalancing</source>
        <translation>再均衡中</translation>
    </message>
    <message>
        <source>Stable</source>
        <translation>稳定</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>消费者组</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>积压</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>of %1 groups so far</source>
        <translation>目前共 %1 个消费者组</translation>
    </message>
    <message>
        <source>End − committed, summed over all groups that may be seen</source>
        <translation>所有可见消费者组的“末尾 − 已提交”之和</translation>
    </message>
    <message>
        <source>Groups of broker %1</source>
        <translation>Broker %1 的消费者组</translation>
    </message>
    <message>
        <source>You may not see the groups</source>
        <translation>您无权查看消费者组</translation>
    </message>
    <message>
        <source>Asking every broker for its groups.</source>
        <translation>正在向各 Broker 查询消费者组。</translation>
    </message>
    <message>
        <source>No groups yet</source>
        <translation>还没有消费者组</translation>
    </message>
    <message>
        <source>A group appears as soon as a consumer joins or commits. Groups that you may not describe are not listed.</source>
        <translation>消费者加入或提交后即显示消费者组。您无权描述的消费者组不会列出。</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>截至 %1</translation>
    </message>
</context>
<context>
    <name>odradek::views::GroupsView</name>
    <message>
        <source>All states</source>
        <translation>所有状态</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Stable</source>
        <translation>稳定</translation>
    </message>
    <message>
        <source>Rebalancing</source>
        <translation>再均衡中</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>Dead</source>
        <translation>已失效</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>所有类型</translation>
    </message>
    <message>
        <source>Filter groups by name, or  lag&gt;1000  members&lt;1</source>
        <translation>按名称筛选消费者组，或使用  lag&gt;1000  members&lt;1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Only with lag</source>
        <translation>仅有积压</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>消费者组</translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <translation>
            <numerusform>%Ln 个消费者组</numerusform>
        </translation>
    </message>
    <message>
        <source>No group matches</source>
        <translation>没有匹配的消费者组</translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) are filtered out.</source>
        <translation>
            <numerusform>已筛除 %Ln 个消费者组。</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>复制名称</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>复制行</translation>
    </message>
</context>
<context>
    <name>odradek::views::HelpText</name>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
</context>
<context>
    <name>odradek::views::HelpView</name>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>后退 (Alt+Left)</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>前进 (Alt+Right)</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>搜索帮助</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>搜索结果</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Nothing has all these words.</source>
        <translation>没有同时包含这些词的内容。</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>清除搜索</translation>
    </message>
</context>
<context>
    <name>odradek::views::JobRow</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translation>取消 %1</translation>
    </message>
</context>
<context>
    <name>odradek::views::LoadBar</name>
    <message>
        <source>From</source>
        <translation>起点</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>分区</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Isolation</source>
        <translation>隔离级别</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>加载</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>跟踪</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>已提交</translation>
    </message>
    <message>
        <source>Uncommitted</source>
        <translation>未提交</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>最新</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>最早</translation>
    </message>
    <message>
        <source>Last 15 minutes</source>
        <translation>最近 15 分钟</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>最近 1 小时</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>最近 24 小时</translation>
    </message>
    <message>
        <source>Offset…</source>
        <translation>偏移量…</translation>
    </message>
    <message>
        <source>Time…</source>
        <translation>时间…</translation>
    </message>
    <message>
        <source>Committed: without records of open and aborted transactions</source>
        <translation>已提交：不含进行中和已中止事务的消息</translation>
    </message>
    <message>
        <source>Read again (F5)</source>
        <translation>重新读取 (F5)</translation>
    </message>
    <message>
        <source>Show what arrives from now on (Ctrl+End)</source>
        <translation>显示此后到达的消息 (Ctrl+End)</translation>
    </message>
    <message>
        <source>Hold back what arrives; nothing is lost (Space)</source>
        <translation>暂缓显示新到消息，不会丢失 (Space)</translation>
    </message>
    <message>
        <source>End fetching (Esc)</source>
        <translation>结束拉取 (Esc)</translation>
    </message>
    <message>
        <source>From this offset, in every chosen partition</source>
        <translation>所选各分区均从此偏移量开始</translation>
    </message>
    <message>
        <source>From this time: 2026-11-21T12:03 (UTC), epoch milliseconds, or -15m</source>
        <translation>从此时间开始：2026-11-21T12:03 (UTC)、Unix 毫秒或 -15m</translation>
    </message>
    <message>
        <source>The topic has partitions 0 to %1</source>
        <translation>该主题有分区 0 到 %1</translation>
    </message>
    <message>
        <source>Partitions, such as 0, 2-4; empty for all</source>
        <translation>分区，例如 0, 2-4；留空表示全部</translation>
    </message>
    <message>
        <source>offset %1</source>
        <translation>偏移量 %1</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>全部 %1</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>实时</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Limit, isolation, how many to keep</source>
        <translation>上限、隔离级别、保留条数</translation>
    </message>
    <message>
        <source>How many messages are kept while following; the oldest make room</source>
        <translation>跟踪时保留多少条消息；最早的让位</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>The cluster cannot be reached: it goes on as soon as it is back</source>
        <translation>无法连接集群：恢复后将继续</translation>
    </message>
</context>
<context>
    <name>odradek::views::MessageDetail</name>
    <message>
        <source>Headers</source>
        <translation>消息头</translation>
    </message>
    <message>
        <source>Record and batch</source>
        <translation>消息与批次</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>十六进制</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Message before</source>
        <translation>上一条消息</translation>
    </message>
    <message>
        <source>Message after</source>
        <translation>下一条消息</translation>
    </message>
    <message>
        <source>Keep this message while others are chosen</source>
        <translation>选择其他消息时保留此消息</translation>
    </message>
    <message>
        <source>Close the detail</source>
        <translation>关闭详情</translation>
    </message>
    <message>
        <source>offset</source>
        <translation>偏移量</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>Partition %1</source>
        <translation>分区 %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
</context>
<context>
    <name>odradek::views::MessageFigures</name>
    <message>
        <source>Dropped</source>
        <translation>已丢弃</translation>
    </message>
    <message>
        <source>The oldest that went, since no more are kept</source>
        <translation>因保留数量有限而移除的最早消息</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>积压</translation>
    </message>
    <message>
        <source>Offsets that the partitions have and that are not read yet, as the brokers told last</source>
        <translation>分区中尚未读取的偏移量数，以 Broker 最近一次的应答为准</translation>
    </message>
    <message>
        <source>Messages a second that arrived; the line: since following began, 40 seconds at most</source>
        <translation>每秒到达的消息数；曲线：自开始跟踪以来，最多 40 秒</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已接收</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>已显示</translation>
    </message>
</context>
<context>
    <name>odradek::views::MessageFilterBar</name>
    <message>
        <source>Filter the loaded messages by a text in key, value or header</source>
        <translation>按键、值或消息头中的文本筛选已加载的消息</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>区分大小写</translation>
    </message>
    <message>
        <source>Rows that are loaded are searched, of each part its first 8 MiB.</source>
        <translation>只搜索已加载的行，每部分搜索前 8 MiB。</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>How times are written, everywhere in the program</source>
        <translation>整个程序中时间的写法</translation>
    </message>
</context>
<context>
    <name>odradek::views::MessagesPage</name>
    <message>
        <source>Older</source>
        <translation>更早</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>更晚</translation>
    </message>
    <message>
        <source>Messages of %1</source>
        <translation>%1 的消息</translation>
    </message>
    <message>
        <source>Read the page before these messages (Alt+Up)</source>
        <translation>读取这些消息之前的一页 (Alt+Up)</translation>
    </message>
    <message>
        <source>Read the page after these messages (Alt+Down)</source>
        <translation>读取这些消息之后的一页 (Alt+Down)</translation>
    </message>
    <message>
        <source>Waiting for messages</source>
        <translation>正在等待消息</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在加载…</translation>
    </message>
    <message>
        <source>What is produced from now on appears here.</source>
        <translation>此后生产的消息会显示在此处。</translation>
    </message>
    <message>
        <source>Reading from the leaders of the partitions.</source>
        <translation>正在从各分区的 Leader 读取。</translation>
    </message>
    <message>
        <source>Nothing is loaded</source>
        <translation>尚未加载</translation>
    </message>
    <message>
        <source>Load reads what the pickers say; it never joins a group.</source>
        <translation>“加载”按所选条件读取，绝不会加入消费者组。</translation>
    </message>
    <message>
        <source>Nothing could be read</source>
        <translation>无法读取任何内容</translation>
    </message>
    <message>
        <source>The reason stands above.</source>
        <translation>原因见上方。</translation>
    </message>
    <message>
        <source>No messages here</source>
        <translation>此处没有消息</translation>
    </message>
    <message>
        <source>The chosen range of %1 holds none: try Oldest, other partitions, or Follow.</source>
        <translation>%1 的所选范围内没有消息：请尝试“最早”、其他分区或“跟踪”。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>跟踪</translation>
    </message>
    <message>
        <source>No loaded message matches</source>
        <translation>没有匹配的已加载消息</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Copied %1 of %2 messages: no more than 100,000, or 64 MiB.</source>
        <translation>已复制 %2 条消息中的 %1 条：最多 100,000 条或 64 MiB。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) are filtered out; those that are not loaded were not looked at.</source>
        <translation>
            <numerusform>已筛除 %Ln 条消息；未加载的消息没有查看。</numerusform>
        </translation>
    </message>
    <message>
        <source>You may not read the messages of %1</source>
        <translation>您无权读取 %1 的消息</translation>
    </message>
</context>
<context>
    <name>odradek::views::OverviewPage</name>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Busiest topics</source>
        <translation>最繁忙的主题</translation>
    </message>
    <message>
        <source>About the cluster</source>
        <translation>关于集群</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>集群</translation>
    </message>
    <message>
        <source>Nothing came in</source>
        <translation>没有消息流入</translation>
    </message>
    <message>
        <source>No end offset has moved between the last two looks.</source>
        <translation>最近两次查看之间末尾偏移量没有变化。</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>分区</translation>
    </message>
    <message>
        <source>Under-replicated</source>
        <translation>副本不足</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在查看…</translation>
    </message>
    <message>
        <source>Every partition, broker and log directory is looked at.</source>
        <translation>正在检查所有分区、Broker 和日志目录。</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>没有问题</translation>
    </message>
    <message>
        <source>Every partition has a leader and all its replicas in sync, every broker answers.</source>
        <translation>所有分区都有 Leader 且副本均已同步，所有 Broker 都有响应。</translation>
    </message>
    <message>
        <source>Two looks at the end offsets are needed before a rate is known.</source>
        <translation>需两次查看末尾偏移量才能得出速率。</translation>
    </message>
    <message>
        <source>from end offsets, over %1</source>
        <translation>由末尾偏移量得出，取 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln internal</source>
        <translation>
            <numerusform>%Ln 个内部</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>odradek::views::Page</name>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>The cluster</source>
        <translation>集群</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>无法访问 %1。</translation>
    </message>
    <message>
        <source>You see what was known at %1.</source>
        <translation>显示的是 %1 时的信息。</translation>
    </message>
    <message>
        <source>Connection…</source>
        <translation>连接…</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>立即重试</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
</context>
<context>
    <name>odradek::views::PartitionsPage</name>
    <message>
        <source>Refresh (F5)</source>
        <translation>刷新 (F5)</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>分区</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>截至 %1</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在加载…</translation>
    </message>
    <message>
        <source>Asking every leader for its offsets and sizes.</source>
        <translation>正在向各 Leader 查询偏移量和大小。</translation>
    </message>
    <message>
        <source>Nothing is known of this topic</source>
        <translation>没有此主题的信息</translation>
    </message>
    <message>
        <source>The reason stands above.</source>
        <translation>原因见上方。</translation>
    </message>
    <message>
        <source>Filter partitions:  leader:4  isr&lt;3</source>
        <translation>筛选分区：  leader:4  isr&lt;3</translation>
    </message>
    <message>
        <source>Problems only</source>
        <translation>仅有问题</translation>
    </message>
    <message>
        <source>Browse partition</source>
        <translation>浏览分区</translation>
    </message>
    <message>
        <source>Problems only (%1)</source>
        <translation>仅有问题（%1）</translation>
    </message>
    <message>
        <source>Browse partition %1</source>
        <translation>浏览分区 %1</translation>
    </message>
    <message>
        <source>Choose a partition first.</source>
        <translation>请先选择一个分区。</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>没有问题</translation>
    </message>
    <message>
        <source>No partition matches</source>
        <translation>没有匹配的分区</translation>
    </message>
    <message>
        <source>Show all partitions</source>
        <translation>显示全部分区</translation>
    </message>
    <message numerus="yes">
        <source>%Ln partition(s) are filtered out.</source>
        <translation>
            <numerusform>已筛除 %Ln 个分区。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>odradek::views::PayloadView</name>
    <message>
        <source>Tree</source>
        <translation>树</translation>
    </message>
    <message>
        <source>Pretty</source>
        <translation>格式化</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>原始</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Copy as it came</source>
        <translation>按原样复制</translation>
    </message>
    <message>
        <source>Save to a file…</source>
        <translation>保存到文件…</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>A tombstone: it deletes its key from a compacted topic.</source>
        <translation>墓碑：会从压实主题中删除对应的键。</translation>
    </message>
    <message>
        <source>There is none, which is not the same as empty.</source>
        <translation>没有值，与空值不同。</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>0 bytes, which is not the same as null.</source>
        <translation>0 字节，与 null 不同。</translation>
    </message>
    <message>
        <source>first %1 of %2</source>
        <translation>前 %1，共 %2</translation>
    </message>
    <message>
        <source>Save the bytes as they came</source>
        <translation>按原样保存字节</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>not saved: %1</source>
        <translation>未保存：%1</translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation>长行自动换行</translation>
    </message>
    <message>
        <source>Find in what is shown (Ctrl+F)</source>
        <translation>在显示的内容中查找 (Ctrl+F)</translation>
    </message>
    <message>
        <source>raw: %1</source>
        <translation>原始：%1</translation>
    </message>
    <message>
        <source>Hidden characters are shown as escapes.</source>
        <translation>隐藏字符以转义形式显示。</translation>
    </message>
</context>
<context>
    <name>odradek::views::RefreshRate</name>
    <message>
        <source>Off</source>
        <translation>关闭</translation>
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
        <translation>已同步</translation>
    </message>
    <message>
        <source>out of sync</source>
        <translation>未同步</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>Replicas are drawn by their state: %1</source>
        <translation>副本按状态绘制：%1</translation>
    </message>
</context>
<context>
    <name>odradek::views::SettingPopup</name>
    <message>
        <source>Value of %1</source>
        <translation>%1 的值</translation>
    </message>
    <message>
        <source>Without a value of its own it would be %1.</source>
        <translation>若没有自己的值，则为 %1。</translation>
    </message>
    <message>
        <source>Reset to default</source>
        <translation>重置为默认值</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Takes its own value away: what it inherits is in force then.</source>
        <translation>移除自己的值，改用继承的值。</translation>
    </message>
    <message>
        <source>It has no value of its own.</source>
        <translation>没有自己的值。</translation>
    </message>
    <message>
        <source>%1, which is %2</source>
        <translation>%1，即 %2</translation>
    </message>
    <message>
        <source>Milliseconds, or as 30 s, 12 h, 7 d</source>
        <translation>毫秒，或写作 30 s、12 h、7 d</translation>
    </message>
    <message>
        <source>Bytes, or as 512 KiB, 1.5 GiB</source>
        <translation>字节，或写作 512 KiB、1.5 GiB</translation>
    </message>
</context>
<context>
    <name>odradek::views::SettingsPage</name>
    <message>
        <source>Every choice holds at once. Kept in %1</source>
        <translation>更改立即生效。保存于 %1</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>界面</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Size of type</source>
        <translation>字号</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Reduced motion: nothing turns or blinks</source>
        <translation>减少动态效果：不旋转、不闪烁</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>本地时间</translation>
    </message>
    <message>
        <source>A time zone</source>
        <translation>指定时区</translation>
    </message>
    <message>
        <source>Relative: 4 s ago</source>
        <translation>相对时间：4 秒前</translation>
    </message>
    <message>
        <source>Epoch milliseconds</source>
        <translation>Unix 毫秒</translation>
    </message>
    <message>
        <source>Written as</source>
        <translation>显示为</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>There is no time zone of this name. They are named like Europe/Paris.</source>
        <translation>没有此名称的时区。时区名称形如 Asia/Shanghai。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Load from</source>
        <translation>加载起点</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>最新</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>最早</translation>
    </message>
    <message>
        <source>Last 15 minutes</source>
        <translation>最近 15 分钟</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>最近 1 小时</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>最近 24 小时</translation>
    </message>
    <message>
        <source>A topic opens with</source>
        <translation>打开主题时</translation>
    </message>
    <message>
        <source>Most messages of a load</source>
        <translation>单次加载的消息上限</translation>
    </message>
    <message>
        <source>For topics that are opened from now on; what a tab was set to stays with the tab.</source>
        <translation>对此后打开的主题生效；已打开的标签页保持各自的设置。</translation>
    </message>
    <message>
        <source>A message of five minutes ago: %1</source>
        <translation>五分钟前的消息：%1</translation>
    </message>
    <message>
        <source>The settings cannot be kept</source>
        <translation>无法保存设置</translation>
    </message>
    <message>
        <source>What you choose holds until the program ends.</source>
        <translation>您的选择在程序退出前有效。</translation>
    </message>
    <message>
        <source>Clusters</source>
        <translation>集群</translation>
    </message>
    <message>
        <source>Pages refresh by themselves</source>
        <translation>页面自动刷新</translation>
    </message>
    <message>
        <source>Pages refresh</source>
        <translation>页面刷新</translation>
    </message>
    <message>
        <source>The pages of a cluster, while they are in sight; F5 always asks at once.</source>
        <translation>集群页面可见时；F5 总是立即查询。</translation>
    </message>
</context>
<context>
    <name>odradek::views::TopicGroupsPage</name>
    <message>
        <source>Refresh (F5)</source>
        <translation>刷新 (F5)</translation>
    </message>
    <message>
        <source>%1 of %2 groups looked at so far</source>
        <translation>目前已查看 %1/%2 个消费者组</translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) of the cluster looked at</source>
        <translation>
            <numerusform>已查看集群的 %Ln 个消费者组</numerusform>
        </translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>截至 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) cannot be looked at: %1</source>
        <translation>
            <numerusform>%Ln 个消费者组无法查看：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>broker %1 has not told its groups</source>
        <translation>Broker %1 未告知其消费者组</translation>
    </message>
    <message>
        <source>You may not see the groups</source>
        <translation>您无权查看消费者组</translation>
    </message>
    <message>
        <source>Looking at the commits and members of every group.</source>
        <translation>正在查看每个消费者组的提交和成员。</translation>
    </message>
    <message>
        <source>No group has committed offsets here</source>
        <translation>没有消费者组在此提交偏移量</translation>
    </message>
    <message>
        <source>A group appears as soon as a member reads the topic or commits in it. Share groups commit no offsets, and groups that you may not describe are not listed.</source>
        <translation>成员读取该主题或提交后即显示消费者组。共享组不提交偏移量；您无权描述的消费者组不会列出。</translation>
    </message>
</context>
<context>
    <name>odradek::views::TopicPage</name>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>分区</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>RF</source>
        <translation>副本</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>What can be done with the topic</source>
        <translation>可对主题执行的操作</translation>
    </message>
    <message>
        <source>The topic %1 does not exist any more.</source>
        <translation>主题 %1 已不存在。</translation>
    </message>
    <message>
        <source>Somebody has deleted it. What was read stays until the tab is closed.</source>
        <translation>已被删除。已读取的内容会保留到关闭标签页为止。</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>消费者组</translation>
    </message>
    <message>
        <source>Topic %1 does not exist on this cluster</source>
        <translation>此集群上不存在主题 %1</translation>
    </message>
    <message>
        <source>It was deleted, has another name, or you may not see it. It appears here as soon as somebody creates it.</source>
        <translation>它可能已被删除、名称不同，或您无权查看。一旦有人创建，就会显示在这里。</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Close tab</source>
        <translation>关闭标签页</translation>
    </message>
</context>
<context>
    <name>odradek::views::TopicsPage</name>
    <message>
        <source>Internal</source>
        <translation>内部主题</translation>
    </message>
    <message>
        <source>Problems only</source>
        <translation>仅有问题</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Brokers</source>
        <translation>Broker</translation>
    </message>
    <message>
        <source>controller %1</source>
        <translation>控制器 %1</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>分区</translation>
    </message>
    <message>
        <source>Under-replicated</source>
        <translation>副本不足</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>正在连接…</translation>
    </message>
    <message>
        <source>The topics appear as soon as the cluster answers.</source>
        <translation>集群响应后即显示主题。</translation>
    </message>
    <message>
        <source>No topic matches</source>
        <translation>没有匹配的主题</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>This cluster has no topics</source>
        <translation>此集群没有主题</translation>
    </message>
    <message>
        <source>Topics appear here as soon as somebody creates one.</source>
        <translation>创建主题后会显示在此处。</translation>
    </message>
    <message>
        <source>New topic…</source>
        <translation>新建主题…</translation>
    </message>
    <message>
        <source>Filter topics by name, or  parts&gt;48  size&gt;1GiB  cleanup:compact</source>
        <translation>按名称筛选主题，或使用  parts&gt;48  size&gt;1GiB  cleanup:compact</translation>
    </message>
    <message>
        <source>Problems only (%1)</source>
        <translation>仅有问题（%1）</translation>
    </message>
    <message numerus="yes">
        <source>%Ln internal</source>
        <translation>
            <numerusform>%Ln 个内部</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 a broker</source>
        <translation>每个 Broker %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln topic(s)</source>
        <translation>
            <numerusform>%Ln 个主题</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln topic(s) are filtered out.</source>
        <translation>
            <numerusform>已筛除 %Ln 个主题。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>odradek::views::ValuePopup</name>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
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
        <translation>操作</translation>
    </message>
    <message>
        <source>%1: %2 and %3</source>
        <translation>%1：%2 和 %3</translation>
    </message>
</context>
<context>
    <name>odradek::widgets::Banner</name>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
</context>
<context>
    <name>odradek::widgets::BusyArc</name>
    <message>
        <source>Working</source>
        <translation>正在处理</translation>
    </message>
</context>
<context>
    <name>odradek::widgets::EnvironmentChip</name>
    <message>
        <source>Environment %1</source>
        <translation>环境：%1</translation>
    </message>
</context>
<context>
    <name>odradek::widgets::FieldNote</name>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
</context>
<context>
    <name>odradek::widgets::FilterBar</name>
    <message>
        <source>Clear the filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>保存此筛选</translation>
    </message>
    <message>
        <source>Earlier and saved filters</source>
        <translation>以往和已保存的筛选</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Not valid: %1</source>
        <translation>无效：%1</translation>
    </message>
    <message>
        <source>Forget this filter</source>
        <translation>移除此筛选</translation>
    </message>
    <message>
        <source>No earlier filters</source>
        <translation>没有以往的筛选</translation>
    </message>
    <message>
        <source>%1 of %2 so far, %3 not known</source>
        <translation>目前 %1 / %2，%3 未知</translation>
    </message>
</context>
<context>
    <name>odradek::widgets::FindBar</name>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Match before (Shift+F3)</source>
        <translation>上一个匹配 (Shift+F3)</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>下一个匹配 (F3)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>odradek::widgets::HexView</name>
    <message>
        <source>Bytes in hex</source>
        <translation>十六进制字节</translation>
    </message>
</context>
<context>
    <name>odradek::widgets::JsonTree</name>
    <message>
        <source>JSON tree</source>
        <translation>JSON 树</translation>
    </message>
    <message>
        <source>integer</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>decimal</source>
        <translation>小数</translation>
    </message>
    <message>
        <source>masked</source>
        <translation>已掩码</translation>
    </message>
    <message>
        <source>object, %1 in it</source>
        <translation>对象，其中 %1 项</translation>
    </message>
    <message>
        <source>list, %1 in it</source>
        <translation>列表，其中 %1 项</translation>
    </message>
    <message>
        <source>level %1</source>
        <translation>第 %1 层</translation>
    </message>
</context>
<context>
    <name>odradek::widgets::NavigationTree</name>
    <message>
        <source>Clusters</source>
        <translation>集群</translation>
    </message>
</context>
<context>
    <name>odradek::widgets::NewRowsPill</name>
    <message>
        <source>%1 new</source>
        <translation>%1 条新消息</translation>
    </message>
    <message>
        <source>Go to the end, %1 new rows</source>
        <translation>转到末尾，%1 行新内容</translation>
    </message>
</context>
<context>
    <name>odradek::widgets::Palette</name>
    <message>
        <source>Palette</source>
        <translation>命令面板</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>搜索结果</translation>
    </message>
    <message>
        <source>Up Down</source>
        <translation>上 下</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>run</source>
        <translation>执行</translation>
    </message>
    <message>
        <source>open in a new tab</source>
        <translation>在新标签页中打开</translation>
    </message>
    <message>
        <source>close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Nothing has these letters in this order. Fewer of them find more.</source>
        <translation>没有按此顺序包含这些字符的条目。减少字符可找到更多。</translation>
    </message>
</context>
<context>
    <name>odradek::widgets::PlainTextView</name>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>The first %1 of %2 are shown.</source>
        <translation>仅显示前 %1，共 %2。</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>显示更多</translation>
    </message>
    <message>
        <source>empty line</source>
        <translation>空行</translation>
    </message>
</context>
<context>
    <name>odradek::widgets::StatusItem</name>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
</context>
<context>
    <name>odradek::widgets::SubTabs</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>%1, not up to date</source>
        <translation>%1，不是最新</translation>
    </message>
</context>
<context>
    <name>odradek::widgets::TabBar</name>
    <message>
        <source>More tabs</source>
        <translation>更多标签页</translation>
    </message>
    <message>
        <source>preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>live</source>
        <translation>实时</translation>
    </message>
    <message>
        <source>working</source>
        <translation>正在处理</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
</context>
<context>
    <name>odradek::widgets::TabBar::Strip</name>
    <message>
        <source>Open tabs</source>
        <translation>打开的标签页</translation>
    </message>
</context>
<context>
    <name>odradek::widgets::TableHeader</name>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>重置列</translation>
    </message>
    <message>
        <source>sorted upwards</source>
        <translation>升序排列</translation>
    </message>
    <message>
        <source>sorted downwards</source>
        <translation>降序排列</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>第 %1 列</translation>
    </message>
</context>
<context>
    <name>odradek::widgets::TableView</name>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
</context>
<context>
    <name>odradek::window::AboutDialog</name>
    <message>
        <source>An explorer for Apache Kafka clusters.</source>
        <translation>Apache Kafka 集群浏览器。</translation>
    </message>
    <message>
        <source>About Odradek</source>
        <translation>关于 Odradek</translation>
    </message>
    <message>
        <source>Free software under the GPL-3.0-or-later, without any warranty. The engine, which other programs may use as a library, is under the Apache License 2.0. Odradek is not affiliated with the Apache Software Foundation; Apache Kafka is its trademark.</source>
        <translation>自由软件，采用 GPL-3.0-or-later 许可，不提供任何担保。引擎可供其他程序作为库使用，采用 Apache License 2.0 许可。Odradek 与 Apache 软件基金会无关；Apache Kafka 是其商标。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>odradek::window::ActivityWatch</name>
    <message>
        <source>Reconnect</source>
        <translation>重新连接</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message numerus="yes">
        <source>%Ln broker(s)</source>
        <translation>
            <numerusform>%Ln 个 Broker</numerusform>
        </translation>
    </message>
    <message>
        <source>disconnected</source>
        <translation>已断开</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>加载</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>跟踪</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>%1, Kafka %2</source>
        <translation>%1，Kafka %2</translation>
    </message>
</context>
<context>
    <name>odradek::window::ClusterAudit</name>
    <message>
        <source>the cluster does not list it any more</source>
        <translation>集群不再列出它</translation>
    </message>
    <message>
        <source>back after %1</source>
        <translation>%1 后恢复</translation>
    </message>
    <message>
        <source>Broker lost</source>
        <translation>Broker 失联</translation>
    </message>
    <message>
        <source>broker %1</source>
        <translation>Broker %1</translation>
    </message>
    <message numerus="yes">
        <source>Changes allowed for %Ln min</source>
        <translation>
            <numerusform>允许更改 %Ln 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>Read-only again</source>
        <translation>恢复为只读</translation>
    </message>
    <message>
        <source>the time is over</source>
        <translation>时间已到</translation>
    </message>
    <message>
        <source>ended by hand</source>
        <translation>手动结束</translation>
    </message>
    <message>
        <source>not back when it was disconnected</source>
        <translation>断开连接时尚未恢复</translation>
    </message>
    <message>
        <source>disconnected</source>
        <translation>已断开</translation>
    </message>
</context>
<context>
    <name>odradek::window::ConfigChanges</name>
    <message>
        <source>Configuration</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>Open a configuration first.</source>
        <translation>请先打开配置页。</translation>
    </message>
    <message>
        <source>&amp;Edit setting…</source>
        <translation>编辑配置项(&amp;E)…</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>&amp;Reset setting to default</source>
        <translation>将配置项重置为默认值(&amp;R)</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>&amp;Preview changes of settings…</source>
        <translation>预览配置更改(&amp;P)…</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Return</translation>
    </message>
    <message>
        <source>&amp;Discard changes of settings</source>
        <translation>放弃配置更改(&amp;D)</translation>
    </message>
    <message>
        <source>Revert configuration</source>
        <translation>还原配置</translation>
    </message>
    <message>
        <source>Change configuration</source>
        <translation>更改配置</translation>
    </message>
    <message>
        <source>The configuration was not changed</source>
        <translation>配置未更改</translation>
    </message>
    <message>
        <source>Nobody knows yet whether the configuration was changed</source>
        <translation>尚不清楚配置是否已更改</translation>
    </message>
    <message>
        <source>Revert…</source>
        <translation>还原…</translation>
    </message>
    <message>
        <source>Connect to it, then try again.</source>
        <translation>请连接后重试。</translation>
    </message>
    <message>
        <source>The cluster has not answered yet.</source>
        <translation>集群尚未应答。</translation>
    </message>
    <message>
        <source>This connection leads to another cluster now.</source>
        <translation>此连接现在指向另一个集群。</translation>
    </message>
    <message>
        <source>What was changed there cannot be taken back here.</source>
        <translation>在原集群上所做的更改无法在此还原。</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>未作任何更改</translation>
    </message>
    <message>
        <source>What was to be changed:</source>
        <translation>原本要更改的内容：</translation>
    </message>
</context>
<context>
    <name>odradek::window::HelpWindows</name>
    <message>
        <source>%1 – Help of Odradek</source>
        <translation>%1 – Odradek 帮助</translation>
    </message>
</context>
<context>
    <name>odradek::window::MainWindow</name>
    <message>
        <source>Connect to a Kafka cluster</source>
        <translation>连接到 Kafka 集群</translation>
    </message>
    <message>
        <source>Connections stay on this computer. Nothing is sent anywhere but to your brokers.</source>
        <translation>连接信息只保存在本机。除您的 Broker 外，不会向任何地方发送数据。</translation>
    </message>
    <message>
        <source>New connection…</source>
        <translation>新建连接…</translation>
    </message>
    <message>
        <source>Open the demo cluster</source>
        <translation>打开演示集群</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>新建连接</translation>
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
        <translation>该文件已另存为 %1。</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Broker %1</source>
        <translation>Broker %1</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>断开连接</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Edit connection…</source>
        <translation>编辑连接…</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>消费者组</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>查看(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>转到(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Cluster</source>
        <translation>集群(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Messages</source>
        <translation>消息(&amp;M)</translation>
    </message>
    <message>
        <source>T&amp;ab</source>
        <translation>标签页(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>全局</translation>
    </message>
    <message>
        <source>&amp;New connection…</source>
        <translation>新建连接(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Connections…</source>
        <translation>连接(&amp;C)…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+O</source>
        <translation>Ctrl+Shift+O</translation>
    </message>
    <message>
        <source>Open the &amp;demo cluster</source>
        <translation>打开演示集群(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>设置(&amp;S)…</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation>Ctrl+Q</translation>
    </message>
    <message>
        <source>This page has no filter.</source>
        <translation>此页没有筛选。</translation>
    </message>
    <message>
        <source>Pages with a filter</source>
        <translation>带筛选的页面</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>筛选(&amp;F)</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>No tab is open.</source>
        <translation>没有打开的标签页。</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>刷新(&amp;R)</translation>
    </message>
    <message>
        <source>F5</source>
        <translation>F5</translation>
    </message>
    <message>
        <source>&amp;Side bar</source>
        <translation>侧边栏(&amp;S)</translation>
    </message>
    <message>
        <source>Ctrl+B</source>
        <translation>Ctrl+B</translation>
    </message>
    <message>
        <source>To the tr&amp;ee</source>
        <translation>转到连接树(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Activity</source>
        <translation>活动(&amp;A)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+A</source>
        <translation>Ctrl+Shift+A</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>外观(&amp;T)</translation>
    </message>
    <message>
        <source>T&amp;imes</source>
        <translation>时间(&amp;I)</translation>
    </message>
    <message>
        <source>Theme: as the &amp;desktop</source>
        <translation>外观：跟随系统(&amp;D)</translation>
    </message>
    <message>
        <source>Theme: &amp;light</source>
        <translation>外观：浅色(&amp;L)</translation>
    </message>
    <message>
        <source>Theme: d&amp;ark</source>
        <translation>外观：深色(&amp;A)</translation>
    </message>
    <message>
        <source>Times: &amp;UTC</source>
        <translation>时间：UTC(&amp;U)</translation>
    </message>
    <message>
        <source>Times: &amp;local</source>
        <translation>时间：本地(&amp;L)</translation>
    </message>
    <message>
        <source>Times: &amp;relative</source>
        <translation>时间：相对(&amp;R)</translation>
    </message>
    <message>
        <source>Times: &amp;epoch milliseconds</source>
        <translation>时间：Unix 毫秒(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Go to…</source>
        <translation>转到(&amp;G)…</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation>Ctrl+P</translation>
    </message>
    <message>
        <source>&amp;Actions…</source>
        <translation>操作(&amp;A)…</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation>标签页</translation>
    </message>
    <message>
        <source>&amp;Next tab</source>
        <translation>下一个标签页(&amp;N)</translation>
    </message>
    <message>
        <source>Ctrl+Tab</source>
        <translation>Ctrl+Tab</translation>
    </message>
    <message>
        <source>&amp;Previous tab</source>
        <translation>上一个标签页(&amp;P)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Tab</source>
        <translation>Ctrl+Shift+Tab</translation>
    </message>
    <message>
        <source>Tab &amp;%1</source>
        <translation>标签页 &amp;%1</translation>
    </message>
    <message>
        <source>Ctrl+%1</source>
        <translation>Ctrl+%1</translation>
    </message>
    <message>
        <source>There are not as many tabs.</source>
        <translation>没有这么多标签页。</translation>
    </message>
    <message>
        <source>Open a page of a cluster first.</source>
        <translation>请先打开某个集群的页面。</translation>
    </message>
    <message>
        <source>The cluster is not connected.</source>
        <translation>集群未连接。</translation>
    </message>
    <message>
        <source>Pages of a cluster</source>
        <translation>集群的页面</translation>
    </message>
    <message>
        <source>Ctrl+Shift+%1</source>
        <translation>Ctrl+Shift+%1</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>断开连接(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Edit connection…</source>
        <translation>编辑连接(&amp;E)…</translation>
    </message>
    <message>
        <source>Open the messages of a topic first.</source>
        <translation>请先打开某个主题的消息。</translation>
    </message>
    <message>
        <source>Nothing is being read.</source>
        <translation>没有正在读取的内容。</translation>
    </message>
    <message>
        <source>&amp;Follow the end</source>
        <translation>跟踪末尾(&amp;F)</translation>
    </message>
    <message>
        <source>Ctrl+End</source>
        <translation>Ctrl+End</translation>
    </message>
    <message>
        <source>&amp;Pause or go on</source>
        <translation>暂停或继续(&amp;P)</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>&amp;Older page</source>
        <translation>更早一页(&amp;O)</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Up</translation>
    </message>
    <message>
        <source>&amp;Newer page</source>
        <translation>更晚一页(&amp;N)</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Down</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>The tab is kept already.</source>
        <translation>该标签页已固定。</translation>
    </message>
    <message>
        <source>&amp;Keep open</source>
        <translation>保持打开(&amp;K)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+K</source>
        <translation>Ctrl+Shift+K</translation>
    </message>
    <message>
        <source>&amp;Reopen closed tab</source>
        <translation>重新打开已关闭的标签页(&amp;R)</translation>
    </message>
    <message>
        <source>No tab was closed.</source>
        <translation>没有关闭过标签页。</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Ctrl+W</source>
        <translation>Ctrl+W</translation>
    </message>
    <message>
        <source>Close &amp;others</source>
        <translation>关闭其他标签页(&amp;O)</translation>
    </message>
    <message>
        <source>Close those &amp;behind</source>
        <translation>关闭后面的标签页(&amp;B)</translation>
    </message>
    <message>
        <source>Move tab b&amp;ack</source>
        <translation>前移标签页(&amp;A)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+PgUp</source>
        <translation>Ctrl+Shift+PgUp</translation>
    </message>
    <message>
        <source>Move tab o&amp;n</source>
        <translation>后移标签页(&amp;N)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+PgDown</source>
        <translation>Ctrl+Shift+PgDown</translation>
    </message>
    <message>
        <source>O&amp;pen tabs…</source>
        <translation>打开的标签页(&amp;P)…</translation>
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
        <translation>键盘快捷键(&amp;S)</translation>
    </message>
    <message>
        <source>Shift+F1</source>
        <translation>Shift+F1</translation>
    </message>
    <message>
        <source>&amp;Troubleshooting</source>
        <translation>故障排除(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;About Odradek</source>
        <translation>关于 Odradek(&amp;A)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Not everything can be kept</source>
        <translation>部分内容无法保存</translation>
    </message>
    <message>
        <source>Find an action, or anything else</source>
        <translation>查找操作或其他内容</translation>
    </message>
    <message>
        <source>Go to an open tab</source>
        <translation>转到打开的标签页</translation>
    </message>
    <message>
        <source>Open tabs</source>
        <translation>打开的标签页</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Brokers</source>
        <translation>Broker</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>分区</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 的%1</translation>
    </message>
    <message>
        <source>Go to…</source>
        <translation>转到…</translation>
    </message>
    <message>
        <source>Hide the side bar</source>
        <translation>隐藏侧边栏</translation>
    </message>
    <message>
        <source>Connections and topics</source>
        <translation>连接与主题</translation>
    </message>
    <message numerus="yes">
        <source>%Ln running</source>
        <translation>
            <numerusform>%Ln 个运行中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln held</source>
        <translation>
            <numerusform>%Ln 个等待中</numerusform>
        </translation>
    </message>
    <message>
        <source>No jobs</source>
        <translation>无任务</translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s)</source>
        <translation>
            <numerusform>%Ln 个连接</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln connected</source>
        <translation>
            <numerusform>%Ln 个已连接</numerusform>
        </translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>复制为 JSON(&amp;J)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation>Ctrl+Shift+C</translation>
    </message>
    <message>
        <source>F&amp;ind in the message</source>
        <translation>在消息中查找(&amp;I)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+F</source>
        <translation>Ctrl+Shift+F</translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation>查找下一个(&amp;X)</translation>
    </message>
    <message>
        <source>F3</source>
        <translation>F3</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>查找上一个(&amp;V)</translation>
    </message>
    <message>
        <source>Shift+F3</source>
        <translation>Shift+F3</translation>
    </message>
    <message>
        <source>T&amp;opic</source>
        <translation>主题(&amp;O)</translation>
    </message>
    <message>
        <source>Cha&amp;nges</source>
        <translation>更改(&amp;N)</translation>
    </message>
    <message>
        <source>Changes are allowed for a time: click for more</source>
        <translation>限时允许更改：单击查看更多</translation>
    </message>
    <message>
        <source>The program refuses every change: click to allow some</source>
        <translation>程序拒绝一切更改：单击以允许部分更改</translation>
    </message>
    <message>
        <source>cluster id</source>
        <translation>集群 ID</translation>
    </message>
    <message>
        <source>Go to a cluster, topic or group</source>
        <translation>前往集群、主题或消费者组</translation>
    </message>
    <message>
        <source>Every action by name</source>
        <translation>按名称查找所有操作</translation>
    </message>
    <message>
        <source>All shortcuts</source>
        <translation>所有快捷键</translation>
    </message>
    <message>
        <source>Times: in another &amp;zone…</source>
        <translation>时间：其他时区(&amp;Z)…</translation>
    </message>
    <message>
        <source>Go to a topic, a group, a connection, a page or a tab</source>
        <translation>转到主题、消费者组、连接、页面或标签页</translation>
    </message>
    <message numerus="yes">
        <source>%Ln partition(s)</source>
        <translation>
            <numerusform>%Ln 个分区</numerusform>
        </translation>
    </message>
    <message>
        <source>From an offse&amp;t…</source>
        <translation>从某个偏移量开始(&amp;T)…</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open in a new tab</source>
        <translation>在新标签页中打开</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>复制名称</translation>
    </message>
    <message>
        <source>Choose a pinned topic or group in the tree first.</source>
        <translation>请先在导航树中选择已固定的主题或消费者组。</translation>
    </message>
    <message>
        <source>It is the first one already.</source>
        <translation>已经是第一个。</translation>
    </message>
    <message>
        <source>It is the last one already.</source>
        <translation>已经是最后一个。</translation>
    </message>
    <message>
        <source>P&amp;in a topic or group</source>
        <translation>固定主题或消费者组(&amp;I)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+P</source>
        <translation>Ctrl+Shift+P</translation>
    </message>
    <message>
        <source>Unp&amp;in %1</source>
        <translation>取消固定 %1(&amp;I)</translation>
    </message>
    <message>
        <source>P&amp;in %1</source>
        <translation>固定 %1(&amp;I)</translation>
    </message>
    <message>
        <source>Open or choose a topic or a group first.</source>
        <translation>请先打开或选择主题或消费者组。</translation>
    </message>
    <message>
        <source>Topics and groups</source>
        <translation>主题和消费者组</translation>
    </message>
    <message>
        <source>Pinned topics and groups in the tree</source>
        <translation>导航树中已固定的主题和消费者组</translation>
    </message>
    <message>
        <source>Move pin &amp;up</source>
        <translation>上移固定项(&amp;U)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Up</source>
        <translation>Ctrl+Shift+Up</translation>
    </message>
    <message>
        <source>Move pin &amp;down</source>
        <translation>下移固定项(&amp;D)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Down</source>
        <translation>Ctrl+Shift+Down</translation>
    </message>
    <message>
        <source>Move pin up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move pin down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>G&amp;roup</source>
        <translation>消费者组(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>显示(&amp;S)</translation>
    </message>
    <message>
        <source>Choose a topic first.</source>
        <translation>请先选择主题。</translation>
    </message>
    <message>
        <source>&amp;Messages of the topic</source>
        <translation>主题的消息(&amp;M)</translation>
    </message>
    <message>
        <source>Alt+1</source>
        <translation>Alt+1</translation>
    </message>
    <message>
        <source>&amp;Partitions of the topic</source>
        <translation>主题的分区(&amp;P)</translation>
    </message>
    <message>
        <source>Alt+2</source>
        <translation>Alt+2</translation>
    </message>
    <message>
        <source>&amp;Groups of the topic</source>
        <translation>主题的消费者组(&amp;G)</translation>
    </message>
    <message>
        <source>Alt+3</source>
        <translation>Alt+3</translation>
    </message>
    <message>
        <source>&amp;Configuration of the topic</source>
        <translation>主题的配置(&amp;C)</translation>
    </message>
    <message>
        <source>Alt+4</source>
        <translation>Alt+4</translation>
    </message>
    <message>
        <source>Pages of a topic</source>
        <translation>主题的页面</translation>
    </message>
    <message>
        <source>Open or choose a group first.</source>
        <translation>请先打开或选择消费者组。</translation>
    </message>
    <message>
        <source>&amp;Partitions of the group</source>
        <translation>消费者组的分区(&amp;P)</translation>
    </message>
    <message>
        <source>Alt+Shift+1</source>
        <translation>Alt+Shift+1</translation>
    </message>
    <message>
        <source>&amp;Members of the group</source>
        <translation>消费者组的成员(&amp;M)</translation>
    </message>
    <message>
        <source>Alt+Shift+2</source>
        <translation>Alt+Shift+2</translation>
    </message>
    <message>
        <source>&amp;Topics of the group</source>
        <translation>消费者组的主题(&amp;T)</translation>
    </message>
    <message>
        <source>Alt+Shift+3</source>
        <translation>Alt+Shift+3</translation>
    </message>
    <message>
        <source>Pages of a group</source>
        <translation>消费者组的页面</translation>
    </message>
    <message>
        <source>This tab has one page alone.</source>
        <translation>此标签页只有一个页面。</translation>
    </message>
    <message>
        <source>Ne&amp;xt page of the tab</source>
        <translation>标签页的下一页(&amp;X)</translation>
    </message>
    <message>
        <source>Ctrl+PgDown</source>
        <translation>Ctrl+PgDown</translation>
    </message>
    <message>
        <source>Pre&amp;vious page of the tab</source>
        <translation>标签页的上一页(&amp;V)</translation>
    </message>
    <message>
        <source>Ctrl+PgUp</source>
        <translation>Ctrl+PgUp</translation>
    </message>
    <message>
        <source>Tab &amp;by number</source>
        <translation>按编号切换标签页(&amp;B)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>&amp;Menu of the row</source>
        <translation>行菜单(&amp;M)</translation>
    </message>
    <message>
        <source>Shift+F10</source>
        <translation>Shift+F10</translation>
    </message>
    <message>
        <source>This page has no rows.</source>
        <translation>此页面没有行。</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Open Activity first.</source>
        <translation>请先打开活动。</translation>
    </message>
    <message>
        <source>Choose an entry of Activity first.</source>
        <translation>请先选择活动中的一项。</translation>
    </message>
    <message>
        <source>Re&amp;vert the chosen change…</source>
        <translation>还原所选更改(&amp;V)…</translation>
    </message>
    <message>
        <source>This entry has nothing that can be reverted.</source>
        <translation>此项没有可还原的更改。</translation>
    </message>
    <message>
        <source>Copy the chosen entr&amp;y</source>
        <translation>复制所选项(&amp;Y)</translation>
    </message>
    <message>
        <source>The connection was not deleted</source>
        <translation>连接未被删除</translation>
    </message>
    <message>
        <source>%1, lag %2</source>
        <translation>%1，积压 %2</translation>
    </message>
</context>
<context>
    <name>odradek::window::StateFile</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>无法读取 %1：%2</translation>
    </message>
    <message>
        <source>%1 is larger than 16 MiB</source>
        <translation>%1 大于 16 MiB</translation>
    </message>
    <message>
        <source>%1 was written by a newer Odradek</source>
        <translation>%1 由更新版本的 Odradek 写入</translation>
    </message>
    <message>
        <source>%1. It is left as it is, and nothing is kept this time.</source>
        <translation>%1。该文件保持原样，本次不保存任何内容。</translation>
    </message>
    <message>
        <source>%1 is broken (%2)</source>
        <translation>%1 已损坏（%2）</translation>
    </message>
    <message>
        <source>%1. It was kept as %2, and everything is as at first.</source>
        <translation>%1。该文件已另存为 %2，所有内容已恢复初始状态。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>无法写入 %1：%2。</translation>
    </message>
    <message>
        <source>%1 has values that cannot be (%2)</source>
        <translation>%1 含有无效的值（%2）</translation>
    </message>
    <message>
        <source>%1. It was kept as %2; all else that it says holds.</source>
        <translation>%1。文件已保留为 %2；其余内容仍然有效。</translation>
    </message>
</context>
<context>
    <name>odradek::window::TopicActions</name>
    <message>
        <source>Open a page of a cluster first.</source>
        <translation>请先打开集群的页面。</translation>
    </message>
    <message>
        <source>The cluster is not connected.</source>
        <translation>集群未连接。</translation>
    </message>
    <message>
        <source>Choose a topic first.</source>
        <translation>请先选择主题。</translation>
    </message>
    <message>
        <source>The cluster cannot be reached.</source>
        <translation>无法连接到集群。</translation>
    </message>
    <message>
        <source>Disconnected before the answer came: nobody knows how it ended.</source>
        <translation>在收到响应前已断开：结果未知。</translation>
    </message>
    <message>
        <source>The connection is read-only: allow changes for a time first, in the menu Cluster or by the lock.</source>
        <translation>连接为只读：请先在“集群”菜单中或通过锁限时允许更改。</translation>
    </message>
    <message>
        <source>The brokers look at it…</source>
        <translation>Broker 正在检查…</translation>
    </message>
    <message>
        <source>Creating the topic…</source>
        <translation>正在创建主题…</translation>
    </message>
    <message>
        <source>Create topic</source>
        <translation>创建主题</translation>
    </message>
    <message>
        <source>Adding the partitions…</source>
        <translation>正在添加分区…</translation>
    </message>
    <message>
        <source>Add partitions</source>
        <translation>添加分区</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>&amp;New topic…</source>
        <translation>新建主题(&amp;N)…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+N</source>
        <translation>Ctrl+Shift+N</translation>
    </message>
    <message>
        <source>&amp;Clone topic…</source>
        <translation>克隆主题(&amp;C)…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+D</source>
        <translation>Ctrl+Shift+D</translation>
    </message>
    <message>
        <source>Add &amp;partitions…</source>
        <translation>添加分区(&amp;P)…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+G</source>
        <translation>Ctrl+Shift+G</translation>
    </message>
    <message>
        <source>The connection is not read-only: changes are always allowed.</source>
        <translation>连接不是只读：始终允许更改。</translation>
    </message>
    <message>
        <source>The connection is read-only already.</source>
        <translation>连接已经是只读。</translation>
    </message>
    <message>
        <source>&amp;Allow changes for a time…</source>
        <translation>限时允许更改(&amp;A)…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+L</source>
        <translation>Ctrl+Shift+L</translation>
    </message>
    <message>
        <source>Read-only connections</source>
        <translation>只读连接</translation>
    </message>
    <message>
        <source>Make it &amp;read-only again</source>
        <translation>恢复为只读(&amp;R)</translation>
    </message>
    <message>
        <source>Nobody waited for the answer: nobody knows how it ended.</source>
        <translation>没有等到应答：结果未知。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln partition(s)</source>
        <translation>
            <numerusform>%Ln 个分区</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, RF %2</source>
        <translation>%1，RF %2</translation>
    </message>
</context>
<context>
    <name>odradek::window::TopicRemovals</name>
    <message>
        <source>E&amp;mpty topic…</source>
        <translation>清空主题(&amp;M)…</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>&amp;Delete topic…</source>
        <translation>删除主题(&amp;D)…</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>It is Kafka&apos;s own topic: it stays.</source>
        <translation>这是 Kafka 内部主题，保留。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln topics</source>
        <translation>
            <numerusform>%Ln 个主题</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete topic</source>
        <translation>删除主题</translation>
    </message>
    <message>
        <source>Delete topics</source>
        <translation>删除主题</translation>
    </message>
    <message>
        <source>Empty topic</source>
        <translation>清空主题</translation>
    </message>
    <message>
        <source>Not deleted</source>
        <translation>未删除</translation>
    </message>
    <message>
        <source>Not emptied</source>
        <translation>未清空</translation>
    </message>
</context>
</TS>
