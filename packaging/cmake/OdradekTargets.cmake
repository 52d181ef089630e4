# SPDX-License-Identifier: GPL-3.0-or-later
# What every target shares, and the functions that make a folder a target.
include_guard(GLOBAL)

set(CMAKE_RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/bin)
set(CMAKE_ARCHIVE_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/lib)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set_property(GLOBAL PROPERTY USE_FOLDERS ON)

find_program(ODRADEK_CCACHE ccache)
if(ODRADEK_CCACHE)
    # Precompiled headers carry time stamps; ccache must be told that this is harmless. Paths count from the project's
    # root, so that another checkout of the same commit finds what was compiled (debug trees keep their own paths).
    set(odradek_ccache_settings CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime)
    if(NOT CMAKE_BUILD_TYPE STREQUAL "Debug")
        list(APPEND odradek_ccache_settings CCACHE_BASEDIR=${PROJECT_SOURCE_DIR} CCACHE_NOHASHDIR=1)
    endif()
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env ${odradek_ccache_settings} ${ODRADEK_CCACHE})
endif()

find_package(PkgConfig REQUIRED)
find_package(Threads REQUIRED)

add_library(project_options INTERFACE)
target_compile_features(project_options INTERFACE cxx_std_23)
target_include_directories(project_options INTERFACE ${PROJECT_SOURCE_DIR}/engine ${PROJECT_SOURCE_DIR})
target_compile_options(project_options INTERFACE
    -Wall -Wextra -Wpedantic -Werror -Wshadow -Wnon-virtual-dtor -Wold-style-cast -Wcast-qual -Woverloaded-virtual
    -Wnull-dereference -Wimplicit-fallthrough -Wextra-semi -fstack-protector-strong -fno-omit-frame-pointer)
# Programs, too, so that they can share precompiled headers with the libraries; Qt asks for it anyway.
target_compile_options(project_options INTERFACE -fPIC)
if(CMAKE_CXX_COMPILER_ID STREQUAL "Clang")
    # -fpch-instantiate-templates moves template work out of every source; -Wthread-safety checks GUARDED_BY.
    target_compile_options(project_options INTERFACE -Wthread-safety -Wconversion -Wno-sign-conversion -Xclang -fno-pch-timestamp)
    target_link_options(project_options INTERFACE -fuse-ld=lld)
endif()
if(CMAKE_BUILD_TYPE STREQUAL "Release")
    target_compile_definitions(project_options INTERFACE _FORTIFY_SOURCE=2 _GLIBCXX_ASSERTIONS)
    target_link_options(project_options INTERFACE -Wl,-z,relro,-z,now)
endif()
if(ODRADEK_SANITIZE)
    # Where sources are joined (odradek_join), what one names is in the way of another's, which neither can help.
    target_compile_options(project_options INTERFACE -Wno-shadow)
endif()
foreach(sanitizer IN LISTS ODRADEK_SANITIZE)
    target_compile_options(project_options INTERFACE -fsanitize=${sanitizer})
    target_link_options(project_options INTERFACE -fsanitize=${sanitizer})
endforeach()
if("undefined" IN_LIST ODRADEK_SANITIZE)
    target_compile_options(project_options INTERFACE -fno-sanitize-recover=undefined)
    target_link_options(project_options INTERFACE -fno-sanitize-recover=undefined)
endif()
if(ODRADEK_FUZZ)
    # Coverage counters in every object, the fuzzer's main only in the targets.
    target_compile_options(project_options INTERFACE -fsanitize=fuzzer-no-link)
endif()

# odradek_join(<target>): in a sanitized tree the target's sources are compiled a few at a time, as one: its tests take
# longer to compile than to run, and most of that goes into headers that they share. Everywhere else each stands alone.
function(odradek_join target)
    if(NOT ODRADEK_SANITIZE)
        return()
    endif()
    get_target_property(sources ${target} SOURCES)
    list(FILTER sources INCLUDE REGEX "^${PROJECT_SOURCE_DIR}/.*\\.cpp$")
    execute_process(COMMAND ${PROJECT_SOURCE_DIR}/tests/stages/joined 8 ${sources} OUTPUT_VARIABLE groups
        COMMAND_ERROR_IS_FATAL ANY)
    string(REGEX MATCHALL "[^\n]+" groups "${groups}")
    foreach(line IN LISTS groups)
        string(REGEX MATCH "^([0-9]+) (.*)$" line "${line}")
        set_source_files_properties(${CMAKE_MATCH_2} PROPERTIES UNITY_GROUP ${CMAKE_MATCH_1})
    endforeach()
    set_target_properties(${target} PROPERTIES UNITY_BUILD ON UNITY_BUILD_MODE GROUP)
endfunction()

# odradek_moc(<target>): a library whose classes are Qt's. Automoc runs when a header it knows changes; that a header came
# or went it is told here, by taking away the time at which it last ran.
function(odradek_moc target)
    get_target_property(sources ${target} SOURCES)
    set(known ${CMAKE_CURRENT_BINARY_DIR}/${target}_sources.txt)
    set(before "")
    if(EXISTS ${known})
        file(READ ${known} before)
    endif()
    if(NOT before STREQUAL "${sources}")
        file(WRITE ${known} "${sources}")
        file(REMOVE ${CMAKE_CURRENT_BINARY_DIR}/${target}_autogen/timestamp)
    endif()
    set_target_properties(${target} PROPERTIES AUTOMOC ON)
endfunction()

# odradek_library(<folder> [PUBLIC libs…] [PRIVATE libs…]): the sources of this folder (and its sub folders) as target
# odradek_<folder>. ASYNC: it uses coroutines and shares the precompiled asio of odradek_base.
function(odradek_library folder)
    cmake_parse_arguments(arg "ASYNC" "" "PUBLIC;PRIVATE" ${ARGN})
    file(GLOB_RECURSE sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/*.cpp ${CMAKE_CURRENT_SOURCE_DIR}/*.h)
    set(target odradek_${folder})
    if(sources MATCHES "\\.cpp")
        add_library(${target} STATIC ${sources})
        target_link_libraries(${target} PUBLIC project_options ${arg_PUBLIC} PRIVATE ${arg_PRIVATE})
        if(arg_ASYNC)
            target_precompile_headers(${target} REUSE_FROM odradek_base)
        endif()
        # Fuzzers and stress tests want a quick engine. Of all else a sanitized tree is built sooner than it runs.
        if(ODRADEK_SANITIZE AND (arg_ASYNC OR CMAKE_CURRENT_SOURCE_DIR MATCHES "^${PROJECT_SOURCE_DIR}/engine/"))
            target_compile_options(${target} PRIVATE -O1)
        endif()
        odradek_join(${target})
    else()
        add_library(${target} INTERFACE)
        target_link_libraries(${target} INTERFACE project_options ${arg_PUBLIC} ${arg_PRIVATE})
    endif()
endfunction()

# odradek_add_folders([FIRST folders…] [LAST folders…] [NOT folders…]): adds each sub folder that has a CMakeLists.txt,
# those of FIRST before the rest, those of LAST after it, those of NOT never.
function(odradek_add_folders)
    cmake_parse_arguments(arg "" "" "FIRST;LAST;NOT" ${ARGN})
    file(GLOB lists CONFIGURE_DEPENDS RELATIVE ${CMAKE_CURRENT_SOURCE_DIR} ${CMAKE_CURRENT_SOURCE_DIR}/*/CMakeLists.txt)
    list(TRANSFORM lists REPLACE "/CMakeLists.txt$" "")
    set(rest ${lists})
    list(REMOVE_ITEM rest ${arg_FIRST} ${arg_LAST})
    foreach(folder IN LISTS arg_FIRST rest arg_LAST)
        if(folder IN_LIST lists AND NOT folder IN_LIST arg_NOT)
            add_subdirectory(${folder})
        endif()
    endforeach()
endfunction()
