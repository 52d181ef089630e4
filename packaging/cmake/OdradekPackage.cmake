# SPDX-License-Identifier: GPL-3.0-or-later
# What is installed where, and the .deb that CPack makes of it. packaging/package builds it with one command.
#
# Target odradek_package_files makes what is not a program: icons in pixels, manual pages, completions, the metainfo.
include_guard(GLOBAL)
include(GNUInstallDirs)

# The package holds both programs: there is nothing to install where only one of them is built.
if(NOT TARGET odradek OR NOT TARGET odradek-cli)
    return()
endif()
set(ODRADEK_APP_ID org.odradek.odradek)
set(ODRADEK_ICON_SIZES 16 22 24 32 48 64 128 256 512)
set(package_from ${PROJECT_SOURCE_DIR}/packaging)
set(package_made ${CMAKE_BINARY_DIR}/package)
file(MAKE_DIRECTORY ${package_made})
set(package_files)

# Version and date are those of the changelog's newest entry: two builds of one commit say the same.
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${package_from}/debian/changelog)
file(STRINGS ${package_from}/debian/changelog package_entry REGEX "^odradek " LIMIT_COUNT 1)
if(NOT package_entry MATCHES "^odradek \\(${PROJECT_VERSION}-([0-9]+)\\) ")
    message(FATAL_ERROR "packaging/debian/changelog does not begin with version ${PROJECT_VERSION}.")
endif()
set(ODRADEK_PACKAGE_RELEASE ${CMAKE_MATCH_1})
file(STRINGS ${package_from}/debian/changelog package_signature REGEX "^ -- " LIMIT_COUNT 1)
if(NOT package_signature MATCHES "^ -- (.*>)  [A-Z][a-z]+, ([0-9][0-9]) ([A-Z][a-z]+) ([0-9]+) ")
    message(FATAL_ERROR "packaging/debian/changelog: who changed it, and when, cannot be read.")
endif()
set(ODRADEK_MAINTAINER ${CMAKE_MATCH_1})
set(package_months Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec)
list(FIND package_months ${CMAKE_MATCH_3} package_month)
math(EXPR package_month "${package_month} + 101")
string(SUBSTRING ${package_month} 1 2 package_month)
set(ODRADEK_DATE ${CMAKE_MATCH_4}-${package_month}-${CMAKE_MATCH_2})

# odradek_gzip(<source> <name> [DEPENDS …]): a page as Debian wants it, without the time of the build in it.
function(odradek_gzip source name)
    add_custom_command(OUTPUT ${package_made}/${name}.gz VERBATIM DEPENDS ${source}
        COMMAND sh -c "gzip -9 -n -c \"$1\" > \"$2\"" sh ${source} ${package_made}/${name}.gz)
    set(package_files ${package_files} ${package_made}/${name}.gz PARENT_SCOPE)
endfunction()

# Icons: the drawing itself, and its sizes in pixels.
find_package(Qt6 6.4 REQUIRED COMPONENTS Svg)
add_executable(render_icon EXCLUDE_FROM_ALL ${package_from}/icons/render_icon.cpp)
target_link_libraries(render_icon PRIVATE odradek_qt Qt6::Svg)
set(package_drawing ${PROJECT_SOURCE_DIR}/resources/icons/odradek.svg)
foreach(size IN LISTS ODRADEK_ICON_SIZES)
    set(icon ${package_made}/odradek-${size}.png)
    add_custom_command(OUTPUT ${icon} VERBATIM DEPENDS render_icon ${package_drawing}
        COMMAND render_icon ${package_drawing} ${icon} ${size})
    list(APPEND package_files ${icon})
    install(FILES ${icon} RENAME odradek.png
        DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/${size}x${size}/apps)
endforeach()
install(FILES ${package_drawing} DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)

# Manual pages; commands and options in that of the command line are what the program says of itself.
configure_file(${package_from}/man/odradek.1.in ${package_made}/odradek.1 @ONLY)
configure_file(${package_from}/man/odradek-cli.head.in ${package_made}/odradek-cli.head @ONLY)
add_custom_command(OUTPUT ${package_made}/odradek-cli.1 VERBATIM
    DEPENDS odradek-cli ${package_made}/odradek-cli.head ${package_from}/man/odradek-cli.tail
    COMMAND sh -c "cat \"$1\" && \"$2\" completion man && cat \"$3\"" sh ${package_made}/odradek-cli.head
            $<TARGET_FILE:odradek-cli> ${package_from}/man/odradek-cli.tail > ${package_made}/odradek-cli.1)
odradek_gzip(${package_made}/odradek.1 odradek.1)
odradek_gzip(${package_made}/odradek-cli.1 odradek-cli.1)
install(FILES ${package_made}/odradek.1.gz ${package_made}/odradek-cli.1.gz DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)

# Completions, each where its shell looks.
foreach(shell IN ITEMS bash fish zsh)
    add_custom_command(OUTPUT ${package_made}/completion.${shell} VERBATIM DEPENDS odradek-cli
        COMMAND odradek-cli completion ${shell} > ${package_made}/completion.${shell})
    list(APPEND package_files ${package_made}/completion.${shell})
endforeach()
install(FILES ${package_made}/completion.bash RENAME odradek-cli
    DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions)
install(FILES ${package_made}/completion.fish RENAME odradek-cli.fish
    DESTINATION ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d)
install(FILES ${package_made}/completion.zsh RENAME _odradek-cli
    DESTINATION ${CMAKE_INSTALL_DATADIR}/zsh/vendor-completions)

# The desktop's entry, what software centres show, and the papers.
configure_file(${package_from}/desktop/odradek.metainfo.xml ${package_made}/${ODRADEK_APP_ID}.metainfo.xml @ONLY)
install(FILES ${package_made}/${ODRADEK_APP_ID}.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES ${package_from}/desktop/odradek.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
odradek_gzip(${package_from}/debian/changelog changelog.Debian)
odradek_gzip(${PROJECT_SOURCE_DIR}/CHANGELOG.md changelog)
install(FILES ${package_made}/changelog.Debian.gz ${package_made}/changelog.gz ${package_from}/debian/copyright
    DESTINATION ${CMAKE_INSTALL_DOCDIR})
install(TARGETS odradek odradek-cli RUNTIME)

add_custom_target(odradek_package_files DEPENDS ${package_files})
add_dependencies(odradek_package_files odradek odradek-cli)

# cpack packs what is built and builds nothing: `all` would build the tests, too.
set(CMAKE_SKIP_INSTALL_ALL_DEPENDENCY ON)
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME odradek)
set(CPACK_PACKAGE_CONTACT ${ODRADEK_MAINTAINER})
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "explorer for Apache Kafka clusters")
set(CPACK_PACKAGE_DESCRIPTION
"Odradek shows what is in a Kafka cluster: brokers, topics, partitions, and
messages with their keys, headers and payloads, in a window (odradek) or on
the command line (odradek-cli). It never joins a consumer group and never
commits an offset while browsing, and speaks to brokers from 0.8 to 4.x with a
client engine of its own. A demo cluster is built in.")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_PRE_BUILD_SCRIPTS ${package_from}/cmake/PackageTimes.cmake)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_DEBIAN_PACKAGE_RELEASE ${ODRADEK_PACKAGE_RELEASE})
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION devel)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
# The faces of words and of data (ui/style/Fonts), one that has Chinese, Japanese and Korean, and one for emoji in data.
# Without them the window takes what there is, or draws boxes. Qt's own words (standard buttons, file dialogs) in other languages than English. Wayland's plug-in
# of Qt is wanted on a Wayland desktop only.
string(JOIN ", " CPACK_DEBIAN_PACKAGE_RECOMMENDS fonts-inter fonts-jetbrains-mono
    "fonts-droid-fallback | fonts-noto-cjk" fonts-noto-color-emoji qt6-translations-l10n)
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "qt6-wayland")
include(CPack)
