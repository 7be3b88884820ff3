#!/bin/sh
# Every year-on-year growth rate as CSV, narrowed by the server: the filter is that of the API, as JSON.
#
#   sh growth.sh http://127.0.0.1:4000 > growth.csv
set -eu
curl --silent --show-error --fail --get "${1:-http://127.0.0.1:4000}/export/observations.csv" --data-urlencode \
  'where={"comparison":{"basis":{"eq":"YEAR_ON_YEAR"}},"unit":{"code":{"eq":"percent"}}}'
