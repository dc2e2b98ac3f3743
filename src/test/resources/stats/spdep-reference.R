# Reference values for the tests of vn.giamngheo.stats.spatial.
#
#   Rscript spdep-reference.R        (in this folder; spdep 1.2-7, sf 1.0-9; writes the CSV files beside it)
#
# The map is made up here: 8 x 7 cells with shaken corners, two cells taken out, one island far off.
# Values are made up by formula too, so that there is nobody's data in the files.
suppressMessages({library(spdep); library(sf)})
options(digits = 17)
corner <- function(i, j) c(round(i + 0.25 * sin(3 * i + 5 * j), 3), round(j + 0.25 * cos(5 * i + 2 * j), 3))
cells <- expand.grid(col = 0:7, row = 0:6)
cells <- cells[!(cells$col == 2 & cells$row == 3) & !(cells$col == 7 & cells$row == 6), ]
square <- function(i, j) st_polygon(list(rbind(
  corner(i, j), corner(i + 1, j), corner(i + 1, j + 1), corner(i, j + 1), corner(i, j))))
shapes <- mapply(square, cells$col, cells$row, SIMPLIFY = FALSE)
island <- st_polygon(list(rbind(c(20, 3), c(21, 3), c(21, 4), c(20, 4), c(20, 3))))
geometry <- st_sfc(c(shapes, list(island)))
n <- length(geometry)
id <- 0:(n - 1)
col <- c(cells$col, 12); row <- c(cells$row, 3)
value <- round(20 + 8 * sin(col / 2) + 6 * cos(row / 1.7) + (37 * id) %% 11 - 5, 2)
households <- 50 + (id * 7919) %% 900
poor <- round(households * value / 100)
centre <- round(st_coordinates(st_centroid(geometry)), 4)
write.csv(data.frame(id, wkt = st_as_text(geometry, digits = 6), x = centre[, 1], y = centre[, 2],
  value, households, poor), "units.csv", row.names = FALSE, quote = 2)

list_of <- function(nb) sapply(nb, function(v) paste(sort(v[v > 0]) - 1, collapse = " "))
queen <- poly2nb(geometry)
rook <- poly2nb(geometry, queen = FALSE)
lonlat <- cbind(104 + centre[, 1] * 0.5, 8 + centre[, 2] * 2)
write.csv(data.frame(id, queen = list_of(queen), rook = list_of(rook),
  nearest4 = list_of(knn2nb(knearneigh(centre, k = 4))),
  nearest4_lonlat = list_of(knn2nb(knearneigh(lonlat, k = 4, longlat = TRUE))),
  band1_3 = list_of(dnearneigh(centre, 0, 1.3)),
  band120km_lonlat = list_of(dnearneigh(lonlat, 0, 120, longlat = TRUE))), "neighbours.csv", row.names = FALSE, quote = FALSE)

one <- function(name, style, keep) {
  nb <- subset(queen, keep); x <- value[keep]
  lw <- nb2listw(nb, style = style, zero.policy = TRUE)
  m <- moran.test(x, lw, zero.policy = TRUE)$estimate
  mn <- moran.test(x, lw, zero.policy = TRUE, randomisation = FALSE)$estimate
  g <- geary.test(x, lw, zero.policy = TRUE)$estimate
  gn <- geary.test(x, lw, zero.policy = TRUE, randomisation = FALSE)$estimate
  data.frame(case = name, statistic = c("moran", "geary"), value = c(m[1], g[1]), expected = c(m[2], g[2]),
    variance_randomisation = c(m[3], g[3]), variance_normality = c(mn[3], gn[3]))
}
mainland <- id < n - 1
write.csv(rbind(one("W", "W", mainland), one("B", "B", mainland)), "global.csv", row.names = FALSE, quote = FALSE)

W <- nb2listw(queen, style = "W", zero.policy = TRUE)
B <- nb2listw(queen, style = "B", zero.policy = TRUE)
WS <- nb2listw(include.self(queen), style = "W"); BS <- nb2listw(include.self(queen), style = "B")
lm <- localmoran(value, W, zero.policy = TRUE)
# Conditional permutation without replacement (localmoran_perm of 1.2-7 draws with replacement), p folded as in PySAL.
set.seed(2025); R <- 99999
z <- value - mean(value)
folded <- sapply(1:n, function(i) {
  nbs <- queen[[i]]; if (nbs[1] == 0) return(1)
  ref <- z[i] * mean(z[nbs]); sim <- replicate(R, z[i] * mean(sample(z[-i], length(nbs))))
  larger <- sum(sim >= ref - 1e-12); (min(larger, R - larger) + 1) / (R + 1)
})
eb <- EBest(poor, households)
mainland_first <- 1:(n - 1)
local <- data.frame(id, moran = lm[, 1], quadrant = attr(lm, "quadr")$pysal, folded,
  g_w = as.numeric(localG(value, W, zero.policy = TRUE)), g_b = as.numeric(localG(value, B, zero.policy = TRUE)),
  gstar_w = as.numeric(localG(value, WS)), gstar_b = as.numeric(localG(value, BS)),
  eb_global = eb$estmm, eb_local = EBlocal(poor, households, queen, zero.policy = TRUE)$est,
  bh = c(p.adjust(folded[mainland_first], "BH"), 1))
write.csv(local, "local.csv", row.names = FALSE, quote = FALSE)
sub <- subset(queen, mainland); lw <- nb2listw(sub, style = "W")
ebi <- EBImoran.mc(poor[mainland], households[mainland], lw, nsim = 9999)
mc <- moran.mc(value[mainland], lw, nsim = 99999)
cat("eb_moran", format(ebi$statistic, digits = 17), "p", ebi$p.value, "moran p", mc$p.value, "\n")
