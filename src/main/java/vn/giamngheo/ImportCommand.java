package vn.giamngheo;

import picocli.CommandLine.Command;

/** Takes in what users have themselves. */
@Command(
    name = "import",
    description = "Nạp dữ liệu của bạn: ranh giới thật, danh mục đơn vị, ai thành ai.",
    subcommands = {
      ImportBoundariesCommand.class,
      ImportUnitsCommand.class,
      ImportSuccessionsCommand.class,
      ImportConfirmationsCommand.class
    },
    mixinStandardHelpOptions = true,
    versionProvider = Main.VersionProvider.class,
    synopsisHeading = "Cách dùng: ",
    commandListHeading = "%nLệnh:%n",
    synopsisSubcommandLabel = "boundaries|units|successions|confirmations")
final class ImportCommand {}
