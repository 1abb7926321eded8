-- 内容: where the bytes of documents and files lie, encrypted, under an address that tells nothing of them.
create table documents.content (
    address   text        primary key,
    sm3       text        not null,
    size      bigint      not null check (size >= 0),
    key       text        not null,
    stored_at timestamptz not null
);

-- 文书: what was issued. The model is sealed by the vault; its hash at the signature is the hash at the seal.
create table documents.document (
    id               uuid        primary key,
    business         uuid        not null,
    standard         text        not null,
    template         text        not null,
    template_version text        not null,
    name             text        not null,
    english          text        not null,
    number           text,
    unit             uuid        not null,
    unit_name        text        not null,
    issued_on        date        not null,
    keep             text        not null,
    state            text        not null check (state in ('SIGNED', 'SEALED', 'VOID')),
    verify_code      text        not null unique,
    model            text        not null,
    model_sm3        text        not null,
    signature        bytea       not null,
    key_id           text        not null,
    signed_at        timestamptz not null,
    signed_by        uuid        not null,
    sm3              text        not null,
    ofd              text        references documents.content,
    pdf              text        references documents.content,
    void_reason      text,
    check (state <> 'SEALED' or ofd is not null),
    check (state <> 'VOID' or void_reason is not null)
);
create index on documents.document (business, id);
create index on documents.document (sm3);
create unique index on documents.document (unit, number) where number is not null;

-- 用印记录. Append only.
create table documents.seal_use (
    id       uuid        primary key,
    document uuid        not null references documents.document,
    seal     uuid        not null references documents.seal,
    model_sm3 text       not null,
    approver uuid        not null,
    keeper   uuid        not null,
    at       timestamptz not null,
    pages    int         not null check (pages > 0)
);
create index on documents.seal_use (document);

create function documents.refuse() returns trigger language plpgsql as $$
begin
    raise exception '用印记录只增不改 (append-only)';
end $$;
create trigger append_only before update or delete or truncate on documents.seal_use
    for each statement execute function documents.refuse();

-- What a letter says cannot change after it was signed: only its state, its files and the reason why it is void.
create function documents.settled() returns trigger language plpgsql as $$
begin
    if (new.model_sm3, new.number, new.verify_code, new.signature, new.issued_on, new.unit, new.business)
       is distinct from (old.model_sm3, old.number, old.verify_code, old.signature, old.issued_on, old.unit, old.business) then
        raise exception '已签发的文书不得改动; 请作废后另行制作';
    end if;
    return new;
end $$;
create trigger settled before update on documents.document for each row execute function documents.settled();
