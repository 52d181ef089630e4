# SPDX-License-Identifier: GPL-3.0-or-later
# Run by cpack before it packs: every file is as old as SOURCE_DATE_EPOCH says, so that the package of a commit does not
# depend on when it was built.
if(DEFINED ENV{SOURCE_DATE_EPOCH})
    execute_process(COMMAND_ERROR_IS_FATAL ANY
        COMMAND find ${CPACK_TEMPORARY_DIRECTORY} -exec touch --no-dereference --date=@$ENV{SOURCE_DATE_EPOCH} {} +)
endif()
