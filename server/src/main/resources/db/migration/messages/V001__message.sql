-- 消息: what a person is told within the platform. Only the person himself reads it.
create table messages.message (
    id      uuid        primary key,
    person  uuid        not null,
    at      timestamptz not null,
    title   text        not null,
    text    text        not null,
    link    text        not null,
    read_at timestamptz
);
create index message_of_person on messages.message (person, id desc);
create index message_unread on messages.message (person, id desc) where read_at is null;

-- 联系方式: where a person wants to be told that there is something to read. The address is sealed.
create table messages.contact (
    person  uuid not null,
    channel text not null,
    address text not null,
    primary key (person, channel)
);

-- 外发箱: what leaves the platform, written in the transaction of the message and sent behind it, at least once under its key.
create table messages.outbound (
    id       uuid        primary key,
    message  uuid        not null references messages.message,
    channel  text        not null,
    person   uuid        not null,
    state    text        not null default 'PENDING' check (state in ('PENDING', 'SENT', 'DEAD')),
    attempts int         not null default 0,
    next_at  timestamptz not null,
    sent_at  timestamptz,
    tried_at timestamptz,
    error    text,
    unique (message, channel)
);
create index outbound_due on messages.outbound (next_at) where state = 'PENDING';
create index outbound_dead on messages.outbound (id) where state = 'DEAD';
