# Runs a command with $URL set to a registry over the folder `served`. What varies from run to run is not shown.
: > serve.txt
schemagate serve --dir served --port 0 > serve.txt 2>&1 &
server=$!
until URL=$(grep -so 'http://[0-9.:]*' serve.txt); do kill -0 $server || exit; sleep 0.05; done
export URL
bash -c "$1" > output.txt 2> errors.txt
status=$?
kill $server
wait $server 2> /dev/null
hide() { sed -E "s|$URL|http://127.0.0.1:<port>|g; s|sha256:[0-9a-f]{64}|sha256:<hash>|g; s|\"ts\":[0-9]+|\"ts\":<time>|" "$1"; }
hide output.txt
hide errors.txt >&2
exit $status
