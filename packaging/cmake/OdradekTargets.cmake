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
