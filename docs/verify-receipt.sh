#!/usr/bin/env bash
# 离线核验回执. Checks a receipt of a Xiezhi node without asking the node: needs openssl 3 and python3.
# Usage: verify-receipt.sh receipt.json keys.json     (keys.json: what GET /api/receipts/keys answered, kept earlier)
set -euo pipefail
receipt=$1 keys=$2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# 1. The signed text, the signature and the public key, byte for byte.
python3 - "$receipt" "$keys" "$work" <<'PY'
import base64, json, sys
receipt, keys, work = json.load(open(sys.argv[1], encoding="utf-8")), json.load(open(sys.argv[2], encoding="utf-8")), sys.argv[3]
key = [k for k in keys if k["keyId"] == receipt["keyId"]]
if not key:
    sys.exit("这把密钥不在公钥清单中: " + receipt["keyId"])
open(work + "/text", "wb").write(receipt["text"].encode("utf-8"))
open(work + "/signature", "wb").write(base64.b64decode(receipt["signature"]))
open(work + "/key.pem", "w").write(key[0]["pem"])
open(work + "/sm3", "w").write(receipt["sm3"])
PY

# 2. The digest (SM3, GB/T 32905).
[ "$(openssl dgst -sm3 -r "$work/text" | cut -d' ' -f1)" = "$(cat "$work/sm3")" ] || { echo "摘要不符"; exit 1; }

# 3. The signature (SM2, GB/T 32918, default user id of GB/T 35276).
openssl dgst -sm3 -verify "$work/key.pem" -sigopt distid:1234567812345678 -signature "$work/signature" "$work/text" > /dev/null \
  || { echo "签名不符"; exit 1; }
echo "回执有效"
cat "$work/text"; echo
