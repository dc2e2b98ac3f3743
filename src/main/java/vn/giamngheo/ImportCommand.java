package vn.giamngheo;

import picocli.CommandLine.Command;

/** Takes in what users have themselves. */
@Command(
    name = "import",
    description = "Nạp dữ liệu của bạn: ranh giới thật.",
    subcommands = ImportBoundariesCommand.class,
    mixinStandardHelpOptions = true,
    versionProvider = Main.VersionProvider.class,
    synopsisHeading = "Cách dùng: ",
    commandListHeading = "%nLệnh:%n",
    synopsisSubcommandLabel = "boundaries")
final class ImportCommand {}
