-- 短信外发: a text to a number, sealed while it waits; address and text are erased when it is sent or too late.
create table messages.text (
    id         uuid        primary key,
    address    text,
    text       text,
    state      text        not null default 'PENDING' check (state in ('PENDING', 'SENT', 'DEAD')),
    attempts   int         not null default 0,
    next_at    timestamptz not null,
    good_until timestamptz not null,
    check ((state = 'PENDING') = (text is not null))
);
create index text_due on messages.text (next_at) where state = 'PENDING';
