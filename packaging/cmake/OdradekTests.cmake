# SPDX-License-Identifier: GPL-3.0-or-later
# The functions that make a folder of tests take part in ctest. Each test has labels and a time limit.
#
# Labels: tidy, unit, session, ui, window, sim, cli, headers, lint, package, bench, clients, cluster; fuzz and sanitizer in
# the sanitized trees. A sanitized tree takes only the tests whose labels stand in ODRADEK_TEST_LABELS, and puts
# ODRADEK_TEST_PREFIX before their names, so that one ctest can run several trees at once (tests/run does).
include_guard(GLOBAL)

set(ODRADEK_TEST_PREFIX "" CACHE STRING "Put before the name of each test")
set(ODRADEK_TEST_LABELS "" CACHE STRING "Only tests with one of these labels; empty: all")

# Tests never touch the user's own settings, nor need a display, and sanitizers speak clearly.
set(ODRADEK_TEST_HOME ${CMAKE_BINARY_DIR}/tests/home)
file(MAKE_DIRECTORY ${ODRADEK_TEST_HOME}/runtime)
file(CHMOD ${ODRADEK_TEST_HOME}/runtime PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE)
set(ODRADEK_TEST_ENVIRONMENT
    QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8
    XDG_CONFIG_HOME=${ODRADEK_TEST_HOME}/config XDG_STATE_HOME=${ODRADEK_TEST_HOME}/state
    XDG_CACHE_HOME=${ODRADEK_TEST_HOME}/cache XDG_DATA_HOME=${ODRADEK_TEST_HOME}/data
    XDG_RUNTIME_DIR=${ODRADEK_TEST_HOME}/runtime
    ODRADEK_BUILD=${CMAKE_BINARY_DIR}
    ASAN_OPTIONS=detect_stack_use_after_return=1:strict_string_checks=1:check_initialization_order=1
    LSAN_OPTIONS=suppressions=${PROJECT_SOURCE_DIR}/tests/sanitizers/lsan.supp:print_suppressions=0
    UBSAN_OPTIONS=print_stacktrace=1:halt_on_error=1
    TSAN_OPTIONS=suppressions=${PROJECT_SOURCE_DIR}/tests/sanitizers/tsan.supp:halt_on_error=1:second_deadlock_stack=1)

# Sets <result> to whether this tree runs tests with these labels.
function(odradek_takes_part result)
    set(takes NO)
    if(NOT ODRADEK_TEST_LABELS)
        set(takes YES)
    endif()
    foreach(label IN LISTS ARGN)
        if(label IN_LIST ODRADEK_TEST_LABELS)
            set(takes YES)
        endif()
    endforeach()
    set(${result} ${takes} PARENT_SCOPE)
endfunction()

# odradek_script_test(<name> COMMAND … [LABELS …] [TIMEOUT seconds] [NEEDS targets…] [PROPERTIES key value…]): a command
# as a test. NEEDS names the targets that must be built for it. Default limit: 120 s.
function(odradek_script_test name)
    cmake_parse_arguments(arg "" "TIMEOUT" "COMMAND;LABELS;NEEDS;PROPERTIES" ${ARGN})
    odradek_takes_part(takes_part ${arg_LABELS})
    if(NOT takes_part)
        return()
    endif()
    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 120)
    endif()
    set(test ${ODRADEK_TEST_PREFIX}${name})
    add_test(NAME ${test} COMMAND ${arg_COMMAND} WORKING_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
    set_tests_properties(${test} PROPERTIES
        LABELS "${arg_LABELS}" TIMEOUT ${arg_TIMEOUT} ENVIRONMENT "${ODRADEK_TEST_ENVIRONMENT}" ${arg_PROPERTIES})
    if(ODRADEK_TEST_PREFIX)
        set_tests_properties(${test} PROPERTIES FIXTURES_REQUIRED ${ODRADEK_TEST_PREFIX}tree)
    endif()
    if(arg_NEEDS)
        add_dependencies(odradek_tests ${arg_NEEDS})
    endif()
endfunction()

# odradek_test(<name> [LABELS …] [LIBS …] [TIMEOUT seconds] [PROPERTIES key value…]): the sources of this folder as one
# test program test_<name>. Sources with Q_OBJECT need CMAKE_AUTOMOC in the folder, as everywhere. Tests of the engine
# share one precompiled header, which halves their compile time.
function(odradek_test name)
    cmake_parse_arguments(arg "" "TIMEOUT" "LABELS;LIBS;PROPERTIES" ${ARGN})
    file(GLOB sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/*.cpp)
    odradek_takes_part(takes_part ${arg_LABELS})
    if(NOT sources OR NOT takes_part)
        return()
    endif()
    add_executable(test_${name} ${sources})
    target_link_libraries(test_${name} PRIVATE ${arg_LIBS})
    # What is tested is optimised; the tests themselves compile a sixth faster with less.
    target_compile_options(test_${name} PRIVATE $<$<CONFIG:Release>:-O1>)
    set_target_properties(test_${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
    if("unit" IN_LIST arg_LABELS)
        target_precompile_headers(test_${name} REUSE_FROM odradek_testing)
    endif()
    odradek_script_test(${name} COMMAND test_${name} LABELS ${arg_LABELS} TIMEOUT ${arg_TIMEOUT}
        NEEDS test_${name} PROPERTIES ${arg_PROPERTIES})
endfunction()
