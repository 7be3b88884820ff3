# Every year-on-year growth rate with unit, period and quotation, as a data frame; the highest are printed as CSV.
#
#   install.packages("jsonlite")
#   Rscript growth.R http://127.0.0.1:4000

library(jsonlite)

given <- commandArgs(trailingOnly = TRUE)
server <- if (length(given) > 0) given[1] else "http://127.0.0.1:4000"

# The filter of the API, as JSON.
where <- list(comparison = list(basis = list(eq = "YEAR_ON_YEAR")), unit = list(code = list(eq = "percent")))
address <- paste0(
  server, "/export/observations.csv?where=",
  URLencode(toJSON(where, auto_unbox = TRUE), reserved = TRUE)
)
growth <- read.csv(address, encoding = "UTF-8", na.strings = "")

# Lists are JSON in a cell.
growth$measures <- sapply(growth$measuresNames, function(cell) paste(fromJSON(cell), collapse = "; "))

growth <- growth[order(-growth$value, growth$metricName), c(
  "metricName", "measures", "value", "lower", "upper", "asSaid", "unitCode", "periodCode", "speakerName", "quote"
)]
write.csv(growth, row.names = FALSE, na = "")
